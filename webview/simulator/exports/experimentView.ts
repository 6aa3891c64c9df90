/** The faults of the run as an AWS FIS experiment: what the template has, what it leaves out, and what to fill in before it is used. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../src/core/format';
import type { LanguageTag } from '../../../src/core/model/localized';
import type { Actions } from '../actions';
import { drawer } from '../drawer';
import type { SimulatorState } from '../state';
import { outText } from './text';

export interface ExperimentInput {
	readonly language: LanguageTag;
	readonly actions: Pick<Actions, 'keepExperiment' | 'showDrawer'>;
	/** Of the scenario. */
	readonly faults: number;
}

export function experimentView({ experiment }: SimulatorState, { language, actions, faults }: ExperimentInput): TemplateResult {
	const text = outText[language];
	const buttons = experiment === undefined || experiment.expressed === 0 ? nothing : html`
		<vscode-button data-testid="experiment.save" @click=${() => { actions.keepExperiment('save'); }}>${text.save}</vscode-button>
		<vscode-button appearance="secondary" data-testid="experiment.copy" @click=${() => { actions.keepExperiment('copy'); }}>${text.copy}</vscode-button>`;
	return drawer({ id: 'experiment', title: text.experiment, language, actions }, experiment === undefined ? nothing : html`
		<p class="lab-small">${text.experimentHelp(formatNumber(experiment.expressed), formatNumber(faults))}</p>
		${experiment.placeholders.length === 0 ? nothing : html`<p class="lab-small">${text.placeholders}: ${experiment.placeholders.map((name, index) => html`${index === 0 ? '' : ', '}<code>${name}</code>`)}</p>`}
		<ul class="drawer-notes lab-small lab-muted">${experiment.notes.map(note => html`<li>${note[language]}</li>`)}</ul>
		<div class="drawer-actions">${buttons}</div>`);
}
