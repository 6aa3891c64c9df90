/** How long a new instance stays out of a policy's metric (facts/aws-behaviour.md 1.7). */

export interface WarmupSettings {
	/** `EstimatedInstanceWarmup` of the policy, seconds ≥ 0; `null` unset. */
	readonly estimatedInstanceWarmupSeconds: number | null;
	/** `DefaultInstanceWarmup` of the group, seconds 0–3600; `null` (or −1) unset. */
	readonly defaultInstanceWarmupSeconds: number | null;
	/** `DefaultCooldown` of the group, seconds ≥ 0. */
	readonly defaultCooldownSeconds: number;
}

/**
 * Seconds after InService until a policy counts an instance: its own setting, else the group's default warm-up, else its cooldown.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/consolidated-view-of-warm-up-and-cooldown-settings.html
 */
export function policyWarmupSeconds(settings: WarmupSettings): number {
	return settings.estimatedInstanceWarmupSeconds ?? setWarmupSeconds(settings.defaultInstanceWarmupSeconds) ?? settings.defaultCooldownSeconds;
}

/**
 * A `DefaultInstanceWarmup` that is set: −1 takes a former one back.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html
 */
export function setWarmupSeconds(defaultInstanceWarmupSeconds: number | null): number | null {
	return defaultInstanceWarmupSeconds === -1 ? null : defaultInstanceWarmupSeconds;
}
