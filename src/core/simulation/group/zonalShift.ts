/** What a group does while a zone is shifted away (facts/aws-behaviour.md 1.9). */
import { requireNumber } from '../argument';

export type ImpairedZoneBehavior = 'ReplaceUnhealthy' | 'IgnoreUnhealthy';

/**
 * Zones that still get launches.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html
 */
export function zonesDuringShift(zones: readonly string[], shiftedAway: string): readonly string[] {
	return zones.filter((zone) => zone !== shiftedAway);
}

/**
 * Whether a policy may change the desired capacity: it may raise it, not lower it.
 * @param change instances, integer
 * @throws RangeError if it is no integer
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html
 */
export function mayPolicyAct(change: number): boolean {
	return requireNumber('change', change, { isInteger: true }) >= 0;
}

/**
 * Zones in which unhealthy instances are replaced.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html
 */
export function replacedZones(unhealthyZones: readonly string[], shiftedAway: string, behavior: ImpairedZoneBehavior): readonly string[] {
	return behavior === 'ReplaceUnhealthy' ? unhealthyZones : zonesDuringShift(unhealthyZones, shiftedAway);
}
