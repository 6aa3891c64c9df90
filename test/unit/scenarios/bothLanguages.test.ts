import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resourcesOfType } from '../../../src/core/model/resource';
import { validateScenario } from '../../../src/core/simulation/scenario/validateScenario';
import { cloudformation } from '../../../src/languages/cloudformation';
import type { Language, ParsedFile } from '../../../src/languages/language';
import { terraform } from '../../../src/languages/terraform';
import { scenarioFromGroup } from '../../../src/scenarios/autoScaling';
import type { ScenarioFromCode } from '../../../src/scenarios/origin';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';
import { english } from './fromTerraform';

async function build<P extends ParsedFile>(language: Language<P>, name: string): Promise<readonly ScenarioFromCode[]> {
	const text = readFileSync(`test/fixtures/every-setting/${name}`, 'utf8');
	const { resources } = language.link([language.parse({ path: name, text }, await loadParsers())]);
	return resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').map((group) => scenarioFromGroup(group, resources, { facts: loadFacts(), region: 'us-east-1' }));
}

describe('one stack in both languages', () => {
	it('gives the same scenarios, which can be run, with all that is written in it', async () => {
		const [tf, cfn] = [await build(terraform, 'main.tf'), await build(cloudformation, 'stack.yaml')];
		assert.deepStrictEqual(tf.map(({ scenario, notes }) => ({ scenario, notes })), cfn.map(({ scenario, notes }) => ({ scenario, notes })));
		const paths = (readings: readonly ScenarioFromCode[]): unknown => readings.map(({ origins }) => Object.keys(origins).sort());
		assert.deepStrictEqual(paths(tf), paths(cfn));
		assert.deepStrictEqual(tf.map(({ scenario }) => validateScenario(scenario)), [[], []]);
	});

	it('names everything in it that the run leaves out or takes otherwise', async () => {
		const [web] = await build(cloudformation, 'stack.yaml');
		assert.ok(web !== undefined);
		const { notes, scenario } = web;
		assert.deepStrictEqual(english(notes), [
			'Limits of a placement group are not simulated: spread',
			'Instance types that the code gives by attributes, or does not tell, are left out of the mixed instances policy',
			'A maximum Spot price is set; the run does not interrupt Spot Instances because of prices',
			'Prices are those of shared tenancy, not of this one: dedicated',
			'Left out, because its actions are switched off: alarm Slow',
			'Left out, because the run has no such metric: policy Memory on CWAgent mem_used_percent',
			'The run does not look at the start and end time of a recurring action: Morning',
			'The group is in several target groups; the run takes the first: Site',
			'Minimum shares of healthy targets are not simulated, only their numbers',
		]);
		assert.deepStrictEqual(scenario.policies.map(({ kind, name }) => `${kind} ${name}`), ['step Steps', 'target-tracking Requests', 'predictive Forecast']);
	});
});
