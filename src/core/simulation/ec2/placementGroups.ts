/** How many instances and partitions a placement group takes (facts/aws-behaviour.md 7). */
import { requireCount, requireNumber } from '../argument';

export type PlacementStrategy = 'cluster' | 'partition' | 'spread';
/** `host` is a Dedicated Host. */
export type Tenancy = 'default' | 'dedicated' | 'host';

/** EC2 user guide of 2023-06-15. */
const spreadInstancesPerZone = 7;
const partitionsPerZone = { default: 7, dedicated: 2, host: 0 };

/**
 * Whether AWS takes a group: cluster groups in one zone only, spread groups not with Dedicated Instances, none with Dedicated Hosts.
 * @param zones integer ≥ 1
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html
 */
export function isPlacementValid(strategy: PlacementStrategy, zones: number, tenancy: Tenancy): boolean {
	requireNumber('zones', zones, { min: 1, isInteger: true });
	if (tenancy === 'host') { return false; }
	if (strategy === 'cluster') { return zones === 1; }
	return strategy === 'partition' || tenancy === 'default';
}

/**
 * Running instances that a group takes in each zone; `null` without such a limit.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html
 */
export function maxInstancesPerZone(strategy: PlacementStrategy): number | null {
	return strategy === 'spread' ? spreadInstancesPerZone : null;
}

/**
 * Whether instances can be launched into a zone of the group.
 * @param running instances of the group in the zone, integer ≥ 0
 * @param launched more, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html
 */
export function canLaunchInZone(strategy: PlacementStrategy, running: number, launched: number): boolean {
	return requireCount('running', running) + requireCount('launched', launched) <= (maxInstancesPerZone(strategy) ?? Infinity);
}

/**
 * Partitions of a partition group in each zone; `null` for the other strategies.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html
 */
export function maxPartitionsPerZone(strategy: PlacementStrategy, tenancy: Tenancy): number | null {
	return strategy === 'partition' ? partitionsPerZone[tenancy] : null;
}
