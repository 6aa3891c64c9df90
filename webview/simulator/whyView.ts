/** The "Why" list: what happened around the cursor, consequences below their causes, and the state of the group in one sentence. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatClock, formatNumber, formatPercent } from '../../src/core/format';
import type { LanguageTag } from '../../src/core/model/localized';
import { sampleIndex } from '../shared/ticks';
import type { Actions } from './actions';
import { activityIcon, activityMeaning } from './activityMeaning';
import type { ActivityWords } from '../worker/messages';
import type { Run, ToldEntry } from './state';
import { simulatorText } from './text';
import { allEntries, entriesAround, rowsOfAll, type WhyEntry } from './why';

export interface WhyInput {
	readonly run: Run;
	readonly cursorSeconds: number;
	/** How the alarms stand at the cursor. */
	readonly standing: readonly ToldEntry[];
	readonly allActivities: boolean;
	readonly language: LanguageTag;
	readonly actions: Pick<Actions, 'moveCursor' | 'showAllActivities'>;
}

export function whyView(input: WhyInput): TemplateResult {
	const { run: { scenario, result, words }, cursorSeconds, standing, allActivities, language, actions } = input;
	const text = simulatorText[language];
	const clock = formatClock(scenario.startClockSeconds + cursorSeconds);
	const entries = allActivities ? allEntries(result.activities.slice(0, rowsOfAll)) : entriesAround(result.activities, cursorSeconds);
	return html`
		<section class="why" data-testid="why" aria-label=${text.whyAt(clock)}>
			<div class="why-title"><h2 class="lab-heading">${text.whyAt(clock)}</h2>
				<button class="lab-pill" data-testid="all-activities" aria-pressed=${allActivities ? 'true' : 'false'}
					@click=${() => { actions.showAllActivities(!allActivities); }}>${text.allActivities}</button></div>
			<p class="why-now" data-testid="now">${nowSentence(input)}</p>
			${allActivities && result.activities.length > rowsOfAll
				? html`<p class="lab-small lab-muted">${text.onlyFirst(formatNumber(rowsOfAll), formatNumber(result.activities.length))}</p>` : nothing}
			${entries.length === 0 ? html`<p class="lab-muted">${text.noActivities}</p>` : nothing}
			<ol class="why-list">${entries.map(entry => row(entry, words[entry.activity.id - 1], input))}</ol>
			${allActivities ? nothing : html`
				<h3 class="lab-small lab-muted">${text.alarms}</h3>
				<ol class="why-list" data-testid="alarms">${standing.map(entry => row(entry, entry.words, input))}</ol>`}
		</section>`;
}

function row({ activity, depth }: WhyEntry, words: ActivityWords | undefined, { run: { scenario }, language, actions }: WhyInput): TemplateResult {
	const { text, detail } = words ?? { text: '', detail: '' };
	const clock = formatClock(scenario.startClockSeconds + activity.atSeconds);
	return html`
		<li class="why-row depth-${depth}" data-kind=${activity.kind}>
			<button class="lab-link why-time" title=${simulatorText[language].goTo(clock)} @click=${() => { actions.moveCursor(activity.atSeconds); }}>${clock}</button>
			<span class="codicon codicon-${activityIcon(activity)} lab-${activityMeaning[activity.kind]}"></span>
			<div>${text}${detail === '' ? nothing : html`<p class="lab-small lab-muted">${detail}</p>`}</div>
		</li>`;
}

/** How things stand at the cursor, for instants at which nothing happens too. */
function nowSentence({ run: { result: { series } }, cursorSeconds, language }: WhyInput): string {
	const text = simulatorText[language];
	const index = sampleIndex(series.timeSeconds, cursorSeconds);
	const at = (values: readonly number[]): number => values[index] ?? 0;
	if (at(series.serving) === 0) { return text.nowNothing; }
	return text.now(
		formatNumber(at(series.servedPerSecond)), formatNumber(at(series.demandPerSecond)),
		formatNumber(at(series.serving)), formatPercent(Math.round(at(series.cpuPercent))),
	);
}
