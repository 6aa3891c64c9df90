import * as assert from 'node:assert/strict';
import type { AutoScalingScenario } from '../../../../../src/core/simulation/scenario/scenario';
import type { Fault } from '../../../../../src/core/simulation/scenario/faults';
import { readAt } from '../../../../../src/scenarios/scenarioPath';
import { createPolicy } from '../../../../../webview/simulator/form/creation';
import { applyOverrides, changeSetting, isChanged, listChanges, noOverrides, parseOverrides, resetSetting, withoutEqual, type Overrides } from '../../../../../webview/simulator/form/overrides';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

const base = sampleSnapshot('en', 'plain').scenario;
const fault: Fault = { kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 1800, durationSeconds: 600 };

function change(overrides: Overrides, path: string, value: unknown): Overrides {
	return changeSetting(base, overrides, { path, value });
}

describe('changes of the settings', () => {
	it('lie on top of the code without changing it', () => {
		const overrides = change(change(noOverrides, 'group.minSize', 4), 'policies[0].targetValue', 45);
		const expected = { ...base, group: { ...base.group, minSize: 4 }, policies: base.policies.map(policy => ({ ...policy, targetValue: 45 })) };
		assert.deepStrictEqual(applyOverrides(base, overrides), expected);
		assert.deepStrictEqual([base.group.minSize, listChanges(base, overrides)], [3, ['group.minSize', 'policies[0].targetValue']]);
	});

	it('are none once they equal the code again, whichever way they get there', () => {
		const changed = change(noOverrides, 'group.maxSize', 12);
		assert.deepStrictEqual([change(changed, 'group.maxSize', 9), resetSetting(base, changed, 'group.maxSize')], [noOverrides, noOverrides]);
	});

	it('are none any more once the code has them', () => {
		const overrides = change(change(noOverrides, 'group.maxSize', 12), 'group.minSize', 4);
		const written = { ...base, group: { ...base.group, maxSize: 12 } };
		assert.deepStrictEqual(withoutEqual(written, overrides), { 'group.minSize': 4 });
		assert.equal(withoutEqual(base, overrides), overrides);
	});

	it('go into the list or record that was changed as a whole', () => {
		const added = change(noOverrides, 'policies', [...base.policies, createPolicy('step', base)]);
		const tuned = change(change(added, 'policies[1].steps[0].adjustment', 3), 'policies[0].targetValue', 45);
		const current = applyOverrides(base, tuned);
		assert.deepStrictEqual(
			[Object.keys(tuned), readAt(current, 'policies[1].steps[0].adjustment'), readAt(current, 'policies[0].targetValue'), listChanges(base, tuned)],
			[['policies'], 3, 45, ['policies']],
		);
		assert.deepStrictEqual(Object.keys(resetSetting(base, tuned, 'policies[0].targetValue')), ['policies']);
		assert.deepStrictEqual(resetSetting(base, tuned, 'policies'), noOverrides);
	});

	it('take in what was changed within a list before', () => {
		const tuned = change(noOverrides, 'policies[0].targetValue', 45);
		const longer = change(tuned, 'policies', [...applyOverrides(base, tuned).policies, createPolicy('simple', base)]);
		assert.deepStrictEqual([Object.keys(longer), readAt(applyOverrides(base, longer), 'policies[0].targetValue')], [['policies'], 45]);
	});

	it('count a moved load by its numbers, another pattern as one', () => {
		const moved = change(noOverrides, 'load', { ...base.load, peakRequestsPerSecond: 2000, startSeconds: 60 });
		const other = change(noOverrides, 'load', { kind: 'steady', requestsPerSecond: 100 });
		assert.deepStrictEqual([listChanges(base, moved), listChanges(base, other)], [['load.peakRequestsPerSecond', 'load.startSeconds'], ['load']]);
		const current = applyOverrides(base, other);
		assert.deepStrictEqual([isChanged(base, current, 'load.kind'), isChanged(base, current, 'load.requestsPerSecond')], [true, false]);
		assert.deepStrictEqual(resetSetting(base, other, 'load.kind'), noOverrides);
	});

	it('switch a fault on, move it, and off again', () => {
		const moved = change(change(noOverrides, 'faults', [fault]), 'faults[0].atSeconds', 1200);
		assert.deepStrictEqual([applyOverrides(base, moved).faults, listChanges(base, moved)], [[{ ...fault, atSeconds: 1200 }], ['faults']]);
		assert.deepStrictEqual(change(moved, 'faults', []), noOverrides);
	});

	it('are without effect where their place is gone from the code', () => {
		const overrides = change(change(noOverrides, 'policies[0].targetValue', 45), 'group.minSize', 4);
		const without: AutoScalingScenario = { ...base, policies: [] };
		assert.deepStrictEqual([applyOverrides(without, overrides), listChanges(without, overrides)], [{ ...without, group: { ...base.group, minSize: 4 } }, ['group.minSize']]);
	});

	it('come back from where they were stored, and from nothing else', () => {
		const overrides = change(change(noOverrides, 'group.minSize', 4), 'faults', [fault]);
		assert.deepStrictEqual(parseOverrides(JSON.parse(JSON.stringify(overrides))), overrides);
		assert.deepStrictEqual([null, 3, [1], { 'no path!': 1, '__proto__.x y': 2 }].map(parseOverrides), [{}, {}, {}, {}]);
	});
});
