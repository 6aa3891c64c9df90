/** The lane above the charts that shows when something fails; its bars can be dragged, stretched and deleted. */
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { formatClock, formatDuration } from '../../src/core/format';
import type { LanguageTag } from '../../src/core/model/localized';
import { describeFault } from '../../src/core/simulation/scenario/describeFault';
import type { Fault } from '../../src/core/simulation/scenario/faults';
import type { TimeRange } from '../shared/chartSpec';
import { faultSpan } from '../shared/faultSpan';
import type { Actions } from './actions';
import { dragFault, type DragHandle } from './faultDrag';
import { simulatorText } from './text';

export interface FaultLane {
	readonly faults: readonly Fault[];
	/** Stretch of time that the charts show. */
	readonly range: TimeRange;
	readonly durationSeconds: number;
	readonly startClockSeconds: number;
	readonly language: LanguageTag;
	readonly actions: Pick<Actions, 'changeFaults'>;
}

/** What an arrow key moves, seconds. */
const keySeconds = 60;
/** Width of the edges that stretch a bar, CSS pixels. */
const edgePixels = 6;

export function faultLaneView(lane: FaultLane): TemplateResult {
	const text = simulatorText[lane.language];
	return html`
		<section class="lane" aria-label=${text.faults}>
			<div class="lab-chart-caption"><h2 class="lab-heading">${text.faults}</h2>
				<span class="lab-small lab-muted">${lane.faults.length === 0 ? text.noFaults : text.faultHelp}</span></div>
			<div class="lane-track" data-testid="fault-lane">${lane.faults.map((_, index) => faultBar(lane, index))}</div>
		</section>`;
}

function faultBar(lane: FaultLane, index: number): TemplateResult | undefined {
	const fault = lane.faults[index];
	if (fault === undefined) { return undefined; }
	const text = simulatorText[lane.language];
	const { fromSeconds, toSeconds } = lane.range;
	const clock = (seconds: number): string => formatClock(lane.startClockSeconds + seconds);
	const { toSeconds: endSeconds } = faultSpan(fault);
	const what = describeFault(fault)[lane.language];
	const place = (element: Element | undefined): void => {
		if (!(element instanceof HTMLElement)) { return; }
		const span = toSeconds - fromSeconds;
		const left = Math.max(0, (fault.atSeconds - fromSeconds) / span);
		const right = Math.min(1, (endSeconds - fromSeconds) / span);
		element.style.left = `${left * 100}%`;
		element.style.width = `${Math.max(0, right - left) * 100}%`;
		element.hidden = right <= 0 || left >= 1;
	};
	const label = endSeconds === fault.atSeconds ? text.faultAt(what, clock(fault.atSeconds)) : text.faultFrom(what, clock(fault.atSeconds), clock(endSeconds));
	return html`
		<div class="lane-bar" tabindex="0" role="slider" data-testid="fault-bar.${index}" title=${label} aria-label=${label}
			aria-valuemin="0" aria-valuemax=${lane.durationSeconds} aria-valuenow=${fault.atSeconds} aria-valuetext=${label}
			@pointerdown=${(event: PointerEvent) => { startDrag(event, lane, index); }}
			@keydown=${(event: KeyboardEvent) => { onKey(event, lane, index); }}
			${ref(place)}><span class="lane-bar-label lab-small">${endSeconds === fault.atSeconds ? what : text.faultFor(what, formatDuration(endSeconds - fault.atSeconds, lane.language))}</span></div>`;
}

function replaceFault(lane: FaultLane, index: number, fault: Fault): void {
	lane.actions.changeFaults(lane.faults.map((other, at) => at === index ? fault : other));
}

function onKey(event: KeyboardEvent, lane: FaultLane, index: number): void {
	const fault = lane.faults[index];
	if (fault === undefined) { return; }
	if (event.key === 'Delete' || event.key === 'Backspace') {
		event.preventDefault();
		lane.actions.changeFaults(lane.faults.filter((_, at) => at !== index));
		return;
	}
	const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
	if (direction === 0) { return; }
	event.preventDefault();
	const handle: DragHandle = event.shiftKey ? 'end' : 'whole';
	replaceFault(lane, index, dragFault(fault, { handle, bySeconds: direction * keySeconds, durationSeconds: lane.durationSeconds }));
}

/** Follows the pointer until it is let go; always from where the fault stood at first, so that rounding does not add up. */
function startDrag(event: PointerEvent, lane: FaultLane, index: number): void {
	const bar = event.currentTarget;
	const fault = lane.faults[index];
	if (!(bar instanceof HTMLElement) || bar.parentElement === null || fault === undefined || event.button !== 0) { return; }
	const box = bar.getBoundingClientRect();
	const secondsPerPixel = (lane.range.toSeconds - lane.range.fromSeconds) / bar.parentElement.clientWidth;
	const handle: DragHandle = event.clientX - box.left < edgePixels ? 'start' : box.right - event.clientX < edgePixels ? 'end' : 'whole';
	const startX = event.clientX;
	const follow = (move: PointerEvent): void => {
		const bySeconds = Math.round((move.clientX - startX) * secondsPerPixel / keySeconds) * keySeconds;
		replaceFault(lane, index, dragFault(fault, { handle, bySeconds, durationSeconds: lane.durationSeconds }));
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
