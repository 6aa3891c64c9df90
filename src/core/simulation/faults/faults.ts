/** Lets everything break that a scenario says. Must never hold what a fault does: each kind has a file of its own. */
import type { CapacityKeeper } from '../group/capacity';
import type { CapacityRebalancing } from '../group/capacityRebalancing';
import type { Rebalancing } from '../group/rebalancing';
import type { Swaps } from '../group/swaps';
import type { Run } from '../run';
import { createAfflictions } from './afflictions';
import { createInstanceFaults } from './instanceFaults';
import { createBadTemplateVersions, createSlowBoots } from './launchFaults';
import { createDependencyOutages, createTrafficSpikes } from './loadFaults';
import { createSpotInterruptions } from './spotInterruption';
import { createZonalShifts } from './zonalShift';
import { createZoneImpairments } from './zoneImpairment';

export interface FaultParts {
	readonly keeper: CapacityKeeper;
	readonly swaps: Swaps;
	readonly rebalancing: Rebalancing;
	readonly capacityRebalancing: CapacityRebalancing;
}

/** Registers every fault of the scenario, aside from shortages of capacity and late metrics, which their own areas register. */
export function createFaults(run: Run, { keeper, swaps, rebalancing, capacityRebalancing }: FaultParts): void {
	const afflictions = createAfflictions(run);
	createZoneImpairments(run, { keeper, rebalancing, afflictions });
	createInstanceFaults(run, afflictions);
	createSlowBoots(run);
	createBadTemplateVersions(run);
	createSpotInterruptions(run, { keeper, swaps, capacityRebalancing, afflictions });
	createZonalShifts(run, keeper, rebalancing);
	createDependencyOutages(run);
	createTrafficSpikes(run);
}
