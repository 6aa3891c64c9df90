/** For which seconds an instance is billed (facts/aws-behaviour.md 4). */
import { requireNumber } from '../argument';

/** What is billed: by the second, or SUSE Linux by the hour. */
export type BillingUnit = 'second' | 'hour';

export type InstanceState = 'pending' | 'running' | 'stopping' | 'stopped' | 'shutting-down' | 'terminated';
export type InterruptedBy = 'ec2' | 'user';

const hourSeconds = 3600;
/** The least that a start costs. EC2 user guide of 2023-06-15. */
const minimumSeconds = 60;

/**
 * Seconds billed for running so long after one start: at least a minute, or whole hours.
 * @param seconds ≥ 0
 * @throws RangeError if it is negative
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html
 */
export function billedSeconds(seconds: number, unit: BillingUnit): number {
	requireNumber('seconds', seconds, { min: 0 });
	return unit === 'second' ? Math.max(minimumSeconds, seconds) : Math.max(1, Math.ceil(seconds / hourSeconds)) * hourSeconds;
}

/**
 * Whether an instance is billed in a state: while it runs, and while it stops to hibernate.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html
 */
export function isBilled(state: InstanceState, isHibernating: boolean): boolean {
	return state === 'running' || (state === 'stopping' && isHibernating);
}

/**
 * Whether an event begins a new billing period, with its minimum: a start does, a reboot does not.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html
 */
export function beginsBillingPeriod(event: 'launch' | 'start' | 'reboot'): boolean {
	return event !== 'reboot';
}

/**
 * Seconds billed for a Spot Instance that ended. EC2's interruption in the first hour is free; later, hours that are billed whole count
 * only when full. Who ends it himself pays as usual.
 * @param seconds ran, ≥ 0
 * @throws RangeError if it is negative
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-for-interrupted-spot-instances.html
 */
export function billedSpotSeconds(seconds: number, by: InterruptedBy, unit: BillingUnit): number {
	requireNumber('seconds', seconds, { min: 0 });
	if (by === 'user') { return billedSeconds(seconds, unit); }
	if (seconds < hourSeconds) { return 0; }
	return unit === 'second' ? seconds : Math.floor(seconds / hourSeconds) * hourSeconds;
}
