/**
 * The periods that an alarm looks at, counted so that an evaluation costs the same whatever their number and length. The windows slide on
 * place by place; those that one evaluation looks at lie a period apart. Must never decide on a state.
 */
import type { RangeCounts } from './alarm';
import type { Datapoints } from './datapoints';
import { createSlidingSamples } from './slidingSamples';
import type { StatisticSet } from './statistics';

export interface RangeOptions {
	readonly datapoints: Datapoints;
	/** Places of one period, integer ≥ 1. */
	readonly places: number;
	/** Periods that are fetched, and those of them that are evaluated, integers ≥ 1. */
	readonly fetched: number;
	readonly evaluated: number;
	/** Value of a period with samples. */
	readonly valueOf: (samples: StatisticSet) => number;
	readonly isBreaching: (value: number) => boolean;
}

export interface EvaluationRange {
	/**
	 * Moves on by one place.
	 * @param end the last place, one more than at the call before
	 * @param seen places that have been published; a period that is not published in full counts as missing
	 */
	moveTo(end: number, seen: number): void;
	readonly counts: RangeCounts;
	/** Values of the range as it is, oldest first, without the missing ones. */
	values(): readonly number[];
}

/** How a period stands. */
const [missing, fine, breach] = [0, 1, 2];

export function createEvaluationRange({ datapoints, places, fetched, evaluated, valueOf, isBreaching }: RangeOptions): EvaluationRange {
	const size = (fetched + 1) * places;
	const values = new Float64Array(size);
	const standings = new Int8Array(size);
	const sliding = createSlidingSamples(places);
	/** By the remainder of a period's end: of the periods in range, those with data and those that breach, and the ends of the oldest and the newest. */
	const [real, breaching, oldest, newest] = Array.from({ length: 4 }, () => new Float64Array(places)) as [Float64Array, Float64Array, Float64Array, Float64Array];
	let [reckoned, end, residue] = [0, 0, 0];

	/** Reckons the periods that end by then, each once. */
	function reckonUntil(seen: number): void {
		while (reckoned < seen) {
			reckoned++;
			const samples = sliding.next(datapoints.at(reckoned));
			const slot = reckoned % size;
			standings[slot] = missing;
			if (samples === null || reckoned < places) { continue; }
			values[slot] = valueOf(samples);
			standings[slot] = isBreaching(values[slot]!) ? breach : fine;
		}
	}

	function count(periodEnd: number, step: 1 | -1): void {
		const standing = standings[periodEnd % size];
		if (standing !== missing) { real[residue]! += step; }
		if (standing === breach) { breaching[residue]! += step; }
	}

	function begin(): number {
		return end - (fetched - 1) * places;
	}

	/** Breaches beyond the latest `evaluated` datapoints: at most the few oldest of the range. */
	function surplusBreaches(): number {
		let surplus = 0;
		let left = real[residue]! - evaluated;
		for (let periodEnd = oldest[residue]!; left > 0; periodEnd += places) {
			const standing = standings[periodEnd % size];
			if (standing !== missing) { left--; }
			if (standing === breach) { surplus++; }
		}
		return surplus;
	}

	function oldestRealEnd(): number {
		let periodEnd = oldest[residue]!;
		while (standings[periodEnd % size] === missing) { periodEnd += places; }
		return periodEnd;
	}

	const counts: RangeCounts = {
		get real() { return real[residue]!; },
		get fine() { return real[residue]! - breaching[residue]!; },
		get breaches() { return breaching[residue]! - surplusBreaches(); },
		oldestBreachAge: () => (end - oldestRealEnd()) / places + 1,
	};

	return {
		counts,
		moveTo(newEnd, seen) {
			end = newEnd;
			residue = end % places;
			reckonUntil(Math.min(end, seen));
			for (; oldest[residue]! < begin() && oldest[residue]! <= newest[residue]!; oldest[residue]! += places) {
				if (oldest[residue]! > 0) { count(oldest[residue]!, -1); }
			}
			oldest[residue] = Math.max(oldest[residue]!, firstAtLeast(Math.max(begin(), places), residue, places));
			for (let periodEnd = Math.max(newest[residue]! + places, oldest[residue]!); periodEnd <= reckoned; periodEnd += places) {
				count(periodEnd, 1);
				newest[residue] = periodEnd;
			}
		},
		values() {
			const found: number[] = [];
			for (let periodEnd = oldest[residue]!; periodEnd <= newest[residue]!; periodEnd += places) {
				if (standings[periodEnd % size] !== missing) { found.push(values[periodEnd % size]!); }
			}
			return found;
		},
	};
}

/** The first place from `least` on that ends a period with that remainder. */
function firstAtLeast(least: number, residue: number, places: number): number {
	const beyond = (residue - least) % places;
	return least + (beyond < 0 ? beyond + places : beyond);
}
