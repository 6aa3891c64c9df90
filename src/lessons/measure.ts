/** Readings that lessons take from a run, so that every figure in a feedback is computed and none is written down. */
import type { Activity, SimulationResult, SimulationSeries } from '../core/simulation/result';

/**
 * Index of the last sample that ends at or before a time.
 * @param atSeconds seconds of the run; before the first sample counts as the first
 * @returns integer ≥ 0; 0 for an empty series
 */
export function sampleAt(series: SimulationSeries, atSeconds: number): number {
	const behind = series.timeSeconds.findIndex(time => time > atSeconds);
	const index = behind < 0 ? series.timeSeconds.length - 1 : behind - 1;
	return Math.max(0, index);
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
