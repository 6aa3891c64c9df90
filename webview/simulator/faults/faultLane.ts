/** The timeline above the charts that shows when something fails: bars in lanes, to be dragged, stretched, deleted and added. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { formatDuration } from '../../../src/core/format';
import type { LanguageTag } from '../../../src/core/model/localized';
import { describeFault } from '../../../src/core/simulation/scenario/describeFault';
import type { Fault, FaultKind } from '../../../src/core/simulation/scenario/faults';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import type { TimeRange } from '../../shared/chartSpec';
import { faultSpan } from '../../shared/faultSpan';
import { formatRunClock } from '../../shared/runClock';
import type { Actions } from '../actions';
import { formText } from '../form/text';
import { createFault, faultGroups, faultPresets } from './createFault';
import { dragFault, type DragHandle } from './faultDrag';
import { laneOf } from './lanes';
import { faultText } from './text';

export interface FaultLane {
	/** With the reader's changes: the bars move at once, whether a run has ended or not. */
	readonly scenario: AutoScalingScenario;
	/** Stretch of time that the charts show. */
	readonly range: TimeRange;
	readonly cursorSeconds: number;
	readonly language: LanguageTag;
	readonly actions: Pick<Actions, 'change' | 'changeAll'>;
}

/** What an arrow key moves, seconds. */
const keySeconds = 60;
/** Width of the edges that stretch a bar, CSS pixels. */
const edgePixels = 6;
/** What a bar covers at least, as a share of the timeline: enough to take hold of. */
const leastShare = 0.012;
export const laneHeightPixels = 20;

export function faultLaneView(lane: FaultLane): TemplateResult {
	const { scenario, range, language } = lane;
	const text = faultText[language];
	const { faults } = scenario;
	const lanes = laneOf(faults, leastShare * (range.toSeconds - range.fromSeconds));
	const count = Math.max(1, ...lanes.map(own => own + 1));
	const size = (element: Element | undefined): void => { if (element instanceof HTMLElement) { element.style.height = `${count * laneHeightPixels}px`; } };
	return html`
		<section class="lane" aria-label=${text.faults}>
			<div class="lane-caption"><h2 class="lab-heading">${text.faults}</h2>
				<span class="lab-small lab-muted lane-help" title=${faults.length === 0 ? '' : text.help}>${faults.length === 0 ? text.none : text.help}</span>
				${addMenu(lane)}${presetMenu(lane)}</div>
			<div class="lane-track" data-testid="fault-lane" data-fault-track data-from=${range.fromSeconds} data-to=${range.toSeconds} ${ref(size)}>${faults.map((fault, index) => faultBar(fault, { lane, index, row: lanes[index] ?? 0 }))}</div>
		</section>`;
}

function addMenu({ scenario, cursorSeconds, language, actions }: FaultLane): TemplateResult {
	const items = faultGroups.flatMap(({ title, kinds }) => kinds.map((id, index) => ({ id, label: formText[language].faultKinds[id], ...index === 0 ? { group: title[language] } : {} })));
	return html`<lab-menu data-testid="add-fault" .label=${faultText[language].add} .icon=${'add'} .look=${'pill'} .items=${items}
		@choose=${(event: CustomEvent<FaultKind>) => { actions.change('faults', [...scenario.faults, createFault(event.detail, scenario, wholeMinute(cursorSeconds, scenario))]); }}></lab-menu>`;
}

function presetMenu({ scenario, language, actions }: FaultLane): TemplateResult {
	const items = faultPresets.map(({ id, title, refusal }) => {
		const reason = refusal(scenario);
		return { id, label: title[language], ...reason === undefined ? {} : { disabled: true, note: reason[language] } };
	});
	return html`<lab-menu data-testid="fault-presets" .label=${faultText[language].presets} .look=${'pill'} .items=${items}
		@choose=${(event: CustomEvent<string>) => {
			const preset = faultPresets.find(({ id }) => id === event.detail);
			if (preset !== undefined) { actions.changeAll({ ...preset.apply(scenario) }); }
		}}></lab-menu>`;
}

/** Within the run, on a whole minute. */
export function wholeMinute(seconds: number, { durationSeconds }: AutoScalingScenario): number {
	return Math.max(0, Math.min(Math.floor(seconds / keySeconds) * keySeconds, durationSeconds - keySeconds));
}

interface BarInput {
	readonly lane: FaultLane;
	readonly index: number;
	/** Lane of the bar, from 0. */
	readonly row: number;
}

function faultBar(fault: Fault, { lane, index, row }: BarInput): TemplateResult {
	const { language, scenario: { startClockSeconds, durationSeconds }, range: { fromSeconds, toSeconds } } = lane;
	const text = faultText[language];
	const clock = (seconds: number): string => formatRunClock(seconds, startClockSeconds);
	const { toSeconds: endSeconds } = faultSpan(fault);
	const isInstant = endSeconds === fault.atSeconds;
	const what = describeFault(fault)[language];
	const place = (element: Element | undefined): void => {
		if (!(element instanceof HTMLElement)) { return; }
		const span = toSeconds - fromSeconds;
		const left = Math.max(0, (fault.atSeconds - fromSeconds) / span);
		const right = Math.min(1, Math.max((endSeconds - fromSeconds) / span, left + leastShare));
		element.style.left = `${left * 100}%`;
		element.style.width = `${Math.max(0, right - left) * 100}%`;
		element.style.top = `${row * laneHeightPixels}px`;
		element.hidden = right <= 0 || left >= 1 || (endSeconds < fromSeconds);
	};
	const label = isInstant ? text.at(what, clock(fault.atSeconds)) : text.from(what, clock(fault.atSeconds), clock(endSeconds));
	return html`
		<div class="lane-bar ${isInstant ? 'is-instant' : ''} ${fault.kind === 'traffic-spike' ? 'is-demand' : ''}" tabindex="0" role="slider" data-testid="fault-bar.${index}" title=${label} aria-label=${label}
			aria-valuemin="0" aria-valuemax=${durationSeconds} aria-valuenow=${fault.atSeconds} aria-valuetext=${label}
			@pointerdown=${(event: PointerEvent) => { startDrag(event, lane, index); }}
			@keydown=${(event: KeyboardEvent) => { onKey(event, lane, index); }}
			${ref(place)}>${isInstant ? nothing : html`<span class="lane-bar-label lab-small">${text.for(what, formatDuration(endSeconds - fault.atSeconds, language))}</span>`}</div>
		${isInstant ? html`<span class="lane-note lab-small" aria-hidden="true" ${ref(element => { placeNote(element, (fault.atSeconds - fromSeconds) / (toSeconds - fromSeconds), row); })}>${what}</span>` : nothing}`;
}

/** What happens at one instant has its name beside it, on the side with more room. */
function placeNote(element: Element | undefined, share: number, row: number): void {
	if (!(element instanceof HTMLElement)) { return; }
	const isLate = share > 0.7;
	element.style.top = `${row * laneHeightPixels}px`;
	element.style.left = isLate ? 'auto' : `calc(${(share + leastShare) * 100}% + 4px)`;
	element.style.right = isLate ? `calc(${(1 - share) * 100}% + 4px)` : 'auto';
	element.hidden = share < 0 || share > 1;
}

function replaceFault({ scenario: { faults }, actions }: FaultLane, index: number, fault: Fault): void {
	actions.change('faults', faults.map((other, at) => at === index ? fault : other));
}

function onKey(event: KeyboardEvent, lane: FaultLane, index: number): void {
	const { scenario: { faults, durationSeconds }, actions } = lane;
	const fault = faults[index];
	if (fault === undefined) { return; }
	if (event.key === 'Delete' || event.key === 'Backspace') {
		event.preventDefault();
		actions.change('faults', faults.filter((_, at) => at !== index));
		return;
	}
	const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
	if (direction === 0) { return; }
	event.preventDefault();
	const handle: DragHandle = event.shiftKey ? 'end' : event.altKey ? 'start' : 'whole';
	replaceFault(lane, index, dragFault(fault, { handle, bySeconds: direction * keySeconds, durationSeconds }));
}

/** Follows the pointer until it is let go; always from where the fault stood at first, so that rounding does not add up. */
function startDrag(event: PointerEvent, lane: FaultLane, index: number): void {
	const bar = event.currentTarget;
	const { scenario: { faults, durationSeconds }, range } = lane;
	const fault = faults[index];
	if (!(bar instanceof HTMLElement) || bar.parentElement === null || fault === undefined || event.button !== 0) { return; }
	const box = bar.getBoundingClientRect();
	const secondsPerPixel = (range.toSeconds - range.fromSeconds) / bar.parentElement.clientWidth;
	const handle: DragHandle = event.clientX - box.left < edgePixels ? 'start' : box.right - event.clientX < edgePixels ? 'end' : 'whole';
	const startX = event.clientX;
	const follow = (move: PointerEvent): void => {
		const bySeconds = Math.round((move.clientX - startX) * secondsPerPixel / keySeconds) * keySeconds;
		replaceFault(lane, index, dragFault(fault, { handle, bySeconds, durationSeconds }));
	};
	const end = (): void => {
		bar.removeEventListener('pointermove', follow);
		bar.removeEventListener('pointerup', end);
		bar.removeEventListener('pointercancel', end);
	};
	bar.setPointerCapture(event.pointerId);
	bar.addEventListener('pointermove', follow);
	bar.addEventListener('pointerup', end);
	bar.addEventListener('pointercancel', end);
}
