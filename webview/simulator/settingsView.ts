/** The knobs: every setting with its unit, where it comes from, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../src/core/format';
import { loadKinds } from '../../src/core/simulation/load/loadPresets';
import type { LoadKind } from '../../src/core/simulation/scenario/load';
import { describeFault } from '../../src/core/simulation/scenario/describeFault';
import type { ShownOrigin, SimulatorSnapshot } from '../../src/protocol/simulator';
import type { Actions } from './actions';
import { fieldRow, originView, type FieldContext } from './fieldView';
import { assumptionFields, faultFields, groupFields, launchFields, loadBalancerFields, loadFields, policyFields, type Field, type SectionId } from './fields';
import { applyOverrides, countChanges } from './settings';
import { isOpen, type SimulatorState } from './state';
import { simulatorText, type SimulatorText } from './text';

export function headerView(state: SimulatorState, snapshot: SimulatorSnapshot, actions: Actions): TemplateResult {
	const text = simulatorText[snapshot.language];
	const changes = countChanges(snapshot.scenario, state.overrides);
	const count = (wanted: ShownOrigin['kind']): number => Object.values(snapshot.origins).filter(({ kind }) => kind === wanted).length;
	const counted = (['code', 'omitted', 'assumed'] as const).map(kind => text.counts[kind](formatNumber(count(kind))));
	const { group } = snapshot;
	return html`
		<header class="group-header">
			<div class="group-title">
				<h1 data-testid="group-name">${snapshot.scenario.group.name}</h1>
				${group === undefined
					? html`<span class="lab-small lab-muted">${text.example}</span>`
					: html`<button class="lab-pill" data-testid="group-location" title=${text.openLocation(group.label)} @click=${() => { actions.openLocation(group.at); }}>${group.label}</button>`}
			</div>
			<p class="lab-small lab-muted" data-testid="origin-counts" data-changed=${changes}>
				${group === undefined ? nothing : counted.map(part => html`<span class="count">${part} ·</span> `)}<span class="count ${changes > 0 ? 'changed' : ''}">${text.counts.changed(formatNumber(changes))}</span>
				${changes === 0 ? nothing : html`<button class="lab-link" data-testid="reset-all" @click=${() => { actions.resetAll(); }}>${group === undefined ? text.resetToExample : text.resetAll}</button>`}
			</p>
		</header>`;
}

export function settingsView(state: SimulatorState, snapshot: SimulatorSnapshot, actions: Actions): TemplateResult {
	const text = simulatorText[snapshot.language];
	const scenario = applyOverrides(snapshot.scenario, state.overrides);
	const context: FieldContext = { state, snapshot, scenario, actions, text };
	const rows = (fields: readonly Field[]): readonly TemplateResult[] => fields.map(field => fieldRow(field, context));
	const part = (id: SectionId, content: unknown, title = text.sections[id]): TemplateResult => section(context, { id, title, content });
	return html`
		<details class="settings" data-testid="settings" ?open=${!state.narrow || isOpen(state, 'settings')} @toggle=${onToggle(actions, 'settings', state.narrow)}>
			<summary class="settings-summary"><span class="codicon codicon-chevron-right"></span><h2>${text.settings}</h2></summary>
			${part('group', rows(groupFields(scenario)))}
			${part('launch', rows(launchFields))}
			${part('policy', policies(context, rows), scenario.policies.length === 0 ? text.policy : undefined)}
			${scenario.loadBalancer === null ? nothing : part('loadBalancer', rows(loadBalancerFields))}
			${part('load', html`${patternRow(context)}${rows(loadFields(scenario.load))}`)}
			${part('faults', faults(context, rows))}
			${part('assumptions', rows(assumptionFields(scenario)))}
			${leftOut(snapshot, text)}
		</details>`;
}

function section({ state, actions }: FieldContext, { id, title, content }: { readonly id: SectionId; readonly title: string; readonly content: unknown }): TemplateResult {
	return html`
		<details class="section" data-testid="section.${id}" ?open=${isOpen(state, id)} @toggle=${onToggle(actions, id, true)}>
			<summary><span class="codicon codicon-chevron-right"></span><h2>${title}</h2></summary>
			${content}
		</details>`;
}

/** `toggle` also fires when markup opens a part, so only a difference from what is known counts; the action sees to that. */
function onToggle(actions: Actions, part: SectionId | 'settings', remembered: boolean): (event: Event) => void {
	return event => {
		if (remembered && event.target === event.currentTarget && event.target instanceof HTMLDetailsElement) { actions.toggle(part, event.target.open); }
	};
}

function policies({ scenario, text }: FieldContext, rows: (fields: readonly Field[]) => readonly TemplateResult[]): unknown {
	if (scenario.policies.length === 0) { return html`<p class="lab-small lab-muted" data-testid="no-policy">${text.noPolicy}</p>`; }
	return scenario.policies.map((policy, index) => html`
		${scenario.policies.length > 1 ? html`<p class="lab-small">${policy.name}</p>` : nothing}
		${rows(policyFields(scenario, index))}
		${'disableScaleIn' in policy && policy.disableScaleIn ? html`<p class="lab-small lab-muted">${text.scaleInDisabled}</p>` : nothing}`);
}

function patternRow(context: FieldContext): TemplateResult {
	const { scenario, text, actions } = context;
	const kind = scenario.load.kind;
	// Points are drawn or imported, not entered as numbers: offered only where the load already has them.
	const offered: readonly LoadKind[] = [...loadKinds.filter(candidate => candidate !== 'points' || kind === 'points'), ...kind === 'trace' ? [kind] : []];
	return html`
		<div class="field">
			<div class="field-label"><label id="label-load.kind" for="field-load.kind">${text.pattern}</label>${originView('load.kind', context)}</div>
			<vscode-dropdown id="field-load.kind" data-testid="load.kind" aria-labelledby="label-load.kind" .value=${kind}
				@change=${(event: Event) => { actions.changeLoadKind((event.currentTarget as HTMLSelectElement).value as LoadKind); }}>
				${offered.map(candidate => html`<vscode-option value=${candidate} ?selected=${candidate === kind}>${text.loadKinds[candidate]}</vscode-option>`)}
			</vscode-dropdown>
		</div>`;
}

function faults({ scenario, snapshot, text, actions }: FieldContext, rows: (fields: readonly Field[]) => readonly TemplateResult[]): TemplateResult {
	const on = scenario.faults.length > 0;
	const [first] = scenario.faults;
	const label = first === undefined ? text.zoneFails(scenario.group.zones[0] ?? 'a') : describeFault(first)[snapshot.language];
	return html`
		<vscode-checkbox data-testid="faults.zone" ?checked=${on} .checked=${on}
			@change=${(event: Event) => { actions.switchFault((event.currentTarget as HTMLInputElement).checked); }}>${label}</vscode-checkbox>
		${scenario.faults.map((_, index) => rows(faultFields(scenario, index)))}`;
}

function leftOut({ notes }: SimulatorSnapshot, text: SimulatorText): TemplateResult | typeof nothing {
	if (notes.length === 0) { return nothing; }
	return html`
		<section class="left-out lab-small" data-testid="notes">
			<h2>${text.leftOut}</h2>
			<ul>${notes.map(note => html`<li><span class="codicon codicon-info"></span>${note}</li>`)}</ul>
		</section>`;
}
