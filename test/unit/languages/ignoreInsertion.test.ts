/** Where "ignore" is written in each language, and that it then holds: see test/unit/linting/ignores.test.ts for what holds. */
import assert from 'node:assert/strict';
import { insertIgnore } from '../../../src/languages/ignoreInsertion';
import type { Resource } from '../../../src/core/model/resource';
import type { Finding } from '../../../src/rules/rule';
import { rules } from '../../../src/rules';
import { lint } from '../../../src/linting/lint';
import { createWorkspaceIndex } from '../../../src/languages/workspaceIndex';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';
import { applyFix } from '../rules/lintText';

interface Linted {
	readonly findings: readonly Finding[];
	readonly resources: readonly Resource[];
}

async function lintFile(path: string, text: string): Promise<Linted> {
	const index = createWorkspaceIndex(await loadParsers());
	index.setFile(path, text);
	const reading = index.readingFor(path)!;
	assert.deepStrictEqual(reading.problems, []);
	const { findings } = lint(reading, { facts: loadFacts(), textOf: () => text, rules: rules.filter(({ id }) => id === 'asg-size-bounds'), checksIgnores: true });
	return { findings, resources: reading.resources };
}

/** The text after its only finding is ignored; then nothing must be found, not even a useless comment. */
async function ignore(path: string, text: string, inFile: boolean): Promise<string> {
	const { findings: [finding], resources } = await lintFile(path, text);
	assert.ok(finding !== undefined);
	const edits = insertIgnore({ ruleId: finding.ruleId, reason: 'for the "sale"', at: finding, resource: resources.find(({ id }) => id === finding.resourceId), inFile }, text);
	const changed = applyFix(text, { title: { en: '', ko: '' }, edits, preferred: false });
	assert.deepStrictEqual((await lintFile(path, changed)).findings, []);
	return changed;
}

const hcl = '# shop\nresource "aws_autoscaling_group" "a" {\n  min_size = 1\n  desired_capacity = 6\n  max_size = 4\n}\n';
const yaml = '---\nResources:\n  A:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      MinSize: 1\n      DesiredCapacity: 6\n      MaxSize: 4\n';
const stack = (metadata: object = {}): string => `${JSON.stringify({ Resources: { A: {
	Type: 'AWS::AutoScaling::AutoScalingGroup', ...metadata, Properties: { MinSize: 1, DesiredCapacity: 6, MaxSize: 4 },
} } }, null, 4)}\n`;
const tfJson = JSON.stringify({ resource: { aws_autoscaling_group: { a: { min_size: 1, desired_capacity: 6, max_size: 4 } } } }, null, '\t');

describe('ignoring a finding', () => {
	it('writes a comment above its line, with the same indentation', async () => {
		assert.equal(await ignore('main.tf', hcl, false), hcl.replace('  desired', '  # compute-lab:ignore asg-size-bounds for the "sale"\n  desired'));
		assert.equal(await ignore('a.yaml', yaml, false), yaml.replace('      Desired', '      # compute-lab:ignore asg-size-bounds for the "sale"\n      Desired'));
	});

	it('keeps Windows line ends', async () => {
		assert.equal(await ignore('main.tf', hcl.replaceAll('\n', '\r\n'), false),
			hcl.replace('  desired', '  # compute-lab:ignore asg-size-bounds for the "sale"\n  desired').replaceAll('\n', '\r\n'));
	});

	it('writes a comment for the whole file at its top, behind what must be first', async () => {
		assert.equal(await ignore('main.tf', hcl, true), `# compute-lab:ignore-file asg-size-bounds for the "sale"\n${hcl}`);
		assert.equal(await ignore('a.yaml', yaml, true), yaml.replace('---\n', '---\n# compute-lab:ignore-file asg-size-bounds for the "sale"\n'));
	});

	it('writes metadata in a JSON template, for the resource or the whole', async () => {
		const entry = { Metadata: { ComputeLab: { ignore: [{ rule: 'asg-size-bounds', reason: 'for the "sale"' }] } } };
		assert.deepStrictEqual(JSON.parse(await ignore('a.json', stack(), false)), { Resources: { A: { ...(JSON.parse(stack()) as { Resources: { A: object } }).Resources.A, ...entry } } });
		assert.deepStrictEqual(JSON.parse(await ignore('a.json', stack(), true)), { ...JSON.parse(stack()) as object, ...entry });
		const other = { Metadata: { ComputeLab: { ignore: [{ rule: 'asg-no-scaling', reason: 'x' }] } } };
		const both = await ignore('a.json', stack(other), false);
		assert.match(both, /"ignore": \[\s+\{\s+"rule": "asg-no-scaling",\s+"reason": "x"\s+\},\s+\{\s+"rule": "asg-size-bounds",/);
	});

	it('writes it above what cannot be parted', async () => {
		const script = '#!/bin/sh\necho hi\naws autoscaling create-auto-scaling-group \\\n  --auto-scaling-group-name a \\\n  --min-size 1 \\\n  --desired-capacity 6 \\\n  --max-size 4\n';
		assert.equal(await ignore('up.sh', script, false), script.replace('aws ', '# compute-lab:ignore asg-size-bounds for the "sale"\naws '));
		assert.equal(await ignore('up.sh', script, true), script.replace('echo', '# compute-lab:ignore-file asg-size-bounds for the "sale"\necho'));
		const at = { file: 'main.tf', range: { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } } };
		const [edit] = insertIgnore({ ruleId: 'a', reason: 'x', at, resource: undefined, inFile: false }, 'resource "x" "a" {\n  b = <<-E\n    {\n      "c": 1\n    }\n  E\n}\n');
		assert.deepStrictEqual([edit?.range.start.line, edit?.newText], [1, '  # compute-lab:ignore a x\n']);
	});

	it('has no place in the JSON of the AWS CLI', () => {
		const at = { file: 'input.json', range: { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } } };
		const resource = { id: 'a', file: 'input.json', range: at.range, language: 'aws-cli' } as Resource;
		for (const inFile of [true, false]) { assert.deepStrictEqual(insertIgnore({ ruleId: 'a', reason: 'x', at, resource, inFile }, '{ "MinSize": 1 }'), []); }
	});

	it('writes Terraform\'s comment in JSON, unless there is one', async () => {
		assert.equal(await ignore('main.tf.json', tfJson, false), tfJson.replace('{\n\t\t\t\t"min', '{\n\t\t\t\t"//": "compute-lab:ignore asg-size-bounds for the \\"sale\\"",\n\t\t\t\t"min'));
		const commented = tfJson.replace('"min_size"', '"//": "x",\n\t\t\t\t"min_size"');
		const { findings: [finding], resources } = await lintFile('main.tf.json', commented);
		assert.deepStrictEqual(insertIgnore({ ruleId: 'asg-size-bounds', reason: 'x', at: finding!, resource: resources[0], inFile: false }, commented), []);
	});
});
