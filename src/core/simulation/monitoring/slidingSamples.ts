/** The samples of the latest places together, place by place, at the same cost for a minute as for a day. */
import { mergeSamples, type StatisticSet } from './statistics';

export interface SlidingSamples {
	/** Takes in the next place and gives up the oldest. @returns all samples of the window; `null` without any */
	next(samples: StatisticSet | null): StatisticSet | null;
}

/**
 * A queue of two stacks: what comes in is merged with all newer than the front; when the front is used up, it is built again from behind.
 * @param length places of the window, integer ≥ 1
 */
export function createSlidingSamples(length: number): SlidingSamples {
	/** Places that came in since the front was built, and all of them together. */
	let back: (StatisticSet | null)[] = [];
	let backTogether: StatisticSet | null = null;
	/** Each with all newer ones of the front; the oldest place last. */
	let front: (StatisticSet | null)[] = [];
	return {
		next(samples) {
			if (length === 1) { return samples; }
			back.push(samples);
			backTogether = mergeSamples(backTogether, samples);
			if (back.length === length) {
				front = accumulated(back);
				[back, backTogether] = [[], null];
				return front.pop()!;
			}
			return mergeSamples(front.pop() ?? null, backTogether);
		},
	};
}

/** The newest place alone first, and at the end the oldest with all newer ones. */
function accumulated(places: readonly (StatisticSet | null)[]): (StatisticSet | null)[] {
	let together: StatisticSet | null = null;
	const sums: (StatisticSet | null)[] = [];
	for (let index = places.length - 1; index >= 0; index--) {
		together = mergeSamples(places[index]!, together);
		sums.push(together);
	}
	return sums;
}
