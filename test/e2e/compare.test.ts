/** Comparing instance types, from the hover on one to the better one written into the code. */
import { deepStrictEqual, match, ok } from 'node:assert';
import { eventually } from './retry';
import { useWorkbench } from './useWorkbench';

describe('comparing instance types', () => {
	const workbench = useWorkbench({ width: 1800 });

	it('sets the type at the cursor beside its like', async () => {
		await workbench().openFile('terraform/bastion.tf');
		await workbench().editor.goToText('m4.large');
		await workbench().runCommand('Compare Instance Types');
		const panel = await workbench().findWebview('Compare instance types');
		const names = await panel.getByTestId('picked').locator('thead th').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-type')));
		deepStrictEqual(names[0], 'm4.large');
		ok(names.length >= 3, names.join());
		await eventually(async () => { match(await panel.getByText(/in the code: bastion\.tf:\d+/).innerText(), /bastion/); });
	});

	it('finds others by filters and wishes, and adds them', async () => {
		const panel = await workbench().findWebview('Compare instance types');
		await panel.getByTestId('wish.arm').click();
		await panel.getByTestId('filter.text').locator('input').fill('m7g');
		await eventually(async () => { match(await panel.getByTestId('found').innerText(), /^\d+ types$/); });
		await panel.getByTestId('toggle.m7g.large').click();
		await panel.getByTestId('picked').locator('[data-type="m7g.large"]').waitFor();
		await eventually(async () => { match(await panel.locator('tr[data-row="architecture"]').innerText(), /x86_64[^]*arm64/); });
	});

	it('shows the prices of another Region', async () => {
		const panel = await workbench().findWebview('Compare instance types');
		const price = (): Promise<string> => panel.locator('tr[data-row="perHour"] td').first().innerText();
		const before = await price(); // of ap-northeast-2, which the sample's provider names
		await panel.getByTestId('region').click();
		await panel.getByTestId('region').locator('vscode-option', { hasText: 'us-east-1' }).click();
		await eventually(async () => { ok(await price() !== before, before); });
	});

	it('writes the chosen type into the code, in one step that can be undone', async () => {
		const panel = await workbench().findWebview('Compare instance types');
		await panel.getByTestId('use.m7g.large').click();
		await panel.locator('th[data-type="m7g.large"]').getByText(/in the code: bastion\.tf/).waitFor();
		await workbench().editor.waitUntilOpen('bastion.tf');
		await workbench().editor.goToText('m7g.large');
		await workbench().page.keyboard.press('Control+Z');
		await panel.locator('th[data-type="m4.large"]').getByText(/in the code: bastion\.tf/).waitFor();
	});

	it('comes back after a reload as it was', async () => {
		// In a browser, VS Code writes down what is open only every few seconds.
		await workbench().page.waitForTimeout(7000);
		await workbench().page.reload();
		const panel = await workbench().findWebview('Compare instance types');
		await panel.getByTestId('picked').locator('[data-type="m7g.large"]').waitFor();
	});
});
