/** Counts what becomes of requests, one at a time. Must never decide it. */
import type { DroppingEpisode, DropReason } from './loadModel';
import { createTotals, episodeGapSeconds, type MutableTotals } from './loadTotals';

type MutableEpisode = { -readonly [K in keyof DroppingEpisode]: DroppingEpisode[K] };

export interface RequestTally {
	/** Live. */
	readonly totals: MutableTotals;
	readonly episodes: readonly DroppingEpisode[];
	/** A client gives up on a request. */
	drop(reason: DropReason, atSeconds: number): void;
}

/** What dropped requests are told with. */
export interface DemandNow {
	demandPerSecond(atSeconds: number): number;
	capacityPerSecond(): number;
}

export function createTally(now: DemandNow): RequestTally {
	const totals = createTotals();
	const episodes: MutableEpisode[] = [];

	function episodeAt(atSeconds: number, reason: DropReason): MutableEpisode {
		const last = episodes.at(-1);
		if (last !== undefined && atSeconds - last.endSeconds <= episodeGapSeconds) { return last; }
		const episode: MutableEpisode = {
			startSeconds: atSeconds, endSeconds: Math.floor(atSeconds), droppedRequests: 0, reason,
			demandPerSecond: now.demandPerSecond(atSeconds), capacityPerSecond: now.capacityPerSecond(),
		};
		episodes.push(episode);
		return episode;
	}

	return {
		totals, episodes,
		drop(reason, atSeconds) {
			totals.dropped++;
			totals.waiting--;
			totals.droppedByReason[reason]++;
			const episode = episodeAt(atSeconds, reason);
			episode.droppedRequests++;
			const endOfSecond = Math.floor(atSeconds) + 1;
			if (endOfSecond === episode.endSeconds) { return; }
			episode.endSeconds = endOfSecond;
			totals.droppingSeconds++;
		},
	};
}
