import * as assert from 'node:assert/strict';
import type { InstanceModel } from '../../../../../src/core/simulation/scenario/launchModel';
import { withInstanceType } from '../../../../../webview/simulator/form/instanceType';
import { everything, plain } from './everything';

const model: InstanceModel = { instanceType: 'm7g.xlarge', vcpu: 4, priceUsdPerHour: 0.16, spotPriceUsdPerHour: null, requestsPerSecond: 200, burstable: null, limits: null };

describe('a chosen instance type', () => {
	it('brings its figures, and serves as much on each vCPU as the one before', () => {
		assert.deepStrictEqual(withInstanceType(plain, 'launch.instanceType', model), {
			'launch.instanceType': 'm7g.xlarge', 'launch.vcpu': 4, 'launch.priceUsdPerHour': 0.16, 'launch.spotPriceUsdPerHour': null, 'launch.requestsPerSecond': 440,
			'launch.burstable': null, 'launch.limits': null,
		});
	});

	it('replaces a type of a mixed group, or joins it', () => {
		const scenario = everything();
		const path = 'launch.mixedInstances.instanceTypes';
		assert.equal(withInstanceType(scenario, `${path}[0].instanceType`, model)[`${path}[0].requestsPerSecond`], 440);
		const types = scenario.launch.mixedInstances!.instanceTypes;
		assert.deepStrictEqual(withInstanceType(scenario, `${path}[1].instanceType`, model), { [path]: [...types, { ...model, requestsPerSecond: 440, weightedCapacity: 1, spotDepth: 0.5 }] });
	});
});
