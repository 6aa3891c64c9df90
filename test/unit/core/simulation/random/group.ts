/** Random groups and what they launch. */
import fc from 'fast-check';
import { processNames } from '../../../../../src/core/simulation/scenario/groupShape';
import type { GroupSettings } from '../../../../../src/core/simulation/scenario/groupSettings';
import type { LaunchModel, MixedInstancesSettings } from '../../../../../src/core/simulation/scenario/launchModel';
import type { Partially } from '../../../../../src/core/simulation/scenario/parseScenario';
import { share, sometimes, whole } from './sometimes';

export const zoneNames: readonly string[] = ['a', 'b', 'c', 'd'];

export const suspendedProcesses = fc.subarray([...processNames], { minLength: 1, maxLength: 3 }) as fc.Arbitrary<GroupSettings['suspendedProcesses']>;

export const healthyPercentages = fc.tuple(whole(0, 100), whole(0, 100))
	.map(([minHealthyPercent, spread]) => ({ minHealthyPercent, maxHealthyPercent: Math.max(100, minHealthyPercent + spread) }));

const sizes = fc.record({ minSize: whole(0, 6), more: whole(0, 12), share }).map(({ minSize, more, share: part }) => ({
	minSize, maxSize: minSize + more, desiredCapacity: minSize + Math.floor(more * part),
}));

const hook = fc.record({
	name: fc.constantFrom('first', 'second', 'third'), transition: fc.constantFrom('LAUNCHING' as const, 'TERMINATING' as const),
	heartbeatTimeoutSeconds: whole(30, 400), defaultResult: fc.constantFrom('CONTINUE' as const, 'ABANDON' as const),
	completesAfterSeconds: sometimes(whole(0, 500), null, 70),
});
const hooks = fc.uniqueArray(hook, { maxLength: 3, selector: ({ name }) => name });

const warmPool = fc.record({
	poolState: fc.constantFrom('Stopped' as const, 'Running' as const, 'Hibernated' as const), minSize: whole(0, 4),
	maxGroupPreparedCapacity: sometimes(whole(0, 20), null, 50), reuseOnScaleIn: fc.boolean(), startSeconds: whole(0, 120),
});

const terminationPolicies = fc.tuple(
	fc.subarray(['OldestInstance', 'NewestInstance', 'OldestLaunchTemplate', 'OldestLaunchConfiguration', 'ClosestToNextInstanceHour', 'AllocationStrategy'] as const),
	fc.boolean(),
).map(([policies, endsWithDefault]) => policies.length === 0 || endsWithDefault ? [...policies, 'Default' as const] : policies);

/** Groups of any size with any of their settings; the warm pool is for groups that may have one. */
export const randomGroup: fc.Arbitrary<Partially<GroupSettings> & Pick<GroupSettings, 'zones' | 'minSize' | 'maxSize'>> = fc.record({
	sizes, zoneCount: whole(1, 4), elb: fc.boolean(), healthCheckGracePeriodSeconds: whole(0, 400), defaultCooldownSeconds: whole(0, 400),
	defaultInstanceWarmupSeconds: fc.option(whole(0, 300)), zoneStrategy: sometimes(fc.constant('balanced-only' as const), 'balanced-best-effort' as const),
	terminationPolicies: sometimes(terminationPolicies, ['Default' as const]), newInstancesProtectedFromScaleIn: sometimes(fc.constant(true), false, 10),
	suspendedProcesses: sometimes(suspendedProcesses, [], 10), maxInstanceLifetimeSeconds: sometimes(whole(86_400, 100_000), null, 15),
	capacityRebalance: fc.boolean(), instanceMaintenancePolicy: sometimes(healthyPercentages, null), lifecycleHooks: sometimes(hooks, []),
	warmPool: sometimes(warmPool, null), zonalShiftBehavior: sometimes(fc.constantFrom('ReplaceUnhealthy' as const, 'IgnoreUnhealthy' as const), null),
}).map(({ sizes: bounds, zoneCount, elb, ...rest }) => ({
	...rest, ...bounds, name: 'random', zones: zoneNames.slice(0, zoneCount), healthCheckTypes: elb ? ['EC2' as const, 'ELB' as const] : ['EC2' as const],
}));

const burstable = fc.record({
	creditMode: fc.constantFrom('standard' as const, 'unlimited' as const), baselinePercent: whole(5, 40), launchCredits: whole(0, 60),
	initialCredits: whole(0, 70), surplusUsdPerVcpuHour: sometimes(fc.constant(null), 0.05, 10),
});

const price = sometimes(fc.constant(null), 0.192, 10);

const model = {
	vcpu: whole(1, 8), priceUsdPerHour: price, spotPriceUsdPerHour: sometimes(fc.constant(null), 0.06, 20), requestsPerSecond: whole(20, 400),
	burstable: sometimes(burstable, null, 30),
	limits: sometimes(fc.record({ networkMbps: fc.option(whole(1, 1000)), ebsMiBps: fc.option(whole(1, 500)), ebsIops: fc.option(whole(10, 10_000)) }), null),
};

const volume = fc.record({
	volumeType: fc.constantFrom('gp2', 'gp3', 'st1'), sizeGiB: whole(1, 500), iops: fc.option(whole(100, 3000)), throughputMiBps: fc.option(whole(20, 250)),
	burst: fc.option(fc.record({ capacity: whole(1000, 5_400_000), fillPerSecond: whole(0, 300), peak: whole(100, 3000) })), priceUsdPerMonth: fc.option(fc.constant(8)),
});

const mixedInstances: fc.Arbitrary<Partially<MixedInstancesSettings>> = fc.record({
	instanceTypes: fc.array(fc.record({ ...model, weightedCapacity: sometimes(whole(1, 4), 1, 40), spotDepth: share }), { minLength: 1, maxLength: 3 }),
	onDemandAllocationStrategy: fc.constantFrom('prioritized' as const, 'lowest-price' as const), onDemandBaseCapacity: whole(0, 4),
	onDemandPercentageAboveBaseCapacity: fc.constantFrom(0, 30, 50, 100),
	spotAllocationStrategy: fc.constantFrom('price-capacity-optimized' as const, 'capacity-optimized' as const, 'capacity-optimized-prioritized' as const, 'lowest-price' as const),
	spotInstancePools: whole(1, 4),
}).map(({ instanceTypes, ...rest }) => ({ ...rest, instanceTypes: instanceTypes.map((type, index) => ({ ...type, instanceType: `m${index}.large` })) }));

export const randomLaunch: fc.Arbitrary<Partially<LaunchModel>> = fc.record({
	...model, purchaseOption: sometimes(fc.constant('spot' as const), 'on-demand' as const), mixedInstances: sometimes(mixedInstances, null),
	bootSeconds: whole(0, 500), bootVariation: sometimes(fc.constantFrom(0.1, 0.5, 2), 0), detailedMonitoring: fc.boolean(),
	volumes: sometimes(fc.array(volume, { minLength: 1, maxLength: 2 }), []),
}).map((launch) => ({ ...launch, instanceType: 'm5.xlarge' }));
