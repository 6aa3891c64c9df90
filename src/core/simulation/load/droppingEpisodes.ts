/** Tells stretches of time in which requests are dropped, as a person sees them. Must never know why they are. */
import type { DroppingEpisode, DropReason } from './loadModel';
import { episodeGapSeconds } from './loadTotals';

export interface DroppingEpisodes {
	/** Live. */
	readonly episodes: readonly DroppingEpisode[];
	/** @returns seconds in which requests are dropped and none were before */
	record(dropped: DroppedRequests): number;
}

export interface DroppedRequests {
	readonly startSeconds: number;
	/** The same as the start for what is dropped at once. */
	readonly endSeconds: number;
	readonly requests: number;
	readonly reason: DropReason;
	readonly demandPerSecond: number;
	readonly capacityPerSecond: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function createDroppingEpisodes(): DroppingEpisodes {
	const episodes: Mutable<DroppingEpisode>[] = [];
	return {
		episodes,
		record({ startSeconds, endSeconds, requests, reason, demandPerSecond, capacityPerSecond }) {
			const last = episodes.at(-1);
			if (last === undefined || startSeconds - last.endSeconds > episodeGapSeconds) {
				episodes.push({ startSeconds, endSeconds, droppedRequests: requests, demandPerSecond, capacityPerSecond, reason });
				return endSeconds - startSeconds;
			}
			const more = Math.max(0, endSeconds - Math.max(startSeconds, last.endSeconds));
			last.endSeconds = Math.max(last.endSeconds, endSeconds);
			last.droppedRequests += requests;
			return more;
		},
	};
}
