/** Ready-made loads that fit a group: the shapes that a person picks from, sized by what the group typically serves. */
import type { Load, LoadKind } from '../scenario/load';

/** What a preset is sized by. */
export interface LoadSize {
	/** Requests per second at a quiet time, above 0. */
	readonly typicalRequestsPerSecond: number;
	/** Length of the run, seconds above 0. */
	readonly durationSeconds: number;
}

/** Recorded arrivals are nobody's preset; a batch is one of points. */
export type PresetKind = Exclude<LoadKind, 'trace'> | 'batch';

/** The kinds in the order in which they are offered. */
export const presetKinds: readonly PresetKind[] = ['steady', 'daily', 'flash-sale', 'ramp', 'batch', 'points'];

/** Peak of a flash sale as a multiple of the quiet load: with a base of 45 % of what the group serves it comes to twice what it serves. */
const flashSaleFactor = 4.5;

/** Creates the preset of one kind; every number is a starting point for the reader to change. */
export function createLoad(kind: PresetKind, { typicalRequestsPerSecond, durationSeconds }: LoadSize): Load {
	const typical = roundRate(typicalRequestsPerSecond);
	const times = (factor: number): number => roundRate(typicalRequestsPerSecond * factor);
	const at = (share: number): number => Math.round(durationSeconds * share);
	switch (kind) {
		case 'steady': return { kind, requestsPerSecond: typical };
		case 'daily': return { kind, lowRequestsPerSecond: times(0.4), highRequestsPerSecond: times(1.6) };
		case 'flash-sale': return {
			kind, baseRequestsPerSecond: typical, peakRequestsPerSecond: times(flashSaleFactor),
			startSeconds: at(0.25), riseSeconds: at(1 / 6), holdSeconds: at(1 / 6), fallSeconds: at(0.25),
		};
		case 'ramp': return { kind, fromRequestsPerSecond: typical, toRequestsPerSecond: times(3) };
		case 'points': return {
			kind, points: ([[0, 1], [0.25, 1], [0.4, 2.5], [0.6, 1.5], [0.75, 2], [1, 1]] as const)
				.map(([share, factor]) => ({ atSeconds: at(share), requestsPerSecond: times(factor) })),
		};
		case 'batch': return { kind: 'points', points: batchPoints(durationSeconds).map(([atSeconds, factor]) => ({ atSeconds, requestsPerSecond: times(factor) })) };
	}
}

/** Peak of a batch as a multiple of the quiet load. */
const batchFactor = 3;

/** Little, then all of a batch within half a minute, and little again. */
function batchPoints(durationSeconds: number): readonly (readonly [atSeconds: number, factor: number])[] {
	const edge = Math.min(30, Math.ceil(durationSeconds / 100));
	const [begin, end] = [Math.round(durationSeconds * 0.25), Math.round(durationSeconds * 0.6)];
	return [[0, 0.2], [begin, 0.2], [begin + edge, batchFactor], [end, batchFactor], [end + edge, 0.2], [durationSeconds, 0.2]];
}

/** Two significant digits and a half: 1,234 → 1,230; nobody knows a load better than that. */
function roundRate(requestsPerSecond: number): number {
	const unit = requestsPerSecond >= 1000 ? 10 : requestsPerSecond >= 10 ? 1 : 0.01;
	return Math.round(requestsPerSecond / unit) * unit;
}
