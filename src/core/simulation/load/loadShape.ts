/** Demand over time: what a `Load` means, exactly reproducible on every machine (no transcendental functions). */
import { remainderOf } from '../engine/remainder';
import type { Load } from '../scenario/load';
import type { Scenario } from '../scenario/scenario';

/** What a load's shape depends on besides itself. A scenario fits. */
export type LoadTiming = Pick<Scenario, 'startClockSeconds' | 'durationSeconds'>;

const daySeconds = 86_400;
const lowestClockSeconds = 4 * 3600;

/**
 * Demand at an instant.
 * @param seconds since the beginning of the run, ≥ 0
 * @returns requests per second, ≥ 0
 */
export function demandAt(load: Load, seconds: number, timing: LoadTiming): number {
	return createDemand(load, timing)(seconds);
}

/** The load as a function of seconds since the beginning of the run, for many questions: it is fastest where they rise. */
export function createDemand(load: Load, { startClockSeconds, durationSeconds }: LoadTiming): (seconds: number) => number {
	switch (load.kind) {
		case 'steady': return () => load.requestsPerSecond;
		case 'daily': return (seconds) => dailyDemand(load, seconds + startClockSeconds);
		case 'flash-sale': return (seconds) => flashSaleDemand(load, seconds);
		case 'ramp': return (seconds) => between(load.fromRequestsPerSecond, load.toRequestsPerSecond, seconds / durationSeconds);
		case 'points': return createPointsDemand(load.points);
		case 'trace': return createTraceDemand(load.arrivalSeconds);
	}
}

/** The highest demand within the run and when it is first reached, to the second for the daily wave, else exactly. */
export function peakOf(load: Load, timing: LoadTiming): { readonly atSeconds: number; readonly requestsPerSecond: number } {
	const demand = createDemand(load, timing);
	let atSeconds = 0;
	for (const candidate of turningPoints(load, timing)) {
		if (candidate <= timing.durationSeconds && demand(candidate) > demand(atSeconds)) { atSeconds = candidate; }
	}
	return { atSeconds, requestsPerSecond: demand(atSeconds) };
}

function turningPoints(load: Load, { startClockSeconds, durationSeconds }: LoadTiming): readonly number[] {
	switch (load.kind) {
		case 'steady': return [];
		case 'daily': return [(lowestClockSeconds + daySeconds / 2 - startClockSeconds + daySeconds) % daySeconds, durationSeconds];
		case 'flash-sale': return [load.startSeconds, load.startSeconds + load.riseSeconds, durationSeconds];
		case 'ramp': return [durationSeconds];
		case 'points': return [...load.points.map(({ atSeconds }) => atSeconds), durationSeconds];
		case 'trace': return load.arrivalSeconds;
	}
}

function dailyDemand(load: Load & { readonly kind: 'daily' }, clockSeconds: number): number {
	const halfDays = secondsSinceLowest(clockSeconds) / (daySeconds / 2);
	const height = halfDays <= 1 ? halfDays : 2 - halfDays;
	return between(load.lowRequestsPerSecond, load.highRequestsPerSecond, height * height * (3 - 2 * height));
}

/** Seconds 0–86,400 since it was 04:00. */
function secondsSinceLowest(clockSeconds: number): number {
	const seconds = clockSeconds - lowestClockSeconds;
	if (seconds < 0) { return seconds + daySeconds; }
	// Adding a day and taking it away again rounds fractions of a second alike at all times of the day.
	return remainderOf(seconds, daySeconds) + daySeconds - daySeconds;
}

function flashSaleDemand(load: Load & { readonly kind: 'flash-sale' }, seconds: number): number {
	const { baseRequestsPerSecond: base, peakRequestsPerSecond: peak } = load;
	const sinceStart = seconds - load.startSeconds;
	if (sinceStart < 0) { return base; }
	if (sinceStart < load.riseSeconds) { return between(base, peak, sinceStart / load.riseSeconds); }
	const sinceFall = sinceStart - load.riseSeconds - load.holdSeconds;
	if (sinceFall < 0) { return peak; }
	return sinceFall < load.fallSeconds ? between(peak, base, sinceFall / load.fallSeconds) : base;
}

type LoadPoints = (Load & { readonly kind: 'points' })['points'];

function createPointsDemand(points: LoadPoints): (seconds: number) => number {
	// The first point behind the latest question: mostly it is that of the next one, too.
	let next = 0;
	return (seconds) => {
		const isStillBetween = (points[next - 1]?.atSeconds ?? -Infinity) <= seconds && seconds < (points[next]?.atSeconds ?? Infinity);
		if (!isStillBetween) { next = firstPointBehind(points, seconds); }
		const before = points[next - 1];
		const after = points[next];
		if (before === undefined) { return after?.requestsPerSecond ?? 0; }
		if (after === undefined) { return before.requestsPerSecond; }
		return between(before.requestsPerSecond, after.requestsPerSecond, (seconds - before.atSeconds) / (after.atSeconds - before.atSeconds));
	};
}

/** Recorded arrivals as a rate: as many requests per second as arrive within the second. */
function createTraceDemand(arrivalSeconds: readonly number[]): (seconds: number) => number {
	const bySecond = new Map<number, number>();
	for (const arrival of arrivalSeconds) {
		const second = Math.floor(arrival);
		bySecond.set(second, (bySecond.get(second) ?? 0) + 1);
	}
	return (seconds) => bySecond.get(Math.floor(seconds)) ?? 0;
}

function firstPointBehind(points: LoadPoints, seconds: number): number {
	let low = 0;
	let high = points.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (points[middle]!.atSeconds <= seconds) { low = middle + 1; } else { high = middle; }
	}
	return low;
}

function between(from: number, to: number, share: number): number {
	return from + (to - from) * share;
}
