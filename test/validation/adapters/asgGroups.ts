/** Cases of groups: sizes, zones, health, replacement, purchase options, in the words of the product. */
import { clampCapacity } from '../../../src/core/simulation/policies/adjustment';
import { metricPeriodSeconds, type Monitoring } from '../../../src/core/simulation/monitoring/alarmTiming';
import { areGroupSizesValid, initialDesiredCapacity, isMaxInstanceLifetimeValid, unitsAfterLaunches } from '../../../src/core/simulation/group/groupSizes';
import { unhealthyBy } from '../../../src/core/simulation/group/health';
import { checkpointProgress, refreshBatchSize, refreshOrder, refreshTimeline, type RefreshStep } from '../../../src/core/simulation/group/instanceRefresh';
import { cheapestPool, overageUnits, pricePerUnitHourUsd } from '../../../src/core/simulation/group/instanceWeights';
import { hookGlobalTimeoutSeconds, hookOutcome, hookStates, warmPoolHookStates, type HookResult, type LifecycleTransition } from '../../../src/core/simulation/group/lifecycleHooks';
import { isMaintenancePolicyValid, maintenanceBounds, replacementOrder, type MaintenancePolicy, type ReplacementEvent } from '../../../src/core/simulation/group/maintenance';
import { purchaseOptionToEnd, purchaseSplit, spotPoolCount, spotPoolsUsedPerZone, type InstancesDistribution, type PurchaseSplit } from '../../../src/core/simulation/group/mixedInstances';
import { defaultGracePeriodSeconds, isHealthChecked, maxReplacedAtOnce, type GroupCreator, type UnhealthyCause } from '../../../src/core/simulation/group/replacementPace';
import { enterStandby } from '../../../src/core/simulation/group/standby';
import { registeredInstances, sizeAfterRebalance, unhealthyOutcome, type ScalingProcess } from '../../../src/core/simulation/group/suspendedProcesses';
import { preparedCapacityForPool, warmPoolSize } from '../../../src/core/simulation/group/warmPool';
import { mayPolicyAct, replacedZones, zonesDuringShift, type ImpairedZoneBehavior } from '../../../src/core/simulation/group/zonalShift';
import { launchZones, rebalanceCeiling, type ZoneStrategy } from '../../../src/core/simulation/group/zoneChoice';
import { balancingMoves, capacityRebalancingMargin, refillZones } from '../../../src/core/simulation/group/zoneRecovery';
import { UnknownShapeError, renamed, shape, type Answer, type Shape } from './shape';

export const asgGroups: readonly Shape[] = [
	shape('asg az', 'zones launch failures strategy?', ({ zones, failures, strategy }: { zones: Record<string, number>; failures: readonly string[]; strategy?: ZoneStrategy }) => {
		const names = Object.keys(zones);
		const { zones: chosen, failedZone } = launchZones(Object.values(zones), names.map((name) => failures.includes(name)), strategy);
		return { launchIn: chosen.map((zone) => names[zone]), keepsTryingIn: strategy === 'balanced-only' && failedZone !== null ? names[failedZone] : null };
	}),
	shape('asg az-rebalance', 'max current needsRebalance', ({ max, needsRebalance }: { max: number; needsRebalance: boolean }) => ({ temporaryCeiling: needsRebalance ? rebalanceCeiling(max) : max })),
	shape('asg az-rebalance', 'zones desired start events', zoneFailure),
	shape('asg az-rebalance', 'cause desired max', ({ cause, desired, max }: { cause: string; desired: number; max: number }) => ({
		mayExceedBy: renamed({ 'capacity-rebalancing': capacityRebalancingMargin(desired), 'az-rebalance': rebalanceCeiling(max) - max, 'az-rebalancing': rebalanceCeiling(max) - max }, cause),
	})),
	shape('asg health', 'desired unhealthy cause',
		({ desired, unhealthy, cause }: { desired: number; unhealthy: number; cause: string }) => ({ maxReplacedAtOnce: maxReplacedAtOnce(desired, unhealthy, renamed(causes, cause)) })),
	shape('asg health', 'healthCheckType? gracePeriod? secondsSinceInService? elbHealth? ec2State ec2StatusChecks? lifecycleState?', health),
	shape('asg health', 'createdWith', ({ createdWith }: { createdWith: string }) => ({ defaultHealthCheckGracePeriod: defaultGracePeriodSeconds(renamed(creators, createdWith)) })),
	shape('asg hooks', 'heartbeatTimeout', ({ heartbeatTimeout }: { heartbeatTimeout: number }) => ({ globalTimeoutSeconds: hookGlobalTimeoutSeconds(heartbeatTimeout) })),
	shape('asg hooks', 'transition result', ({ transition, result }: { transition: LifecycleTransition; result: HookResult }) => ({ instance: hookOutcome(transition, result) })),
	shape('asg hooks', 'transition states', ({ transition, states }: { transition: LifecycleTransition; states: string }) => ({
		sequence: renamed({ 'without pool': () => hookStates(transition), 'with pool': () => warmPoolHookStates('Stopped') }, states)(),
	})),
	shape('asg lifetime', 'maxInstanceLifetime', ({ maxInstanceLifetime }: { maxInstanceLifetime: number }) => ({ valid: isMaxInstanceLifetimeValid(maxInstanceLifetime) })),
	shape('asg limits', 'min max current policyChange', ({ min, max, current, policyChange }: { min: number; max: number; current: number; policyChange: number }) => {
		const { capacity } = clampCapacity(current + policyChange, { minSize: min, maxSize: max });
		return { change: capacity - current, newCapacity: capacity };
	}),
	shape('asg limits', 'min? max current policyChangeUnits weights launchedWeight', (given: { min?: number; max: number; current: number; policyChangeUnits: number; launchedWeight: number }) => {
		const { capacity } = clampCapacity(given.current + given.policyChangeUnits, { minSize: given.min ?? 0, maxSize: given.max });
		return { desired: capacity, currentAfter: unitsAfterLaunches(given.current, capacity, given.launchedWeight) };
	}),
	shape('asg limits', 'min max desired?', ({ min, max, desired }: { min: number; max: number; desired?: number | null }) => {
		const bounds = { minSize: min, maxSize: max };
		return { valid: areGroupSizesValid(desired ?? null, bounds), desired: initialDesiredCapacity(desired ?? null, bounds) };
	}),
	shape('asg maintenance', 'minHealthy maxHealthy desired? warmPool?', ({ desired, warmPool, ...given }: { minHealthy: number; maxHealthy: number; desired?: number; warmPool?: number }) => {
		const policy = maintenancePolicy(given);
		const valid = isMaintenancePolicyValid(policy);
		const capacity = desired ?? warmPool;
		return valid && capacity !== undefined ? { valid, ...maintenanceBounds(capacity, policy) } : { valid };
	}),
	shape('asg maintenance', 'policy event', ({ policy, event }: { policy: { minHealthy: number } | null; event: string }) => ({
		default: replacementOrder(renamed(events, event), policy === null ? null : { minHealthyPercent: policy.minHealthy }),
	})),
	shape('asg mixed', 'onDemandBaseCapacity onDemandPercentageAboveBase totals', ({ totals, ...given }: Distribution & { totals: readonly number[] }) => {
		const splits = totals.map((total) => purchaseSplit(total, distributionOf(given)));
		return { onDemand: splits.map(({ onDemand }) => onDemand), spot: splits.map(({ spot }) => spot) };
	}),
	shape('asg mixed', 'onDemandBaseCapacity onDemandPercentageAboveBase total', ({ total, ...given }: Distribution & { total: number }) => ({ ...purchaseSplit(total, distributionOf(given)) })),
	shape('asg mixed', 'instanceTypes zones spotInstancePoolsSetting', (given: { instanceTypes: number; zones: number; spotInstancePoolsSetting: number }) => ({
		spotPools: spotPoolCount(given.instanceTypes, given.zones), poolsUsedPerZone: spotPoolsUsedPerZone(given.spotInstancePoolsSetting, given.instanceTypes),
	})),
	shape('asg mixed', 'onDemandBaseCapacity onDemandPercentageAboveBase running newDesired',
		({ running, newDesired, ...given }: Distribution & { running: PurchaseSplit; newDesired: number }) => ({ terminateOption: purchaseOptionToEnd(running, newDesired, distributionOf(given)) })),
	shape('asg monitoring', 'monitoring',
		({ monitoring }: { monitoring: string }) => ({ metricPeriodSeconds: metricPeriodSeconds(renamed<Monitoring>({ basic: 'basic', detailed: 'detailed' }, monitoring)) })),
	shape('asg refresh', 'instances checkpoints checkpointDelayMinutes? minHealthy? maxHealthy? warmupMinutes', (given: { instances: number; checkpoints: readonly number[]; checkpointDelayMinutes?: number; minHealthy?: number; maxHealthy?: number; warmupMinutes: number }) => ({
		timeline: refreshTimeline({
			...maintenancePolicy({ minHealthy: given.minHealthy ?? 90, maxHealthy: given.maxHealthy ?? 100 }), instances: given.instances,
			warmupMinutes: given.warmupMinutes, checkpointPercents: given.checkpoints, checkpointDelayMinutes: given.checkpointDelayMinutes ?? 60,
		}).map(refreshStep),
	})),
	shape('asg refresh', 'instances checkpoints replaced',
		(given: { instances: number; checkpoints: readonly number[]; replaced: number }) => ({ ...checkpointProgress(given.instances, given.replaced, given.checkpoints) })),
	shape('asg refresh', 'desired minHealthy maxHealthy', ({ desired, ...given }: { desired: number; minHealthy: number; maxHealthy: number }) => ({
		replacedAtOnce: refreshBatchSize(desired, maintenancePolicy(given)), order: refreshOrder(maintenancePolicy(given)),
	})),
	shape('asg refresh', 'minHealthyPercentage maxHealthyPercentage', (given: { minHealthyPercentage: number; maxHealthyPercentage: number }) => ({
		valid: isMaintenancePolicyValid({ minHealthyPercent: given.minHealthyPercentage, maxHealthyPercent: given.maxHealthyPercentage }),
	})),
	shape('asg standby', 'desired enterStandby decrement', (given: { desired: number; enterStandby: number; decrement: boolean }) => {
		const { desiredCapacity, launched } = enterStandby(given.desired, given.enterStandby, given.decrement);
		return { desired: desiredCapacity, replacementLaunched: launched > 0 };
	}),
	shape('asg suspend', 'suspended event max?', ({ suspended, event, max }: { suspended: readonly ScalingProcess[]; event: string; max?: number }) =>
		renamed<() => Answer>({ 'instance unhealthy': () => ({ ...unhealthyOutcome(suspended) }), 'az rebalance': () => ({ mayGrowTo: sizeAfterRebalance(max!, suspended) }) }, event)()),
	shape('asg suspend', 'suspended launched thenResumed?',
		({ suspended, launched }: { suspended: readonly ScalingProcess[]; launched: number }) => ({ registeredAutomatically: registeredInstances(launched, suspended) })),
	shape('asg warm-pool', 'desired max maxGroupPreparedCapacity? minSize?', (given: { desired: number; max: number; maxGroupPreparedCapacity?: number | null; minSize?: number }) => ({
		poolSize: warmPoolSize(given.desired, given.max, { minSize: given.minSize ?? 0, maxGroupPreparedCapacity: given.maxGroupPreparedCapacity ?? null }),
	})),
	shape('asg warm-pool', 'desired max? wantedPool', ({ desired, wantedPool }: { desired: number; wantedPool: number }) => ({ maxGroupPreparedCapacity: preparedCapacityForPool(desired, wantedPool) })),
	shape('asg weights', 'zone? pools', ({ pools }: { pools: readonly { type: string; spotPrice: number; weight: number }[] }) => {
		const weighted = pools.map(({ type, spotPrice, weight }) => ({ instanceType: type, priceUsdPerHour: spotPrice, weight }));
		return { pricePerUnitHour: Object.fromEntries(weighted.map((pool) => [pool.instanceType, pricePerUnitHourUsd(pool)])), lowestPriceExact: cheapestPool(weighted)?.instanceType };
	}),
	shape('asg weights', 'remainingUnits launchedWeight', (given: { remainingUnits: number; launchedWeight: number }) => ({ overage: overageUnits(given.remainingUnits, given.launchedWeight) })),
	shape('asg zonal-shift', 'zones shiftedAway scaleOut', ({ zones, shiftedAway }: { zones: readonly string[]; shiftedAway: string }) => ({ launchZones: zonesDuringShift(zones, shiftedAway) })),
	shape('asg zonal-shift', 'shiftedAway policyChange', ({ policyChange }: { policyChange: number }) => ({ action: mayPolicyAct(policyChange) ? 'allowed' : 'blocked' })),
	shape('asg zonal-shift', 'shiftedAway behaviour unhealthyIn', (given: { shiftedAway: string; behaviour: string; unhealthyIn: readonly string[] }) => ({
		replacedIn: replacedZones(given.unhealthyIn, given.shiftedAway, renamed<ImpairedZoneBehavior>({ IgnoreUnhealthy: 'IgnoreUnhealthy', ReplaceUnhealthy: 'ReplaceUnhealthy' }, given.behaviour)),
	})),
];

interface Distribution { readonly onDemandBaseCapacity: number; readonly onDemandPercentageAboveBase: number }

const causes: Readonly<Record<string, UnhealthyCause>> = {
	ELB: 'load-balancer', VPC_LATTICE: 'load-balancer', EBS: 'status-check', 'EC2 status check': 'status-check', 'status check': 'status-check',
	'not running': 'not-running', stopped: 'not-running', terminated: 'not-running', SetInstanceHealth: 'set-instance-health', API: 'set-instance-health',
};
const creators: Readonly<Record<string, GroupCreator>> = { console: 'console', terraform: 'terraform', api: 'api', API: 'api', cli: 'api', CLI: 'api', sdk: 'api', cloudformation: 'api' };
const events: Readonly<Record<string, ReplacementEvent>> = {
	'instance-refresh': 'instance-refresh', 'max-instance-lifetime': 'max-instance-lifetime', rebalancing: 'rebalancing',
	'health-check': 'health-check', 'health-check-failure': 'health-check', 'health-failure': 'health-check', unhealthy: 'health-check',
};

function distributionOf(given: Distribution): InstancesDistribution {
	return { onDemandBaseCapacity: given.onDemandBaseCapacity, onDemandPercentageAboveBaseCapacity: given.onDemandPercentageAboveBase };
}

function maintenancePolicy({ minHealthy, maxHealthy }: { minHealthy: number; maxHealthy: number }): MaintenancePolicy {
	return { minHealthyPercent: minHealthy, maxHealthyPercent: maxHealthy };
}

interface HealthGiven {
	readonly healthCheckType?: string; readonly gracePeriod?: number; readonly secondsSinceInService?: number; readonly elbHealth?: string;
	readonly ec2State: string; readonly ec2StatusChecks?: string; readonly lifecycleState?: string;
}

function health(given: HealthGiven): Answer {
	const markedUnhealthy = isHealthChecked(given.lifecycleState ?? 'InService') && unhealthyBy({
		isRunning: given.ec2State === 'running' && (given.ec2StatusChecks ?? 'ok') === 'ok', isTargetUnhealthy: given.elbHealth === 'unhealthy',
		usesLoadBalancerChecks: given.healthCheckType === undefined || given.healthCheckType.includes('ELB'),
		secondsSinceInService: given.secondsSinceInService ?? Infinity, healthCheckGracePeriodSeconds: given.gracePeriod ?? 0,
	}) !== null;
	return { markedUnhealthy };
}

function zoneFailure({ zones, desired, start, events: told }: { zones: readonly string[]; desired: number; start: Record<string, number>; events: readonly string[] }): Answer {
	const failed = told[0]?.match(/^(.+) fails$/)?.[1];
	if (failed === undefined || !zones.includes(failed) || told.length > 2 || (told.length === 2 && told[1] !== `${failed} recovers`)) { throw new UnknownShapeError(`the events “${told.join('”, “')}”`); }
	const named = (counts: readonly number[]): Record<string, number> => Object.fromEntries(zones.map((zone, index) => [zone, counts[index]!]));
	const afterFailure = refillZones(zones.map((zone) => start[zone] ?? 0), zones.map((zone) => zone === failed), desired);
	const moves = balancingMoves(afterFailure);
	const final = afterFailure.map((count, zone) => count + moves.reduce((sum, move) => sum + Number(move.launchZone === zone) - Number(move.terminateZone === zone), 0));
	const [first] = moves;
	return {
		afterFailure: named(afterFailure), final: named(final),
		firstActionOnRecovery: first === undefined ? 'none' : `launch in ${zones[first.launchZone]}`, thenAction: first === undefined ? 'none' : `terminate one in ${zones[first.terminateZone]}`,
	};
}

function refreshStep({ minutes, ...step }: RefreshStep): Answer {
	return { t: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`, ...step };
}
