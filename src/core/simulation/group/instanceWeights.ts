/** What instance types with weights cost a unit, and what they launch too much (facts/aws-behaviour.md 1.14). */
import { requireNumber } from '../argument';

export interface WeightedPool {
	readonly instanceType: string;
	/** Spot price, above 0. */
	readonly priceUsdPerHour: number;
	/** `WeightedCapacity`, units, integer 1–999. */
	readonly weight: number;
}

/**
 * Price of one unit, USD an hour, not rounded.
 * @throws RangeError if price or weight is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html
 */
export function pricePerUnitHourUsd({ priceUsdPerHour, weight }: WeightedPool): number {
	return requireNumber('priceUsdPerHour', priceUsdPerHour, { min: 0 }) / requireNumber('weight', weight, { min: 1, max: 999, isInteger: true });
}

/**
 * The pool with the lowest price a unit, the first of equal ones; `undefined` if there is none.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html
 */
export function cheapestPool(pools: readonly WeightedPool[]): WeightedPool | undefined {
	return pools.reduce<WeightedPool | undefined>(
		(best, pool) => best === undefined || pricePerUnitHourUsd(pool) < pricePerUnitHourUsd(best) ? pool : best, undefined,
	);
}

/**
 * Units launched beyond what was wanted, ≥ 0.
 * @param remainingUnits units still wanted, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html
 */
export function overageUnits(remainingUnits: number, launchedWeight: number): number {
	requireNumber('launchedWeight', launchedWeight, { min: 1, max: 999, isInteger: true });
	return Math.max(0, launchedWeight - requireNumber('remainingUnits', remainingUnits, { min: 0, isInteger: true }));
}
