/** What a run comes to: the figures of the verdict strip. */
import type { CostSummary, SimulationSummary, Verdict } from './result';
import { priceOf, type PurchaseOption } from '../group/launchOptions';
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
	const costs = costsOf(run);
	const costUsd = totalOf(costs);
	const { p50, p95, p99 } = load.latencies();
	const availabilityPercent = arrived === 0 ? 100 : Math.min(100, Math.max(0, (arrived - dropped) / arrived * 100));
	return {
		verdict: verdictOf(run, availabilityPercent),
		availabilityPercent, arrivedRequests: arrived, servedRequests: served, droppedRequests: dropped, waitingRequests: waiting,
		peakRequestsPerSecond: peakPerSecond, droppingSeconds, instanceHours,
		droppedByReason: { ...load.totals.droppedByReason }, retriedRequests: load.totals.retried, statusCodes: [],
		p50LatencySeconds: p50, p95LatencySeconds: p95, p99LatencySeconds: p99, belowTargetSeconds: accounting.belowTargetSeconds(),
		spareInstanceHours: spareInstanceSeconds / secondsPerHour,
		costUsd, costUsdPerDay: costUsd === null ? null : costUsd * hoursPerDay * secondsPerHour / scenario.durationSeconds, costs,
		lowestInService: accounting.lowestServing(), highestInService: accounting.highestServing(),
		faults: accounting.faultSummaries().filter((fault) => fault !== undefined), expectations: [],
	};
}

function costsOf({ accounting, options }: Run): CostSummary {
	const usdOf = (wanted: PurchaseOption): number | null => options.reduce((sum: number | null, option) => {
		const seconds = accounting.billedByOption[option.index]!;
		if (option.purchaseOption !== wanted || seconds === 0) { return sum; }
		const price = priceOf(option);
		return sum === null || price === null ? null : sum + seconds / secondsPerHour * price;
	}, 0);
	return { onDemandUsd: usdOf('on-demand'), spotUsd: usdOf('spot'), surplusCreditsUsd: 0, volumesUsd: 0, loadBalancerUsd: 0, warmPoolUsd: 0 };
}

/** `null` if any part is unknown. */
function totalOf(costs: CostSummary): number | null {
	return (Object.values(costs) as readonly (number | null)[]).reduce((sum, part) => sum === null || part === null ? null : sum + part, 0);
}

function verdictOf({ load, scenario }: Run, availabilityPercent: number): Verdict {
	if (load.totals.dropped < leastDroppedRequests) { return 'survives'; }
	const isStillDropping = load.episodes.at(-1)!.endSeconds >= scenario.durationSeconds;
	return isStillDropping || availabilityPercent < leastAvailabilityPercent ? 'does-not-survive' : 'survives-with-a-dip';
}
