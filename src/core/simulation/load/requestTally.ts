/** Counts what becomes of requests, one at a time. Must never decide it. */
import { dropReasons, type DroppingEpisode, type DropReason, type LoadTotals } from './loadModel';

type MutableTotals = { -readonly [K in keyof LoadTotals]: LoadTotals[K] extends number ? number : Record<DropReason, number> };
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

/** Episodes closer than this are one: a person sees one dip. */
const episodeGapSeconds = 60;

export function createTally(now: DemandNow): RequestTally {
	const totals: MutableTotals = {
		arrived: 0, served: 0, dropped: 0, waiting: 0, retried: 0, droppedByReason: noRequests(), failedAttempts: noRequests(), attempts: 0,
		busySeconds: 0, servingSeconds: 0, droppingSeconds: 0, peakPerSecond: 0,
	};
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

function noRequests(): Record<DropReason, number> {
	return Object.fromEntries(dropReasons.map((reason) => [reason, 0])) as Record<DropReason, number>;
}
