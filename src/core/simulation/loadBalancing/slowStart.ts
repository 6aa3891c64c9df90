/** Slow start of an Application Load Balancer (facts/aws-behaviour.md 3.1). */
import { slowStart } from '../../facts/loadBalancerFigures';
import { requireCount, requireNumber } from '../argument';

export type AlbAlgorithm = 'round_robin' | 'least_outstanding_requests' | 'weighted_random';

/**
 * Whether AWS takes the setting: off, or 30–900 s with round robin, the only algorithm that can be used with it.
 * @param seconds `slow_start.duration_seconds`
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#slow-start-mode
 */
export function isSlowStartValid(seconds: number, algorithm: AlbAlgorithm): boolean {
	if (seconds === slowStart.default) { return true; }
	return algorithm === 'round_robin' && Number.isInteger(seconds) && seconds >= slowStart.min && seconds <= slowStart.max;
}

/**
 * Targets that ramp up of those that became healthy together: none unless there is a healthy target that does not.
 * @param seconds `slow_start.duration_seconds`, 0 or 30–900
 * @param registeredTogether targets, integer ≥ 0
 * @param healthyBefore healthy targets outside slow start, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#slow-start-mode
 */
export function targetsInSlowStart(seconds: number, registeredTogether: number, healthyBefore: number): number {
	requireNumber('seconds', seconds, { min: slowStart.default, max: slowStart.max });
	requireCount('registeredTogether', registeredTogether);
	return seconds > 0 && requireCount('healthyBefore', healthyBefore) > 0 ? registeredTogether : 0;
}
