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
 * Everything for which AWS refuses the steps, what is wrong with single steps first; empty if it takes them.
 * @param steps in any order; bounds in the unit of the metric
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-scaling-steps
 */
export function findStepFaults(steps: readonly Step[]): readonly StepFault[] {
	const counted: readonly (readonly [fault: StepFault, isThere: boolean])[] = [
		['no steps', steps.length === 0],
		['too many steps', steps.length > maxStepsPerPolicy],
		['both bounds null', steps.some(({ lower, upper }) => lower === null && upper === null)],
		['lower bound not below upper bound', steps.some((step) => from(step) >= to(step))],
		['more than one null lower bound', steps.filter(({ lower }) => lower === null).length > 1],
		['more than one null upper bound', steps.filter(({ upper }) => upper === null).length > 1],
		...findNeighbourFaults(steps).map((fault) => [fault, true] as const),
		['negative lower bound without null lower bound', steps.some(({ lower }) => lower !== null && lower < 0) && steps.every(({ lower }) => lower !== null)],
		['positive upper bound without null upper bound', steps.some(({ upper }) => upper !== null && upper > 0) && steps.every(({ upper }) => upper !== null)],
	];
	return counted.filter(([, isThere]) => isThere).map(([fault]) => fault);
}

/** The first fault for which AWS refuses the steps, `null` if it takes them; as `findStepFaults`. */
export function findStepFault(steps: readonly Step[]): StepFault | null {
	return findStepFaults(steps)[0] ?? null;
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

function findNeighbourFaults(steps: readonly Step[]): readonly StepFault[] {
	const sorted = [...steps].sort((a, b) => (from(a) < from(b) ? -1 : 1));
	const faults = sorted.slice(1).map((step, index): StepFault | null => {
		const end = to(sorted[index]!);
		if (end > from(step)) { return 'overlap'; }
		return end < from(step) ? 'gap' : null;
	});
	return [...new Set(faults)].filter((fault) => fault !== null);
}

function from({ lower }: Step): number {
	return lower ?? -Infinity;
}

function to({ upper }: Step): number {
	return upper ?? Infinity;
}
