import * as assert from 'node:assert/strict';
import { describeActivity } from '../../../../../src/core/simulation/result/describeActivity';
import type { Activity } from '../../../../../src/core/simulation/result/result';
import { simulate } from '../../../../../src/core/simulation/simulate';
import { allEntries, entriesAround, filterActivities, type LogFilter, type WhyEntry } from '../../../../../webview/simulator/result/why';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

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

const { scenario } = sampleSnapshot('en', 'plain');
const outcome = simulate(scenario);
assert.ok(outcome.ok);
const { activities: logged } = outcome.result;

describe('the log of activities', () => {
	const activities = logged;
	const words = activities.map(activity => describeActivity(activity, { language: 'en', startClockSeconds: scenario.startClockSeconds }));

	it('is filtered by what activities mean, and by their words', () => {
		const kinds = (filter: LogFilter, text = ''): readonly string[] => [...new Set(filterActivities(activities, words, { filter, text }).map(({ kind }) => kind))];
		assert.deepStrictEqual([kinds('trouble'), kinds('instances'), kinds('all', ' LAUNCHED ')], [['dropping'], ['launch'], ['launch']]);
		assert.equal(filterActivities(activities, words, { filter: 'all', text: '' }).length, activities.length);
	});
});
