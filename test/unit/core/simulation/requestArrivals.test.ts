import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRandom } from '../../../../src/core/simulation/engine/random';
import { createArrivals, expectedRequests } from '../../../../src/core/simulation/load/requestArrivals';
import type { Load } from '../../../../src/core/simulation/scenario/load';

const timing = { startClockSeconds: 0, durationSeconds: 1000 };

/** Times of all arrivals, with demand's factor from a time on. */
function timesOf(load: Load, pattern: 'poisson' | 'regular', seed = 1, factor?: { readonly atSeconds: number; readonly factor: number }): readonly number[] {
	const arrivals = createArrivals(load, timing, { pattern, random: createRandom(seed, 'arrivals') });
	const times: number[] = [];
	let isChanged = factor === undefined;
	while (arrivals.nextSeconds < Infinity || !isChanged) {
		if (!isChanged && arrivals.nextSeconds >= factor!.atSeconds) {
			arrivals.setFactor(factor!.factor, factor!.atSeconds);
			isChanged = true;
			continue;
		}
		const seconds = arrivals.nextSeconds;
		for (let count = arrivals.take(); count > 0; count--) { times.push(seconds); }
	}
	return times;
}

const round = (times: readonly number[]): readonly number[] => times.map((seconds) => Math.round(seconds * 1e6) / 1e6);

describe('regular arrivals', () => {
	it('come evenly, with half a gap at both ends', () => {
		assert.deepStrictEqual(round(timesOf({ kind: 'steady', requestsPerSecond: 0.005 }, 'regular')), [100, 300, 500, 700, 900]);
	});

	it('follow the rate', () => {
		// A ramp from 0 to 0.02 per second adds up to t² / 100,000; that is 0.5, 1.5, … at the roots of 50,000, 150,000, …
		const expected = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5].map((count) => Math.sqrt(count * 100_000));
		assert.deepStrictEqual(round(timesOf({ kind: 'ramp', fromRequestsPerSecond: 0, toRequestsPerSecond: 0.02 }, 'regular')), round(expected));
	});

	it('follow a rate that falls to nothing, and begin again when it rises', () => {
		const load: Load = { kind: 'points', points: [
			{ atSeconds: 0, requestsPerSecond: 0.1 }, { atSeconds: 20, requestsPerSecond: 0 }, { atSeconds: 500, requestsPerSecond: 0 }, { atSeconds: 520, requestsPerSecond: 0.1 },
			{ atSeconds: 530, requestsPerSecond: 0.1 }, { atSeconds: 530.001, requestsPerSecond: 0 },
		] };
		// 0.1 t − t² / 400 is 0.5 at 20 − √200; it ends at 1, so half of the next gap is left for t² / 400 from 500 s on: √200 again.
		assert.deepStrictEqual(round(timesOf(load, 'regular')), round([20 - Math.sqrt(200), 500 + Math.sqrt(200), 525]));
	});

	it('jump where the rate does', () => {
		const load: Load = { kind: 'flash-sale', baseRequestsPerSecond: 0, peakRequestsPerSecond: 0.1, startSeconds: 100, riseSeconds: 0, holdSeconds: 50, fallSeconds: 0 };
		assert.deepStrictEqual(round(timesOf(load, 'regular')), [105, 115, 125, 135, 145]);
	});

	it('come sooner as demand is multiplied, from that time on', () => {
		const load: Load = { kind: 'steady', requestsPerSecond: 0.01 };
		// The gap from 150 s to 250 s is half through at 200 s; the other half passes in 25 s at twice the rate.
		assert.deepStrictEqual(round(timesOf(load, 'regular', 1, { atSeconds: 200, factor: 2 })).slice(0, 5), [50, 150, 225, 275, 325]);
		const late: Load = { kind: 'flash-sale', baseRequestsPerSecond: 0, peakRequestsPerSecond: 0.1, startSeconds: 500, riseSeconds: 0, holdSeconds: 40, fallSeconds: 0 };
		assert.deepStrictEqual(round(timesOf(late, 'regular', 1, { atSeconds: 100, factor: 2 })).slice(0, 3), [502.5, 507.5, 512.5]);
	});

	it('have the number of the load, whatever its shape', () => {
		const rate = fc.integer({ min: 0, max: 5 });
		const load: fc.Arbitrary<Load> = fc.oneof(
			fc.record({ kind: fc.constant('daily' as const), lowRequestsPerSecond: rate, highRequestsPerSecond: rate }),
			fc.array(rate, { minLength: 1, maxLength: 8 }).map((rates) => ({ kind: 'points' as const, points: rates.map((requestsPerSecond, index) => ({ atSeconds: index * 137.5, requestsPerSecond })) })),
			fc.record({
				kind: fc.constant('flash-sale' as const), baseRequestsPerSecond: rate, peakRequestsPerSecond: rate, startSeconds: fc.integer({ min: 0, max: 900 }),
				riseSeconds: fc.integer({ min: 0, max: 300 }), holdSeconds: fc.integer({ min: 0, max: 300 }), fallSeconds: fc.integer({ min: 0, max: 300 }),
			}),
		);
		fc.assert(fc.property(load, (any) => {
			const times = timesOf(any, 'regular');
			assert.ok(Math.abs(times.length - expectedRequests(any, timing, [])) <= 0.5 + 1e-6);
			assert.ok(times.every((seconds, index) => seconds >= (times[index - 1] ?? 0) && seconds < 1000));
		}), { numRuns: 60 });
	});
});

describe('random arrivals', () => {
	/** Whether a count is within five standard deviations of what a Poisson distribution has. */
	const isLikely = (count: number, mean: number): boolean => Math.abs(count - mean) <= 5 * Math.sqrt(mean);
	const countBetween = (times: readonly number[], from: number, until: number): number => times.filter((seconds) => seconds >= from && seconds < until).length;

	it('follow the rate in every part of a load', () => {
		const load: Load = { kind: 'flash-sale', baseRequestsPerSecond: 10, peakRequestsPerSecond: 60, startSeconds: 200, riseSeconds: 100, holdSeconds: 200, fallSeconds: 300 };
		const times = timesOf(load, 'poisson');
		const parts: readonly (readonly [number, number, number])[] = [[0, 200, 2000], [200, 250, 50 * 22.5], [250, 300, 50 * 47.5], [300, 500, 12_000], [500, 800, 10_500], [800, 1000, 2000]];
		for (const [from, until, mean] of parts) { assert.ok(isLikely(countBetween(times, from, until), mean), `${from}: ${countBetween(times, from, until)} ${mean}`); }
	});

	it('vary like a Poisson process: in windows of any length the variance is the mean', () => {
		const times = timesOf({ kind: 'steady', requestsPerSecond: 50 }, 'poisson');
		for (const windowSeconds of [0.1, 1]) {
			const counts = new Array<number>(1000 / windowSeconds).fill(0);
			for (const seconds of times) { counts[Math.floor(seconds / windowSeconds)]! += 1; }
			const mean = times.length / counts.length;
			const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
			// The ratio has a standard deviation of about √(2 / windows).
			assert.ok(Math.abs(variance / mean - 1) < 5 * Math.sqrt(2 / counts.length), `${variance / mean}`);
		}
	});

	it('go on at random with the new rate when demand is multiplied', () => {
		const times = timesOf({ kind: 'steady', requestsPerSecond: 10 }, 'poisson', 3, { atSeconds: 400, factor: 4 });
		assert.ok(isLikely(countBetween(times, 0, 400), 4000) && isLikely(countBetween(times, 400, 1000), 24_000));
		const before = timesOf({ kind: 'steady', requestsPerSecond: 10 }, 'poisson', 3).filter((seconds) => seconds < 400);
		assert.deepStrictEqual(times.slice(0, before.length), before);
	});
});

describe('recorded arrivals', () => {
	it('come as recorded, until the end of the run', () => {
		assert.deepStrictEqual(timesOf({ kind: 'trace', arrivalSeconds: [0, 0, 3.5, 999, 1000, 2000] }, 'poisson'), [0, 0, 3.5, 999]);
	});

	it('are repeated by the factor of demand', () => {
		const load: Load = { kind: 'trace', arrivalSeconds: [1, 2, 3, 4, 5, 6] };
		assert.deepStrictEqual(timesOf(load, 'regular', 1, { atSeconds: 3, factor: 1.5 }), [1, 2, 3, 4, 4, 5, 6, 6]);
	});
});

describe('expected requests', () => {
	it('count every load, and the spikes in it', () => {
		const spikes = [{ fromSeconds: 100, untilSeconds: 200, factor: 3 }, { fromSeconds: 150, untilSeconds: 5000, factor: 2 }];
		// 100 s at 1, 50 s at 3, 50 s at 6, 800 s at 2 times the load.
		assert.equal(expectedRequests({ kind: 'steady', requestsPerSecond: 2 }, timing, spikes), 2 * (100 + 150 + 300 + 1600));
		assert.equal(expectedRequests({ kind: 'trace', arrivalSeconds: [50, 120, 160, 300, 2000] }, timing, spikes), 1 + 3 + 6 + 2);
		assert.equal(expectedRequests({ kind: 'ramp', fromRequestsPerSecond: 1, toRequestsPerSecond: 3 }, timing, []), 2000);
		// Each half of a day's wave is symmetric about its mean.
		const day = { startClockSeconds: 4 * 3600, durationSeconds: 86_400 };
		assert.ok(Math.abs(expectedRequests({ kind: 'daily', lowRequestsPerSecond: 1, highRequestsPerSecond: 3 }, day, []) - 2 * 86_400) < 0.02);
	});
});
