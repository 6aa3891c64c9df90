/**
 * Which instance a group ends by the termination policies that are set (facts/aws-behaviour.md 1.10): zone balance first, then each policy in
 * turn narrows the choice. The simulator's fast path for the default policy alone is scaleInChoice.ts.
 */
import { requireNumber } from '../argument';
import { scaleInCandidates, secondsToNextInstanceHour, type ScaleInCandidate } from './scaleInChoice';
import { fullestZones } from './zoneChoice';

export type TerminationPolicy =
	| 'Default' | 'AllocationStrategy' | 'OldestInstance' | 'NewestInstance' | 'OldestLaunchTemplate' | 'OldestLaunchConfiguration' | 'ClosestToNextInstanceHour';

/** What an instance was launched from. */
export type LaunchSource =
	| { readonly kind: 'launch-configuration'; readonly id?: string }
	| { readonly kind: 'launch-template'; readonly id: string; readonly version: number };

export interface TerminationCandidate extends ScaleInCandidate {
	readonly source: LaunchSource;
	/** How far its pool is from what the allocation strategy of a mixed group wants, 0 (also if not given) for the best; higher goes first. */
	readonly allocationRank?: number;
}

/**
 * How old a configuration is for the choice, 0 for the newest: launch configurations are the oldest, then other templates than the group's,
 * then the versions of its own.
 * @param newestVersion highest version among the instances, integer ≥ the version of `source`
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html
 */
export function configurationAge(source: LaunchSource, groupTemplateId: string, newestVersion: number): number {
	if (source.kind === 'launch-configuration') { return Infinity; }
	return source.id === groupTemplateId ? newestVersion - source.version : Number.MAX_SAFE_INTEGER;
}

/**
 * How old the configurations of a group's instances are for the choice, in their order.
 * @param current id of the launch template or launch configuration that the group uses; `null` if it is not known, then the first template counts
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html
 */
export function configurationAges(sources: readonly LaunchSource[], current: string | null): readonly number[] {
	const templates = sources.flatMap((source) => source.kind === 'launch-template' ? [source] : []);
	const used = current ?? templates[0]?.id ?? '';
	const newest = Math.max(0, ...templates.filter(({ id }) => id === used).map(({ version }) => version));
	return sources.map((source) => source.kind === 'launch-configuration' && source.id === used ? 0 : configurationAge(source, used, newest));
}

/**
 * The instances that the policies leave, all equally good; empty if all are protected.
 * @param instances with `configurationAge` set
 * @param policies in the order of the group; each narrows what the one before leaves
 * @param nowSeconds on the clock of `launchSeconds`
 * @throws RangeError if a zone is not below `zoneCount`
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html
 * Departs from AWS: nothing documented, if unhealthy instances are taken out before and, in a mixed group, those of the other purchase option.
 */
export function terminationCandidates<T extends TerminationCandidate>(
	instances: readonly T[], policies: readonly TerminationPolicy[], zoneCount: number, nowSeconds: number,
): readonly T[] {
	const counts = new Array<number>(zoneCount).fill(0);
	for (const { zone } of instances) {
		requireNumber('zone', zone, { min: 0, max: zoneCount - 1, isInteger: true });
		counts[zone]!++;
	}
	const open = instances.filter(({ isProtected }) => isProtected !== true);
	const zones = fullestZones(counts, (zone) => open.some((instance) => instance.zone === zone));
	return narrowByPolicies(open.filter(({ zone }) => zones.includes(zone)), policies, nowSeconds);
}

/**
 * What the policies leave of instances, each of which may go: without zones.
 * @param policies in the order of the group
 * @param nowSeconds on the clock of `launchSeconds`
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html
 */
export function narrowByPolicies<T extends TerminationCandidate>(instances: readonly T[], policies: readonly TerminationPolicy[], nowSeconds: number): readonly T[] {
	return policies.reduce<readonly T[]>((left, policy) => narrow(left, policy, nowSeconds), instances);
}

/**
 * Desired capacity and instances that end when a group scales in: protection keeps instances, not the desired capacity.
 * @param change instances, integer ≤ 0
 * @param unprotected instances without scale-in protection, integer ≥ 0
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-protection.html
 */
export function scaleInWithProtection(desiredCapacity: number, change: number, unprotected: number): { readonly desiredCapacity: number; readonly terminated: number } {
	requireNumber('change', change, { min: -desiredCapacity, max: 0, isInteger: true });
	requireNumber('unprotected', unprotected, { min: 0, isInteger: true });
	return { desiredCapacity: desiredCapacity + change, terminated: Math.min(-change, unprotected) };
}

function narrow<T extends TerminationCandidate>(instances: readonly T[], policy: TerminationPolicy, nowSeconds: number): readonly T[] {
	switch (policy) {
		// One zone for all: balance was decided before.
		case 'Default': return scaleInCandidates(mostMisplaced(instances).map((instance) => ({ ...instance, zone: 0, instance })), 1, nowSeconds).map(({ instance }) => instance);
		case 'AllocationStrategy': return mostMisplaced(instances);
		case 'OldestInstance': return lowest(instances, ({ launchSeconds }) => launchSeconds);
		case 'NewestInstance': return lowest(instances, ({ launchSeconds }) => -launchSeconds);
		case 'ClosestToNextInstanceHour': return lowest(instances, ({ launchSeconds }) => secondsToNextInstanceHour(launchSeconds, nowSeconds));
		case 'OldestLaunchTemplate': return oldestOf(instances, 'launch-template');
		case 'OldestLaunchConfiguration': return oldestOf(instances, 'launch-configuration');
	}
}

function mostMisplaced<T extends TerminationCandidate>(instances: readonly T[]): readonly T[] {
	return lowest(instances, ({ allocationRank }) => -(allocationRank ?? 0));
}

/** The oldest of those from such a source; all, where there is none from it. */
function oldestOf<T extends TerminationCandidate>(instances: readonly T[], kind: LaunchSource['kind']): readonly T[] {
	const concerned = instances.filter(({ source }) => source.kind === kind);
	return concerned.length === 0 ? instances : lowest(concerned, ({ configurationAge: age }) => -(age ?? 0));
}

function lowest<T>(items: readonly T[], rank: (item: T) => number): readonly T[] {
	const best = items.reduce((least, item) => Math.min(least, rank(item)), Infinity);
	return items.filter((item) => rank(item) === best);
}
