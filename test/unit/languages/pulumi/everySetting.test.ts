import { deepStrictEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { terraform } from '../../../../src/languages/terraform';
import { pulumi } from '../../../../src/languages/pulumi';
import { pulumiTypes } from '../../../../src/languages/pulumi/names';
import { additionTypes } from '../../../../src/languages/terraform/additions';
import { resourceReaders } from '../../../../src/languages/terraform/resources';
import { loadParsers } from '../../../support/parsers';
import { folder, showAll, stacks } from '../stacks';

/** A block that Pulumi's SDK does not have, as of 7.48.0. */
const notInPulumi = / *availability_zone_impairment_policy \{[^}]*\}\n/;

describe('one stack in Pulumi', () => {
	for (const [terraformName] of stacks) {
		for (const ending of ['ts', 'py', 'yaml'].filter((one) => existsSync(`${folder}/pulumi/${terraformName.replace(/tf$/, one)}`))) {
			it(`is read into the resources of ${terraformName}: ${ending}`, async () => {
				const parsers = await loadParsers();
				const path = `${folder}/pulumi/${terraformName.replace(/\.tf$/, '')}.${ending}`;
				const file = { path: ending === 'yaml' ? 'Pulumi.yaml' : path, text: readFileSync(path, 'utf8') };
				const { resources, problems } = pulumi.link([pulumi.parse(file, parsers)]);
				deepStrictEqual(problems, []);
				const expected = terraform.link([terraform.parse({ path: terraformName, text: readFileSync(`${folder}/${terraformName}`, 'utf8').replace(notInPulumi, '') }, parsers)]);
				deepStrictEqual(showAll({ ...expected, resources, problems }), showAll(expected));
			});
		}
	}

	it('has a class for every type that Terraform has a reader for', () => {
		const known = [...resourceReaders.keys(), ...additionTypes].filter((type) => !type.startsWith('aws_alb'));
		deepStrictEqual(known.filter((type) => !pulumiTypes.has(type)), []);
	});
});
