/** Random scenarios over every setting there is, each of them one that can be run. */
import fc from 'fast-check';
import { completeScenario, type Partially } from '../../../../../src/core/simulation/scenario/parseScenario';
import type { Load, RequestSettings } from '../../../../../src/core/simulation/scenario/load';
import type { LoadBalancerSettings } from '../../../../../src/core/simulation/scenario/loadBalancerSettings';
import type { GroupSettings } from '../../../../../src/core/simulation/scenario/groupSettings';
import type { LaunchModel } from '../../../../../src/core/simulation/scenario/launchModel';
import type { PolicySettings } from '../../../../../src/core/simulation/scenario/policySettings';
import type { AutoScalingScenario, Expectation, ExpectedFigure } from '../../../../../src/core/simulation/scenario/scenario';
import { randomFaults, randomOperations } from './events';
import { randomGroup, randomLaunch } from './group';
import { randomPolicies, randomScheduledActions } from './policies';
import { sometimes, whole } from './sometimes';

const rate = whole(0, 3000);

/** Loads that do not depend on the length of the run, so that a longer run begins with the shorter one. */
const load: fc.Arbitrary<Load> = fc.oneof(
	fc.record({ kind: fc.constant('steady' as const), requestsPerSecond: rate }),
	fc.record({ kind: fc.constant('daily' as const), lowRequestsPerSecond: whole(0, 500), highRequestsPerSecond: whole(500, 2000) }),
	fc.record({
		kind: fc.constant('flash-sale' as const), baseRequestsPerSecond: rate, peakRequestsPerSecond: rate,
		startSeconds: whole(0, 1200), riseSeconds: whole(0, 600), holdSeconds: whole(0, 600), fallSeconds: whole(0, 600),
	}),
	fc.array(rate, { minLength: 1, maxLength: 6 }).map((rates) => ({
		kind: 'points' as const, points: rates.map((requestsPerSecond, index) => ({ atSeconds: index * 431, requestsPerSecond })),
	})),
	fc.array(whole(0, 4000), { maxLength: 300 }).map((times) => ({ kind: 'trace' as const, arrivalSeconds: [...times].sort((a, b) => a - b) })),
);

/** The same load in small, so that each of its requests can be followed. */
function inSmall(big: Load): Load {
	const small = (value: unknown): unknown => typeof value === 'object' && value !== null
		? Array.isArray(value) ? value.map(small) : Object.fromEntries(Object.entries(value).map(([key, part]: [string, unknown]) => [key, key.endsWith('equestsPerSecond') ? Number(part) / 100 : small(part)]))
		: value;
	return small(big) as Load;
}

const requests: fc.Arbitrary<Partially<RequestSettings>> = fc.record({
	model: sometimes(fc.constant('request' as const), 'flow' as const, 20), arrivals: fc.constantFrom('poisson' as const, 'regular' as const),
	serviceTime: fc.constantFrom({ kind: 'deterministic' as const }, { kind: 'exponential' as const }, { kind: 'log-normal' as const, variation: 2 }),
	worksOnAfterTimeout: fc.boolean(),
	concurrencyPerInstance: sometimes(whole(1, 50), null), queuePerInstance: sometimes(whole(0, 500), null), timeoutSeconds: fc.constantFrom(0.5, 3, 10, 60),
	maxRetries: sometimes(whole(1, 3), 0), retryBackoffSeconds: fc.constantFrom(0, 0.5, 2), requestBytes: fc.constantFrom(0, 1000, 1e6),
	responseBytes: fc.constantFrom(0, 20_000), diskOperations: sometimes(whole(1, 20), 0), diskBytes: sometimes(whole(1, 1e6), 0),
});

const loadBalancer: fc.Arbitrary<Partially<LoadBalancerSettings>> = fc.record({
	loadBalancerKind: sometimes(fc.constantFrom('nlb' as const, 'gwlb' as const), 'alb' as const), healthCheckIntervalSeconds: whole(5, 60),
	unhealthyThresholdCount: whole(2, 5), healthyThresholdCount: whole(2, 5), deregistrationDelaySeconds: whole(0, 400), crossZone: fc.boolean(),
	algorithm: fc.constantFrom('round_robin' as const, 'least_outstanding_requests' as const, 'weighted_random' as const),
	slowStartSeconds: sometimes(whole(30, 300), 0), stickinessSeconds: sometimes(whole(1, 3600), null), idleTimeoutSeconds: whole(1, 120),
	dnsFailoverMinimumHealthyTargets: sometimes(whole(1, 4), 1), unhealthyStateRoutingMinimumHealthyTargets: sometimes(whole(1, 4), 1),
	priceUsdPerHour: fc.constantFrom(null, 0.0225), priceUsdPerCapacityUnitHour: fc.constantFrom(0.008, 0.006),
}).map((settings) => settings.loadBalancerKind === 'alb' ? settings : { ...settings, algorithm: 'round_robin' as const, slowStartSeconds: 0 })
	.map((settings) => settings.algorithm === 'round_robin' ? settings : { ...settings, slowStartSeconds: 0 });

const figures: readonly ExpectedFigure[] = [
	'availabilityPercent', 'droppedRequests', 'droppingSeconds', 'p50LatencySeconds', 'p95LatencySeconds', 'p99LatencySeconds', 'belowTargetSeconds',
	'longestRecoverySeconds', 'lowestInService', 'highestInService', 'instanceHours', 'spareInstanceHours', 'costUsd', 'costUsdPerDay',
];
const expectation: fc.Arbitrary<Expectation> = fc.record({ figure: fc.constantFrom(...figures), limit: whole(0, 100), isLeast: fc.boolean() })
	.map(({ figure, limit, isLeast }) => ({ figure, atLeast: isLeast ? limit : null, atMost: isLeast ? null : limit }));

const assumptions = fc.record({
	lowAlarmRatio: fc.constantFrom(0.7, 0.9), scaleInStep: whole(1, 3), metricDelaySeconds: fc.constantFrom(0, 30, 90), statusCheckSeconds: whole(0, 300),
	pendingSeconds: whole(0, 90), rebalanceDelaySeconds: whole(0, 600), launchRetrySeconds: whole(10, 300), scheduledActionDelaySeconds: whole(0, 120),
	forecastRatio: fc.constantFrom(0, 0.8, 1, 3), initialInstanceAgeHours: fc.constantFrom(0, 0.5, 24, 30), requestsPerConnection: whole(1, 20),
	healthCheckWorkRatio: fc.constantFrom(0, 0.1, 1), passiveCheckSeconds: sometimes(whole(1, 60), null),
});

/** Groups of any size with all their settings, with and without load balancer and policies, in which things break and are done at any time. */
export const randomScenario: fc.Arbitrary<AutoScalingScenario> = fc.record({
	seed: fc.integer(), startClockSeconds: whole(0, 86_399), durationSeconds: whole(60, 4000), group: randomGroup, launch: randomLaunch, policies: randomPolicies,
	scheduledActions: randomScheduledActions, loadBalancer: sometimes(loadBalancer, null, 65), load, requests, faults: randomFaults, operations: randomOperations,
	expectations: fc.array(expectation, { maxLength: 2 }), assumptions,
}).map(({ faults, operations, ...rest }) => {
	const context = {
		zones: rest.group.zones, durationSeconds: rest.durationSeconds, hasShifts: rest.loadBalancer !== null && rest.loadBalancer.loadBalancerKind !== 'gwlb',
		hasSpot: hasSpot(rest.launch, rest.group.maxSize),
	};
	return completeScenario({
		...rest, name: 'random', load: rest.requests.model === 'request' ? inSmall(rest.load) : rest.load, group: groupThatFits(rest.group, rest), policies: rest.policies.filter((policy) => fits(policy, rest)),
		faults: faults(context), operations: operations(context),
	});
});

interface Surroundings {
	readonly launch: Partially<LaunchModel>;
	readonly loadBalancer: Partially<LoadBalancerSettings> | null;
}

function hasSpot({ purchaseOption, mixedInstances }: Partially<LaunchModel>, maxSize: number): boolean {
	if (mixedInstances === null || mixedInstances === undefined) { return purchaseOption === 'spot'; }
	return mixedInstances.onDemandPercentageAboveBaseCapacity !== 100 && mixedInstances.onDemandBaseCapacity! < maxSize;
}

/** A warm pool is not for several instance types or Spot Instances, a zonal shift is one of the load balancer. */
function groupThatFits(group: Partially<GroupSettings>, { launch, loadBalancer: balancer }: Surroundings): Partially<GroupSettings> {
	const mayHavePool = launch.mixedInstances === null && launch.purchaseOption === 'on-demand';
	return { ...group, warmPool: mayHavePool ? group.warmPool! : null, zonalShiftBehavior: balancer === null ? null : group.zonalShiftBehavior! };
}

/** Whether the run has what the policy measures. */
function fits(policy: Partially<PolicySettings>, { launch, loadBalancer: balancer }: Surroundings): boolean {
	const metric = 'alarm' in policy ? policy.alarm?.metric : 'metric' in policy ? policy.metric : undefined;
	if (metric === 'CPUCreditBalance') { return (launch.mixedInstances?.instanceTypes ?? [launch]).some(({ burstable }) => burstable !== null); }
	if (metric === 'BacklogPerInstance' || metric?.includes('CPU') === true || metric?.includes('Network') === true || metric === undefined) { return true; }
	return balancer?.loadBalancerKind === 'alb';
}
