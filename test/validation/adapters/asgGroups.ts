/** Cases of groups: sizes, zones, purchase options, weights, warm pools, in the words of the product. */
import { clampCapacity } from '../../../src/core/simulation/policies/adjustment';
import { metricPeriodSeconds, type Monitoring } from '../../../src/core/simulation/monitoring/alarmTiming';
import { areGroupSizesValid, initialDesiredCapacity, isMaxInstanceLifetimeValid, unitsAfterLaunches } from '../../../src/core/simulation/group/groupSizes';
import { cheapestPool, overageUnits, pricePerUnitHourUsd } from '../../../src/core/simulation/group/instanceWeights';
import { spreadLaunches, type DistributionStrategy } from '../../../src/core/simulation/group/launchSpread';
import { defaultDistribution, defaultSpotInstancePools, purchaseOptionToEnd, purchaseSplit, spotPoolCount, spotPoolsUsedPerZone, type InstancesDistribution, type PurchaseSplit } from '../../../src/core/simulation/group/mixedInstances';
import { preparedCapacityForPool, warmPoolSize } from '../../../src/core/simulation/group/warmPool';
import { mayPolicyAct, replacedZones, zonesDuringShift, type ImpairedZoneBehavior } from '../../../src/core/simulation/group/zonalShift';
import { rebalanceCeiling } from '../../../src/core/simulation/group/zoneChoice';
import { capacityRebalancingMargin, recoverZone } from '../../../src/core/simulation/group/zoneRecovery';
import { UnknownShapeError, knowing, meant, renamed, shape, type Answer, type Shape } from './shape';

export const asgGroups: readonly Shape[] = [
	shape('asg az', 'zones launch? failures? strategy? reservations?', zoneLaunches),
	shape('asg az-rebalance', 'max current? needsRebalance', ({ max, needsRebalance }: { max: number; needsRebalance: boolean }) => {
		const temporaryCeiling = needsRebalance ? rebalanceCeiling(max) : max;
		return { temporaryCeiling, mayExceedBy: temporaryCeiling - max };
	}),
	shape('asg az-rebalance', 'zones desired start events', zoneFailure),
	shape('asg az-rebalance', 'cause desired? max?', ({ cause, desired, max }: { cause: string; desired?: number; max?: number }) => ({ mayExceedBy: meant(margins, cause)({ desired, max }) })),
	shape('asg lifetime', 'maxInstanceLifetime', ({ maxInstanceLifetime }: { maxInstanceLifetime: number }) => ({ valid: isMaxInstanceLifetimeValid(maxInstanceLifetime) })),
	shape('asg limits', 'min? max? current policyChange', ({ min, max, current, policyChange }: { min?: number; max?: number; current: number; policyChange: number }) => {
		const { capacity } = clampCapacity(current + policyChange, { minSize: min ?? 0, maxSize: max ?? Infinity });
		return { change: capacity - current, newCapacity: capacity };
	}),
	shape('asg limits', 'min? max current policyChangeUnits weights? launchedWeight', (given: { min?: number; max: number; current: number; policyChangeUnits: number; launchedWeight: number }) => {
		const { capacity } = clampCapacity(given.current + given.policyChangeUnits, { minSize: given.min ?? 0, maxSize: given.max });
		return { desired: capacity, currentAfter: unitsAfterLaunches(given.current, capacity, given.launchedWeight) };
	}),
	shape('asg limits', 'min max desired?', ({ min, max, desired }: { min: number; max: number; desired?: number | null }) => {
		const bounds = { minSize: min, maxSize: max };
		return { valid: areGroupSizesValid(desired ?? null, bounds), desired: initialDesiredCapacity(desired ?? null, bounds) };
	}),
	shape('asg mixed', 'onDemandBaseCapacity? onDemandPercentageAboveBase? totals', ({ totals, ...given }: Distribution & { totals: readonly number[] }) => {
		const splits = totals.map((total) => purchaseSplit(total, distributionOf(given)));
		return { onDemand: splits.map(({ onDemand }) => onDemand), spot: splits.map(({ spot }) => spot) };
	}),
	shape('asg mixed', 'onDemandBaseCapacity? onDemandPercentageAboveBase? total', ({ total, ...given }: Distribution & { total: number }) => ({ ...purchaseSplit(total, distributionOf(given)) })),
	shape('asg mixed', 'instanceTypes zones spotInstancePoolsSetting?', (given: { instanceTypes: number; zones: number; spotInstancePoolsSetting?: number }) => ({
		spotPools: spotPoolCount(given.instanceTypes, given.zones), poolsUsedPerZone: spotPoolsUsedPerZone(given.spotInstancePoolsSetting ?? defaultSpotInstancePools, given.instanceTypes),
	})),
	shape('asg mixed', 'onDemandBaseCapacity? onDemandPercentageAboveBase? running newDesired', ({ running, newDesired, ...given }: Distribution & { running: PurchaseSplit; newDesired: number }) => {
		knowing([running], 'onDemand spot');
		return { terminateOption: purchaseOptionToEnd(running, newDesired, distributionOf(given)), ...purchaseSplit(newDesired, distributionOf(given)) };
	}),
	shape('asg monitoring', 'monitoring', ({ monitoring }: { monitoring: string }) => ({ metricPeriodSeconds: metricPeriodSeconds(meant(monitorings, monitoring)) })),
	shape('asg warm-pool', 'desired max maxGroupPreparedCapacity? minSize?', (given: { desired: number; max: number; maxGroupPreparedCapacity?: number | null; minSize?: number | null }) => ({
		poolSize: warmPoolSize(given.desired, given.max, { minSize: given.minSize ?? 0, maxGroupPreparedCapacity: given.maxGroupPreparedCapacity ?? null }),
	})),
	shape('asg warm-pool', 'desired max? wantedPool', ({ desired, wantedPool }: { desired: number; wantedPool: number }) => ({ maxGroupPreparedCapacity: preparedCapacityForPool(desired, wantedPool) })),
	shape('asg weights', 'zone? pools', ({ pools }: { pools: readonly { type: string; spotPrice: number; weight: number }[] }) => {
		const weighted = knowing(pools, 'type spotPrice weight').map(({ type, spotPrice, weight }) => ({ instanceType: type, priceUsdPerHour: spotPrice, weight }));
		const lowest = cheapestPool(weighted)?.instanceType;
		return { pricePerUnitHour: Object.fromEntries(weighted.map((pool) => [pool.instanceType, pricePerUnitHourUsd(pool)])), lowestPriceExact: lowest, lowestPrice: lowest };
	}),
	shape('asg weights', 'remainingUnits launchedWeight', (given: { remainingUnits: number; launchedWeight: number }) => ({ overage: overageUnits(given.remainingUnits, given.launchedWeight) })),
	shape('asg zonal-shift', 'zones shiftedAway scaleOut', ({ zones, shiftedAway }: { zones: readonly string[]; shiftedAway: string }) => ({ launchZones: zonesDuringShift(zones, shiftedAway) })),
	shape('asg zonal-shift', 'shiftedAway policyChange', ({ policyChange }: { policyChange: number }) => ({ action: mayPolicyAct(policyChange) ? 'allowed' : 'blocked' })),
	shape('asg zonal-shift', 'shiftedAway behaviour unhealthyIn', (given: { shiftedAway: string; behaviour: string; unhealthyIn: readonly string[] }) => ({
		replacedIn: replacedZones(given.unhealthyIn, given.shiftedAway, renamed<ImpairedZoneBehavior>({ IgnoreUnhealthy: 'IgnoreUnhealthy', ReplaceUnhealthy: 'ReplaceUnhealthy' }, given.behaviour)),
	})),
];

interface Distribution { readonly onDemandBaseCapacity?: number | null; readonly onDemandPercentageAboveBase?: number | null }
interface Sizes { readonly desired: number | undefined; readonly max: number | undefined }

const monitorings: readonly (readonly [RegExp, Monitoring])[] = [[/^basic/, 'basic'], [/^detailed/, 'detailed']];
const margins: readonly (readonly [RegExp, (sizes: Sizes) => number])[] = [
	[/^capacity rebalanc/, ({ desired }) => capacityRebalancingMargin(desired!)],
	[/rebalanc/, ({ max }) => rebalanceCeiling(max!) - max!],
];
const strategies: Readonly<Record<string, DistributionStrategy>> = {
	'balanced-best-effort': 'balanced-best-effort', 'balanced-only': 'balanced-only', 'reservations-then-balanced': 'reservations-then-balanced',
};

function distributionOf(given: Distribution): InstancesDistribution {
	return {
		onDemandBaseCapacity: given.onDemandBaseCapacity ?? defaultDistribution.onDemandBaseCapacity,
		onDemandPercentageAboveBaseCapacity: given.onDemandPercentageAboveBase ?? defaultDistribution.onDemandPercentageAboveBaseCapacity,
	};
}

interface ZonesGiven {
	readonly zones: Readonly<Record<string, number>>; readonly launch?: number; readonly failures?: readonly string[];
	readonly strategy?: string; readonly reservations?: Readonly<Record<string, number>>;
}

function zoneLaunches({ zones, launch, failures, strategy, reservations }: ZonesGiven): Answer {
	const names = Object.keys(zones);
	const spread = spreadLaunches(Object.values(zones), names.map((name) => failures?.includes(name) ?? false), launch ?? 1, {
		strategy: renamed(strategies, strategy ?? 'balanced-best-effort'), freeReservations: names.map((name) => reservations?.[name] ?? 0),
	});
	return {
		launchIn: spread.zones.map((zone) => names[zone]), keepsTryingIn: spread.triedZone === null ? null : names[spread.triedZone],
		after: Object.fromEntries(names.map((name, zone) => [name, spread.counts[zone]])),
	};
}

function zoneFailure({ zones, desired, start, events: told }: { zones: readonly string[]; desired: number; start: Record<string, number>; events: readonly string[] }): Answer {
	const failed = /^(.+) (?:fails|is lost|becomes unavailable|goes down)$/.exec(told[0] ?? '')?.[1] ?? '';
	const isRead = zones.includes(failed) && told.length <= 2 && (told.length < 2 || /^(.+) (?:recovers|comes back|is back)$/.exec(told[1]!)?.[1] === failed);
	if (!isRead) { throw new UnknownShapeError(`the events “${told.join('”, “')}”`); }
	const { afterFailure, moves, final } = recoverZone(zones.map((zone) => start[zone] ?? 0), zones.indexOf(failed), desired);
	const named = (counts: readonly number[]): Record<string, number> => Object.fromEntries(zones.map((zone, index) => [zone, counts[index]!]));
	const [first] = moves;
	return {
		afterFailure: named(afterFailure), final: named(told.length === 2 ? final : afterFailure),
		firstActionOnRecovery: first === undefined ? 'none' : `launch in ${zones[first.launchZone]}`, thenAction: first === undefined ? 'none' : `terminate one in ${zones[first.terminateZone]}`,
	};
}
