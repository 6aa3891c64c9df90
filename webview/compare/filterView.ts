/** The filters of the list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TypeFilter } from '../../src/core/facts/comparedType';
import { openFilter } from '../../src/core/facts/comparedType';
import type { Actions } from './actions';
import type { CompareState } from './state';
import type { CompareText } from './text';

export function filterView({ filter, filtersOpen }: CompareState, text: CompareText, actions: Actions): TemplateResult {
	const isOpen = JSON.stringify(filter) === JSON.stringify(openFilter);
	return html`
		<div class="filter-bar">
			${textField('text', text.search, filter.text, '', (value) => { actions.filter({ text: value }); })}
			<button class="lab-link filter-toggle" type="button" data-testid="filters" aria-expanded=${String(filtersOpen)} @click=${() => { actions.openFilters(!filtersOpen); }}>
				<span class="codicon codicon-chevron-${filtersOpen ? 'down' : 'right'}"></span>${text.filters}</button>
			${isOpen ? nothing : html`<button class="lab-link filter-toggle" type="button" data-testid="clear" @click=${() => { actions.clearFilter(); }}>${text.clear}</button>`}
		</div>
		${filtersOpen ? filters(filter, text, actions) : nothing}`;
}

function filters(filter: TypeFilter, text: CompareText, actions: Actions): TemplateResult {
	const number = (name: NumberName, label: string, unit: string): TemplateResult =>
		textField(name, label, filter[name] === null ? '' : String(Number(filter[name].toFixed(4))), unit, (value) => {
			const parsed = toNumber(value);
			if (parsed !== undefined) { actions.filter({ [name]: parsed }); }
		});
	return html`
		<div class="filters">
			${number('minVcpu', `vCPU, ${text.from}`, '')}${number('maxVcpu', `vCPU, ${text.to}`, '')}
			${number('minMemoryGiB', `${text.rows.memory}, ${text.from}`, 'GiB')}${number('maxMemoryGiB', `${text.rows.memory}, ${text.to}`, 'GiB')}
			${number('minNetworkGbps', text.minNetwork, 'Gbps')}${number('maxUsdPerHour', text.maxPrice, 'USD/h')}
			${choice('architecture', text.rows.architecture, filter.architecture, [['any', text.any], ['x86_64', 'x86_64'], ['arm64', 'arm64']], (value) => { actions.filter({ architecture: value }); })}
			${choice('burstable', text.burstable, filter.burstable, [['any', text.any], ['yes', text.yes], ['no', text.no]], (value) => { actions.filter({ burstable: value }); })}
			<div class="checks">
				${check('localNvme', text.localNvme, filter.localNvme, (localNvme) => { actions.filter({ localNvme }); })}
				${check('gpu', text.withGpu, filter.gpu, (gpu) => { actions.filter({ gpu }); })}
				${check('currentOnly', text.currentOnly, filter.currentOnly, (currentOnly) => { actions.filter({ currentOnly }); })}
				${check('offeredOnly', text.offeredOnly, filter.offeredOnly, (offeredOnly) => { actions.filter({ offeredOnly }); })}
			</div>
		</div>`;
}

type NumberName = 'minVcpu' | 'maxVcpu' | 'minMemoryGiB' | 'maxMemoryGiB' | 'minNetworkGbps' | 'maxUsdPerHour';

/** `null` for an empty field; `undefined` for what is no number yet. */
function toNumber(text: string): number | null | undefined {
	if (text.trim() === '') { return null; }
	const value = Number(text.replace(',', '.'));
	return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** Named by its own content, which the style sheet hides: the component takes its accessible name from there. */
function textField(name: string, label: string, value: string, unit: string, change: (value: string) => void): TemplateResult {
	return html`
		<div class="filter">
			<span class="filter-label lab-small lab-muted" aria-hidden="true">${label}</span>
			<vscode-text-field data-testid="filter.${name}" aria-label=${label} .value=${value} @input=${(event: Event) => { change((event.currentTarget as HTMLInputElement).value); }}>
				<span>${label}</span>${unit === '' ? nothing : html`<small slot="end" class="unit" aria-hidden="true">${unit}</small>`}
			</vscode-text-field>
		</div>`;
}

function choice<T extends string>(name: string, label: string, value: T, options: readonly (readonly [T, string])[], change: (value: T) => void): TemplateResult {
	return html`
		<div class="filter">
			<span class="filter-label lab-small lab-muted" id="label-${name}">${label}</span>
			<vscode-dropdown data-testid="filter.${name}" aria-labelledby="label-${name}" .value=${value} @change=${(event: Event) => { change((event.currentTarget as HTMLSelectElement).value as T); }}>
				${options.map(([id, shown]) => html`<vscode-option value=${id} ?selected=${id === value}>${shown}</vscode-option>`)}
			</vscode-dropdown>
		</div>`;
}

function check(name: string, label: string, checked: boolean, change: (checked: boolean) => void): TemplateResult {
	return html`<vscode-checkbox data-testid="filter.${name}" .checked=${checked} @change=${(event: Event) => { change((event.currentTarget as HTMLInputElement).checked); }}>${label}</vscode-checkbox>`;
}
