import assert from 'node:assert/strict';
import { capacityChanges, cpuAbove, cpuBelow, jumps, noChanges, ofKind, resultOf, type Changes } from './policyScenario';

const steady = (requestsPerSecond: number): Changes['load'] => ({ kind: 'steady', requestsPerSecond });
const loadBalancer = { deregistrationDelaySeconds: 150, healthCheckIntervalSeconds: 10 } as const;
/** Instances that never serve: what they add to capacity they do not add to the metric before they are warm. */
const slowBoot = { bootSeconds: 3000 };

describe('step scaling', () => {
	/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html: the example's policies around 50 %. */
	const out = {
		kind: 'step', name: 'out', adjustmentType: 'PercentChangeInCapacity', instanceWarmupSeconds: 1200,
		alarm: cpuAbove(50, { comparisonOperator: 'GreaterThanOrEqualToThreshold' }),
		steps: [{ lowerBound: 0, upperBound: 10, adjustment: 0 }, { lowerBound: 10, upperBound: 20, adjustment: 10 }, { lowerBound: 20, adjustment: 30 }],
	} as const;
	const inward = {
		kind: 'step', name: 'in', adjustmentType: 'PercentChangeInCapacity', instanceWarmupSeconds: 0,
		alarm: cpuBelow(50, { comparisonOperator: 'LessThanOrEqualToThreshold' }),
		steps: [{ lowerBound: -10, upperBound: 0, adjustment: 0 }, { lowerBound: -20, upperBound: -10, adjustment: -10 }, { upperBound: -20, adjustment: -30 }],
	} as const;

	it('adds the difference only while instances of a smaller step warm up: 60, 62 and 70 % make 11, 11 and 13 of 10', () => {
		const result = resultOf({ policies: [out], group: { desiredCapacity: 10 }, launch: slowBoot, load: jumps([0, 600], [60, 620], [120, 700]), durationSeconds: 200 });
		assert.deepStrictEqual(capacityChanges(result), [[60, 10, 11], [180, 11, 13]]);
		assert.deepStrictEqual(noChanges(result), [[120, 'already-wanted']]);
		assert.deepStrictEqual(ofKind(result, 'step-policy').map(({ capacity, metricValue, change, wanted }) => [capacity, metricValue, change, wanted]), [[10, 60, 1, 11], [10, 70, 3, 13]]);
	});

	it('goes through the worked sequence of the guide: 60, 70, 40 and 30 % make 11, 14, 13 and 10', () => {
		// Each change is complete before the next; loads are the percentage of what the group then has.
		const result = resultOf({
			policies: [{ ...out, instanceWarmupSeconds: 0 }, inward], group: { desiredCapacity: 10 }, durationSeconds: 300,
			load: jumps([0, 600], [60, 770], [120, 560], [180, 390], [240, 500]),
		});
		assert.deepStrictEqual(capacityChanges(result), [[60, 10, 11], [120, 11, 14], [180, 14, 13], [240, 13, 10]]);
	});

	it('does not take the same instance twice while it drains', () => {
		// Draining takes 150 s: until 210 s ten still count, and 10 − 1 = 9 is what is desired already.
		const result = resultOf({
			policies: [{ kind: 'step', name: 'in', alarm: cpuBelow(90), steps: [{ upperBound: 0, adjustment: -1 }] }],
			loadBalancer, load: steady(300), group: { desiredCapacity: 10 }, durationSeconds: 250,
		});
		assert.deepStrictEqual(capacityChanges(result), [[60, 10, 9], [240, 9, 8]]);
		assert.deepStrictEqual(noChanges(result), [[120, 'already-wanted']]);
	});

	it('does not scale in while instances of a scale-out warm up', () => {
		const result = resultOf({
			policies: [
				{ kind: 'step', name: 'out', alarm: cpuAbove(80), instanceWarmupSeconds: 300, steps: [{ lowerBound: 0, adjustment: 2 }] },
				{ kind: 'step', name: 'in', alarm: cpuBelow(50), instanceWarmupSeconds: 300, steps: [{ upperBound: 0, adjustment: -1 }] },
			],
			load: jumps([0, 400], [60, 100]), durationSeconds: 400,
		});
		assert.deepStrictEqual(capacityChanges(result), [[60, 4, 6], [360, 6, 5]]);
		assert.deepStrictEqual(noChanges(result), [[120, 'warming-up']]);
	});

	it('says when no step holds the metric, and when the adjustment is nothing', () => {
		// 80 % is 30 above the threshold, and the only step ends at 10. AWS wants an open end; a step below the threshold gives it.
		const steps = [{ upperBound: 0, adjustment: -1 }, { lowerBound: 0, upperBound: 10, adjustment: 0 }, { lowerBound: 10, adjustment: 0 }];
		const nothing = resultOf({ policies: [{ kind: 'step', name: 'out', alarm: cpuAbove(50), steps }], load: steady(320), durationSeconds: 100 });
		assert.deepStrictEqual(noChanges(nothing), [[60, 'zero-adjustment']]);
		const below = [{ upperBound: -20, adjustment: -1 }, { lowerBound: -20, upperBound: 0, adjustment: -1 }];
		const none = resultOf({ policies: [{ kind: 'step', name: 'out', alarm: cpuAbove(50), steps: below }], load: steady(320), durationSeconds: 100 });
		assert.deepStrictEqual(noChanges(none), [[60, 'no-step']]);
	});

	it('aggregates the latest datapoints as it is told', () => {
		// Two minutes of 60 and 90 %: average 75, minimum 60, maximum 90, and steps of 10 above 50.
		const first = (metricAggregationType: string): unknown => capacityChanges(resultOf({
			policies: [{
				kind: 'step', name: 'out', metricAggregationType, alarm: cpuAbove(50, { evaluationPeriods: 2 }),
				steps: [{ lowerBound: 0, upperBound: 20, adjustment: 1 }, { lowerBound: 20, upperBound: 30, adjustment: 2 }, { lowerBound: 30, adjustment: 3 }],
			}] as Changes['policies'],
			load: jumps([0, 240], [60, 360]), durationSeconds: 130,
		}))[0];
		assert.deepStrictEqual(['Average', 'Minimum', 'Maximum'].map(first), [[120, 4, 6], [120, 4, 5], [120, 4, 7]]);
	});

	it('sets an exact capacity, held inside the bounds', () => {
		const exact = (adjustment: number): unknown => ofKind(resultOf({
			policies: [{ kind: 'step', name: 'out', adjustmentType: 'ExactCapacity', alarm: cpuAbove(40), steps: [{ lowerBound: 0, adjustment }] }], durationSeconds: 70,
		}), 'step-policy').map(({ from, wanted, to, clampedBy }) => [from, wanted, to, clampedBy]);
		assert.deepStrictEqual([exact(30), exact(3), exact(0), exact(4)], [[[4, 30, 20, 'maxSize']], [[4, 3, 3, null]], [[4, 0, 1, 'minSize']], []]);
	});
});

describe('simple scaling', () => {
	const out = { kind: 'simple', name: 'out', alarm: cpuAbove(80), adjustment: 1 } as const;

	it('waits from its activity until the cooldown after the last launch', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html: in service at 60 + 120 s, and then 300 s of cooldown.
		const result = resultOf({ policies: [out], load: steady(400), launch: slowBoot, assumptions: { pendingSeconds: 120 }, group: { defaultInstanceWarmupSeconds: 3600 }, durationSeconds: 500 });
		assert.deepStrictEqual(capacityChanges(result), [[60, 4, 5], [480, 5, 6]]);
		assert.deepStrictEqual(noChanges(result), [[120, 'activity'], [180, 'cooldown until 480']]);
	});

	it('counts the cooldown from the end of a launch hook, and prefers its own', () => {
		const result = resultOf({
			policies: [{ ...out, cooldownSeconds: 60 }], load: steady(400), launch: slowBoot, durationSeconds: 310,
			group: { defaultInstanceWarmupSeconds: 3600, lifecycleHooks: [{ name: 'install', transition: 'LAUNCHING', completesAfterSeconds: 150 }] },
		});
		// In service at 60 + 150 s, free again at 270 s, called at 300 s.
		assert.deepStrictEqual(capacityChanges(result), [[60, 4, 5], [300, 5, 6]]);
	});

	it('counts the cooldown of a scale-in from the end of draining, whatever a termination hook does', () => {
		const result = resultOf({
			policies: [{ kind: 'simple', name: 'in', alarm: cpuBelow(60), adjustment: -1, cooldownSeconds: 60 }], loadBalancer, load: steady(50), durationSeconds: 310,
			group: { lifecycleHooks: [{ name: 'save', transition: 'TERMINATING', completesAfterSeconds: 1000 }] },
		});
		// Drained at 60 + 150 s, free again at 270 s, called at 300 s.
		assert.deepStrictEqual(capacityChanges(result), [[60, 4, 3], [300, 3, 2]]);
	});

	it('rounds percentages as the guide has it, and heeds the least magnitude', () => {
		const change = (adjustment: number, minAdjustmentMagnitude: number | null): unknown => capacityChanges(resultOf({
			policies: [{ ...out, alarm: cpuAbove(10), adjustmentType: 'PercentChangeInCapacity', adjustment, minAdjustmentMagnitude }], durationSeconds: 70,
		}))[0];
		// 4 instances: 10 % are 0.4 → 1, 60 % are 2.4 → 2, −60 % are −2.4 → −2; at least 3 where that is asked for.
		assert.deepStrictEqual([change(10, null), change(60, null), change(-60, null), change(10, 3)], [[60, 4, 5], [60, 4, 6], [60, 4, 2], [60, 4, 7]]);
	});
});

describe('target tracking', () => {
	const tracking = { kind: 'target-tracking', name: 'cpu', targetValue: 60 } as const;

	it('acts after three periods of a high-resolution metric', () => {
		// 80 % from 100 s on: periods of ten seconds end above the target at 110, 120 and 130 s; 4 × 80 / 60 = 5.3.
		const result = resultOf({ policies: [{ ...tracking, metricPeriodSeconds: 10 }], load: jumps([0, 200], [100, 320]), durationSeconds: 150 });
		assert.deepStrictEqual(capacityChanges(result), [[130, 4, 6]]);
	});

	it('never scales in where that is disabled', () => {
		const result = resultOf({ policies: [{ ...tracking, disableScaleIn: true }], load: steady(40) });
		assert.deepStrictEqual([capacityChanges(result), noChanges(result)], [[], [[900, 'scale-in-disabled']]]);
	});

	it('of a group scales in only if all that may are ready, and then leaves the largest capacity', () => {
		// Network traffic of 50 requests a second and instance is 0.6 of its target and so below its low alarm, CPU of 50 % is not.
		const network = { kind: 'target-tracking', name: 'network', metric: 'ASGAverageNetworkIn', targetValue: 5e6 } as const;
		const requests = { requestBytes: 1000 };
		const waiting = resultOf({ policies: [tracking, network], requests, load: steady(200) });
		assert.deepStrictEqual([capacityChanges(waiting), noChanges(waiting)], [[], [[900, 'other-policy']]]);
		// 4 × 40 / 60 = 2.7 leaves 3; 2.4 of 5 MB leave 4 × 2.4 / 5 = 1.9, so two could go: the largest is 3.
		const both = resultOf({ policies: [tracking, network], requests, load: steady(160), assumptions: { scaleInStep: 5 }, durationSeconds: 910 });
		assert.deepStrictEqual(ofKind(both, 'policy').map(({ policy, from, to }) => [policy, from, to]), [['cpu', 4, 3]]);
		assert.deepStrictEqual(noChanges(both), [[900, 'larger-policy']]);
	});

	it('counts weighted instances in units', () => {
		// Instances of two units and 200 requests per second: 720 a second are 90 % of four, eight units: 8 × 90 / 60 = 12 units.
		const mixedInstances = { instanceTypes: [{ instanceType: 'm5.xlarge', vcpu: 4, requestsPerSecond: 200, weightedCapacity: 2 }] };
		const result = resultOf({ policies: [tracking], launch: { mixedInstances }, group: { desiredCapacity: 8 }, load: steady(720), durationSeconds: 200 });
		assert.deepStrictEqual([capacityChanges(result), result.series.serving.at(-1)], [[[180, 8, 12]], 6]);
	});
});

describe('several policies', () => {
	it('let the largest capacity win, for out and for in', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html: +1 for CPU and +2 for a queue make +2 of 1.
		const more = resultOf({
			policies: [{ kind: 'step', name: 'cpu', alarm: cpuAbove(50), steps: [{ lowerBound: 0, adjustment: 1 }] }, { kind: 'step', name: 'sqs', alarm: cpuAbove(40), steps: [{ lowerBound: 0, adjustment: 2 }] }],
			group: { desiredCapacity: 1 }, load: steady(90), durationSeconds: 70,
		});
		assert.deepStrictEqual([capacityChanges(more), ofKind(more, 'step-policy')[0]?.policy], [[[60, 1, 3]], 'sqs']);
		// −3 against −25 % of 8: 6 is larger than 5.
		const less = resultOf({
			policies: [
				{ kind: 'step', name: 'a', alarm: cpuBelow(50), steps: [{ upperBound: 0, adjustment: -3 }] },
				{ kind: 'step', name: 'b', alarm: cpuBelow(50), adjustmentType: 'PercentChangeInCapacity', steps: [{ upperBound: 0, adjustment: -25 }] },
			],
			group: { desiredCapacity: 8 }, load: steady(80), durationSeconds: 70,
		});
		assert.deepStrictEqual([capacityChanges(less), noChanges(less)], [[[60, 8, 6]], [[60, 'larger-policy']]]);
	});

	it('come to the same whatever their order', () => {
		const policies = [
			{ kind: 'step', name: 'a', alarm: cpuAbove(50), steps: [{ lowerBound: 0, adjustment: 1 }] }, { kind: 'simple', name: 'b', alarm: cpuAbove(70), adjustment: 3 },
			{ kind: 'target-tracking', name: 'c', targetValue: 60 }, { kind: 'step', name: 'd', alarm: cpuBelow(30), steps: [{ upperBound: 0, adjustment: -1 }] },
		] as const;
		const load = jumps([0, 200], [300, 380], [700, 90], [1200, 700]);
		const run = (order: readonly number[]): unknown => resultOf({ policies: order.map((index) => policies[index]!), load }).series.desiredCapacity;
		assert.deepStrictEqual([run([3, 2, 1, 0]), run([2, 0, 3, 1])], [run([0, 1, 2, 3]), run([0, 1, 2, 3])]);
	});

	it('let step scaling in go ahead of target tracking that is not ready', () => {
		const result = resultOf({
			policies: [{ kind: 'target-tracking', name: 'cpu', targetValue: 60 }, { kind: 'step', name: 'in', alarm: cpuBelow(55), steps: [{ upperBound: 0, adjustment: -1 }] }],
			load: steady(200), durationSeconds: 100,
		});
		assert.deepStrictEqual(capacityChanges(result), [[60, 4, 3]]);
	});

	it('hold back a scale-in while another policy has scaled out for its alarm', () => {
		// Target tracking wants 4 × 100 / 30 = 14 and has 5, the maximum; the step policy would take one of them.
		const result = resultOf({
			policies: [{ kind: 'target-tracking', name: 'cpu', targetValue: 30 }, { kind: 'step', name: 'in', instanceWarmupSeconds: 0, alarm: cpuBelow(95), steps: [{ upperBound: 0, adjustment: -1 }] }],
			load: steady(400), group: { maxSize: 5 }, durationSeconds: 310,
		});
		// At 180 s out to 5; then 80 % on five instances is below 95 %, and still far above the target.
		assert.deepStrictEqual(capacityChanges(result), [[180, 4, 5]]);
		assert.deepStrictEqual(noChanges(result), [[240, 'at-maximum'], [240, 'held-by-scale-out']]);
	});

	it('do nothing while AlarmNotification is suspended', () => {
		const result = resultOf({
			policies: [{ kind: 'step', name: 'out', alarm: cpuAbove(60), steps: [{ lowerBound: 0, adjustment: 1 }] }], load: steady(400), durationSeconds: 400, group: { maxSize: 5 },
			operations: [{ kind: 'suspend-processes', atSeconds: 30, processes: ['AlarmNotification'] }, { kind: 'resume-processes', atSeconds: 200, processes: ['AlarmNotification'] }],
		});
		assert.deepStrictEqual([noChanges(result)[0], capacityChanges(result)], [[60, 'suspended'], [[240, 4, 5]]]);
	});

	it('may raise, not lower the desired capacity while traffic is shifted out of a zone', () => {
		// Instances of the shifted zone idle: the group's average is half of what the others have.
		const changes = (load: Changes['load']): unknown => {
			const result = resultOf({
				policies: [{ kind: 'step', name: 'out', alarm: cpuAbove(45), steps: [{ lowerBound: 0, adjustment: 1 }] }, { kind: 'step', name: 'in', alarm: cpuBelow(40), steps: [{ upperBound: 0, adjustment: -1 }] }],
				group: { zones: ['a', 'b'], maxSize: 5, zonalShiftBehavior: 'IgnoreUnhealthy' }, loadBalancer, load, durationSeconds: 350,
				faults: [{ kind: 'zonal-shift', zone: 'b', atSeconds: 10, durationSeconds: 230 }],
			});
			return [capacityChanges(result), noChanges(result)[0]];
		};
		assert.deepStrictEqual(changes(steady(40)), [[[240, 4, 3]], [60, 'zonal-shift']]);
		assert.deepStrictEqual((changes(steady(380)) as readonly unknown[])[0], [[60, 4, 5]]);
	});
});
