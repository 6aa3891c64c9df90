/** The zone map: a box a zone, a cell an instance, at the cursor's time, which can be played. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDuration, formatNumber, formatPercent } from '../../../src/core/format';
import type { LanguageTag } from '../../../src/core/model/localized';
import { formatRunClock } from '../../shared/runClock';
import { sampleIndex } from '../../shared/ticks';
import type { Actions } from '../actions';
import type { Run, SimulatorState } from '../state';
import { speeds } from './playback';
import { resultText } from './text';
import { zonesAt, type InstanceCell, type ZoneView } from './zones';

/** Cells of one zone, at most; the rest is a number. */
const maximumCells = 60;

export interface ZonesInput {
	readonly run: Run;
	readonly cursorSeconds: number;
	readonly state: Pick<SimulatorState, 'playing' | 'speed'>;
	readonly language: LanguageTag;
	readonly actions: Pick<Actions, 'play' | 'setSpeed' | 'moveCursor'>;
}

export function zonesView(input: ZonesInput): TemplateResult {
	const { run: { scenario, result }, cursorSeconds, language } = input;
	const text = resultText[language];
	const title = text.zonesAt(formatRunClock(Math.floor(cursorSeconds / 60) * 60, scenario.startClockSeconds));
	const { series } = result;
	const cpuPercent = series.cpuPercent[sampleIndex(series.timeSeconds, cursorSeconds)] ?? 0;
	return html`
		<section class="zones" data-testid="zones" aria-label=${title}>
			<div class="zones-title"><h2 class="lab-heading">${title}</h2>${player(input)}</div>
			<ul class="zone-boxes">${zonesAt(scenario, result.instances, cursorSeconds).map(zone => zoneBox(zone, { language, cpuPercent }))}</ul>
		</section>`;
}

/** Play and pause, speed, and a slider over the run, all bound to the one cursor. */
function player({ run: { scenario, result }, cursorSeconds, state: { playing, speed }, language, actions }: ZonesInput): TemplateResult {
	const text = resultText[language];
	const end = result.series.timeSeconds.at(-1) ?? 0;
	const label = playing ? text.pause : text.play;
	return html`
		<div class="player">
			<button class="lab-icon-button" type="button" data-testid="play" aria-pressed=${playing ? 'true' : 'false'} title=${label} aria-label=${label} @click=${() => { actions.play(!playing); }}>
				<span class="codicon codicon-${playing ? 'debug-pause' : 'play'}"></span></button>
			<lab-menu data-testid="speed" .label=${`${formatNumber(speed)}×`} .look=${'pill'} .items=${speeds.map(one => ({ id: String(one), label: `${formatNumber(one)}×`, note: text.speed }))}
				@choose=${(event: CustomEvent<string>) => { actions.setSpeed(Number(event.detail)); }}></lab-menu>
			<input type="range" class="scrub" data-testid="scrub" min="0" max=${end} step=${result.series.stepSeconds} .value=${live(String(cursorSeconds))} aria-label=${text.scrub}
				aria-valuetext=${formatRunClock(cursorSeconds, scenario.startClockSeconds)} @input=${(event: Event) => { actions.moveCursor((event.currentTarget as HTMLInputElement).valueAsNumber); }}>
		</div>`;
}

interface CellInput {
	readonly language: LanguageTag;
	/** Average of all that serve. */
	readonly cpuPercent: number;
}

function zoneBox({ zone, trouble, instances }: ZoneView, input: CellInput): TemplateResult {
	const text = resultText[input.language];
	return html`
		<li class="zone ${trouble === undefined ? '' : `is-${trouble}`}" data-testid="zone.${zone}">
			<p class="lab-small zone-name">${zone}${trouble === undefined ? nothing : html` · ${text.trouble[trouble]}`}
				<span class="lab-muted">${instances.length === 0 ? text.noInstances : formatNumber(instances.length)}</span></p>
			<ul class="cells">${instances.slice(0, maximumCells).map(instance => cell(instance, input))}</ul>
			${instances.length > maximumCells ? html`<p class="lab-small lab-muted">${text.moreInstances(formatNumber(instances.length - maximumCells))}</p>` : nothing}
		</li>`;
}

function cell({ id, state, ageSeconds, instanceType, purchaseOption }: InstanceCell, { language, cpuPercent }: CellInput): TemplateResult {
	const text = resultText[language];
	const label = text.cell({
		id: formatNumber(id), state: text.states[state], age: formatDuration(ageSeconds, language), type: purchaseOption === 'spot' ? `${instanceType} ${text.spot}` : instanceType,
		cpu: state === 'serving' ? formatPercent(Math.round(cpuPercent)) : '',
	});
	return html`<li class="cell cell-${state} lab-${state === 'standby' ? 'limit' : state} ${purchaseOption === 'spot' ? 'is-spot' : ''}" title=${label}><span class="lab-hidden">${label}</span></li>`;
}
