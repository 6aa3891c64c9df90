/** Over which zones several launches of a group spread (facts/aws-behaviour.md 1.9), counted, without time. */
import { requireNumber } from '../argument';
import { maxInstances } from '../limits';
import { launchZones, type ZoneStrategy } from './zoneChoice';

export interface LaunchSpread {
	/** Instances by zone afterwards; of equal zones the first one takes. */
	readonly counts: readonly number[];
	/** Zones that may get a launch, whichever of equal ones is taken, ascending. */
	readonly zones: readonly number[];
	/** The zone in which `balanced-only` keeps trying; `null` if all launches find a place or the strategy tries others. */
	readonly triedZone: number | null;
}

/** `CapacityDistributionStrategy`. */
export type DistributionStrategy = ZoneStrategy | 'reservations-then-balanced';

export interface SpreadSettings {
	readonly strategy: DistributionStrategy;
	/** Free Capacity Reservations by zone, integers ≥ 0; they count for `reservations-then-balanced` only. */
	readonly freeReservations: readonly number[];
}

/**
 * Where a number of launches go, one after another: each to a zone with fewest instances.
 * @param counts instances by zone, integers ≥ 0
 * @param fails whether a launch into the zone fails, by zone
 * @param launches integer from 0 to the most that a simulation takes
 * @throws RangeError if the number of launches is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html and
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AvailabilityZoneDistribution.html
 */
export function spreadLaunches(counts: readonly number[], fails: readonly boolean[], launches: number, { strategy, freeReservations }: SpreadSettings): LaunchSpread {
	const filled = [...counts];
	const left = counts.map((_, zone) => freeReservations[zone] ?? 0);
	const possible = new Set<number>();
	for (let missing = requireNumber('launches', launches, { min: 0, max: maxInstances, isInteger: true }); missing > 0; missing--) {
		const hasReservation = strategy === 'reservations-then-balanced' && left.some((free, zone) => free > 0 && fails[zone] !== true);
		const balanced = strategy === 'balanced-only' ? 'balanced-only' : 'balanced-best-effort';
		const { zones, failedZone } = launchZones(filled, hasReservation ? counts.map((_, zone) => fails[zone] === true || left[zone] === 0) : fails, balanced);
		const [zone] = zones;
		if (zone === undefined) { return { counts: filled, zones: ascending(possible), triedZone: strategy === 'balanced-only' ? failedZone : null }; }
		zones.forEach((candidate) => possible.add(candidate));
		filled[zone]!++;
		left[zone] = Math.max(0, left[zone]! - 1);
	}
	return { counts: filled, zones: ascending(possible), triedZone: null };
}

function ascending(zones: ReadonlySet<number>): readonly number[] {
	return [...zones].sort((a, b) => a - b);
}
