/** Which step of a step scaling policy a metric falls in, and which sets of steps AWS takes (facts/aws-behaviour.md 1.4). */
import { requireNumber } from '../argument';

/** Bounds are relative to the threshold of the alarm; `null` is without end. */
export interface Step {
	readonly lower: number | null;
	readonly upper: number | null;
	/** In the unit of the policy's adjustment type; negative removes. */
	readonly adjustment: number;
}

export type Comparison = 'above' | 'below';

export type StepFault =
	| 'no steps' | 'too many steps' | 'both bounds null' | 'lower bound not below upper bound' | 'more than one null lower bound'
	| 'more than one null upper bound' | 'overlap' | 'gap' | 'negative lower bound without null lower bound' | 'positive upper bound without null upper bound';

/** Quota of EC2 Auto Scaling, 2023-06-15: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html */
export const maxStepsPerPolicy = 20;

/**
 * The first fault for which AWS refuses the steps, `null` if it takes them.
 * @param steps in any order; bounds in the unit of the metric
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StepAdjustment.html
 */
export function findStepFault(steps: readonly Step[]): StepFault | null {
	if (steps.length === 0) { return 'no steps'; }
	if (steps.length > maxStepsPerPolicy) { return 'too many steps'; }
	if (steps.some(({ lower, upper }) => lower === null && upper === null)) { return 'both bounds null'; }
	if (steps.some((step) => from(step) >= to(step))) { return 'lower bound not below upper bound'; }
	if (steps.filter(({ lower }) => lower === null).length > 1) { return 'more than one null lower bound'; }
	if (steps.filter(({ upper }) => upper === null).length > 1) { return 'more than one null upper bound'; }
	return findNeighbourFault(steps) ?? findOpenEndFault(steps);
}

/**
 * Position of the step that the metric falls in; `null` if it is in none, as when it does not breach.
 * Above the threshold a step holds its lower bound and not its upper one, below it the other way round.
 * @param metric aggregate of the latest datapoints, in the unit of `threshold`
 * @throws RangeError if metric or threshold is not a number
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
 */
export function chooseStep(steps: readonly Step[], metric: number, threshold: number, comparison: Comparison): number | null {
	requireNumber('metric', metric);
	requireNumber('threshold', threshold);
	// The bounds are added to the threshold, not the threshold taken from the metric: 40.1 − 50 is not exactly −9.9.
	const index = steps.findIndex((step) => {
		const [low, high] = [threshold + from(step), threshold + to(step)];
		return comparison === 'above' ? low <= metric && metric < high : low < metric && metric <= high;
	});
	return index === -1 ? null : index;
}

function findNeighbourFault(steps: readonly Step[]): StepFault | null {
	const sorted = [...steps].sort((a, b) => from(a) - from(b));
	for (const [index, step] of sorted.entries()) {
		const next = sorted[index + 1];
		if (next === undefined) { continue; }
		if (to(step) > from(next)) { return 'overlap'; }
		if (to(step) < from(next)) { return 'gap'; }
	}
	return null;
}

function findOpenEndFault(steps: readonly Step[]): StepFault | null {
	const hasNegativeLower = steps.some(({ lower }) => lower !== null && lower < 0);
	if (hasNegativeLower && steps.every(({ lower }) => lower !== null)) { return 'negative lower bound without null lower bound'; }
	const hasPositiveUpper = steps.some(({ upper }) => upper !== null && upper > 0);
	return hasPositiveUpper && steps.every(({ upper }) => upper !== null) ? 'positive upper bound without null upper bound' : null;
}

function from({ lower }: Step): number {
	return lower ?? -Infinity;
}

function to({ upper }: Step): number {
	return upper ?? Infinity;
}
