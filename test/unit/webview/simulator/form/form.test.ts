import * as assert from 'node:assert/strict';
import type { AutoScalingScenario } from '../../../../../src/core/simulation/scenario/scenario';
import { createLoad, presetKinds } from '../../../../../src/core/simulation/load/loadPresets';
import { fieldAt } from '../../../../../webview/simulator/form/fields';
import { formOf, pathsOf } from '../../../../../webview/simulator/form/form';
import { choiceLabels, labelOf, settingLabels } from '../../../../../webview/simulator/form/labels';
import { isRecord } from '../../../../../webview/simulator/form/paths';
import { describedPath } from '../../../../../webview/simulator/form/settingShape';
import { describeSetting } from '../../../../../src/core/simulation/scenario/describeSetting';
import { readAt } from '../../../../../src/scenarios/scenarioPath';
import { everything, plain, problemsOf, withoutWarmPool } from './everything';

/** Paths of all single settings; a list of plain values is one. */
function leavesOf(value: unknown, path: string): readonly string[] {
	if (Array.isArray(value)) { return value.some(isRecord) ? value.flatMap((item, index) => leavesOf(item, `${path}[${index}]`)) : [path]; }
	if (!isRecord(value)) { return [path]; }
	return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path === '' ? key : `${path}.${key}`));
}

function offered(scenario: AutoScalingScenario): readonly string[] {
	return formOf(scenario).flatMap(({ nodes }) => pathsOf(nodes));
}

describe('the form of the settings', () => {
	it('runs with whatever can be added', () => {
		const scenario = everything();
		// AWS takes a warm pool or a mixed instances policy; spot interruptions need the latter.
		assert.deepStrictEqual(problemsOf(withoutWarmPool(scenario)), []);
		assert.deepStrictEqual(problemsOf({ ...scenario, launch: { ...scenario.launch, mixedInstances: null, purchaseOption: 'spot' }, group: { ...scenario.group, warmPool: null } }), []);
		assert.deepStrictEqual(problemsOf({ ...plain, group: { ...plain.group, warmPool: scenario.group.warmPool } }), []);
	});

	it('offers every setting of a scenario that has everything', () => {
		const scenario = everything();
		const paths = new Set(offered(scenario));
		const missing = leavesOf(scenario, '').filter(path => !paths.has(path));
		// Steps have a table; figures of a mixed type come with it; a kind is what an entry is; names of group and scenario are for people alone.
		const elsewhere = /^(version|kind|name|group\.name|load\.kind)$|\.steps\[\d+\]\.|^(faults|operations|policies)\[\d+\]\.kind$|instanceTypes\[\d+\]\.(vcpu|burstable|limits)/;
		assert.deepStrictEqual(missing.filter(path => !elsewhere.test(path)), []);
	});

	it('has a control, a name in both languages and a meaning for all that it offers', () => {
		const scenarios = [everything(), ...presetKinds.map((kind): AutoScalingScenario => ({ ...plain, load: createLoad(kind, { typicalRequestsPerSecond: 100, durationSeconds: 3600 }) }))];
		for (const scenario of scenarios) {
			const bare = offered(scenario).filter(path => {
				const isKind = path.endsWith('.kind');
				return readAt(scenario, path) === undefined || (!isKind && fieldAt(scenario, path) === undefined)
					|| labelOf(path, settingLabels.en) === path || labelOf(path, settingLabels.ko) === path || (!isKind && describeSetting(describedPath(scenario, path)) === undefined);
			});
			assert.deepStrictEqual(bare, []);
		}
	});

	it('has the same names and choices in both languages', () => {
		for (const texts of [settingLabels, choiceLabels]) { assert.deepStrictEqual(Object.keys(texts.ko), Object.keys(texts.en)); }
	});

	it('derives controls, units and what stands for "not set" from what the core says', () => {
		const shown = (path: string): unknown => {
			const { input, unit, step, whenEmpty } = fieldAt(everything(), path)!;
			return [input, unit, step, whenEmpty?.source];
		};
		assert.deepStrictEqual([
			'group.desiredCapacity', 'group.maxInstanceLifetimeSeconds', 'group.terminationPolicies', 'group.zones', 'launch.priceUsdPerHour', 'policies[0].targetValue',
			'policies[1].alarm.threshold', 'policies[1].alarm.metric', 'faults[0].atSeconds', 'faults[0].durationSeconds', 'startClockSeconds', 'assumptions.passiveCheckSeconds',
		].map(shown), [
			['number', 'none', 1, 'minSize'], ['number', 'days', 86_400, 'noLimit'], ['words', 'none', 1, undefined], ['texts', 'none', 1, undefined], ['number', 'usdPerHour', 0.01, 'unknown'],
			['number', 'percent', 5, undefined], ['number', 'percent', 5, undefined], ['choice', 'none', 1, undefined], ['clock', 'none', 1, undefined], ['number', 'minutes', 60, undefined],
			['timeOfDay', 'none', 1, undefined], ['number', 'seconds', 10, 'activeChecks'],
		]);
	});

	it('has no field where the scenario has no setting', () => {
		assert.deepStrictEqual([fieldAt(plain, 'group.nothing'), fieldAt(plain, 'policies[7].targetValue'), fieldAt(plain, 'group.warmPool')], [undefined, undefined, undefined]);
	});

	it('keeps a slider\'s ends while its value moves', () => {
		const moved = { ...plain, launch: { ...plain.launch, bootSeconds: 900 } };
		assert.deepStrictEqual(fieldAt(moved, 'launch.bootSeconds', plain)?.slider, { min: 0, max: 750 });
	});
});
