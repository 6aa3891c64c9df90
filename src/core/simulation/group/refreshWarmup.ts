/** How long an instance refresh waits for a new instance (facts/aws-behaviour.md 1.7). */
import { setWarmupSeconds } from '../policies/warmup';

export interface RefreshWarmupSettings {
	/** `InstanceWarmup` of the refresh, seconds ≥ 0; `null` unset. */
	readonly instanceWarmupSeconds: number | null;
	/** `DefaultInstanceWarmup` of the group, seconds 0–3600; `null` (or −1) unset. */
	readonly defaultInstanceWarmupSeconds: number | null;
	/** Seconds ≥ 0. */
	readonly healthCheckGracePeriodSeconds: number;
}

/**
 * Seconds until a replaced instance counts: the refresh's own setting, else the group's default warm-up, else its health check grace period.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/consolidated-view-of-warm-up-and-cooldown-settings.html
 */
export function refreshWarmupSeconds(settings: RefreshWarmupSettings): number {
	return settings.instanceWarmupSeconds ?? setWarmupSeconds(settings.defaultInstanceWarmupSeconds) ?? settings.healthCheckGracePeriodSeconds;
}
