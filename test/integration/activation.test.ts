/** The extension is there, activates, and offers every command of its manifest. */
import { deepStrictEqual, ok } from 'node:assert';
import * as vscode from 'vscode';

const extensionId = 'compute-lab.compute-lab';

describe('activation', () => {
	it('activates without an error', async () => {
		const extension = vscode.extensions.getExtension(extensionId);
		ok(extension, `${extensionId} is not among the extensions`);
		await extension.activate();
		ok(extension.isActive);
	});

	it('registers every command of the manifest', async () => {
		const registered = new Set(await vscode.commands.getCommands(true));
		deepStrictEqual(getContributedCommands().filter(command => !registered.has(command)), []);
	});

	it('runs with the sample folder open', () => {
		deepStrictEqual(vscode.workspace.workspaceFolders?.map(folder => folder.name), ['samples']);
	});
});

function getContributedCommands(): readonly string[] {
	const manifest: unknown = vscode.extensions.getExtension(extensionId)?.packageJSON;
	const { contributes } = manifest as { contributes?: { commands?: readonly { command: string }[] } };
	return (contributes?.commands ?? []).map(({ command }) => command);
}
