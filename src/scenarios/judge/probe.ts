/** What a question to a group is. Must never hold one of them. */
import type { Judgement } from '../../core/judgement';
import { accrualLimit } from '../../core/simulation/cpuCredits/earning';
import type { SimulationResult, SimulationSummary } from '../../core/simulation/result/result';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { KnownGroup } from './knownGroup';

export interface Probe {
	/** @returns the run that answers the question; `undefined` where the group is not one to ask */
	prepare(group: KnownGroup): Scenario | undefined;
	/** Reads the answer. */
	judge(group: KnownGroup, scenario: Scenario, result: SimulationResult): Judgement;
}

/** Seconds before anything happens, so that the run shows how it was. */
export const quietSeconds = 600;

/**
 * A run of one hour under a load of its own, without anything that happens by the clock, and with all the CPU credits that can be saved:
 * whether they last is a question of its own.
 */
export function hourOf({ scenario }: KnownGroup, name: string, { requestsPerSecond, desiredCapacity }: { readonly requestsPerSecond: number; readonly desiredCapacity: number }): Scenario {
	const { launch } = scenario;
	return {
		...scenario, name: `${scenario.name}: ${name}`, startClockSeconds: 10 * 3600, durationSeconds: 3600,
		group: { ...scenario.group, desiredCapacity }, launch: { ...launch, burstable: withFullBalance(launch) },
		policies: scenario.policies.filter(({ kind }) => kind !== 'predictive'), scheduledActions: [],
		load: { kind: 'steady', requestsPerSecond },
	};
}

function withFullBalance({ burstable, vcpu }: Scenario['launch']): Scenario['launch']['burstable'] {
	return burstable === null ? null : { ...burstable, initialCredits: accrualLimit({ vcpu, baselinePercent: burstable.baselinePercent }) };
}

/** Dropped for lack of capacity, percent of all that arrived. */
export function overloadPercent({ droppedByReason, arrivedRequests }: SimulationSummary): number {
	const dropped = droppedByReason['timed-out'] + droppedByReason.refused + droppedByReason['no-target'];
	return arrivedRequests === 0 ? 0 : Math.min(100, dropped / arrivedRequests * 100);
}
