/** A recorded load in the Simulator: from a file or pasted, with columns to choose and a preview, and what is wrong with it. */
import { deepStrictEqual, match, strictEqual } from 'node:assert';
import type { FrameLocator } from 'playwright-core';
import { findViolations, readOverflow } from './axe';
import { eventually } from './retry';
import { field, readHash, waitForOtherRun } from './simulator';
import { useWorkbench } from './useWorkbench';

/** An hour by the minute, with a gap, a row out of order and one that is no number. */
const record = ['time,hits,rps', ...Array.from({ length: 60 }, (_, minute) => minute)
	.filter(minute => minute < 20 || minute > 24).map(minute => `2026-11-27 09:${String(minute).padStart(2, '0')},${6000 + minute * 60},${minute === 30 ? 'n.a.?' : minute}`), '2026-11-27 08:59,5900,1'].join('\n');

describe('a recorded load in the Simulator', () => {
	const workbench = useWorkbench({ width: 1500, height: 1000, open: 'terraform/main.tf' });
	const panel = (): FrameLocator => workbench().webview();
	const choose = async (id: string, option: string): Promise<void> => {
		await panel().getByTestId(id).click();
		await panel().getByTestId(id).getByRole('option', { name: option, exact: true }).click();
	};
	const importFile = (name: string, text: string): Promise<void> => panel().getByTestId('import-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

	before(async () => {
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		await (await workbench().findWebview('Verdict')).getByTestId('verdict').waitFor();
	});

	it('shows its columns, its first rows, its curve, and what was done to it', async () => {
		await importFile('hits.csv', record);
		await panel().getByTestId('import-curve').waitFor();
		match(await panel().getByTestId('drawer.import').innerText(), /Import hits\.csv/);
		deepStrictEqual(await panel().getByTestId('import-preview').locator('th').allInnerTexts(), ['', 'time time', 'hits load', 'rps']);
		match(await panel().getByTestId('import-figures').innerText(), /^peak 159 req\/s · lasts 1 h 1 min · 2026-11-27$/);
		match(await panel().getByTestId('import-notes').innerText(), /56 of 56 rows used[\s\S]*out of order were 1 rows[\s\S]*interval of 1 min[\s\S]*1 gaps are bridged/);
	});

	it('is read anew when another column is chosen, and tells which rows it leaves out', async () => {
		await choose('import.valueColumn', 'rps');
		await choose('import.measure', 'requests per second');
		await eventually(async () => { match(await panel().getByTestId('import-figures').innerText(), /^peak 59 req\/s/); });
		await panel().getByText('1 row left out').click();
		strictEqual(await panel().getByTestId('import-problems').innerText(), 'Line 27: This is no number: "n.a.?"');
	});

	it('has nothing serious by the rules of axe, and fits into a column of 400 px', async () => {
		deepStrictEqual(await findViolations(panel()), []);
		await workbench().page.setViewportSize({ width: 450, height: 1000 });
		await eventually(async () => { strictEqual(await readOverflow(panel()), 0); });
		await workbench().page.setViewportSize({ width: 1500, height: 1000 });
	});

	it('becomes the load of the run, from its first time and as long as it is', async () => {
		const hash = await readHash(panel());
		await panel().getByTestId('import.use').click();
		await waitForOtherRun(panel(), hash);
		await panel().getByTestId('drawer.import').waitFor({ state: 'detached' });
		match(await panel().locator('.result-title h2').innerText(), /08:59–09:59/);
		match(await panel().getByTestId('load-curve').innerHTML(), /peak 59 req\/s/);
	});

	it('may be pasted, as cells of a spreadsheet', async () => {
		await panel().locator('.explanation').scrollIntoViewIfNeeded();
		await panel().getByTestId('paste-load').click();
		await panel().locator('[data-testid="drawer.import"]:focus').waitFor();
		await panel().getByTestId('import-pasted').fill('minute\trequests per second\n0\t100\n10\t250\n20\t100\n');
		await panel().getByTestId('import-curve').waitFor();
		match(await panel().getByTestId('import-figures').innerText(), /^peak 250 req\/s · lasts 20 min$/);
	});

	it('says why it cannot be read, and leaves the run as it is', async () => {
		const hash = await readHash(panel());
		await panel().getByTestId('import-pasted').fill('name,place\nweb,a\n');
		strictEqual(await panel().getByTestId('import-failed').innerText(), 'No column holds numbers');
		await panel().getByTestId('import-pasted').press('Escape');
		await panel().getByTestId('drawer.import').waitFor({ state: 'detached' });
		strictEqual(await readHash(panel()), hash);
	});

	it('is read without a hang where it has a million rows', async () => {
		const rows = Array.from({ length: 1_000_000 }, (_, second) => `${1_767_225_600 + Math.floor(second / 20)},${second % 97}`);
		await importFile('big.csv', `timestamp,requests per second\n${rows.join('\n')}\n`);
		await field(panel(), 'group.maxSize').press('Tab');
		await eventually(async () => { match(await panel().getByTestId('import-notes').innerText(), /1,000,000 of 1,000,000 rows used/); });
	});
});
