/** A list that the reader adds to and takes from: policies, hooks, volumes, faults … Each entry has a head that tells it apart, and its settings. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../src/core/format';
import { describeFault } from '../../../src/core/simulation/scenario/describeFault';
import { readAt } from '../../../src/scenarios/scenarioPath';
import type { MenuItem } from '../../shared/menuButton';
import { formatRunClock } from '../../shared/runClock';
import { paletteView } from '../faults/palette';
import { choiceOf, type FormContext } from './context';
import {
	createExpectation, createHook, createOperation, createPolicy, createScheduledAction, createVolume, operationKinds, policyKinds, type OperationKind, type PolicyKind,
} from './creation';
import { expectationView } from './expectationView';
import type { FormNode, ListPath } from './form';
import { originView } from './originView';
import { isChanged } from './overrides';
import { problemsAt } from './parts';
import { isRecord } from './paths';

type ListNode = FormNode & { readonly kind: 'list' };

/** @param renderNodes shows the settings of an entry */
export function listView({ path, items }: ListNode, context: FormContext, renderNodes: (nodes: readonly FormNode[], context: FormContext) => unknown): TemplateResult {
	const { scenario, snapshot, text, actions } = context;
	const values = readAt(scenario, path) as readonly unknown[];
	const hasOtherEntries = isChanged(snapshot.scenario, scenario, path) && (readAt(snapshot.scenario, path) as readonly unknown[] | undefined)?.length !== values.length;
	return html`
		<div class="list" data-testid="list.${path}">
			${hasOtherEntries ? originView(path, context) : nothing}
			${values.length === 0 ? html`<p class="lab-small lab-muted" data-testid="nothing.${path}">${text.nothing[path]}</p>` : nothing}
			${items.map((nodes, index) => {
				const title = titleOf(path, index, context);
				return html`
					<section class="list-entry" aria-label=${title}>
						<div class="list-head"><h3>${title}</h3>
							<button class="lab-icon-button" type="button" data-testid="remove.${path}[${index}]" title=${text.remove(title)} aria-label=${text.remove(title)}
								@click=${() => { actions.change(path, values.filter((_, at) => at !== index)); }}><span class="codicon codicon-trash"></span></button></div>
						${problemsAt(`${path}[${index}]`, context)}
						${renderNodes(nodes, context)}
						${path === 'expectations' ? expectationView(index, context) : nothing}
					</section>`;
			})}
			${adder(path, values, context)}
		</div>`;
}

function adder(path: ListPath, values: readonly unknown[], context: FormContext): TemplateResult {
	const { text, actions } = context;
	const label = text.add[path];
	const kinds = kindsOf(path, context);
	const add = (item: unknown): void => { actions.change(path, [...values, item]); };
	if (path === 'faults') { return paletteView(context); }
	if (path === 'launch.mixedInstances.instanceTypes') {
		return html`<button class="lab-link add" type="button" data-testid="add.${path}" @click=${() => { actions.pickInstanceType(`${path}[${values.length}].instanceType`); }}>+ ${label}</button>`;
	}
	if (kinds.length === 0) { return html`<button class="lab-link add" type="button" data-testid="add.${path}" @click=${() => { add(createEntry(path, '', context)); }}>+ ${label}</button>`; }
	return html`<lab-menu class="add" data-testid="add.${path}" .label=${`+ ${label}`} .look=${'link'} .items=${kinds}
		@choose=${(event: CustomEvent<string>) => { add(createEntry(path, event.detail, context)); }}></lab-menu>`;
}

function kindsOf(path: ListPath, { text }: FormContext): readonly MenuItem[] {
	switch (path) {
		case 'policies': return policyKinds.map(id => ({ id, label: text.policyKinds[id] }));
		case 'operations': return operationKinds.map(id => ({ id, label: text.operationKinds[id] }));
		default: return [];
	}
}

function createEntry(path: ListPath, kind: string, { scenario, state }: FormContext): unknown {
	const atSeconds = Math.min(scenario.durationSeconds - 1, Math.floor((state.cursorSeconds ?? scenario.durationSeconds / 4) / 60) * 60);
	switch (path) {
		case 'policies': return createPolicy(kind as PolicyKind, scenario);
		case 'scheduledActions': return createScheduledAction(scenario);
		case 'group.lifecycleHooks': return createHook(scenario);
		case 'launch.volumes': return createVolume(scenario);
		case 'operations': return createOperation(kind as OperationKind, scenario, atSeconds);
		case 'expectations': return createExpectation(scenario);
		case 'faults': case 'launch.mixedInstances.instanceTypes': return undefined;
	}
}

/** What tells an entry apart from the others. */
function titleOf(path: ListPath, index: number, context: FormContext): string {
	const { scenario, language, text } = context;
	const clock = (seconds: number): string => formatRunClock(seconds, scenario.startClockSeconds);
	switch (path) {
		case 'policies': {
			const policy = scenario.policies[index];
			if (policy === undefined) { return ''; }
			const kind = text.policyKinds[policy.kind];
			return scenario.policies.length > 1 && policy.name !== '' ? `${kind} · ${policy.name}` : kind;
		}
		case 'scheduledActions': return scenario.scheduledActions[index]?.name ?? '';
		case 'group.lifecycleHooks': return scenario.group.lifecycleHooks[index]?.name ?? '';
		case 'launch.volumes': {
			const volume = scenario.launch.volumes[index];
			return volume === undefined ? '' : `${volume.volumeType} · ${formatNumber(volume.sizeGiB)} GiB`;
		}
		case 'launch.mixedInstances.instanceTypes': return scenario.launch.mixedInstances?.instanceTypes[index]?.instanceType ?? '';
		case 'faults': {
			const fault = scenario.faults[index];
			return fault === undefined ? '' : `${describeFault(fault)[language]} · ${clock(fault.atSeconds)}`;
		}
		case 'operations': {
			const operation = scenario.operations[index];
			return operation === undefined ? '' : `${text.operationKinds[operation.kind]} · ${clock(operation.atSeconds)}`;
		}
		case 'expectations': {
			const expectation = readAt(scenario, `expectations[${index}]`);
			return isRecord(expectation) ? choiceOf(context, String(expectation['figure'])) : '';
		}
	}
}
