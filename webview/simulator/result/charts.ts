/** The panel's charts as data: which series, which colours, which labels. */
import { formatNumber, formatPercent, formatUsd } from '../../../src/core/format';
import type { LanguageTag } from '../../../src/core/model/localized';
import { formatLatency } from '../../../src/core/simulation/result/figureText';
import type { Activity, SimulationResult, SimulationSeries } from '../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { flaggedSpans, type ChartMarker, type ChartSeries, type ChartShade, type ChartSpec } from '../../shared/chartSpec';
import { faultSpan } from '../../shared/faultSpan';
import { resultText, type ResultText } from './text';
import { resample } from './resample';

export type ChartId = 'requests' | 'instances' | 'cpu' | 'latency' | 'cost' | 'credits';

/** All charts of one run, made once: the cursor moves over them without making them anew. Those that a run has nothing for are not there. */
export type RunCharts = Readonly<Partial<Record<ChartId, ChartSpec>>>;

export interface ShownRun {
	readonly scenario: AutoScalingScenario;
	readonly result: SimulationResult;
	/** Another run to show beside it. */
	readonly pinned: { readonly result: SimulationResult } | undefined;
	readonly language: LanguageTag;
}

export function createCharts(run: ShownRun): RunCharts {
	const { costUsd, creditBalance } = run.result.series;
	return {
		requests: requestsChart(run), instances: instancesChart(run), cpu: cpuChart(run), latency: latencyChart(run),
		...costUsd.length === 0 ? {} : { cost: costChart(run) }, ...creditBalance.length === 0 ? {} : { credits: creditsChart(run) },
	};
}

function requestsChart(run: ShownRun): ChartSpec {
	const { series, text } = partsOf(run);
	return {
		...shared(run), title: text.requests, unit: text.perSecond, heightPixels: 132, showTimeAxis: true,
		formatValue: value => formatNumber(value), formatAxis: value => formatNumber(value, 1),
		series: [
			{ kind: 'stack', label: text.series.served, meaning: 'served', values: series.servedPerSecond },
			{ kind: 'stack', label: text.series.dropped, meaning: 'dropped', pattern: 'hatched-back', values: series.droppedPerSecond },
			{ kind: 'line', label: text.series.demand, meaning: 'demand', values: series.demandPerSecond },
			...ghost(run, text.series.dropped, 'dropped', other => other.droppedPerSecond),
		],
	};
}

function instancesChart(run: ShownRun): ChartSpec {
	const { series, text } = partsOf(run);
	const { serving, starting, draining, lost, desiredCapacity, standby, warmPool, minSize, maxSize } = series;
	const occurs = (values: readonly number[]): boolean => values.some(value => value > 0);
	const [least, most] = [minSize[0] ?? 0, maxSize[0] ?? 0];
	const limits: readonly ChartSeries[] = least === most && isConstant(minSize) && isConstant(maxSize)
		? [limit(text.series.fixed(formatNumber(most)), maxSize)]
		: [limit(text.series.minimum(formatNumber(minSize.at(-1) ?? least)), minSize), limit(text.series.maximum(formatNumber(maxSize.at(-1) ?? most)), maxSize)];
	return {
		// Room above the maximum for its name.
		...shared(run), title: text.instances, unit: '', heightPixels: 116, wholeNumbers: true, axisAtLeast: Math.max(0, ...maxSize) + 1,
		formatValue: value => formatNumber(value), formatAxis: value => formatNumber(value), markers: run.result.activities.flatMap(markerOf),
		series: [
			{ kind: 'stack', label: text.states.serving, meaning: 'serving', values: serving, stepped: true },
			{ kind: 'stack', label: text.states.starting, meaning: 'starting', pattern: 'hatched', values: starting, stepped: true },
			{ kind: 'stack', label: text.states.draining, meaning: 'draining', pattern: 'hatched-back', values: draining, stepped: true },
			{ kind: 'stack', label: text.states.lost, meaning: 'lost', pattern: 'outline', values: lost, stepped: true },
			...occurs(standby) ? [{ kind: 'stack' as const, label: text.states.standby, meaning: 'limit' as const, pattern: 'hatched' as const, values: standby, stepped: true }] : [],
			...occurs(warmPool) ? [{ kind: 'stack' as const, label: text.states.pool, meaning: 'pool' as const, pattern: 'hatched-back' as const, values: warmPool, stepped: true }] : [],
			{ kind: 'line', label: text.series.desired, meaning: 'limit', values: desiredCapacity, stepped: true },
			...limits,
			...ghost(run, text.states.serving, 'serving', other => other.serving),
		],
	};
}

function cpuChart(run: ShownRun): ChartSpec {
	const { series: { cpuPercent, timeSeconds, highAlarm, lowAlarm }, text } = partsOf(run);
	const percent = (value: number): string => formatPercent(Math.round(value * 10) / 10);
	return {
		...shared(run), title: text.cpu, unit: '', heightPixels: 80, showTimeAxis: true, axisAtLeast: 100,
		formatValue: percent, formatAxis: percent,
		series: [
			{ kind: 'line', label: text.series.cpu, meaning: 'cpu', values: cpuPercent },
			...cpuTargets(run.scenario).map(target => limit(text.series.target(formatPercent(target)), timeSeconds.map(() => target))),
			...ghost(run, text.series.cpu, 'cpu', other => other.cpuPercent),
		],
		bars: [
			...flaggedSpans(timeSeconds, highAlarm).map(span => ({ ...span, meaning: 'alarm' as const, label: text.series.highAlarm })),
			...flaggedSpans(timeSeconds, lowAlarm).map(span => ({ ...span, meaning: 'limit' as const, label: text.series.lowAlarm })),
		],
	};
}

/** What target tracking and predictive scaling aim at; steps and alarms of simple scaling act above theirs. */
function cpuTargets({ policies }: AutoScalingScenario): readonly number[] {
	return [...new Set(policies.flatMap(policy => {
		switch (policy.kind) {
			case 'target-tracking': return policy.metric === 'ASGAverageCPUUtilization' ? [policy.targetValue] : [];
			case 'predictive': return [policy.targetValue];
			default: return policy.alarm.metric === 'CPUUtilization' ? [policy.alarm.threshold] : [];
		}
	}))];
}

function latencyChart(run: ShownRun): ChartSpec {
	const { series, text } = partsOf(run);
	const shown = (value: number): string => formatLatency(value, run.language);
	return {
		...shared(run), title: text.latencyChart, unit: '', heightPixels: 80, showTimeAxis: true, formatValue: shown, formatAxis: shown,
		series: [
			{ kind: 'line', label: 'p99', meaning: 'latency', values: series.latencyP99Seconds },
			{ kind: 'line', label: 'p95', meaning: 'latency', dash: [6, 3], values: series.latencyP95Seconds },
			{ kind: 'line', label: 'p50', meaning: 'latency', dash: [2, 2], values: series.latencyP50Seconds },
			...ghost(run, 'p99', 'limit', other => other.latencyP99Seconds),
		],
	};
}

function costChart(run: ShownRun): ChartSpec {
	const { series, text } = partsOf(run);
	return {
		...shared(run), title: text.costSoFar, unit: 'USD', heightPixels: 80, showTimeAxis: true, formatValue: formatUsd, formatAxis: formatUsd,
		series: [
			{ kind: 'stack', label: text.series.cost, meaning: 'cost', values: series.costUsd },
			...ghost(run, text.series.cost, 'limit', other => other.costUsd),
		],
	};
}

function creditsChart(run: ShownRun): ChartSpec {
	const { series, text } = partsOf(run);
	return {
		...shared(run), title: text.credits, unit: text.perInstance, heightPixels: 80, showTimeAxis: true,
		formatValue: value => formatNumber(value, 1), formatAxis: value => formatNumber(value),
		series: [{ kind: 'line', label: text.series.credits, meaning: 'cpu', values: series.creditBalance }, ...ghost(run, text.series.credits, 'limit', other => other.creditBalance)],
	};
}

/** Decisions on capacity and what kept it from changing. */
function markerOf(activity: Activity): readonly ChartMarker[] {
	const { atSeconds } = activity;
	switch (activity.kind) {
		case 'policy': case 'step-policy': case 'simple-policy': case 'scheduled-action': case 'predictive-policy': case 'set-desired-capacity':
			return activity.from === activity.to ? [] : [{ atSeconds, meaning: 'limit', shape: activity.to > activity.from ? 'up' : 'down' }];
		case 'launch-failed': case 'hook-timed-out': case 'refresh-failed': case 'replace-unhealthy': return [{ atSeconds, meaning: 'lost', shape: 'cross' }];
		default: return [];
	}
}

/** A series of the pinned run, on the time axis of the shown one. */
function ghost({ pinned, result, language }: ShownRun, label: string, meaning: ChartSeries['meaning'], valuesOf: (series: SimulationSeries) => readonly number[]): readonly ChartSeries[] {
	if (pinned === undefined) { return []; }
	const other = pinned.result.series;
	const values = valuesOf(other);
	if (values.length === 0) { return []; }
	return [{ kind: 'line', label: resultText[language].ofPinned(label), meaning, ghost: true, stepped: true, values: resample(values, other.timeSeconds, result.series.timeSeconds) }];
}

function limit(label: string, values: readonly number[]): ChartSeries {
	return { kind: 'limit', label, meaning: 'limit', values, unlisted: true, stepped: true };
}

function isConstant(values: readonly number[]): boolean {
	return values.every(value => value === values[0]);
}

function partsOf({ result: { series }, language }: ShownRun): { readonly series: SimulationSeries; readonly text: ResultText } {
	return { series, text: resultText[language] };
}

function shared({ scenario, result, language }: ShownRun): Pick<ChartSpec, 'language' | 'startClockSeconds' | 'timeSeconds' | 'shades'> {
	const shades: readonly ChartShade[] = scenario.faults.map(fault => ({ ...faultSpan(fault), meaning: fault.kind === 'traffic-spike' ? 'demand' : 'lost' }));
	return { language, startClockSeconds: scenario.startClockSeconds, timeSeconds: result.series.timeSeconds, shades };
}
