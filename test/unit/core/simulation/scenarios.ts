/** Scenarios for tests: one to build on, and a generator of random ones. */
import fc from 'fast-check';
import { scenarioVersion, type AutoScalingScenario, type Load } from '../../../../src/core/simulation/scenario/scenario';

/** Six instances over three zones behind a load balancer, with a steady load of half of what they serve. */
export const baseScenario: AutoScalingScenario = {
	version: scenarioVersion,
	kind: 'auto-scaling',
	name: 'test',
	seed: 1,
	startClockSeconds: 36_000,
	durationSeconds: 3600,
	group: {
		name: 'web', minSize: 3, maxSize: 9, desiredCapacity: 6, zones: ['a', 'b', 'c'], healthCheckTypes: ['EC2', 'ELB'],
		healthCheckGracePeriodSeconds: 180, defaultCooldownSeconds: 300, defaultInstanceWarmupSeconds: 60,
	},
	launch: { instanceType: 'm5.xlarge', vcpu: 4, priceUsdPerHour: 0.192, bootSeconds: 120, requestsPerSecond: 100 },
	policies: [],
	loadBalancer: { healthCheckIntervalSeconds: 30, unhealthyThresholdCount: 2, healthyThresholdCount: 5, deregistrationDelaySeconds: 300 },
	load: { kind: 'steady', requestsPerSecond: 300 },
	faults: [],
	assumptions: {
		lowAlarmRatio: 0.7, scaleInStep: 1, metricDelaySeconds: 0, statusCheckSeconds: 180, requestTimeoutSeconds: 10,
		pendingSeconds: 30, rebalanceDelaySeconds: 300,
	},
};

export const trackingPolicy: AutoScalingScenario['policies'][number] = {
	kind: 'target-tracking', name: 'cpu-60', metric: 'ASGAverageCPUUtilization', targetPercent: 60, instanceWarmupSeconds: null, disableScaleIn: false,
};

const rate = fc.integer({ min: 0, max: 3000 });

/** Loads that do not depend on the length of the run, so that a longer run begins with the shorter one. */
const load: fc.Arbitrary<Load> = fc.oneof(
	fc.record({ kind: fc.constant('steady' as const), requestsPerSecond: rate }),
	fc.record({
		kind: fc.constant('flash-sale' as const), baseRequestsPerSecond: rate, peakRequestsPerSecond: rate,
		startSeconds: fc.integer({ min: 0, max: 1200 }), riseSeconds: fc.integer({ min: 0, max: 600 }),
		holdSeconds: fc.integer({ min: 0, max: 600 }), fallSeconds: fc.integer({ min: 0, max: 600 }),
	}),
	fc.array(rate, { minLength: 1, maxLength: 6 }).map((rates) => ({
		kind: 'points' as const, points: rates.map((requestsPerSecond, index) => ({ atSeconds: index * 431, requestsPerSecond })),
	})),
);

const group = fc.record({
	minSize: fc.integer({ min: 0, max: 6 }), more: fc.integer({ min: 0, max: 12 }), share: fc.double({ min: 0, max: 1, noNaN: true }),
	zoneCount: fc.integer({ min: 1, max: 4 }), elb: fc.boolean(), grace: fc.integer({ min: 0, max: 400 }),
	warmup: fc.option(fc.integer({ min: 0, max: 300 })),
}).map(({ minSize, more, share, zoneCount, elb, grace, warmup }): AutoScalingScenario['group'] => ({
	name: 'random', minSize, maxSize: minSize + more, desiredCapacity: minSize + Math.floor(more * share), zones: ['a', 'b', 'c', 'd'].slice(0, zoneCount),
	healthCheckTypes: elb ? ['EC2', 'ELB'] : ['EC2'], healthCheckGracePeriodSeconds: grace, defaultCooldownSeconds: 300, defaultInstanceWarmupSeconds: warmup,
}));

const policies = fc.array(fc.record({
	kind: fc.constant('target-tracking' as const), name: fc.constantFrom('one', 'two'), metric: fc.constant('ASGAverageCPUUtilization' as const),
	targetPercent: fc.integer({ min: 5, max: 100 }), instanceWarmupSeconds: fc.option(fc.integer({ min: 0, max: 300 })), disableScaleIn: fc.boolean(),
}), { maxLength: 2 });

const loadBalancer = fc.option(fc.record({
	healthCheckIntervalSeconds: fc.integer({ min: 5, max: 60 }), unhealthyThresholdCount: fc.integer({ min: 2, max: 5 }),
	healthyThresholdCount: fc.integer({ min: 2, max: 5 }), deregistrationDelaySeconds: fc.integer({ min: 0, max: 400 }),
}));

/** Groups of any size, with and without load balancer and policies, losing zones at any time. */
export const randomScenario: fc.Arbitrary<AutoScalingScenario> = fc.record({
	seed: fc.integer(), durationSeconds: fc.integer({ min: 60, max: 4000 }), group, policies, loadBalancer, load,
	bootSeconds: fc.integer({ min: 0, max: 500 }), pendingSeconds: fc.integer({ min: 0, max: 90 }), metricDelaySeconds: fc.constantFrom(0, 30, 90),
	faults: fc.array(fc.record({ zone: fc.integer({ min: 0, max: 3 }), at: fc.double({ min: 0, max: 0.99, noNaN: true }), length: fc.integer({ min: 1, max: 2000 }) }), { maxLength: 3 }),
}).map(({ bootSeconds, pendingSeconds, metricDelaySeconds, faults, ...rest }) => ({
	...baseScenario, ...rest,
	launch: { ...baseScenario.launch, bootSeconds },
	assumptions: { ...baseScenario.assumptions, pendingSeconds, metricDelaySeconds },
	faults: faults.map(({ zone, at, length }) => ({
		kind: 'zone-impairment' as const, zone: rest.group.zones[zone % rest.group.zones.length]!, atSeconds: Math.floor(at * rest.durationSeconds), durationSeconds: length,
	})),
}));
