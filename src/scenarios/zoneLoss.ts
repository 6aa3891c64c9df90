/** Whether a group survives the loss of an Availability Zone: from the run itself if a zone fails in it, else from a second run. */
import type { FaultSummary, SimulationSummary } from '../core/simulation/result/result';
import type { Scenario } from '../core/simulation/scenario/scenario';
import { simulate } from '../core/simulation/simulate';
import { zoneImpairmentAtPeak } from './zoneImpairmentAtPeak';

export interface ZoneLoss {
	/** `with-a-dip`: requests are dropped, but it ends, and availability stays at 99 % or more. */
	readonly answer: 'yes' | 'with-a-dip' | 'no';
	readonly zone: string;
	/** When it fails, seconds of the run. */
	readonly atSeconds: number;
	/** Instances that go with the zone. */
	readonly lostInstances: number;
	/** Requests that its loss costs, until the group has recovered or to the end of the run. */
	readonly droppedRequests: number;
	/** `null` if not within the run. */
	readonly recoverySeconds: number | null;
	/** Whether the group has other zones to go on in. */
	readonly hasOtherZones: boolean;
	/** Whether the run fails even if no zone is lost. */
	readonly failsAnyway: boolean;
	/** Whether the zone fails in the run itself; else it was lost in a second one, at the peak of the load. */
	readonly isOfRun: boolean;
}

/** Below half a request nobody was turned away: the flow model divides requests. */
const leastDroppedRequests = 0.5;

/**
 * @param summary of the scenario's run
 * @returns `null` where the second run would be too big to be made
 */
export function checkZoneLoss(scenario: Scenario, summary: SimulationSummary): ZoneLoss | null {
	const own = scenario.faults.findIndex(({ kind }) => kind === 'zone-impairment');
	const fault = summary.faults[own];
	if (fault !== undefined) { return judge(scenario, { fault, summary, isOfRun: true, failsAnyway: false }); }
	const outcome = simulate({ ...scenario, expectations: [], faults: [...scenario.faults, zoneImpairmentAtPeak(scenario)] });
	const added = outcome.ok ? outcome.result.summary.faults.at(-1) : undefined;
	if (!outcome.ok || added === undefined) { return null; }
	return judge(scenario, { fault: added, summary: outcome.result.summary, isOfRun: false, failsAnyway: summary.verdict === 'does-not-survive' });
}

interface Loss {
	readonly fault: FaultSummary;
	/** Of the run in which the zone fails. */
	readonly summary: SimulationSummary;
	readonly isOfRun: boolean;
	readonly failsAnyway: boolean;
}

function judge({ group }: Scenario, { fault, summary, isOfRun, failsAnyway }: Loss): ZoneLoss {
	const isHarmless = fault.droppedRequests < leastDroppedRequests;
	return {
		answer: isHarmless ? 'yes' : summary.verdict === 'does-not-survive' ? 'no' : 'with-a-dip',
		zone: fault.zone ?? '', atSeconds: fault.atSeconds, lostInstances: fault.lostInstances,
		droppedRequests: fault.droppedRequests, recoverySeconds: fault.recoverySeconds,
		hasOtherZones: group.zones.length > 1, failsAnyway: failsAnyway && !isHarmless, isOfRun,
	};
}
