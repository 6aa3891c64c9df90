/** How instances move when a zone fails and comes back (facts/aws-behaviour.md 1.9), counted, without time. */
import { requireCount, requireNumber } from '../argument';
import { maxInstances } from '../limits';
import { fullestZones, launchZones, movesToBalance } from './zoneChoice';

/** One move: a launch in one zone and, when it is healthy, an end in another. */
export interface BalancingMove {
	readonly launchZone: number;
	readonly terminateZone: number;
}

/**
 * Instances by zone after some zones failed and the group has launched what it lacks elsewhere; of equal zones the first one takes.
 * @param counts instances by zone, integers ≥ 0
 * @param failed whether the zone has failed, by zone
 * @param desiredCapacity instances, integer from 0 to the most that a simulation takes
 * @returns instances by zone; fewer than desired only if every zone failed
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html
 */
export function refillZones(counts: readonly number[], failed: readonly boolean[], desiredCapacity: number): readonly number[] {
	const filled = counts.map((count, zone) => failed[zone] === true ? 0 : requireCount('counts', count));
	const wanted = requireNumber('desiredCapacity', desiredCapacity, { min: 0, max: maxInstances, isInteger: true });
	for (let missing = wanted - sumOf(filled); missing > 0; missing--) {
		const [zone] = launchZones(filled, failed).zones;
		if (zone === undefined) { return filled; }
		filled[zone]!++;
	}
	return filled;
}

/**
 * The moves that bring zones into balance, in order; each launches before it ends one.
 * @param counts instances by zone, integers ≥ 0
 * @throws RangeError if there are more than a simulation takes
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html
 */
export function balancingMoves(counts: readonly number[]): readonly BalancingMove[] {
	requireNumber('instances of all zones', sumOf(counts), { min: 0, max: maxInstances, isInteger: true });
	const current = [...counts];
	const moves: BalancingMove[] = [];
	for (let left = movesToBalance(counts, counts.map(() => true)); left > 0; left--) {
		const launchZone = launchZones(current, []).zones[0]!;
		const terminateZone = fullestZones(current)[0]!;
		current[launchZone]!++;
		current[terminateZone]!--;
		moves.push({ launchZone, terminateZone });
	}
	return moves;
}

export interface ZoneRecovery {
	/** Instances by zone while the zone is gone, and at the end. */
	readonly afterFailure: readonly number[];
	readonly final: readonly number[];
	/** What the group does when the zone is back, in order. */
	readonly moves: readonly BalancingMove[];
}

/**
 * What becomes of a group whose zone fails and comes back.
 * @param counts instances by zone, integers ≥ 0
 * @param desiredCapacity instances, integer from 0 to the most that a simulation takes
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-instance-termination.html
 */
export function recoverZone(counts: readonly number[], failedZone: number, desiredCapacity: number): ZoneRecovery {
	const afterFailure = refillZones(counts, counts.map((_, zone) => zone === failedZone), desiredCapacity);
	const moves = balancingMoves(afterFailure);
	const final = [...afterFailure];
	for (const { launchZone, terminateZone } of moves) {
		final[launchZone]!++;
		final[terminateZone]!--;
	}
	return { afterFailure, moves, final };
}

/**
 * Instances by which a group may pass its maximum while Capacity Rebalancing replaces Spot Instances: a tenth of what is desired, at least one.
 * @param desiredCapacity instances, integer ≥ 0
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-maintenance-policy-overview-and-considerations.html
 */
export function capacityRebalancingMargin(desiredCapacity: number): number {
	return Math.max(1, Math.floor(requireCount('desiredCapacity', desiredCapacity) / 10));
}

function sumOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
