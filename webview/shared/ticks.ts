/** Where the labels of a chart's axes stand: round values and round times of day. */

/** Steps between time labels, seconds: what a clock face has, then whole days. */
const clockSteps = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800];

/**
 * Round values from 0 to the first one at or above `highest`.
 * @param highest largest value that is drawn, ≥ 0
 * @param count labels wanted, about, ≥ 1
 * @param whole whether only integers make sense (instances)
 * @returns rising, beginning with 0, at least two
 */
export function valueTicks(highest: number, count: number, whole: boolean): readonly number[] {
	const rawStep = (highest > 0 ? highest : 1) / Math.max(1, count);
	const magnitude = 10 ** Math.floor(Math.log10(rawStep));
	const rounded = [1, 2, 2.5, 5, 10].find(factor => factor * magnitude >= rawStep * 0.999) ?? 10;
	const step = whole ? Math.max(1, Math.ceil(rounded * magnitude)) : rounded * magnitude;
	const steps = Math.max(1, Math.ceil(highest / step - 1e-9));
	return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/**
 * Times between `from` and `to`, seconds of the run, at which the clock shows something round.
 * @param startClockSeconds time of day at second 0 of the run
 * @param count labels that fit, ≥ 1
 */
export function clockTicks(from: number, to: number, { startClockSeconds, count }: { readonly startClockSeconds: number; readonly count: number }): readonly number[] {
	const span = to - from;
	if (!(span > 0)) { return []; }
	const step = clockSteps.find(candidate => span / candidate <= count) ?? 604_800 * Math.ceil(span / 604_800 / count);
	const first = Math.ceil((from + startClockSeconds) / step) * step - startClockSeconds;
	const ticks: number[] = [];
	for (let tick = first; tick <= to; tick += step) { ticks.push(tick); }
	return ticks;
}

/** Index of the last sample at or before `seconds`; 0 before the first. `times` rises and is not empty. */
export function sampleIndex(times: readonly number[], seconds: number): number {
	let low = 0;
	let high = times.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((times[middle] ?? Infinity) <= seconds) { low = middle; } else { high = middle - 1; }
	}
	return Math.max(0, low);
}
