/** One setting: label, where its value comes from, the control, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatClock, formatNumber } from '../../src/core/format';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import type { SimulatorSnapshot } from '../../src/protocol/simulator';
import type { Actions } from './actions';
import { understand } from './drafts';
import { labelKey, unitSize, type Field } from './fields';
import { isChanged, readSetting, type SettingValue } from './settings';
import type { SimulatorState } from './state';
import type { SimulatorText } from './text';

export interface FieldContext {
	readonly state: SimulatorState;
	readonly snapshot: SimulatorSnapshot;
	/** With the reader's changes. */
	readonly scenario: AutoScalingScenario;
	readonly actions: Actions;
	readonly text: SimulatorText;
}

export function fieldRow(field: Field, context: FieldContext): TemplateResult {
	const { path } = field;
	const { text, snapshot } = context;
	const problem = fieldProblem(field, context);
	const changed = isChanged(snapshot.scenario, context.scenario, path);
	return html`
		<div class="field ${changed ? 'is-changed' : ''} ${problem === undefined ? '' : 'is-invalid'}">
			<div class="field-label">
				<label id="label-${path}" for="field-${path}">${text.labels[labelKey(path)] ?? path}</label>
				${originView(path, context, field)}
			</div>
			${control(field, context, problem !== undefined)}
			${problem === undefined ? nothing : html`<p class="field-problem lab-small lab-error" role="alert" data-testid="problem.${path}">${problem}</p>`}
		</div>`;
}

function fieldProblem(field: Field, { scenario, state, snapshot, text }: FieldContext): string | undefined {
	const draft = state.drafts[field.path];
	if (draft !== undefined && understand(field, draft, scenario) === undefined) { return field.input === 'clock' ? text.invalidClock : text.invalidNumber; }
	return state.problems.find(({ path }) => path === field.path)?.message[snapshot.language];
}

/** Where the value in effect comes from, with the way back if it was changed. */
export function originView(path: string, context: FieldContext, field?: Field): TemplateResult {
	const { snapshot, scenario, actions, text } = context;
	if (isChanged(snapshot.scenario, scenario, path)) {
		const before = shownValue(path, readSetting(snapshot.scenario, path) ?? null, context, field);
		const label = path === 'load.kind' ? text.pattern : text.labels[labelKey(path)] ?? path;
		return html`<span class="origin lab-small"><span class="changed">${text.changedFrom(before)}</span>
			<button class="lab-icon-button" data-testid="reset.${path}" title=${text.resetField(label)} aria-label=${text.resetField(label)}
				@click=${() => { actions.reset(path); }}><span class="codicon codicon-discard"></span></button></span>`;
	}
	const origin = isOfPreset(path, snapshot) ? undefined : originOf(path, snapshot);
	if (origin === undefined) { return html`<span class="origin lab-small lab-muted">${fallbackOrigin(path, context)}</span>`; }
	const at = origin.at;
	if (at !== undefined) {
		return html`<span class="origin lab-small"><button class="lab-link" title=${origin.note || text.openLocation(origin.label)} @click=${() => { actions.openLocation(at); }}>${origin.label}</button></span>`;
	}
	const empty = field?.whenEmpty !== undefined && readSetting(scenario, path) === null ? text.emptySources[field.whenEmpty.source] : origin.label;
	return html`<span class="origin lab-small lab-muted ${origin.note === '' ? '' : 'has-note'}" title=${origin.note}>${empty}</span>`;
}

/** The origin of a setting; one without its own has that of what it belongs to (`load`, `faults[0]`). */
function originOf(path: string, { origins }: SimulatorSnapshot): SimulatorSnapshot['origins'][string] | undefined {
	return origins[path] ?? origins[path.replace(/\.[^.]*$/, '')] ?? origins[path.replace(/[.[].*$/, '')];
}

/** Whether the code has no such setting: it came with a load pattern or a fault that the reader chose. */
function isOfPreset(path: string, { scenario }: SimulatorSnapshot): boolean {
	return (path.startsWith('load.') || path.startsWith('faults[')) && readSetting(scenario, path) === undefined;
}

function fallbackOrigin(path: string, { snapshot, text }: FieldContext): string {
	if (isOfPreset(path, snapshot)) { return text.preset; }
	return snapshot.group === undefined ? text.fromExample : text.assumed;
}

function control(field: Field, context: FieldContext, invalid: boolean): TemplateResult {
	const { path, input } = field;
	const { scenario, actions, text } = context;
	if (input === 'readonly') { return html`<output class="field-value" id="field-${path}" data-testid=${path} aria-labelledby="label-${path}">${readSetting(scenario, path) ?? ''}</output>`; }
	if (input === 'healthCheckType' || input === 'zone') {
		const options = input === 'zone' ? scenario.group.zones.map(zone => [zone, zone] as const) : Object.entries(text.healthCheckTypes);
		const value = String(readSetting(scenario, path) ?? '');
		return html`
			<vscode-dropdown id="field-${path}" data-testid=${path} aria-labelledby="label-${path}" .value=${value}
				@change=${(event: Event) => { actions.change(path, (event.currentTarget as HTMLSelectElement).value); }}>
				${options.map(([id, label]) => html`<vscode-option value=${id} ?selected=${id === value}>${label}</vscode-option>`)}
			</vscode-dropdown>`;
	}
	return textField(field, context, invalid);
}

/**
 * Named by its own content, which the style sheet hides: the component's input stands in a shadow tree, where ids of the page do not
 * reach, and the component takes its `aria-label` from its content when it is connected.
 */
function textField(field: Field, context: FieldContext, invalid: boolean): TemplateResult {
	const { path, unit, whenEmpty } = field;
	const { state, scenario, actions, text } = context;
	const value = readSetting(scenario, path) ?? null;
	const name = text.labels[labelKey(path)] ?? path;
	const shown = state.drafts[path] ?? (value === null ? '' : shownNumber(field, value, scenario));
	return html`
		<vscode-text-field id="field-${path}" data-testid=${path} aria-label=${name} aria-invalid=${invalid ? 'true' : 'false'} .value=${shown}
			placeholder=${whenEmpty === undefined ? '' : String(whenEmpty.value)}
			@input=${(event: Event) => { actions.type(field, (event.currentTarget as HTMLInputElement).value); }}
			@change=${() => { actions.settle(path); }}
			@keydown=${(event: KeyboardEvent) => { stepByArrow(event, field, context); }}>
			<span>${name}</span>${text.units[unit] === '' ? nothing : html`<small slot="end" class="unit" aria-hidden="true">${text.units[unit]}</small>`}
		</vscode-text-field>`;
}

/** Arrow up and down, as in a spin button; Shift ten times as far. */
function stepByArrow(event: KeyboardEvent, field: Field, { scenario, actions }: FieldContext): void {
	const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
	const value = readSetting(scenario, field.path) ?? field.whenEmpty?.value;
	if (direction === 0 || typeof value !== 'number') { return; }
	event.preventDefault();
	const next = Math.max(0, value + direction * field.step * (event.shiftKey ? 10 : 1));
	actions.settle(field.path);
	actions.change(field.path, Number(next.toPrecision(12)));
}

function shownNumber({ input, unit }: Field, value: SettingValue, { startClockSeconds }: AutoScalingScenario): string {
	if (input === 'clock' && typeof value === 'number') {
		const clock = startClockSeconds + value;
		return formatClock(clock, { seconds: clock % 60 !== 0 });
	}
	return typeof value === 'number' ? String(Number((value / unitSize(unit)).toFixed(3))) : String(value);
}

/** A value in words with its unit, for "was …". */
function shownValue(path: string, value: SettingValue, { text, snapshot }: FieldContext, field: Field | undefined): string {
	if (value === null) { return text.notSet; }
	if (path === 'load.kind') { return text.loadKinds[snapshot.scenario.load.kind]; }
	if (field === undefined || typeof value === 'string') { return value === 'ELB' ? text.healthCheckTypes.ELB : String(value); }
	if (field.input === 'clock') { return shownNumber(field, value, snapshot.scenario); }
	return `${formatNumber(value / unitSize(field.unit), 2)} ${text.units[field.unit]}`.trim();
}
