/** Records the series of a run: some 1,500 samples at most, however long it is. */
import type { Run } from '../run';
import { dropReasons, type DropReason } from '../load/loadModel';
import type { AlarmState } from '../monitoring/alarm';
import type { AlarmDefinition } from '../monitoring/metricAlarm';
import { totalUsd, type CostMeter } from './costs';
import type { SimulationSeries } from './result';
import { spareInstances } from './spareInstances';

const mostSamples = 1500;
/** Each divides an hour, so that every hour ends with a sample. */
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
	readonly definition: AlarmDefinition;
	readonly state: AlarmState;
	/** Value of the newest period with data; `null` without any in sight. */
	readonly latest: number | null;
}

/** What is sampled beside fleet, load and accounts. */
export interface SampledParts {
	readonly alarms: readonly SampledAlarm[];
	readonly costs: CostMeter;
	/** Average CPU credits of the serving instances; `null` while no burstable one serves. */
	readonly creditBalance: () => number | null;
}

/** Seconds of one sample for a run of that length. */
export function sampleStep(durationSeconds: number): number {
	return niceSteps.find((step) => durationSeconds / step <= mostSamples) ?? Math.ceil(durationSeconds / mostSamples / 3600) * 3600;
}

export function createSampler(run: Run, { alarms, costs, creditBalance }: SampledParts): Sampler {
	const { engine, load, accounting } = run;
	const stepSeconds = sampleStep(run.scenario.durationSeconds);
	const columns = createColumns();
	const byZone = run.zones.map((): number[] => []);
	const alarmStates = alarms.map((): AlarmState[] => []);
	const alarmValues = alarms.map((): (number | null)[] => []);
	const byReason = new Map(dropReasons.map((reason): [DropReason, number[]] => [reason, []]));
	const droppedBefore = new Map<DropReason, number>();
	const hasCredits = run.options.some(({ model }) => model.burstable !== null);
	let spareInstanceSeconds = 0;
	let last = { seconds: 0, arrived: 0, served: 0, dropped: 0, busy: 0, serving: 0, billed: 0 };

	function sample(): void {
		const seconds = engine.now();
		const length = seconds - last.seconds;
		if (length <= 0) { return; }
		load.advanceTo(seconds);
		accounting.advanceTo(seconds);
		const { arrived, served, dropped, waiting, busySeconds: busy, servingSeconds: serving, droppedByReason } = load.totals;
		columns.timeSeconds.push(last.seconds);
		columns.demandPerSecond.push(round((arrived - last.arrived) / length));
		columns.servedPerSecond.push(round((served - last.served) / length));
		columns.droppedPerSecond.push(round((dropped - last.dropped) / length));
		columns.waitingRequests.push(round(Math.max(0, waiting)));
		columns.cpuPercent.push(serving === last.serving ? 0 : round(Math.min(100, (busy - last.busy) / (serving - last.serving) * 100)));
		for (const [reason, values] of byReason) {
			values.push(round((droppedByReason[reason] - (droppedBefore.get(reason) ?? 0)) / length));
			droppedBefore.set(reason, droppedByReason[reason]);
		}
		pushLatencies(served > last.served);
		pushStates();
		pushCosts();
		const billed = accounting.billedSeconds();
		spareInstanceSeconds += spareInstances(run, (billed - last.billed) / length, (arrived - last.arrived) / length) * length;
		last = { seconds, arrived, served, dropped, busy, serving, billed };
	}

	/** Where nothing was served, the value before stays. */
	function pushLatencies(isServed: boolean): void {
		const { p50, p95, p99 } = load.takeLatencies();
		for (const [column, seconds] of [['latencyP50Seconds', p50], ['latencyP95Seconds', p95], ['latencyP99Seconds', p99]] as const) {
			columns[column].push(isServed ? round(seconds) : columns[column].at(-1) ?? 0);
		}
	}

	function pushStates(): void {
		const { counts } = accounting;
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
		alarms.forEach(({ state, latest }, index) => {
			alarmStates[index]!.push(state);
			alarmValues[index]!.push(latest);
		});
		counts.servingByZone.forEach((count, zone) => byZone[zone]!.push(count));
		if (hasCredits) { columns.creditBalance.push(round(creditBalance() ?? columns.creditBalance.at(-1) ?? 0)); }
	}

	function pushCosts(): void {
		columns.costUsd.push(round(totalUsd(costs.costs()) ?? 0));
	}

	const tick = engine.on((index) => {
		sample();
		engine.schedule((index + 1) * stepSeconds, tick, index + 1);
	});
	engine.schedule(stepSeconds, tick, 1);

	return {
		finish() {
			sample();
			costs.close();
			const total = totalUsd(costs.costs());
			columns.costUsd[columns.costUsd.length - 1] = round(total ?? 0);
			const droppedByReason = Object.fromEntries([...byReason].filter(([reason]) => load.totals.droppedByReason[reason] > 0));
			const series = alarms.map(({ policy, side, definition }, index) => ({ policy, side, definition, states: alarmStates[index]!, values: alarmValues[index]! }));
			return { series: { stepSeconds, ...columns, costUsd: total === null ? [] : columns.costUsd, servingByZone: byZone, droppedByReason, alarms: series }, spareInstanceSeconds };
		},
	};
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
