/** What people install works: the packaged extension, in a VS Code that knows nothing of this project. */
import { deepStrictEqual } from 'node:assert';
import { rm } from 'node:fs/promises';
import { packagedExtension, projectFolder } from '../support/vscode/paths';
import { run } from '../support/vscode/processes';
import { useWorkbench } from './useWorkbench';

describe('packaged extension', () => {
	const workbench = useWorkbench(async () => {
		await rm(packagedExtension, { force: true });
		await run('npm', ['run', 'package'], { cwd: projectFolder, shell: process.platform === 'win32' });
		return { extension: { vsix: packagedExtension }, workspaceTrust: true };
	});

	it('offers its commands in a folder that is not trusted', async () => {
		await workbench().page.locator('.part.statusbar').getByText('Restricted Mode').waitFor();
		const command = await workbench().findCommand('Compute Lab: Simulate ASG');
		deepStrictEqual(await command.isVisible(), true);
		await workbench().page.keyboard.press('Escape');
	});

	it('becomes active when infra code opens', async () => {
		await workbench().openFile('terraform/main.tf');
		await workbench().page.keyboard.press('Control+Shift+X');
		const entry = workbench().page.locator('.extensions-list .monaco-list-row').filter({ hasText: 'Compute Lab' }).first();
		await entry.locator('.activationTime').waitFor();
	});
});
