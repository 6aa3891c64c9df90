/**
 * The request load model: each request is an event of its own, so that waiting times, refusals and the waves of retries after a failure
 * come out as they follow from arrivals and service times. It has its own loop of events between those of the run, which stops at every
 * time that the run asks for: what is due there is found without an event queue. Time-outs are due in the order in which attempts began,
 * retries in the order of the failures before them, and of each instance only the next request that is done.
 * What is due at one time happens in this order: answers, time-outs, retries, arrivals.
 * A request whose client has given up leaves its instance or, if the scenario says so, is worked on to its end once that has begun: many
 * applications do not learn that a client is gone before they answer. In overload they spend their time on requests that nobody waits
 * for any more, unless queue and requests at a time are bounded.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/how-elastic-load-balancing-works.html
 * Departs from AWS: the way between client, load balancer and instance takes no time; a connection carries one request; an instance that
 * answers nobody keeps its requests until their clients, or the load balancer, give up; while the dependency is down each request fails
 * at once and without CPU time, those that are being worked on when they are done.
 */
import { createLogNormal, drawExponential } from '../engine/draws';
import type { AlbAlgorithm } from '../loadBalancing/slowStart';
import type { RequestSettings } from '../scenario/load';
import type { AutoScalingScenario } from '../scenario/scenario';
import { createLatencyHistogram, type LatencyHistogram } from './latencyHistogram';
import type { DropReason, LoadModel } from './loadModel';
import { createDemand } from './loadShape';
import { patienceSeconds } from './patience';
import { createArrivals, type Arrivals } from './requestArrivals';
import { attemptState, beginAttempt, createAttempts, none, removeAttempt, stopWaiting, type Attempts } from './requestAttempts';
import { createRetries, type FailedRequest, type Retries } from './requestRetries';
import { dequeue, enqueue, finishRequest, startRequest, withdrawRequest, workUntil, type Server } from './requestServer';
import { createServers, type RequestServers } from './requestServers';
import { createTally, type RequestTally } from './requestTally';
import { createTargets, type Targets } from './requestTargets';

export interface RequestOptions {
	readonly scenario: Pick<AutoScalingScenario, 'load' | 'requests' | 'loadBalancer' | 'startClockSeconds' | 'durationSeconds'>;
	/** A generator of numbers for each purpose. */
	readonly createRandom: (purpose: string) => () => number;
	/** Events after which the model gives up, integer ≥ 1. */
	readonly stepBudget: number;
	/** Requests under way, with those that only an instance still works on, above which it gives up, integer ≥ 1. */
	readonly maxUnderWay: number;
	/** Called once, when it gives up: from then on nothing happens to requests. */
	readonly giveUp: () => void;
}

/** Everything of one run. */
interface State {
	readonly options: RequestOptions;
	readonly arrivals: Arrivals;
	readonly drawWork: () => number;
	readonly attempts: Attempts;
	readonly servers: RequestServers;
	readonly targets: Targets;
	readonly retries: Retries;
	readonly tally: RequestTally;
	readonly latencies: LatencyHistogram;
	/** Seconds that an attempt is waited for. */
	readonly patienceSeconds: number;
	/** Requests at one instance: that it works on, and that wait beside them. */
	readonly concurrency: number;
	readonly places: number;
	readonly demandAt: (seconds: number) => number;
	clock: number;
	demandFactor: number;
	/** Seconds up to which the highest demand is known. */
	peakSeconds: number;
	isDependencyDown: boolean;
	responseSeconds: number;
	steps: number;
	hasGivenUp: boolean;
}

/** Creates the model at time 0 without servers. */
export function createRequests(options: RequestOptions): LoadModel {
	const state = createState(options);
	const { tally, servers, latencies } = state;
	return {
		totals: tally.totals, episodes: tally.episodes, busyByClass: servers.busyByClass,
		advanceTo(seconds) { advanceTo(state, seconds); },
		setServers({ classes, instances }) {
			for (const server of servers.setServers(classes, instances(), state.clock)) { cutOff(state, server); }
			state.targets.setShares(servers.shares());
		},
		setDemandFactor(factor) {
			if (factor === state.demandFactor) { return; }
			state.demandFactor = factor;
			state.arrivals.setFactor(factor, state.clock);
		},
		setDependencyDown(isDown) { state.isDependencyDown = isDown; },
		takeLatencies: latencies.takePercentiles,
		latencies: latencies.percentiles,
		responseSeconds: () => state.responseSeconds,
		answerSeconds: servers.answerSeconds,
		hasGivenUp: () => state.hasGivenUp,
	};
}

function createState(options: RequestOptions): State {
	const { scenario, createRandom } = options;
	const { load, requests, loadBalancer } = scenario;
	const concurrency = requests.concurrencyPerInstance ?? Infinity;
	const demandAt = createDemand(load, scenario);
	const attempts = createAttempts();
	const servers = createServers(attempts, concurrency);
	const state: State = {
		options, attempts, servers, demandAt, concurrency, places: requests.queuePerInstance ?? Infinity,
		arrivals: createArrivals(load, scenario, { pattern: requests.arrivals, random: createRandom('arrivals') }),
		drawWork: createWork(requests.serviceTime, createRandom('service times')),
		targets: createTargets({ algorithm: algorithmOf(loadBalancer), byZone: loadBalancer !== null && !loadBalancer.crossZone, random: createRandom('targets') }),
		retries: createRetries(requests.maxRetries, requests.retryBackoffSeconds), latencies: createLatencyHistogram(),
		tally: createTally({ demandPerSecond: (seconds) => demandAt(seconds) * state.demandFactor, capacityPerSecond: servers.capacityPerSecond }),
		patienceSeconds: patienceSeconds(requests, loadBalancer),
		clock: 0, demandFactor: 1, peakSeconds: 0, isDependencyDown: false, responseSeconds: 0, steps: 0, hasGivenUp: false,
	};
	return state;
}

function algorithmOf(loadBalancer: AutoScalingScenario['loadBalancer']): AlbAlgorithm {
	if (loadBalancer === null) { return 'round_robin'; }
	return loadBalancer.loadBalancerKind === 'alb' ? loadBalancer.algorithm : 'weighted_random';
}

/** CPU time of a request as a multiple of the mean. Drawn once for each, so that what happens to one does not change any other. */
function createWork(serviceTime: RequestSettings['serviceTime'], random: () => number): () => number {
	switch (serviceTime.kind) {
		case 'deterministic': return () => 1;
		case 'exponential': return () => drawExponential(random);
		case 'log-normal': {
			const draw = createLogNormal(serviceTime.variation);
			return () => draw(random);
		}
	}
}

function advanceTo(state: State, untilSeconds: number): void {
	while (!state.hasGivenUp && happenNext(state, untilSeconds)) {
		if (++state.steps >= state.options.stepBudget || state.attempts.count + state.retries.count > state.options.maxUnderWay) {
			state.hasGivenUp = true;
			state.options.giveUp();
		}
	}
	const { servers, tally: { totals } } = state;
	state.clock = untilSeconds;
	servers.countUntil(untilSeconds);
	totals.busySeconds = servers.busySeconds();
	totals.servingSeconds = servers.servingSeconds();
	for (; state.peakSeconds + 1 <= untilSeconds; state.peakSeconds++) {
		totals.peakPerSecond = Math.max(totals.peakPerSecond, state.demandAt(state.peakSeconds + 0.5) * state.demandFactor);
	}
}

/** Lets happen what is due next. @returns false if nothing is due before that time */
function happenNext(state: State, untilSeconds: number): boolean {
	const { attempts, servers, retries, arrivals } = state;
	const done = servers.nextDoneSeconds();
	const timeOut = attempts.oldest === none ? Infinity : attempts.begin[attempts.oldest]! + state.patienceSeconds;
	const retry = retries.nextSeconds;
	const arrival = arrivals.nextSeconds;
	const due = Math.min(done, timeOut, retry, arrival);
	if (!(due < untilSeconds)) { return false; }
	state.clock = due;
	if (due === done) {
		finishNext(state);
	} else if (due === timeOut) {
		giveUpOldest(state);
	} else if (due === retry) {
		const { work, failures } = retries.take();
		state.tally.totals.retried++;
		attempt(state, work, failures);
	} else {
		for (let count = arrivals.take(); count > 0; count--) {
			state.tally.totals.arrived++;
			state.tally.totals.waiting++;
			attempt(state, state.drawWork(), 0);
		}
	}
	return true;
}

/** An attempt reaches the load balancer, after so many failures of the same request. */
function attempt(state: State, work: number, failures: number): void {
	const { attempts, servers, targets, clock } = state;
	state.tally.totals.attempts++;
	const number = targets.choose();
	if (number === none) { return fail(state, 'no-target', { work, failures }); }
	const server = servers.all[number]!;
	const isAnswering = server.pacePerVcpu > 0;
	if (state.isDependencyDown && isAnswering) { return fail(state, 'dependency', { work, failures }); }
	const isQueued = server.inService >= state.concurrency;
	if (isQueued && isAnswering && server.queued >= state.places) { return fail(state, 'refused', { work, failures }); }
	const row = beginAttempt(attempts, clock);
	attempts.work[row] = work;
	attempts.failures[row] = failures;
	attempts.server[row] = number;
	server.outstanding++;
	if (isQueued) {
		attempts.state[row] = attemptState.queued;
		enqueue(server, attempts, row);
	} else {
		attempts.state[row] = attemptState.inService;
		workUntil(server, clock);
		startRequest(server, attempts, row);
		servers.update(number, server, clock);
	}
	targets.update(number);
}

/** An instance is done with a request, and begins the next one that waits. */
function finishNext(state: State): void {
	const { attempts, servers, clock } = state;
	const number = servers.nextDone();
	const server = servers.all[number]!;
	workUntil(server, clock);
	const row = finishRequest(server, attempts);
	beginNext(state, server);
	servers.update(number, server, clock);
	if (attempts.state[row] === attemptState.abandoned) {
		removeAttempt(attempts, row);
	} else if (state.isDependencyDown) {
		failWaiting(state, row, 'dependency');
		removeAttempt(attempts, row);
	} else {
		letGo(state, row);
		const seconds = clock - attempts.begin[row]!;
		state.latencies.add(seconds, 1);
		state.responseSeconds += seconds;
		state.tally.totals.served++;
		state.tally.totals.waiting--;
		removeAttempt(attempts, row);
	}
}

/** The first of those that wait for an instance gets its turn. */
function beginNext({ attempts }: State, server: Server): void {
	const next = server.firstQueued;
	if (next === none) { return; }
	dequeue(server, attempts, next);
	attempts.state[next] = attemptState.inService;
	startRequest(server, attempts, next);
}

/** The client that has waited longest gives up. */
function giveUpOldest(state: State): void {
	const { attempts, servers, clock, options: { scenario: { requests } } } = state;
	const row = attempts.oldest;
	const number = attempts.server[row]!;
	const server = servers.all[number]!;
	failWaiting(state, row, server.pacePerVcpu > 0 ? 'timed-out' : 'unanswered');
	if (attempts.state[row] === attemptState.queued) {
		dequeue(server, attempts, row);
	} else if (requests.worksOnAfterTimeout) {
		attempts.state[row] = attemptState.abandoned;
		return;
	} else {
		workUntil(server, clock);
		withdrawRequest(server, attempts, row);
		beginNext(state, server);
		servers.update(number, server, clock);
	}
	removeAttempt(attempts, row);
}

/** All that a gone instance had fails. */
function cutOff(state: State, server: Server): void {
	const { attempts } = state;
	for (let row = server.firstQueued; row !== none; row = server.firstQueued) {
		failWaiting(state, row, 'cut-off');
		dequeue(server, attempts, row);
		removeAttempt(attempts, row);
	}
	for (let place = 0; place < server.inService; place++) {
		const row = server.rows[place]!;
		if (attempts.state[row] !== attemptState.abandoned) { failWaiting(state, row, 'cut-off'); }
		removeAttempt(attempts, row);
	}
}

function failWaiting(state: State, row: number, reason: DropReason): void {
	letGo(state, row);
	fail(state, reason, { work: state.attempts.work[row]!, failures: state.attempts.failures[row]! });
}

/** The client no longer waits for the attempt. */
function letGo({ attempts, servers, targets }: State, row: number): void {
	stopWaiting(attempts, row);
	const number = attempts.server[row]!;
	const server = servers.all[number];
	if (server === undefined) { return; }
	server.outstanding--;
	targets.update(number);
}

/** An attempt has failed: the client tries again later, or gives up on the request. */
function fail({ tally, retries, options, clock }: State, reason: DropReason, { work, failures }: FailedRequest): void {
	tally.totals.failedAttempts[reason]++;
	if (failures < options.scenario.requests.maxRetries) {
		retries.add(clock, { work, failures: failures + 1 });
	} else {
		tally.drop(reason, clock);
	}
}
