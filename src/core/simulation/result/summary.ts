/** What a run comes to: the figures of the verdict strip. */
import type { Run } from '../run';
import { hoursOf } from './billing';
import { totalUsd } from './costs';
import { measureExpectations } from './expectations';
import type { CostSummary, SimulationSummary, Verdict } from './result';

const hoursPerDay = 24;

/** A run with less, in percent, does not count as survived. */
export const leastAvailabilityPercent = 99;

/** Below half a request nobody was turned away: the flow model divides requests. */
const leastDroppedRequests = 0.5;

/** What is added up elsewhere. */
export interface SummaryParts {
	readonly spareInstanceSeconds: number;
	readonly costs: CostSummary;
	readonly statusCodes: SimulationSummary['statusCodes'];
}

export function summarize(run: Run, { spareInstanceSeconds, costs, statusCodes }: SummaryParts): SimulationSummary {
	const { load, accounting, scenario } = run;
	const { arrived, served, dropped, waiting, peakPerSecond, droppingSeconds, droppedByReason, retried } = load.totals;
	const costUsd = totalUsd(costs);
	const { p50, p95, p99 } = load.latencies();
	const availabilityPercent = arrived === 0 ? 100 : Math.min(100, Math.max(0, (arrived - dropped) / arrived * 100));
	const figures: Omit<SimulationSummary, 'expectations'> = {
		verdict: verdictOf(run, availabilityPercent),
		availabilityPercent, arrivedRequests: arrived, servedRequests: served, droppedRequests: dropped, waitingRequests: waiting,
		peakRequestsPerSecond: peakPerSecond, droppingSeconds, instanceHours: hoursOf(accounting.billedSeconds()),
		droppedByReason: { ...droppedByReason }, retriedRequests: retried, statusCodes,
		p50LatencySeconds: p50, p95LatencySeconds: p95, p99LatencySeconds: p99, belowTargetSeconds: accounting.belowTargetSeconds(),
		spareInstanceHours: hoursOf(spareInstanceSeconds),
		costUsd, costUsdPerDay: costUsd === null ? null : costUsd * hoursPerDay / hoursOf(scenario.durationSeconds), costs,
		lowestInService: accounting.lowestServing(), highestInService: accounting.highestServing(), faults: accounting.faultSummaries(),
	};
	return { ...figures, expectations: measureExpectations(scenario.expectations, figures) };
}

function verdictOf({ load, scenario }: Run, availabilityPercent: number): Verdict {
	if (load.totals.dropped < leastDroppedRequests) { return 'survives'; }
	const isStillDropping = load.episodes.at(-1)!.endSeconds >= scenario.durationSeconds;
	return isStillDropping || availabilityPercent < leastAvailabilityPercent ? 'does-not-survive' : 'survives-with-a-dip';
}
