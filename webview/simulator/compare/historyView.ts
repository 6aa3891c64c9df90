/** The runs of the session as a table: named, with their figures, to be pinned or taken up again. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent, formatUsd } from '../../../src/core/format';
import { formatLatency, verdictNames } from '../../../src/core/simulation/result/figureText';
import type { LanguageTag } from '../../../src/core/model/localized';
import type { Actions } from '../actions';
import { drawer } from '../drawer';
import { isSame } from '../form/paths';
import { resultText } from '../result/text';
import type { SimulatorState } from '../state';
import type { HistoryEntry } from './history';
import { compareText } from './text';

type HistoryActions = Pick<Actions, 'pin' | 'unpin' | 'pinEntry' | 'useEntry' | 'renameEntry' | 'showDrawer'>;

/** Beside the title: what is pinned, and the buttons. */
export function compareBar(state: SimulatorState, language: LanguageTag, actions: HistoryActions): TemplateResult {
	const text = compareText[language];
	const { pinned, history } = state;
	const open = state.drawer === 'history';
	return html`
		${pinned === undefined
			? html`<button class="lab-button" type="button" data-testid="pin" @click=${() => { actions.pin(); }}><span class="codicon codicon-pin" aria-hidden="true"></span>${text.pin}</button>`
			: html`<span class="pinned lab-small" data-testid="pinned" title=${pinned.name}>${text.pinned(pinned.name)}
				<button class="lab-icon-button" type="button" data-testid="unpin" title=${text.unpin} aria-label=${text.unpin} @click=${() => { actions.unpin(); }}><span class="codicon codicon-close"></span></button></span>
				<button class="lab-button" type="button" data-testid="pin" @click=${() => { actions.pin(); }}><span class="codicon codicon-pin" aria-hidden="true"></span>${text.pin}</button>`}
		<button class="lab-button" type="button" data-testid="history-button" aria-expanded=${open ? 'true' : 'false'} @click=${() => { actions.showDrawer(open ? undefined : 'history'); }}>${text.runs(formatNumber(history.length))}</button>`;
}

export function historyView(state: SimulatorState, language: LanguageTag, actions: HistoryActions): TemplateResult {
	const text = compareText[language];
	const figures = resultText[language];
	return drawer({ id: 'history', title: text.history, language, actions }, html`
			<p class="lab-small lab-muted">${text.historyHelp}</p>
			<div class="drawer-scroll"><table data-testid="history">
				<thead class="lab-small lab-muted"><tr><th scope="col">${text.name}</th><th scope="col">${figures.verdict}</th><th scope="col">${figures.availability}</th><th scope="col">${figures.dropped}</th>
					<th scope="col">p99</th><th scope="col">${figures.cost} ${figures.perDay}</th><th></th></tr></thead>
				<tbody>${[...state.history].reverse().map(entry => row(entry, state, { language, actions }))}</tbody>
			</table></div>`);
}

function row(entry: HistoryEntry, { overrides, pinned }: SimulatorState, { language, actions }: { readonly language: LanguageTag; readonly actions: HistoryActions }): TemplateResult {
	const text = compareText[language];
	const { id, name, summary } = entry;
	const isNow = isSame(entry.overrides, overrides);
	const isPinned = pinned !== undefined && isSame(entry.overrides, pinned.overrides);
	const cells = summary === undefined ? Array.from({ length: 5 }, () => text.beingRun) : [
		verdictNames[summary.verdict][language], formatPercent(summary.availabilityPercent), formatNumber(summary.droppedRequests), formatLatency(summary.p99LatencySeconds, language),
		summary.costUsdPerDay === null ? '–' : formatUsd(summary.costUsdPerDay),
	];
	return html`
		<tr class=${isNow ? 'is-now' : ''} data-testid="history.${id}">
			<th scope="row"><input class="run-name" type="text" aria-label=${text.nameOf(name)} .value=${name} @change=${(event: Event) => { actions.renameEntry(id, (event.currentTarget as HTMLInputElement).value); }}>
				${isPinned ? html`<span class="lab-pill">A</span>` : nothing}${isNow ? html`<span class="lab-small lab-muted">${text.now}</span>` : nothing}</th>
			${cells.map(cell => html`<td>${cell}</td>`)}
			<td class="row-actions">
				<button class="lab-icon-button" type="button" data-testid="pin-entry.${id}" title=${text.pinOf(name)} aria-label=${text.pinOf(name)} ?disabled=${isPinned} @click=${() => { actions.pinEntry(id); }}><span class="codicon codicon-pin"></span></button>
				<button class="lab-link" type="button" data-testid="use-entry.${id}" title=${text.useOf(name)} aria-label=${text.useOf(name)} ?disabled=${isNow} @click=${() => { actions.useEntry(id); }}>${text.use}</button>
			</td>
		</tr>`;
}
