/** The left column: whose settings these are, and the form. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../src/core/format';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import type { ShownOrigin, SimulatorSnapshot, SimulatorSource } from '../../src/protocol/simulator';
import type { Actions } from './actions';
import { writableChanges } from './code/writableChanges';
import { createFormContext } from './form/context';
import { formView } from './form/formView';
import { listChanges } from './form/overrides';
import { onToggle } from './form/parts';
import { outText } from './exports/text';
import { sourceKindOf } from './sourceKind';
import { isOpen, type SimulatorState } from './state';
import { suggestText } from './suggest/text';
import { simulatorText, type SimulatorText } from './text';

export function headerView(state: SimulatorState, snapshot: SimulatorSnapshot, actions: Actions): TemplateResult {
	const text = simulatorText[snapshot.language];
	const changes = listChanges(snapshot.scenario, state.overrides).length;
	const count = (wanted: ShownOrigin['kind']): number => Object.values(snapshot.origins).filter(({ kind }) => kind === wanted).length;
	const counted = (['code', 'omitted', 'assumed'] as const).map(kind => text.counts[kind](formatNumber(count(kind))));
	const { group } = snapshot;
	const place = group ?? placeOfFile(snapshot.source);
	return html`
		<header class="group-header">
			<div class="group-title">
				<h1 data-testid="group-name">${snapshot.scenario.group.name}</h1>
				${place === undefined
					? html`<span class="lab-small lab-muted">${text.example}</span>`
					: html`<button class="lab-pill" data-testid="group-location" title=${text.openLocation(place.label)} @click=${() => { actions.openLocation(place.at); }}>${place.label}</button>`}
			</div>
			<p class="lab-small lab-muted" data-testid="origin-counts" data-changed=${changes}>
				${group === undefined ? nothing : counted.map(part => html`<span class="count">${part} ·</span> `)}<span class="count ${changes > 0 ? 'changed' : ''}">${text.counts.changed(formatNumber(changes))}</span>
				${changes === 0 ? nothing : html`<button class="lab-link" data-testid="reset-all" @click=${() => { actions.resetAll(); }}>${text.resetTo[sourceKindOf(snapshot.source)]}</button>`}
			</p>
		</header>`;
}

/** The beginning of the scenario file that shows. */
function placeOfFile(source: SimulatorSource): SimulatorSnapshot['group'] {
	if (source.kind !== 'scenario' || source.file === undefined) { return undefined; }
	const start = { line: 0, character: 0 };
	return { label: decodeURIComponent(source.file.split('/').at(-1) ?? ''), at: { file: source.file, range: { start, end: start } } };
}

/** @param scenario with the reader's changes */
export function settingsView(state: SimulatorState, snapshot: SimulatorSnapshot, { scenario, actions }: { readonly scenario: AutoScalingScenario; readonly actions: Actions }): TemplateResult {
	const text = simulatorText[snapshot.language];
	const context = createFormContext(state, snapshot, { scenario, actions });
	return html`
		<details class="settings" data-testid="settings" ?open=${!state.narrow || isOpen(state, 'settings')} @toggle=${state.narrow ? onToggle(context, 'settings') : nothing}>
			<summary class="settings-summary"><span class="codicon codicon-chevron-right" aria-hidden="true"></span><h2>${text.settings}</h2></summary>
			${formView(context)}
			${leftOut(snapshot, text)}
		</details>`;
}

/** What one does with the settings: have better ones searched for, and write good ones into the code. */
export function settingsActions({ overrides, search, problems }: SimulatorState, snapshot: SimulatorSnapshot, actions: Actions): TemplateResult {
	const text = outText[snapshot.language];
	const count = writableChanges(snapshot.scenario, overrides).length;
	return html`
		<div class="settings-actions">
			<vscode-button data-testid="suggest" ?disabled=${search?.status === 'running' || problems.length > 0} title=${suggestText[snapshot.language].help} @click=${() => { actions.suggest(); }}>${suggestText[snapshot.language].suggest}</vscode-button>
			${snapshot.group === undefined ? nothing : html`<vscode-button appearance="secondary" data-testid="write-to-code" ?disabled=${count === 0} title=${count === 0 ? text.nothingToWrite : text.writeHelp(formatNumber(count))} @click=${() => { actions.writeToCode(); }}>${text.writeToCode}</vscode-button>`}
		</div>`;
}

function leftOut({ notes }: SimulatorSnapshot, text: SimulatorText): TemplateResult | typeof nothing {
	if (notes.length === 0) { return nothing; }
	return html`
		<section class="left-out lab-small" data-testid="notes">
			<h2>${text.leftOut}</h2>
			<ul>${notes.map(note => html`<li><span class="codicon codicon-info"></span>${note}</li>`)}</ul>
		</section>`;
}
