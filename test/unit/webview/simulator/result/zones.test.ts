import * as assert from 'node:assert/strict';
import type { InstanceLifeline } from '../../../../../src/core/simulation/result/result';
import { stateAt, zonesAt } from '../../../../../webview/simulator/result/zones';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

const instance = (id: number, zone: string, rest: Partial<InstanceLifeline> = {}): InstanceLifeline =>
	({ id, zone, launchSeconds: 0, servingSeconds: 120, endingSeconds: null, terminatedSeconds: null, endReason: null,
		instanceType: 'm7i.large', purchaseOption: 'on-demand', templateVersion: 1, states: [], ...rest });

const model = { instanceType: 'm7i.large', purchaseOption: 'on-demand' };

describe('zone map', () => {
	it('follows an instance from launch to its end', () => {
		const life = instance(1, 'a', { launchSeconds: 60, servingSeconds: 180, endingSeconds: 600, terminatedSeconds: 900, endReason: 'scale-in' });
		assert.deepStrictEqual([59, 60, 179, 180, 599, 600, 899, 900].map(seconds => stateAt(life, seconds)),
			[undefined, 'starting', 'starting', 'serving', 'serving', 'draining', 'draining', undefined]);
	});

	it('tells instances that were lost from those that leave on purpose', () => {
		const ends = (['scale-in', 'rebalance', 'unhealthy', 'zone-lost'] as const)
			.map(endReason => stateAt(instance(1, 'a', { endingSeconds: 300, terminatedSeconds: 600, endReason }), 400));
		assert.deepStrictEqual(ends, ['draining', 'draining', 'lost', 'lost']);
	});

	it('shows every zone, the oldest instance first, and which zone is impaired', () => {
		const scenario = { ...sampleSnapshot('en', 'plain').scenario, faults: [{ kind: 'zone-impairment' as const, impairment: 'power' as const, zone: 'a', atSeconds: 300, durationSeconds: 60 }] };
		const lives = [
			instance(3, 'b', { launchSeconds: 200, servingSeconds: null }), instance(1, 'b'),
			instance(2, 'a', { endingSeconds: 300, terminatedSeconds: 700, endReason: 'zone-lost' }),
		];
		assert.deepStrictEqual(zonesAt(scenario, lives, 310), [
			{ zone: 'a', trouble: 'impaired', instances: [{ id: 2, state: 'lost', ageSeconds: 310, ...model }] },
			{ zone: 'b', trouble: undefined, instances: [{ id: 1, state: 'serving', ageSeconds: 310, ...model }, { id: 3, state: 'starting', ageSeconds: 110, ...model }] },
			{ zone: 'c', trouble: undefined, instances: [] },
		]);
		assert.deepStrictEqual(zonesAt(scenario, lives, 360).map(({ trouble }) => trouble), [undefined, undefined, undefined]);
	});

	it('tells instances in standby and in the warm pool, these behind all others', () => {
		const lives = [
			instance(1, 'a', { states: [{ state: 'Warmed:Pending', atSeconds: 0 }, { state: 'Warmed:Stopped', atSeconds: 60 }, { state: 'Pending', atSeconds: 500 }] }),
			instance(2, 'a', { launchSeconds: 50, states: [{ state: 'InService', atSeconds: 60 }, { state: 'Standby', atSeconds: 300 }] }),
		];
		const { scenario } = sampleSnapshot('en', 'plain');
		assert.deepStrictEqual([200, 400, 600].map(seconds => zonesAt(scenario, lives, seconds)[0]?.instances.map(({ id, state }) => [id, state])), [
			[[2, 'serving'], [1, 'pool']], [[2, 'standby'], [1, 'pool']], [[1, 'serving'], [2, 'standby']],
		]);
	});
});
