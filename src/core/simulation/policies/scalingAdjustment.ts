/** By how much simple and step scaling change a group (facts/aws-behaviour.md 1.2). */
import { clampCapacity, type GroupBounds } from './adjustment';
import { requireCount, requireNumber } from '../argument';

export type AdjustmentType = 'ChangeInCapacity' | 'ExactCapacity' | 'PercentChangeInCapacity';

export interface ScalingAdjustment {
	readonly adjustmentType: AdjustmentType;
	/** Instances, or percent of the current capacity, integer; negative removes. `ExactCapacity`: ≥ 0. */
	readonly adjustment: number;
	/** `MinAdjustmentMagnitude`, instances ≥ 1; counts for `PercentChangeInCapacity` only. `null` unset. */
	readonly minAdjustmentMagnitude: number | null;
}

export interface AdjustedCapacity {
	/** Instances added, negative if removed. */
	readonly change: number;
	readonly newCapacity: number;
}

/**
 * A change by percent in whole instances: above 1 rounded down, below −1 toward zero, between them away from zero to 1 or −1.
 * @param change instances, any number
 * @throws RangeError if it is not a number
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
 */
export function roundPercentChange(change: number): number {
	requireNumber('change', change);
	if (change > 0 && change < 1) { return 1; }
	if (change < 0 && change > -1) { return -1; }
	return Math.trunc(change) + 0;
}

/**
 * What the adjustment asks for, before `MinSize` and `MaxSize` apply.
 * @param capacity instances, or units with weights, integer ≥ 0
 * @returns instances, negative to remove
 * @throws RangeError if the adjustment is no integer, or the capacity or the number of `ExactCapacity` not one ≥ 0
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
 * Departs from AWS: the minimum magnitude is taken to hold for removals too, and for percents of no instance at all; the guide words it as a
 * minimum amount to scale by.
 */
export function capacityChange(capacity: number, { adjustmentType, adjustment, minAdjustmentMagnitude }: ScalingAdjustment): number {
	requireCount('capacity', capacity);
	requireNumber('adjustment', adjustment, { isInteger: true });
	switch (adjustmentType) {
		case 'ChangeInCapacity': return adjustment;
		case 'ExactCapacity': return requireCount('adjustment', adjustment) - capacity;
		case 'PercentChangeInCapacity': {
			const change = roundPercentChange(capacity * adjustment / 100);
			return Math.sign(adjustment) * Math.max(Math.abs(change), adjustment === 0 ? 0 : minAdjustmentMagnitude ?? 0) + 0;
		}
	}
}

/**
 * What the adjustment makes of the group, held inside its bounds.
 * @param capacity instances, integer ≥ 0
 * @throws RangeError as `capacityChange`
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
 */
export function adjustCapacity(capacity: number, adjustment: ScalingAdjustment, bounds: GroupBounds): AdjustedCapacity {
	const newCapacity = clampCapacity(capacity + capacityChange(capacity, adjustment), bounds).capacity;
	return { change: newCapacity - capacity, newCapacity };
}
