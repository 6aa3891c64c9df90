/** Faults to drag onto the timeline; a click adds one at the cursor. */
import { html, type TemplateResult } from 'lit';
import type { FaultKind } from '../../../src/core/simulation/scenario/faults';
import { formatRunClock } from '../../shared/runClock';
import type { FormContext } from '../form/context';
import { createFault, faultGroups } from './createFault';
import { wholeMinute } from './faultLane';
import { faultText } from './text';

/** Pixels that a pointer moves before a press becomes a drag. */
const dragPixels = 4;

export function paletteView(context: FormContext): TemplateResult {
	const { language, scenario, state } = context;
	const text = faultText[language];
	const clock = formatRunClock(wholeMinute(state.cursorSeconds ?? 0, scenario), scenario.startClockSeconds);
	return html`
		<p class="lab-small lab-muted">${text.palette}</p>
		<div class="palette" role="group" aria-label=${text.add}>${faultGroups.flatMap(({ kinds }) => kinds).map(kind => {
			const name = context.text.faultKinds[kind];
			return html`<button class="lab-pill chip" type="button" data-testid="chip.${kind}" aria-label=${text.chip(name, clock)} title=${text.chip(name, clock)}
				@pointerdown=${(event: PointerEvent) => { startDrag(event, kind, context); }}
				@click=${(event: MouseEvent) => { if (!wasDragged(event)) { add(kind, state.cursorSeconds ?? 0, context); } }}>${name}</button>`;
		})}</div>`;
}

function add(kind: FaultKind, atSeconds: number, { scenario, actions }: FormContext): void {
	actions.change('faults', [...scenario.faults, createFault(kind, scenario, wholeMinute(atSeconds, scenario))]);
}

/** The click that ends a drag is none. */
function wasDragged({ currentTarget }: MouseEvent): boolean {
	if (!(currentTarget instanceof HTMLElement) || currentTarget.dataset['dragged'] === undefined) { return false; }
	delete currentTarget.dataset['dragged'];
	return true;
}

/** A copy of the chip follows the pointer; let go over the timeline it adds the fault there. */
function startDrag(event: PointerEvent, kind: FaultKind, context: FormContext): void {
	const chip = event.currentTarget;
	if (!(chip instanceof HTMLElement) || event.button !== 0) { return; }
	delete chip.dataset['dragged'];
	let ghost: HTMLElement | undefined;
	const follow = (move: PointerEvent): void => {
		if (ghost === undefined && Math.hypot(move.clientX - event.clientX, move.clientY - event.clientY) < dragPixels) { return; }
		ghost ??= createGhost(chip);
		chip.dataset['dragged'] = '';
		ghost.style.transform = `translate(${move.clientX + 8}px, ${move.clientY + 8}px)`;
		const seconds = secondsUnder(move);
		ghost.classList.toggle('over', seconds !== undefined);
	};
	const end = (up: PointerEvent): void => {
		ghost?.remove();
		chip.removeEventListener('pointermove', follow);
		chip.removeEventListener('pointerup', end);
		chip.removeEventListener('pointercancel', end);
		const seconds = ghost === undefined || up.type === 'pointercancel' ? undefined : secondsUnder(up);
		if (seconds !== undefined) { add(kind, seconds, context); }
	};
	chip.setPointerCapture(event.pointerId);
	chip.addEventListener('pointermove', follow);
	chip.addEventListener('pointerup', end);
	chip.addEventListener('pointercancel', end);
}

function createGhost(chip: HTMLElement): HTMLElement {
	const ghost = document.createElement('div');
	ghost.className = 'chip-ghost lab-small';
	ghost.textContent = chip.innerText;
	document.body.append(ghost);
	return ghost;
}

/** The time of the run under a pointer, if it is over the timeline; some room above and below counts. */
function secondsUnder({ clientX, clientY }: PointerEvent): number | undefined {
	const track = document.querySelector<HTMLElement>('[data-fault-track]');
	if (track === null) { return undefined; }
	const { left, right, top, bottom, width } = track.getBoundingClientRect();
	if (clientX < left || clientX > right || clientY < top - 12 || clientY > bottom + 12) { return undefined; }
	const [from, to] = [Number(track.dataset['from']), Number(track.dataset['to'])];
	return from + (clientX - left) / width * (to - from);
}
