/**
 * The CPU metric that policies look at: each minute, the average over the instances that are past the policy's warm-up.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html
 * Departs from AWS: an instance counts from its first whole minute past warm-up; one that gets no requests has 0 % CPU, also while it
 * boots; terminating instances do not count.
 */
import type { Fleet } from '../group/fleet';
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { Run } from '../run';

export const metricPeriodSeconds = 60;

/** What the instances have in common that served for whole minutes. */
export interface MetricMinute {
	/** `LoadModel.busyByClass` when the current minute began. */
	busyAtStart: readonly number[];
	/** Seconds of full CPU in the last minute of an instance that served all of it, by class. */
	busyLastMinute: readonly number[];
}

/** Percent with four digits behind the point, so that a load exactly at its target does not breach by a rounding error. */
const digits = 1e4;

/** Whether the instance runs, is in service and past its warm-up. */
export function isWarm({ state, isPowered, inServiceSeconds }: SimulatedInstance, warmupSeconds: number, nowSeconds: number): boolean {
	return state === 'InService' && isPowered && nowSeconds - inServiceSeconds >= warmupSeconds;
}

/** Ends a minute for all instances: what they were busy in it can then be averaged. */
export function endMinute(run: Run): void {
	run.load.advanceTo(run.engine.now());
	const { busyByClass } = run.load;
	const { busyAtStart } = run.minute;
	run.minute.busyLastMinute = busyByClass.map((busy, id) => busy - (busyAtStart[id] ?? 0));
	run.minute.busyAtStart = [...busyByClass];
	for (const instance of run.fleet.changing) {
		const busy = busyByClass[instance.classId] ?? 0;
		instance.busyLastMinute = instance.busyInMinute + busy - (instance.classId === -1 ? 0 : instance.busyBase);
		instance.busyInMinute = 0;
		instance.busyBase = busy;
	}
}

/** The datapoint of the minute that ends now. @returns percent 0–100, `null` without an instance that counts */
export function minuteDatapoint(run: Run, warmupSeconds: number): number | null {
	const minuteStart = run.engine.now() - metricPeriodSeconds;
	let count = 0;
	let sum = 0;
	run.fleet.steady.byClass.forEach((instances, id) => {
		count += instances;
		sum += instances * (run.minute.busyLastMinute[id] ?? 0);
	});
	for (const instance of run.fleet.changing) {
		if (!isWarm(instance, warmupSeconds, minuteStart)) { continue; }
		count++;
		sum += instance.busyLastMinute;
	}
	return count === 0 ? null : Math.round(sum / count / metricPeriodSeconds * 100 * digits) / digits;
}

/** Instances past a policy's warm-up. */
export function warmCount({ steady, changing }: Fleet, warmupSeconds: number, nowSeconds: number): number {
	return steady.count + changing.filter((instance) => isWarm(instance, warmupSeconds, nowSeconds)).length;
}
