/** "Open Sample Workspace": a copy of the samples that the user may change, opened as a folder. */
import * as vscode from 'vscode';
import type { Command } from './command';

export const openSampleWorkspace: Command = {
	id: 'computeLab.openSampleWorkspace',
	async run({ extensionUri, storageUri }) {
		const target = vscode.Uri.joinPath(storageUri, 'samples');
		if (await exists(target)) {
			const keep = vscode.l10n.t('Open as I Left It');
			const fresh = vscode.l10n.t('Start Afresh');
			const choice = await vscode.window.showQuickPick([keep, fresh], { title: vscode.l10n.t('Open Sample Workspace') });
			if (choice === undefined) { return; }
			if (choice === fresh) { await copySamples(extensionUri, target); }
		} else {
			await copySamples(extensionUri, target);
		}
		await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0 });
	},
};

async function copySamples(extensionUri: vscode.Uri, target: vscode.Uri): Promise<void> {
	await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
	await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'media', 'samples'), target, { overwrite: true });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	return vscode.workspace.fs.stat(uri).then(() => true, () => false);
}
