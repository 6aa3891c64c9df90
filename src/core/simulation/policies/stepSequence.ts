/** What a pair of step scaling policies makes of a group while its metric moves (facts/aws-behaviour.md 1.4). */
import { clampCapacity, type GroupBounds } from './adjustment';
import { desiredAfterScaleIn, desiredAfterScaleOut } from './inFlight';
import { capacityChange, type AdjustmentType } from './scalingAdjustment';
import { chooseStep, type Step } from './stepScaling';

/** A policy for breaches above the threshold of its alarm, and one for those below; `threshold` in the unit of the metric. */
export interface StepPolicies {
	readonly threshold: number;
	readonly scaleOutSteps: readonly Step[];
	readonly scaleInSteps: readonly Step[];
	readonly adjustmentType: AdjustmentType;
	/** `MinAdjustmentMagnitude`; `null` unset. */
	readonly minAdjustmentMagnitude: number | null;
}

export interface StepSequenceStart {
	/** Instances past their warm-up, integer ≥ 0. */
	readonly current: number;
	/** Instances, integer ≥ 0. */
	readonly desired: number;
	/** Whether instances are still warming up whenever the metric changes; else each change is complete before the next. */
	readonly staysWarming: boolean;
}

/**
 * Desired capacity after each value of the metric.
 * @param metrics aggregates of the latest datapoints, in the unit of the threshold
 * @returns instances within the bounds, one for each value
 * @throws RangeError if a number is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-step-scaling-warmup
 */
export function desiredAfterMetrics(policies: StepPolicies, metrics: readonly number[], start: StepSequenceStart, bounds: GroupBounds): readonly number[] {
	let [warmed, desired] = [start.current, start.desired];
	return metrics.map((metric) => {
		const change = changeFor(policies, metric, warmed);
		const wanted = change < 0 ? desiredAfterScaleIn(warmed, desired, change, Math.max(0, desired - warmed)) : desiredAfterScaleOut(warmed, desired, change);
		desired = clampCapacity(wanted, bounds).capacity;
		if (!start.staysWarming) { warmed = desired; }
		return desired;
	});
}

function changeFor({ threshold, scaleOutSteps, scaleInSteps, adjustmentType, minAdjustmentMagnitude }: StepPolicies, metric: number, capacity: number): number {
	const isAbove = metric >= threshold;
	const steps = isAbove ? scaleOutSteps : scaleInSteps;
	const index = chooseStep(steps, metric, threshold, isAbove ? 'above' : 'below');
	return index === null ? 0 : capacityChange(capacity, { adjustmentType, adjustment: steps[index]!.adjustment, minAdjustmentMagnitude });
}
