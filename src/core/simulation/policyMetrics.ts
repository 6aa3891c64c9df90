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

/** Ends a minute for all instances: what they were busy in it can then be averaged. */
export function endMinute(run: Run): void {
	run.load.advanceTo(run.engine.now());
	const { busySeconds } = run.load.totals;
	for (const instance of run.fleet.alive) {
		instance.busyLastMinute = instance.busyInMinute + (instance.isServing ? busySeconds - instance.busyBase : 0);
		instance.busyInMinute = 0;
		instance.busyBase = busySeconds;
	}
}

/** The datapoint of the minute that ends now. @returns percent 0–100, `null` without an instance that counts */
export function minuteDatapoint(run: Run, warmupSeconds: number): number | null {
	const minuteStart = run.engine.now() - metricPeriodSeconds;
	let sum = 0;
	let count = 0;
	for (const instance of run.fleet.alive) {
		if (!isWarm(instance, warmupSeconds, minuteStart)) { continue; }
		sum += instance.busyLastMinute;
		count++;
	}
	return count === 0 ? null : Math.round(sum / count / metricPeriodSeconds * 100 * digits) / digits;
}
