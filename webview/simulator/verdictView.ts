/** The verdict strip: the answer in words, then the four numbers that matter, each with one clause. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration, formatEstimate, formatNumber, formatPercent, formatUsd } from '../../src/core/format';
import { hoursPerMonth } from '../../src/core/facts/formatFigures';
import type { SimulationSummary } from '../../src/core/simulation/result/result';
import { leastAvailabilityPercent } from '../../src/core/simulation/result/summary';
import type { SimulatorSnapshot } from '../../src/protocol/simulator';
import { formText } from './form/text';
import type { Run } from './state';
import { simulatorText } from './text';
import { describeReason, explainVerdict } from './verdict';

export function verdictView({ scenario, result }: Run, { language, priceNote }: SimulatorSnapshot): TemplateResult {
	const text = simulatorText[language];
	const { summary } = result;
	const arrived = formatMany(summary.arrivedRequests, language);
	const reason = describeReason(explainVerdict(scenario, result))[language];
	return html`
		<dl class="verdict-strip">
			<div class="tile tile-verdict" aria-live="polite">
				<dt class="lab-small lab-muted">${text.verdict}</dt>
				<dd class="lab-figure ${summary.verdict}" data-testid="verdict" data-value=${summary.verdict} title=${text.verdictRules[summary.verdict]}>
					<span class="codicon codicon-${verdictIcons[summary.verdict]}"></span>${text.verdicts[summary.verdict]}</dd>
				<dd class="lab-small lab-muted" data-testid="verdict-reason">${reason}
					${summary.verdict !== 'does-not-survive' ? nothing : summary.availabilityPercent < leastAvailabilityPercent ? text.belowAvailability : text.droppingAtEnd}</dd>
			</div>
			${tile(text.availability, {
				id: 'availability', value: summary.availabilityPercent, figure: formatPercent(summary.availabilityPercent),
				note: text.servedOf(formatMany(summary.servedRequests, language), arrived),
			})}
			${tile(text.dropped, {
				id: 'dropped', value: summary.droppedRequests, figure: formatNumber(summary.droppedRequests),
				note: summary.droppedRequests === 0 ? text.nothingDropped(arrived) : text.droppedOf(arrived, formatDuration(summary.droppingSeconds, language)),
			})}
			${latencyTile(summary, language)}
			${costTile(summary, { instanceType: scenario.launch.instanceType, priceNote, language })}
		</dl>`;
}

const verdictIcons: Readonly<Record<SimulationSummary['verdict'], string>> = {
	'survives': 'pass',
	'survives-with-a-dip': 'warning',
	'does-not-survive': 'error',
};

interface Tile {
	readonly id: string;
	readonly value: number | '';
	readonly figure: string;
	readonly note: string;
	/** Where the figure comes from, and when it was true. */
	readonly source?: string;
}

function tile(label: string, { id, value, figure, note, source }: Tile): TemplateResult {
	return html`
		<div class="tile">
			<dt class="lab-small lab-muted">${label}</dt>
			<dd class="lab-figure" data-testid=${id} data-value=${value}>${figure}</dd>
			<dd class="lab-small lab-muted">${note}${source === undefined || source === '' ? nothing : html`<br>${source}`}</dd>
		</div>`;
}

/** Where nothing is served, nothing is answered either: that is no latency of 0 s. */
function latencyTile({ p99LatencySeconds, servedRequests }: SimulationSummary, language: SimulatorSnapshot['language']): TemplateResult {
	const text = simulatorText[language];
	if (servedRequests === 0) { return tile(text.latency, { id: 'p99', value: '', figure: '–', note: text.nothingServed }); }
	return tile(text.latency, {
		id: 'p99', value: p99LatencySeconds, figure: latencyFigure(p99LatencySeconds, formText[language].units.seconds, language),
		note: text.latencyNote,
	});
}

function costTile({ costUsdPerDay }: SimulationSummary, { instanceType, priceNote, language }: { readonly instanceType: string; readonly priceNote: string; readonly language: SimulatorSnapshot['language'] }): TemplateResult {
	const text = simulatorText[language];
	if (costUsdPerDay === null) { return tile(text.cost, { id: 'cost', value: '', figure: text.unknownCost, note: text.unknownCostNote(instanceType) }); }
	const perMonth = `$${formatEstimate(costUsdPerDay / 24 * hoursPerMonth)}`;
	return tile(text.cost, { id: 'cost', value: costUsdPerDay, figure: formatUsd(costUsdPerDay), note: text.perDayAndMonth(perMonth), source: priceNote });
}

/** A count that need not be exact: `2.44M`, `244만`. */
function formatMany(count: number, language: SimulatorSnapshot['language']): string {
	return count.toLocaleString(language, { notation: 'compact', maximumSignificantDigits: 3 });
}

/** Below a second in milliseconds, below ten with one digit. */
function latencyFigure(seconds: number, unit: string, language: SimulatorSnapshot['language']): string {
	const gap = language === 'ko' ? '' : ' ';
	if (seconds < 0.001) { return `0${gap}${unit}`; }
	if (seconds < 1) { return `${formatNumber(seconds * 1000)}${gap}${language === 'ko' ? '밀리초' : 'ms'}`; }
	return seconds < 10 ? `${formatNumber(seconds, 1)}${gap}${unit}` : formatDuration(seconds, language);
}
