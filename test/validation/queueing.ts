/**
 * The request model against queueing theory. The formulas are written here from their sources and share nothing with the product.
 *
 * One instance with c vCPUs stands for c servers; times are in mean service times. A run at 95 % utilization would need 150 million
 * requests until its mean is known within 1 %, because a queue remembers its past for long. So each run has a control: a quantity of
 * theory that is known exactly and that the same arrivals and service times drive up and down alike (Law and Kelton, Simulation Modeling
 * and Analysis, 3rd edition 2000, section 11.4). By how much the control was off its known mean, the result is corrected; the factor is
 * found by regression over parts of the run. For one server without a limit the control is Lindley's recursion for that very queue.
 */
import { createLogNormal } from '../../src/core/simulation/engine/draws';
import { createRandom } from '../../src/core/simulation/engine/random';
import type { RequestSettings } from '../../src/core/simulation/scenario/load';
import { createRun, serverClass, setClasses } from '../unit/core/simulation/requestRuns';

type ServiceTime = RequestSettings['serviceTime'];

/** A queue to be simulated. */
export interface QueueCase {
	readonly family: QueueFamily;
	readonly servers: number;
	/** Arriving work by what all servers manage, below 1. */
	readonly utilization: number;
	readonly serviceTime: ServiceTime;
	/** Requests to simulate. */
	readonly requests: number;
}

export type QueueFamily =
	/** Poisson arrivals, c servers, nobody waits: share of those who find no room. Erlang, 1917. */
	| 'M/M/c/c'
	/** Requests wait in order: mean time from arrival to end. Erlang, 1917; Kleinrock, Queueing Systems 1 (1975), section 3.4. */
	| 'M/M/c'
	/** Four may wait: share of those who find no room. Kleinrock, section 3.6. */
	| 'M/M/c/c+4'
	/** All share the servers: the mean time depends on the mean service time only. Kelly, Reversibility and Stochastic Networks (1979), chapter 3. */
	| 'M/G/c-PS';

export interface QueueOutcome {
	readonly theory: number;
	readonly simulated: number;
	/** Difference by theory. */
	readonly error: number;
	/** What it may be: 1 %, or one request in a thousand where fewer than one in ten is lost. */
	readonly tolerance: number;
}

const places = 4;
const parts = 40;

export function isLoss(family: QueueFamily): boolean {
	return family === 'M/M/c/c' || family === 'M/M/c/c+4';
}

/** Share of lost requests: Erlang's first formula, by its recursion. */
export function erlangB(servers: number, offered: number): number {
	let loss = 1;
	for (let count = 1; count <= servers; count++) { loss = offered * loss / (count + offered * loss); }
	return loss;
}

/** Share of requests that wait: Erlang's second formula. */
export function erlangC(servers: number, offered: number): number {
	const loss = erlangB(servers, offered);
	return loss / (1 - offered / servers * (1 - loss));
}

/** Mean time from arrival to end where all may wait, in mean service times. */
export function meanResponse(servers: number, utilization: number): number {
	return 1 + erlangC(servers, servers * utilization) / (servers * (1 - utilization));
}

/** Share of lost requests with a bounded queue: the last state of the birth and death process. */
export function lossWithQueue(servers: number, offered: number, waiting: number): number {
	let last = 1;
	let all = 1;
	for (let state = 1; state <= servers + waiting; state++) {
		last *= offered / Math.min(state, servers);
		all += last;
	}
	return last / all;
}

function theoryOf({ family, servers, utilization }: QueueCase): number {
	const offered = servers * utilization;
	switch (family) {
		case 'M/M/c/c': return erlangB(servers, offered);
		case 'M/M/c/c+4': return lossWithQueue(servers, offered, places);
		case 'M/M/c': case 'M/G/c-PS': return meanResponse(servers, utilization);
	}
}

/** What the parts of a run came to. */
interface Part {
	readonly value: number;
	readonly control: number;
}

export function simulateQueue(queue: QueueCase, seed: number): QueueOutcome {
	const { family, servers, utilization, requests } = queue;
	const isLossy = isLoss(family);
	const rate = servers * utilization;
	const model = createRun({
		load: { kind: 'steady', requestsPerSecond: rate }, durationSeconds: requests / rate + 1, seed,
		requests: {
			serviceTime: queue.serviceTime, concurrencyPerInstance: family === 'M/G/c-PS' ? null : servers,
			queuePerInstance: family === 'M/M/c/c' ? 0 : family === 'M/M/c/c+4' ? places : null,
		},
	});
	setClasses(model, [serverClass({ ratePerSecond: servers, vcpu: servers })]);
	const control = createControl(queue, seed);
	let before = { failed: 0, arrived: 0, served: 0, seconds: 0 };
	const measured = Array.from({ length: parts }, (_, index): Part => {
		const until = requests / rate * (index + 1) / parts;
		model.advanceTo(until);
		const { dropped: failed, arrived, served } = model.totals;
		const now = { failed, arrived, served, seconds: model.responseSeconds() };
		const value = isLossy ? (now.failed - before.failed) / (now.arrived - before.arrived) : (now.seconds - before.seconds) / (now.served - before.served);
		before = now;
		return { value, control: control.meanUntil(until) };
	});
	const whole = isLossy ? before.failed / before.arrived : before.seconds / before.served;
	const theory = theoryOf(queue);
	const simulated = corrected(whole, measured, control.expected);
	return { theory, simulated, error: simulated / theory - 1, tolerance: isLossy ? Math.max(0.01, 0.001 / theory) : 0.01 };
}

/** Takes out of a mean what its control was off. */
function corrected(whole: number, measured: readonly Part[], expectedControl: number): number {
	const meanValue = measured.reduce((sum, { value }) => sum + value, 0) / measured.length;
	const meanControl = measured.reduce((sum, { control }) => sum + control, 0) / measured.length;
	const covariance = measured.reduce((sum, { value, control }) => sum + (value - meanValue) * (control - meanControl), 0);
	const variance = measured.reduce((sum, { control }) => sum + (control - meanControl) ** 2, 0);
	return whole - covariance / variance * (meanControl - expectedControl);
}

interface Control {
	readonly expected: number;
	/** Mean of the control from the last call until a time. */
	meanUntil(seconds: number): number;
}

/**
 * For losses: the work that arrives, by what the servers manage. Else: the wait at one server that is as fast as all together, by
 * Lindley's recursion (1952), with the mean by Pollaczek (1930) and Khinchine (1932).
 */
function createControl({ family, servers, utilization, serviceTime }: QueueCase, seed: number): Control {
	const rate = servers * utilization;
	const drawGap = exponentials(seed, 'arrivals');
	const drawService = servicesOf(serviceTime, seed);
	const isLossy = isLoss(family);
	let arrival = drawGap() / rate;
	let wait = 0;
	let clock = 0;
	return {
		expected: isLossy ? utilization : rate * secondMoment(serviceTime) / servers ** 2 / (2 * (1 - utilization)),
		meanUntil(seconds) {
			let sum = 0;
			let count = 0;
			while (arrival < seconds) {
				const service = drawService();
				const gap = drawGap() / rate;
				sum += isLossy ? service : wait;
				count++;
				wait = Math.max(0, wait + service / servers - gap);
				arrival += gap;
			}
			const length = seconds - clock;
			clock = seconds;
			return isLossy ? sum / (length * servers) : sum / count;
		},
	};
}

/** The numbers that the model draws for the same purpose: a half step keeps 0 out of the logarithm. */
function exponentials(seed: number, purpose: string): () => number {
	const random = createRandom(seed, purpose);
	return () => -Math.log(random() + 2 ** -33);
}

function servicesOf(serviceTime: ServiceTime, seed: number): () => number {
	switch (serviceTime.kind) {
		case 'deterministic': return () => 1;
		case 'exponential': return exponentials(seed, 'service times');
		case 'log-normal': {
			const draw = createLogNormal(serviceTime.variation);
			const random = createRandom(seed, 'service times');
			return () => draw(random);
		}
	}
}

/** Mean square of service times with mean 1. */
function secondMoment(serviceTime: ServiceTime): number {
	switch (serviceTime.kind) {
		case 'deterministic': return 1;
		case 'exponential': return 2;
		case 'log-normal': return 1 + serviceTime.variation ** 2;
	}
}

const utilizations: readonly number[] = [0.3, 0.5, 0.7, 0.9, 0.95];
const serverCounts: readonly number[] = [1, 2, 5, 10, 20, 50];

/** Every case, with so many requests that what is allowed is at least two standard errors of the result, and more than three for most. */
export function queueCases(): readonly QueueCase[] {
	const cases: QueueCase[] = [];
	for (const utilization of utilizations) {
		for (const servers of serverCounts) {
			const exponential = { utilization, servers, serviceTime: { kind: 'exponential' } } as const;
			cases.push({ family: 'M/M/c', ...exponential, requests: requestsForMean(utilization) });
			cases.push({ family: 'M/M/c/c', ...exponential, requests: requestsForLoss(erlangB(servers, servers * utilization)) });
			cases.push({ family: 'M/M/c/c+4', ...exponential, requests: requestsForLoss(lossWithQueue(servers, servers * utilization, places)) });
		}
		for (const servers of [1, 8]) {
			for (const serviceTime of [{ kind: 'deterministic' }, { kind: 'exponential' }, { kind: 'log-normal', variation: 0.7 }] as const) {
				cases.push({ family: 'M/G/c-PS', utilization, servers, serviceTime, requests: requestsForMean(utilization) });
			}
		}
	}
	return cases;
}

function requestsForMean(utilization: number): number {
	return utilization < 0.8 ? 150_000 : utilization < 0.95 ? 300_000 : 500_000;
}

function requestsForLoss(loss: number): number {
	return loss < 0.005 ? 100_000 : loss > 0.15 ? 250_000 : 700_000;
}
