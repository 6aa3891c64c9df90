/** What happens to requests, and what the load balancer does about it. */
import type { DropReason } from '../load/loadModel';

export type LoadActivity =
	/** The load balancer stops sending to targets after failed checks. `zone` is `null` where it is several. */
	| FailedChecks & { readonly kind: 'targets-unhealthy' }
	/** The same because answers to checks take longer than the time-out. */
	| FailedChecks & { readonly kind: 'targets-too-slow'; readonly timeoutSeconds: number }
	/** The same because health checks ask for a dependency that is down. */
	| FailedChecks & { readonly kind: 'targets-without-dependency' }
	/** The same by passive checks, so many seconds after targets fell silent. */
	| { readonly kind: 'targets-noticed'; readonly zone: string | null; readonly count: number; readonly seconds: number }
	| { readonly kind: 'targets-healthy'; readonly zone: string | null; readonly count: number }
	/** Unhealthy targets get requests too: `count` in all, of one zone or, `null`, of all. `isDropped`: they drop them. */
	| { readonly kind: 'fail-open'; readonly zone: string | null; readonly count: number; readonly healthy: number; readonly minimum: number; readonly isDropped: boolean }
	| { readonly kind: 'zone-left-dns'; readonly zone: string; readonly healthy: number; readonly minimum: number; readonly ttlSeconds: number }
	| { readonly kind: 'zone-in-dns'; readonly zone: string; readonly healthy: number; readonly ttlSeconds: number }
	/** `reason`: why the first of them are. */
	| { readonly kind: 'dropping'; readonly demandPerSecond: number; readonly capacityPerSecond: number; readonly reason: DropReason }
	| { readonly kind: 'dropping-ended'; readonly droppedRequests: number };

interface FailedChecks {
	readonly zone: string | null;
	readonly count: number;
	readonly failedChecks: number;
	readonly intervalSeconds: number;
}
