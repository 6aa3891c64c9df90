/** Which instance a group ends when it scales in: the default termination policy (facts/aws-behaviour.md 1.10). */
import { remainderOf } from '../engine/remainder';
import { fullestZones } from './zoneChoice';

/** What the choice looks at. */
export interface ScaleInCandidate {
	readonly zone: number;
	/** Seconds on the clock of the run; below 0 if launched before it. */
	readonly launchSeconds: number;
	/** Not given means false. */
	readonly isProtected?: boolean;
	/** How old its configuration is, 0 (also if not given) for the current one; higher goes first. */
	readonly configurationAge?: number;
}

const instanceHourSeconds = 3600;

/**
 * The instances that the default policy may end, all equally good; empty if all are protected.
 * Zone balance first, then the oldest configuration, then the one closest to its next instance hour.
 * @param zoneCount number of zones of the group
 * @param nowSeconds clock of the run
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html#default-termination-policy
 */
export function scaleInCandidates<T extends ScaleInCandidate>(instances: readonly T[], zoneCount: number, nowSeconds: number): readonly T[] {
	const isFullest = fullestThatGive(instances, zoneCount);
	let best: T[] = [];
	let bestAge = -Infinity;
	let bestSeconds = Infinity;
	for (const instance of instances) {
		if (isFullest[instance.zone] !== true || instance.isProtected === true) { continue; }
		const seconds = secondsToNextInstanceHour(instance.launchSeconds, nowSeconds);
		const age = instance.configurationAge ?? 0;
		if (age < bestAge || (age === bestAge && seconds > bestSeconds)) { continue; }
		if (age !== bestAge || seconds !== bestSeconds) { best = []; }
		best.push(instance);
		bestAge = age;
		bestSeconds = seconds;
	}
	return best;
}

/** By zone: whether it has most instances of those that can give one up. */
function fullestThatGive(instances: readonly ScaleInCandidate[], zoneCount: number): readonly boolean[] {
	const counts = new Array<number>(zoneCount).fill(0);
	const canGive = new Array<boolean>(zoneCount).fill(false);
	for (const { zone, isProtected } of instances) {
		counts[zone] = (counts[zone] ?? 0) + 1;
		if (isProtected !== true) { canGive[zone] = true; }
	}
	const zones = fullestZones(counts, (zone) => canGive[zone] === true);
	return counts.map((_, zone) => zones.includes(zone));
}

/** Seconds until the instance has run for another whole hour, above 0 up to 3600. */
export function secondsToNextInstanceHour(launchSeconds: number, nowSeconds: number): number {
	return instanceHourSeconds - remainderOf(nowSeconds - launchSeconds, instanceHourSeconds);
}
