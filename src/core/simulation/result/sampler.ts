/** Records the series of a run: some 1,500 samples at most, however long it is. */
import type { Run } from '../run';
import { dropReasons, type DropReason } from '../load/loadModel';
import type { AlarmState } from '../monitoring/alarm';
import type { SimulationSeries } from './result';

const mostSamples = 1500;
const niceSteps: readonly number[] = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600];

export interface Sampler {
	/** Takes the last, perhaps shorter, sample at the end of the run. */
	finish(): SampledSeries;
}

export interface SampledSeries {
	readonly series: SimulationSeries;
	/** Instance-seconds beyond what the load needed. */
	readonly spareInstanceSeconds: number;
}

type Column = Exclude<keyof SimulationSeries, 'stepSeconds' | 'servingByZone' | 'droppedByReason' | 'alarms'>;

/** An alarm of a policy, live. */
export interface SampledAlarm {
	readonly policy: string;
	readonly side: 'high' | 'low';
	readonly state: AlarmState;
}

/** Seconds of one sample for a run of that length. */
export function sampleStep(durationSeconds: number): number {
	return niceSteps.find((step) => durationSeconds / step <= mostSamples) ?? Math.ceil(durationSeconds / mostSamples / 3600) * 3600;
}

export function createSampler(run: Run, alarms: readonly SampledAlarm[]): Sampler {
	const { engine, scenario } = run;
	const stepSeconds = sampleStep(scenario.durationSeconds);
	const columns = createColumns();
	const byZone = run.zones.map((): number[] => []);
	let spareInstanceSeconds = 0;
	const alarmStates = alarms.map((): AlarmState[] => []);
	const byReason = new Map(dropReasons.map((reason): [DropReason, number[]] => [reason, []]));
	const droppedBefore = new Map<DropReason, number>();
	let last = { seconds: 0, arrived: 0, served: 0, dropped: 0, busy: 0, serving: 0 };

	function sample(): void {
		const seconds = engine.now();
		const length = seconds - last.seconds;
		if (length <= 0) { return; }
		run.load.advanceTo(seconds);
		run.accounting.advanceTo(seconds);
		const { arrived, served, dropped, waiting, busySeconds: busy, servingSeconds: serving, droppedByReason } = run.load.totals;
		columns.timeSeconds.push(last.seconds);
		columns.demandPerSecond.push(round((arrived - last.arrived) / length));
		columns.servedPerSecond.push(round((served - last.served) / length));
		columns.droppedPerSecond.push(round((dropped - last.dropped) / length));
		columns.waitingRequests.push(round(waiting));
		columns.cpuPercent.push(serving === last.serving ? 0 : round(Math.min(100, (busy - last.busy) / (serving - last.serving) * 100)));
		for (const [reason, values] of byReason) {
			values.push(round((droppedByReason[reason] - (droppedBefore.get(reason) ?? 0)) / length));
			droppedBefore.set(reason, droppedByReason[reason]);
		}
		pushLatencies();
		pushStates();
		const billed = run.accounting.counts.billedByOption.reduce((sum, count) => sum + count, 0);
		const needed = Math.ceil((arrived - last.arrived) / length / neededRate(run) - 1e-9);
		spareInstanceSeconds += Math.max(0, billed - needed) * length;
		last = { seconds, arrived, served, dropped, busy, serving };
	}

	function pushLatencies(): void {
		const { p50, p95, p99 } = run.load.takeLatencies();
		columns.latencyP50Seconds.push(round(p50));
		columns.latencyP95Seconds.push(round(p95));
		columns.latencyP99Seconds.push(round(p99));
	}

	function pushStates(): void {
		const { counts } = run.accounting;
		columns.desiredCapacity.push(run.desiredCapacity);
		columns.serving.push(counts.serving);
		columns.starting.push(counts.starting);
		columns.draining.push(counts.draining);
		columns.lost.push(counts.lost);
		columns.minSize.push(run.bounds.minSize);
		columns.maxSize.push(run.bounds.maxSize);
		columns.spot.push(run.options.reduce((sum, { index, purchaseOption }) => purchaseOption === 'spot' ? sum + counts.billedByOption[index]! : sum, 0));
		columns.standby.push(counts.standby);
		columns.warmPool.push(counts.warmPool);
		for (const side of ['high', 'low'] as const) {
			columns[`${side}Alarm`].push(alarms.some((alarm) => alarm.side === side && alarm.state === 'ALARM') ? 1 : 0);
		}
		alarms.forEach(({ state }, index) => alarmStates[index]!.push(state));
		counts.servingByZone.forEach((count, zone) => byZone[zone]!.push(count));
		const { priceUsdPerHour } = scenario.launch;
		if (priceUsdPerHour !== null) { columns.costUsd.push(round(run.accounting.billedSeconds() / 3600 * priceUsdPerHour)); }
	}

	const tick = engine.on((index) => {
		sample();
		engine.schedule((index + 1) * stepSeconds, tick, index + 1);
	});
	engine.schedule(stepSeconds, tick, 1);

	return {
		finish() {
			sample();
			const droppedByReason = Object.fromEntries([...byReason].filter(([reason]) => run.load.totals.droppedByReason[reason] > 0));
			const series = alarms.map(({ policy, side }, index) => ({ policy, side, states: alarmStates[index]! }));
			return { series: { stepSeconds, ...columns, servingByZone: byZone, droppedByReason, alarms: series }, spareInstanceSeconds };
		},
	};
}

/** Requests per second that one instance is meant to serve: at the lowest target of the policies, or all it can without one. */
function neededRate({ scenario }: Run): number {
	const target = scenario.policies.reduce((lowest, policy) => policy.kind === 'target-tracking' && policy.metric === 'ASGAverageCPUUtilization' ? Math.min(lowest, policy.targetValue) : lowest, 100);
	return scenario.launch.requestsPerSecond * target / 100;
}

function createColumns(): Record<Column, number[]> {
	return {
		timeSeconds: [], demandPerSecond: [], servedPerSecond: [], droppedPerSecond: [], waitingRequests: [], cpuPercent: [], desiredCapacity: [],
		serving: [], starting: [], draining: [], lost: [], highAlarm: [], lowAlarm: [], costUsd: [], latencyP50Seconds: [], latencyP95Seconds: [],
		latencyP99Seconds: [], minSize: [], maxSize: [], spot: [], standby: [], warmPool: [], creditBalance: [],
	};
}

/** Six digits behind the point are more than a chart shows and keep stored results short. */
function round(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}
