/** Tool `explain`: what a name in AWS compute means, with figures, price, sources; without a name, what can be asked for. */
import * as vscode from 'vscode';
import { describeFound, describeUnfound } from '../../explanations/describeFound';
import { lookUp } from '../../explanations/lookup';
import { topicsMarkdown } from '../../explanations/topics/listTopics';
import { UserError } from '../log';
import { readSettings } from '../settings';
import type { Tool } from './tool';
import { textOf } from './tool';

export const explainTool: Tool = {
	name: 'compute-lab_explain',
	describe(input) {
		const name = textOf(input, 'name');
		return {
			progress: name === '' ? vscode.l10n.t('Listing what Compute Lab explains') : vscode.l10n.t('Explaining {0}', name),
			title: vscode.l10n.t('Explain with Compute Lab'),
			question: vscode.l10n.t('Compute Lab looks it up in its own data and hands the explanation to the chat.'),
		};
	},
	async run(input, { assets }) {
		const { language, priceRegion } = readSettings();
		const facts = await assets.facts();
		const name = textOf(input, 'name');
		if (name === '') { return topicsMarkdown(facts, language); }
		const region = textOf(input, 'region');
		const found = lookUp(name, facts);
		const explained = describeFound(found, { facts, region: region === '' ? priceRegion : region, language });
		if (explained === undefined) { throw new UserError(describeUnfound(name, found)[language]); }
		const sources = explained.sources.map(({ title, url, asOf }) => `- [${title}](${url}), ${asOf}`);
		return [explained.markdown(), ...sources.length === 0 ? [] : [sources.join('\n')]].join('\n\n');
	},
};
