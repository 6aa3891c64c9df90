import assert from 'node:assert/strict';
import { completeScenario } from '../../../src/core/simulation/scenario/parseScenario';
import { assumptionSettings } from '../../../src/scenarios/fromCode/assumptions';

describe('assumptions of a scenario from code', () => {
	it('are those of a scenario file that leaves them out', () => {
		const fromCode = Object.fromEntries(Object.entries(assumptionSettings).map(([key, { value }]) => [key, value]));
		assert.deepStrictEqual(fromCode, completeScenario({ assumptions: {} }).assumptions);
	});
});
