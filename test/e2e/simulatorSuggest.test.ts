/** The search for better settings: how far it is, what it found, and what becomes of a find. */
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import type { FrameLocator } from 'playwright-core';
import { findViolations, readOverflow } from './axe';
import { eventually } from './retry';
import { field, readFigure, readHash, waitForOtherRun } from './simulator';
import { useWorkbench } from './useWorkbench';

/** Some hundred runs take a while where one processor does all of them. */
const searchMilliseconds = 120_000;

describe('suggested settings', function () {
	this.timeout(2 * searchMilliseconds);
	const workbench = useWorkbench({ width: 1500, height: 1000, open: 'terraform/main.tf' });
	const panel = (): FrameLocator => workbench().webview();

	before(async () => {
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		await (await workbench().findWebview('Verdict')).getByTestId('verdict').waitFor();
	});

	it('are searched for beside the panel, which tells how far it is and lets the reader cancel', async () => {
		await panel().getByTestId('suggest').click();
		await eventually(async () => { match(await panel().getByTestId('search-progress').innerText(), /[1-9]\d* of about \d+ runs/); });
		await panel().getByTestId('cancel-search').press('Enter');
		match(await panel().getByTestId('search-status').innerText(), /^Cancelled after [1-9]\d* runs/);
		strictEqual(await panel().getByTestId('suggest').getAttribute('disabled'), null);
	});

	it('show what they cost, how fast they answer and what they survive, with the reason and what they change', async () => {
		await panel().getByTestId('search-again').click();
		await panel().locator('[data-testid="search-status"][data-status="done"]').waitFor({ timeout: searchMilliseconds });
		const present = await panel().getByTestId('suggestion.present').locator('td').allInnerTexts();
		const { cost, p99 } = { cost: await readFigure(panel(), 'cost'), p99: await panel().getByTestId('p99').innerText() };
		deepStrictEqual(present.slice(0, 2), [`$${cost.toFixed(2)}`, p99]);
		const first = await panel().getByTestId('suggestion.0').innerText();
		match(first, /^1\s+\$[\d.]+\s+[\d.]+ m?s\s+(Yes|With a dip)\s+[\d.]+ %/);
		match(first, /Survives the loss of a zone at the peak[\s\S]*Target\s+60 % → \d+ %/);
		match(await panel().getByTestId('announcement').innerText(), /^The search found \d suggestions/);
	});

	it('have nothing serious by the rules of axe, and fit into a column of 400 px', async () => {
		deepStrictEqual(await findViolations(panel()), []);
		await workbench().page.setViewportSize({ width: 450, height: 1000 });
		await eventually(async () => { strictEqual(await readOverflow(panel()), 0); });
		await panel().getByTestId('use.0').waitFor();
		deepStrictEqual(await findViolations(panel()), []);
		await workbench().page.setViewportSize({ width: 1500, height: 1000 });
	});

	it('are taken into the settings by keyboard, one in place of another, and back', async () => {
		const hash = await readHash(panel());
		await panel().getByTestId('use.0').press('Enter');
		await panel().locator('[data-testid="suggestion.0"][data-chosen="true"]').waitFor();
		const run = await waitForOtherRun(panel(), hash);
		await panel().getByTestId('use.1').press('Enter');
		await panel().locator('[data-testid="suggestion.1"][data-chosen="true"]').waitFor();
		await waitForOtherRun(panel(), run);
		await panel().getByTestId('use.present').press('Enter');
		await panel().locator(`[data-testid="run"][data-hash="${hash}"]`).waitFor();
		strictEqual(await panel().getByTestId('origin-counts').getAttribute('data-changed'), '0');
	});

	it('say so when the load or other settings have changed since', async () => {
		await panel().getByTestId('load.preset.steady').click();
		await panel().getByTestId('search-outdated').waitFor();
		await panel().getByTestId('reset-all').click();
		await panel().getByTestId('search-outdated').waitFor({ state: 'detached' });
	});

	it('are written into the code after the preview of VS Code', async () => {
		const before = await field(panel(), 'policies[0].targetValue').inputValue();
		await panel().getByTestId('write.0').click();
		await workbench().page.locator('.bulk-edit-panel').getByRole('button', { name: 'Apply' }).click();
		await eventually(async () => { strictEqual(await panel().getByTestId('origin-counts').getAttribute('data-changed'), '0'); });
		ok(await field(panel(), 'policies[0].targetValue').inputValue() !== before);
		strictEqual(await panel().getByTestId('suggestion.0').getAttribute('data-chosen'), 'true');
	});
});
