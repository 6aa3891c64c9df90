/** Where the value in effect comes from, with the way back if it was changed. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../src/core/format';
import type { ShownOrigin } from '../../../src/protocol/simulator';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { sourceKindOf } from '../sourceKind';
import { choiceOf, fieldOf, nameOf, type FormContext, type ReadContext } from './context';
import { writeValue } from './drafts';
import { unitSize } from './fields';
import { isChanged } from './overrides';

/** @param withNote whether the reason of an assumption stands there instead of in a hover */
export function originView(path: string, context: FormContext, withNote = false): TemplateResult {
	const { snapshot, scenario, actions, text } = context;
	if (isChanged(snapshot.scenario, scenario, path)) {
		const label = nameOf(context, path);
		return html`<span class="origin lab-small"><span class="changed">${beforeText(path, context)}</span>
			<button class="lab-icon-button" type="button" data-testid="reset.${path}" title=${text.resetField(label)} aria-label=${text.resetField(label)}
				@click=${() => { actions.reset(path); }}><span class="codicon codicon-discard"></span></button></span>`;
	}
	const origin = isOfReader(path, context) ? undefined : originOf(path, context);
	if (origin === undefined) { return html`<span class="origin lab-small lab-muted">${fallbackOrigin(path, context)}</span>`; }
	const { at, note, label } = origin;
	if (at !== undefined) {
		return html`<span class="origin lab-small"><button class="lab-link" type="button" title=${note || text.openLocation(label)} @click=${() => { actions.openLocation(at); }}>${label}</button></span>`;
	}
	const whenEmpty = fieldOf(context, path)?.whenEmpty;
	const shown = whenEmpty !== undefined && readAt(scenario, path) === null ? text.emptySources[whenEmpty.source] : label;
	if (withNote && note !== '') { return html`<span class="origin lab-small lab-muted">${shown === label ? note : `${shown} · ${note}`}</span>`; }
	return html`<span class="origin lab-small lab-muted ${note === '' ? '' : 'has-note'}" title=${note} tabindex=${note === '' ? nothing : '0'}>${shown}${note === '' ? nothing : html`<span class="lab-hidden">: ${note}</span>`}</span>`;
}

/** `changed, was 30 s`. */
function beforeText(path: string, context: FormContext): string {
	const { snapshot, text } = context;
	const before = readAt(snapshot.scenario, path);
	if (before === null) { return text.changedFrom(text.notSet); }
	if (Array.isArray(before)) {
		if (before.length === 0) { return text.changedFrom(text.none); }
		return before.every(item => typeof item !== 'object') ? text.changedFrom(before.join(', ')) : text.changedList(formatNumber(before.length));
	}
	return typeof before === 'object' ? text.changed : text.changedFrom(valueInWords(path, before, context));
}

/** A single value with its unit, as it is told. */
export function valueInWords(path: string, value: unknown, context: ReadContext): string {
	const { text, snapshot } = context;
	if (value === null || value === undefined) { return text.notSet; }
	if (typeof value === 'boolean') { return value ? text.on : text.off; }
	const field = fieldOf(context, path);
	if (path === 'load.kind') { return text.loadKinds[snapshot.scenario.load.kind]; }
	if (typeof value !== 'number' || field === undefined || field.input !== 'number') { return field?.input === 'choice' || field === undefined ? choiceOf(context, String(value)) : writeValue(field, value, snapshot.scenario); }
	return `${formatNumber(value / unitSize(field.unit), 4)} ${text.units[field.unit]}`.trim();
}

/** The origin of a setting; one without its own has that of what it belongs to (`load`, `faults[0]`). */
function originOf(path: string, { snapshot: { origins } }: FormContext): ShownOrigin | undefined {
	for (let at = path; at !== ''; at = at.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '')) {
		if (origins[at] !== undefined) { return origins[at]; }
	}
	return undefined;
}

/** Whether the code has no such setting: it came with a pattern, a policy or a fault that the reader chose. */
function isOfReader(path: string, { snapshot: { scenario } }: FormContext): boolean {
	return readAt(scenario, path) === undefined;
}

function fallbackOrigin(path: string, context: FormContext): string {
	const { snapshot, text } = context;
	if (isOfReader(path, context)) { return path.startsWith('load') ? text.preset : text.added; }
	return text.fromSource[sourceKindOf(snapshot.source)];
}
