/** The pause after an activity of simple scaling (facts/aws-behaviour.md 1.3). */
import { requireNumber } from '../argument';

export interface CooldownSettings {
	/** `Cooldown` of the policy, seconds ≥ 0; `null` unset. */
	readonly policyCooldownSeconds: number | null;
	/** `DefaultCooldown` of the group, seconds ≥ 0. */
	readonly defaultCooldownSeconds: number;
}

export type ScalingTrigger = 'simple' | 'step' | 'target-tracking' | 'predictive' | 'scheduled' | 'manual' | 'health-replacement';

/** `DefaultCooldown` where it is not set; API of 2026-08-07: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html */
export const defaultCooldownSeconds = 300;

/**
 * When the cooldown ends. It begins when the last instance of the activity has finished: a launched one is InService (after its hook), an
 * ended one has been drained; a termination hook is not waited for.
 * @param finishedSeconds when the last instance finished, seconds on any clock
 * @returns seconds on the same clock
 * @throws RangeError if a duration is negative
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html
 */
export function cooldownEndSeconds(finishedSeconds: number, { policyCooldownSeconds, defaultCooldownSeconds: groupSeconds }: CooldownSettings): number {
	const seconds = policyCooldownSeconds ?? groupSeconds;
	return requireNumber('finishedSeconds', finishedSeconds) + requireNumber('cooldown', seconds, { min: 0 });
}

/** How instances leave a group behind a load balancer, seconds on one clock. */
export interface ScaleInTimes {
	readonly terminationStartSeconds: number;
	/** Deregistration delay of the target group, seconds ≥ 0; `null` without a load balancer. */
	readonly deregistrationDelaySeconds: number | null;
	/** When the last one was drained; `null` after the whole delay. */
	readonly drainFinishedSeconds: number | null;
}

/**
 * When the cooldown of a scale-in begins behind a load balancer: once the instances are drained; a termination hook is not waited for.
 * @returns seconds on the same clock
 * @throws RangeError if a duration is negative
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html
 * Departs from AWS: the page says once that the group waits for the draining and once that it does not; the first is taken.
 */
export function scaleInCooldownStartSeconds({ terminationStartSeconds, deregistrationDelaySeconds, drainFinishedSeconds }: ScaleInTimes): number {
	const delay = requireNumber('deregistrationDelaySeconds', deregistrationDelaySeconds ?? 0, { min: 0 });
	return drainFinishedSeconds ?? requireNumber('terminationStartSeconds', terminationStartSeconds) + delay;
}

/**
 * Whether an alarm of a simple scaling policy is ignored: from the start of an activity until its cooldown has ended.
 * @param alarmSeconds seconds on the clock of `cooldownEnd`
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html
 */
export function isIgnoredInCooldown(alarmSeconds: number, cooldownEnd: number): boolean {
	return alarmSeconds < cooldownEnd;
}

/**
 * Whether a change waits for a cooldown that runs: simple scaling does, a manual change only if it asks for it (`HonorCooldown`).
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html
 */
export function waitsForCooldown(trigger: ScalingTrigger, honorCooldown = false): boolean {
	return trigger === 'simple' || (trigger === 'manual' && honorCooldown);
}
