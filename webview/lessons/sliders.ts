/** Live controls: native sliders, because the toolkit has none. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { formatDuration, formatNumber } from '../../src/core/format';
import type { LanguageTag } from '../../src/core/model/localized';
import type { Control, ControlValues } from '../../src/lessons/lesson';
import { sharedText } from '../shared/i18n';
import type { Actions } from './actions';
import { panelText } from './text';

interface SlidersContext {
	readonly stepId: string;
	readonly values: ControlValues;
	readonly language: LanguageTag;
	readonly actions: Actions;
}

export function sliders(controls: readonly Control[], context: SlidersContext): TemplateResult {
	const { stepId, values, language, actions } = context;
	const changed = controls.some(({ id, start }) => (values[id] ?? start) !== start);
	return html`
		<div class="sliders" role="group" aria-label=${panelText[language].controls}>
			${controls.map(control => slider(control, context))}
			<button class="lab-link lab-small reset" type="button" data-testid="reset-controls" ?disabled=${!changed}
				@click=${() => { actions.resetControls(stepId); }}>${sharedText[language].reset}</button>
		</div>`;
}

function slider(control: Control, { stepId, values, language, actions }: SlidersContext): TemplateResult {
	const { id, label, min, max, step, start } = control;
	const value = values[id] ?? start;
	const shown = formatControl(control, value, language);
	const inputId = `control-${id}`;
	return html`
		<div class="slider">
			<label for=${inputId}>${label[language]}</label>
			<input type="range" id=${inputId} data-testid=${inputId} min=${min} max=${max} step=${step}
				.value=${live(String(value))} aria-valuetext=${shown}
				${ref(element => { fill(element, (value - min) / (max - min)); })}
				@input=${(event: Event) => { if (event.target instanceof HTMLInputElement) { actions.setControl(stepId, id, event.target.valueAsNumber); } }}>
			<output for=${inputId} data-testid="value-${id}">${shown}</output>
			<span class="lab-small lab-muted was">${value === start ? nothing : panelText[language].changed(formatControl(control, start, language))}</span>
		</div>`;
}

/** Through the object model, because the panel's content security policy forbids style attributes. */
function fill(element: Element | undefined, share: number): void {
	if (element instanceof HTMLElement) { element.style.setProperty('--filled', `${share * 100}%`); }
}

function formatControl({ unit }: Control, value: number, language: LanguageTag): string {
	switch (unit) {
		case 'instances': return panelText[language].instances(formatNumber(value));
		case 'percent': return `${formatNumber(value)} %`;
		case 'seconds': return formatDuration(value, language);
	}
}
