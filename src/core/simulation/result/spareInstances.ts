/** How many instances more than the load needs are paid for. */
import type { Run } from '../run';

const secondsPerMinute = 60;

/**
 * Billed instances beyond those that serve the demand at the lowest target of the target tracking policies, or at all they can without one.
 * @param billed instances on average over the time, ≥ 0
 * @param demandPerSecond requests per second on average over the time, ≥ 0
 * @returns instances, ≥ 0 and at most those that are billed
 */
export function spareInstances(run: Run, billed: number, demandPerSecond: number): number {
	const neededPerInstance = targetRate(run, ratePerInstance(run));
	const needed = neededPerInstance === 0 ? billed : Math.ceil(demandPerSecond / neededPerInstance - 1e-9);
	return Math.max(0, billed - needed);
}

/** Requests per second of one instance on average: of those that serve, or else of all that are billed; 0 without any. */
function ratePerInstance({ accounting: { counts }, options }: Run): number {
	if (counts.serving > 0 && counts.capacityPerSecond > 0) { return counts.capacityPerSecond / counts.serving; }
	const billed = counts.billedByOption.reduce((sum, count) => sum + count, 0);
	return billed === 0 ? 0 : options.reduce((sum, { index, model }) => sum + counts.billedByOption[index]! * model.requestsPerSecond, 0) / billed;
}

/** Requests per second that one instance is meant to serve. */
function targetRate({ scenario }: Run, ratePerSecond: number): number {
	return scenario.policies.reduce((lowest, policy) => {
		if (policy.kind !== 'target-tracking') { return lowest; }
		if (policy.metric === 'ASGAverageCPUUtilization') { return Math.min(lowest, ratePerSecond * policy.targetValue / 100); }
		return policy.metric === 'ALBRequestCountPerTarget' ? Math.min(lowest, policy.targetValue / secondsPerMinute) : lowest;
	}, ratePerSecond);
}
