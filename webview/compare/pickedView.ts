/** The types side by side: one column a type, one row a figure, differences against the first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedType } from '../../src/core/facts/comparedType';
import { typeWishes } from '../../src/core/facts/comparedType';
import type { CompareSnapshot } from '../../src/protocol/compare';
import type { Actions } from './actions';
import { difference, figureRows } from './figures';
import type { FigureRow } from './figures';
import type { CompareText } from './text';

export interface PickedModel {
	readonly types: readonly ComparedType[];
	readonly snapshot: CompareSnapshot;
	readonly text: CompareText;
}

export function pickedView(model: PickedModel, actions: Actions): TemplateResult {
	const { types, text } = model;
	const [first] = types;
	if (first === undefined) { return html`<p class="empty lab-muted" data-testid="empty">${text.empty}</p>`; }
	const rows = figureRows.filter((row) => types.some((type) => row.text(type, text) !== ''));
	return html`
		<div class="picked-scroll" role="region" aria-label=${text.picked} tabindex="0">
			<table class="picked" data-testid="picked">
				<thead><tr><td></td>${types.map((type, index) => head(type, index === 0, model, actions))}</tr></thead>
				<tbody>${rows.map((row) => figures(row, first, model))}</tbody>
			</table>
		</div>
		${types.length > 1 ? html`<p class="lab-small lab-muted">${text.differenceNote(first.name)}</p>` : nothing}
		<div class="wishes">
			<span class="lab-small lab-muted">${text.like(first.name)}</span>
			${typeWishes.map((wish) => html`<button class="lab-pill" type="button" data-testid="wish.${wish}" @click=${() => { actions.wish(wish); }}>${text.wishes[wish]}</button>`)}
		</div>`;
}

function head({ name }: ComparedType, isFirst: boolean, { snapshot: { target }, text }: PickedModel, actions: Actions): TemplateResult {
	const isInCode = target?.name === name;
	const canUse = target !== undefined && target.refusal === '';
	return html`
		<th scope="col" class=${isFirst ? 'is-first' : ''} data-type=${name}>
			<span class="type-name">${name}</span>
			<button class="lab-icon-button" type="button" data-testid="remove.${name}" title=${text.remove(name)} aria-label=${text.remove(name)}
				@click=${() => { actions.toggle(name); }}><span class="codicon codicon-close"></span></button>
			<span class="type-place lab-small">
				${isInCode ? html`<button class="lab-link" type="button" @click=${() => { actions.openLocation(target.at); }}>${text.inCode}: ${target.label}</button>`
					: canUse ? html`<vscode-button appearance="secondary" data-testid="use.${name}" aria-label=${text.useLabel(name, target.label)} title=${text.useLabel(name, target.label)}
						@click=${() => { actions.use(name); }}>${text.use}</vscode-button>` : html`<span class="lab-muted">${isFirst ? text.first : ''}</span>`}
			</span>
		</th>`;
}

function figures(row: FigureRow, first: ComparedType, { types, text }: PickedModel): TemplateResult {
	return html`
		<tr data-row=${row.name}>
			<th scope="row">${text.rows[row.name]}</th>
			${types.map((type) => cell(row, type, first, text))}
		</tr>`;
}

/** A figure that differs stands out by weight and by its difference in words, not by colour alone. */
function cell(row: FigureRow, type: ComparedType, first: ComparedType, text: CompareText): TemplateResult {
	const shown = row.text(type, text);
	const isFirst = type.name === first.name;
	const differs = !isFirst && shown !== row.text(first, text);
	const far = isFirst ? '' : difference(row, type, first);
	const isWorse = far !== '' && far.startsWith('+') === row.isCost;
	return html`
		<td class="${differs ? 'differs' : isFirst ? '' : 'same'}">
			${shown === '' ? text.none : shown}${isFirst ? nothing : html`<span class="difference lab-small ${isWorse ? 'worse' : 'better'}" title=${far === '' ? nothing : text.difference(far, first.name)}>${far}</span>`}
		</td>`;
}
