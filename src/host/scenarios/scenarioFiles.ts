/** The scenario files of the workspace: found, read with unsaved edits, and watched. */
import * as vscode from 'vscode';
import type { ReadScenario } from '../../languages/scenarioText';
import { readScenarioText } from '../../languages/scenarioText';

export const scenarioPattern = '**/*.scenario.json';
const searchExclude = '**/{node_modules,.terraform,cdk.out,.git,dist,out}/**';
const searchLimit = 1000;

export function isScenarioFile({ path }: vscode.Uri): boolean {
	return path.toLowerCase().endsWith('.scenario.json');
}

/** In the order of their paths. */
export async function findScenarioFiles(token?: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
	const found = await vscode.workspace.findFiles(scenarioPattern, searchExclude, searchLimit, token);
	return [...found].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/** @throws an error of the file system where the file cannot be read */
export async function readScenarioFile(uri: vscode.Uri): Promise<ReadScenario> {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	return readScenarioText(text, scenarioNameOf(uri));
}

/** Name of the file without its ending. */
export function scenarioNameOf({ path }: vscode.Uri): string {
	return (path.split('/').at(-1) ?? '').replace(/\.scenario\.json$/i, '');
}

/** Tells of files that came, changed or went, on disk or in an editor. */
export function watchScenarioFiles(onDidChange: (uri: vscode.Uri) => void): vscode.Disposable {
	const watcher = vscode.workspace.createFileSystemWatcher(scenarioPattern);
	return vscode.Disposable.from(
		watcher, watcher.onDidCreate(onDidChange), watcher.onDidChange(onDidChange), watcher.onDidDelete(onDidChange),
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0 && isScenarioFile(document.uri)) { onDidChange(document.uri); } }),
	);
}
