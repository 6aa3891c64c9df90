/**
 * How scaling counts what is still under way (facts/aws-behaviour.md 1.2, 1.4): a policy reckons from the capacity that is warmed up, so that
 * a breach that lasts does not add the same instances twice, nor end them twice.
 */
import { requireCount, requireNumber } from '../argument';

/**
 * Desired capacity after a policy wants more: from the current capacity, never below what is already desired.
 * @param current instances past their warm-up, integer ≥ 0
 * @param desired instances, integer ≥ 0
 * @param change instances the policy adds to the current capacity, integer ≥ 0
 * @returns instances, before `MaxSize` applies
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#step-scaling-warmup
 */
export function desiredAfterScaleOut(current: number, desired: number, change: number): number {
	return Math.max(requireCount('desired', desired), requireCount('current', current) + requireCount('change', change));
}

/**
 * Desired capacity after a policy wants less. Instances that are ending still count as current, so the same step takes none twice.
 * @param current instances, with those that are ending, integer ≥ 0
 * @param desired instances, integer ≥ 0
 * @param change instances the policy takes from the current capacity, integer ≤ 0
 * @param warming instances of a scale-out that still warm up, integer ≥ 0: while there are any, nothing is taken
 * @returns instances, before `MinSize` applies
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#step-scaling-warmup
 */
export function desiredAfterScaleIn(current: number, desired: number, change: number, warming: number): number {
	requireNumber('change', change, { max: 0, isInteger: true });
	if (requireCount('warming', warming) > 0) { return desired; }
	return Math.max(0, Math.min(requireCount('desired', desired), requireCount('current', current) + change));
}

/**
 * Desired capacity of a weighted group after a policy wants less: a decrement smaller than what the group has too much does nothing.
 * @param current units, integer ≥ 0; may be above `desired` by up to a weight
 * @param desired units, integer ≥ 0
 * @param change units the policy takes from the current capacity, integer ≤ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
 */
export function desiredAfterWeightedScaleIn(current: number, desired: number, change: number): number {
	requireNumber('change', change, { max: 0, isInteger: true });
	const surplus = requireCount('current', current) - requireCount('desired', desired);
	return -change < surplus ? desired : Math.max(0, Math.min(desired, current + change));
}

/**
 * Instances that a step of Application Auto Scaling adds or removes while the cooldown of an earlier one runs: adding, only what goes beyond
 * the earlier addition; removing after a removal, nothing; a scale-out cuts the cooldown of a scale-in short.
 * @param earlierChange instances that the earlier step added, negative if it removed
 * @param change instances of this step, negative to remove
 * @throws RangeError if an argument is no integer, or a removal follows an addition: no source tells what its cooldown does then
 * Source: https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html#step-scaling-cooldown
 */
export function changeDuringStepCooldown(earlierChange: number, change: number): number {
	requireNumber('earlierChange', earlierChange, { isInteger: true });
	requireNumber('change', change, { isInteger: true });
	if (earlierChange < 0) { return Math.max(0, change); }
	return Math.max(0, requireCount('change', change) - earlierChange);
}
