import * as assert from 'node:assert/strict';
import { writableChanges } from '../../../../../webview/simulator/code/writableChanges';
import { changeSetting, noOverrides, type Overrides } from '../../../../../webview/simulator/form/overrides';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

const base = sampleSnapshot('en', 'plain').scenario;

function withChanges(changes: Readonly<Record<string, unknown>>): Overrides {
	return Object.entries(changes).reduce((overrides, [path, value]) => changeSetting(base, overrides, { path, value }), noOverrides);
}

describe('changes that may stand in the code', () => {
	it('are settings of the group; not the load, the faults, or what is assumed of the application', () => {
		const overrides = withChanges({
			'group.maxSize': 12, 'policies[0].targetValue': 50, 'launch.bootSeconds': 60, 'launch.requestsPerSecond': 300, 'load.peakRequestsPerSecond': 900,
			'faults': [{ kind: 'bad-launch-template-version', atSeconds: 60, durationSeconds: 600 }], 'assumptions.metricDelaySeconds': 30, 'durationSeconds': 7200,
			'loadBalancer.slowStartSeconds': 60, 'loadBalancer.priceUsdPerHour': 1,
		});
		assert.deepStrictEqual(writableChanges(base, overrides), [
			{ path: 'group.maxSize', value: 12 }, { path: 'policies[0].targetValue', value: 50 }, { path: 'loadBalancer.slowStartSeconds', value: 60 },
		]);
	});

	it('have the name of another instance type, without the figures that come with it', () => {
		const overrides = withChanges({ 'launch.instanceType': 't3.large', 'launch.vcpu': 4, 'launch.priceUsdPerHour': 0.1, 'launch.limits': null, 'launch.burstable': null, 'launch.purchaseOption': 'spot' });
		assert.deepStrictEqual(writableChanges(base, overrides), [{ path: 'launch.instanceType', value: 't3.large' }, { path: 'launch.purchaseOption', value: 'spot' }]);
	});

	it('are none where nothing is changed', () => {
		assert.deepStrictEqual(writableChanges(base, noOverrides), []);
	});
});
