/** The Simulator's result: charts with one cursor, zoom and legend; playback; the log; the verdict; comparing runs. */
import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert';
import type { Locator } from 'playwright-core';
import { eventually } from './retry';
import { enter, field, loseZoneAtPeak, openPart, readHash, waitForOtherRun } from './simulator';
import { useWorkbench } from './useWorkbench';

describe('the Simulator\'s result', () => {
	const workbench = useWorkbench({ width: 1500, height: 1100 });
	const panel = (): ReturnType<ReturnType<typeof workbench>['webview']> => workbench().webview();
	const plot = (id: string): Locator => panel().getByTestId(`chart.${id}`).locator('.lab-plot');
	const cursorOf = async (id: string): Promise<number> => Number(await plot(id).getAttribute('aria-valuenow'));

	before(async () => {
		await workbench().openFile('terraform/main.tf');
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		await (await workbench().findWebview('Verdict')).getByTestId('verdict').waitFor();
		// A run that stands for a moment goes into the history.
		await eventually(async () => { match(await panel().getByTestId('history-button').innerText(), /\(1\)/); });
		await loseZoneAtPeak(panel());
	});

	it('gives a verdict with its reason, and figures with theirs', async () => {
		await eventually(async () => { match(await panel().getByTestId('verdict-reason').innerText(), /\w+/); });
		for (const id of ['availability', 'dropped', 'p99', 'recovery', 'zone-loss', 'spare', 'cost']) {
			await eventually(async () => { notStrictEqual((await panel().getByTestId(id).innerText()).trim(), '', id); });
		}
		await eventually(async () => { ok(['yes', 'with-a-dip', 'no'].includes(await panel().getByTestId('zone-loss').getAttribute('data-value') ?? '')); });
		await eventually(async () => { match(await panel().getByTestId('announcement').innerText(), /Availability .* requests dropped/); });
	});

	it('moves one cursor through all charts, the zones and the causes', async () => {
		const box = await plot('requests').boundingBox();
		ok(box !== null);
		await workbench().page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2);
		await eventually(async () => { ok(Math.abs(await cursorOf('requests') - 2700) < 60); });
		await eventually(async () => { strictEqual(await cursorOf('instances'), await cursorOf('requests')); });
		await eventually(async () => { match(await panel().getByTestId('zones').innerText(), /Zones at 10:4[45]/); });
		await eventually(async () => { match(await panel().getByTestId('why').innerText(), /Why, at 10:4[45]/); });
		await plot('cpu').press('Home');
		await eventually(async () => { strictEqual(await cursorOf('requests'), 0); });
	});

	it('zooms by dragging, for all charts at once, and back by a double click', async () => {
		const box = await plot('cpu').boundingBox();
		ok(box !== null);
		const { mouse } = workbench().page;
		const y = box.y + box.height / 2;
		await mouse.move(box.x + box.width * 0.4, y);
		await mouse.down();
		await mouse.move(box.x + box.width * 0.5, y, { steps: 3 });
		await mouse.move(box.x + box.width * 0.6, y);
		await mouse.up();
		await panel().getByTestId('whole-run').waitFor();
		await eventually(async () => { strictEqual(Math.round(Number(await panel().getByTestId('fault-lane').getAttribute('data-from')) / 60), 24); });
		await mouse.dblclick(box.x + box.width * 0.5, y);
		await panel().getByTestId('whole-run').waitFor({ state: 'detached' });
	});

	it('hides a series by its legend, and shows the numbers as a table', async () => {
		const chart = panel().getByTestId('chart.requests');
		const demand = chart.getByRole('button', { name: /demand/ });
		await demand.click();
		await eventually(async () => { strictEqual(await demand.getAttribute('aria-pressed'), 'false'); });
		await demand.click();
		await chart.locator('summary').click();
		await eventually(async () => { strictEqual(await chart.locator('thead th').count(), 4); });
		await eventually(async () => { ok(await chart.locator('tbody tr').count() > 50); });
		await chart.locator('summary').click();
	});

	it('shows latency, and cost where there is a price', async () => {
		for (const id of ['latency', 'cost']) {
			await openPart(panel(), `section.${id}`);
			await plot(id).waitFor();
		}
		await eventually(async () => { match(await panel().getByTestId('chart.latency').innerText(), /p99[\s\S]*p95[\s\S]*p50/); });
	});

	it('plays the run back from the cursor, faster or slower, and stops', async () => {
		await plot('requests').press('Home');
		await panel().getByTestId('speed').getByRole('button').click();
		await panel().getByTestId('menu.300').click();
		await panel().getByTestId('play').click();
		await eventually(async () => { ok(await cursorOf('requests') > 60); });
		await panel().getByTestId('play').click();
		const stopped = await cursorOf('requests');
		await workbench().page.waitForTimeout(300);
		strictEqual(await cursorOf('requests'), stopped);
		await panel().getByTestId('scrub').fill('1800');
		await eventually(async () => { strictEqual(await cursorOf('instances'), 1800); });
		await eventually(async () => { match(await panel().getByTestId('zone.a').innerText(), /impaired/); });
	});

	it('filters the log, and goes to where something happened', async () => {
		await panel().getByTestId('all-activities').click();
		const rows = panel().getByTestId('why').locator('.why-row');
		const all = await rows.count();
		await panel().getByTestId('log.trouble').click();
		await eventually(async () => { ok(await rows.count() < all); });
		await panel().getByTestId('log.text').locator('input').fill('zone a');
		await eventually(async () => { ok((await rows.allInnerTexts()).every(text => /zone a/i.test(text))); });
		await rows.first().locator('.why-time').click();
		await eventually(async () => { strictEqual(await panel().locator('.why-row.is-current').count(), 1); });
		await panel().getByTestId('log.text').locator('input').fill('');
		await panel().getByTestId('log.all').click();
		await panel().getByTestId('all-activities').click();
	});

	it('tells why nothing happens', async () => {
		await plot('requests').press('Home');
		await eventually(async () => { match(await panel().getByTestId('alarms').innerText(), /CPU .*(below|not above|alarm)/i); });
	});

	it('compares a run with a pinned one, in figures and charts', async () => {
		await panel().getByTestId('pin').click();
		const hash = await readHash(panel());
		await enter(panel(), 'launch.bootSeconds', '20');
		await waitForOtherRun(panel(), hash);
		await panel().getByTestId('difference.availability').waitFor();
		await eventually(async () => { strictEqual(await panel().getByTestId('difference.availability').getAttribute('data-tone'), 'better'); });
		await eventually(async () => { match(await panel().getByTestId('chart.requests').innerText(), /dropped in A/); });
	});

	it('keeps the runs of the session, to be named, pinned and taken up again', async () => {
		await eventually(async () => { match(await panel().getByTestId('history-button').innerText(), /\(3\)/); });
		await panel().getByTestId('history-button').click();
		const names = panel().getByTestId('history').locator('.run-name');
		await eventually(async () => { deepStrictEqual(await Promise.all((await names.all()).map(name => name.inputValue())), ['Faults (1), Boot until healthy 20 s', 'Faults (1)', 'as in the code']); });
		await names.first().fill('a faster image');
		await names.first().press('Tab');
		await panel().getByTestId('pin-entry.1').click();
		await eventually(async () => { match(await panel().getByTestId('pinned').innerText(), /as in the code/); });
		await panel().getByTestId('use-entry.2').click();
		await eventually(async () => { strictEqual(await field(panel(), 'launch.bootSeconds').inputValue(), '120'); });
		await panel().getByTestId('history-button').click();
	});

	it('comes back after a reload with what was pinned and the names of the runs', async () => {
		const { page } = workbench();
		// In a browser, VS Code writes down what is open only every few seconds.
		await page.waitForTimeout(7000);
		await page.reload();
		const after = await workbench().findWebview('Verdict');
		await after.getByTestId('verdict').waitFor();
		await eventually(async () => { match(await after.getByTestId('pinned').innerText(), /as in the code/); });
		await after.getByTestId('difference.availability').waitFor();
		await after.getByTestId('history-button').click();
		const rows = after.getByTestId('history').locator('tbody tr');
		await eventually(async () => { ok((await rows.allInnerTexts()).every(text => /%/.test(text))); });
	});
});
