/** The "Why" list: what happened around the cursor, consequences below their causes, and the state of the group in one sentence; or the whole log. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '../../../src/core/format';
import type { LanguageTag } from '../../../src/core/model/localized';
import { formatRunClock } from '../../shared/runClock';
import { sampleIndex } from '../../shared/ticks';
import type { ActivityWords } from '../../worker/messages';
import type { Actions } from '../actions';
import type { Run, SimulatorState } from '../state';
import { activityIcon, activityMeaning } from './activityMeaning';
import { resultText, type ResultText } from './text';
import { allEntries, entriesAround, filterActivities, logFilters, type WhyEntry } from './why';

export interface WhyInput {
	readonly run: Run;
	readonly cursorSeconds: number;
	readonly state: Pick<SimulatorState, 'standing' | 'allActivities' | 'log'>;
	readonly language: LanguageTag;
	readonly actions: Pick<Actions, 'moveCursor' | 'showAllActivities' | 'filterLog'>;
}

export function whyView(input: WhyInput): TemplateResult {
	const { run: { scenario }, cursorSeconds, state: { allActivities }, language, actions } = input;
	const text = resultText[language];
	const title = text.whyAt(formatRunClock(Math.floor(cursorSeconds / 60) * 60, scenario.startClockSeconds));
	return html`
		<section class="why" data-testid="why" aria-label=${title}>
			<div class="why-title"><h2 class="lab-heading">${title}</h2>
				<button class="lab-pill" type="button" data-testid="all-activities" aria-pressed=${allActivities ? 'true' : 'false'}
					@click=${() => { actions.showAllActivities(!allActivities); }}>${text.allActivities}</button></div>
			<p class="why-now" data-testid="now">${nowSentence(input)}</p>
			${allActivities ? logView(input, text) : aroundView(input, text)}
		</section>`;
}

function aroundView(input: WhyInput, text: ResultText): TemplateResult {
	const { run: { result, words }, cursorSeconds, state: { standing } } = input;
	const entries = entriesAround(result.activities, cursorSeconds);
	return html`
		${entries.length === 0 ? html`<p class="lab-muted">${text.noActivities}</p>` : nothing}
		<ol class="why-list">${entries.map(entry => row(entry, words[entry.activity.id - 1], input))}</ol>
		<h3 class="lab-small lab-muted">${text.alarms}</h3>
		<ol class="why-list" data-testid="alarms">${standing.map(entry => row(entry, entry.words, input))}</ol>`;
}

/** The whole log, chains together, with what the reader filters it by; what has happened last by the cursor is marked. */
function logView(input: WhyInput, text: ResultText): TemplateResult {
	const { run: { result, words }, cursorSeconds, state: { log }, actions } = input;
	const found = filterActivities(result.activities, words, log);
	const entries = allEntries(found.slice(0, log.rows));
	const current = found.filter(({ atSeconds }) => atSeconds <= cursorSeconds).at(-1)?.id;
	return html`
		<div class="log-filters">
			<div class="log-kinds" role="group" aria-label=${text.allActivities}>${logFilters.map(filter => html`<button class="lab-pill" type="button" data-testid="log.${filter}" aria-pressed=${log.filter === filter ? 'true' : 'false'}
				@click=${() => { actions.filterLog({ filter }); }}>${text.filters[filter]}</button>`)}</div>
			<vscode-text-field class="log-text" data-testid="log.text" aria-label=${text.filterText} placeholder=${text.filterText} .value=${log.text}
				@input=${(event: Event) => { actions.filterLog({ text: (event.currentTarget as HTMLInputElement).value }); }}><span class="lab-hidden">${text.filterText}</span></vscode-text-field>
		</div>
		<p class="lab-small lab-muted" data-testid="log.count">${text.shownOf(formatNumber(entries.length), formatNumber(result.activities.length))}</p>
		${found.length === 0 ? html`<p class="lab-muted">${text.noMatch}</p>` : nothing}
		<ol class="why-list">${entries.map(entry => row(entry, words[entry.activity.id - 1], input, entry.activity.id === current))}</ol>
		${found.length > log.rows ? html`<button class="lab-link" type="button" data-testid="log.more" @click=${() => { actions.filterLog({ more: true }); }}>${text.showMore}</button>` : nothing}`;
}

function row({ activity, depth }: WhyEntry, words: ActivityWords | undefined, { run: { scenario }, language, actions }: WhyInput, isCurrent = false): TemplateResult {
	const { text, detail } = words ?? { text: '', detail: '' };
	const clock = formatRunClock(Math.floor(activity.atSeconds / 60) * 60, scenario.startClockSeconds);
	return html`
		<li class="why-row depth-${depth} ${isCurrent ? 'is-current' : ''}" data-kind=${activity.kind} aria-current=${isCurrent ? 'true' : 'false'}>
			<button class="lab-link why-time" type="button" title=${resultText[language].goTo(clock)} @click=${() => { actions.moveCursor(activity.atSeconds); }}>${clock}</button>
			<span class="codicon codicon-${activityIcon(activity)} lab-${activityMeaning[activity.kind]}" aria-hidden="true"></span>
			<div>${text}${detail === '' ? nothing : html`<p class="lab-small lab-muted">${detail}</p>`}</div>
		</li>`;
}

/** How things stand at the cursor, for instants at which nothing happens too. */
function nowSentence({ run: { result: { series } }, cursorSeconds, language }: WhyInput): string {
	const text = resultText[language];
	const index = sampleIndex(series.timeSeconds, cursorSeconds);
	const at = (values: readonly number[]): number => values[index] ?? 0;
	if (at(series.serving) === 0) { return text.nowNothing; }
	return text.now(
		formatNumber(at(series.servedPerSecond)), formatNumber(at(series.demandPerSecond)),
		formatNumber(at(series.serving)), formatPercent(Math.round(at(series.cpuPercent))),
	);
}
