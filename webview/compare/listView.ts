/** The list of all types that pass the filters, to choose from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedType } from '../../src/core/facts/comparedType';
import { typeOrders, usdPerGiB, usdPerVcpu } from '../../src/core/facts/comparedType';
import { formatBandwidth, formatMemory } from '../../src/core/facts/formatFigures';
import { formatEstimate, formatNumber, formatUnitPrice } from '../../src/core/format';
import type { Actions } from './actions';
import { mostPicked, mostRows } from './state';
import type { CompareState } from './state';
import type { CompareText } from './text';

export function listView(types: readonly ComparedType[], state: CompareState, text: CompareText, actions: Actions): TemplateResult {
	const shown = types.slice(0, mostRows);
	return html`
		<div class="list-head">
			<p class="lab-small lab-muted" role="status" data-testid="found">${foundText(types.length, shown.length, text)}</p>
			<label class="lab-small lab-muted" id="label-sort">${text.sortBy}</label>
			<vscode-dropdown data-testid="sort" aria-labelledby="label-sort" .value=${state.order} @change=${(event: Event) => { sortBy((event.currentTarget as HTMLSelectElement).value, actions); }}>
				${typeOrders.map((order) => html`<vscode-option value=${order} ?selected=${order === state.order}>${text.orders[order]}</vscode-option>`)}
			</vscode-dropdown>
		</div>
		${shown.length === 0 ? nothing : html`
			<div class="list-scroll" role="region" aria-label=${text.type} tabindex="0">
				<table class="list" data-testid="list">
					<thead><tr>
						<td></td><th scope="col">${text.type}</th><th scope="col" class="number">vCPU</th><th scope="col" class="number">${text.rows.memory}</th>
						<th scope="col">${text.rows.architecture}</th><th scope="col" class="number">${text.rows.network}</th>
						<th scope="col" class="number">${text.rows.perHour}</th><th scope="col" class="number">${text.rows.perVcpu}</th><th scope="col" class="number">${text.rows.perGiB}</th>
					</tr></thead>
					<tbody>${shown.map((type) => rowView(type, state, text, actions))}</tbody>
				</table>
			</div>`}`;
}

function foundText(all: number, shown: number, text: CompareText): string {
	if (all === 0) { return text.nothingFound; }
	return shown < all ? text.foundFirst(formatNumber(shown), formatNumber(all)) : text.found(formatNumber(all));
}

function sortBy(value: string, actions: Actions): void {
	const order = typeOrders.find((known) => known === value);
	if (order !== undefined) { actions.sort(order); }
}

function rowView(type: ComparedType, { picked }: CompareState, text: CompareText, actions: Actions): TemplateResult {
	const isPicked = picked.includes(type.name);
	const isFull = !isPicked && picked.length >= mostPicked;
	const label = isPicked ? text.remove(type.name) : isFull ? text.full(mostPicked) : text.add(type.name);
	const money = (usd: number | null): string => (usd === null ? text.none : `$${formatEstimate(usd)}`);
	const network = [...new Set([type.networkBaselineMbps, type.networkMaxMbps].filter((value) => value !== null))].map(formatBandwidth).join(' – ');
	return html`
		<tr class=${isPicked ? 'is-picked' : ''} data-type=${type.name}>
			<td><button class="lab-icon-button" type="button" data-testid="toggle.${type.name}" aria-pressed=${String(isPicked)} ?disabled=${isFull} title=${label} aria-label=${label}
				@click=${() => { actions.toggle(type.name); }}><span class="codicon codicon-${isPicked ? 'check' : 'add'}"></span></button></td>
			<th scope="row">${type.name}${type.isOffered === false ? html` <span class="lab-small lab-muted">${text.notOffered}</span>` : nothing}</th>
			<td class="number">${type.vcpu === null ? text.none : formatNumber(type.vcpu)}</td>
			<td class="number">${type.memoryMiB === null ? text.none : formatMemory(type.memoryMiB)}</td>
			<td>${type.architectures.join(', ') || text.none}</td>
			<td class="number">${network === '' ? text.none : network}</td>
			<td class="number">${type.usdPerHour === null ? text.none : formatUnitPrice(type.usdPerHour)}</td>
			<td class="number">${money(usdPerVcpu(type))}</td>
			<td class="number">${money(usdPerGiB(type))}</td>
		</tr>`;
}
