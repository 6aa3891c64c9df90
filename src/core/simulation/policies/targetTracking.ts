/**
 * The arithmetic of target tracking (facts/aws-behaviour.md 1.5).
 * The formula is our reading of "proportional"; the low alarm's share and the step of scaling in are observed, not documented, and
 * therefore arguments.
 */
import type { AlarmSettings } from '../monitoring/alarm';

/** The two alarms that AWS keeps for a policy, over one-minute datapoints. */
export const highAlarmSettings: AlarmSettings = { evaluationPeriods: 3, datapointsToAlarm: 3, treatMissingData: 'missing' };
export const lowAlarmSettings: AlarmSettings = { evaluationPeriods: 15, datapointsToAlarm: 15, treatMissingData: 'missing' };

/** Keeps sums such as 0.1 + 0.2 from asking for one instance more. */
const noise = 1e-9;

/**
 * Capacity that brings the metric back to its target, rounded up.
 * @param capacity instances that the metric averages over, integer ≥ 0
 * @param metric average over them, in the unit of the target, ≥ 0
 * @param target above 0
 * @returns instances, integer ≥ 0, before the group's bounds apply
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html
 */
export function capacityForTarget(capacity: number, metric: number, target: number): number {
	return Math.ceil(capacity * metric / target - noise);
}

/**
 * Instances that can go while the metric stays at its target: rounded down, so that half an instance is none.
 * @param step the most that one alarm action removes, integer ≥ 1
 * @returns instances, integer 0–`step`
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html
 * Departs from AWS: what one alarm action removes is not documented; one at a time was seen.
 */
export function removableInstances(capacity: number, metric: number, target: number, step: number): number {
	return Math.max(0, Math.min(step, Math.floor(capacity - capacity * metric / target + noise)));
}

/** Below which the low alarm breaches. @param ratio share of the target, above 0 and at most 1 */
export function lowAlarmThreshold(target: number, ratio: number): number {
	return Math.round(target * ratio * 1e6) / 1e6;
}

/** What the alarms of one policy say: `out` while the high one is in ALARM, `in` while the low one is. */
export interface TrackingReadiness {
	readonly ready: 'out' | 'in' | 'none';
	readonly disableScaleIn: boolean;
}

/**
 * What several target tracking policies of one group do together: out if any is ready for it, in only if all that may scale in are.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html
 */
export function trackingAction(policies: readonly TrackingReadiness[]): 'out' | 'in' | 'none' {
	if (policies.some(({ ready }) => ready === 'out')) { return 'out'; }
	const asked = policies.filter(({ disableScaleIn }) => !disableScaleIn);
	return asked.length > 0 && asked.every(({ ready }) => ready === 'in') ? 'in' : 'none';
}
