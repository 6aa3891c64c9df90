/** Which instance a group ends when it scales in: the default termination policy (facts/aws-behaviour.md 1.10). */
import { fullestZones } from './zoneChoice';

/** What the choice looks at. */
export interface ScaleInCandidate {
	readonly zone: number;
	/** Seconds on the clock of the run; below 0 if launched before it. */
	readonly launchSeconds: number;
	readonly isProtected: boolean;
	/** How old its configuration is, 0 for the current one; higher goes first. */
	readonly configurationAge: number;
}

const instanceHourSeconds = 3600;

/**
 * The instances that the default policy may end, all equally good; empty if all are protected.
 * Zone balance first, then the oldest configuration, then the one closest to its next instance hour.
 * @param zoneCount number of zones of the group
 * @param nowSeconds clock of the run
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html#default-termination-policy
 * Departs from AWS: allocation strategies of mixed groups are not looked at yet.
 */
export function scaleInCandidates<T extends ScaleInCandidate>(instances: readonly T[], zoneCount: number, nowSeconds: number): readonly T[] {
	const counts = new Array<number>(zoneCount).fill(0);
	for (const { zone } of instances) { counts[zone] = (counts[zone] ?? 0) + 1; }
	const free = instances.filter(({ isProtected }) => !isProtected);
	const zones = fullestZones(counts, (zone) => free.some((instance) => instance.zone === zone));
	const inZone = free.filter(({ zone }) => zones.includes(zone));
	const oldest = lowest(inZone, ({ configurationAge }) => -configurationAge);
	return lowest(oldest, ({ launchSeconds }) => secondsToNextInstanceHour(launchSeconds, nowSeconds));
}

/** Seconds until the instance has run for another whole hour, above 0 up to 3600. */
export function secondsToNextInstanceHour(launchSeconds: number, nowSeconds: number): number {
	return instanceHourSeconds - (nowSeconds - launchSeconds) % instanceHourSeconds;
}

function lowest<T>(items: readonly T[], rank: (item: T) => number): readonly T[] {
	const ranks = items.map(rank);
	const best = ranks.reduce((low, value) => Math.min(low, value), Infinity);
	return items.filter((_, index) => ranks[index] === best);
}
