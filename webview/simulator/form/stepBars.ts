/** Steps of a policy as bars over the metric, in shares of a picture's width. */
import type { StepPolicy } from '../../../src/core/simulation/scenario/policySettings';

export interface StepBar {
	/** Ends in the picture, 0–1. */
	readonly left: number;
	readonly right: number;
	/** Of the largest adjustment, −1–1. */
	readonly size: number;
	readonly adjustment: number;
	/** Ends in the unit of the metric; `null` without end. */
	readonly from: number | null;
	readonly to: number | null;
}

export interface StepPicture {
	readonly bars: readonly StepBar[];
	/** Where the threshold stands, 0–1. */
	readonly threshold: number;
	/** What the picture reaches from and to, in the unit of the metric. */
	readonly from: number;
	readonly to: number;
}

/** @returns `undefined` for steps that a picture cannot show: bounds the wrong way round, or none at all */
export function stepBars(steps: StepPolicy['steps'], threshold: number): StepPicture | undefined {
	const finite = [0, ...steps.flatMap(({ lowerBound, upperBound }) => [lowerBound, upperBound])].filter(bound => bound !== null);
	const [low, high] = [Math.min(...finite), Math.max(...finite)];
	const margin = high > low ? (high - low) / 3 : Math.max(1, Math.abs(threshold) / 10);
	const hasBelow = steps.some(({ lowerBound, upperBound }) => lowerBound === null || (upperBound ?? Infinity) <= 0);
	const from = low - (hasBelow ? margin : margin / 3);
	const to = high + margin;
	const largest = Math.max(...steps.map(({ adjustment }) => Math.abs(adjustment)), 1);
	const share = (value: number): number => (value - from) / (to - from);
	const bars = [...steps].sort((a, b) => (a.lowerBound ?? -Infinity) - (b.lowerBound ?? -Infinity)).map(({ lowerBound, upperBound, adjustment }) => ({
		left: share(lowerBound ?? from), right: share(upperBound ?? to), size: adjustment / largest, adjustment,
		from: lowerBound === null ? null : threshold + lowerBound, to: upperBound === null ? null : threshold + upperBound,
	}));
	if (bars.length === 0 || bars.some(({ left, right }) => right <= left)) { return undefined; }
	return { bars, threshold: share(0), from: threshold + from, to: threshold + to };
}
