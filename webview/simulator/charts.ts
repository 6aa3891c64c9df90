/** The panel's charts as data: which series, which colours, which labels. */
import { formatNumber, formatPercent, formatUsd } from '../../src/core/format';
import type { LanguageTag } from '../../src/core/model/localized';
import type { SimulationResult } from '../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import { flaggedSpans, type ChartShade, type ChartSpec } from '../shared/chartSpec';
import { faultSpan } from '../shared/faultSpan';
import { simulatorText } from './text';

/** All charts of one run, made once: the cursor moves over them without making them anew. */
export interface RunCharts {
	readonly requests: ChartSpec;
	readonly instances: ChartSpec;
	readonly cpu: ChartSpec;
	/** `undefined` where the price is unknown. */
	readonly cost: ChartSpec | undefined;
}

interface Shown {
	readonly scenario: AutoScalingScenario;
	readonly result: SimulationResult;
}

export function createCharts(shown: Shown, language: LanguageTag): RunCharts {
	return {
		requests: requestsChart(shown, language), instances: instancesChart(shown, language),
		cpu: cpuChart(shown, language), cost: costChart(shown, language),
	};
}

type Shared = Pick<ChartSpec, 'language' | 'startClockSeconds' | 'timeSeconds' | 'shades'>;

function requestsChart(run: Shown, language: LanguageTag): ChartSpec {
	const text = simulatorText[language];
	const { servedPerSecond, droppedPerSecond, demandPerSecond } = run.result.series;
	return {
		...shared(run, language), title: text.requests, unit: text.perSecond, heightPixels: 132, showTimeAxis: true,
		formatValue: value => formatNumber(value), formatAxis: value => formatNumber(value, 1),
		series: [
			{ kind: 'stack', label: text.series.served, meaning: 'served', values: servedPerSecond },
			{ kind: 'stack', label: text.series.dropped, meaning: 'dropped', pattern: 'hatched-back', values: droppedPerSecond },
			{ kind: 'line', label: text.series.demand, meaning: 'demand', values: demandPerSecond },
		],
	};
}

function instancesChart(run: Shown, language: LanguageTag): ChartSpec {
	const text = simulatorText[language];
	const { serving, starting, draining, lost, desiredCapacity, timeSeconds } = run.result.series;
	const { minSize, maxSize } = run.scenario.group;
	const limits = minSize === maxSize
		? [{ label: text.series.fixed(formatNumber(minSize)), value: minSize }]
		: [{ label: text.series.minimum(formatNumber(minSize)), value: minSize }, { label: text.series.maximum(formatNumber(maxSize)), value: maxSize }];
	// Room above the maximum for its name.
	return {
		...shared(run, language), title: text.instances, unit: '', heightPixels: 116, wholeNumbers: true, axisAtLeast: maxSize + 1,
		formatValue: value => formatNumber(value), formatAxis: value => formatNumber(value),
		series: [
			{ kind: 'stack', label: text.states.serving, meaning: 'serving', values: serving, stepped: true },
			{ kind: 'stack', label: text.states.starting, meaning: 'starting', pattern: 'hatched', values: starting, stepped: true },
			{ kind: 'stack', label: text.states.draining, meaning: 'draining', pattern: 'hatched-back', values: draining, stepped: true },
			{ kind: 'stack', label: text.states.lost, meaning: 'lost', pattern: 'outline', values: lost, stepped: true },
			{ kind: 'line', label: text.series.desired, meaning: 'limit', values: desiredCapacity, stepped: true },
			...limits.map(({ label, value }) => ({ kind: 'limit' as const, label, meaning: 'limit' as const, values: timeSeconds.map(() => value), unlisted: true })),
		],
	};
}

function cpuChart(run: Shown, language: LanguageTag): ChartSpec {
	const text = simulatorText[language];
	const { cpuPercent, timeSeconds, highAlarm, lowAlarm } = run.result.series;
	const percent = (value: number): string => formatPercent(Math.round(value * 10) / 10);
	return {
		...shared(run, language), title: text.cpu, unit: '', heightPixels: 80, showTimeAxis: true, axisAtLeast: 100,
		formatValue: percent, formatAxis: percent,
		series: [
			{ kind: 'line', label: text.series.cpu, meaning: 'cpu', values: cpuPercent },
			...cpuTargets(run.scenario).map(targetValue =>
				({ kind: 'limit' as const, label: text.series.target(formatPercent(targetValue)), meaning: 'limit' as const, values: timeSeconds.map(() => targetValue), unlisted: true })),
		],
		bars: [
			...flaggedSpans(timeSeconds, highAlarm).map(span => ({ ...span, meaning: 'alarm' as const, label: text.series.highAlarm })),
			...flaggedSpans(timeSeconds, lowAlarm).map(span => ({ ...span, meaning: 'limit' as const, label: text.series.lowAlarm })),
		],
	};
}

function cpuTargets({ policies }: AutoScalingScenario): readonly number[] {
	return policies.flatMap(policy => policy.kind === 'target-tracking' && policy.metric === 'ASGAverageCPUUtilization' ? [policy.targetValue] : []);
}

function costChart(run: Shown, language: LanguageTag): ChartSpec | undefined {
	const { costUsd } = run.result.series;
	if (costUsd.length === 0) { return undefined; }
	const text = simulatorText[language];
	return {
		...shared(run, language), title: text.costSoFar, unit: 'USD', heightPixels: 80, showTimeAxis: true,
		formatValue: formatUsd, formatAxis: formatUsd,
		series: [{ kind: 'stack', label: text.series.cost, meaning: 'cost', values: costUsd }],
	};
}

function shared({ scenario, result }: Shown, language: LanguageTag): Shared {
	const shades: readonly ChartShade[] = scenario.faults.map(fault => ({ ...faultSpan(fault), meaning: 'lost' }));
	return { language, startClockSeconds: scenario.startClockSeconds, timeSeconds: result.series.timeSeconds, shades };
}
