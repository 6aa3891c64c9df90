/** Lets the reader keep something that a panel made as a file of their choice. */
import * as vscode from 'vscode';

/** @param name proposed, with its ending */
export async function saveFile(name: string, content: string | Uint8Array): Promise<void> {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	const ending = name.split('.').at(-1) ?? '';
	const uri = await vscode.window.showSaveDialog({ ...folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }, filters: { [ending.toUpperCase()]: [ending] } });
	if (uri === undefined) { return; }
	await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
	const open = vscode.l10n.t('Open');
	const place = vscode.workspace.asRelativePath(uri);
	void vscode.window.showInformationMessage(vscode.l10n.t('Saved {0}', place), open).then((answer) => {
		if (answer === open) { void vscode.commands.executeCommand('vscode.open', uri, { viewColumn: vscode.ViewColumn.Beside }); }
	});
}
