import assert from 'node:assert/strict';
import { createLoad, presetKinds } from '../../../../src/core/simulation/load/loadPresets';
import { createDemand, demandAt, peakOf } from '../../../../src/core/simulation/load/loadShape';
import type { Load } from '../../../../src/core/simulation/scenario/load';

const timing = { startClockSeconds: 0, durationSeconds: 86_400 };
const hour = 3600;

describe('load', () => {
	it('has its lowest demand of the day at 04:00 and its highest at 16:00', () => {
		const load: Load = { kind: 'daily', lowRequestsPerSecond: 100, highRequestsPerSecond: 900 };
		const at = [4, 10, 16, 22, 28].map((clock) => demandAt(load, clock * hour, timing));
		assert.deepStrictEqual(at, [100, 500, 900, 500, 100]);
		assert.deepStrictEqual(peakOf(load, { startClockSeconds: 10 * hour, durationSeconds: 86_400 }), { atSeconds: 6 * hour, requestsPerSecond: 900 });
	});

	it('rises to the peak of a flash sale, holds it and falls back', () => {
		const load: Load = { kind: 'flash-sale', baseRequestsPerSecond: 100, peakRequestsPerSecond: 500, startSeconds: 60, riseSeconds: 40, holdSeconds: 100, fallSeconds: 80 };
		const at = [0, 60, 80, 100, 199, 200, 240, 280, 1000].map((seconds) => demandAt(load, seconds, timing));
		assert.deepStrictEqual(at, [100, 100, 300, 500, 500, 500, 300, 100, 100]);
		assert.deepStrictEqual(peakOf(load, timing), { atSeconds: 100, requestsPerSecond: 500 });
	});

	it('jumps where rise and fall take no time', () => {
		const load: Load = { kind: 'flash-sale', baseRequestsPerSecond: 1, peakRequestsPerSecond: 9, startSeconds: 10, riseSeconds: 0, holdSeconds: 5, fallSeconds: 0 };
		assert.deepStrictEqual([9.5, 10, 14, 15].map((seconds) => demandAt(load, seconds, timing)), [1, 9, 9, 1]);
	});

	it('has the same demand every day, also before 04:00 of the first', () => {
		const load: Load = { kind: 'daily', lowRequestsPerSecond: 100, highRequestsPerSecond: 900 };
		const at = (days: number): readonly number[] => [0, 4, 4.5, 15.25, 23.75].map((clock) => demandAt(load, days * 24 * hour + clock * hour, timing));
		assert.deepStrictEqual([at(1), at(2), at(30)], [at(0), at(0), at(0)]);
	});

	it('answers questions in any order', () => {
		const points: Load = { kind: 'points', points: [0, 10, 20, 30].map((atSeconds) => ({ atSeconds, requestsPerSecond: atSeconds * atSeconds })) };
		const demand = createDemand(points, timing);
		assert.deepStrictEqual([25, 5, 5, 15, 40, 0, 10].map(demand), [650, 50, 50, 250, 900, 0, 100]);
	});

	it('draws straight lines between points, and from the beginning to the end of the run', () => {
		const points: Load = { kind: 'points', points: [{ atSeconds: 10, requestsPerSecond: 100 }, { atSeconds: 20, requestsPerSecond: 200 }] };
		assert.deepStrictEqual([0, 10, 15, 20, 30].map((seconds) => demandAt(points, seconds, timing)), [100, 100, 150, 200, 200]);
		const ramp: Load = { kind: 'ramp', fromRequestsPerSecond: 100, toRequestsPerSecond: 300 };
		assert.deepStrictEqual([0, 43_200, 86_400].map((seconds) => demandAt(ramp, seconds, timing)), [100, 200, 300]);
	});

	it('takes recorded arrivals as a rate by the second, however many there are', () => {
		const load: Load = { kind: 'trace', arrivalSeconds: [0, 0.2, 0.9, 2, 5.5, 5.5] };
		const demand = createDemand(load, timing);
		assert.deepStrictEqual([0.5, 1.5, 2.5, 5.1, 6.5].map(demand), [3, 0, 1, 2, 0]);
		assert.deepStrictEqual(peakOf(load, timing), { atSeconds: 0, requestsPerSecond: 3 });
		const long: Load = { kind: 'trace', arrivalSeconds: Array.from({ length: 200_000 }, (_, index) => index / 4) };
		assert.deepStrictEqual(peakOf(long, timing), { atSeconds: 0, requestsPerSecond: 4 });
	});

	it('offers a preset of every kind, with a flash sale of twice what a group serves that is quiet at 45 %', () => {
		const kinds = presetKinds.map((kind) => createLoad(kind, { typicalRequestsPerSecond: 450, durationSeconds: 3600 }).kind);
		assert.deepStrictEqual(kinds, presetKinds.map((kind) => kind === 'batch' ? 'points' : kind));
		assert.deepStrictEqual(createLoad('flash-sale', { typicalRequestsPerSecond: 450, durationSeconds: 3600 }), {
			kind: 'flash-sale', baseRequestsPerSecond: 450, peakRequestsPerSecond: 2030, startSeconds: 900, riseSeconds: 600, holdSeconds: 600, fallSeconds: 900,
		});
	});
});
