import assert from 'node:assert/strict';
import { countAt, launchedFrom, mixedInstances, mixedType, runGroup, statesOf, told } from './groupRuns';

describe('standby', () => {
	it('takes an instance out of the group and lowers the desired capacity, and back', () => {
		const result = runGroup({
			rest: {
				loadBalancer: { deregistrationDelaySeconds: 60 },
				operations: [{ kind: 'enter-standby', atSeconds: 100, count: 1, zone: 'b', decrementDesiredCapacity: true }, { kind: 'exit-standby', atSeconds: 600, count: 3 }],
			},
		});
		const [instance] = result.instances.filter(({ states }) => states.some(({ state }) => state === 'Standby'));
		assert.deepStrictEqual([statesOf(instance!), instance!.zone, instance!.servingSeconds], [['Pending 0', 'InService 0', 'Standby 100', 'InService 600'], 'b', 0]);
		assert.deepStrictEqual(told(result, 'enter-standby', 'exit-standby', 'launch', 'operation-refused'), [
			{ atSeconds: 100, kind: 'enter-standby', count: 1, zones: ['b'], from: 4, to: 3 }, { atSeconds: 600, kind: 'exit-standby', count: 1, zones: ['b'], from: 3, to: 4 },
		]);
		const { series, summary } = result;
		const at = (seconds: number): readonly number[] => [series.serving, series.standby, series.desiredCapacity].map((values) => values[series.timeSeconds.indexOf(seconds)]!);
		assert.deepStrictEqual([at(300), at(900)], [[3, 1, 3], [4, 0, 4]]);
		assert.equal(summary.instanceHours, 4, 'an instance in standby is billed');
	});

	it('has the instance replaced where the desired capacity stays, and makes the group larger on the way back', () => {
		const result = runGroup({
			rest: { operations: [{ kind: 'enter-standby', atSeconds: 100, count: 1, zone: null, decrementDesiredCapacity: false }, { kind: 'exit-standby', atSeconds: 600, count: 1 }] },
		});
		assert.deepStrictEqual(launchedFrom(result, 100).map(statesOf), [['Pending 100', 'InService 130']]);
		assert.deepStrictEqual([result.series.desiredCapacity.at(-1), result.series.serving.at(-1)], [5, 5]);
	});

	it('is refused below the minimum, above the maximum and of nothing', () => {
		const result = runGroup({
			group: { maxSize: 4 },
			rest: {
				operations: [
					{ kind: 'enter-standby', atSeconds: 100, count: 3, zone: null, decrementDesiredCapacity: true }, { kind: 'exit-standby', atSeconds: 200, count: 1 },
					{ kind: 'enter-standby', atSeconds: 300, count: 1, zone: null, decrementDesiredCapacity: false }, { kind: 'exit-standby', atSeconds: 400, count: 1 },
				],
			},
		});
		assert.deepStrictEqual(told(result, 'operation-refused'), [
			{ atSeconds: 100, kind: 'operation-refused', operation: 'enter-standby', reason: 'below-minimum', count: 3 },
			{ atSeconds: 200, kind: 'operation-refused', operation: 'exit-standby', reason: 'no-instances', count: 1 },
			{ atSeconds: 400, kind: 'operation-refused', operation: 'exit-standby', reason: 'above-maximum', count: 1 },
		]);
		assert.equal(result.series.desiredCapacity.at(-1), 4);
	});

	it('brings back the longest in standby first', () => {
		const result = runGroup({
			rest: {
				operations: [
					{ kind: 'enter-standby', atSeconds: 100, count: 1, zone: 'b', decrementDesiredCapacity: true }, { kind: 'enter-standby', atSeconds: 200, count: 1, zone: 'a', decrementDesiredCapacity: true },
					{ kind: 'exit-standby', atSeconds: 600, count: 1 },
				],
			},
		});
		assert.deepStrictEqual(told(result, 'exit-standby'), [{ atSeconds: 600, kind: 'exit-standby', count: 1, zones: ['b'], from: 2, to: 3 }]);
	});
});

describe('ending instances by hand', () => {
	it('replaces them, or takes them off the desired capacity, whether they are protected or not', () => {
		const ended = (decrementDesiredCapacity: boolean): readonly unknown[] => {
			const result = runGroup({ group: { newInstancesProtectedFromScaleIn: true }, rest: { operations: [{ kind: 'terminate-instances', atSeconds: 100, count: 2, zone: null, decrementDesiredCapacity }] } });
			return [result.instances.filter(({ endReason }) => endReason === 'terminated-by-request').length, launchedFrom(result, 100).length, result.series.desiredCapacity.at(-1)];
		};
		assert.deepStrictEqual([ended(false), ended(true)], [[2, 2, 4], [2, 0, 2]]);
	});

	it('counts the weight of what ends', () => {
		const result = runGroup({
			group: { desiredCapacity: 6 }, launch: { mixedInstances: mixedInstances([mixedType('m5.2xlarge', { weightedCapacity: 2 })]) },
			rest: { operations: [{ kind: 'terminate-instances', atSeconds: 100, count: 1, zone: null, decrementDesiredCapacity: true }] },
		});
		assert.deepStrictEqual(told(result, 'terminate-by-request').map((activity) => ({ ...activity, zones: [] })), [{ atSeconds: 100, kind: 'terminate-by-request', count: 1, zones: [], from: 6, to: 4 }]);
		assert.deepStrictEqual(Object.values(countAt(result, 100, () => 'all')), [2]);
	});

	it('chooses the same instances whatever else is asked for', () => {
		const first = { kind: 'terminate-instances' as const, atSeconds: 100, count: 2, zone: null, decrementDesiredCapacity: true };
		const endedAt100 = (operations: Parameters<typeof runGroup>[0]['rest']): readonly number[] => runGroup({ group: { desiredCapacity: 10 }, rest: operations! })
			.instances.filter(({ endingSeconds }) => endingSeconds === 100).map(({ id }) => id);
		assert.deepStrictEqual(endedAt100({ operations: [first, { ...first, atSeconds: 50, zone: 'a', count: 1 }] }).length, 2);
		assert.deepStrictEqual(endedAt100({ operations: [first, { ...first, atSeconds: 500 }] }), endedAt100({ operations: [first] }));
	});
});
