import * as assert from 'node:assert/strict';
import type { Fault } from '../../../../src/core/simulation/scenario/faults';
import {
	applyOverrides, changeFaults, changeLoad, changeSetting, countChanges, isChanged, noOverrides, parseClock, parseNumber, parseOverrides, readSetting, resetSetting,
} from '../../../../webview/simulator/settings';
import { sampleSnapshot } from '../../../support/webview/sampleSnapshot';

const base = sampleSnapshot('en', 'plain').scenario;
const fault: Fault = { kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 1800, durationSeconds: 600 };

describe('simulator settings', () => {
	it('lie on top of the code without changing it', () => {
		const overrides = changeSetting(base, changeSetting(base, noOverrides, { path: 'group.minSize', value: 4 }), { path: 'policies[0].targetValue', value: 45 });
		const expected = { ...base, group: { ...base.group, minSize: 4 }, policies: base.policies.map(policy => ({ ...policy, targetValue: 45 })) };
		assert.deepStrictEqual(applyOverrides(base, overrides), expected);
		assert.equal(base.group.minSize, 3);
	});

	it('choose the health check type in one word and the scenario\'s list', () => {
		const overrides = changeSetting(base, noOverrides, { path: 'group.healthCheckTypes', value: 'EC2' });
		assert.deepStrictEqual(applyOverrides(base, overrides).group.healthCheckTypes, ['EC2']);
		assert.equal(readSetting(base, 'group.healthCheckTypes'), 'ELB');
	});

	it('are no change once they equal the code again', () => {
		const changed = changeSetting(base, noOverrides, { path: 'group.maxSize', value: 12 });
		assert.deepStrictEqual(changeSetting(base, changed, { path: 'group.maxSize', value: 9 }), noOverrides);
		assert.deepStrictEqual(resetSetting(base, changed, 'group.maxSize'), noOverrides);
	});

	it('may be emptied where the scenario knows "not set"', () => {
		const overrides = changeSetting(base, noOverrides, { path: 'policies[0].instanceWarmupSeconds', value: null });
		assert.deepStrictEqual(readSetting(applyOverrides(base, overrides), 'policies[0].instanceWarmupSeconds'), null);
	});

	it('change numbers of the load, and go back one by one', () => {
		const changed = changeSetting(base, noOverrides, { path: 'load.peakRequestsPerSecond', value: 2000 });
		assert.deepStrictEqual(applyOverrides(base, changed).load, { ...base.load, peakRequestsPerSecond: 2000 });
		assert.equal(isChanged(base, applyOverrides(base, changed), 'load.peakRequestsPerSecond'), true);
		assert.deepStrictEqual(resetSetting(base, changed, 'load.peakRequestsPerSecond'), noOverrides);
	});

	it('count another load pattern as one change, and its numbers as part of it', () => {
		const changed = changeLoad(base, noOverrides, { kind: 'steady', requestsPerSecond: 100 });
		const current = applyOverrides(base, changed);
		assert.deepStrictEqual(
			[countChanges(base, changed), isChanged(base, current, 'load.kind'), isChanged(base, current, 'load.requestsPerSecond')],
			[1, true, false],
		);
		assert.deepStrictEqual(resetSetting(base, changed, 'load.kind'), noOverrides);
	});

	it('switch a fault on, move it, and off again', () => {
		const on = changeFaults(base, noOverrides, [fault]);
		const moved = changeSetting(base, on, { path: 'faults[0].atSeconds', value: 1200 });
		assert.deepStrictEqual(applyOverrides(base, moved).faults, [{ ...fault, atSeconds: 1200 }]);
		assert.equal(countChanges(base, moved), 1);
		assert.deepStrictEqual(changeFaults(base, moved, []), noOverrides);
	});

	it('have no effect where the code has no such place any more', () => {
		const overrides = { ...noOverrides, values: { 'policies[1].targetValue': 40 } };
		assert.deepStrictEqual(applyOverrides(base, overrides), base);
		assert.equal(countChanges(base, overrides), 0);
	});

	it('are read back from what was stored, and from nothing else', () => {
		const overrides = changeSetting(base, changeFaults(base, noOverrides, [fault]), { path: 'group.minSize', value: 4 });
		assert.deepStrictEqual(parseOverrides(JSON.parse(JSON.stringify(overrides))), overrides);
		assert.deepStrictEqual(parseOverrides({ values: { a: 1, b: {} }, load: 3, faults: 'x' }), { values: { a: 1 }, load: null, faults: null });
		assert.deepStrictEqual(parseOverrides(undefined), noOverrides);
	});
});

describe('what people type', () => {
	it('is a number with or without separators, or nothing', () => {
		assert.deepStrictEqual(
			['12', ' 1,350 ', '.5', '', '12a', '1e9', '--1', '-3'].map(parseNumber),
			[12, 1350, 0.5, null, undefined, undefined, undefined, -3],
		);
	});

	it('is a time of day, on the next day if it is earlier than the beginning', () => {
		assert.deepStrictEqual(
			['10:30', '9:00', ' 10:00:20 ', '24:00', '10:70', '1030', ''].map(text => parseClock(text, 36_000)),
			[1800, 82_800, 20, undefined, undefined, undefined, undefined],
		);
	});
});
