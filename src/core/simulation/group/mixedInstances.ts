/** How a group with a mixed instances policy splits capacity between On-Demand and Spot (facts/aws-behaviour.md 1.14). */
import { ceilClean, requireCount, requireNumber, requirePercent } from '../argument';

export type OnDemandStrategy = 'prioritized' | 'lowest-price';
export type SpotStrategy = 'price-capacity-optimized' | 'capacity-optimized' | 'capacity-optimized-prioritized' | 'lowest-price';

export interface InstancesDistribution {
	/** `OnDemandBaseCapacity`, instances, integer ≥ 0. */
	readonly onDemandBaseCapacity: number;
	/** `OnDemandPercentageAboveBaseCapacity`, 0–100. */
	readonly onDemandPercentageAboveBaseCapacity: number;
}

/** What is not set. API of 2026-08-07: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html */
export const defaultDistribution: InstancesDistribution = { onDemandBaseCapacity: 0, onDemandPercentageAboveBaseCapacity: 100 };
export const defaultSpotInstancePools = 2;

export interface PurchaseSplit {
	readonly onDemand: number;
	readonly spot: number;
}

/**
 * On-Demand and Spot Instances of a capacity: the base first, then the percentage of the rest, fractions in favour of On-Demand.
 * @param capacity instances, or units with weights, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html
 */
export function purchaseSplit(capacity: number, distribution: InstancesDistribution): PurchaseSplit {
	requireCount('capacity', capacity);
	const base = Math.min(capacity, requireCount('onDemandBaseCapacity', distribution.onDemandBaseCapacity));
	const percent = requirePercent('onDemandPercentageAboveBaseCapacity', distribution.onDemandPercentageAboveBaseCapacity);
	const onDemand = base + ceilClean((capacity - base) * percent / 100);
	return { onDemand, spot: capacity - onDemand };
}

/**
 * The option that a group gives up first when it scales in: the one that has more above its share; `null` if neither has.
 * @param newCapacity instances, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html
 */
export function purchaseOptionToEnd(running: PurchaseSplit, newCapacity: number, distribution: InstancesDistribution): 'on-demand' | 'spot' | null {
	const wanted = purchaseSplit(newCapacity, distribution);
	const onDemandSurplus = requireCount('running.onDemand', running.onDemand) - wanted.onDemand;
	const spotSurplus = requireCount('running.spot', running.spot) - wanted.spot;
	if (onDemandSurplus <= 0 && spotSurplus <= 0) { return null; }
	return spotSurplus >= onDemandSurplus ? 'spot' : 'on-demand';
}

/**
 * Spot pools that a group can draw from; a pool is one instance type in one zone.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-spot-instances.html
 */
export function spotPoolCount(instanceTypes: number, zones: number): number {
	return requireCount('instanceTypes', instanceTypes) * requireCount('zones', zones);
}

/**
 * Spot pools that `lowest-price` spreads over in each zone: `SpotInstancePools`, as far as there are instance types.
 * @param spotInstancePools 1–20
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html
 */
export function spotPoolsUsedPerZone(spotInstancePools: number, instanceTypes: number): number {
	return Math.min(requireNumber('spotInstancePools', spotInstancePools, { min: 1, max: 20, isInteger: true }), requireCount('instanceTypes', instanceTypes));
}
