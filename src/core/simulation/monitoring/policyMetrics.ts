/**
 * The metrics of a group's instances that alarms look at (facts/aws-behaviour.md 1.4, 1.7, 2): a datapoint is the average, or another
 * statistic, over the instances that are in service and past warm-up.
 * CPUUtilization, NetworkIn and NetworkOut come every minute with detailed monitoring, else every five minutes; CPUCreditBalance every five.
 * A policy that asks for periods below a minute gets a high-resolution metric of every ten seconds.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html
 * Departs from AWS: an instance counts from its first whole period past warm-up; one that gets no requests has 0 % CPU, also while it
 * boots; terminating instances do not count; all instances begin their periods at the same time; network traffic is that of the requests
 * that an instance had CPU time for; in high resolution bytes are counted by the minute.
 */
import type { Fleet } from '../group/fleet';
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { Run } from '../run';
import type { BusyMeter } from './busyMeter';
import type { StatisticSet } from './statistics';

export type InstanceMetric = 'CPUUtilization' | 'NetworkIn' | 'NetworkOut' | 'CPUCreditBalance';

/** Whether the instance runs, is in service and past its warm-up. */
export function isWarm({ state, isPowered, inServiceSeconds }: SimulatedInstance, warmupSeconds: number, nowSeconds: number): boolean {
	return state === 'InService' && isPowered && nowSeconds - inServiceSeconds >= warmupSeconds;
}

/** Units past a policy's warm-up; without weights as many as there are instances. */
export function warmUnits({ steady, changing }: Fleet, warmupSeconds: number, nowSeconds: number): number {
	return changing.reduce((units, instance) => isWarm(instance, warmupSeconds, nowSeconds) ? units + instance.option.weight : units, steady.units);
}

/** The samples of the period that a meter has counted until now, one for each instance that is warm since its beginning; `null` without any. */
export function instanceSamples(run: Run, metric: InstanceMetric, warmupSeconds: number, meter: BusyMeter): StatisticSet | null {
	if (metric === 'CPUCreditBalance') { return creditSamples(run, warmupSeconds, meter.startSeconds); }
	const valueOf = metric === 'CPUUtilization' ? cpuPercentOver(run.engine.now() - meter.startSeconds) : bytesOver(run, metric, run.engine.now() - meter.startSeconds);
	const samples = createSamples();
	const { steady, changing } = run.fleet;
	for (const [classId, count] of steady.byClass.entries()) {
		if (!(count > 0)) { continue; }
		const { ratePerSecond, cpuAtRate } = run.serverClasses.all[classId]!;
		samples.add(valueOf(meter.busyOfClass(classId), cpuAtRate === 0 ? 0 : ratePerSecond / cpuAtRate), count);
	}
	for (const instance of changing) {
		if (!isWarm(instance, warmupSeconds, meter.startSeconds)) { continue; }
		samples.add(valueOf(meter.busyOf(instance), instance.ratePerSecond * instance.applicationSpeed), 1);
	}
	return samples.get();
}

/** Value of one instance from its seconds of full CPU and the requests that it serves in one of them. */
type ValueOfInstance = (busySeconds: number, requestsPerBusySecond: number) => number;

function cpuPercentOver(seconds: number): ValueOfInstance {
	return (busySeconds) => Math.min(100, Math.max(0, busySeconds / seconds * 100));
}

function bytesOver({ scenario: { requests } }: Run, metric: 'NetworkIn' | 'NetworkOut', seconds: number): ValueOfInstance {
	const bytes = metric === 'NetworkIn' ? requests.requestBytes : requests.responseBytes;
	const periods = seconds < 60 ? 60 / seconds : 1;
	return (busySeconds, requestsPerBusySecond) => Math.max(0, busySeconds) * requestsPerBusySecond * bytes * periods;
}

/** Balances at the end of the period, earned and launch credits together. */
function creditSamples({ fleet }: Run, warmupSeconds: number, startSeconds: number): StatisticSet | null {
	const samples = createSamples();
	for (const instance of fleet.alive) {
		if (instance.credits === null || !isWarm(instance, warmupSeconds, startSeconds)) { continue; }
		samples.add(instance.credits.earned + instance.credits.launch, 1);
	}
	return samples.get();
}

interface Samples {
	/** So many samples of one value. */
	add(value: number, count: number): void;
	get(): StatisticSet | null;
}

function createSamples(): Samples {
	let [sum, count, min, max] = [0, 0, Infinity, -Infinity];
	return {
		add(value, times) {
			sum += value * times;
			count += times;
			if (value < min) { min = value; }
			if (value > max) { max = value; }
		},
		get: () => count === 0 ? null : { sum, count, min, max },
	};
}
