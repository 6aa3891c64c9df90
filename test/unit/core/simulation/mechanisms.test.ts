import assert from 'node:assert/strict';
import { clampCapacity } from '../../../../src/core/simulation/policies/adjustment';
import { evaluateAlarm } from '../../../../src/core/simulation/monitoring/alarm';
import { hashData } from '../../../../src/core/simulation/engine/hash';
import { replacementBatchSize, unhealthyBy } from '../../../../src/core/simulation/group/health';
import { capacityForTarget, lowAlarmThreshold, removableInstances } from '../../../../src/core/simulation/policies/targetTracking';
import { secondsToNextInstanceHour } from '../../../../src/core/simulation/group/scaleInChoice';
import { simulate } from '../../../../src/core/simulation/simulate';
import { launchZones, movesToBalance, rebalanceCeiling } from '../../../../src/core/simulation/group/zoneChoice';
import { baseScenario } from './scenarios';

describe('mechanisms', () => {
	it('holds a wanted capacity inside the bounds', () => {
		const bounds = { minSize: 2, maxSize: 5 };
		assert.deepStrictEqual([1, 2, 5, 6].map((wanted) => clampCapacity(wanted, bounds)), [
			{ capacity: 2, clampedBy: 'minSize' }, { capacity: 2, clampedBy: null }, { capacity: 5, clampedBy: null }, { capacity: 5, clampedBy: 'maxSize' },
		]);
	});

	it('rounds up what target tracking adds, and not because of a rounding error', () => {
		assert.deepStrictEqual([capacityForTarget(4, 91, 60), capacityForTarget(3, 60, 60), capacityForTarget(3, 0.1 + 0.2, 0.3)], [7, 3, 3]);
	});

	it('rounds down what target tracking removes, by one step at most', () => {
		const removable = (metric: number, step: number): number => removableInstances(4, metric, 60, step);
		assert.deepStrictEqual([removable(20, 1), removable(20, 10), removable(46, 10), removable(44, 10), removable(90, 10)], [1, 2, 0, 1, 0]);
	});

	it('puts the low alarm at a share of the target without a rounding tail', () => {
		assert.deepStrictEqual([60, 70, 50, 40].map((target) => lowAlarmThreshold(target, 0.7)), [42, 49, 35, 28]);
	});

	it('does not alarm on the first breach of a run', () => {
		const settings = { evaluationPeriods: 3, datapointsToAlarm: 3, treatMissingData: 'missing' } as const;
		assert.deepStrictEqual(
			[[true], [true, true], [true, true, true], [false, true], []].map((range) => evaluateAlarm(range, settings)),
			['keep-current', 'keep-current', 'ALARM', 'OK', 'INSUFFICIENT_DATA'],
		);
	});

	it('launches in the zone with fewest instances that takes it', () => {
		assert.deepStrictEqual(launchZones([0, 2, 2], [true, false, false]), { zones: [1, 2], failedZone: 0 });
		assert.deepStrictEqual(launchZones([0, 2], [true, true]), { zones: [], failedZone: 0 });
	});

	it('counts the moves that bring zones into balance', () => {
		const all = [true, true, true];
		assert.deepStrictEqual([[0, 3, 3], [1, 1, 2], [0, 2, 2], [0, 0, 1], [6, 0, 0]].map((counts) => movesToBalance(counts, all)), [2, 0, 1, 0, 4]);
		assert.equal(movesToBalance([0, 3, 3], [false, true, true]), 0);
		assert.deepStrictEqual([0, 5, 20, 39].map(rebalanceCeiling), [1, 6, 22, 42]);
	});

	it('checks health at the end of an interval that binary fractions cannot hold', () => {
		// 50 × 5.1 s come out just before 255 s. The check at that time does not count against the target; the two after it do.
		const outcome = simulate({
			...baseScenario, durationSeconds: 270, faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 255, durationSeconds: 60 }],
			loadBalancer: { ...baseScenario.loadBalancer!, healthCheckIntervalSeconds: 5.1 },
		});
		assert.ok(outcome.ok);
		assert.deepStrictEqual(outcome.result.activities.flatMap(({ kind, atSeconds }) => kind === 'targets-unhealthy' ? [Math.round(atSeconds * 1000)] : []), [265_200]);
	});

	it('counts to the next instance hour', () => {
		assert.deepStrictEqual([0, 1, 3599, 3600, 3601].map((now) => secondsToNextInstanceHour(0, now)), [3600, 3599, 1, 3600, 3599]);
	});

	it('believes the load balancer only after the grace period', () => {
		const observed = { isRunning: true, isTargetUnhealthy: true, secondsSinceInService: 29, healthCheckGracePeriodSeconds: 30, usesLoadBalancerChecks: true };
		assert.deepStrictEqual([unhealthyBy(observed), unhealthyBy({ ...observed, secondsSinceInService: 30 }), unhealthyBy({ ...observed, isRunning: false })], [null, 'ELB', 'EC2']);
		assert.deepStrictEqual([0, 9, 10, 30].map(replacementBatchSize), [1, 1, 1, 3]);
	});

	it('hashes the same data the same whatever the order of keys, and other data otherwise', () => {
		const hash = hashData({ a: 1, b: [true, null, 'x'], c: undefined });
		assert.match(hash, /^[0-9a-f]{16}$/);
		assert.equal(hashData({ b: [true, null, 'x'], a: 1 }), hash);
		const others = [{ a: 1 }, { a: '1' }, { a: [1] }, { a: 1, b: [] }, { b: 1 }, [], {}, null, false, 0, '', 'a', [1, 2], [2, 1], [[1], 2], -1, 0.1];
		assert.equal(new Set(others.map(hashData)).size, others.length);
	});
});
