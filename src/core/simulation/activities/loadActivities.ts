/** What happens to requests, and what the load balancer does about it. */

export type LoadActivity =
	/** The load balancer stops sending to targets after failed checks. */
	| { readonly kind: 'targets-unhealthy'; readonly zone: string | null; readonly count: number; readonly failedChecks: number; readonly intervalSeconds: number }
	| { readonly kind: 'fail-open'; readonly count: number }
	| { readonly kind: 'dropping'; readonly demandPerSecond: number; readonly capacityPerSecond: number }
	| { readonly kind: 'dropping-ended'; readonly droppedRequests: number };
