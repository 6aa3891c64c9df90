/** Demand over time, and what one request is. */

/** Demand over time. */
export type Load =
	| { readonly kind: 'steady'; readonly requestsPerSecond: number }
	/** One smooth day wave: lowest at 04:00, highest at 16:00 by the run's clock. */
	| { readonly kind: 'daily'; readonly lowRequestsPerSecond: number; readonly highRequestsPerSecond: number }
	/** Base load, then a steep rise from `startSeconds` over `riseSeconds` to the peak, held for `holdSeconds`, then back over `fallSeconds`. */
	| {
		readonly kind: 'flash-sale'; readonly baseRequestsPerSecond: number; readonly peakRequestsPerSecond: number;
		readonly startSeconds: number; readonly riseSeconds: number; readonly holdSeconds: number; readonly fallSeconds: number;
	}
	/** A straight line from the beginning to the end of the run. */
	| { readonly kind: 'ramp'; readonly fromRequestsPerSecond: number; readonly toRequestsPerSecond: number }
	/** Straight lines between points with rising times; constant before the first and behind the last. */
	| { readonly kind: 'points'; readonly points: readonly { readonly atSeconds: number; readonly requestsPerSecond: number }[] }
	/** Recorded arrivals: the time of each request, not falling. */
	| { readonly kind: 'trace'; readonly arrivalSeconds: readonly number[] };

export type LoadKind = Load['kind'];

/** How requests are simulated, what one is, and what its client does. */
export interface RequestSettings {
	/** `flow`: a stream, second by second. `request`: each one an event, exact and slower. */
	readonly model: 'flow' | 'request';
	/** `poisson` at random, `regular` evenly spaced; to the flow model it matters for latencies alone. A trace says when requests arrive. */
	readonly arrivals: 'poisson' | 'regular';
	/** Spread of the CPU time of one request around its mean; to the flow model it matters for latencies alone. */
	readonly serviceTime:
		| { readonly kind: 'deterministic' }
		| { readonly kind: 'exponential' }
		/** Standard deviation over mean, above 0, up to 10. */
		| { readonly kind: 'log-normal'; readonly variation: number };
	/** Requests that one instance works on at a time, integer ≥ 1; more of them share its vCPUs. `null`: no limit. */
	readonly concurrencyPerInstance: number | null;
	/** Requests that wait for one instance beyond these, integer ≥ 0; further ones are refused. `null`: no limit but the time-out. */
	readonly queuePerInstance: number | null;
	/** Seconds above 0 that a client waits for an answer. */
	readonly timeoutSeconds: number;
	/**
	 * `request` only: whether an instance works on to the end of a request whose client has given up, as many applications do. Only what
	 * waits in line is then left out, so that overload feeds itself where nothing bounds how many requests are worked on at a time.
	 */
	readonly worksOnAfterTimeout: boolean;
	/** Further attempts of a client after a failure, 0–10. */
	readonly maxRetries: number;
	/** Seconds ≥ 0 before the first of them; each further one waits twice as long. */
	readonly retryBackoffSeconds: number;
	/** Bytes of one request and of its answer, ≥ 0. */
	readonly requestBytes: number;
	readonly responseBytes: number;
	/** EBS operations of one request and their bytes, ≥ 0. */
	readonly diskOperations: number;
	readonly diskBytes: number;
}
