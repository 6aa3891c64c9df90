import * as assert from 'node:assert/strict';
import { recordRun } from '../../../../webview/simulator/compare/history';
import { changeSetting, noOverrides } from '../../../../webview/simulator/form/overrides';
import { emptyState, isOpen, parseSavedState, sourceKeyOf, toSavedState } from '../../../../webview/simulator/state';
import { sampleSnapshot } from '../../../support/webview/sampleSnapshot';

describe('simulator state', () => {
	const snapshot = sampleSnapshot('en', 'plain');
	const state = { ...emptyState, snapshot, overrides: changeSetting(snapshot.scenario, noOverrides, { path: 'group.minSize', value: 5 }), parts: { assumptions: true }, allActivities: true,
		history: recordRun([], { name: 'first', overrides: {}, summary: undefined }), pinned: { name: 'first', overrides: {}, run: undefined },
	};

	it('keeps what the reader changed and arranged, and comes back as it was', () => {
		const saved = toSavedState(state, snapshot);
		const kept = { source: snapshot.source, overrides: state.overrides, parts: { assumptions: true }, allActivities: true };
		assert.deepStrictEqual(saved, { version: 2, ...kept, history: [{ name: 'first', overrides: {} }], pinned: { name: 'first', overrides: {} } });
		assert.deepStrictEqual(parseSavedState(JSON.parse(JSON.stringify(saved))), {
			...kept, history: [{ id: 1, name: 'first', overrides: {}, summary: undefined }], pinned: { name: 'first', overrides: {}, run: undefined },
		});
	});

	it('takes nothing from a state that is not one of ours', () => {
		assert.deepStrictEqual([undefined, null, 3, {}, { version: 1 }, { version: 2 }].map(parseSavedState), Array.from({ length: 6 }, () => undefined));
	});

	it('tells groups apart by where they stand', () => {
		assert.deepStrictEqual([sourceKeyOf(snapshot.source), sourceKeyOf(sampleSnapshot('en', 'example').source)], ['main.tf aws_autoscaling_group.web', 'example Flash sale']);
	});

	it('opens what matters and closes the rest, unless the reader says otherwise', () => {
		assert.deepStrictEqual([isOpen(emptyState, 'group'), isOpen(emptyState, 'assumptions'), isOpen(state, 'assumptions')], [true, false, true]);
	});
});
