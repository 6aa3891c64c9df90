/** Datapoints of one metric in the order of time, until every alarm can have seen them. Must never know what they measure. */
import type { StatisticSet } from './statistics';

export interface Datapoints {
	/** Seconds of one place: a minute, or ten seconds for a high-resolution metric. */
	readonly gridSeconds: number;
	/** Seconds from one datapoint to the next: places between them are empty. */
	readonly everySeconds: number;
	/** Fills the next place; `null` where nothing is published. */
	add(samples: StatisticSet | null): void;
	/** What a place holds, counted from 1; `null` too for one that is dropped, or not there yet. */
	at(place: number): StatisticSet | null;
}

/**
 * @param gridSeconds 10 or 60
 * @param everySeconds a multiple of it
 * @param kept places that are kept at least, integer ≥ 1
 */
export function createDatapoints(gridSeconds: number, everySeconds: number, kept: number): Datapoints {
	let places: (StatisticSet | null)[] = [];
	/** Places before the first that is there. */
	let dropped = 0;
	return {
		gridSeconds, everySeconds,
		add(samples) {
			places.push(samples);
			if (places.length <= 2 * kept) { return; }
			dropped += places.length - kept;
			places = places.slice(-kept);
		},
		at: (place) => places[place - dropped - 1] ?? null,
	};
}
