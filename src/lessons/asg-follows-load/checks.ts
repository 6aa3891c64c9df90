/** What the lesson reads from its runs, and what it concludes. Every figure comes from the result. */
import { formatClock } from '../../core/format';
import { localize, type Localized } from '../../core/model/localized';
import type { SimulationResult } from '../../core/simulation/result/result';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { GoalCheck } from '../lesson';
import { droppedBetween, firstActivity, largest, sampleBefore } from '../measure';
import { peakSeconds, surgeSeconds } from './scenarios';
import { templates, type SurgeFigures, type ZoneFigures } from './text';

/** USD per day that the goal allows: above what a target near 60 % costs, below a minimum that survives all day long. */
export const budgetUsdPerDay = 28;

export type SurgeAnswer = 'none' | 'minutes' | 'until-load-falls';

/** Which answer to "for how long are requests dropped?" the run proves. */
export function classifySurge(result: SimulationResult): SurgeAnswer {
	if (countDropped(result) === 0) { return 'none'; }
	return (result.series.droppedPerSecond.at(-1) ?? 0) > 0 ? 'until-load-falls' : 'minutes';
}

const surgeTemplates = {
	'none': templates.surgeHeld,
	'minutes': templates.surgeDropped,
	'until-load-falls': templates.surgeForever,
} as const;

export function explainSurge(result: SimulationResult, scenario: Scenario, right: boolean): Localized {
	return localize(surgeTemplates[classifySurge(result)], readSurge(result, scenario, right));
}

function readSurge(result: SimulationResult, scenario: Scenario, right: boolean): SurgeFigures {
	const { series, summary } = result;
	const before = sampleBefore(series, surgeSeconds);
	const alarm = firstActivity(result, 'alarm', { fromSeconds: surgeSeconds, fits: ({ side, state }) => side === 'high' && state === 'ALARM' });
	const launch = firstActivity(result, 'launch', { fromSeconds: alarm?.atSeconds ?? surgeSeconds });
	const clock = (seconds: number | undefined): string => seconds === undefined ? '–' : formatClock(scenario.startClockSeconds + seconds);
	return {
		droppedRequests: countDropped(result),
		droppingSeconds: summary.droppingSeconds,
		cpuPercent: Math.round(series.cpuPercent[before] ?? 0),
		factor: summary.peakRequestsPerSecond / (series.demandPerSecond[before] ?? summary.peakRequestsPerSecond),
		instances: series.serving[before] ?? 0,
		alarmAt: clock(alarm?.atSeconds),
		servesAt: clock(launch?.servesAtSeconds),
		bootSeconds: scenario.launch.bootSeconds,
		right,
	};
}

/** What a day without a fault shows: what following the load saves, or why requests are dropped. */
export function describeDay(result: SimulationResult, scenario: Scenario): Localized {
	const { summary } = result;
	if (summary.droppedRequests > 0) { return describeShortage(result, scenario); }
	const usdPerDay = summary.costUsdPerDay ?? 0;
	const fixedUsdPerDay = summary.highestInService * 24 * (scenario.launch.priceUsdPerHour ?? 0);
	return localize(templates.day, {
		lowest: summary.lowestInService,
		highest: summary.highestInService,
		usdPerDay, fixedUsdPerDay,
		savedPercent: (1 - usdPerDay / fixedUsdPerDay) * 100,
	});
}

function describeShortage(result: SimulationResult, { group, launch }: Scenario): Localized {
	const { summary } = result;
	const droppedRequests = countDropped(result);
	if (summary.peakRequestsPerSecond <= group.maxSize * launch.requestsPerSecond) { return localize(templates.lag, { droppedRequests }); }
	return localize(templates.shortage, {
		droppedRequests,
		maxSize: group.maxSize,
		requestsPerInstance: launch.requestsPerSecond,
		peakRequestsPerSecond: summary.peakRequestsPerSecond,
	});
}

/** The goal: nothing dropped though zone a fails at the peak, within the budget. */
export function checkZoneLoss(result: SimulationResult, scenario: Scenario): GoalCheck {
	const droppedRequests = countDropped(result);
	const usdPerDay = roundCents(result.summary.costUsdPerDay ?? Number.POSITIVE_INFINITY);
	const criteria = [
		{ text: localize(templates.droppedCriterion, { droppedRequests }), met: droppedRequests === 0 },
		{ text: localize(templates.costCriterion, { usdPerDay, budgetUsdPerDay }), met: usdPerDay <= budgetUsdPerDay },
	];
	return { met: criteria.every(({ met }) => met), criteria, feedback: describeZoneLoss(result, scenario, usdPerDay) };
}

function describeZoneLoss(result: SimulationResult, scenario: Scenario, usdPerDay: number): Localized {
	const { series } = result;
	if (droppedBetween(series, 0, peakSeconds) > 0) { return describeShortage(result, scenario); }
	const figures = readZoneLoss(result, scenario);
	if (figures.droppedRequests > 0) {
		const capped = largest(series.desiredCapacity) === scenario.group.maxSize && figures.cpuPercent > figures.targetValue;
		return localize(capped ? templates.zoneCapped : templates.zoneDropped, figures);
	}
	if (usdPerDay <= budgetUsdPerDay) { return localize(templates.zoneHeld, { ...figures, usdPerDay }); }
	return describeCost({ figures, usdPerDay, scenario });
}

/** Whether the minimum or the target is what costs: the minimum, where it makes up most of what runs. */
function describeCost({ figures, usdPerDay, scenario }: { readonly figures: ZoneFigures; readonly usdPerDay: number; readonly scenario: Scenario }): Localized {
	const { minSize } = scenario.group;
	const usdPerInstanceDay = 24 * (scenario.launch.priceUsdPerHour ?? 0);
	const averageInstances = usdPerDay / usdPerInstanceDay;
	return localize(minSize > averageInstances * 0.75 ? templates.dearMinimum : templates.dearTarget, {
		...figures, usdPerDay, averageInstances, usdPerInstanceDay, minSize,
		excessUsdPerDay: roundCents(usdPerDay - budgetUsdPerDay),
	});
}

/** Whole requests; a part of one, which the flow model knows, counts as one. */
function countDropped({ summary }: SimulationResult): number {
	return Math.ceil(summary.droppedRequests);
}

/** What is shown in cents is compared in cents, so that no budget is missed by less than the reader can see. */
function roundCents(usd: number): number {
	return Math.round(usd * 100) / 100;
}

/** CPU is rounded before it is multiplied, so that the arithmetic that the reader sees is the arithmetic that was done. */
function readZoneLoss(result: SimulationResult, { group, policies }: Scenario): ZoneFigures {
	const { series } = result;
	const index = sampleBefore(series, peakSeconds);
	const before = series.serving[index] ?? 0;
	const left = before - (series.servingByZone[0]?.[index] ?? 0);
	const cpuPercent = Math.round((series.cpuPercent[index] ?? 0) * 10) / 10;
	return {
		droppedRequests: countDropped(result),
		targetValue: policies.find((policy) => policy.kind === 'target-tracking')?.targetValue ?? 100,
		cpuPercent, before, left,
		neededPercent: left > 0 ? cpuPercent * before / left : Number.POSITIVE_INFINITY,
		maxSize: group.maxSize,
	};
}
