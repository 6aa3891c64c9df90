/** Tool `simulate`: a group in code, a scenario file, an example or a scenario run by the core, with other settings if asked; the answer is the report for a pull request. */
import * as vscode from 'vscode';
import type { Tool } from './tool';
import { textOf } from './tool';

export const simulateTool: Tool = {
	name: 'compute-lab_simulate',
	describe(input) {
		const name = [textOf(input, 'group'), textOf(input, 'file'), textOf(input, 'example')].find((text) => text !== '');
		return {
			progress: name === undefined ? vscode.l10n.t('Simulating') : vscode.l10n.t('Simulating {0}', name),
			title: vscode.l10n.t('Simulate with Compute Lab'),
			question: vscode.l10n.t('Compute Lab runs the group in a simulation and hands the report to the chat. Nothing is deployed, and no file is changed.'),
		};
	},
	run: async (input, context, token) => (await import('./simulateSubject')).simulateSubject(input, context, token),
};
