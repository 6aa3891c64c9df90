/** The load as a reader shapes it: patterns to begin with, and a curve whose points can be dragged. */
import { html, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../../src/core/format';
import { createLoad } from '../../../src/core/simulation/load/loadPresets';
import { createDemand, peakOf } from '../../../src/core/simulation/load/loadShape';
import type { Load } from '../../../src/core/simulation/scenario/load';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { valueTicks } from '../../shared/ticks';
import { formatRunClock } from '../../shared/runClock';
import type { FormContext } from '../form/context';
import { originView } from '../form/originView';
import { addPoint, handlesOf, mostHandles, moveHandle, removePoint, roundRate, toPoints, type LoadHandle } from './handles';
import { importText } from './importText';
import { loadText, type LoadPresetId, type LoadText } from './text';

const width = 280;
const height = 92;
const foot = 14;
const presets: readonly LoadPresetId[] = ['steady', 'daily', 'flash-sale', 'ramp', 'batch'];

export function loadView(context: FormContext): TemplateResult {
	const { scenario, language } = context;
	const text = loadText[language];
	const { load } = scenario;
	return html`
		<div class="load-presets" role="group" aria-label=${text.patterns} data-testid="load.kind" data-value=${load.kind}>
			${presets.map(id => html`<button class="lab-pill" type="button" data-testid="load.preset.${id}" aria-pressed=${isPreset(id, context) ? 'true' : 'false'}
				@click=${() => { choosePreset(id, context); }}>${text.presets[id]}</button>`)}
			<span class="load-origin">${originView('load.kind', context)}${importActions(context)}</span>
		</div>
		${curve(context, text)}
		${load.kind === 'trace' ? html`<p class="lab-small lab-muted">${text.trace(formatNumber(load.arrivalSeconds.length))}</p>` : pointActions(context, text)}`;
}

/** A recorded load from a file or the clipboard; a file may also be dropped onto the curve. */
function importActions({ actions, language }: FormContext): TemplateResult {
	const text = importText[language];
	const onChange = (event: Event): void => {
		const input = event.currentTarget as HTMLInputElement;
		const file = input.files?.[0];
		if (file !== undefined) { actions.importLoad(file, file.name); }
		// The same file may be chosen again.
		input.value = '';
	};
	return html`
		<span class="load-import lab-small">
			<button class="lab-link" type="button" data-testid="import-load" title=${text.importHelp} @click=${chooseFile}>${text.importFile}</button>
			<input type="file" class="lab-hidden" tabindex="-1" aria-hidden="true" accept=".csv,.tsv,.txt,.log,.json,.jsonl,.ndjson" data-testid="import-file" @change=${onChange}>
			<button class="lab-link" type="button" data-testid="paste-load" @click=${() => { actions.importLoad(undefined, ''); }}>${text.paste}</button>
		</span>`;
}

function chooseFile({ currentTarget }: Event): void {
	const input = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
	if (input instanceof HTMLInputElement) { input.click(); }
}

function pointActions({ scenario, actions, snapshot }: FormContext, text: LoadText): TemplateResult {
	const { load } = scenario;
	if (load.kind !== 'points') {
		return html`<button class="lab-link lab-small" type="button" data-testid="draw-points" @click=${() => { actions.change('load', toPoints(load, scenario)); }}>${text.drawPoints}</button>`;
	}
	if (load.points.length > mostHandles) { return html`<p class="lab-small lab-muted">${text.manyPoints(formatNumber(load.points.length))}</p>`; }
	const middle = widestGap(load.points, snapshot.scenario.durationSeconds);
	return html`<button class="lab-link lab-small" type="button" data-testid="add-point" @click=${() => { actions.change('load', addPoint(load, middle, scenario)); }}>${text.addPoint}</button>`;
}

/** Where a new point has most room, seconds. */
function widestGap(points: readonly { readonly atSeconds: number }[], durationSeconds: number): number {
	const times = [0, ...points.map(({ atSeconds }) => atSeconds), durationSeconds];
	let best = { width: 0, middle: durationSeconds / 2 };
	times.forEach((time, index) => {
		const before = times[index - 1] ?? time;
		if (time - before > best.width) { best = { width: time - before, middle: (time + before) / 2 }; }
	});
	return best.middle;
}

function isPreset(id: LoadPresetId, { scenario }: FormContext): boolean {
	return id === 'batch' ? scenario.load.kind === 'points' && isBatch(scenario.load.points) : scenario.load.kind === id;
}

/** A batch rises at once: two points within a minute of each other, one far above the other. */
function isBatch(points: (Load & { readonly kind: 'points' })['points']): boolean {
	return points.some((point, index) => {
		const before = points[index - 1];
		return before !== undefined && point.atSeconds - before.atSeconds <= 60 && point.requestsPerSecond > 3 * before.requestsPerSecond;
	});
}

/** The code's own load comes back as it was. */
function choosePreset(id: LoadPresetId, { scenario, snapshot, actions }: FormContext): void {
	const own = snapshot.scenario.load;
	actions.change('load', own.kind === id ? own : createPreset(id, scenario, typicalRate(own)));
}

function createPreset(id: LoadPresetId, { durationSeconds }: AutoScalingScenario, typicalRequestsPerSecond: number): Load {
	return createLoad(id, { typicalRequestsPerSecond, durationSeconds });
}

/** Requests per second at a quiet time, which the presets of other patterns are sized by. */
export function typicalRate(load: Load): number {
	switch (load.kind) {
		case 'steady': return load.requestsPerSecond;
		case 'daily': return (load.lowRequestsPerSecond + load.highRequestsPerSecond) / 2;
		case 'flash-sale': return load.baseRequestsPerSecond;
		case 'ramp': return load.fromRequestsPerSecond;
		case 'points': return load.points[0]?.requestsPerSecond ?? 1;
		case 'trace': return Math.max(1, load.arrivalSeconds.length / Math.max(1, load.arrivalSeconds.at(-1) ?? 1));
	}
}

interface Scale {
	readonly top: number;
	readonly durationSeconds: number;
}

function curve(context: FormContext, text: LoadText): TemplateResult {
	const { scenario, actions } = context;
	const { load, durationSeconds, startClockSeconds } = scenario;
	const peak = peakOf(load, scenario).requestsPerSecond;
	const scale: Scale = { top: valueTicks(Math.max(peak * 1.25, 1), 2, false).at(-1) ?? 1, durationSeconds };
	const demand = createDemand(load, scenario);
	const samples = load.kind === 'daily' || load.kind === 'trace' || (load.kind === 'points' && load.points.length > mostHandles)
		? Array.from({ length: 141 }, (_, index) => durationSeconds * index / 140)
		: [0, ...handlesOf(load, scenario).map(({ atSeconds }) => atSeconds), durationSeconds];
	const line = samples.map(seconds => `${x(seconds, scale).toFixed(1)},${y(demand(seconds), scale).toFixed(1)}`).join(' ');
	const onDoubleClick = (event: MouseEvent): void => {
		const at = locate(event, scale);
		if (load.kind !== 'trace' && at !== undefined) { actions.change('load', addPoint(load, snapTime(at.atSeconds, durationSeconds), scenario, at.requestsPerSecond)); }
	};
	const onDrop = (event: DragEvent): void => {
		const file = event.dataTransfer?.files[0];
		if (file === undefined) { return; }
		event.preventDefault();
		actions.importLoad(file, file.name);
	};
	return html`
		<svg class="load-curve" viewBox="0 0 ${width} ${height}" role="group" aria-label=${text.curve} data-testid="load-curve" @dblclick=${onDoubleClick}
			@dragover=${(event: DragEvent) => { event.preventDefault(); }} @drop=${onDrop}>
			<title>${text.curveHelp}</title>
			${svg`<polygon class="area" points="0,${height - foot} ${line} ${width},${height - foot}"></polygon>
			<polyline class="line" points=${line}></polyline>
			<line class="axis" x1="0" x2=${width} y1=${height - foot} y2=${height - foot}></line>
			<text x="0" y=${height - 2}>${formatRunClock(0, startClockSeconds)}</text><text x=${width} y=${height - 2} text-anchor="end">${formatRunClock(durationSeconds, startClockSeconds)}</text>
			<text x=${width / 2} y=${height - 2} text-anchor="middle">${text.peakOf(formatNumber(peak))}</text>`}
			${handlesOf(load, scenario).map((handle, index) => handleView(handle, { index, scale, text, context }))}
		</svg>`;
}

interface HandleInput {
	readonly index: number;
	readonly scale: Scale;
	readonly text: LoadText;
	readonly context: FormContext;
}

function handleView(handle: LoadHandle, { index, scale, text, context }: HandleInput): TemplateResult {
	const { id, atSeconds, requestsPerSecond } = handle;
	const where = text.pointAt(formatRunClock(atSeconds, context.scenario.startClockSeconds), formatNumber(requestsPerSecond, 1));
	const name = text.handle[id] ?? text.point(formatNumber(index + 1));
	return svg`<circle class="handle ${handle.movesInTime ? '' : 'vertical'}" cx=${x(atSeconds, scale)} cy=${y(requestsPerSecond, scale)} r="5" tabindex="0" role="slider" data-testid="load-handle.${id}"
		aria-label=${name} aria-valuemin="0" aria-valuemax=${scale.top} aria-valuenow=${requestsPerSecond} aria-valuetext=${where} aria-orientation="vertical"
		@pointerdown=${(event: PointerEvent) => { startDrag(event, handle, scale, context); }}
		@keydown=${(event: KeyboardEvent) => { onKey(event, handle, scale, context); }}></circle>`;
}

function startDrag(event: PointerEvent, { id }: LoadHandle, scale: Scale, context: FormContext): void {
	const handle = event.currentTarget;
	if (!(handle instanceof SVGCircleElement) || event.button !== 0) { return; }
	event.preventDefault();
	handle.focus();
	const { durationSeconds } = scale;
	let load = context.scenario.load;
	const follow = (move: PointerEvent): void => {
		const at = locate(move, scale);
		if (at === undefined) { return; }
		load = moveHandle(load, id, { atSeconds: snapTime(at.atSeconds, durationSeconds), requestsPerSecond: at.requestsPerSecond }, context.scenario);
		context.actions.change('load', load);
	};
	const end = (): void => {
		handle.removeEventListener('pointermove', follow);
		handle.removeEventListener('pointerup', end);
		handle.removeEventListener('pointercancel', end);
	};
	handle.setPointerCapture(event.pointerId);
	handle.addEventListener('pointermove', follow);
	handle.addEventListener('pointerup', end);
	handle.addEventListener('pointercancel', end);
}

function onKey(event: KeyboardEvent, { id, atSeconds, requestsPerSecond }: LoadHandle, { top, durationSeconds }: Scale, { scenario, actions }: FormContext): void {
	if (event.key === 'Delete' || event.key === 'Backspace') {
		event.preventDefault();
		actions.change('load', removePoint(scenario.load, id));
		return;
	}
	const times = event.shiftKey ? 5 : 1;
	const [timeStep, rateStep] = [snapSeconds(durationSeconds) * times, roundRate(top / 50) * times || 0.1];
	const moves: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [0, rateStep], ArrowDown: [0, -rateStep], ArrowRight: [timeStep, 0], ArrowLeft: [-timeStep, 0] };
	const move = moves[event.key];
	if (move === undefined) { return; }
	event.preventDefault();
	actions.change('load', moveHandle(scenario.load, id, { atSeconds: atSeconds + move[0], requestsPerSecond: roundRate(requestsPerSecond + move[1]) }, scenario));
}

/** Where in the load a pointer is. */
function locate(event: MouseEvent, { top, durationSeconds }: Scale): Pick<LoadHandle, 'atSeconds' | 'requestsPerSecond'> | undefined {
	const picture = event.target instanceof Element ? event.target.closest('svg') : null;
	if (picture === null) { return undefined; }
	const box = picture.getBoundingClientRect();
	const share = (event.clientX - box.left) / box.width;
	const up = 1 - (event.clientY - box.top) / box.height * height / (height - foot);
	return { atSeconds: share * durationSeconds, requestsPerSecond: roundRate(Math.max(0, Math.min(1, up)) * top) };
}

/** Whole minutes, or of a long run what a pixel is about. */
function snapSeconds(durationSeconds: number): number {
	return Math.max(60, Math.round(durationSeconds / 240 / 60) * 60);
}

function snapTime(seconds: number, durationSeconds: number): number {
	const step = snapSeconds(durationSeconds);
	return Math.max(0, Math.min(durationSeconds, Math.round(seconds / step) * step));
}

function x(seconds: number, { durationSeconds }: Scale): number {
	return seconds / durationSeconds * width;
}

function y(rate: number, { top }: Scale): number {
	return (height - foot) * (1 - rate / top);
}
