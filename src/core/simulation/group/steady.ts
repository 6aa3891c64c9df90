/** Which instances are steady: counted from here on, and not looked at again before they end. Must never change a result. */
import type { SimulatedInstance } from './simulatedInstance';
import { isWarm } from '../monitoring/policyMetrics';
import type { Run } from '../run';
import type { AutoScalingScenario } from '../scenario/scenario';
import { policyWarmupSeconds } from '../policies/warmup';

/** Lets the fleet count what is steady by now; the more often it is called, the less there is to look at. */
export function letSteady(run: Run): void {
	run.fleet.makeSteady((instance) => isSteady(run, instance));
}

/** Seconds after InService until every policy counts an instance; 0 without a policy. */
export function longestWarmupSeconds({ group, policies }: AutoScalingScenario): number {
	return policies.reduce((longest, policy) => {
		const estimatedInstanceWarmupSeconds = 'instanceWarmupSeconds' in policy ? policy.instanceWarmupSeconds : null;
		return Math.max(longest, policyWarmupSeconds({ ...group, estimatedInstanceWarmupSeconds }));
	}, 0);
}

/** What serves by its own health, is not to be balanced against another, and is all that a policy can expect of it. */
function isSteady(run: Run, instance: SimulatedInstance): boolean {
	if (!instance.isServing || instance.state !== 'InService' || instance.extraFor !== null || instance.trafficWeight !== 1 || instance.streak > 0 || instance.ec2VerdictSeconds < Infinity) { return false; }
	const isWell = instance.target === 'healthy' || instance.target === 'unregistered';
	return isWell && isCountedInFull(run, instance);
}

/** Whether every policy counts it, and the metric of each averages over it for the whole of the current period. */
function isCountedInFull({ engine, meters, longestWarmupSeconds }: Run, instance: SimulatedInstance): boolean {
	return isWarm(instance, longestWarmupSeconds, engine.now())
		&& meters.every((meter) => meter.isLikeItsClass(instance) && isWarm(instance, longestWarmupSeconds, meter.startSeconds));
}
