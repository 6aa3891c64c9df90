/** Datapoints of one metric in the order of time, as many of the latest as any alarm looks back on. Must never know what they measure. */
import { mergeSamples, type StatisticSet } from './statistics';

export interface Datapoints {
	/** Seconds of one place: a minute, or ten seconds for a high-resolution metric. */
	readonly gridSeconds: number;
	/** Seconds from one datapoint to the next: places between them are empty. */
	readonly everySeconds: number;
	/** Places that have ended since the beginning of the run. */
	readonly count: number;
	/** Fills the next place; `null` where nothing is published. */
	add(samples: StatisticSet | null): void;
	/**
	 * The samples of several places together, `null` without any.
	 * @param end the last of them, counted from 1
	 * @param length places, integer ≥ 1
	 * @param seen places that can be seen yet: those behind it count as empty
	 */
	samplesOf(end: number, length: number, seen: number): StatisticSet | null;
	/** Makes sure that so many of the latest places are kept. */
	keep(places: number): void;
}

/**
 * @param gridSeconds 10 or 60
 * @param everySeconds a multiple of it
 */
export function createDatapoints(gridSeconds: number, everySeconds: number): Datapoints {
	let kept: (StatisticSet | null)[] = [];
	/** Places before the first that is kept. */
	let dropped = 0;
	let most = 1;
	return {
		gridSeconds, everySeconds,
		get count() { return dropped + kept.length; },
		add(samples) {
			kept.push(samples);
			if (kept.length <= 2 * most) { return; }
			dropped += kept.length - most;
			kept = kept.slice(-most);
		},
		samplesOf(end, length, seen) {
			let all: StatisticSet | null = null;
			for (let place = Math.max(end - length, dropped); place < Math.min(end, seen); place++) {
				all = mergeSamples(all, kept[place - dropped] ?? null);
			}
			return all;
		},
		keep(places) { most = Math.max(most, places); },
	};
}
