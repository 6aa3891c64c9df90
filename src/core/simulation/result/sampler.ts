/** Records the series of a run: some 1,500 samples at most, however long it is. */
import type { Run } from '../run';
import type { SimulationSeries } from './result';
import type { TrackingAlarm } from '../policies/trackingAlarms';

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

type Column = Exclude<keyof SimulationSeries, 'stepSeconds' | 'servingByZone'>;

/** The alarms of the policies. */
export type AlarmPairs = readonly { readonly high: TrackingAlarm; readonly low: TrackingAlarm }[];

/** Seconds of one sample for a run of that length. */
export function sampleStep(durationSeconds: number): number {
	return niceSteps.find((step) => durationSeconds / step <= mostSamples) ?? Math.ceil(durationSeconds / mostSamples / 3600) * 3600;
}

export function createSampler(run: Run, alarms: AlarmPairs): Sampler {
	const { engine, scenario } = run;
	const stepSeconds = sampleStep(scenario.durationSeconds);
	const columns = createColumns();
	const byZone = run.zones.map((): number[] => []);
	let spareInstanceSeconds = 0;
	let last = { seconds: 0, arrived: 0, served: 0, dropped: 0, busy: 0 };

	function sample(): void {
		const seconds = engine.now();
		const length = seconds - last.seconds;
		if (length <= 0) { return; }
		run.load.advanceTo(seconds);
		run.accounting.advanceTo(seconds);
		const { arrived, served, dropped, waiting, busySeconds: busy } = run.load.totals;
		const { counts } = run.accounting;
		columns.timeSeconds.push(last.seconds);
		columns.demandPerSecond.push(round((arrived - last.arrived) / length));
		columns.servedPerSecond.push(round((served - last.served) / length));
		columns.droppedPerSecond.push(round((dropped - last.dropped) / length));
		columns.waitingRequests.push(round(waiting));
		columns.cpuPercent.push(round(Math.min(100, (busy - last.busy) / length * 100)));
		pushStates();
		const billed = counts.serving + counts.starting + counts.draining;
		const needed = Math.ceil((arrived - last.arrived) / length / neededRate(run) - 1e-9);
		spareInstanceSeconds += Math.max(0, billed - needed) * length;
		last = { seconds, arrived, served, dropped, busy };
	}

	function pushStates(): void {
		const { counts } = run.accounting;
		columns.desiredCapacity.push(run.desiredCapacity);
		columns.serving.push(counts.serving);
		columns.starting.push(counts.starting);
		columns.draining.push(counts.draining);
		columns.lost.push(counts.lost);
		columns.highAlarm.push(alarms.some(({ high }) => high.state === 'ALARM') ? 1 : 0);
		columns.lowAlarm.push(alarms.some(({ low }) => low.state === 'ALARM') ? 1 : 0);
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
			return { series: { stepSeconds, ...columns, servingByZone: byZone }, spareInstanceSeconds };
		},
	};
}

/** Requests per second that one instance is meant to serve: at the lowest target of the policies, or all it can without one. */
function neededRate({ scenario }: Run): number {
	const target = scenario.policies.reduce((lowest, { targetPercent }) => Math.min(lowest, targetPercent), 100);
	return scenario.launch.requestsPerSecond * target / 100;
}

function createColumns(): Record<Column, number[]> {
	return {
		timeSeconds: [], demandPerSecond: [], servedPerSecond: [], droppedPerSecond: [], waitingRequests: [], cpuPercent: [], desiredCapacity: [],
		serving: [], starting: [], draining: [], lost: [], highAlarm: [], lowAlarm: [], costUsd: [],
	};
}

/** Six digits behind the point are more than a chart shows and keep stored results short. */
function round(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}
