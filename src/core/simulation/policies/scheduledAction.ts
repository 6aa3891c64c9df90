/** What a scheduled action makes of the sizes of a group (facts/aws-behaviour.md 1.6). */
import { clampCapacity } from './adjustment';

/** Instances, integers ≥ 0; `null` is not set by the action. */
export interface ScheduledSizes {
	readonly minSize: number | null;
	readonly maxSize: number | null;
	readonly desiredCapacity: number | null;
}

export interface GroupSizes {
	readonly minSize: number;
	readonly maxSize: number;
	readonly desiredCapacity: number;
}

/**
 * Sizes after the action: what it sets replaces what the group has, and the desired capacity is held inside the new bounds.
 * @throws RangeError if the minimum would be above the maximum
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html
 */
export function applyScheduledAction(sizes: GroupSizes, action: ScheduledSizes): GroupSizes {
	const minSize = action.minSize ?? sizes.minSize;
	const maxSize = action.maxSize ?? sizes.maxSize;
	if (minSize > maxSize) { throw new RangeError(`MinSize ${minSize} is above MaxSize ${maxSize}`); }
	return { minSize, maxSize, desiredCapacity: clampCapacity(action.desiredCapacity ?? sizes.desiredCapacity, { minSize, maxSize }).capacity };
}
