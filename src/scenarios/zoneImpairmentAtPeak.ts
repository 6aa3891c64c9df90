/** The fault that a reader switches on first: a zone fails when it hurts most. */
import { peakOf } from '../core/simulation/load/loadShape';
import type { ZoneImpairment } from '../core/simulation/scenario/faults';
import type { Scenario } from '../core/simulation/scenario/scenario';

const usualSeconds = 29 * 60;
/** What the run keeps behind the impairment, to show the recovery. */
const afterSeconds = 5 * 60;

/**
 * The first zone fails at the peak of the load, for 29 minutes or until five minutes before the end of the run. A peak at the very
 * beginning, or too late to see what follows, is replaced by a quarter of the run or two thirds of it.
 */
export function zoneImpairmentAtPeak(scenario: Scenario): ZoneImpairment {
	const { durationSeconds, group } = scenario;
	const peakSeconds = Math.floor(peakOf(scenario.load, scenario).atSeconds);
	const latestSeconds = Math.floor(durationSeconds * 2 / 3);
	const atSeconds = peakSeconds === 0 ? Math.floor(durationSeconds / 4) : Math.min(peakSeconds, latestSeconds);
	const left = durationSeconds - atSeconds;
	return {
		kind: 'zone-impairment', impairment: 'power', zone: group.zones[0] ?? 'a', atSeconds,
		durationSeconds: Math.min(usualSeconds, left > 2 * afterSeconds ? left - afterSeconds : left / 2),
	};
}
