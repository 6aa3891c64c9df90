/** The main job as a person does it: hover, squiggle, quick fix, Simulate ASG, numbers, a zone outage. */
import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert';
import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { eventually } from './retry';
import { loseZoneAtPeak, readFigure, readHash } from './simulator';
import { useWorkbench } from './useWorkbench';

const commandLine = path.join(__dirname, '../../dist/cli/compute-lab.js');

describe('the main job', () => {
	const workbench = useWorkbench({ open: 'terraform/main.tf' });

	it('explains an instance type under the pointer', async () => {
		await workbench().openFile('terraform/bastion.tf');
		const said = await workbench().editor.hover('m4.large');
		match(said, /m4\.large — general purpose, 4th generation/);
		match(said, /2 vCPU · 8 GiB/);
		match(said, /per hour in ap-northeast-2/);
		match(said, /Simulate/);
		match(said, /Compare/);
	});

	it('underlines what is wrong and says so in the Problems view', async () => {
		await workbench().editor.waitForSquiggle('error');
		const problems = await workbench().editor.listProblems();
		ok(problems.some(({ code, source }) => code === 'ebs-volume-limits' && source === 'Compute Lab'), JSON.stringify(problems));
	});

	it('mends a finding by a quick fix', async () => {
		await workbench().openFile('terraform/main.tf');
		await workbench().editor.goToText('6 # raised for the spring sale');
		const titles = await workbench().editor.listQuickFixes();
		const fix = titles.find((title) => title.includes('4'));
		ok(fix !== undefined, titles.join(' | '));
		await workbench().page.keyboard.press('Escape');
		await workbench().editor.applyQuickFix(fix);
		await eventually(async () => { match(await workbench().editor.read(), /desired_capacity = 4 # raised for the spring sale/); });
		await workbench().editor.save();
		await eventually(async () => { match(await workbench().readFile('terraform/main.tf'), /desired_capacity = 4 # raised for the spring sale/); });
	});

	it('simulates the group at the cursor with the values that the code has', async () => {
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		const panel = await workbench().findWebview('web');
		await panel.getByTestId('verdict').waitFor();
		await eventually(async () => { strictEqual(await panel.getByTestId('group.minSize').locator('input').inputValue(), '3'); });
		await eventually(async () => { strictEqual(await panel.getByTestId('group.maxSize').locator('input').inputValue(), '9'); });
		await eventually(async () => { strictEqual(await panel.getByTestId('policies[0].targetValue').locator('input').inputValue(), '60'); });
		await eventually(async () => { match(await panel.getByTestId('settings').innerText(), /variables\.tf:\d+/); });
		const availability = await readFigure(panel, 'availability');
		ok(availability > 0 && availability <= 100, String(availability));
		await eventually(async () => { ok(await readFigure(panel, 'cost') > 0); });
	});

	it('shows the very run that the command line computes', async () => {
		const panel = workbench().webview();
		const { stdout } = await promisify(execFile)(process.execPath, [
			commandLine, 'simulate', path.join(workbench().folder, 'terraform'), '--resource', 'aws_autoscaling_group.web', '--format', 'json',
		], { maxBuffer: 64 * 1024 * 1024 });
		const { hash, summary } = JSON.parse(stdout) as { hash: string; summary: { availabilityPercent: number; droppedRequests: number } };
		await eventually(async () => { strictEqual(await readHash(panel), hash); });
		await eventually(async () => { strictEqual(await readFigure(panel, 'availability'), summary.availabilityPercent); });
		await eventually(async () => { strictEqual(await readFigure(panel, 'dropped'), summary.droppedRequests); });
	});

	it('loses availability when zone a fails, and tells why', async () => {
		const panel = workbench().webview();
		const [before, hash] = [await readFigure(panel, 'availability'), await readHash(panel)];
		await loseZoneAtPeak(panel);
		const after = await readFigure(panel, 'availability');
		ok(after < before, `${before} before, ${after} after`);
		await eventually(async () => { notStrictEqual(await readHash(panel), hash); });
		await eventually(async () => { match(await panel.getByTestId('why').innerText(), /Zone a/); });
	});

	it('comes back to the same run when the zone is whole again', async () => {
		const panel = workbench().webview();
		await panel.getByTestId('fault-bar.0').press('Delete');
		await panel.locator('[data-kind="zone-lost"]').first().waitFor({ state: 'detached' });
		const { stdout } = await promisify(execFile)(process.execPath, [
			commandLine, 'simulate', path.join(workbench().folder, 'terraform'), '--resource', 'aws_autoscaling_group.web', '--format', 'json',
		], { maxBuffer: 64 * 1024 * 1024 });
		await eventually(async () => { strictEqual(await readHash(panel), (JSON.parse(stdout) as { hash: string }).hash); });
	});

	it('offers all groups and the examples where the cursor is in none', async () => {
		await workbench().openFile('README.md');
		await workbench().runCommand('Simulate ASG');
		const rows = workbench().page.locator('.quick-input-widget:visible .monaco-list-row');
		await rows.filter({ hasText: 'orders' }).first().waitFor();
		const labels = await rows.allInnerTexts();
		ok(labels.some((label) => label.includes('WebGroup') || label.includes('cloudformation')), labels.join(' | '));
		await workbench().page.keyboard.press('Escape');
		deepStrictEqual(await workbench().readNotifications(), []);
	});
});
