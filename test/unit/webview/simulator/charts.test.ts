import * as assert from 'node:assert/strict';
import { simulate } from '../../../../src/core/simulation/simulate';
import { createCharts } from '../../../../webview/simulator/charts';
import { sampleSnapshot } from '../../../support/webview/sampleSnapshot';

describe('the chart of instances', () => {
	/** Names of the dashed lines, and the least that the axis reaches. */
	function limitsOf(minSize: number, maxSize: number): readonly unknown[] {
		const { scenario: sample } = sampleSnapshot('en', 'plain');
		const scenario = { ...sample, group: { ...sample.group, minSize, desiredCapacity: minSize, maxSize } };
		const outcome = simulate(scenario);
		assert.ok(outcome.ok);
		const { series, axisAtLeast } = createCharts({ scenario, result: outcome.result }, 'en').instances;
		return [...series.filter(({ kind }) => kind === 'limit').map(({ label }) => label), axisAtLeast];
	}

	it('names minimum and maximum, with room for the name above the higher one', () => {
		assert.deepStrictEqual(limitsOf(2, 4), ['min 2', 'max 4', 5]);
	});

	it('names a size that is both only once', () => {
		assert.deepStrictEqual(limitsOf(3, 3), ['min = max 3', 4]);
	});
});
