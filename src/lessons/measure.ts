/** Readings that lessons take from a run, so that every figure in a feedback is computed and none is written down. */
import type { Activity, SimulationResult, SimulationSeries } from '../core/simulation/result/result';

/**
 * Index of the last sample that is over before a time: a sample shows the state at the end of its step, so the one that ends at
 * the time itself would already show what happened then.
 * @param atSeconds seconds of the run
 * @returns integer ≥ 0; 0 where no sample is over yet
 */
export function sampleBefore({ timeSeconds, stepSeconds }: SimulationSeries, atSeconds: number): number {
	const behind = timeSeconds.findIndex(time => time + stepSeconds >= atSeconds);
	return Math.max(0, (behind < 0 ? timeSeconds.length : behind) - 1);
}

/**
 * Requests dropped in the samples from one time up to, and without, another.
 * @returns requests, ≥ 0, not rounded
 */
export function droppedBetween(series: SimulationSeries, fromSeconds: number, toSeconds: number): number {
	const sum = series.droppedPerSecond.reduce((total, rate, index) => {
		const time = series.timeSeconds[index] ?? 0;
		return time >= fromSeconds && time < toSeconds ? total + rate * series.stepSeconds : total;
	}, 0);
	return sum;
}

/** The largest number of a list, 0 for an empty one. Lists of a run are too long to be spread into `Math.max`. */
export function largest(values: readonly number[]): number {
	return values.reduce((most, value) => Math.max(most, value), 0);
}

/** The first activity of a kind that fits, at or behind a time; `undefined` if the run has none. */
export function firstActivity<K extends Activity['kind']>(
	result: SimulationResult,
	kind: K,
	options: { readonly fromSeconds?: number; readonly fits?: (activity: Extract<Activity, { kind: K }>) => boolean } = {},
): Extract<Activity, { kind: K }> | undefined {
	const isOfKind = (activity: Activity): activity is Extract<Activity, { kind: K }> => activity.kind === kind;
	return result.activities.filter(isOfKind)
		.find(activity => activity.atSeconds >= (options.fromSeconds ?? 0) && (options.fits?.(activity) ?? true));
}
