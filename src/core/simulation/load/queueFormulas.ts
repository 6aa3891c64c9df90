/**
 * The queue at one server in the long run: how many requests wait, how long, and how many find no room.
 * Source: Erlang 1917; Kleinrock, Queueing Systems, volume 1 (1975), chapter 3; for arrivals that are not random the approximation of
 * Kraemer and Langenbach-Belz, Approximate Formulae for the Delay in the Queueing System GI/G/1 (1976).
 * Departs from theory: that approximation is for one processor and is used for several; under processor sharing its first factor is our
 * own, between the two cases that are known (random arrivals, and no variation at all); what arrives more regularly than at random is
 * refused as if it did not.
 */
import { exp, log } from '../engine/exact';

export interface QueueLoad {
	/** Processors that serve it, integer ≥ 1. */
	readonly servers: number;
	/** Places to wait, integer ≥ 0, or Infinity. */
	readonly places: number;
	/** Arriving work by what all processors manage, ≥ 0; below 1 where places are without limit. */
	readonly load: number;
}

export interface QueueState {
	/** Share of the admitted requests that find all processors busy, 0–1. */
	readonly busyShare: number;
	/** Mean wait of these, as a multiple of the mean service time. */
	readonly meanWait: number;
	/** Share of all requests that find no room, 0–1. */
	readonly refusedShare: number;
}

/** Above this exponent the queue is full all the time. */
const highestExponent = 600;

/**
 * Share of the requests that find all processors busy if none may wait.
 * @param load work by what all processors manage, ≥ 0
 */
export function erlangB(servers: number, load: number): number {
	const offered = servers * load;
	let share = 1;
	for (let busy = 1; busy <= servers; busy++) { share = offered * share / (busy + offered * share); }
	return share;
}

/** Poisson arrivals, exponential service: the states of the queue M/M/c/(c + places). */
export function queueState({ servers, places, load }: QueueLoad): QueueState {
	const lost = erlangB(servers, load);
	if (load === 0 || lost === 0) { return { busyShare: 0, meanWait: load < 1 ? 1 / (servers * (1 - load)) : 0, refusedShare: 0 }; }
	if (places === Infinity || places * log(load) < -highestExponent) {
		return { busyShare: lost / (1 - load * (1 - lost)), meanWait: 1 / (servers * (1 - load)), refusedShare: 0 };
	}
	if (places * log(load) > highestExponent) { return { busyShare: 1, meanWait: places / servers, refusedShare: 1 - 1 / load }; }
	const { all, waiting, full } = sumOfStates(load, places);
	// In multiples of the probability that all processors are busy and nobody waits.
	const total = 1 / lost + all - 1;
	const refusedShare = full / total;
	const busyShare = (all - full) / total / (1 - refusedShare);
	const wait = waiting / total / (servers * load * (1 - refusedShare));
	return { busyShare, meanWait: busyShare === 0 ? 0 : wait / busyShare, refusedShare };
}

/** Σ loadⁱ and Σ i·loadⁱ over the states with i waiting, 0 to all places, and the last of them. */
function sumOfStates(load: number, places: number): { readonly all: number; readonly waiting: number; readonly full: number } {
	const full = exp(places * log(load));
	const gap = 1 - load;
	// Near saturation the closed forms lose their digits; the states are then all about as likely.
	if (Math.abs(gap) * (places + 1) < 1e-4) { return { all: places + 1, waiting: places * (places + 1) / 2, full }; }
	return { all: (1 - full * load) / gap, waiting: load * (1 - full - places * full * gap) / (gap * gap), full };
}

/** What makes requests wait less, or more, than Poisson arrivals and exponential service do. */
export interface QueueVariation {
	/** Squared variation of the time between arrivals: 1 at random, 0 at regular times. */
	readonly arrivals: number;
	/** Squared variation of the service time, ≥ 0. */
	readonly service: number;
	/** Whether requests share the processors; else they take turns. */
	readonly isShared: boolean;
}

/**
 * The wait as a multiple of that with Poisson arrivals and exponential service.
 * @param load arriving work by what all processors manage, above 0, below 1
 * @returns factor ≥ 0; 1 for Poisson arrivals at shared processors, whatever the service time
 */
export function waitFactor({ arrivals, service, isShared }: QueueVariation, load: number): number {
	const both = arrivals + service;
	if (both === 0) { return 0; }
	const factor = isShared ? arrivals + (1 - arrivals) * service / (1 + service) : both / 2;
	return factor * exp(-2 / 3 * (1 - load) / load * (1 - arrivals) * (1 - arrivals) / both);
}
