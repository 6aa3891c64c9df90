/** How many instances a warm pool holds (facts/aws-behaviour.md 1.12). */
import { requireCount, requireNumber } from '../argument';

export interface WarmPoolSettings {
	/** `MinSize` of the pool, instances, integer ≥ 0. */
	readonly minSize: number;
	/** `MaxGroupPreparedCapacity`, instances of group and pool together, integer ≥ 0; `null` (or −1) is the maximum size of the group. */
	readonly maxGroupPreparedCapacity: number | null;
}

/**
 * Instances of the pool, ≥ 0.
 * @param desiredCapacity instances of the group, integer ≥ 0
 * @param maxSize of the group, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html
 */
export function warmPoolSize(desiredCapacity: number, maxSize: number, { minSize, maxGroupPreparedCapacity }: WarmPoolSettings): number {
	const limit = maxGroupPreparedCapacity === null || maxGroupPreparedCapacity === -1 ? requireCount('maxSize', maxSize) : maxGroupPreparedCapacity;
	const prepared = requireNumber('maxGroupPreparedCapacity', limit, { min: 0, isInteger: true });
	return Math.max(requireCount('minSize', minSize), prepared - requireCount('desiredCapacity', desiredCapacity), 0);
}

/**
 * The `MaxGroupPreparedCapacity` with which a pool has a wanted size.
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html
 */
export function preparedCapacityForPool(desiredCapacity: number, wantedPoolSize: number): number {
	return requireCount('desiredCapacity', desiredCapacity) + requireCount('wantedPoolSize', wantedPoolSize);
}
