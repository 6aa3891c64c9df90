/** The Simulator panel beside other editors, and enlarged: one column, with everything in reach. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import type { FrameLocator } from 'playwright-core';
import { findViolations, readOverflow } from './axe';
import { eventually } from './retry';
import { enter, loseZoneAtPeak, readFigure, readHash, waitForOtherRun } from './simulator';
import { useWorkbench } from './useWorkbench';

/** Widths of the window at which the panel has 400 px, and at which a window of 1,500 px is enlarged to 200 %. */
const widths = { 'at 400 px': 450, 'at 200 %': 750 } as const;

describe('the Simulator panel where there is little room', () => {
	const workbench = useWorkbench({ width: 1500, height: 900, open: 'terraform/main.tf' });
	const panel = (): FrameLocator => workbench().webview();

	before(async () => {
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		await workbench().findWebview('variables.tf:');
		await workbench().page.keyboard.press('Control+B');
		await loseZoneAtPeak(panel());
	});

	for (const [name, width] of Object.entries(widths)) {
		it(`shows all of it ${name}, with nothing serious by the rules of axe`, async () => {
			await workbench().page.setViewportSize({ width, height: 900 });
			await eventually(async () => { strictEqual(await readOverflow(panel()), 0); });
			deepStrictEqual(await findViolations(panel()), []);
		});
	}

	it('opens its settings by keyboard, and answers to a change', async () => {
		await workbench().page.setViewportSize({ width: 450, height: 900 });
		const settings = panel().getByTestId('settings');
		await settings.locator('summary').first().press('Enter');
		const [hash, dropped] = [await readHash(panel()), await readFigure(panel(), 'dropped')];
		await enter(panel(), 'policies[0].targetValue', '30');
		await waitForOtherRun(panel(), hash);
		ok(await readFigure(panel(), 'dropped') < dropped);
		strictEqual(await panel().getByTestId('origin-counts').getAttribute('data-changed'), '2');
		strictEqual(await readOverflow(panel()), 0);
		deepStrictEqual(await findViolations(panel()), []);
		await settings.locator('summary').first().press('Enter');
		await panel().getByTestId('policies[0].targetValue').waitFor({ state: 'hidden' });
	});
});
