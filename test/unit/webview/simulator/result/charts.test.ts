import * as assert from 'node:assert/strict';
import type { SimulationResult } from '../../../../../src/core/simulation/result/result';
import { simulate } from '../../../../../src/core/simulation/simulate';
import { createCharts } from '../../../../../webview/simulator/result/charts';
import { resample } from '../../../../../webview/simulator/result/resample';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

describe('the chart of instances', () => {
	/** Names of the dashed lines, and the least that the axis reaches. */
	function limitsOf(minSize: number, maxSize: number): readonly unknown[] {
		const { scenario: sample } = sampleSnapshot('en', 'plain');
		const scenario = { ...sample, group: { ...sample.group, minSize, desiredCapacity: minSize, maxSize } };
		const outcome = simulate(scenario);
		assert.ok(outcome.ok);
		const { series, axisAtLeast } = createCharts({ scenario, result: outcome.result, pinned: undefined, language: 'en' }).instances!;
		return [...series.filter(({ kind }) => kind === 'limit').map(({ label }) => label), axisAtLeast];
	}

	it('names minimum and maximum, with room for the name above the higher one', () => {
		assert.deepStrictEqual(limitsOf(2, 4), ['min 2', 'max 4', 5]);
	});

	it('names a size that is both only once', () => {
		assert.deepStrictEqual(limitsOf(3, 3), ['min = max 3', 4]);
	});
});

describe('charts of a run', () => {
	const { scenario } = sampleSnapshot('en', 'plain');
	const run = (changed: typeof scenario): SimulationResult => {
		const outcome = simulate(changed);
		assert.ok(outcome.ok);
		return outcome.result;
	};
	const result = run(scenario);

	it('are those that the run has something for', () => {
		const { scenario: free } = sampleSnapshot('en', 'no-price');
		assert.deepStrictEqual(Object.keys(createCharts({ scenario, result, pinned: undefined, language: 'en' })), ['requests', 'instances', 'cpu', 'latency', 'cost']);
		assert.deepStrictEqual(Object.keys(createCharts({ scenario: free, result: run(free), pinned: undefined, language: 'en' })), ['requests', 'instances', 'cpu', 'latency']);
	});

	it('show a pinned run beside it, on the same times', () => {
		const longer = run({ ...scenario, durationSeconds: 7200 });
		const { requests } = createCharts({ scenario, result, pinned: { result: longer }, language: 'en' });
		const ghost = requests!.series.find(one => one.ghost === true)!;
		assert.deepStrictEqual([ghost.label, ghost.values.length], ['dropped in A', result.series.timeSeconds.length]);
	});

	it('mark decisions and failures', () => {
		const { instances } = createCharts({ scenario, result, pinned: undefined, language: 'en' });
		assert.deepStrictEqual([...new Set(instances!.markers?.map(({ shape }) => shape))], ['up', 'down']);
	});
});

describe('samples on another time axis', () => {
	it('are the last ones at or before each time', () => {
		assert.deepStrictEqual(resample([1, 2, 3], [0, 10, 20], [-5, 0, 5, 10, 15, 20, 99]), [1, 1, 1, 2, 2, 3, 3]);
		assert.deepStrictEqual(resample([], [], [0, 1]), [0, 0]);
	});
});
