/** Where a reader looks first in a run. */
import type { SimulationResult } from '../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';

/** Where the reader looks first, seconds: just after the first fault, else just after the first loss, so that "Why" tells of it; else the peak of demand. */
export function firstMomentOfInterest(scenario: AutoScalingScenario, { series }: SimulationResult): number {
	const fault = scenario.faults[0];
	const last = series.timeSeconds.at(-1) ?? 0;
	const shortlyAfter = (seconds: number): number => Math.min(last, seconds + 3 * series.stepSeconds);
	if (fault !== undefined && fault.atSeconds < last) { return shortlyAfter(fault.atSeconds); }
	const dropping = series.droppedPerSecond.findIndex(rate => rate > 0);
	if (dropping >= 0) { return shortlyAfter(series.timeSeconds[dropping] ?? 0); }
	const peak = series.demandPerSecond.reduce((best, rate, index) => rate > (series.demandPerSecond[best] ?? 0) ? index : best, 0);
	return series.timeSeconds[peak] ?? 0;
}
