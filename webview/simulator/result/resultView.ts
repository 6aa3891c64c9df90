/** The right column: title and comparison, verdict, timeline of faults, charts, zones and causes. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration } from '../../../src/core/format';
import { describeFault } from '../../../src/core/simulation/scenario/describeFault';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import type { SimulatorSnapshot } from '../../../src/protocol/simulator';
import type { ChartSpec, TimeRange } from '../../shared/chartSpec';
import { formatRunClock } from '../../shared/runClock';
import type { Actions } from '../actions';
import { compareBar, historyView } from '../compare/historyView';
import { faultLaneView } from '../faults/faultLane';
import { onToggle } from '../form/parts';
import { formText } from '../form/text';
import { experimentView } from '../exports/experimentView';
import { exportMenu } from '../exports/exportMenu';
import { importView } from '../load/importView';
import { runStatus } from '../runStatus';
import { suggestionsView } from '../suggest/suggestionsView';
import { isOpen, type Run, type SimulatorState } from '../state';
import { simulatorText } from '../text';
import type { ChartId } from './charts';
import { verdictView } from './verdictView';
import { whyView } from './whyView';
import { zonesView } from './zonesView';

export interface ResultInput {
	readonly run: Run;
	readonly snapshot: SimulatorSnapshot;
	/** With the reader's changes; the run may be one before them. */
	readonly scenario: AutoScalingScenario;
	readonly actions: Actions;
	/** What keeps the present settings from being run, for the title's line. */
	readonly problemView: unknown;
	/** Whether the run is one before the present settings. */
	readonly isStale: boolean;
}

/** Charts that are closed at first: asked for less often. */
const folded: readonly ChartId[] = ['latency', 'cost', 'credits'];

export function resultView(state: SimulatorState, input: ResultInput): TemplateResult {
	const { run, snapshot, scenario, actions, problemView, isStale } = input;
	const { language } = snapshot;
	const text = simulatorText[language];
	const { result } = run;
	const cursorSeconds = state.cursorSeconds ?? 0;
	const whole: TimeRange = { fromSeconds: result.series.timeSeconds[0] ?? 0, toSeconds: result.series.timeSeconds.at(-1) ?? run.scenario.durationSeconds };
	return html`
		<section class="result ${isStale ? 'is-stale' : ''}" aria-label=${text.result} data-testid="run"
			data-hash=${result.hash} data-verdict=${result.summary.verdict} data-stale=${isStale ? 'true' : 'false'}>
			<div class="result-top">
				<div class="result-title"><h2>${runTitle(run, snapshot)}</h2>
					${problemView}${runStatus(state, language, actions)}
					<div class="result-actions">
						${state.range === null ? nothing : html`<button class="lab-pill" type="button" data-testid="whole-run" @click=${() => { actions.zoom(null); }}>${text.wholeRun}</button>`}
						<span class="lab-small lab-muted" role="status" data-testid="told">${state.told}</span>
						${compareBar(state, language, actions)}${exportMenu(scenario, language, actions)}
					</div></div>
				${drawerView(state, input)}
				${verdictView(state, snapshot)}
				${faultLaneView({ scenario, range: state.range ?? whole, cursorSeconds, language, actions })}
				${chartView('requests', state, input)}
			</div>
			<div class="result-rest">
				${chartView('instances', state, input)}
				${chartView('cpu', state, input)}
				${folded.map(id => foldedChart(id, state, input))}
				<div class="explanation">
					${zonesView({ run, cursorSeconds, state, language, actions })}
					${whyView({ run, cursorSeconds, state, language, actions })}
				</div>
				${footer(run, input)}
			</div>
		</section>`;
}

function drawerView(state: SimulatorState, { snapshot, actions, scenario }: ResultInput): TemplateResult | typeof nothing {
	const { language } = snapshot;
	switch (state.drawer) {
		case 'history': return historyView(state, language, actions);
		case 'experiment': return experimentView(state, { language, actions, faults: scenario.faults.length });
		case 'import': return importView(state, language, actions);
		case 'suggestions': return suggestionsView(state, snapshot, { scenario, actions });
		case undefined: return nothing;
	}
}

function chartView(id: ChartId, state: SimulatorState, { run, actions }: ResultInput): TemplateResult | typeof nothing {
	const spec: ChartSpec | undefined = run.charts[id];
	if (spec === undefined) { return nothing; }
	return html`
		<lab-chart data-testid="chart.${id}" .spec=${spec} .cursorSeconds=${state.cursorSeconds ?? 0} .range=${state.range}
			@cursor=${(event: CustomEvent<number>) => { actions.pointAt(event.detail); }}
			@zoom=${(event: CustomEvent<TimeRange | null>) => { actions.zoom(event.detail); }}></lab-chart>`;
}

function foldedChart(id: ChartId, state: SimulatorState, input: ResultInput): TemplateResult | typeof nothing {
	const spec = input.run.charts[id];
	if (spec === undefined) { return nothing; }
	const part = `chart.${id}`;
	const open = isOpen(state, part);
	return html`
		<details class="folded" data-testid="section.${id}" ?open=${open} @toggle=${onToggle(input, part)}>
			<summary><span class="codicon codicon-chevron-right" aria-hidden="true"></span><h2 class="lab-heading">${spec.title}</h2></summary>
			${open ? chartView(id, state, input) : nothing}
		</details>`;
}

/** `Flash sale · zone a fails`, with the run's time. */
function runTitle({ scenario }: Run, { language, origins }: SimulatorSnapshot): TemplateResult {
	const clock = (seconds: number): string => formatRunClock(seconds, scenario.startClockSeconds);
	const fault = scenario.faults[0];
	const more = scenario.faults.length > 1 ? ` +${scenario.faults.length - 1}` : '';
	const what = [formText[language].loadKinds[scenario.load.kind], ...(fault === undefined ? [] : [`${describeFault(fault)[language]}${more}`])].join(' · ');
	return html`${what} <span class="lab-small lab-muted" title=${origins['durationSeconds']?.note ?? ''}>${clock(0)}–${clock(scenario.durationSeconds)} · ${formatDuration(scenario.durationSeconds, language)}</span>`;
}

function footer({ scenario, result }: Run, { snapshot, actions }: ResultInput): TemplateResult {
	const text = simulatorText[snapshot.language];
	return html`
		<footer class="lab-small lab-muted">
			${text.run} <code data-testid="hash" data-value=${result.hash}>${result.hash}</code>
			<button class="lab-icon-button" type="button" data-testid="copy-hash" title=${text.copy} aria-label=${text.copy} @click=${() => { actions.copyHash(); }}><span class="codicon codicon-copy"></span></button>
			· ${text.seed} <span data-testid="seed">${scenario.seed}</span>
		</footer>`;
}
