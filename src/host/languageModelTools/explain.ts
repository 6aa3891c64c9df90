/** Tool `explain`: what a name in AWS compute means, with figures, price, sources; without a name, what can be asked for. */
import * as vscode from 'vscode';
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
	run: async (input, context) => (await import('./explainName')).explainName(input, context),
};
