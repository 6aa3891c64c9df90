/** What of a group's capacity counts for a policy while instances come and go (facts/aws-behaviour.md 1.4). */
import { activeUnits, isActive } from '../group/fleet';
import { isWarm } from '../monitoring/policyMetrics';
import type { Run } from '../run';

/** Whether any instance that is to stay is still launching or warming up. */
export function isAnyWarmingUp({ engine, fleet }: Run, warmupSeconds: number): boolean {
	const now = engine.now();
	return fleet.changing.some((instance) => isActive(instance) && instance.isPowered && !isWarm(instance, warmupSeconds, now));
}

/**
 * Capacity from which a policy takes away: what the group is to have, or has with weights, and what is still ending, so that one and the
 * same surplus is not removed twice.
 */
export function capacityToReduce({ fleet, desiredCapacity }: Run): number {
	const ending = fleet.changing.reduce((units, { state, option, endReason }) => endReason === 'scale-in' && isEnding(state) ? units + option.weight : units, 0);
	return Math.max(desiredCapacity, activeUnits(fleet)) + ending;
}

/** Whether the group launches instances, lets them drain, or lacks some that it is to launch. Termination hooks are not waited for. */
export function isActivityUnderWay({ fleet, desiredCapacity, suspended }: Run): boolean {
	const isBusy = fleet.changing.some(({ state }) => state === 'Pending' || state === 'Pending:Wait' || state === 'Terminating');
	return isBusy || (activeUnits(fleet) < desiredCapacity && !suspended.has('Launch'));
}

function isEnding(state: string): boolean {
	return state === 'Terminating' || state === 'Terminating:Wait';
}
