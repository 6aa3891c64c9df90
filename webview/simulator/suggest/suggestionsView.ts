/** The search for better settings: how far it is, what it found as picture and table, and what one does with a find. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatEstimate, formatNumber, formatPercent, formatUsd } from '../../../src/core/format';
import { formatLatency } from '../../../src/core/simulation/result/figureText';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import type { SimulatorSnapshot } from '../../../src/protocol/simulator';
import type { Figures } from '../../../src/scenarios/suggest/figures';
import type { Suggestion } from '../../../src/scenarios/suggest/suggestion';
import type { Actions } from '../actions';
import { drawer } from '../drawer';
import { createReadContext, type ReadContext } from '../form/context';
import { notice } from '../notice';
import type { SimulatorState } from '../state';
import { changeInWords } from './changeText';
import { plotView } from './plotView';
import { chosenSuggestion, isOutdated, type ShownSearch } from './searching';
import { survivalMark } from './survivalMark';
import { suggestText, type SuggestText } from './text';

type SuggestActions = Pick<Actions, 'suggest' | 'cancelSearch' | 'useSuggestion' | 'writeToCode' | 'showDrawer'>;

interface SuggestInput {
	readonly search: ShownSearch;
	readonly context: ReadContext;
	readonly actions: SuggestActions;
	readonly text: SuggestText;
	/** Which of the finds the settings follow. */
	readonly chosen: number | 'present' | undefined;
}

/** @param scenario with the reader's changes */
export function suggestionsView(state: SimulatorState, snapshot: SimulatorSnapshot, { scenario, actions }: { readonly scenario: AutoScalingScenario; readonly actions: SuggestActions }): TemplateResult | typeof nothing {
	const { search } = state;
	if (search === undefined) { return nothing; }
	const { language } = snapshot;
	const text = suggestText[language];
	const input: SuggestInput = { search, context: createReadContext(state, snapshot, scenario), actions, text, chosen: chosenSuggestion(search, scenario) };
	return drawer({ id: 'suggestions', title: text.title, language, actions }, html`
		${statusView(input, scenario)}
		${findsView(input)}`);
}

function statusView({ search, actions, text, context }: SuggestInput, scenario: AutoScalingScenario): TemplateResult {
	const { status, progress, mayChange } = search;
	const again = html`<button class="lab-link" type="button" data-testid="search-again" @click=${() => { actions.suggest(); }}>${text.again}</button>`;
	if (status === 'failed') { return notice('error', html`<p>${text.failed}: ${search.reason}</p>${again}`, 'search-failed'); }
	if (status === 'running') {
		return html`
			<div class="run-status lab-small" data-testid="search-progress">
				<progress max=${Math.max(1, progress.expected)} .value=${progress.done} aria-label=${text.runningShort}></progress>
				<span>${mayChange === undefined ? text.asking : text.running(formatNumber(progress.done), formatNumber(Math.max(progress.done, progress.expected)))}</span>
				<button class="lab-link" type="button" data-testid="cancel-search" @click=${() => { actions.cancelSearch(); }}>${text.cancel}</button>
			</div>`;
	}
	const hasOwnLoss = search.scenario.faults.some(({ kind }) => kind === 'zone-impairment');
	const runs = formatNumber(progress.done);
	return html`
		<p class="lab-small lab-muted" data-testid="search-status" data-status=${status}>${status === 'cancelled' ? text.cancelled(runs) : text.done(runs)}
			${text.whatWasRun(hasOwnLoss)} ${context.snapshot.group === undefined ? nothing : text.onlyWritable} ${again}</p>
		${isOutdated(search, scenario) ? notice('warning', html`<p>${text.outdated}</p>`, 'search-outdated') : nothing}`;
}

function findsView(input: SuggestInput): TemplateResult | typeof nothing {
	const { search: { suggestions: { present, suggestions }, status, mayChange }, text } = input;
	if (present === null) { return status === 'done' ? html`<p data-testid="search-empty">${text.presentFails}</p>` : nothing; }
	if (suggestions.length === 0 && status !== 'running') { return html`<p data-testid="search-empty">${mayChange?.length === 0 ? text.nothingToChange : text.nothingBetter}</p>`; }
	return html`
		<div class="suggestions">
			${plotView({ present, suggestions, ...input, language: input.context.language })}
			<div class="drawer-scroll">${tableView(present, suggestions, input)}</div>
		</div>`;
}

function tableView(present: Figures, suggestions: readonly Suggestion[], input: SuggestInput): TemplateResult {
	const { text, chosen, actions } = input;
	const isPriced = [present, ...suggestions.map(({ figures }) => figures)].every(({ costUsdPerDay }) => costUsdPerDay !== null);
	return html`
		<table data-testid="suggestions">
			<thead class="lab-small lab-muted"><tr><th scope="col">${text.number}</th><th scope="col">${isPriced ? text.costPerDay : text.instanceHours}</th><th scope="col">${text.p99}</th>
				<th scope="col">${text.survives}</th><th scope="col">${text.availability}</th><td></td></tr></thead>
			<tbody class=${chosen === 'present' ? 'is-now' : ''} data-testid="suggestion.present" data-chosen=${chosen === 'present'}>
				<tr><th scope="row">${text.present}</th>${figureCells(present, { isPriced, text, input })}
					<td class="suggestion-actions">${chosen === 'present' ? nothing
						: html`<button class="lab-button" type="button" data-testid="use.present" aria-label=${text.useBefore} title=${text.useBefore} @click=${() => { actions.useSuggestion('present'); }}>${text.back}</button>`}</td></tr>
			</tbody>
			${suggestions.map((suggestion, index) => suggestionRows(suggestion, index, { isPriced, input }))}
		</table>`;
}

function suggestionRows({ figures, changes, reason }: Suggestion, index: number, { isPriced, input }: { readonly isPriced: boolean; readonly input: SuggestInput }): TemplateResult {
	const { text, context, actions, chosen } = input;
	const number = formatNumber(index + 1);
	const isChosen = chosen === index;
	const write = (): void => {
		actions.useSuggestion(index);
		actions.writeToCode();
	};
	return html`
		<tbody class=${isChosen ? 'is-now' : ''} data-testid="suggestion.${index}" data-chosen=${isChosen}>
			<tr><th scope="row">${number}</th>${figureCells(figures, { isPriced, text, input })}
				<td class="suggestion-actions">
					${isChosen ? html`<span class="lab-small lab-muted"><span class="codicon codicon-check" aria-hidden="true"></span>${text.inUse}</span>`
						: html`<button class="lab-button" type="button" data-testid="use.${index}" aria-label=${text.useOf(number)} @click=${() => { actions.useSuggestion(index); }}>${text.use}</button>`}
					${context.snapshot.group === undefined ? nothing
						: html`<button class="lab-button" type="button" data-testid="write.${index}" aria-label=${text.writeOf(number)} @click=${write}>${text.write}</button>`}</td></tr>
			<tr><td></td><td colspan="5" class="suggestion-more">
				<p>${reason[context.language]}</p>
				<ul class="suggestion-changes" aria-label=${text.changes}>${changes.map(change => {
					const { name, before, after } = changeInWords(change, context);
					return html`<li><span class="lab-muted">${name}</span> ${before} → <strong>${after}</strong></li>`;
				})}</ul>
			</td></tr>
		</tbody>`;
}

function figureCells(figures: Figures, { isPriced, text, input }: { readonly isPriced: boolean; readonly text: SuggestText; readonly input: SuggestInput }): TemplateResult {
	const { costUsdPerDay, instanceHours, p99LatencySeconds, survivesZoneLoss, availabilityPercent } = figures;
	return html`
		<td>${isPriced ? formatUsd(costUsdPerDay ?? 0) : formatEstimate(instanceHours)}</td>
		<td>${formatLatency(p99LatencySeconds, input.context.language)}</td>
		<td class="survival">${survivalMark(survivesZoneLoss)} ${text.survival[survivesZoneLoss]}</td>
		<td>${formatPercent(availabilityPercent)}</td>`;
}
