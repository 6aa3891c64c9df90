/** Puts the samples of one run on the time axis of another, so that both can be drawn together. */

/**
 * @param values one for each of `times`, which rise
 * @param wanted rising
 * @returns for each wanted time the last value at or before it; the first one before that
 */
export function resample(values: readonly number[], times: readonly number[], wanted: readonly number[]): readonly number[] {
	let at = 0;
	return wanted.map(time => {
		while (at + 1 < times.length && (times[at + 1] ?? Infinity) <= time) { at++; }
		return values[at] ?? 0;
	});
}
