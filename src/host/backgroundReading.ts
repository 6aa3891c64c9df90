/**
 * Brings the texts of the workspace's infra code once somebody looks at such a file, so that a module knows who calls it.
 * Not in a virtual workspace: there every file is fetched from far away, and only what is needed is.
 */
import * as vscode from 'vscode';
import type { Log } from './log';
import { guarded } from './log';
import type { WorkspaceModel } from './workspaceModel';

/** What is open comes first. */
const delayMilliseconds = 1500;

export function registerBackgroundReading({ model, log }: { readonly model: WorkspaceModel; readonly log: Log }): vscode.Disposable {
	const cancellation = new vscode.CancellationTokenSource();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const begin = (document: vscode.TextDocument): void => {
		if (timer !== undefined || !model.accepts(document.uri) || !isNear()) { return; }
		timer = setTimeout(() => { void guarded(log, 'background reading', () => collect(model, cancellation.token)); }, delayMilliseconds);
	};
	vscode.workspace.textDocuments.forEach(begin);
	return vscode.Disposable.from(
		vscode.workspace.onDidOpenTextDocument(begin),
		{ dispose: () => { clearTimeout(timer); cancellation.cancel(); cancellation.dispose(); } },
	);
}

function isNear(): boolean {
	const folders = vscode.workspace.workspaceFolders ?? [];
	return folders.length > 0 && folders.every(({ uri: { scheme } }) => scheme === 'file' || scheme === 'vscode-remote');
}

async function collect(model: WorkspaceModel, token: vscode.CancellationToken): Promise<void> {
	await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading infra code') }, (progress) => model.collectFiles(token, (read, all) => {
		progress.report({ message: vscode.l10n.t('{0} of {1} files', read, all) });
	}));
}
