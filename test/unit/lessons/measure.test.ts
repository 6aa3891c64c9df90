import * as assert from 'node:assert/strict';
import type { SimulationResult } from '../../../src/core/simulation/result/result';
import { droppedBetween, firstActivity, largest, sampleBefore } from '../../../src/lessons/measure';
import { runStep } from '../../../src/lessons/runStep';
import { lessons } from '../../../src/lessons';

describe('readings from a run', () => {
	const surge = lessons[0]!.steps.find(step => step.kind === 'predict')!;
	assert.ok(surge.kind === 'predict');
	const run = runStep(surge, {});
	assert.ok(run.ok);
	const { result } = run;

	it('finds the last sample that is over before a time', () => {
		const series = { ...result.series, stepSeconds: 60, timeSeconds: [0, 60, 120, 180] };
		assert.deepStrictEqual([0, 60, 61, 120, 180, 181, 500].map(seconds => sampleBefore(series, seconds)), [0, 0, 0, 0, 1, 2, 3]);
		assert.equal(sampleBefore({ ...series, timeSeconds: [] }, 60), 0);
	});

	it('counts what the samples drop, beginning included and end left out', () => {
		const series = { ...result.series, stepSeconds: 60, timeSeconds: [0, 60, 120], droppedPerSecond: [1, 2, 4] };
		assert.deepStrictEqual([droppedBetween(series, 0, 120), droppedBetween(series, 60, 121), droppedBetween(series, 121, 999)], [180, 360, 0]);
		const whole = droppedBetween(result.series, 0, Number.POSITIVE_INFINITY);
		assert.ok(Math.abs(whole - result.summary.droppedRequests) < 1, `${whole} of ${result.summary.droppedRequests}`);
	});

	it('finds the first activity of a kind', () => {
		const activities: SimulationResult['activities'] = [
			{ id: 1, atSeconds: 0, causeId: null, kind: 'run-start', desiredCapacity: 1 },
			{ id: 2, atSeconds: 60, causeId: null, kind: 'in-service', count: 1, serving: 1 },
			{ id: 3, atSeconds: 90, causeId: null, kind: 'in-service', count: 1, serving: 2 },
		];
		const ids = [{}, { fromSeconds: 61 }, { fits: ({ serving }: { readonly serving: number }) => serving === 2 }, { fromSeconds: 91 }]
			.map(options => firstActivity({ ...result, activities }, 'in-service', options)?.id);
		assert.deepStrictEqual(ids, [2, 3, 3, undefined]);
	});

	it('finds the largest number', () => {
		assert.deepStrictEqual([largest([]), largest([3, 7, 5])], [0, 7]);
	});
});
