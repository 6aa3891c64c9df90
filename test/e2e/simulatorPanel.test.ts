/** The Simulator panel beside the code: it follows edits, says when its group is gone, and comes back after a reload. */
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import type { FrameLocator } from 'playwright-core';
import { eventually } from './retry';
import { enter, field } from './simulator';
import { useWorkbench } from './useWorkbench';

describe('the Simulator panel beside its code', () => {
	const workbench = useWorkbench({ width: 1800 });

	it('keeps the reader\'s changes, and marks them', async () => {
		await workbench().openFile('terraform/main.tf');
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		const panel = await workbench().findWebview('Verdict');
		await enter(panel, 'group.maxSize', '12');
		await panel.getByText('changed, was 9').waitFor();
		await eventually(async () => { strictEqual(await panel.getByTestId('origin-counts').getAttribute('data-changed'), '1'); });
	});

	it('goes to the line that a value comes from', async () => {
		await workbench().webview().getByText(/^main\.tf:122$/).click();
		await workbench().editor.waitUntilOpen('main.tf');
		await workbench().page.locator('.part.statusbar').getByText(/Ln 122\b/).waitFor();
	});

	it('follows an edit of the code and keeps the changes', async () => {
		await workbench().editor.goToText('desired_capacity = 3');
		await workbench().page.keyboard.press('End');
		await workbench().page.keyboard.press('Backspace');
		await workbench().page.keyboard.type('5');
		const panel = await workbench().findWebview('Verdict');
		await eventually(async () => { strictEqual(await field(panel, 'group.desiredCapacity').inputValue(), '5'); });
		await eventually(async () => { strictEqual(await field(panel, 'group.maxSize').inputValue(), '12'); });
	});

	it('says that its group is gone from the code, keeps the last result, and finds the group again', async () => {
		const panel = await workbench().findWebview('Verdict');
		const hash = await panel.getByTestId('hash').getAttribute('data-value');
		await workbench().editor.goToText('web" {\n  name             = "${local.name}-web"');
		await workbench().page.keyboard.type('x');
		await eventually(async () => { match(await panel.getByTestId('detached').innerText(), /not in the code any more/); });
		await eventually(async () => { strictEqual(await panel.getByTestId('hash').getAttribute('data-value'), hash); });
		await workbench().page.keyboard.press('Backspace');
		await panel.getByTestId('detached').waitFor({ state: 'detached' });
		await workbench().editor.save();
	});

	it('comes back after a reload as it was, also where no code is open', async () => {
		const { page } = workbench();
		const before = await readRun(await workbench().findWebview('Verdict'));
		for (const name of ['main.tf', 'main.tf']) {
			await page.locator('.tab').filter({ hasText: name }).first().click({ button: 'middle' });
		}
		await eventually(async () => { deepStrictEqual((await page.locator('.tab').allInnerTexts()).map(label => label.replace(/\s/g, ' ')), ['Simulate web']); });
		// In a browser, VS Code writes down what is open only every few seconds.
		await page.waitForTimeout(7000);
		await page.reload();
		const panel = await workbench().findWebview('Verdict');
		await panel.getByTestId('verdict').waitFor();
		await eventually(async () => { deepStrictEqual(await readRun(panel), before); });
		ok(before.changed === '1');
	});
});

async function readRun(panel: FrameLocator): Promise<{ readonly hash: string | null; readonly maxSize: string; readonly changed: string | null }> {
	return {
		hash: await panel.getByTestId('hash').getAttribute('data-value'),
		maxSize: await field(panel, 'group.maxSize').inputValue(),
		changed: await panel.getByTestId('origin-counts').getAttribute('data-changed'),
	};
}
