/** VS Code starts with the sample folder: what all other tests here stand on. */
import { deepStrictEqual, ok } from 'node:assert';
import { readdir } from 'node:fs/promises';
import { useWorkbench } from './useWorkbench';

describe('workbench', () => {
	const workbench = useWorkbench();

	it('shows the sample folder', async () => {
		const shown = await workbench().page.locator('.explorer-folders-view .monaco-list-row .label-name').allInnerTexts();
		const [files, directories] = splitEntries(await readdir(workbench().folder, { withFileTypes: true }));
		deepStrictEqual(shown.filter(name => files.includes(name)).sort(), [...files].sort());
		ok(directories.every(name => shown.some(label => label.startsWith(name))));
	});

	it('has no error among its notifications', async () => {
		deepStrictEqual(await workbench().readNotifications(), []);
	});
});

function splitEntries(entries: readonly { name: string; isFile(): boolean }[]): readonly [files: readonly string[], directories: readonly string[]] {
	return [entries.filter(entry => entry.isFile()).map(entry => entry.name), entries.filter(entry => !entry.isFile()).map(entry => entry.name)];
}
