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
	return timeTogether(count, [run])[0]!;
}

/** Runs several things in turn, `count` times each, so that they meet the same disturbances. */
export function timeTogether(count: number, runs: readonly (() => void)[]): readonly Timing[] {
	const durations = runs.map((): number[] => []);
	for (let round = 0; round <= count; round++) {
		runs.forEach((run, index) => {
			const begin = performance.now();
			run();
			if (round > 0) { durations[index]!.push(performance.now() - begin); }
		});
	}
	return durations.map((times) => {
		times.sort((a, b) => a - b);
		return { minMs: times[0]!, medianMs: times[count >> 1]! };
	});
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
