/**
 * The CPU metric that policies look at: each minute, the average over the instances that are past the policy's warm-up.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html
 * Departs from AWS: an instance counts from its first whole minute past warm-up; one that gets no requests has 0 % CPU, also while it
 * boots; terminating instances do not count.
 */
import type { Fleet, SimulatedInstance } from '../group/fleet';
import type { Run } from '../run';

export const metricPeriodSeconds = 60;

/** What the instances have in common that served for whole minutes. */
export interface MetricMinute {
	/** `LoadTotals.busySeconds` when the current minute began. */
	busyAtStart: number;
	/** Seconds of full CPU in the last minute of an instance that served all of it. */
	busyLastMinute: number;
}

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
	run.minute.busyLastMinute = busySeconds - run.minute.busyAtStart;
	run.minute.busyAtStart = busySeconds;
	for (const instance of run.fleet.changing) {
		instance.busyLastMinute = instance.busyInMinute + (instance.isServing ? busySeconds - instance.busyBase : 0);
		instance.busyInMinute = 0;
		instance.busyBase = busySeconds;
	}
}

/** The datapoint of the minute that ends now. @returns percent 0–100, `null` without an instance that counts */
export function minuteDatapoint(run: Run, warmupSeconds: number): number | null {
	const minuteStart = run.engine.now() - metricPeriodSeconds;
	const { busyLastMinute } = run.minute;
	const others = run.fleet.changing.filter((instance) => isWarm(instance, warmupSeconds, minuteStart));
	const count = run.fleet.steadyCount() + others.length;
	if (count === 0) { return null; }
	const isUniform = others.every((instance) => instance.busyLastMinute === busyLastMinute);
	const sum = isUniform ? sumOfEqual(count, busyLastMinute) : sumInOrder(run, warmupSeconds, minuteStart);
	return Math.round(sum / count / metricPeriodSeconds * 100 * digits) / digits;
}

/** Instances past a policy's warm-up. */
export function warmCount({ steadyCount, changing }: Fleet, warmupSeconds: number, nowSeconds: number): number {
	return steadyCount() + changing.filter((instance) => isWarm(instance, warmupSeconds, nowSeconds)).length;
}

/** Adds one by one: a product rounds otherwise, and a result must not depend on who is steady. */
function sumOfEqual(count: number, value: number): number {
	let sum = 0;
	for (let index = 0; index < count; index++) { sum += value; }
	return sum;
}

function sumInOrder({ fleet, minute }: Run, warmupSeconds: number, minuteStart: number): number {
	let sum = 0;
	for (const instance of fleet.alive) {
		if (instance.isSteady) { sum += minute.busyLastMinute; } else if (isWarm(instance, warmupSeconds, minuteStart)) { sum += instance.busyLastMinute; }
	}
	return sum;
}
