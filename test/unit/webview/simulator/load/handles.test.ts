import * as assert from 'node:assert/strict';
import { createLoad, presetKinds } from '../../../../../src/core/simulation/load/loadPresets';
import { demandAt } from '../../../../../src/core/simulation/load/loadShape';
import type { Load } from '../../../../../src/core/simulation/scenario/load';
import { addPoint, handlesOf, moveHandle, removePoint, roundRate, toPoints } from '../../../../../webview/simulator/load/handles';
import { plain, problemsOf } from '../form/everything';

const timing = { startClockSeconds: 0, durationSeconds: 86_400 };
const loads = presetKinds.map(kind => createLoad(kind, { typicalRequestsPerSecond: 100, durationSeconds: timing.durationSeconds }));

describe('a load that is drawn', () => {
	it('has its points on its line', () => {
		for (const load of loads) {
			for (const { atSeconds, requestsPerSecond } of handlesOf(load, timing)) { assert.ok(Math.abs(demandAt(load, atSeconds, timing) - requestsPerSecond) < 1e-6, load.kind); }
		}
	});

	it('goes where a point is dragged, and runs wherever that is', () => {
		for (const load of loads) {
			for (const { id, movesInTime } of handlesOf(load, timing)) {
				for (const atSeconds of [-100, 40_000, 200_000]) {
					const moved = moveHandle(load, id, { atSeconds, requestsPerSecond: 77 }, timing);
					assert.deepStrictEqual(problemsOf({ ...plain, load: moved }), [], `${load.kind} ${id}`);
					const handle = handlesOf(moved, timing).find(other => other.id === id);
					assert.equal(handle?.requestsPerSecond, 77);
					assert.ok(movesInTime || atSeconds < 0 || handle?.atSeconds === handlesOf(load, timing).find(other => other.id === id)?.atSeconds);
				}
			}
		}
	});

	it('keeps its points in order', () => {
		const load: Load = { kind: 'points', points: [0, 100, 200].map(atSeconds => ({ atSeconds, requestsPerSecond: 1 })) };
		const moved = moveHandle(load, '1', { atSeconds: 500, requestsPerSecond: 5 }, timing);
		assert.deepStrictEqual(handlesOf(moved, timing).map(({ atSeconds }) => atSeconds), [0, 199, 200]);
	});

	it('becomes one of points without another demand', () => {
		for (const load of loads) {
			const { points } = toPoints(load, timing);
			for (const { atSeconds, requestsPerSecond } of points) { assert.equal(requestsPerSecond, roundRate(demandAt(load, atSeconds, timing)), load.kind); }
		}
	});

	it('gets a point where there is none, and loses all but the last', () => {
		const load: Load = { kind: 'points', points: [{ atSeconds: 0, requestsPerSecond: 10 }, { atSeconds: 100, requestsPerSecond: 30 }] };
		const added = addPoint(load, 50, timing);
		assert.deepStrictEqual(added, { kind: 'points', points: [{ atSeconds: 0, requestsPerSecond: 10 }, { atSeconds: 50, requestsPerSecond: 20 }, { atSeconds: 100, requestsPerSecond: 30 }] });
		assert.deepStrictEqual([addPoint(load, 100, timing), addPoint(load, -1, timing), removePoint(added, '1'), removePoint({ kind: 'points', points: [load.points[0]!] }, '0')],
			[load, load, load, { kind: 'points', points: [load.points[0]] }]);
	});

	it('begins as a batch with little before and behind', () => {
		const batch = createLoad('batch', { typicalRequestsPerSecond: 100, durationSeconds: 3600 });
		assert.deepStrictEqual([0, 900, 930, 2160, 2190, 3600].map(seconds => demandAt(batch, seconds, timing)), [20, 20, 300, 300, 20, 20]);
	});
});
