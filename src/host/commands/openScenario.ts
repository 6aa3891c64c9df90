/** "Open in Simulator": a scenario file, from its editor, the explorer or the view; what is wrong with it is said with its place. */
import * as vscode from 'vscode';
import { toRange } from '../convert';
import { UserError } from '../log';
import { findScenarioFiles, isScenarioFile, readScenarioFile, scenarioNameOf } from '../scenarios/scenarioFiles';
import type { ScenarioTextProblem } from '../../languages/scenarioText';
import { readSettings } from '../settings';
import type { Command } from './command';

export const openScenario: Command = {
	id: 'computeLab.openScenario',
	async run({ simulators }, argument) {
		const uri = uriOf(argument) ?? activeScenario() ?? await pickScenario();
		if (uri === undefined) { return; }
		const read = await readScenarioFile(uri).then((found) => found, (error: unknown) => { throw new UserError(error instanceof Error ? error.message : String(error)); });
		if (read.ok) { return simulators.open({ kind: 'scenario', scenario: read.scenario, file: uri.toString() }); }
		await showProblem(uri, read.problems[0]);
	},
};

/** From the explorer and the editor's title a URI, from the view an item that has one. */
function uriOf(argument: unknown): vscode.Uri | undefined {
	if (argument instanceof vscode.Uri) { return argument; }
	const uri = (argument as { readonly uri?: unknown } | undefined)?.uri;
	return uri instanceof vscode.Uri ? uri : undefined;
}

/** Also where the focus is on its way to the editor or elsewhere, so that VS Code names no active one. */
function activeScenario(): vscode.Uri | undefined {
	const { activeTextEditor, tabGroups: { activeTabGroup: { activeTab } } } = vscode.window;
	const uri = activeTextEditor?.document.uri ?? (activeTab?.input instanceof vscode.TabInputText ? activeTab.input.uri : undefined);
	return uri !== undefined && isScenarioFile(uri) ? uri : undefined;
}

async function pickScenario(): Promise<vscode.Uri | undefined> {
	const files = await findScenarioFiles();
	if (files.length === 0) { throw new UserError(vscode.l10n.t('There is no *.scenario.json in this workspace. Save one from the Simulator.')); }
	const items = files.map((uri) => ({ label: `$(beaker) ${scenarioNameOf(uri)}`, description: vscode.workspace.asRelativePath(uri), uri }));
	return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Open in Simulator'), matchOnDescription: true }))?.uri;
}

async function showProblem(uri: vscode.Uri, { path, message, range }: ScenarioTextProblem): Promise<void> {
	const sentence = message[readSettings().language];
	const place = vscode.workspace.asRelativePath(uri);
	const text = path === '' ? vscode.l10n.t('{0} cannot be run: {1}', place, sentence) : vscode.l10n.t('{0} cannot be run. At {1}: {2}', place, path, sentence);
	const show = vscode.l10n.t('Show');
	if (await vscode.window.showErrorMessage(text, show) !== show) { return; }
	await vscode.window.showTextDocument(uri, { selection: toRange(range) });
}
