/**
 * The flow load model: demand as a stream, second by second, fast enough to run on every move of a slider.
 * Departs from AWS: requests are divisible; what waits is shared by all instances of a class; every request costs the same.
 */
import type { DroppingEpisode, DropReason, LatencyPercentiles, LoadModel, LoadTotals, ServerClass, ServerMove } from './loadModel';

export interface FlowOptions {
	/** Requests per second at an instant. */
	readonly demandAt: (seconds: number) => number;
	/** Seconds above 0 that a request waits at most. */
	readonly timeoutSeconds: number;
}

/** Episodes closer than this are one: a person sees one dip. */
const episodeGapSeconds = 60;
const waitBins = 2000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type MutableTotals = { -readonly [K in keyof LoadTotals]: LoadTotals[K] extends number ? number : Record<DropReason, number> };

/** A class with what waits for it. */
interface Station extends ServerClass {
	readonly capacityPerSecond: number;
}

/** Creates the model at time 0 without servers. */
export function createFlow(options: FlowOptions): LoadModel {
	const { demandAt, timeoutSeconds } = options;
	const totals: MutableTotals = {
		arrived: 0, served: 0, dropped: 0, waiting: 0, retried: 0, droppedByReason: noRequests(), failedAttempts: noRequests(), attempts: 0,
		busySeconds: 0, servingSeconds: 0, droppingSeconds: 0, peakPerSecond: 0,
	};
	const busyByClass: number[] = [];
	const waitingByClass: number[] = [];
	const episodes: Mutable<DroppingEpisode>[] = [];
	const servedByWait = new Float64Array(waitBins + 1);
	const servedLately = new Float64Array(waitBins + 1);
	let clock = 0;
	let demandFactor = 1;
	let isDependencyDown = false;
	let stations: readonly Station[] = [];
	let serving = 0;
	let capacityPerSecond = 0;
	let sharedOut = 0;

	/** Whole stretches in which one class serves everything at once: the same sums as in `step`, and nothing else. */
	function serveAllUntil(until: number, station: Station): void {
		let { arrived, served, busySeconds, servingSeconds, peakPerSecond } = totals;
		let busyOfClass = busyByClass[station.id]!;
		let servedAtOnce = servedByWait[0]!;
		let lately = servedLately[0]!;
		let time = clock;
		while (time < until) {
			const end = endOfStep(time, until);
			const seconds = end - time;
			const demand = demandAt(time + seconds / 2) * demandFactor;
			const requests = demand * seconds;
			const capacity = station.capacityPerSecond * seconds;
			if (requests > capacity) { break; }
			arrived += requests;
			served += requests;
			servedAtOnce += requests;
			lately += requests;
			servingSeconds += station.instances * seconds;
			if (requests > 0) {
				const busy = requests / capacity * seconds * station.cpuAtRate;
				busyOfClass += busy;
				busySeconds += busy * station.instances;
			}
			if (demand > peakPerSecond) { peakPerSecond = demand; }
			time = end;
		}
		clock = time;
		servedByWait[0] = servedAtOnce;
		servedLately[0] = lately;
		busyByClass[station.id] = busyOfClass;
		Object.assign(totals, { arrived, served, busySeconds, servingSeconds, peakPerSecond, attempts: arrived });
	}

	function step(seconds: number): void {
		const demand = demandAt(clock + seconds / 2) * demandFactor;
		const arrived = demand * seconds;
		totals.arrived += arrived;
		totals.attempts += arrived;
		totals.servingSeconds += serving * seconds;
		if (demand > totals.peakPerSecond) { totals.peakPerSecond = demand; }
		if (isDependencyDown) { return fail(arrived, 'dependency', seconds, demand); }
		for (const station of stations) { serve(station, arrived * station.share, seconds, demand); }
		if (sharedOut < 1) { fail(arrived * (1 - sharedOut), 'no-target', seconds, demand); }
	}

	function serve(station: Station, arrived: number, seconds: number, demand: number): void {
		if (station.ratePerSecond === 0) { return fail(arrived, 'unanswered', seconds, demand); }
		const capacity = station.capacityPerSecond * seconds;
		const before = waitingByClass[station.id]!;
		const offered = before + arrived;
		const served = offered < capacity ? offered : capacity;
		const longestQueue = station.capacityPerSecond * timeoutSeconds;
		const left = Math.min(offered - served, longestQueue);
		if (served > 0) {
			const queue = (before + left) / 2;
			const bin = queue === 0 ? 0 : Math.min(waitBins, Math.ceil(queue / longestQueue * waitBins));
			servedByWait[bin]! += served;
			servedLately[bin]! += served;
			const busy = served / capacity * seconds * station.cpuAtRate;
			busyByClass[station.id]! += busy;
			totals.busySeconds += busy * station.instances;
		}
		totals.served += served;
		totals.waiting += left - before;
		waitingByClass[station.id] = left;
		fail(offered - served - left, 'timed-out', seconds, demand);
	}

	function fail(requests: number, reason: DropReason, seconds: number, demandPerSecond: number): void {
		if (requests <= 0) { return; }
		totals.dropped += requests;
		totals.droppedByReason[reason] += requests;
		totals.failedAttempts[reason] += requests;
		const end = clock + seconds;
		const last = episodes.at(-1);
		if (last === undefined || clock - last.endSeconds > episodeGapSeconds) {
			totals.droppingSeconds += seconds;
			episodes.push({ startSeconds: clock, endSeconds: end, droppedRequests: requests, demandPerSecond, capacityPerSecond, reason });
			return;
		}
		if (end > last.endSeconds) { totals.droppingSeconds += seconds; }
		last.endSeconds = end;
		last.droppedRequests += requests;
	}

	function moveWaiting({ instances, from, to }: ServerMove, left: number): void {
		const waiting = waitingByClass[from] ?? 0;
		if (waiting === 0) { return; }
		const moved = waiting * Math.min(1, instances / left);
		waitingByClass[from] = waiting - moved;
		if (to === 'lost') {
			totals.waiting -= moved;
			fail(moved, 'cut-off', 0, demandAt(clock) * demandFactor);
		} else if (to === 'shared') {
			waitingByClass[from] = waiting;
		} else {
			waitingByClass[to] = (waitingByClass[to] ?? 0) + moved;
		}
	}

	/** What waits for a class that nobody is in goes to the others; without any it is cut off. */
	function shareOut(): void {
		const left = waitingByClass.reduce((sum, waiting, id) => stations.some((station) => station.id === id && station.ratePerSecond > 0) ? sum : sum + waiting, 0);
		if (left === 0) { return; }
		const takers = stations.filter(({ ratePerSecond }) => ratePerSecond > 0);
		waitingByClass.forEach((_, id) => { if (!takers.some((taker) => taker.id === id)) { waitingByClass[id] = 0; } });
		for (const { id, capacityPerSecond: capacity } of takers) { waitingByClass[id]! += left * capacity / capacityPerSecond; }
		if (takers.length > 0) { return; }
		totals.waiting -= left;
		fail(left, 'cut-off', 0, demandAt(clock) * demandFactor);
	}

	return {
		totals, busyByClass, episodes,
		advanceTo(seconds) {
			while (clock < seconds) {
				const [station] = stations;
				if (stations.length === 1 && totals.waiting === 0 && !isDependencyDown && station!.ratePerSecond > 0 && sharedOut === 1) { serveAllUntil(seconds, station!); }
				if (clock >= seconds) { return; }
				const end = endOfStep(clock, seconds);
				step(end - clock);
				clock = end;
			}
		},
		setServers({ classes, moves }) {
			if (totals.waiting > 0) {
				const left = new Map(stations.map(({ id, instances }) => [id, instances]));
				for (const move of moves) {
					const instances = left.get(move.from) ?? move.instances;
					moveWaiting(move, instances);
					left.set(move.from, Math.max(1, instances - move.instances));
				}
			}
			stations = classes.map((station) => ({ ...station, capacityPerSecond: station.instances * station.ratePerSecond }));
			for (const { id } of stations) {
				busyByClass[id] ??= 0;
				waitingByClass[id] ??= 0;
			}
			serving = stations.reduce((sum, { instances, ratePerSecond }) => ratePerSecond > 0 ? sum + instances : sum, 0);
			capacityPerSecond = stations.reduce((sum, station) => sum + station.capacityPerSecond, 0);
			sharedOut = stations.length === 1 ? stations[0]!.share : stations.reduce((sum, { share }) => sum + share, 0);
			if (Math.abs(sharedOut - 1) < 1e-9) { sharedOut = 1; }
			if (totals.waiting > 0) { shareOut(); }
		},
		setDemandFactor(factor) { demandFactor = factor; },
		setDependencyDown(isDown) { isDependencyDown = isDown; },
		takeLatencies() {
			const percentiles = percentilesOf(servedLately, timeoutSeconds);
			servedLately.fill(0);
			return percentiles;
		},
		latencies: () => percentilesOf(servedByWait, timeoutSeconds),
	};
}

function noRequests(): Record<DropReason, number> {
	return { 'no-target': 0, 'unanswered': 0, 'timed-out': 0, 'refused': 0, 'cut-off': 0, 'dependency': 0 };
}

/** Steps end at whole seconds, so that an event more or less between them leaves all others as they are. */
function endOfStep(clock: number, until: number): number {
	const end = Math.floor(clock) + 1;
	return end < until ? end : until;
}

function percentilesOf(histogram: Float64Array, longestSeconds: number): LatencyPercentiles {
	const all = histogram.reduce((sum, amount) => sum + amount, 0);
	const at = (share: number): number => quantile(histogram, all * share) / waitBins * longestSeconds;
	return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function quantile(histogram: Float64Array, wanted: number): number {
	let seen = 0;
	for (let bin = 0; bin < histogram.length; bin++) {
		seen += histogram[bin]!;
		if (seen >= wanted && seen > 0) { return bin; }
	}
	return 0;
}
