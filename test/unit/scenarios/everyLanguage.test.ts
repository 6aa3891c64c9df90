/** One group, written in every language of test/fixtures/same-group, is one scenario and one run. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resourcesOfType } from '../../../src/core/model/resource';
import { simulate } from '../../../src/core/simulation/simulate';
import { createWorkspaceIndex } from '../../../src/languages/workspaceIndex';
import { scenarioFromGroup } from '../../../src/scenarios/autoScaling';
import type { ScenarioFromCode } from '../../../src/scenarios/origin';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';

const folder = 'test/fixtures/same-group';

async function build(language: string): Promise<ScenarioFromCode> {
	const index = createWorkspaceIndex(await loadParsers());
	for (const name of readdirSync(`${folder}/${language}`)) { index.setFile(`${language}/${name}`, readFileSync(`${folder}/${language}/${name}`, 'utf8')); }
	const readings = index.readings();
	assert.deepStrictEqual(readings.flatMap(({ problems }) => problems), []);
	const resources = readings.flatMap((reading) => reading.resources);
	const groups = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
	assert.strictEqual(groups.length, 1, language);
	return scenarioFromGroup(groups[0]!, resources, { facts: loadFacts(), region: 'ap-northeast-2' });
}

function hashOf({ scenario }: ScenarioFromCode): string {
	const run = simulate(scenario);
	assert.ok(run.ok);
	return run.result.hash;
}

describe('one group in every language', () => {
	for (const language of readdirSync(folder).filter((name) => name !== 'terraform')) {
		it(language, async () => {
			const [expected, found] = [await build('terraform'), await build(language)];
			assert.deepStrictEqual({ scenario: found.scenario, notes: found.notes }, { scenario: expected.scenario, notes: expected.notes });
			assert.deepStrictEqual(Object.keys(found.origins).sort(), Object.keys(expected.origins).sort());
			assert.strictEqual(hashOf(found), hashOf(expected));
		});
	}
});
