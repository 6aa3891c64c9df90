/** The settings as a form: sections that open and close, and in them what form.ts says. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../src/core/format';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { loadView } from '../load/loadView';
import { isOpen } from '../state';
import { fieldOf, nameOf, type FormContext } from './context';
import { createLoadBalancer, createMaintenancePolicy, createMixedInstances, createServiceTime, createWarmPool, createWhen } from './creation';
import { dropdownOf, fieldView } from './fieldView';
import { formOf, pathsOf, type FormNode, type FormSection, type RecordPath } from './form';
import { listView } from './listView';
import { originView } from './originView';
import { isChanged } from './overrides';
import { onToggle, problemsAt } from './parts';
import { isWithin } from './paths';
import { stepTableView } from './stepTable';

export function formView(context: FormContext): TemplateResult {
	return html`${formOf(context.scenario).map(section => sectionView(section, context))}`;
}

function sectionView({ id, nodes }: FormSection, context: FormContext): TemplateResult {
	const { state, text } = context;
	const open = isOpen(state, id);
	const marks = marksOf(nodes, id, context);
	return html`
		<details class="section" data-testid="section.${id}" ?open=${open} @toggle=${onToggle(context, id)}>
			<summary><span class="codicon codicon-chevron-right" aria-hidden="true"></span><h2>${text.sections[id]}</h2>${marks}</summary>
			${open ? nodesView(nodes, context) : nothing}
		</details>`;
}

function nodesView(nodes: readonly FormNode[], context: FormContext): readonly unknown[] {
	return nodes.map(node => nodeView(node, context));
}

function nodeView(node: FormNode, context: FormContext): unknown {
	switch (node.kind) {
		case 'field': {
			const field = fieldOf(context, node.path);
			return field === undefined ? nothing : fieldView(field, context);
		}
		case 'more': return moreView(node, context);
		case 'record': return recordView(node, context);
		case 'variant': return variantView(node, context);
		case 'list': return listView(node, context, nodesView);
		case 'steps': return stepTableView(node.path, context);
		case 'load': return loadView(context);
	}
}

function moreView({ id, nodes }: FormNode & { readonly kind: 'more' }, context: FormContext): TemplateResult {
	const open = isOpen(context.state, id);
	return html`
		<details class="more" data-testid="more.${id}" ?open=${open} @toggle=${onToggle(context, id)}>
			<summary class="lab-small"><span class="codicon codicon-chevron-right" aria-hidden="true"></span>${context.text.more(formatNumber(pathsOf(nodes).length))}${marksOf(nodes, id, context)}</summary>
			${open ? nodesView(nodes, context) : nothing}
		</details>`;
}

/** A part that the group has or has not. */
function recordView({ path, nodes }: FormNode & { readonly kind: 'record' }, context: FormContext): TemplateResult {
	const { scenario, actions } = context;
	const on = readAt(scenario, path) !== null;
	return html`
		<div class="record">
			<div class="record-head">
				<vscode-checkbox data-testid=${path} ?checked=${on} .checked=${on}
					@change=${(event: Event) => { actions.change(path, (event.currentTarget as HTMLInputElement).checked ? createRecord(path, context) : null); }}>${nameOf(context, path)}</vscode-checkbox>
				${originView(path, context)}
			</div>
			${problemsAt(path, context)}
			${on ? html`<div class="record-body">${nodesView(nodes, context)}</div>` : nothing}
		</div>`;
}

/** The code's own part if it has one, so that switching off and on again changes nothing. */
function createRecord(path: RecordPath, { scenario, snapshot }: FormContext): unknown {
	const own = readAt(snapshot.scenario, path);
	if (own !== null && own !== undefined) { return own; }
	switch (path) {
		case 'group.instanceMaintenancePolicy': return createMaintenancePolicy();
		case 'group.warmPool': return createWarmPool(scenario);
		case 'launch.mixedInstances': return createMixedInstances(scenario);
		case 'loadBalancer': return createLoadBalancer(scenario);
	}
}

function variantView({ path, kinds }: FormNode & { readonly kind: 'variant' }, context: FormContext): TemplateResult {
	const { scenario, snapshot, actions } = context;
	const kindPath = `${path}.kind`;
	const value = String(readAt(scenario, kindPath));
	const create = (kind: string): unknown => {
		const own = readAt(snapshot.scenario, path);
		if (readAt(own, 'kind') === kind) { return own; }
		return path.endsWith('serviceTime') ? createServiceTime(kind) : createWhen(kind, scenario);
	};
	return html`
		<div class="field ${isChanged(snapshot.scenario, scenario, kindPath) ? 'is-changed' : ''}">
			<div class="field-label"><label id="label-${kindPath}" for="field-${kindPath}">${nameOf(context, kindPath)}</label>${originView(kindPath, context)}</div>
			${dropdownOf(kindPath, { value, options: kinds.map(id => ({ id, label: context.choices[id] ?? id })) }, context, kind => { actions.change(path, create(kind)); })}
		</div>`;
}

/** How many settings of a part that is closed are changed, and whether one of them is wrong: what is closed must not hide either. */
function marksOf(nodes: readonly FormNode[], id: string, context: FormContext): TemplateResult | typeof nothing {
	const { state, snapshot, scenario, text, unreadable } = context;
	if (isOpen(state, id)) { return nothing; }
	const roots = rootsOf(nodes);
	const changed = roots.filter(path => isChanged(snapshot.scenario, scenario, path)).length;
	const wrong = [...state.problems.map(({ path }) => path), ...unreadable].some(path => roots.some(root => isWithin(path, root)));
	if (changed === 0 && !wrong) { return nothing; }
	return html`<span class="marks lab-small">${changed === 0 ? nothing : html`<span class="changed">${text.changed}</span>`}
		${wrong ? html`<span class="codicon codicon-error lab-error" role="img" aria-label=${text.invalidMark}></span>` : nothing}</span>`;
}

function rootsOf(nodes: readonly FormNode[]): readonly string[] {
	return nodes.flatMap(node => {
		switch (node.kind) {
			case 'more': return rootsOf(node.nodes);
			case 'load': return ['load'];
			default: return [node.path];
		}
	});
}
