/** The menu of what can leave the panel. */
import { html, type TemplateResult } from 'lit';
import type { LanguageTag } from '../../../src/core/model/localized';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import type { MenuItem } from '../../shared/menuButton';
import type { Actions } from '../actions';
import { outText, type ExportId } from './text';

const copies: readonly ExportId[] = ['report'];
const files: readonly ExportId[] = ['scenario', 'csv', 'json', 'png', 'experiment'];

export function exportMenu({ faults }: Pick<AutoScalingScenario, 'faults'>, language: LanguageTag, actions: Pick<Actions, 'export'>): TemplateResult {
	const text = outText[language];
	const item = (id: ExportId, index: number, group: string): MenuItem => {
		const note = text.notes[id];
		const isEmpty = id === 'experiment' && faults.length === 0;
		return { id, label: text.items[id], ...index === 0 ? { group } : {}, ...isEmpty ? { disabled: true, note: text.noFaults } : note === undefined ? {} : { note } };
	};
	const items = [...copies.map((id, index) => item(id, index, text.copies)), ...files.map((id, index) => item(id, index, text.files))];
	return html`<lab-menu data-testid="export" .label=${text.menu} .items=${items} @choose=${(event: CustomEvent<ExportId>) => { actions.export(event.detail); }}></lab-menu>`;
}
