/** VS Code starts with the sample folder: what all other tests here stand on. */
import { deepStrictEqual } from 'node:assert';
import { readdir } from 'node:fs/promises';
import { eventually } from './retry';
import { useWorkbench } from './useWorkbench';

describe('workbench', () => {
	const workbench = useWorkbench();

	it('shows the sample folder', async () => {
		const explorer = workbench().page.locator('.explorer-folders-view');
		for (const name of await readdir(workbench().folder)) {
			await explorer.getByRole('treeitem', { name }).first().waitFor();
		}
	});

	it('opens a file of it', async () => {
		await workbench().openFile('README.md');
		await eventually(async () => { deepStrictEqual(await workbench().editor.read(), await workbench().readFile('README.md')); });
	});

	it('starts without a notification', async () => {
		deepStrictEqual(await workbench().readNotifications(), []);
	});
});
