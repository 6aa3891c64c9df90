/** How far a run is that takes long, with the way to end it; or that it was ended. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../src/core/format';
import type { LanguageTag } from '../../src/core/model/localized';
import type { Actions } from './actions';
import type { SimulatorState } from './state';
import { simulatorText } from './text';

export function runStatus({ progress, cancelled }: SimulatorState, language: LanguageTag, actions: Pick<Actions, 'cancelRun' | 'runAgain'>): TemplateResult | typeof nothing {
	const text = simulatorText[language];
	if (progress !== undefined) {
		const percent = formatNumber(Math.floor(progress * 100));
		return html`
			<div class="run-status lab-small" data-testid="progress">
				<progress max="1" .value=${progress} aria-label=${text.runningShort}></progress><span>${text.running(percent)}</span>
				<button class="lab-link" type="button" data-testid="cancel-run" @click=${() => { actions.cancelRun(); }}>${text.cancel}</button>
			</div>`;
	}
	if (!cancelled) { return nothing; }
	return html`
		<div class="run-status lab-small" role="status" data-testid="cancelled"><span>${text.cancelledRun}</span>
			<button class="lab-link" type="button" data-testid="run-again" @click=${() => { actions.runAgain(); }}>${text.runAgain}</button></div>`;
}
