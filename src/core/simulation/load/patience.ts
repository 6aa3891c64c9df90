/** Who gives up on a request first, and when (facts/aws-behaviour.md 3.1). Must never know what becomes of the request then. */
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';
import type { RequestSettings } from '../scenario/load';
import type { DropReason } from './loadModel';

/** Seconds for which a load balancer tries to connect to a target. Guide of 2023-06-15, facts/aws-behaviour.md 3.1. */
export const connectTimeoutSeconds = 10;

type ClientSettings = Pick<RequestSettings, 'timeoutSeconds'>;
type Timeouts = Pick<LoadBalancerSettings, 'idleTimeoutSeconds'>;

/**
 * Seconds that a request waits for its answer at most: until its client gives up, or the load balancer after its idle time-out.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout
 */
export function patienceSeconds({ timeoutSeconds }: ClientSettings, loadBalancer: Timeouts | null): number {
	return loadBalancer === null ? timeoutSeconds : Math.min(timeoutSeconds, loadBalancer.idleTimeoutSeconds);
}

/**
 * Seconds until a request fails whose target does not answer at all: the load balancer gives up connecting before that, if it may.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 */
export function unansweredSeconds(requests: ClientSettings, loadBalancer: Timeouts | null): number {
	const patience = patienceSeconds(requests, loadBalancer);
	return loadBalancer === null ? patience : Math.min(patience, connectTimeoutSeconds);
}

/** Seconds until a client, or the load balancer in its place, notices that an attempt fails. */
export type FailureDelays = Readonly<Record<DropReason, number>>;

export function failureDelays(requests: ClientSettings, loadBalancer: Timeouts | null): FailureDelays {
	return {
		'no-target': 0, 'unanswered': unansweredSeconds(requests, loadBalancer), 'timed-out': patienceSeconds(requests, loadBalancer), 'refused': 0, 'cut-off': 0, 'dependency': 0,
	};
}
