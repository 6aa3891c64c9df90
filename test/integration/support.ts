/** What the in-host tests share: the sample workspace's files, and waiting for what VS Code computes in its own time. */
import * as vscode from 'vscode';

/** Address of a file in the open folder. */
export function fileUri(path: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (folder === undefined) { throw new Error('No folder is open.'); }
	return vscode.Uri.joinPath(folder.uri, path);
}

export async function openFile(path: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(fileUri(path));
	await vscode.window.showTextDocument(document);
	return document;
}

/** Closes all editors and panels, so that no test finds what another one left. */
export async function closeEditors(): Promise<void> {
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	await vscode.commands.executeCommand('notifications.clearAll');
	await eventually(openTabs, (labels) => labels.length === 0);
}

/** Titles of all editors and panels. */
export function openTabs(): readonly string[] {
	return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label);
}

/** Opens a file that exists only for the test. Give it a name that no other test uses. */
export async function createFile(path: string, text: string | Uint8Array): Promise<vscode.TextDocument> {
	await vscode.workspace.fs.writeFile(fileUri(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);
	return openFile(path);
}

/** Asks again until the answer will do; its own error after half a minute, which is for what never comes, not for a slow machine. */
export async function eventually<T>(ask: () => T | Promise<T>, isEnough: (answer: T) => boolean): Promise<T> {
	const end = Date.now() + 30_000;
	for (;;) {
		const answer = await ask();
		if (isEnough(answer)) { return answer; }
		if (Date.now() > end) { throw new Error(`Still not after 30 s: ${JSON.stringify(answer)}`); }
		await new Promise((resolve) => { setTimeout(resolve, 50); });
	}
}

/** The place just inside the first occurrence of a text. */
export function positionOf(document: vscode.TextDocument, text: string, behind = 1): vscode.Position {
	const offset = document.getText().indexOf(text);
	if (offset < 0) { throw new Error(`Not in ${document.fileName}: ${text}`); }
	return document.positionAt(offset + behind);
}

/** Everything a hover at the text says. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, text));
	return hovers.flatMap(({ contents }) => contents).map((content) => typeof content === 'string' ? content : content.value).join('\n');
}

/** Our errors and warnings on a document as `rule at line`, lines from 1, sorted; new advice breaks no test. */
export function findingsOf(uri: vscode.Uri): readonly string[] {
	return listFindings(uri, vscode.DiagnosticSeverity.Warning);
}

/** The same with advice. */
export function allFindingsOf(uri: vscode.Uri): readonly string[] {
	return listFindings(uri, vscode.DiagnosticSeverity.Hint);
}

function listFindings(uri: vscode.Uri, leastSevere: vscode.DiagnosticSeverity): readonly string[] {
	return vscode.languages.getDiagnostics(uri)
		.filter(({ source, severity }) => source === 'Compute Lab' && severity <= leastSevere)
		.map(({ code, range }) => `${typeof code === 'object' ? code.value : code} at ${range.start.line + 1}`)
		.sort();
}
