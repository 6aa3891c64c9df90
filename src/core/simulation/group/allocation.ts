/**
 * Which instance types a mixed group launches and which it gives up first, by its allocation strategies (facts/aws-behaviour.md 1.14).
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/allocation-strategies.html
 * Departs from AWS: how much spare capacity a Spot pool has is an assumption of the scenario, the same in all zones and all the time;
 * price-capacity-optimized takes, of the pools that are at least half as deep as the deepest, those with the lowest price a unit; pools that
 * are equally good, or cannot be told apart for want of a price, share the launches evenly.
 */
import type { MixedInstancesSettings } from '../scenario/launchModel';
import { allocationRanks, type AllocationPool } from './allocationRank';
import { pricePerUnitHourUsd } from './instanceWeights';
import { priceOf, type LaunchOption, type PurchaseOption } from './launchOptions';

/** Share of the deepest pool's depth that still counts as high capacity. */
const highCapacityRatio = 0.5;

/** The options of a group in the order of its strategies. */
export interface Allocation {
	/** Those that are launched, equally good, by purchase option. */
	readonly wanted: Readonly<Record<PurchaseOption, readonly LaunchOption[]>>;
	/** By the index of the option: 0 for those that are wanted, higher for those that are ended first. */
	readonly ranks: readonly number[];
}

/** @param settings `null` for a group that is not mixed: its one option is wanted, whatever its purchase option */
export function createAllocation(options: readonly LaunchOption[], settings: MixedInstancesSettings | null): Allocation {
	const ranks = options.map(() => 0);
	const wantedOf = (purchaseOption: PurchaseOption): readonly LaunchOption[] => {
		const offered = options.filter((option) => option.purchaseOption === purchaseOption);
		if (settings === null) { return offered; }
		const offeredRanks = ranksOf(offered, purchaseOption, settings);
		offered.forEach(({ index }, place) => { ranks[index] = offeredRanks[place]!; });
		return offered.filter((_, place) => offeredRanks[place] === 0);
	};
	return { wanted: { 'on-demand': wantedOf('on-demand'), 'spot': wantedOf('spot') }, ranks };
}

function ranksOf(options: readonly LaunchOption[], purchaseOption: PurchaseOption, settings: MixedInstancesSettings): readonly number[] {
	const pools = options.map((option, place): AllocationPool => ({
		priceUsdPerHour: pricePerUnit(option), priority: place, spareCapacity: settings.instanceTypes[place]!.spotDepth,
	}));
	const isSpot = purchaseOption === 'spot';
	if (isSpot && settings.spotAllocationStrategy === 'price-capacity-optimized') { return priceCapacityRanks(pools); }
	const strategy = isSpot ? settings.spotAllocationStrategy : settings.onDemandAllocationStrategy;
	return allocationRanks(pools, strategy, isSpot ? settings.spotInstancePools : 1).map((rank) => rank ?? 0);
}

/** 0 for the cheapest of the deep pools, then the others by price, then the shallow ones. */
function priceCapacityRanks(pools: readonly AllocationPool[]): readonly number[] {
	const deepest = pools.reduce((most, { spareCapacity }) => Math.max(most, spareCapacity ?? 0), 0);
	const isDeep = pools.map(({ spareCapacity }) => (spareCapacity ?? 0) >= deepest * highCapacityRatio);
	const byPrice = allocationRanks(pools, 'lowest-price', 1).map((rank) => rank ?? 0);
	const cheapest = byPrice.reduce((best, rank, place) => isDeep[place]! ? Math.min(best, rank) : best, Infinity);
	return byPrice.map((rank, place) => isDeep[place]! ? rank - cheapest : pools.length + rank);
}

/** USD per hour and unit of capacity; `null` unknown. */
function pricePerUnit(option: LaunchOption): number | null {
	const priceUsdPerHour = priceOf(option);
	return priceUsdPerHour === null ? null : pricePerUnitHourUsd({ instanceType: option.model.instanceType, priceUsdPerHour, weight: option.weight });
}
