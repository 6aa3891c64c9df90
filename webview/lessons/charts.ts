/** The live picture of a step: its run, as the shared charts draw it. */
import { formatNumber } from '../../src/core/format';
import type { LanguageTag } from '../../src/core/model/localized';
import type { SimulationResult, SimulationSeries } from '../../src/core/simulation/result/result';
import { describeFault } from '../../src/core/simulation/scenario/describeFault';
import type { Scenario } from '../../src/core/simulation/scenario/scenario';
import type { Picture } from '../../src/lessons/lesson';
import type { ChartBar, ChartSeries, ChartShade, ChartSpec } from '../shared/chartSpec';
import { faultSpan } from '../shared/faultSpan';
import { panelText } from './text';

export interface PictureContext {
	readonly scenario: Scenario;
	readonly picture: Picture;
	readonly language: LanguageTag;
	/** False before a prediction: only the demand is shown, not what becomes of it. */
	readonly revealed: boolean;
}

/** The charts of a step, from the top. */
export function pictureCharts(result: SimulationResult, context: PictureContext): readonly ChartSpec[] {
	const requests = requestsChart(result, context);
	const { instancesAxis } = context.picture;
	if (instancesAxis === null || !context.revealed) { return [{ ...requests, showTimeAxis: true }]; }
	return [requests, instancesChart(result, context, instancesAxis)];
}

function requestsChart({ series, summary }: SimulationResult, context: PictureContext): ChartSpec {
	const bars = faultBars(context);
	const text = panelText[context.language];
	const cut = cutter(series, context.picture);
	const outcome: readonly ChartSeries[] = [
		{ kind: 'stack', label: text.served, meaning: 'served', stepped: true, values: cut(series.servedPerSecond) },
		{ kind: 'stack', label: text.dropped, meaning: 'dropped', pattern: 'hatched', stepped: true, values: cut(series.droppedPerSecond) },
	];
	return {
		...common(series, context),
		title: text.requests,
		unit: text.perSecond,
		series: [...(context.revealed ? outcome : []), { kind: 'line', label: text.demand, meaning: 'demand', stepped: true, values: cut(series.demandPerSecond) }],
		heightPixels: 150,
		// Room above the demand for the name of what breaks.
		axisAtLeast: summary.peakRequestsPerSecond * (bars.length > 0 ? 1.2 : 1),
		bars,
		formatValue: value => formatNumber(value),
	};
}

/** A sample's state is that of its end, so it is drawn there: instances then go in the minute in which their zone fails. */
function instancesChart({ series: ofSteps }: SimulationResult, context: PictureContext, axisAtLeast: number): ChartSpec {
	const series: SimulationSeries = { ...ofSteps, timeSeconds: ofSteps.timeSeconds.map(time => time + ofSteps.stepSeconds) };
	const text = panelText[context.language];
	const cut = cutter(series, context.picture);
	const lost: ChartSeries = { kind: 'stack', label: text.lost, meaning: 'lost', pattern: 'outline', stepped: true, values: cut(series.lost) };
	return {
		...common(series, context),
		title: text.capacity,
		unit: '',
		series: [
			{ kind: 'stack', label: text.serving, meaning: 'serving', stepped: true, values: cut(series.serving) },
			{ kind: 'stack', label: text.starting, meaning: 'starting', pattern: 'hatched', stepped: true, values: cut(series.starting) },
			...(context.scenario.faults.length > 0 ? [lost] : []),
		],
		heightPixels: 90,
		axisAtLeast,
		wholeNumbers: true,
		showTimeAxis: true,
		formatValue: value => text.instances(formatNumber(value)),
	};
}

function common(series: SimulationSeries, { scenario, picture, language }: PictureContext): Pick<ChartSpec, 'language' | 'startClockSeconds' | 'timeSeconds' | 'shades' | 'formatAxis'> {
	return {
		language,
		startClockSeconds: scenario.startClockSeconds,
		timeSeconds: cutter(series, picture)(series.timeSeconds),
		shades: faultSpans(scenario),
		formatAxis: value => formatNumber(value),
	};
}

/** Cuts a series to the stretch of time that the picture shows. */
function cutter({ timeSeconds }: SimulationSeries, { fromSeconds, toSeconds }: Picture): (values: readonly number[]) => readonly number[] {
	const isShown = timeSeconds.map(time => time >= fromSeconds && time <= toSeconds);
	return values => values.filter((_, index) => isShown[index] === true);
}

function faultSpans({ faults }: Scenario): readonly ChartShade[] {
	return faults.map(fault => ({ ...faultSpan(fault), meaning: 'lost' }));
}

function faultBars({ scenario, language }: PictureContext): readonly ChartBar[] {
	return scenario.faults.map(fault => ({ ...faultSpan(fault), meaning: 'lost', label: describeFault(fault)[language] }));
}
