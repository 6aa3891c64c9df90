/** The sums that every load model counts, and what counts as one dip. Must never know how requests are served. */
import { dropReasons, type DropReason, type LoadTotals } from './loadModel';

export type MutableTotals = { -readonly [K in keyof LoadTotals]: LoadTotals[K] extends number ? number : Record<DropReason, number> };

/** Episodes of dropped requests that are closer than this are one: a person sees one dip. */
export const episodeGapSeconds = 60;

/** All at nothing. */
export function createTotals(): MutableTotals {
	return {
		arrived: 0, served: 0, dropped: 0, waiting: 0, retried: 0, droppedByReason: noRequests(), failedAttempts: noRequests(), attempts: 0,
		busySeconds: 0, servingSeconds: 0, droppingSeconds: 0, peakPerSecond: 0,
	};
}

function noRequests(): Record<DropReason, number> {
	return Object.fromEntries(dropReasons.map((reason) => [reason, 0])) as Record<DropReason, number>;
}
