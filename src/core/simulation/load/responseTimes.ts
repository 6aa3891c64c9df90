/**
 * How long the flow model's requests take at one class of instances, from arrival to answer.
 * The time is x · R: x is the CPU time of the request, spread as the scenario says, with mean vCPUs / rate. R is how much longer it takes
 * because others are there. It is 1 unless all vCPUs are busy; then it is 1 + Y, with Y exponential. The share of requests that find all
 * of them busy and the mean of Y are those of the queue M/M/c (queueFormulas.ts) at an instance; behind least outstanding requests at
 * all instances together. Where an instance works on no more requests at a time than it has vCPUs, they take turns: then x + Y.
 * While requests wait, R begins at what waits for each vCPU; what would take longer than anybody's patience is not served.
 * Departs from theory: R is drawn once for a request, as if nothing changed while it is served (the snapshot principle of processor
 * sharing); the queue is always as it is in the long run at the load of the second; loads above 95 % count as 95 %.
 */
import { exp, log } from '../engine/exact';
import { cumulativeAt, gridIndex, gridIndexOfOne, gridPoints, gridSize } from './latencyGrid';
import { queueState, waitFactor, type QueueState } from './queueFormulas';
import type { ServiceTimes } from './serviceTimes';

export interface ResponseSettings {
	/** CPU time of a mean request, seconds above 0. */
	readonly serviceSeconds: number;
	readonly serviceTimes: ServiceTimes;
	/** Squared variation of that time. */
	readonly serviceVariation: number;
	/** Squared variation of the time between arrivals at one instance, 0–1. */
	readonly arrivalVariation: number;
	/** Processors of one instance that work on requests, integer ≥ 1. */
	readonly processors: number;
	/** Instances that share one queue, integer ≥ 1. */
	readonly pooled: number;
	/** Requests that one instance works on at a time, integer ≥ 1 or Infinity. */
	readonly concurrency: number;
	/** Places to wait at one instance, integer ≥ 0 or Infinity. */
	readonly places: number;
	/** Seconds after which nobody waits any more. */
	readonly patienceSeconds: number;
}

/** Cases that take alike: loads below saturation, and above those the time that what arrives has to wait. */
export interface ResponseTimes {
	/** Mean, seconds. */
	mean(responseCase: number): number;
	/** Share of the answers that take at most so long, for each point of the grid. */
	cumulative(responseCase: number): Float64Array;
	/** Share of the requests that find no room at a load, 0–1. */
	refusedShare(load: number): number;
	/** Share of the admitted requests that take longer than anybody's patience, while none waits from before, 0–1. */
	lateShare(load: number): number;
	/** Highest load at which all are served. */
	readonly safeLoad: number;
}

/** Loads below this have cases of their own. */
const busiestLoad = 0.95;
const loadCases = 64;

/** Steps in which the case of a load is looked up. */
const lookupSteps = 1024;

/** Overload is looked up by 1 / load, in as many steps. */
const overloadSteps = 64;

/** A smaller share of failures counts as none: the long run that it comes from is never reached. */
const leastFailure = 1e-4;

/** After so many times its mean an exponential time is over for all but one of a billion. */
const settledAfter = 20.7;

/** Cases of one class. */
export const responseCases = loadCases + 1 + gridSize;

let casesByLoad: Uint8Array | undefined;

/** The case of a load while nobody waits from before. */
export function caseOfLoad(load: number): number {
	casesByLoad ??= createCasesByLoad();
	return load >= busiestLoad ? loadCases : casesByLoad[load * lookupSteps | 0]!;
}

/** The case of requests that wait so many seconds. */
export function caseOfWait(seconds: number): number {
	return seconds === 0 ? loadCases : loadCases + 1 + gridIndex(seconds);
}

export function createResponseTimes(settings: ResponseSettings): ResponseTimes {
	const { serviceSeconds, concurrency, processors, pooled, places, patienceSeconds } = settings;
	const isShared = concurrency > processors;
	const variation = { arrivals: settings.arrivalVariation, service: settings.serviceVariation, isShared };
	const states: QueueState[] = [];
	const cumulatives: Float64Array[] = [];
	const lateShares: number[] = [];
	const overload: number[] = [];

	function stateAt(load: number): QueueState {
		const state = queueState({ servers: processors * pooled, places: places * pooled, load });
		return load < 1 ? { ...state, meanWait: state.meanWait * waitFactor(variation, load) } : state;
	}

	function stateOf(responseCase: number): QueueState {
		return states[responseCase] ??= stateAt(loadOfCase(responseCase));
	}

	/** Of all requests that are admitted at a load, whether or not they take too long. */
	function ofLoad(responseCase: number): Float64Array {
		const { busyShare, meanWait } = stateOf(responseCase);
		return spread(settings, { isShared, leastRatio: 1, busyShare, meanRatio: meanWait });
	}

	function ofWait(seconds: number): Float64Array {
		const inSystem = processors * seconds / serviceSeconds;
		const leastRatio = isShared ? Math.max(1, Math.min(inSystem, concurrency) / processors) : 1;
		const spreadOut = spread(settings, { isShared, leastRatio, busyShare: 1, meanRatio: stateOf(loadCases).meanWait });
		const delay = isShared ? Math.max(0, inSystem - concurrency) * serviceSeconds / processors : seconds;
		return delay === 0 ? spreadOut : gridPoints().map((time) => cumulativeAt(spreadOut, time - delay));
	}

	function lateShare(load: number): number {
		const responseCase = caseOfLoad(load);
		return lateShares[responseCase] ??= withoutNoise(1 - cumulativeAt(ofLoad(responseCase), patienceSeconds));
	}

	function refusedShare(load: number): number {
		if (places === Infinity) { return 0; }
		if (load < busiestLoad) { return withoutNoise(stateOf(caseOfLoad(load)).refusedShare); }
		const step = Math.ceil(Math.min(1, 1 / load) * overloadSteps);
		return overload[step] ??= withoutNoise(stateAt(overloadSteps / step).refusedShare);
	}

	return {
		mean: (responseCase) => responseCase <= loadCases ? serviceSeconds * (1 + waitOf(stateOf(responseCase)))
			: Math.min(patienceSeconds, waitOfCase(responseCase) + serviceSeconds),
		cumulative(responseCase) {
			return cumulatives[responseCase] ??= upTo(patienceSeconds, responseCase <= loadCases ? ofLoad(responseCase) : ofWait(waitOfCase(responseCase)));
		},
		refusedShare, lateShare, safeLoad: safeLoadBy((load) => refusedShare(load) + lateShare(load)),
	};
}

/** Seconds that requests of a case of waiting wait. */
function waitOfCase(responseCase: number): number {
	const index = responseCase - loadCases - 1;
	const grid = gridPoints();
	return index === 0 ? grid[0]! : (grid[index - 1]! + grid[index]!) / 2;
}

function waitOf({ busyShare, meanWait }: QueueState): number {
	return busyShare * meanWait;
}

function withoutNoise(share: number): number {
	return share < leastFailure ? 0 : Math.min(1, share);
}

/** The highest load before the first case with failures; 1 without any. */
function safeLoadBy(failureAt: (load: number) => number): number {
	if (failureAt(busiestLoad) === 0) { return 1; }
	let low = 0;
	let high = loadCases;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (failureAt(loadOfCase(middle)) === 0) { low = middle + 1; } else { high = middle; }
	}
	return low === 0 ? 0 : lowestLoadOfCase(low);
}

interface RatioSpread {
	readonly isShared: boolean;
	/** R of those that find a processor idle, ≥ 1. */
	readonly leastRatio: number;
	readonly busyShare: number;
	/** Mean of what the others have more than that. */
	readonly meanRatio: number;
}

/** Share of the requests that take at most so long, for each point of the grid. */
function spread({ serviceTimes, serviceSeconds }: ResponseSettings, { isShared, leastRatio, busyShare, meanRatio }: RatioSpread): Float64Array {
	const { cumulative, masses } = serviceTimes;
	if (busyShare * meanRatio < 1e-6 && leastRatio === 1) { return cumulative; }
	const busy = isShared ? multiplied(masses, leastRatio, meanRatio) : added(masses, meanRatio * serviceSeconds);
	return busy.map((share, index) => (1 - busyShare) * cumulative[index]! + busyShare * share);
}

/** x · (least + Y), Y exponential with the given mean. */
function multiplied(masses: ServiceTimes['masses'], least: number, mean: number): Float64Array {
	const grid = gridPoints();
	const first = gridIndex(least) + 1;
	const last = Math.min(gridSize - 1, gridIndex(least + mean * settledAfter));
	const shares = grid.subarray(first, last).map((ratio) => 1 - exp(-(ratio - least) / mean));
	const result = new Float64Array(gridSize);
	// From here on, all of the requests added here so far have their answer.
	const settled = new Float64Array(gridSize);
	for (const { index, share } of masses) {
		const begin = index - gridIndexOfOne + first;
		const end = Math.min(gridSize, begin + shares.length);
		for (let place = Math.max(0, begin); place < end; place++) { result[place]! += share * shares[place - begin]!; }
		if (end < gridSize) { settled[Math.max(0, end)]! += share; }
	}
	let answered = 0;
	return result.map((share, index) => share + (answered += settled[index]!));
}

/** x + Y, Y exponential with the given mean in seconds. */
function added(masses: ServiceTimes['masses'], meanSeconds: number): Float64Array {
	const grid = gridPoints();
	const result = new Float64Array(gridSize);
	let next = 0;
	let arrived = 0;
	// Of what has taken its CPU time by now, the share that still waits.
	let waiting = 0;
	for (let index = 0; index < gridSize; index++) {
		if (index > 0) { waiting *= exp(-(grid[index]! - grid[index - 1]!) / meanSeconds); }
		for (; next < masses.length && masses[next]!.index <= index; next++) {
			const { share, index: place } = masses[next]!;
			arrived += share;
			waiting += share * exp(-(grid[index]! - grid[place]!) / meanSeconds);
		}
		result[index] = arrived - waiting;
	}
	return result;
}

/** Only those up to a time, of these all. */
function upTo(seconds: number, cumulative: Float64Array): Float64Array {
	const within = cumulativeAt(cumulative, seconds);
	const last = gridIndex(seconds);
	return cumulative.map((share, index) => index >= last ? 1 : within < 1e-9 ? 0 : Math.min(1, share / within));
}

/** Cases are evenly spaced in the logarithm of what is idle: near saturation, where it matters, they lie closer. */
function loadOfCase(responseCase: number): number {
	return responseCase >= loadCases ? busiestLoad : 1 - exp((responseCase + 0.5) / loadCases * log(1 - busiestLoad));
}

function lowestLoadOfCase(responseCase: number): number {
	return responseCase >= loadCases ? busiestLoad : 1 - exp(responseCase / loadCases * log(1 - busiestLoad));
}

function createCasesByLoad(): Uint8Array {
	return Uint8Array.from({ length: lookupSteps }, (_, step) => {
		const load = (step + 0.5) / lookupSteps;
		return Math.min(loadCases, Math.floor(loadCases * log(1 - load) / log(1 - busiestLoad)));
	});
}
