/**
 * The flow load model: demand as a stream, second by second, fast enough to run on every move of a slider.
 * Departs from AWS: requests are divisible; what waits is shared by all serving instances; every request costs the same; an instance
 * serves at full rate or not at all.
 */
import type { DroppingEpisode, LoadModel, LoadTotals } from './loadModel';

export interface FlowOptions {
	/** Requests per second at an instant. */
	readonly demandAt: (seconds: number) => number;
	/** What one instance serves at 100 % CPU, above 0. */
	readonly requestsPerSecond: number;
	/** Seconds above 0 that a request waits at most. */
	readonly requestTimeoutSeconds: number;
}

/** Episodes closer than this are one: a person sees one dip. */
const episodeGapSeconds = 60;
const waitBins = 2000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Creates the model at time 0 without servers. */
export function createFlow(options: FlowOptions): LoadModel {
	const { demandAt, requestsPerSecond, requestTimeoutSeconds } = options;
	const totals: Mutable<LoadTotals> = { arrived: 0, served: 0, dropped: 0, waiting: 0, busySeconds: 0, droppingSeconds: 0, peakPerSecond: 0 };
	const episodes: Mutable<DroppingEpisode>[] = [];
	const servedByWait = new Float64Array(waitBins + 1);
	let clock = 0;
	let serving = 0;
	let dead = 0;

	/** Whole stretches in which everything is served at once: the same sums as in `step`, and nothing else. */
	function serveAllUntil(until: number): void {
		let { arrived, served, busySeconds, peakPerSecond } = totals;
		let servedAtOnce = servedByWait[0]!;
		const capacityPerSecond = serving * requestsPerSecond;
		let time = clock;
		while (time < until) {
			const end = endOfStep(time, until);
			const seconds = end - time;
			const demand = demandAt(time + seconds / 2);
			const requests = demand * seconds;
			const capacity = capacityPerSecond * seconds;
			if (requests > capacity) { break; }
			arrived += requests;
			served += requests;
			servedAtOnce += requests;
			if (requests > 0) { busySeconds += requests / capacity * seconds; }
			if (demand > peakPerSecond) { peakPerSecond = demand; }
			time = end;
		}
		clock = time;
		servedByWait[0] = servedAtOnce;
		Object.assign(totals, { arrived, served, busySeconds, peakPerSecond });
	}

	function step(seconds: number): void {
		const demand = demandAt(clock + seconds / 2);
		const arrived = demand * seconds;
		const capacityPerSecond = serving * requestsPerSecond;
		const capacity = capacityPerSecond * seconds;
		const accepted = dead === 0 && serving > 0 ? arrived : serving === 0 ? 0 : arrived * serving / (serving + dead);
		const offered = totals.waiting + accepted;
		const served = offered < capacity ? offered : capacity;
		let left = offered - served;
		let dropped = arrived - accepted;
		const longestQueue = capacityPerSecond * requestTimeoutSeconds;
		if (left > longestQueue) {
			dropped += left - longestQueue;
			left = longestQueue;
		}
		if (served > 0) {
			const queue = (totals.waiting + left) / 2;
			const bin = queue === 0 ? 0 : Math.min(waitBins, Math.ceil(queue / longestQueue * waitBins));
			servedByWait[bin] = servedByWait[bin]! + served;
			totals.busySeconds += served / capacity * seconds;
		}
		totals.arrived += arrived;
		totals.served += served;
		totals.waiting = left;
		if (demand > totals.peakPerSecond) { totals.peakPerSecond = demand; }
		if (dropped > 0) { drop(dropped, seconds, demand, capacityPerSecond); }
	}

	function drop(requests: number, seconds: number, demandPerSecond: number, capacityPerSecond: number): void {
		totals.dropped += requests;
		totals.droppingSeconds += seconds;
		const last = episodes.at(-1);
		if (last !== undefined && clock - last.endSeconds <= episodeGapSeconds) {
			last.endSeconds = clock + seconds;
			last.droppedRequests += requests;
		} else {
			episodes.push({ startSeconds: clock, endSeconds: clock + seconds, droppedRequests: requests, demandPerSecond, capacityPerSecond });
		}
	}

	return {
		totals,
		episodes,
		advanceTo(seconds) {
			while (clock < seconds) {
				if (dead === 0 && serving > 0 && totals.waiting === 0) { serveAllUntil(seconds); }
				if (clock >= seconds) { return; }
				const end = endOfStep(clock, seconds);
				step(end - clock);
				clock = end;
			}
		},
		setServers(servers) {
			if (servers.lost > 0 && totals.waiting > 0) {
				const lost = totals.waiting * Math.min(1, servers.lost / serving);
				totals.waiting -= lost;
				drop(lost, 0, demandAt(clock), serving * requestsPerSecond);
			}
			serving = servers.serving;
			dead = servers.dead;
		},
		waitQuantile: (share) => quantile(servedByWait, share) / waitBins * requestTimeoutSeconds,
	};
}

/** Steps end at whole seconds, so that an event more or less between them leaves all others as they are. */
function endOfStep(clock: number, until: number): number {
	const end = Math.floor(clock) + 1;
	return end < until ? end : until;
}

function quantile(histogram: Float64Array, share: number): number {
	const wanted = histogram.reduce((sum, amount) => sum + amount, 0) * share;
	let seen = 0;
	for (let bin = 0; bin < histogram.length; bin++) {
		seen += histogram[bin]!;
		if (seen >= wanted && seen > 0) { return bin; }
	}
	return 0;
}
