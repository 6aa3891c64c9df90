/** The ways into the Simulator: from the link above a group, the context menu, the light bulb, the palette, and where there is no code. */
import { deepStrictEqual, match, strictEqual } from 'node:assert';
import * as path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { projectFolder } from '../support/vscode/paths';
import { eventually } from './retry';
import { readFigure } from './simulator';
import { useWorkbench } from './useWorkbench';
import type { Workbench } from './workbench';

/** The list of groups and examples, once the whole folder is read. */
async function sourcesToChoose({ page }: Workbench): Promise<Locator> {
	await page.locator('.quick-input-widget:visible .quick-input-title').filter({ hasText: 'Simulate ASG' }).waitFor({ timeout: 60_000 });
	const rows = page.locator('.quick-input-widget:visible .monaco-list-row');
	await rows.first().waitFor();
	return rows;
}

async function chooseSource(workbench: Workbench, label: string): Promise<void> {
	await sourcesToChoose(workbench);
	await workbench.pick(label);
}

describe('the ways into the Simulator', () => {
	const workbench = useWorkbench({ width: 1500, open: 'terraform/main.tf' });
	const nameOfGroup = async (): Promise<string> => (await workbench().findWebview(/from code/)).getByTestId('group-name').innerText();
	afterEach(async () => {
		const tab = workbench().page.locator('.tab').filter({ hasText: 'Simulate' }).first();
		if (await tab.count() > 0) { await tab.click({ button: 'middle' }); }
		await tab.waitFor({ state: 'detached' });
	});

	it('lead from the link above a group, which tells its sizes, its type and whether it survives the loss of a zone', async () => {
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		const link = workbench().page.locator('.codelens-decoration a').filter({ hasText: /Simulate · 3–9 × m7i\.large · .*zone/ }).first();
		await link.click();
		strictEqual(await nameOfGroup(), 'web');
	});

	it('lead from the context menu of the editor', async () => {
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().page.keyboard.press('Shift+F10');
		const item = workbench().page.locator('.monaco-menu').getByText('Simulate ASG');
		await item.waitFor();
		// A menu takes no click in the moment in which it opens.
		await eventually(async () => {
			if (await item.isVisible()) { await item.click(); }
			strictEqual(await item.isVisible(), false);
		});
		strictEqual(await nameOfGroup(), 'web');
	});

	it('lead from the light bulb', async () => {
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		const actions = workbench().page.locator('.action-widget');
		await workbench().page.keyboard.press('Control+.');
		await actions.getByText(/Simulate/).first().click();
		strictEqual(await nameOfGroup(), 'web');
	});

	it('lead from a choice of groups, where the cursor is in none', async () => {
		await workbench().openFile('README.md');
		await workbench().runCommand('Simulate ASG');
		await chooseSource(workbench(), 'orders');
		match(await nameOfGroup(), /^orders$/i);
	});
});

describe('the Simulator without any code', () => {
	const workbench = useWorkbench({ width: 1500, workspace: path.join(projectFolder, 'test/fixtures/sarif') });
	const open = async (label: string): Promise<FrameLocator> => {
		await workbench().runCommand('Simulate ASG');
		await chooseSource(workbench(), label);
		const panel = await workbench().findWebview('Verdict');
		await panel.getByTestId('verdict').waitFor();
		return panel;
	};

	it('offers to start from the form, and examples', async () => {
		await workbench().runCommand('Simulate ASG');
		match((await (await sourcesToChoose(workbench())).allInnerTexts())[0] ?? '', /A group of your own/);
		await workbench().page.keyboard.press('Escape');
	});

	it('runs a group of the reader\'s own, with a price and nothing to write into', async () => {
		const panel = await open('A group of your own');
		await eventually(async () => { strictEqual(await readFigure(panel, 'cost') > 0, true); });
		strictEqual(await panel.getByTestId('write-to-code').count(), 0);
		strictEqual(await panel.getByTestId('suggest').isEnabled(), true);
		deepStrictEqual(await workbench().readNotifications(), []);
	});

	it('runs an example', async () => {
		match(await (await open('A grace period that is too short')).getByTestId('verdict-reason').innerText(), /replaced before they serve/);
	});
});
