/**
 * When requests arrive: at random with the rate of the load (Poisson), evenly spaced by that rate, or as recorded.
 * From one request to the next the load adds up to one request if they are evenly spaced, and to an exponentially distributed number with
 * mean 1 if they come at random. Rates that change are followed by this exactly, as long as they change in straight lines.
 * Departs from AWS: the daily wave is followed as straight lines of 10 seconds, off by less than 1e-7 of its height.
 */
import { floorClean } from '../argument';
import { drawExponential } from '../engine/draws';
import type { Load, RequestSettings } from '../scenario/load';
import { createDemand, type LoadTiming } from './loadShape';

export interface Arrivals {
	/** Live; Infinity when no more arrive before the end of the run. */
	readonly nextSeconds: number;
	/** Goes on behind that time. @returns requests that arrive at it, integer ≥ 0 */
	take(): number;
	/**
	 * Multiplies demand from a time on.
	 * @param factor ≥ 0
	 * @param atSeconds not behind `nextSeconds`, and not before the last request
	 */
	setFactor(factor: number, atSeconds: number): void;
}

/** A stretch of time in which demand is a straight line. */
interface LoadPiece {
	readonly fromSeconds: number;
	readonly untilSeconds: number;
	readonly ratePerSecond: number;
	/** Requests per second, by which the rate grows each second. */
	readonly slope: number;
}

type Pieces = (seconds: number) => LoadPiece | undefined;

const wavePieceSeconds = 10;

export interface ArrivalPattern {
	readonly pattern: RequestSettings['arrivals'];
	/** Numbers of their own, for requests at random. */
	readonly random: () => number;
}

export function createArrivals(load: Load, timing: LoadTiming, { pattern, random }: ArrivalPattern): Arrivals {
	if (load.kind === 'trace') { return createTraceArrivals(load.arrivalSeconds, timing.durationSeconds); }
	if (pattern === 'poisson') { return createRateArrivals(createPieces(load, timing), () => drawExponential(random)); }
	let isFirst = true;
	return createRateArrivals(createPieces(load, timing), () => {
		if (!isFirst) { return 1; }
		// Half a gap before the first leaves half a gap behind the last.
		isFirst = false;
		return 0.5;
	});
}

/** Where the arrivals by rate are. */
interface RateArrivals extends Arrivals {
	nextSeconds: number;
	factor: number;
	clock: number;
	/** The piece that goes on from `clock`. */
	piece: LoadPiece | undefined;
	/** Requests by which the load grows from `clock` until the next one arrives. */
	gap: number;
}

function createRateArrivals(pieceAt: Pieces, drawGap: () => number): Arrivals {
	const arrivals: RateArrivals = {
		nextSeconds: Infinity, factor: 1, clock: 0, piece: pieceAt(0), gap: drawGap(),
		take() {
			arrivals.clock = arrivals.nextSeconds;
			if (arrivals.piece !== undefined && arrivals.clock >= arrivals.piece.untilSeconds) { arrivals.piece = pieceAt(arrivals.clock); }
			arrivals.gap = drawGap();
			arrivals.nextSeconds = findNext(arrivals, pieceAt);
			return 1;
		},
		setFactor(factor, atSeconds) {
			while (arrivals.piece !== undefined && arrivals.clock < atSeconds) {
				passUntil(arrivals, arrivals.piece, atSeconds);
				if (arrivals.clock === arrivals.piece.untilSeconds) { arrivals.piece = pieceAt(arrivals.clock); }
			}
			arrivals.factor = factor;
			arrivals.nextSeconds = findNext(arrivals, pieceAt);
		},
	};
	arrivals.nextSeconds = findNext(arrivals, pieceAt);
	return arrivals;
}

function findNext({ factor, clock, gap, piece }: RateArrivals, pieceAt: Pieces): number {
	let from = clock;
	let left = gap;
	for (let there = piece; there !== undefined; there = pieceAt(from)) {
		const next = from + secondsToGrow(factor * rateIn(there, from), factor * there.slope, left);
		if (next < there.untilSeconds) { return next; }
		left = Math.max(0, left - factor * growth(there, from, there.untilSeconds));
		from = there.untilSeconds;
	}
	return Infinity;
}

/** Goes to a time, or to the end of the piece if that is before it, and leaves of the gap what then is left. */
function passUntil(arrivals: RateArrivals, piece: LoadPiece, seconds: number): void {
	const until = Math.min(seconds, piece.untilSeconds);
	arrivals.gap = Math.max(0, arrivals.gap - arrivals.factor * growth(piece, arrivals.clock, until));
	arrivals.clock = until;
}

function rateIn({ ratePerSecond, slope, fromSeconds }: LoadPiece, seconds: number): number {
	return Math.max(0, ratePerSecond + slope * (seconds - fromSeconds));
}

/** Requests that the load of one piece comes to between two times. */
function growth(piece: LoadPiece, fromSeconds: number, untilSeconds: number): number {
	return (rateIn(piece, fromSeconds) + rateIn(piece, untilSeconds)) / 2 * (untilSeconds - fromSeconds);
}

/** Seconds in which a rate that changes evenly comes to a number of requests: the root of rate × t + slope × t² / 2 = requests. */
function secondsToGrow(rate: number, slope: number, requests: number): number {
	if (slope === 0) { return rate === 0 ? Infinity : requests / rate; }
	const square = rate * rate + 2 * slope * requests;
	// A rate that falls may come to nothing before.
	return square < 0 ? Infinity : 2 * requests / (rate + Math.sqrt(square));
}

/** Recorded arrivals; a factor of 2 lets two arrive each time, one of 1.5 every second time. */
function createTraceArrivals(arrivalSeconds: readonly number[], durationSeconds: number): Arrivals {
	let index = 0;
	let factor = 1;
	let owed = 0;
	return {
		get nextSeconds() {
			const seconds = arrivalSeconds[index] ?? Infinity;
			return seconds < durationSeconds ? seconds : Infinity;
		},
		take() {
			index++;
			owed += factor;
			const requests = floorClean(owed);
			owed -= requests;
			return requests;
		},
		setFactor(newFactor) { factor = newFactor; },
	};
}

/**
 * Requests that a run is expected to have.
 * @param factors demand's factor, and from when until when: `traffic-spike` faults
 */
export function expectedRequests(load: Load, timing: LoadTiming, factors: readonly LoadFactor[]): number {
	const times = factors.flatMap(({ fromSeconds, untilSeconds }) => [fromSeconds, untilSeconds]);
	const factorAt = (seconds: number): number => factors.reduce((product, { fromSeconds, untilSeconds, factor }) => seconds >= fromSeconds && seconds < untilSeconds ? product * factor : product, 1);
	if (load.kind === 'trace') { return load.arrivalSeconds.reduce((sum, seconds) => seconds < timing.durationSeconds ? sum + factorAt(seconds) : sum, 0); }
	const pieceAt = createPieces(load, timing, times);
	let requests = 0;
	for (let piece = pieceAt(0); piece !== undefined; piece = pieceAt(piece.untilSeconds)) {
		requests += growth(piece, piece.fromSeconds, piece.untilSeconds) * factorAt(piece.fromSeconds);
	}
	return requests;
}

export interface LoadFactor {
	readonly fromSeconds: number;
	readonly untilSeconds: number;
	readonly factor: number;
}

/** The load as straight lines: the one that begins at, or goes through, a time; none from the end of the run on. */
function createPieces(load: Load, timing: LoadTiming, furtherTimes: readonly number[] = []): Pieces {
	const demandAt = createDemand(load, timing);
	const longest = load.kind === 'daily' ? wavePieceSeconds : Infinity;
	const times = [...bendsOf(load), ...furtherTimes, timing.durationSeconds].filter((seconds) => seconds > 0).sort((a, b) => a - b);
	let index = 0;
	return (seconds) => {
		if (seconds >= timing.durationSeconds) { return undefined; }
		while ((times[index - 1] ?? 0) > seconds) { index--; }
		while (times[index]! <= seconds) { index++; }
		const untilSeconds = Math.min(times[index]!, (Math.floor(seconds / longest) + 1) * longest);
		const length = untilSeconds - seconds;
		const ratePerSecond = demandAt(seconds);
		// By the middle, not the end, where demand may jump.
		return { fromSeconds: seconds, untilSeconds, ratePerSecond, slope: (demandAt(seconds + length / 2) - ratePerSecond) / (length / 2) };
	};
}

/** Where the lines of a load meet. */
function bendsOf(load: Load): readonly number[] {
	switch (load.kind) {
		case 'flash-sale': {
			const { startSeconds, riseSeconds, holdSeconds, fallSeconds } = load;
			const peakSeconds = startSeconds + riseSeconds;
			return [startSeconds, peakSeconds, peakSeconds + holdSeconds, peakSeconds + holdSeconds + fallSeconds];
		}
		case 'points': return load.points.map(({ atSeconds }) => atSeconds);
		case 'steady': case 'ramp': case 'daily': case 'trace': return [];
	}
}
