/** The verdict strip: the answer in words, then the numbers that matter, each with one clause. */
import { html, nothing, type TemplateResult } from 'lit';
import { verdictNames } from '../../../src/core/simulation/result/figureText';
import type { SimulationSummary } from '../../../src/core/simulation/result/result';
import { leastAvailabilityPercent } from '../../../src/core/simulation/result/summary';
import type { SimulatorSnapshot } from '../../../src/protocol/simulator';
import type { SimulatorState } from '../state';
import { resultText } from './text';
import { tilesOf, type Tile } from './tiles';

export function verdictView({ run, zoneLoss, pinned }: SimulatorState, { language, priceNote }: SimulatorSnapshot): TemplateResult | typeof nothing {
	if (run === undefined) { return nothing; }
	const text = resultText[language];
	const { summary } = run.result;
	const { verdict } = summary;
	const tiles = tilesOf({ summary, zoneLoss, pinned: pinned?.run?.result.summary, instanceType: run.scenario.launch.instanceType, priceNote, language });
	return html`
		<dl class="verdict-strip">
			<div class="tile tile-verdict">
				<dt class="lab-small lab-muted">${text.verdict}</dt>
				<dd class="lab-figure ${verdict}" data-testid="verdict" data-value=${verdict} title=${text.verdictRules[verdict]}>
					<span class="codicon codicon-${verdictIcons[verdict]}" aria-hidden="true"></span>${verdictNames[verdict][language]}</dd>
				<dd class="lab-small lab-muted" data-testid="verdict-reason">${run.reason}
					${verdict !== 'does-not-survive' ? nothing : summary.availabilityPercent < leastAvailabilityPercent ? text.belowAvailability : text.droppingAtEnd}</dd>
			</div>
			${tiles.map(tile => tileView(tile))}
		</dl>`;
}

const verdictIcons: Readonly<Record<SimulationSummary['verdict'], string>> = {
	'survives': 'pass',
	'survives-with-a-dip': 'warning',
	'does-not-survive': 'error',
};

const zoneLossLooks: Readonly<Record<string, string>> = { 'yes': 'survives', 'with-a-dip': 'survives-with-a-dip', 'no': 'does-not-survive' };

function tileView({ id, label, value, figure, note, source, difference }: Tile): TemplateResult {
	const look = id === 'zone-loss' && typeof value === 'string' ? zoneLossLooks[value] ?? '' : '';
	return html`
		<div class="tile tile-${id}">
			<dt class="lab-small lab-muted">${label}</dt>
			<dd class="lab-figure ${look}" data-testid=${id} data-value=${value ?? ''}>${figure}</dd>
			${difference === undefined ? nothing : html`<dd class="lab-small difference ${difference.tone}" data-testid="difference.${id}" data-tone=${difference.tone}>${difference.text}</dd>`}
			<dd class="lab-small lab-muted">${note}${source === '' ? nothing : html`<br>${source}`}</dd>
		</div>`;
}
