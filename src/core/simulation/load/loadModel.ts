/** What every load model does: it turns demand and servers into served, waiting and dropped requests, and into CPU. */

/** Sums since the beginning of the run; requests are amounts, not necessarily whole. */
export interface LoadTotals {
	readonly arrived: number;
	readonly served: number;
	readonly dropped: number;
	/** Requests that wait right now: arrived = served + dropped + waiting. */
	readonly waiting: number;
	/** Seconds of full CPU that an instance would have spent that served all the time. */
	readonly busySeconds: number;
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
}

/** Who takes requests. */
export interface Servers {
	/** Instances that serve what they get. */
	readonly serving: number;
	/** Instances that get their share of requests but answer none. */
	readonly dead: number;
	/** Of those that served until now, the ones that took their waiting requests with them. */
	readonly lost: number;
}

export interface LoadModel {
	/** Runs the load up to that time with the servers as they are. */
	advanceTo(seconds: number): void;
	/** Says who takes requests from the time reached on. */
	setServers(servers: Servers): void;
	/** Live: changes with every advance. */
	readonly totals: LoadTotals;
	readonly episodes: readonly DroppingEpisode[];
	/** Time that served requests waited, seconds, at a share 0–1 of them; 0 if none was served. */
	waitQuantile(share: number): number;
}
