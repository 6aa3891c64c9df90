/** How long a load balancer needs to notice (facts/aws-behaviour.md 3.1). */
import { requireNumber } from '../argument';

/** Checks that a newly registered target of an Application Load Balancer must pass, whatever its healthy threshold. */
const checksOfNewTarget = 1;

/**
 * Checks in a row that a target must pass to be healthy: one when it is new, else the threshold.
 * @param healthyThresholdCount integer 2–10
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 * Departs from AWS: written of Application Load Balancers; for the others no source says it.
 */
export function checksToHealthy(isNew: boolean, healthyThresholdCount: number): number {
	requireNumber('healthyThresholdCount', healthyThresholdCount, { min: 2, max: 10, isInteger: true });
	return isNew ? checksOfNewTarget : healthyThresholdCount;
}

/**
 * Seconds until so many checks in a row have come to the same, about: up to an interval and the time-out more or less.
 * @param intervalSeconds above 0
 * @param thresholdCount integer 1–10
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
export function detectionSeconds(intervalSeconds: number, thresholdCount: number): number {
	return requireNumber('intervalSeconds', intervalSeconds, { min: 1 }) * requireNumber('thresholdCount', thresholdCount, { min: 1, max: 10, isInteger: true });
}
