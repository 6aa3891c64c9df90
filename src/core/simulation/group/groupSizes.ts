/** Which sizes and lifetimes AWS takes for a group, and where it starts (facts/aws-behaviour.md 1.1). */
import type { GroupBounds } from '../policies/adjustment';
import { requireCount, requireNumber } from '../argument';

/** `MaxInstanceLifetime`, seconds: 0 clears it, else from a day to a year. API of 2026-08-07, upper end Terraform provider of the same month. */
const instanceLifetimeSeconds = { min: 86_400, max: 31_536_000 };

/**
 * Desired capacity with which a group starts: the minimum size where none is given.
 * @param desiredCapacity instances, integer ≥ 0; `null` not given
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html
 */
export function initialDesiredCapacity(desiredCapacity: number | null, { minSize }: GroupBounds): number {
	return desiredCapacity ?? minSize;
}

/**
 * Whether AWS takes the sizes: integers with 0 ≤ minimum ≤ desired ≤ maximum.
 * @param desiredCapacity instances; `null` not given
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html
 */
export function areGroupSizesValid(desiredCapacity: number | null, bounds: GroupBounds): boolean {
	const desired = initialDesiredCapacity(desiredCapacity, bounds);
	const areIntegers = [bounds.minSize, bounds.maxSize, desired].every((size) => Number.isInteger(size));
	return areIntegers && bounds.minSize >= 0 && bounds.minSize <= desired && desired <= bounds.maxSize;
}

/**
 * Whether AWS takes a `MaxInstanceLifetime`.
 * @param seconds any number
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html
 */
export function isMaxInstanceLifetimeValid(seconds: number): boolean {
	return seconds === 0 || (Number.isInteger(seconds) && seconds >= instanceLifetimeSeconds.min && seconds <= instanceLifetimeSeconds.max);
}

/**
 * Units that a weighted group has after it has launched instances of one weight until the desired capacity is reached. Only the desired
 * capacity is held inside the bounds: the last instance may pass the maximum by less than its weight.
 * @param current units, integer ≥ 0
 * @param desired units, integer ≥ 0
 * @param weight units of one instance, integer 1–999
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html
 */
export function unitsAfterLaunches(current: number, desired: number, weight: number): number {
	requireNumber('weight', weight, { min: 1, max: 999, isInteger: true });
	const missing = requireCount('desired', desired) - requireCount('current', current);
	return current + Math.max(0, Math.ceil(missing / weight)) * weight;
}
