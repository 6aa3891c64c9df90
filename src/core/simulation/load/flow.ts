/**
 * The flow load model: demand as a stream, second by second, fast enough to run on every move of a slider.
 * Below saturation everything is served at once, as fast as the queue M/M/c lets it (responseTimes.ts). What instances cannot serve
 * waits, first come, first served, until the patience of its client or of the load balancer ends (patience.ts), or there is no room for
 * it; then it fails, and comes back as far as clients try again (retries.ts).
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
 * Departs from AWS: requests are divisible; what waits is shared by all instances of a class; what cannot be served in time fails as it
 * arrives and costs no CPU, so that overloaded instances always serve as much as they can, which is exact for exponential CPU times; a
 * further attempt at a request needs other CPU time than the one before; while the dependency is down requests fail at once and cost none.
 */
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';
import type { RequestSettings } from '../scenario/load';
import { createDroppingEpisodes } from './droppingEpisodes';
import { createWaitingLines, moveLines, settleLines, type WaitingLines } from './flowLines';
import { answer, answerSecondsOf, fail, serve, type FlowAccounts, type FlowStep } from './flowServing';
import { createStations, type Station } from './flowStations';
import type { LoadModel, Servers } from './loadModel';
import { createTotals } from './loadTotals';
import { failureDelays } from './patience';
import { caseOfLoad } from './responseTimes';
import { createRetries, type AttemptMix } from './retries';

export interface FlowOptions {
	/** Requests per second at an instant. */
	readonly demandAt: (seconds: number) => number;
	readonly requests: RequestSettings;
	/** `null` without one. */
	readonly loadBalancer: LoadBalancerSettings | null;
}

/** A flow between two changes of the fleet. */
interface Flow extends FlowAccounts {
	readonly demandAt: (seconds: number) => number;
	readonly lines: WaitingLines;
	/** Shares of what arrives in the present step, by how many attempts before have failed. */
	readonly mix: AttemptMix;
	clock: number;
	demandFactor: number;
	isDependencyDown: boolean;
	stations: readonly Station[];
	/** Those of them that get requests. */
	receivers: readonly Station[];
	/** Instances that serve, and what all of them manage. */
	serving: number;
	capacityPerSecond: number;
	/** Of all requests, those that find no target. */
	missingShare: number;
	/** Highest demand at which all is served at once, 0 if there is none. */
	safePerSecond: number;
}

/** What is missing to all of the requests, below which it is a rounding error. */
const leastMissingShare = 1e-9;

/** Creates the model at time 0 without servers. */
export function createFlow({ demandAt, requests, loadBalancer }: FlowOptions): LoadModel {
	const lines = createWaitingLines(requests.maxRetries + 1);
	const { create, latencies } = createStations({ requests, loadBalancer }, lines);
	const flow: Flow = {
		demandAt, lines, totals: createTotals(), busyByClass: [], dropping: createDroppingEpisodes(), retries: createRetries(requests),
		failureDelays: failureDelays(requests, loadBalancer), mix: new Float64Array(requests.maxRetries + 1), clock: 0, demandFactor: 1, isDependencyDown: false,
		stations: [], receivers: [], serving: 0, capacityPerSecond: 0, missingShare: 1, safePerSecond: 0,
	};
	return {
		totals: flow.totals, busyByClass: flow.busyByClass, episodes: flow.dropping.episodes,
		advanceTo(seconds) { advanceTo(flow, seconds); },
		setServers(servers) { setServers(flow, servers, create); },
		setDemandFactor(factor) { flow.demandFactor = factor; },
		setDependencyDown(isDown) { flow.isDependencyDown = isDown; },
		takeLatencies: latencies.take,
		latencies: latencies.all,
		responseSeconds: latencies.sumSeconds,
		answerSeconds(classId, workRatio) {
			const station = flow.stations.find(({ id }) => id === classId);
			return station === undefined ? 0 : answerSecondsOf(station, demandNow(flow) * station.share, workRatio);
		},
	};
}

function advanceTo(flow: Flow, seconds: number): void {
	while (flow.clock < seconds) {
		if (flow.safePerSecond > 0 && flow.totals.waiting === 0 && !flow.isDependencyDown) { serveAllUntil(flow, seconds); }
		if (flow.clock < seconds) { takeStep(flow, endOfStep(flow.clock, seconds)); }
	}
}

/** Whole stretches in which everything is served at once: the same sums as in `takeStep`, and nothing else. */
function serveAllUntil(flow: Flow, until: number): void {
	const { totals, demandAt, demandFactor, receivers, safePerSecond, serving } = flow;
	let time = flow.clock;
	while (time < until) {
		const end = endOfStep(time, until);
		const seconds = end - time;
		const demand = demandAt(time + seconds / 2) * demandFactor;
		if (demand > safePerSecond) { break; }
		const arrived = demand * seconds;
		totals.arrived += arrived;
		totals.attempts += arrived;
		totals.servingSeconds += serving * seconds;
		if (demand > totals.peakPerSecond) { totals.peakPerSecond = demand; }
		if (arrived > 0) {
			for (const station of receivers) { answer(flow, station, caseOfLoad(demand * station.share / station.capacityPerSecond), arrived * station.share); }
		}
		time = end;
	}
	flow.clock = time;
}

function takeStep(flow: Flow, until: number): void {
	const { totals, mix, clock, retries, missingShare } = flow;
	const seconds = until - clock;
	const demandPerSecond = flow.demandAt(clock + seconds / 2) * flow.demandFactor;
	const arrived = demandPerSecond * seconds;
	const again = retries.take(clock, until);
	const retried = again.reduce((sum, amount) => sum + amount, 0);
	const offered = arrived + retried;
	totals.arrived += arrived;
	totals.retried += retried;
	totals.attempts += offered;
	totals.servingSeconds += flow.serving * seconds;
	if (demandPerSecond > totals.peakPerSecond) { totals.peakPerSecond = demandPerSecond; }
	again.forEach((amount, failures) => { mix[failures] = offered === 0 ? 0 : (failures === 0 ? arrived : amount) / offered; });
	const step = stepOf(flow, until, demandPerSecond);
	for (const station of flow.stations) { serve(flow, station, offered * station.share, step); }
	fail(flow, offered * missingShare, mix, 'no-target', step);
	flow.clock = until;
	totals.waiting = flow.lines.waiting() + retries.waiting();
}

function setServers(flow: Flow, { classes, moves }: Servers, create: ReturnType<typeof createStations>['create']): void {
	const { totals, lines, busyByClass } = flow;
	const isAnyWaiting = totals.waiting > 0;
	const now = stepOf(flow, flow.clock, demandNow(flow));
	if (isAnyWaiting) { moveLines(flow, lines, flow.stations, moves, now); }
	for (const { id } of classes) { while (busyByClass.length <= id) { busyByClass.push(0); } }
	flow.stations = create(classes);
	flow.receivers = flow.stations.filter(({ share }) => share > 0);
	flow.serving = flow.receivers.reduce((sum, { instances, capacityPerSecond }) => capacityPerSecond > 0 ? sum + instances : sum, 0);
	flow.capacityPerSecond = flow.receivers.reduce((sum, { capacityPerSecond }) => sum + capacityPerSecond, 0);
	const missingShare = 1 - flow.receivers.reduce((sum, { share }) => sum + share, 0);
	flow.missingShare = missingShare < leastMissingShare ? 0 : missingShare;
	flow.safePerSecond = flow.missingShare > 0 ? 0
		: flow.receivers.reduce((safe, { capacityPerSecond, share, account }) => Math.min(safe, capacityPerSecond * account.responses.safeLoad / share), Infinity);
	if (!isAnyWaiting) { return; }
	settleLines(flow, lines, flow.stations, now);
	totals.waiting = lines.waiting() + flow.retries.waiting();
}

function stepOf({ clock, capacityPerSecond, mix, isDependencyDown }: Flow, untilSeconds: number, demandPerSecond: number): FlowStep {
	return { fromSeconds: clock, untilSeconds, demandPerSecond, capacityPerSecond, mix, isDependencyDown };
}

function demandNow({ demandAt, demandFactor, clock }: Flow): number {
	return demandAt(clock) * demandFactor;
}

/** Steps end at whole seconds, so that an event more or less between them leaves all others as they are. */
function endOfStep(clock: number, until: number): number {
	const end = Math.floor(clock) + 1;
	return end < until ? end : until;
}
