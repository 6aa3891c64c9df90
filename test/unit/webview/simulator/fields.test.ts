import * as assert from 'node:assert/strict';
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import { createLoad, loadKinds } from '../../../../src/core/simulation/load/loadPresets';
import { allFields, labelKey, loadFields } from '../../../../webview/simulator/fields';
import { readSetting } from '../../../../webview/simulator/settings';
import { simulatorText } from '../../../../webview/simulator/text';
import { sampleSnapshot } from '../../../support/webview/sampleSnapshot';

describe('simulator fields', () => {
	const plain = sampleSnapshot('en', 'plain').scenario;
	const scenarios = loadKinds.map(kind => ({
		...plain,
		load: createLoad(kind, { typicalRequestsPerSecond: 100, durationSeconds: 3600 }),
		faults: [{ kind: 'zone-impairment' as const, impairment: 'power' as const, zone: 'a', atSeconds: 1, durationSeconds: 60 }],
	}));

	it('have a place in the scenario and a label in both languages', () => {
		for (const scenario of scenarios) {
			const lost = allFields(scenario).filter(({ path }) => readSetting(scenario, path) === undefined
				|| simulatorText.en.labels[labelKey(path)] === undefined || simulatorText.ko.labels[labelKey(path)] === undefined);
			assert.deepStrictEqual(lost, []);
		}
	});

	it('offer every assumption', () => {
		// A scenario that uses all of them: each is offered where a run depends on it.
		const all = completeScenario({
			...plain, group: { ...plain.group, maxInstanceLifetimeSeconds: 86_400 }, loadBalancer: { ...plain.loadBalancer, loadBalancerKind: 'nlb' },
			policies: [{ kind: 'predictive', targetValue: 50 }], scheduledActions: [{ minSize: 1, when: { kind: 'at', atSeconds: 60 } }],
		});
		const paths = new Set(allFields(all).map(({ path }) => path));
		assert.deepStrictEqual(Object.keys(plain.assumptions).filter(key => !paths.has(`assumptions.${key}`)), []);
	});

	it('offer the rates of a load and not its times', () => {
		assert.deepStrictEqual(loadFields(plain.load).map(({ path }) => path), ['load.baseRequestsPerSecond', 'load.peakRequestsPerSecond']);
	});
});
