/** The finds of a search as a picture: cost to the right, latency upwards, the present settings among them. A click takes one. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatEstimate, formatNumber, formatUsd } from '../../../src/core/format';
import type { LanguageTag } from '../../../src/core/model/localized';
import { formatLatency } from '../../../src/core/simulation/result/figureText';
import type { Figures } from '../../../src/scenarios/suggest/figures';
import type { Suggestion } from '../../../src/scenarios/suggest/suggestion';
import type { Actions } from '../actions';
import { placeLabels, plotOf, type LabelPlace, type PlotPoint } from './plot';
import { survivalShape } from './survivalMark';
import type { SuggestText } from './text';

export interface PlotInput {
	readonly present: Figures;
	readonly suggestions: readonly Suggestion[];
	readonly chosen: number | 'present' | undefined;
	readonly actions: Pick<Actions, 'useSuggestion'>;
	readonly text: SuggestText;
	readonly language: LanguageTag;
}

const width = 300;
const height = 210;
/** Room for the labels of the axes, and for marks that stand at an end. */
const inset = { left: 26, right: 24, top: 36, bottom: 56 };

/** About as wide as a letter of a label. */
const letterWidth = 7;

export function plotView({ present, suggestions, chosen, actions, text, language }: PlotInput): TemplateResult {
	const { points, cost, latencySeconds, isPriced } = plotOf(present, suggestions.map(({ figures }) => figures));
	const money = (amount: number): string => isPriced ? formatUsd(amount) : formatEstimate(amount);
	const [cheapest, dearest] = cost;
	const [fastest, slowest] = latencySeconds;
	const marks = points.map((point): Mark => ({
		...point, label: point.which === 'present' ? text.present : formatNumber(point.which + 1),
		left: inset.left + point.x * (width - inset.left - inset.right), top: height - inset.bottom - point.y * (height - inset.top - inset.bottom),
	}));
	const labels = placeLabels(marks.map(mark => ({ ...mark, labelWidth: mark.label.length * letterWidth })));
	return html`
		<figure class="suggestion-plot" role="img" aria-label=${text.plot(formatNumber(suggestions.length))} data-testid="suggestion-plot">
			<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
				<path class="axis" d="M${8} ${8}V${height - 24}H${width - 8}"></path>
				<text x="14" y="14">${formatLatency(slowest, language)}</text>
				${fastest === slowest ? '' : svg`<text x="14" y=${height - 30}>${formatLatency(fastest, language)} · ${text.faster}</text>`}
				<text x="8" y=${height - 10}>${money(cheapest)} · ${text.cheaper}</text>
				${cheapest === dearest ? '' : svg`<text x=${width - 8} y=${height - 10} text-anchor="end">${money(dearest)}</text>`}
				${marks.map((mark, index) => markOf(mark, { place: labels[index], isChosen: mark.which === chosen, actions }))}
			</svg>
		</figure>`;
}

interface Mark extends PlotPoint {
	readonly label: string;
	/** In the picture's units. */
	readonly left: number;
	readonly top: number;
}

interface MarkInput extends Pick<PlotInput, 'actions'> {
	readonly place: LabelPlace | undefined;
	readonly isChosen: boolean;
}

function markOf({ which, survival, label, left, top }: Mark, { place, isChosen, actions }: MarkInput): SVGTemplateResult {
	const isRight = place?.side !== 'left';
	return svg`
		<g class="mark ${isChosen ? 'is-chosen' : ''}" transform="translate(${left} ${top})" @click=${() => { actions.useSuggestion(which); }}>
			<circle class="target" r="10"></circle>
			${survivalShape(survival)}
			<text class="mark-label" x=${isRight ? 8 : -8} y=${place?.level === 'below' ? 12 : -4} text-anchor=${isRight ? 'start' : 'end'}>${label}</text>
		</g>`;
}
