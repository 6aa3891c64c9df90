/** One setting: label, where its value comes from, the control, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { isOpen } from '../state';
import { choiceOf, isRequestCost, nameOf, requestCostPart, type FormContext } from './context';
import { understand, writeValue } from './drafts';
import type { Field } from './fields';
import { originView } from './originView';
import { isChanged } from './overrides';
import { isWithin } from './paths';
import { wordsView } from './wordsView';

export function fieldView(field: Field, context: FormContext): TemplateResult {
	const { path, input } = field;
	const { snapshot, scenario, state } = context;
	const problem = problemOf(field, context);
	const changed = isChanged(snapshot.scenario, scenario, path);
	const isAssumption = path.startsWith('assumptions.');
	const meaning = state.meanings[path] ?? '';
	return html`
		<div class="field input-${input} ${changed ? 'is-changed' : ''} ${problem === undefined ? '' : 'is-invalid'} ${isAssumption ? 'with-reason' : ''}">
			<div class="field-label">
				<label id="label-${path}" for="field-${path}" title=${meaning}>${input === 'cpuTime' ? context.text.requestCost : nameOf(context, path)}</label>
				${originView(path, context, isAssumption)}
				${isRequestCost(path) ? costSwitch(context) : nothing}
			</div>
			${control(field, context, problem !== undefined)}
			${problem === undefined ? nothing : html`<p class="field-problem lab-small lab-error" role="alert" data-testid="problem.${path}">${problem}</p>`}
		</div>`;
}

/** From requests per second to CPU time of a request, and back. */
function costSwitch({ state, actions, text }: FormContext): TemplateResult {
	const asCpu = isOpen(state, requestCostPart);
	return html`<button class="lab-link lab-small" type="button" data-testid="request-cost" @click=${() => { actions.toggle(requestCostPart, !asCpu); }}>${asCpu ? text.asRate : text.asCpu}</button>`;
}

/** What is wrong with a setting: what was typed cannot be read, or the core does not take it. */
export function problemOf(field: Field, { scenario, state, language, text }: FormContext): string | undefined {
	const draft = state.drafts[field.path];
	if (draft !== undefined && understand(field, draft, scenario) === undefined) {
		return field.input === 'clock' || field.input === 'timeOfDay' ? text.invalidClock : field.input === 'numbers' ? text.invalidList : text.invalidNumber;
	}
	return state.problems.find(({ path }) => path === field.path || (Array.isArray(readAt(scenario, field.path)) && isWithin(path, field.path)))?.message[language];
}

function control(field: Field, context: FormContext, invalid: boolean): TemplateResult {
	const { path, input } = field;
	const { scenario, actions, text } = context;
	switch (input) {
		case 'flag': return flag(field, context);
		case 'words': return wordsView(field, context);
		case 'choice': return dropdown(field, [
			...field.whenEmpty === undefined ? [] : [{ id: '', label: text.notSet }], ...field.choices.map(id => ({ id, label: choiceOf(context, id) })),
		], context);
		case 'zone': return dropdown(field, [
			...field.whenEmpty === undefined ? [] : [{ id: '', label: context.choices['any'] ?? '' }], ...scenario.group.zones.map(id => ({ id, label: id })),
		], context);
		case 'healthChecks': {
			const value = scenario.group.healthCheckTypes.includes('ELB') ? 'ELB' : 'EC2';
			return dropdownOf(path, { value, options: Object.entries(text.healthChecks).map(([id, label]) => ({ id, label })) }, context, id => { actions.change(path, id === 'ELB' ? ['EC2', 'ELB'] : ['EC2']); });
		}
		case 'instanceType': return html`
			<div class="field-value"><output id="field-${path}" data-testid=${path} aria-labelledby="label-${path}">${readAt(scenario, path)}</output>
				<button class="lab-link" type="button" data-testid="pick.${path}" title=${text.compareTypes} @click=${() => { actions.pickInstanceType(path); }}>${text.chooseType}</button></div>`;
		default: return textField(field, context, invalid);
	}
}

function flag({ path }: Field, context: FormContext): TemplateResult {
	const checked = readAt(context.scenario, path) === true;
	return html`<vscode-checkbox id="field-${path}" data-testid=${path} aria-labelledby="label-${path}" ?checked=${checked} .checked=${checked}
		@change=${(event: Event) => { context.actions.change(path, (event.currentTarget as HTMLInputElement).checked); }}><span class="lab-hidden">${nameOf(context, path)}</span></vscode-checkbox>`;
}

interface Option {
	readonly id: string;
	readonly label: string;
}

/** A choice of the scenario: the empty one is "not set", and numbers stay numbers. */
function dropdown({ path }: Field, options: readonly Option[], context: FormContext): TemplateResult {
	const current = readAt(context.scenario, path);
	return dropdownOf(path, { value: current === null || current === undefined ? '' : String(current), options }, context, id => {
		context.actions.change(path, id === '' ? null : typeof current === 'number' ? Number(id) : id);
	});
}

export function dropdownOf(path: string, { value, options }: { readonly value: string; readonly options: readonly Option[] }, context: FormContext, onChange: (id: string) => void): TemplateResult {
	return html`
		<vscode-dropdown id="field-${path}" data-testid=${path} aria-label=${nameOf(context, path)} .value=${value}
			@change=${(event: Event) => { onChange((event.currentTarget as HTMLSelectElement).value); }}>
			${options.map(({ id, label }) => html`<vscode-option value=${id} ?selected=${id === value}>${label}</vscode-option>`)}
		</vscode-dropdown>`;
}

/**
 * Named by its own content, which the style sheet hides: the component's input stands in a shadow tree, where ids of the page do not
 * reach, and the component takes its `aria-label` from its content when it is connected.
 */
function textField(field: Field, context: FormContext, invalid: boolean): TemplateResult {
	const { path, unit, whenEmpty, input } = field;
	const { state, scenario, actions, text } = context;
	const name = nameOf(context, path);
	const value = readAt(scenario, path);
	const shown = state.drafts[path] ?? writeValue(field, value, scenario);
	const placeholder = whenEmpty === undefined ? '' : whenEmpty.value === null ? '' : writeValue(field, whenEmpty.value, scenario);
	const box = html`
		<vscode-text-field id="field-${path}" data-testid=${path} aria-label=${name} aria-invalid=${invalid ? 'true' : 'false'} .value=${shown} placeholder=${placeholder}
			@input=${(event: Event) => { actions.type(field, (event.currentTarget as HTMLInputElement).value); }}
			@change=${() => { actions.settle(path); }}
			@keydown=${(event: KeyboardEvent) => { if (input === 'number' || input === 'clock' || input === 'cpuTime') { stepByArrow(event, field, context); } }}>
			<span>${name}</span>${text.units[unit] === '' ? nothing : html`<small slot="end" class="unit" aria-hidden="true">${text.units[unit]}</small>`}
		</vscode-text-field>`;
	return field.slider === undefined ? box : html`<div class="field-with-slider">${box}${slider(field, field.slider, context)}</div>`;
}

/** A second way to enter what the box above it has, for sweeping over values; not a stop of its own for the keyboard, which has the box's arrows. */
function slider(field: Field, { min, max }: { readonly min: number; readonly max: number }, context: FormContext): TemplateResult {
	const { path, step } = field;
	const value = readAt(context.scenario, path) ?? field.whenEmpty?.value ?? min;
	return html`<input type="range" class="field-slider" data-testid="slider.${path}" tabindex="-1" aria-label=${nameOf(context, path)} min=${min} max=${max} step=${Math.min(step, (max - min) / 20)}
		.value=${live(String(value))} @input=${(event: Event) => { context.actions.change(path, (event.currentTarget as HTMLInputElement).valueAsNumber); }}>`;
}

/** Arrow up and down, as in a spin button; Shift ten times as far. */
function stepByArrow(event: KeyboardEvent, field: Field, { scenario, actions }: FormContext): void {
	const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
	const value = readAt(scenario, field.path) ?? field.whenEmpty?.value ?? 0;
	if (direction === 0 || typeof value !== 'number') { return; }
	event.preventDefault();
	const step = field.input === 'clock' ? 60 : field.step;
	const next = value + direction * step * (event.shiftKey ? 10 : 1);
	actions.settle(field.path);
	actions.change(field.path, Number((mayBeNegative(field) ? next : Math.max(0, next)).toPrecision(12)));
}

function mayBeNegative({ path }: Field): boolean {
	return /adjustment$|Bound$|threshold$/.test(path);
}
