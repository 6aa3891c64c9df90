/** The mark of how a group survives the loss of a zone, the same in the picture and in the table: told apart by shape and by colour. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Survival } from '../../../src/scenarios/suggest/figures';

const paths: Readonly<Record<Survival, SVGTemplateResult>> = {
	yes: svg`<circle r="5" fill="currentColor"></circle>`,
	dip: svg`<circle r="4.5" fill="none" stroke="currentColor" stroke-width="1.5"></circle><path d="M0-4.5A4.5 4.5 0 0 1 0 4.5Z" fill="currentColor"></path>`,
	no: svg`<path d="M-4-4L4 4M4-4L-4 4" fill="none" stroke="currentColor" stroke-width="2"></path>`,
};

/** Around the middle of a picture's coordinates. */
export function survivalShape(survival: Survival): SVGTemplateResult {
	return svg`<g class="survival-${survival}">${paths[survival]}</g>`;
}

export function survivalMark(survival: Survival): TemplateResult {
	return html`<svg class="survival-mark" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">${survivalShape(survival)}</svg>`;
}
