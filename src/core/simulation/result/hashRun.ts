/** The fingerprint of a run: the same for the same scenario everywhere, whatever things are called. */
import { hashData } from '../engine/hash';
import type { Scenario } from '../scenario/scenario';
import type { SimulationResult } from './result';

/** @returns 16 hexadecimal digits over scenario and result, without what is only for people */
export function hashRun(scenario: Scenario, result: Omit<SimulationResult, 'hash'>): string {
	const { group, policies, scheduledActions } = scenario;
	return hashData({
		...unnamed(scenario), group: { ...unnamed(group), lifecycleHooks: group.lifecycleHooks.map(unnamed) }, policies: policies.map(unnamed),
		scheduledActions: scheduledActions.map(unnamed),
		result: { ...result, activities: result.activities.map(unnamed), series: { ...result.series, alarms: result.series.alarms.map(unnamed) } },
	});
}

/** Keys under which scenarios and results hold a name that somebody gave. */
const nameKeys: ReadonlySet<string> = new Set(['name', 'policy', 'hook', 'action']);

function unnamed(record: object): object {
	return Object.fromEntries(Object.entries(record).filter(([key]) => !nameKeys.has(key)));
}
