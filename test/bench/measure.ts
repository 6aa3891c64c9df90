/** How a measurement is taken on a machine that others use, too: often, and told by its least disturbed run. */

/** Durations of runs of one thing. */
export interface Timing {
	/** The least disturbed run. */
	readonly minMs: number;
	readonly medianMs: number;
}

/** One line of the report. Without a budget it is only told. */
export interface Measurement {
	readonly name: string;
	readonly timing: Timing;
	readonly budgetMs: number | undefined;
	/** What else the timing comes to: `12.3 million events/s`. */
	readonly note: string;
}

/** One thing at several sizes, to see how its cost grows. */
export interface Growth {
	readonly title: string;
	readonly rows: readonly GrowthRow[];
}

export interface GrowthRow {
	readonly name: string;
	readonly timing: Timing;
	readonly simulatedSeconds: number;
	/** What happens in the run, each instance by itself: launches, ends, and what the log tells. */
	readonly events: number;
}

const calibrationSteps = 20_000_000;

/** Runs it once to warm up, then `count` times. */
export function time(count: number, run: () => void): Timing {
	run();
	const durations = Array.from({ length: count }, () => {
		const begin = performance.now();
		run();
		return performance.now() - begin;
	}).sort((a, b) => a - b);
	return { minMs: durations[0]!, medianMs: durations[count >> 1]! };
}

/** A fixed loop of integer arithmetic: dividing by it makes timings of different machines and moments comparable. */
export function calibrate(): Timing {
	return time(9, () => {
		let state = 1;
		for (let step = 0; step < calibrationSteps; step++) { state = Math.imul(state, 1_664_525) + 1_013_904_223 | 0; }
		// A loop whose outcome nobody looks at may be left out by the compiler.
		if (state === 0) { throw new Error('This generator does not come to 0.'); }
	});
}
