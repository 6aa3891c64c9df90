import * as assert from 'node:assert/strict';
import type { Activity } from '../../../../src/core/simulation/result/result';
import { allEntries, entriesAround, type WhyEntry } from '../../../../webview/simulator/why';

const activity = (id: number, atSeconds: number, causeId: number | null = null): Activity => ({ id, atSeconds, causeId, kind: 'in-service', count: 1, serving: id });
const shape = (entries: readonly WhyEntry[]): readonly (readonly [number, number])[] => entries.map(({ activity: { id }, depth }) => [id, depth]);

describe('why list', () => {
	const activities = [activity(1, 0), activity(2, 60), activity(3, 60, 2), activity(4, 70), activity(5, 180, 3), activity(6, 2000, 5)];

	it('puts each consequence below its cause, chains by their beginning', () => {
		assert.deepStrictEqual(shape(allEntries(activities)), [[1, 0], [2, 0], [3, 1], [5, 2], [6, 3], [4, 0]]);
	});

	it('indents no deeper than three levels, however long the chain', () => {
		const chain = Array.from({ length: 50_000 }, (_, index) => activity(index + 1, index, index === 0 ? null : index));
		const depths = new Set(allEntries(chain).map(({ depth }) => depth));
		assert.deepStrictEqual([...depths], [0, 1, 2, 3]);
	});

	it('shows what happened just before the cursor, with all its causes, the latest chain first', () => {
		assert.deepStrictEqual(shape(entriesAround(activities, 2000)), [[2, 0], [3, 1], [5, 2], [6, 3]]);
		assert.deepStrictEqual(shape(entriesAround(activities, 65)), [[2, 0], [3, 1], [1, 0]]);
		assert.deepStrictEqual(shape(entriesAround(activities, 75)), [[4, 0], [2, 0], [3, 1], [1, 0]]);
	});

	it('shows the last thing that happened when it is long ago, and nothing before the first', () => {
		assert.deepStrictEqual(shape(entriesAround(activities, 1900)), [[2, 0], [3, 1], [5, 2]]);
		assert.deepStrictEqual(entriesAround(activities, -1), []);
	});
});
