/** What a run comes to: the figures of the verdict strip. */
import type { SimulationSummary, Verdict } from './result';
import type { Run } from '../run';

const secondsPerHour = 3600;
const hoursPerDay = 24;

/** A run with less, in percent, does not count as survived. */
export const leastAvailabilityPercent = 99;

/** Below half a request nobody was turned away: the flow model divides requests. */
const leastDroppedRequests = 0.5;

export function summarize(run: Run, spareInstanceSeconds: number): SimulationSummary {
	const { load, accounting, scenario } = run;
	const { arrived, served, dropped, waiting, peakPerSecond, droppingSeconds } = load.totals;
	const instanceHours = accounting.billedSeconds() / secondsPerHour;
	const { priceUsdPerHour } = scenario.launch;
	const costUsd = priceUsdPerHour === null ? null : instanceHours * priceUsdPerHour;
	const availabilityPercent = arrived === 0 ? 100 : Math.min(100, Math.max(0, (arrived - dropped) / arrived * 100));
	return {
		verdict: verdictOf(run, availabilityPercent),
		availabilityPercent, arrivedRequests: arrived, servedRequests: served, droppedRequests: dropped, waitingRequests: waiting,
		peakRequestsPerSecond: peakPerSecond, p99WaitSeconds: load.waitQuantile(0.99), droppingSeconds, instanceHours,
		spareInstanceHours: spareInstanceSeconds / secondsPerHour,
		costUsd, costUsdPerDay: costUsd === null ? null : costUsd * hoursPerDay * secondsPerHour / scenario.durationSeconds,
		lowestInService: accounting.lowestServing(), highestInService: accounting.highestServing(),
		faults: accounting.faultSummaries().filter((fault) => fault !== undefined),
	};
}

function verdictOf({ load, scenario }: Run, availabilityPercent: number): Verdict {
	if (load.totals.dropped < leastDroppedRequests) { return 'survives'; }
	const isStillDropping = load.episodes.at(-1)!.endSeconds >= scenario.durationSeconds;
	return isStillDropping || availabilityPercent < leastAvailabilityPercent ? 'does-not-survive' : 'survives-with-a-dip';
}
