import * as assert from 'node:assert/strict';
import { simulate } from '../../../../../src/core/simulation/simulate';
import { parseSavedHistory, recordRun, renameRun, toSavedHistory, type HistoryEntry } from '../../../../../webview/simulator/compare/history';
import { nameOfRun } from '../../../../../webview/simulator/compare/runName';
import { createReadContext } from '../../../../../webview/simulator/form/context';
import { applyOverrides, type Overrides } from '../../../../../webview/simulator/form/overrides';
import { emptyState } from '../../../../../webview/simulator/state';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

const snapshot = sampleSnapshot('en', 'plain');
const outcome = simulate(snapshot.scenario);
assert.ok(outcome.ok);
const { summary } = outcome.result;
const grow = (history: readonly HistoryEntry[], maxSize: number): readonly HistoryEntry[] => recordRun(history, { name: `max ${maxSize}`, overrides: { 'group.maxSize': maxSize }, summary });

describe('the history of a session', () => {
	it('keeps the last twenty runs, each set of changes once, with the name that the reader gave it', () => {
		const all = Array.from({ length: 25 }, (_, index) => index + 10).reduce<readonly HistoryEntry[]>(grow, []);
		assert.deepStrictEqual([all.length, all[0]?.name, all.at(-1)?.id], [20, 'max 15', 25]);
		const renamed = renameRun(renameRun(all, 25, '  the good one '), 24, '   ');
		assert.deepStrictEqual(grow(renamed, 34).map(({ name }) => name).slice(-2), ['max 33', 'the good one']);
	});

	it('outlives the page by names and changes alone, and drops what is not ours', () => {
		const history = grow([], 12);
		const saved = toSavedHistory(history, { name: 'A', overrides: {}, run: undefined });
		assert.deepStrictEqual(saved, { history: [{ name: 'max 12', overrides: { 'group.maxSize': 12 } }], pinned: { name: 'A', overrides: {} } });
		assert.deepStrictEqual(parseSavedHistory(saved), { history: [{ id: 1, name: 'max 12', overrides: { 'group.maxSize': 12 }, summary: undefined }], pinned: { name: 'A', overrides: {}, run: undefined } });
		assert.deepStrictEqual(parseSavedHistory({ history: [3, { name: 4 }], pinned: 'x' }), { history: [], pinned: undefined });
	});
});

describe('the name of a run', () => {
	const named = (overrides: Overrides, language: 'en' | 'ko' = 'en'): string => {
		const spoken = sampleSnapshot(language, 'plain');
		return nameOfRun(spoken.scenario, overrides, createReadContext(emptyState, spoken, applyOverrides(spoken.scenario, overrides)));
	};

	it('tells what was changed', () => {
		assert.deepStrictEqual([
			named({}), named({ 'group.maxSize': 12 }), named({ 'group.healthCheckGracePeriodSeconds': 240, 'group.maxSize': 12, 'launch.bootSeconds': 60 }),
			named({ policies: [] }), named({ 'group.healthCheckGracePeriodSeconds': 240 }, 'ko'),
		], ['as in the code', 'Maximum size 12', 'Grace period 240 s, Maximum size 12 and 1 more', 'Scaling policies (0)', '상태 확인 유예 기간 240 초']);
	});
});
