/** In which Availability Zone a group launches, and how it gets back into balance (facts/aws-behaviour.md 1.9). */

export type ZoneStrategy = 'balanced-best-effort' | 'balanced-only';

export interface LaunchZones {
	/** The zones that a launch may go to, all equally good, in the order given; empty if none takes it. */
	readonly zones: readonly number[];
	/** The zone in which `balanced-only` keeps trying, or that was tried first and failed; `null` if the first choice works. */
	readonly failedZone: number | null;
}

/**
 * The zones with fewest instances; where they fail, the next ones.
 * @param counts instances of the group by zone, integers ≥ 0
 * @param fails whether a launch into the zone fails, by zone
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html
 */
export function launchZones(counts: readonly number[], fails: readonly boolean[], strategy: ZoneStrategy = 'balanced-best-effort'): LaunchZones {
	const first = fewest(counts, () => true);
	const working = first.filter((zone) => fails[zone] !== true);
	if (working.length > 0) { return { zones: working, failedZone: null }; }
	const failedZone = first[0] ?? null;
	if (strategy === 'balanced-only') { return { zones: [], failedZone }; }
	return { zones: fewest(counts, (zone) => fails[zone] !== true), failedZone };
}

/** Zones with most instances, of those that may give one up. */
export function fullestZones(counts: readonly number[], mayGive: (zone: number) => boolean = () => true): readonly number[] {
	const most = counts.reduce((best, count, zone) => mayGive(zone) && count > best ? count : best, 0);
	return counts.flatMap((count, zone) => count === most && count > 0 && mayGive(zone) ? [zone] : []);
}

/**
 * Instances to move until no zone has two more than another.
 * @param counts instances by zone
 * @param usable zones that take part
 */
export function movesToBalance(counts: readonly number[], usable: readonly boolean[]): number {
	const taking = counts.filter((_, zone) => usable[zone] === true);
	const total = taking.reduce((sum, count) => sum + count, 0);
	const low = Math.floor(total / taking.length);
	const fuller = total % taking.length;
	const sorted = [...taking].sort((a, b) => b - a);
	return sorted.reduce((moves, count, index) => moves + Math.max(0, count - (index < fuller ? low + 1 : low)), 0);
}

/**
 * The most instances a group may have while it rebalances: a tenth above the maximum, at least one.
 * @param maxSize instances, integer ≥ 0
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html#AutoScalingBehavior.Rebalancing
 */
export function rebalanceCeiling(maxSize: number): number {
	return maxSize + Math.max(1, Math.floor(maxSize / 10));
}

function fewest(counts: readonly number[], takes: (zone: number) => boolean): readonly number[] {
	const least = counts.reduce((best, count, zone) => takes(zone) && count < best ? count : best, Infinity);
	return counts.flatMap((count, zone) => count === least && takes(zone) ? [zone] : []);
}
