/** The points of a load that a reader drags: of a pattern its own few, of drawn points each one. */
import { demandAt } from '../../../src/core/simulation/load/loadShape';
import type { Load } from '../../../src/core/simulation/scenario/load';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';

export interface LoadHandle {
	readonly id: string;
	/** Seconds of the run. */
	readonly atSeconds: number;
	readonly requestsPerSecond: number;
	/** Whether it can be moved in time; all can be moved up and down. */
	readonly movesInTime: boolean;
}

type Timing = Pick<AutoScalingScenario, 'startClockSeconds' | 'durationSeconds'>;

/** More points than these cannot be told apart, let alone dragged. */
export const mostHandles = 40;

/** Within the run, rising in time. Empty for a load that cannot be drawn by hand. */
export function handlesOf(load: Load, timing: Timing): readonly LoadHandle[] {
	const { durationSeconds } = timing;
	switch (load.kind) {
		case 'steady': return [{ id: 'level', atSeconds: durationSeconds / 2, requestsPerSecond: load.requestsPerSecond, movesInTime: false }];
		case 'ramp': return [
			{ id: 'from', atSeconds: 0, requestsPerSecond: load.fromRequestsPerSecond, movesInTime: false },
			{ id: 'to', atSeconds: durationSeconds, requestsPerSecond: load.toRequestsPerSecond, movesInTime: false },
		];
		case 'daily': return (['low', 'high'] as const).map((id): LoadHandle => {
			const clock = (id === 'low' ? 4 : 16) * 3600;
			const atSeconds = (clock - timing.startClockSeconds + 86_400) % 86_400;
			return { id, atSeconds, requestsPerSecond: id === 'low' ? load.lowRequestsPerSecond : load.highRequestsPerSecond, movesInTime: false };
		}).filter(({ atSeconds }) => atSeconds <= durationSeconds).sort((a, b) => a.atSeconds - b.atSeconds);
		case 'flash-sale': {
			const peakAt = load.startSeconds + load.riseSeconds;
			const fallAt = peakAt + load.holdSeconds;
			return [
				{ id: 'start', atSeconds: load.startSeconds, requestsPerSecond: load.baseRequestsPerSecond, movesInTime: true },
				{ id: 'peak', atSeconds: peakAt, requestsPerSecond: load.peakRequestsPerSecond, movesInTime: true },
				{ id: 'fall', atSeconds: fallAt, requestsPerSecond: load.peakRequestsPerSecond, movesInTime: true },
				{ id: 'end', atSeconds: fallAt + load.fallSeconds, requestsPerSecond: load.baseRequestsPerSecond, movesInTime: true },
			];
		}
		case 'points': return load.points.length > mostHandles ? [] : load.points.map((point, index) => ({ id: String(index), ...point, movesInTime: true }));
		case 'trace': return [];
	}
}

/** Where a handle is dragged to; it stays between its neighbours and within the run. */
export function moveHandle(load: Load, id: string, to: Pick<LoadHandle, 'atSeconds' | 'requestsPerSecond'>, { durationSeconds }: Timing): Load {
	const rate = Math.max(0, to.requestsPerSecond);
	const at = Math.round(Math.max(0, Math.min(durationSeconds, to.atSeconds)));
	switch (load.kind) {
		case 'steady': return { ...load, requestsPerSecond: rate };
		case 'ramp': return id === 'from' ? { ...load, fromRequestsPerSecond: rate } : { ...load, toRequestsPerSecond: rate };
		case 'daily': return id === 'low' ? { ...load, lowRequestsPerSecond: rate } : { ...load, highRequestsPerSecond: rate };
		case 'flash-sale': return moveFlashSale(load, id, { at, rate });
		case 'points': return movePoint(load, Number(id), { at, rate });
		case 'trace': return load;
	}
}

/** A point more, at a time where none is yet; the load becomes one of points if it is a pattern. */
export function addPoint(load: Load, atSeconds: number, timing: Timing, requestsPerSecond = demandAt(load, atSeconds, timing)): Load {
	const { points } = toPoints(load, timing);
	const at = Math.round(atSeconds);
	if (points.some(point => point.atSeconds === at) || at < 0 || at > timing.durationSeconds) { return load; }
	return { kind: 'points', points: [...points, { atSeconds: at, requestsPerSecond: roundRate(requestsPerSecond) }].sort((a, b) => a.atSeconds - b.atSeconds) };
}

/** A point less; the last one stays. */
export function removePoint(load: Load, id: string): Load {
	if (load.kind !== 'points' || load.points.length <= 1) { return load; }
	return { ...load, points: load.points.filter((_, index) => String(index) !== id) };
}

/** The same demand as points, for drawing on: exact for all but the daily wave, which gets a point every two hours. */
export function toPoints(load: Load, timing: Timing): Load & { readonly kind: 'points' } {
	if (load.kind === 'points') { return load; }
	const { durationSeconds } = timing;
	const inner = load.kind === 'daily' ? Array.from({ length: Math.min(mostHandles - 2, Math.floor(durationSeconds / 7200)) }, (_, index) => (index + 1) * 7200)
		: load.kind === 'trace' ? [] : handlesOf(load, timing).map(({ atSeconds }) => Math.round(atSeconds));
	const times = [...new Set([0, ...load.kind === 'steady' ? [] : inner, durationSeconds])].filter(time => time >= 0 && time <= durationSeconds).sort((a, b) => a - b);
	return { kind: 'points', points: times.map(atSeconds => ({ atSeconds, requestsPerSecond: roundRate(demandAt(load, atSeconds, timing)) })) };
}

/** As exact as a hand on a small picture is: three significant digits, whole numbers from ten up. */
export function roundRate(requestsPerSecond: number): number {
	return requestsPerSecond >= 100 ? Math.round(Number(requestsPerSecond.toPrecision(3))) : requestsPerSecond >= 10 ? Math.round(requestsPerSecond) : Math.round(requestsPerSecond * 10) / 10;
}

interface Target {
	readonly at: number;
	readonly rate: number;
}

function moveFlashSale(load: Load & { readonly kind: 'flash-sale' }, id: string, { at, rate }: Target): Load {
	const peakAt = load.startSeconds + load.riseSeconds;
	const fallAt = peakAt + load.holdSeconds;
	const endAt = fallAt + load.fallSeconds;
	switch (id) {
		case 'start': {
			const startSeconds = Math.min(at, peakAt);
			return { ...load, baseRequestsPerSecond: rate, startSeconds, riseSeconds: peakAt - startSeconds };
		}
		case 'peak': {
			const newPeak = between(at, load.startSeconds, fallAt);
			return { ...load, peakRequestsPerSecond: rate, riseSeconds: newPeak - load.startSeconds, holdSeconds: fallAt - newPeak };
		}
		case 'fall': {
			const newFall = between(at, peakAt, endAt);
			return { ...load, peakRequestsPerSecond: rate, holdSeconds: newFall - peakAt, fallSeconds: endAt - newFall };
		}
		default: return { ...load, baseRequestsPerSecond: rate, fallSeconds: Math.max(at, fallAt) - fallAt };
	}
}

function movePoint(load: Load & { readonly kind: 'points' }, index: number, { at, rate }: Target): Load {
	const before = load.points[index - 1];
	const after = load.points[index + 1];
	const held = between(at, before === undefined ? 0 : before.atSeconds + 1, after === undefined ? Infinity : after.atSeconds - 1);
	return { ...load, points: load.points.map((point, place) => place === index ? { atSeconds: held, requestsPerSecond: rate } : point) };
}

function between(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
