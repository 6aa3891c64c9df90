/** How connections and requests end: idle, drained, or when the target leaves (facts/aws-behaviour.md 3.1). */
import { deregistrationDelay, idleTimeouts, type FlowProtocol, type LoadBalancerKind } from '../../facts/loadBalancerFigures';
import { requireCount, requireNumber } from '../argument';

export interface Draining {
	/** Whether nothing is left to wait for. */
	readonly isDoneAtOnce: boolean;
	/** Seconds for which the target shows as draining, whether or not anything is left. */
	readonly shownSeconds: number;
}

/**
 * What happens when a target is deregistered.
 * @param delaySeconds `deregistration_delay.timeout_seconds`, 0–3600
 * @param inFlight requests, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay
 */
export function startDraining(delaySeconds: number, inFlight: number): Draining {
	return { isDoneAtOnce: requireCount('inFlight', inFlight) === 0, shownSeconds: requireNumber('delaySeconds', delaySeconds, deregistrationDelay) };
}

/**
 * Seconds after deregistration at which the load balancer cuts a request that still runs; `null` if it ends in time.
 * @param requestSeconds how long the request still needs, ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay
 */
export function drainingCutSeconds(delaySeconds: number, requestSeconds: number): number | null {
	requireNumber('delaySeconds', delaySeconds, deregistrationDelay);
	return requireNumber('requestSeconds', requestSeconds, { min: 0 }) > delaySeconds ? delaySeconds : null;
}

/**
 * Whether a connection that has been silent is closed.
 * @param idleSeconds ≥ 0
 * @param timeoutSeconds idle time-out that is set, above 0; `null` the default
 * @throws RangeError if an argument is out of range, or no source tells the default
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html
 */
export function isClosedWhenIdle(kind: LoadBalancerKind, protocol: FlowProtocol, idleSeconds: number, timeoutSeconds: number | null = null): boolean {
	const timeout = timeoutSeconds ?? idleTimeouts[kind][protocol];
	if (timeout === null) { throw new RangeError(`No source tells the idle time-out of ${kind} for ${protocol}`); }
	return requireNumber('idleSeconds', idleSeconds, { min: 0 }) > requireNumber('timeoutSeconds', timeout, { min: 1 });
}

/**
 * What a packet gets that comes after its connection was closed for silence; `null` where no source tells it.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html#connection-idle-timeout
 */
export function answerAfterIdle(kind: LoadBalancerKind, protocol: FlowProtocol): 'RST' | null {
	return kind === 'nlb' && protocol === 'tcp' ? 'RST' : null;
}
