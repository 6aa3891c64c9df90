/**
 * The CPU metric that policies look at: each minute, the average over the instances that are past the policy's warm-up.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html
 * Departs from AWS: an instance counts from its first whole minute past warm-up; one that gets no requests has 0 % CPU, also while it
 * boots; terminating instances do not count.
 */
import type { SimulatedInstance } from './fleet';
import type { Run } from './run';

export const metricPeriodSeconds = 60;

/** Percent with four digits behind the point, so that a load exactly at its target does not breach by a rounding error. */
const digits = 1e4;

/** Whether the instance runs, is in service and past its warm-up. */
export function isWarm({ state, isPowered, inServiceSeconds }: SimulatedInstance, warmupSeconds: number, nowSeconds: number): boolean {
	return state === 'in-service' && isPowered && nowSeconds - inServiceSeconds >= warmupSeconds;
}

/** Ends a minute for all instances. @returns the datapoint for a warm-up: percent, `null` without an instance that counts */
export function collectMinute(run: Run): (warmupSeconds: number) => number | null {
	const now = run.engine.now();
	run.load.advanceTo(now);
	const { busySeconds } = run.load.totals;
	const minute = run.fleet.alive.map((instance) => {
		const busy = instance.busyInMinute + (instance.isServing ? busySeconds - instance.busyBase : 0);
		instance.busyInMinute = 0;
		instance.busyBase = busySeconds;
		return { instance, busy };
	});
	return (warmupSeconds) => {
		let sum = 0;
		let count = 0;
		for (const { instance, busy } of minute) {
			if (!isWarm(instance, warmupSeconds, now - metricPeriodSeconds)) { continue; }
			sum += busy;
			count++;
		}
		return count === 0 ? null : Math.round(sum / count / metricPeriodSeconds * 100 * digits) / digits;
	};
}
