/** The Simulator's settings: every kind of policy, steps, types, load and faults, by mouse and keyboard, with the run that follows. */
import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert';
import type { Locator } from 'playwright-core';
import { eventually } from './retry';
import { chooseFromMenu, enter, field, openPart, readFigure, readHash, waitForOtherRun } from './simulator';
import { useWorkbench } from './useWorkbench';

describe('the Simulator\'s settings', () => {
	const workbench = useWorkbench({ width: 1500, height: 1100 });
	const panel = (): ReturnType<ReturnType<typeof workbench>['webview']> => workbench().webview();

	before(async () => {
		await workbench().openFile('terraform/main.tf');
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		await (await workbench().findWebview('Verdict')).getByTestId('verdict').waitFor();
	});

	it('say what a setting means, where it comes from, and take a setting back', async () => {
		await eventually(async () => { match(await panel().locator('label[for="field-group.healthCheckGracePeriodSeconds"]').getAttribute('title') ?? '', /Seconds after InService/); });
		await enter(panel(), 'group.healthCheckGracePeriodSeconds', '240');
		await panel().getByText('changed, was 120 s').waitFor();
		await panel().getByTestId('reset.group.healthCheckGracePeriodSeconds').click();
		await eventually(async () => { strictEqual(await field(panel(), 'group.healthCheckGracePeriodSeconds').inputValue(), '120'); });
	});

	it('run again on every move of a slider', async () => {
		const hash = await readHash(panel());
		const slider = panel().getByTestId('slider.group.maxSize');
		await slider.fill('4');
		await waitForOtherRun(panel(), hash);
		await eventually(async () => { strictEqual(await field(panel(), 'group.maxSize').inputValue(), '4'); });
		await panel().getByTestId('reset-all').click();
		await eventually(async () => { strictEqual(await readHash(panel()), hash); });
	});

	it('take a step policy, with its steps in a table and a picture', async () => {
		await chooseFromMenu(panel(), 'add.policies', 'step');
		const steps = panel().getByTestId('policies[1].steps');
		await eventually(async () => { strictEqual(await steps.locator('tbody tr').count(), 2); });
		await panel().getByTestId('add.policies[1].steps').click();
		await eventually(async () => { strictEqual(await steps.locator('tbody tr').count(), 3); });
		await eventually(async () => { match(await steps.getByRole('img').getAttribute('aria-label') ?? '', /70 to 85: \+1; 85 to 100: \+2; 100 to \+∞: \+3/); });
		await enter(panel(), 'policies[1].steps[0].upperBound', '10');
		await panel().getByTestId('problem.policies[1].steps[1]').waitFor();
		await eventually(async () => { match(await panel().getByTestId('problem.policies[1].steps[1]').innerText(), /gap/); });
		await eventually(async () => { strictEqual(await panel().getByTestId('run').getAttribute('data-stale'), 'true'); });
		await enter(panel(), 'policies[1].steps[1].lowerBound', '10');
		await panel().locator('[data-testid="run"][data-stale="false"]').waitFor();
		await panel().getByTestId('remove.policies[1]').click();
		await steps.waitFor({ state: 'detached' });
	});

	it('take hooks, a warm pool, a load balancer and expectations', async () => {
		await openPart(panel(), 'section.lifecycle');
		await panel().getByTestId('add.group.lifecycleHooks').click();
		await panel().getByTestId('group.lifecycleHooks[0].heartbeatTimeoutSeconds').waitFor();
		await panel().getByTestId('group.warmPool').click();
		await panel().getByTestId('group.warmPool.poolState').waitFor();
		await openPart(panel(), 'section.expectations');
		await panel().getByTestId('add.expectations').click();
		await eventually(async () => { match(await panel().getByTestId('expectation.0').innerText(), /met: \d/); });
		await panel().getByTestId('reset-all').click();
		await panel().getByTestId('group.warmPool.poolState').waitFor({ state: 'detached' });
	});

	it('take an instance type from a list with figures and prices', async () => {
		await panel().getByTestId('pick.launch.instanceType').click();
		const rows = workbench().page.locator('.quick-input-widget:visible .monaco-list-row');
		await rows.filter({ hasText: 'm7i.xlarge' }).first().waitFor();
		await eventually(async () => { match(await rows.filter({ hasText: 'm7i.xlarge' }).first().innerText(), /4 vCPU/); });
		await workbench().pick('m7i.2xlarge');
		await eventually(async () => { strictEqual(await panel().getByTestId('launch.instanceType').innerText(), 'm7i.2xlarge'); });
		await eventually(async () => { strictEqual(await field(panel(), 'launch.requestsPerSecond').inputValue(), '400'); });
		await panel().getByTestId('request-cost').click();
		await eventually(async () => { strictEqual(await field(panel(), 'launch.requestsPerSecond').inputValue(), '20'); });
		await panel().getByTestId('request-cost').click();
		await panel().getByTestId('reset-all').click();
		await eventually(async () => { strictEqual(await panel().getByTestId('launch.instanceType').innerText(), 'm7i.large'); });
	});

	it('keep the last result and say what is wrong where it is wrong', async () => {
		const hash = await readHash(panel());
		await enter(panel(), 'group.minSize', '50');
		await eventually(async () => { match(await panel().getByTestId('problem.group.minSize').innerText(), /above the maximum/); });
		await eventually(async () => { deepStrictEqual([await readHash(panel()), await panel().getByTestId('run').getAttribute('data-stale')], [hash, 'true']); });
		await panel().getByTestId('reset.group.minSize').click();
		await panel().locator('[data-testid="run"][data-stale="false"]').waitFor();
	});

	it('shape the load by patterns, by mouse and by keyboard', async () => {
		const hash = await readHash(panel());
		const peak = panel().getByTestId('load-handle.peak');
		await drag(peak, 0, -12);
		await waitForOtherRun(panel(), hash);
		const dragged = Number(await field(panel(), 'load.peakRequestsPerSecond').inputValue());
		await peak.press('ArrowUp');
		await eventually(async () => { ok(Number(await field(panel(), 'load.peakRequestsPerSecond').inputValue()) > dragged); });
		await panel().getByTestId('load.preset.batch').click();
		await eventually(async () => { strictEqual(await panel().getByTestId('load.kind').getAttribute('data-value'), 'points'); });
		const points = panel().locator('[data-testid^="load-handle."]');
		const count = await points.count();
		await panel().getByTestId('add-point').click();
		await eventually(async () => { strictEqual(await points.count(), count + 1); });
		await points.nth(1).press('Delete');
		await eventually(async () => { strictEqual(await points.count(), count); });
		await panel().getByTestId('reset.load.kind').click();
		await eventually(async () => { strictEqual(await readHash(panel()), hash); });
	});

	it('add faults by menu, by dragging and by keyboard, move, stretch and delete them', async () => {
		await chooseFromMenu(panel(), 'add-fault', 'traffic-spike');
		const first = panel().getByTestId('fault-bar.0');
		await first.waitFor();
		const before = await first.getAttribute('aria-valuetext');
		await first.press('ArrowRight');
		await eventually(async () => { notStrictEqual(await first.getAttribute('aria-valuetext'), before); });
		await dropOnTimeline(panel().getByTestId('chip.application-hang'), 0.5);
		const second = panel().getByTestId('fault-bar.1');
		await eventually(async () => { match(await second.getAttribute('aria-valuetext') ?? '', /Application hangs, from 10:(29|30)/); });
		const start = Number(await second.getAttribute('aria-valuenow'));
		await drag(second, 60, 0);
		await eventually(async () => { ok(Number(await second.getAttribute('aria-valuenow')) > start); });
		await second.press('Shift+ArrowRight');
		await second.press('Delete');
		await first.press('Delete');
		await eventually(async () => { strictEqual(await panel().locator('.lane-bar').count(), 0); });
	});

	it('stack faults of the same time in lanes, and tell a story by one click', async () => {
		const availability = await readFigure(panel(), 'availability');
		for (const story of ['zone-at-peak', 'database-failover']) { await chooseFromMenu(panel(), 'fault-presets', story); }
		const [one, other] = [await panel().getByTestId('fault-bar.0').boundingBox(), await panel().getByTestId('fault-bar.1').boundingBox()];
		ok(one !== null && other !== null && Math.abs(one.y - other.y) >= 20, JSON.stringify([one, other]));
		await eventually(async () => { ok(await readFigure(panel(), 'availability') < availability); });
		await panel().getByTestId('fault-presets').getByRole('button').click();
		await eventually(async () => { strictEqual(await panel().getByTestId('menu.spot-storm').getAttribute('aria-disabled'), 'true'); });
		await workbench().page.keyboard.press('Escape');
	});

	async function drag(handle: Locator, byX: number, byY: number): Promise<void> {
		const { mouse } = workbench().page;
		await handle.scrollIntoViewIfNeeded();
		const { x, y } = await middleOf(handle);
		await mouse.move(x, y);
		await mouse.down();
		await mouse.move(x + byX / 2, y + byY / 2);
		await mouse.move(x + byX, y + byY);
		await mouse.up();
	}

	async function dropOnTimeline(chip: Locator, share: number): Promise<void> {
		const { mouse } = workbench().page;
		await chip.scrollIntoViewIfNeeded();
		const from = await middleOf(chip);
		const track = await panel().getByTestId('fault-lane').boundingBox();
		ok(track !== null);
		await mouse.move(from.x, from.y);
		await mouse.down();
		await mouse.move(from.x + 10, from.y - 10);
		await mouse.move(track.x + track.width * share, track.y + track.height / 2, { steps: 4 });
		await mouse.up();
	}

	async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
		const box = await element.boundingBox();
		ok(box !== null);
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}
});
