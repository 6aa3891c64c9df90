/** The whole panel as markup: settings on the left, the result on the right, one column where it is narrow. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration, formatNumber } from '../../src/core/format';
import { describeFault } from '../../src/core/simulation/scenario/describeFault';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';
import type { SimulatorSnapshot } from '../../src/protocol/simulator';
import type { ChartSpec, TimeRange } from '../shared/chartSpec';
import { failureNotice } from '../shared/failureNotice';
import type { Actions } from './actions';
import { faultLaneView } from './faults/faultLane';
import { unreadableDrafts, writeClock } from './form/drafts';
import { formOf, pathsOf } from './form/form';
import { applyOverrides } from './form/overrides';
import { formText } from './form/text';
import { headerView, settingsView } from './settingsView';
import { isOpen, type Run, type SimulatorState } from './state';
import { simulatorText } from './text';
import { verdictView } from './verdictView';
import { whyView } from './whyView';
import { zonesView } from './zonesView';

export function panelView(state: SimulatorState, actions: Actions): TemplateResult {
	const { snapshot } = state;
	if (snapshot === undefined) {
		return state.detached === undefined
			? html`<p class="loading lab-muted">${simulatorText[state.language].loading}</p>`
			: html`<main class="empty">${notice('warning', 'warning', html`<p>${state.detached}</p>`, 'detached')}</main>`;
	}
	const scenario = applyOverrides(snapshot.scenario, state.overrides);
	const problems = state.problems.length + unreadableDrafts(state.drafts, scenario).length;
	return html`
		<main class="simulator ${state.narrow ? 'is-narrow' : ''}">
			<div class="settings-column">
				${headerView(state, snapshot, actions)}
				${settingsView(state, snapshot, { scenario, actions })}
			</div>
			<div class="result-column">
				${state.detached === undefined ? nothing : notice('warning', 'warning', html`<p>${state.detached}</p>`, 'detached')}
				${state.failure === undefined ? nothing : failureNotice(state.failure, snapshot.language, () => { actions.runAgain(); })}
				${state.run === undefined
					? problems === 0 ? waiting(state, snapshot, actions) : problemNotice(state, { snapshot, scenario, problems })
					: resultView(state, { run: state.run, snapshot, scenario, actions, problems })}
			</div>
		</main>`;
}

interface ResultInput {
	readonly run: Run;
	readonly snapshot: SimulatorSnapshot;
	/** With the reader's changes; the run may be one before them. */
	readonly scenario: AutoScalingScenario;
	readonly actions: Actions;
	/** Settings that do not run: then the result is the one before. */
	readonly problems: number;
}

function resultView(state: SimulatorState, { run, snapshot, scenario: changed, actions, problems }: ResultInput): TemplateResult {
	const stale = problems > 0 || state.cancelled || state.failure !== undefined;
	const { language } = snapshot;
	const text = simulatorText[language];
	const { scenario, result, charts } = run;
	const cursorSeconds = state.cursorSeconds ?? 0;
	const whole: TimeRange = { fromSeconds: result.series.timeSeconds[0] ?? 0, toSeconds: result.series.timeSeconds.at(-1) ?? scenario.durationSeconds };
	const chart = (spec: ChartSpec, id: string): TemplateResult => html`
		<lab-chart data-testid="chart.${id}" .spec=${spec} .cursorSeconds=${cursorSeconds} .range=${state.range}
			@cursor=${(event: CustomEvent<number>) => { actions.moveCursor(event.detail); }}
			@zoom=${(event: CustomEvent<TimeRange | null>) => { actions.zoom(event.detail); }}></lab-chart>`;
	return html`
		<section class="result ${stale ? 'is-stale' : ''}" aria-label=${text.result} data-testid="run"
			data-hash=${result.hash} data-verdict=${result.summary.verdict} data-stale=${stale ? 'true' : 'false'}>
			<div class="result-top">
				<div class="result-title"><h2>${runTitle(run, snapshot)}</h2>
					${problems > 0 ? problemNotice(state, { snapshot, scenario: changed, problems }) : nothing}
					${runStatus(state, snapshot, actions)}
					${state.range === null ? nothing : html`<button class="lab-pill" data-testid="whole-run" @click=${() => { actions.zoom(null); }}>${text.wholeRun}</button>`}</div>
				${verdictView(run, snapshot)}
				${faultLaneView({ scenario: changed, range: state.range ?? whole, cursorSeconds, language, actions })}
				${chart(charts.requests, 'requests')}
			</div>
			<div class="result-rest">
				${chart(charts.instances, 'instances')}
				${chart(charts.cpu, 'cpu')}
				${charts.cost === undefined ? nothing : costPart(state, { cost: charts.cost, title: text.cost, actions, chart })}
				<div class="explanation">
					${zonesView(run, cursorSeconds, language)}
					${whyView({ run, cursorSeconds, standing: state.standing, allActivities: state.allActivities, language, actions })}
				</div>
				${footer(state, run, { snapshot, actions })}
			</div>
		</section>`;
}

/** Before the first result: nothing for what is there in a moment, then how far it is. */
function waiting(state: SimulatorState, snapshot: SimulatorSnapshot, actions: Actions): TemplateResult | typeof nothing {
	if (state.failure !== undefined) { return nothing; }
	return html`<div class="waiting">${state.progress === undefined && !state.cancelled
		? html`<p class="loading lab-muted">${simulatorText[snapshot.language].firstRun}</p>` : runStatus(state, snapshot, actions)}</div>`;
}

/** How far a run is that takes long, with the way to end it; or that it was ended. */
function runStatus({ progress, cancelled }: SimulatorState, { language }: SimulatorSnapshot, actions: Actions): TemplateResult | typeof nothing {
	const text = simulatorText[language];
	if (progress !== undefined) {
		const percent = formatNumber(Math.floor(progress * 100));
		return html`
			<div class="run-status lab-small" data-testid="progress">
				<progress max="1" .value=${progress} aria-label=${text.runningShort}></progress><span>${text.running(percent)}</span>
				<button class="lab-link" data-testid="cancel-run" @click=${() => { actions.cancelRun(); }}>${text.cancel}</button>
			</div>`;
	}
	if (!cancelled) { return nothing; }
	return html`
		<div class="run-status lab-small" role="status" data-testid="cancelled"><span>${text.cancelledRun}</span>
			<button class="lab-link" data-testid="run-again" @click=${() => { actions.runAgain(); }}>${text.runAgain}</button></div>`;
}

function costPart(state: SimulatorState, { cost, title, actions, chart }: { readonly cost: ChartSpec; readonly title: string; readonly actions: Actions; readonly chart: (spec: ChartSpec, id: string) => TemplateResult }): TemplateResult {
	const open = isOpen(state, 'cost');
	const onToggle = (event: Event): void => {
		if (event.target === event.currentTarget && event.target instanceof HTMLDetailsElement) { actions.toggle('cost', event.target.open); }
	};
	return html`
		<details class="section cost-part" data-testid="section.cost" ?open=${open} @toggle=${onToggle}>
			<summary><span class="codicon codicon-chevron-right"></span><h2 class="lab-heading">${title}</h2></summary>
			${open ? chart(cost, 'cost') : nothing}
		</details>`;
}

/** `Flash sale · zone a fails at 10:31`, with the run's time. */
function runTitle({ scenario }: Run, { language, origins }: SimulatorSnapshot): TemplateResult {
	const clock = (seconds: number): string => writeClock(seconds, scenario.startClockSeconds);
	const fault = scenario.faults[0];
	const what = [formText[language].loadKinds[scenario.load.kind], ...(fault === undefined ? [] : [describeFault(fault)[language]])].join(' · ');
	return html`${what} <span class="lab-small lab-muted" title=${origins['durationSeconds']?.note ?? ''}>${clock(0)}–${clock(scenario.durationSeconds)} · ${formatDuration(scenario.durationSeconds, language)}</span>`;
}

function footer(state: SimulatorState, { scenario, result }: Run, { snapshot, actions }: { readonly snapshot: SimulatorSnapshot; readonly actions: Actions }): TemplateResult {
	const text = simulatorText[snapshot.language];
	return html`
		<footer class="lab-small lab-muted">
			${text.run} <code data-testid="hash" data-value=${result.hash}>${result.hash}</code>
			<button class="lab-icon-button" data-testid="copy-hash" title=${text.copy} aria-label=${text.copy} @click=${() => { actions.copyHash(); }}><span class="codicon codicon-${state.hashCopied ? 'check' : 'copy'}"></span></button>
			<span aria-live="polite">${state.hashCopied ? text.copied : nothing}</span>
			· ${text.seed} <span data-testid="seed">${scenario.seed}</span>
		</footer>`;
}

/** Problems that no field shows are listed here; the others stand beside their field. */
function problemNotice(state: SimulatorState, { snapshot: { language }, scenario, problems }: Pick<ResultInput, 'snapshot' | 'scenario' | 'problems'>): TemplateResult {
	const text = simulatorText[language];
	const shown = new Set(formOf(scenario).flatMap(({ nodes }) => pathsOf(nodes)));
	const elsewhere = state.problems.filter(({ path }) => state.run === undefined || !shown.has(path));
	return notice('error', 'error', html`
		<p>${state.run === undefined ? text.failed : text.stale(formatNumber(problems))}</p>
		${elsewhere.length === 0 ? nothing : html`<ul>${elsewhere.map(({ message }) => html`<li>${message[language]}</li>`)}</ul>`}`, 'problems');
}

function notice(level: 'warning' | 'error', icon: string, content: TemplateResult, id: string): TemplateResult {
	return html`<div class="lab-notice ${level}" role="status" data-testid=${id}><span class="codicon codicon-${icon}"></span><div>${content}</div></div>`;
}
