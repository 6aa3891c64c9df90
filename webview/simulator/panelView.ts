/** The whole panel as markup: settings on the left, the result on the right, one column where it is narrow. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatNumber } from '../../src/core/format';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import type { SimulatorSnapshot } from '../../src/protocol/simulator';
import { failureNotice } from '../shared/failureNotice';
import type { Actions } from './actions';
import { wholeMinute } from './faults/faultLane';
import { unreadableDrafts } from './form/drafts';
import { formOf, pathsOf } from './form/form';
import { applyOverrides } from './form/overrides';
import { notice } from './notice';
import { resultView } from './result/resultView';
import { runStatus } from './runStatus';
import { headerView, settingsActions, settingsView } from './settingsView';
import type { SimulatorState } from './state';
import { simulatorText } from './text';

export function panelView(state: SimulatorState, actions: Actions): TemplateResult {
	const { snapshot } = state;
	if (snapshot === undefined) {
		return state.detached === undefined
			? html`<p class="loading lab-muted">${simulatorText[state.language].loading}</p>`
			: html`<main class="empty">${notice('warning', html`<p>${state.detached}</p>`, 'detached')}</main>`;
	}
	const scenario = applyOverrides(snapshot.scenario, state.overrides);
	const problems = state.problems.length + unreadableDrafts(state.drafts, scenario).length;
	const problemView = problems === 0 ? nothing : problemNotice(state, { snapshot, scenario, problems });
	return html`
		<main class="simulator ${state.narrow ? 'is-narrow' : ''}">
			<div class="settings-column">
				${guard(settingsDependOn(state, scenario), () => html`
					${headerView(state, snapshot, actions)}
					${settingsView(state, snapshot, { scenario, actions })}
					${settingsActions(state, snapshot, actions)}`)}
			</div>
			<div class="result-column">
				${state.detached === undefined ? nothing : notice('warning', html`<p>${state.detached}</p>`, 'detached')}
				${state.failure === undefined ? nothing : failureNotice(state.failure, snapshot.language, () => { actions.runAgain(); })}
				${state.run === undefined
					? problems === 0 ? waiting(state, snapshot, actions) : problemView
					: resultView(state, { run: state.run, snapshot, scenario, actions, problemView, isStale: problems > 0 || state.cancelled || state.failure !== undefined })}
			</div>
			<p class="lab-hidden" aria-live="polite" data-testid="announcement">${state.announcement}</p>
		</main>`;
}

/** All that the settings show: they are many, and need not be drawn anew for each frame in which the cursor moves. */
function settingsDependOn(state: SimulatorState, scenario: AutoScalingScenario): unknown[] {
	const { snapshot, overrides, drafts, problems, meanings, parts, narrow, run, search, cursorSeconds } = state;
	return [snapshot, overrides, drafts, problems, meanings, parts, narrow, run, search?.status, wholeMinute(cursorSeconds ?? 0, scenario)];
}

/** Before the first result: nothing for what is there in a moment, then how far it is. */
function waiting(state: SimulatorState, snapshot: SimulatorSnapshot, actions: Actions): TemplateResult | typeof nothing {
	if (state.failure !== undefined) { return nothing; }
	return html`<div class="waiting">${state.progress === undefined && !state.cancelled
		? html`<p class="loading lab-muted">${simulatorText[snapshot.language].firstRun}</p>` : runStatus(state, snapshot.language, actions)}</div>`;
}

interface ProblemInput {
	readonly snapshot: SimulatorSnapshot;
	readonly scenario: AutoScalingScenario;
	/** Settings that do not run, those that cannot be read among them. */
	readonly problems: number;
}

/** Problems that no field shows are listed here; the others stand beside their field. */
function problemNotice(state: SimulatorState, { snapshot: { language }, scenario, problems }: ProblemInput): TemplateResult {
	const text = simulatorText[language];
	const shown = new Set(formOf(scenario).flatMap(({ nodes }) => pathsOf(nodes)));
	const elsewhere = state.problems.filter(({ path }) => state.run === undefined || !shown.has(path));
	return notice('error', html`
		<p>${state.run === undefined ? text.failed : text.stale(formatNumber(problems))}</p>
		${elsewhere.length === 0 ? nothing : html`<ul>${elsewhere.map(({ message }) => html`<li>${message[language]}</li>`)}</ul>`}`, 'problems');
}
