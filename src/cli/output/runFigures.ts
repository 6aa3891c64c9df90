/** The figures of a run as rows of a table: label and value. */
import { formatClock, formatDuration, formatEstimate, formatNumber, formatPercent, formatUsd } from '../../core/format';
import type { LanguageTag } from '../../core/model/localized';
import { costPartNames, dropReasonNames, figureNames, formatBounds, formatFigure, formatLatency } from '../../core/simulation/result/figureText';
import type { CostSummary, ExpectationResult, FaultSummary, SimulationSummary } from '../../core/simulation/result/result';
import { unknownCosts } from '../../core/simulation/result/unknownCosts';
import type { DropReason } from '../../core/simulation/load/loadModel';
import { describeFault } from '../../core/simulation/scenario/describeFault';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { wordText } from '../text';
import { runText } from './runText';

type Row = readonly string[];

export function summaryRows(summary: SimulationSummary, scenario: Scenario, language: LanguageTag): readonly Row[] {
	const { p50LatencySeconds: p50, p95LatencySeconds: p95, p99LatencySeconds: p99 } = summary;
	return [
		[runText.availability[language], formatPercent(summary.availabilityPercent)],
		[runText.requests[language], runText.arrived[language]({ arrived: formatNumber(summary.arrivedRequests), peak: formatEstimate(summary.peakRequestsPerSecond) })],
		...droppedRows(summary, language),
		...summary.retriedRequests === 0 ? [] : [[runText.retried[language], formatNumber(summary.retriedRequests)]],
		...summary.statusCodes.length === 0 ? [] : [[runText.statusCodes[language], summary.statusCodes.map(({ code, count }) => `${code}: ${formatNumber(count)}`).join(', ')]],
		[runText.latency[language], [['p50', p50], ['p95', p95], ['p99', p99]].map(([name, seconds]) => `${name} ${formatLatency(Number(seconds), language)}`).join(', ')],
		[runText.instances[language], runText.instanceCounts[language]({
			lowest: formatNumber(summary.lowestInService), highest: formatNumber(summary.highestInService),
			hours: formatEstimate(summary.instanceHours), spare: formatEstimate(summary.spareInstanceHours),
		})],
		...summary.belowTargetSeconds === 0 ? [] : [[runText.belowTarget[language], formatDuration(summary.belowTargetSeconds, language)]],
		...costRows(summary, scenario, language),
		...summary.faults.map((fault) => [describeFault(fault)[language], describeRecovery(fault, scenario, language)]),
	];
}

/** Whether each expectation is met, with what was wanted and what came out. */
export function expectationRows(expectations: readonly ExpectationResult[], language: LanguageTag): readonly Row[] {
	return expectations.map(({ expectation, actual, isMet }) => {
		const { figure } = expectation;
		const shown = actual === null ? wordText.unknown[language] : formatFigure(figure, actual, language);
		return [runText[isMet ? 'met' : 'notMet'][language], figureNames[figure][language], formatBounds(expectation, language), shown];
	});
}

function droppedRows({ droppedRequests, droppingSeconds, droppedByReason }: SimulationSummary, language: LanguageTag): readonly Row[] {
	if (droppedRequests === 0) { return [[runText.dropped[language], runText.none[language]]]; }
	const reasons = (Object.entries(droppedByReason) as readonly (readonly [DropReason, number])[]).filter(([, count]) => count > 0);
	return [
		[runText.dropped[language], runText.droppedWithin[language]({ dropped: formatNumber(droppedRequests), dropping: formatDuration(droppingSeconds, language) })],
		...reasons.map(([reason, count]) => [`  ${dropReasonNames[reason][language]}`, formatNumber(count)]),
	];
}

/** Parts that cost nothing are left out, and the only part there is says no more than the sum. */
function costRows({ costUsd, costUsdPerDay, costs }: SimulationSummary, scenario: Scenario, language: LanguageTag): readonly Row[] {
	const unknown = unknownCosts(costs, scenario).map(({ part, reason }) => [`  ${costPartNames[part][language]}`, runText.unknownBecause[language]({ reason: reason[language] })]);
	if (costUsd === null || costUsdPerDay === null) {
		const [[, reason = ''] = [], ...others] = unknown;
		return [[runText.price[language], reason], ...others];
	}
	const known = (Object.entries(costs) as readonly (readonly [keyof CostSummary, number | null])[])
		.flatMap(([part, usd]) => usd === null || usd === 0 ? [] : [[`  ${costPartNames[part][language]}`, formatUsd(usd)]]);
	const sum = [runText.price[language], runText.cost[language]({ run: formatUsd(costUsd), day: formatUsd(costUsdPerDay) })];
	return known.length === 1 && unknown.length === 0 ? [sum] : [sum, ...known, ...unknown];
}

function describeRecovery({ atSeconds, lostInstances, droppedRequests, recoverySeconds }: FaultSummary, scenario: Scenario, language: LanguageTag): string {
	const at = formatClock(scenario.startClockSeconds + atSeconds);
	const dropped = runText.faultDropped[language]({ count: formatNumber(droppedRequests) });
	const parts = [
		...lostInstances === 0 ? [] : [runText.hit[language]({ count: lostInstances, shown: formatNumber(lostInstances) })],
		...droppedRequests === 0 ? [] : [dropped],
		recoverySeconds === null ? runText.notRecovered[language] : runText.recovered[language]({ recovery: formatDuration(recoverySeconds, language) }),
	];
	return `${at}: ${parts.join(', ')}`;
}
