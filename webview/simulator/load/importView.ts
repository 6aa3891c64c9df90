/** A recorded load before it is used: which columns count, the first rows, the curve that comes of them, and what was done to the rows. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDuration, formatNumber } from '../../../src/core/format';
import type { LanguageTag } from '../../../src/core/model/localized';
import type { LoadChoice } from '../../../src/scenarios/loadImport/loadChoice';
import type { ImportedLoad } from '../../../src/scenarios/loadImport/readLoad';
import { formatRunClock } from '../../shared/runClock';
import type { Actions } from '../actions';
import { drawer } from '../drawer';
import { parseNumber } from '../form/parse';
import { notice } from '../notice';
import type { SimulatorState } from '../state';
import { importText, type ImportText } from './importText';
import type { LoadImport } from './importing';

type ImportActions = Pick<Actions, 'importLoad' | 'changeImport' | 'useImport' | 'showDrawer'>;

interface ImportInput {
	readonly importing: LoadImport;
	readonly text: ImportText;
	readonly language: LanguageTag;
	readonly actions: ImportActions;
}

/** Rows that show: enough to see what is in the columns. */
const shownRows = 8;

export function importView({ importing }: SimulatorState, language: LanguageTag, actions: ImportActions): TemplateResult | typeof nothing {
	if (importing === undefined) { return nothing; }
	const text = importText[language];
	const input: ImportInput = { importing, text, language, actions };
	return drawer({ id: 'import', title: importing.name === '' ? text.title : text.titleOf(importing.name), language, actions }, html`
		${importing.name === '' ? pasteView(input) : nothing}
		${failureView(input)}
		${importing.found === undefined || importing.choice === undefined ? progressView(input) : foundView(importing.found, importing.choice, input)}`);
}

function pasteView({ text, actions }: ImportInput): TemplateResult {
	return html`
		<label class="lab-small lab-muted" for="import-pasted">${text.pasteHelp}</label>
		<textarea id="import-pasted" class="import-pasted" rows="4" spellcheck="false" aria-label=${text.pasted} data-testid="import-pasted"
			@input=${(event: Event) => { actions.importLoad(new Blob([(event.currentTarget as HTMLTextAreaElement).value]), ''); }}></textarea>`;
}

function failureView({ importing: { failure, loaded }, language }: ImportInput): TemplateResult | typeof nothing {
	const reason = failure ?? (loaded?.ok === false ? loaded.reason : undefined);
	return reason === undefined ? nothing : notice('error', html`<p>${typeof reason === 'string' ? reason : reason[language]}</p>`, 'import-failed');
}

function progressView({ importing: { progress }, text }: ImportInput): TemplateResult | typeof nothing {
	if (progress === undefined) { return nothing; }
	return html`<div class="run-status loading-late lab-small" data-testid="import-progress"><progress max="1" .value=${progress} aria-label=${text.readingShort}></progress><span>${text.reading(formatNumber(Math.floor(progress * 100)))}</span></div>`;
}

function foundView(found: NonNullable<LoadImport['found']>, choice: LoadChoice, input: ImportInput): TemplateResult {
	const { importing: { loaded, progress, setsRun }, text, actions } = input;
	return html`
		${choicesView(found, choice, input)}
		<div class="import-parts">
			${choice.format === 'k6-json' ? nothing : previewView(found, choice, text)}
			<div class="import-result">${loaded?.ok === true ? resultView(loaded, input) : nothing}${progressView(input)}</div>
		</div>
		<div class="drawer-actions">
			<vscode-button data-testid="import.use" ?disabled=${loaded?.ok !== true || progress !== undefined} @click=${() => { actions.useImport(); }}>${text.use}</vscode-button>
			<vscode-checkbox data-testid="import.setsRun" ?checked=${setsRun} .checked=${setsRun} @change=${(event: Event) => { actions.changeImport({ setsRun: (event.currentTarget as HTMLInputElement).checked }); }}>${text.setsRun}</vscode-checkbox>
		</div>`;
}

interface Option {
	readonly id: string;
	readonly label: string;
}

function choicesView({ columns, filters }: NonNullable<LoadImport['found']>, choice: LoadChoice, { importing, text, actions }: ImportInput): TemplateResult {
	const change = (changed: Partial<LoadChoice>): void => { actions.changeImport({ choice: changed }); };
	const columnOptions = columns.map(({ name }, index): Option => ({ id: String(index), label: name }));
	const isTable = choice.format !== 'k6-json';
	const hasInterval = choice.timeColumn === null || choice.measure === 'per-interval';
	return html`
		<div class="import-choices">
			${!isTable ? nothing : html`
				${select('timeColumn', { label: text.timeColumn, value: choice.timeColumn === null ? '' : String(choice.timeColumn), options: [...columnOptions, { id: '', label: text.noTimeColumn }] }, id => {
					change(id === '' ? { timeColumn: null, intervalSeconds: choice.intervalSeconds ?? 60 } : { timeColumn: Number(id), timeForm: columns[Number(id)]?.timeForm ?? choice.timeForm });
				})}
				${choice.timeColumn === null ? nothing : select('timeForm', { label: text.timeForm, value: choice.timeForm, options: Object.entries(text.timeForms).map(([id, label]) => ({ id, label })) }, id => { change({ timeForm: id as LoadChoice['timeForm'] }); })}
				${select('valueColumn', { label: text.valueColumn, value: String(choice.valueColumn), options: columnOptions }, id => { change({ valueColumn: Number(id) }); })}`}
			${select('measure', { label: text.measure, value: choice.measure, options: Object.entries(text.measures).map(([id, label]) => ({ id, label })) }, id => { change({ measure: id as LoadChoice['measure'] }); })}
			${!hasInterval ? nothing : number('intervalSeconds', { label: text.interval, value: choice.intervalSeconds, placeholder: choice.timeColumn === null ? '60' : text.asTimesSay }, intervalSeconds => { change({ intervalSeconds }); })}
			${filters.length === 0 ? nothing : select('filter', {
				label: text.rows, value: choice.filter?.equals ?? '',
				options: [...filters.map(({ equals, rows }) => ({ id: equals, label: text.rowsOf(equals, formatNumber(rows)) })), ...isTable ? [{ id: '', label: text.allRows }] : []],
			}, equals => { change({ filter: filters.find(filter => filter.equals === equals) ?? null }); })}
			${number('factor', { label: text.factor, value: importing.factor, placeholder: '1' }, factor => { actions.changeImport({ factor: factor ?? 1 }); })}
			${choice.format !== 'delimited' ? nothing : html`<vscode-checkbox data-testid="import.decimalComma" ?checked=${choice.hasDecimalComma} .checked=${choice.hasDecimalComma}
				@change=${(event: Event) => { change({ hasDecimalComma: (event.currentTarget as HTMLInputElement).checked }); }}>${text.decimalComma}</vscode-checkbox>`}
		</div>`;
}

function select(id: string, { label, value, options }: { readonly label: string; readonly value: string; readonly options: readonly Option[] }, onChange: (id: string) => void): TemplateResult {
	return html`
		<div class="import-choice"><span class="lab-small lab-muted" aria-hidden="true">${label}</span>
			<vscode-dropdown data-testid="import.${id}" aria-label=${label} .value=${value} @change=${(event: Event) => { onChange((event.currentTarget as HTMLSelectElement).value); }}>
				${options.map(option => html`<vscode-option value=${option.id} ?selected=${option.id === value}>${option.label}</vscode-option>`)}
			</vscode-dropdown></div>`;
}

/** A number above 0; what is none counts as nothing typed. */
function number(id: string, { label, value, placeholder }: { readonly label: string; readonly value: number | null; readonly placeholder: string }, onChange: (value: number | null) => void): TemplateResult {
	const take = (event: Event): void => {
		const typed = parseNumber((event.currentTarget as HTMLInputElement).value) ?? null;
		onChange(typed !== null && typed > 0 ? typed : null);
	};
	return html`
		<div class="import-choice is-number"><span class="lab-small lab-muted" aria-hidden="true">${label}</span>
			<vscode-text-field data-testid="import.${id}" .value=${value === null ? '' : String(value)} placeholder=${placeholder} @change=${take}><span>${label}</span></vscode-text-field></div>`;
}

function previewView({ columns, preview }: NonNullable<LoadImport['found']>, { timeColumn, valueColumn, headerRows }: LoadChoice, text: ImportText): TemplateResult {
	const classOf = (index: number): string => index === timeColumn || index === valueColumn ? 'is-chosen' : '';
	const mark = (index: number): TemplateResult | typeof nothing => index === timeColumn ? html`<span class="lab-pill">${text.isTime}</span>` : index === valueColumn ? html`<span class="lab-pill">${text.isLoad}</span>` : nothing;
	return html`
		<div class="drawer-scroll import-preview" tabindex="0" role="region" aria-label=${text.preview}><table data-testid="import-preview">
			<thead class="lab-small"><tr><th></th>${columns.map(({ name }, index) => html`<th scope="col" class=${classOf(index)}>${name} ${mark(index)}</th>`)}</tr></thead>
			<tbody>${preview.slice(headerRows, headerRows + shownRows).map(({ line, cells }) => html`
				<tr><td class="lab-muted">${line}</td>${columns.map((_, index) => html`<td class=${classOf(index)}>${cells[index] ?? ''}</td>`)}</tr>`)}</tbody>
		</table></div>`;
}

const width = 280;
const height = 92;
const foot = 14;

function resultView({ load, durationSeconds, startClockSeconds, startDate, peakRequestsPerSecond, notes, problems, problemCount }: ImportedLoad & { readonly ok: true }, { text, language }: ImportInput): TemplateResult {
	const x = (seconds: number): number => seconds / Math.max(1, durationSeconds) * width;
	const y = (rate: number): number => (height - foot) * (1 - rate / Math.max(1e-9, peakRequestsPerSecond * 1.1));
	const line = load.points.map(({ atSeconds, requestsPerSecond }) => `${x(atSeconds).toFixed(1)},${y(requestsPerSecond).toFixed(1)}`);
	const clock = (seconds: number): string => formatRunClock(seconds, startClockSeconds ?? 0);
	const [first, last] = [x(load.points[0]?.atSeconds ?? 0), x(load.points.at(-1)?.atSeconds ?? 0)];
	return html`
		<svg class="load-curve" viewBox="0 0 ${width} ${height}" role="img" aria-label=${text.curve} data-testid="import-curve" data-points=${load.points.length}>
			${svg`<polygon class="area" points="${first.toFixed(1)},${height - foot} ${line.join(' ')} ${last.toFixed(1)},${height - foot}"></polygon>
			<polyline class="line" points=${line.join(' ')}></polyline>
			<line class="axis" x1="0" x2=${width} y1=${height - foot} y2=${height - foot}></line>
			<text x="0" y=${height - 2}>${clock(0)}</text><text x=${width} y=${height - 2} text-anchor="end">${clock(durationSeconds)}</text>`}
		</svg>
		<p role="status" data-testid="import-figures">${[text.peak(formatNumber(peakRequestsPerSecond, 1)), text.lasts(formatDuration(durationSeconds, language)), ...startDate === null ? [] : [startDate]].join(' · ')}</p>
		<ul class="drawer-notes lab-small lab-muted" data-testid="import-notes">${notes.map(note => html`<li>${note[language]}</li>`)}</ul>
		${problemCount === 0 ? nothing : html`
			<details class="lab-chart-table lab-small"><summary>${text.problems(formatNumber(problemCount))}</summary>
				<ul class="drawer-notes" data-testid="import-problems">${problems.map(problem => html`<li>${text.line(formatNumber(problem.line))}: ${problem.message[language]}</li>`)}</ul></details>`}`;
}
