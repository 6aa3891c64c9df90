/** How well the instances of a mixed group fit its allocation strategy (facts/aws-behaviour.md 1.10, 1.14): what `AllocationStrategy` and the default policy end first. */
import { requireNumber } from '../argument';

export type AllocationStrategy =
	| 'prioritized' | 'lowest-price' | 'capacity-optimized' | 'capacity-optimized-prioritized' | 'price-capacity-optimized';

/** One pool: an instance type in a zone. */
export interface AllocationPool {
	/** Price of an instance, or of a unit with weights, USD an hour, ≥ 0. */
	readonly priceUsdPerHour: number | null;
	/** Position of the instance type in the overrides, 0 first. */
	readonly priority: number | null;
	/** How much spare capacity EC2 sees in the pool, in any unit; AWS does not publish it: an assumption of the scenario. */
	readonly spareCapacity: number | null;
}

/**
 * The rank of each pool, 0 for those that the strategy wants; an instance of a higher rank goes first.
 * @param lowestPricePools N of `lowest-price`, 1–20: the N cheapest pools are wanted alike. On-Demand: 1
 * @returns `null` for every pool where the strategy cannot be told from what is known
 * @throws RangeError if N is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/allocation-strategies.html
 * Departs from AWS: how `price-capacity-optimized` weighs price and capacity is not published; its ranks are unknown.
 */
export function allocationRanks(pools: readonly AllocationPool[], strategy: AllocationStrategy, lowestPricePools: number): readonly (number | null)[] {
	const wanted = requireNumber('lowestPricePools', lowestPricePools, { min: 1, max: 20, isInteger: true });
	switch (strategy) {
		case 'prioritized': return ranksBy(pools, ({ priority }) => [priority]);
		case 'lowest-price': return ranksBy(pools, ({ priceUsdPerHour }) => [priceUsdPerHour]).map((rank) => rank === null ? null : Math.max(0, rank - wanted + 1));
		case 'capacity-optimized': return ranksBy(pools, ({ spareCapacity }) => [negative(spareCapacity)]);
		case 'capacity-optimized-prioritized': return ranksBy(pools, ({ spareCapacity, priority }) => [negative(spareCapacity), priority]);
		case 'price-capacity-optimized': return pools.map(() => null);
	}
}

/** Number of better pools, of different keys; lower keys are better, the first one first. */
function ranksBy(pools: readonly AllocationPool[], keysOf: (pool: AllocationPool) => readonly (number | null)[]): readonly (number | null)[] {
	const keys = pools.map(keysOf);
	if (keys.some((key) => key.includes(null))) { return pools.map(() => null); }
	const known = keys as readonly (readonly number[])[];
	const sorted = [...new Set(known.map((key) => key.join(' ')))].map((text) => text.split(' ').map(Number)).sort(compareKeys);
	return known.map((key) => sorted.findIndex((other) => compareKeys(key, other) === 0));
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at === -1 ? 0 : a[at]! - b[at]!;
}

function negative(value: number | null): number | null {
	return value === null ? null : -value;
}
