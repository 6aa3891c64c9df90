/**
 * Which instances an instance refresh replaces next, and in which order (facts/aws-behaviour.md 1.13): as many as its two percentages allow, unhealthy
 * ones first, then from the zones with most instances. With 100 % healthy all launch first; else as many end first as the floor allows,
 * and what the ceiling allows beyond that launches first.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html
 * Departs from AWS: which instances come first is documented only for versions, of which the older goes first.
 */
import type { Run } from '../run';
import { activeByZone, isActive } from './fleet';
import { isHealthy } from './instanceHealth';
import { refreshBatchSize, refreshOrder } from './instanceRefresh';
import { maintenanceBounds, type MaintenancePolicy } from './maintenance';
import type { SimulatedInstance } from './simulatedInstance';
import { fullestZones } from './zoneChoice';

export interface RefreshBatch {
	/** End at once, and others launch at the same time. */
	readonly endFirst: readonly SimulatedInstance[];
	/** End when their replacements are ready. */
	readonly launchFirst: readonly SimulatedInstance[];
}

/**
 * @param candidates active instances that are to be replaced
 * @param most instances until the next checkpoint, integer ≥ 1
 * @returns empty where the floor allows none before others are healthy
 */
export function planBatch(run: Run, policy: MaintenancePolicy, candidates: readonly SimulatedInstance[], most: number): RefreshBatch {
	const batchUnits = refreshBatchSize(run.desiredCapacity, policy);
	const chosen = inOrder(run, candidates, Math.min(most, candidates.length)).filter(fitting(batchUnits));
	if (refreshOrder(policy) === 'launch-before-terminate') {
		// What is unhealthy keeps no floor, so that nothing is won by launching first.
		return { endFirst: chosen.filter((instance) => !isHealthy(run, instance)), launchFirst: chosen.filter((instance) => isHealthy(run, instance)) };
	}
	let mayEnd = unitsThatMayEnd(run, policy);
	const endFirst = chosen.filter((instance) => {
		if (!isHealthy(run, instance)) { return true; }
		const ends = mayEnd > 0;
		mayEnd -= instance.option.weight;
		return ends;
	});
	const hasRoomAbove = maintenanceBounds(run.desiredCapacity, policy).highest > run.desiredCapacity;
	return { endFirst, launchFirst: hasRoomAbove ? chosen.filter((instance) => !endFirst.includes(instance)) : [] };
}

/** Healthy units above the floor; where rounding leaves no room at all in a group that is whole, one instance ends all the same. */
function unitsThatMayEnd(run: Run, policy: MaintenancePolicy): number {
	const { lowest, highest } = maintenanceBounds(run.desiredCapacity, policy);
	const healthy = run.fleet.alive.reduce((units, instance) => isActive(instance) && isHealthy(run, instance) ? units + instance.option.weight : units, 0);
	const isRoundedAway = lowest >= run.desiredCapacity && highest <= run.desiredCapacity;
	return isRoundedAway && healthy >= run.desiredCapacity ? 1 : healthy - lowest;
}

/** Takes instances while they fit into the units together; the first one always. */
function fitting(units: number): (instance: SimulatedInstance) => boolean {
	let used = 0;
	return ({ option: { weight } }) => {
		const fits = used === 0 || used + weight <= units;
		if (fits) { used += weight; }
		return fits;
	};
}

/** The first ones: unhealthy before healthy, older versions before newer, then out of the fullest zone each time, of equals the one with most candidates, by id. */
function inOrder(run: Run, candidates: readonly SimulatedInstance[], count: number): readonly SimulatedInstance[] {
	const counts = activeByZone(run.fleet);
	const queues = new Map<string, SimulatedInstance[][]>();
	for (const instance of candidates) {
		const rank = `${isHealthy(run, instance) ? 1 : 0} ${String(instance.templateVersion).padStart(9, '0')}`;
		const byZone = queues.get(rank) ?? run.zones.map((): SimulatedInstance[] => []);
		byZone[instance.zone]!.push(instance);
		queues.set(rank, byZone);
	}
	const ordered: SimulatedInstance[] = [];
	for (const [, byZone] of [...queues].sort(([a], [b]) => a < b ? -1 : 1)) {
		const places = byZone.map(() => 0);
		const leftIn = (zone: number): number => byZone[zone]!.length - places[zone]!;
		const isLeft = (zone: number): boolean => leftIn(zone) > 0;
		while (ordered.length < count && byZone.some((_, zone) => isLeft(zone))) {
			const zone = fullestZones(counts, isLeft).reduce((best, other) => leftIn(other) > leftIn(best) ? other : best);
			ordered.push(byZone[zone]![places[zone]!++]!);
			counts[zone]!--;
		}
	}
	return ordered;
}
