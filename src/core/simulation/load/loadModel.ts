/** What every load model does: it turns demand and servers into served, waiting and dropped requests, and into CPU. */

/** Why a request was not served. */
export type DropReason =
	/** No target could take it. */
	| 'no-target'
	/** It went to a target that does not answer. */
	| 'unanswered'
	/** It waited longer than its client, or the load balancer, does. */
	| 'timed-out'
	/** The instance had no room for it. */
	| 'refused'
	/** Its instance ended, or was cut off, while it waited. */
	| 'cut-off'
	/** What the application depends on did not answer. */
	| 'dependency';

export const dropReasons: readonly DropReason[] = ['no-target', 'unanswered', 'timed-out', 'refused', 'cut-off', 'dependency'];

/** Sums since the beginning of the run; requests are amounts, not necessarily whole. */
export interface LoadTotals {
	/** Requests of clients; a further attempt at one of them is not counted again. */
	readonly arrived: number;
	readonly served: number;
	/** Given up by their clients, after all attempts. */
	readonly dropped: number;
	/** Requests under way right now: arrived = served + dropped + waiting. */
	readonly waiting: number;
	/** Further attempts. */
	readonly retried: number;
	/** By the reason of the last attempt; they add up to `dropped`. */
	readonly droppedByReason: Readonly<Record<DropReason, number>>;
	/** Attempts that failed, by reason: what a load balancer answers with an error. */
	readonly failedAttempts: Readonly<Record<DropReason, number>>;
	/** Attempts that reached the load balancer. */
	readonly attempts: number;
	/** Seconds of full CPU of all instances together. */
	readonly busySeconds: number;
	/** Instance-seconds of serving. */
	readonly servingSeconds: number;
	/** Seconds in which anything was dropped. */
	readonly droppingSeconds: number;
	/** Highest demand so far, requests per second. */
	readonly peakPerSecond: number;
}

/** A stretch of time in which requests were dropped. */
export interface DroppingEpisode {
	readonly startSeconds: number;
	/** End of its last second with dropped requests. */
	readonly endSeconds: number;
	readonly droppedRequests: number;
	/** When it began. */
	readonly demandPerSecond: number;
	readonly capacityPerSecond: number;
	/** Why the first of them were dropped. */
	readonly reason: DropReason;
}

/** Instances that are alike to the load: each gets the same share of requests and serves at the same rate. */
export interface ServerClass {
	/** Stable within a run: an index into `LoadModel.busyByClass`. */
	readonly id: number;
	/** Instances of it that get requests, integer ≥ 0. */
	readonly instances: number;
	/** Of all arrivals, what goes to the class as a whole, 0–1; all classes together: 1, or less where some find no target. 0: it only finishes what it has. */
	readonly share: number;
	/** Requests per second that one instance serves at most; 0: it gets requests and answers none. */
	readonly ratePerSecond: number;
	/** CPU of one instance that serves `ratePerSecond`, 0–1; below 1 where something else than CPU holds it back. */
	readonly cpuAtRate: number;
	/** Virtual CPUs of one instance, integer ≥ 1. */
	readonly vcpu: number;
}

/** What became of instances that got requests until now, so that what waits for them goes the same way. */
export interface ServerMove {
	readonly instances: number;
	/** Class that they leave. */
	readonly from: number;
	/** Class they are in now; `shared`: the others take over what waits; `lost`: it is cut off. */
	readonly to: number | 'shared' | 'lost';
}

/** One instance, for load models that follow each request. */
export interface ServerInstance {
	/** From 1, in order of launch. */
	readonly id: number;
	/** Its class; -1 while it gets no requests and only finishes those that it has. */
	readonly classId: number;
	/** Index of its zone. */
	readonly zone: number;
}

export interface Servers {
	readonly classes: readonly ServerClass[];
	readonly moves: readonly ServerMove[];
	/** Every instance of the classes, and every other one that still runs, by id; asked only by models that follow each request. */
	readonly instances: () => readonly ServerInstance[];
}

/**
 * Seconds from the arrival of an attempt to its answer, as a load balancer measures it; what a client waited before it tried again is
 * not in it. 0 if nothing was served.
 */
export interface LatencyPercentiles {
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
}

export interface LoadModel {
	/** Runs the load up to that time with the servers as they are. */
	advanceTo(seconds: number): void;
	/** Says who takes requests from the time reached on. */
	setServers(servers: Servers): void;
	/** Multiplies demand from the time reached on; 1 is normal. */
	setDemandFactor(factor: number): void;
	/** While set, whatever the application answers is a failure. */
	setDependencyDown(isDown: boolean): void;
	/** Live: changes with every advance. */
	readonly totals: LoadTotals;
	/** By class, live: seconds of full CPU of one instance that was in the class all the time. */
	readonly busyByClass: readonly number[];
	readonly episodes: readonly DroppingEpisode[];
	/** Over what was served since the last call. */
	takeLatencies(): LatencyPercentiles;
	/** Over the whole run. */
	latencies(): LatencyPercentiles;
	/** Sum over all attempts that were served so far of the seconds from arrival to answer. */
	responseSeconds(): number;
	/**
	 * How long a light request would take if it came to the class now, as a health check does.
	 * @param workRatio its CPU time as a share of that of a mean request, 0–1
	 * @returns seconds; Infinity where nobody answers, 0 for a class without instances
	 */
	answerSeconds(classId: number, workRatio: number): number;
	/** Whether it has stopped, because there is more to do than can be done in bearable time; absent where that cannot be. */
	hasGivenUp?(): boolean;
}
