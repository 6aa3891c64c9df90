/** What leaves the Simulator: settings for the code, through VS Code's own preview; reports, files and experiments. */
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { readFile, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { parseScenario } from '../../src/core/simulation/scenario/parseScenario';
import { eventually } from './retry';
import { chooseFromMenu, enter, loseZoneAtPeak } from './simulator';
import { useWorkbench } from './useWorkbench';

describe('what leaves the Simulator', () => {
	const workbench = useWorkbench({ width: 1500, height: 1000 });
	const panel = (): ReturnType<ReturnType<typeof workbench>['webview']> => workbench().webview();

	before(async () => {
		await workbench().openFile('terraform/main.tf');
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		await (await workbench().findWebview('Verdict')).getByTestId('verdict').waitFor();
		await loseZoneAtPeak(panel());
		await enter(panel(), 'group.maxSize', '12');
	});

	/** Answers the save dialog with a name in the workspace's folder. @returns what was written */
	async function saveAs(name: string): Promise<Buffer> {
		const file = path.join(workbench().folder, name);
		const input = workbench().page.locator('.quick-input-widget:visible .quick-input-filter input');
		// The dialog fills in its proposal when it is ready.
		await eventually(async () => { match(await input.inputValue(), /\.\w+$/); });
		await input.fill(file);
		await workbench().page.keyboard.press('Enter');
		let content: Buffer | undefined;
		await eventually(async () => { content = await readFile(file); });
		await rm(file);
		ok(content !== undefined);
		return content;
	}

	it('copies a report for a pull request', async () => {
		await chooseFromMenu(panel(), 'export', 'report');
		await eventually(async () => { strictEqual(await panel().getByTestId('told').innerText(), 'Report copied'); });
		const text = String(await workbench().page.evaluate('navigator.clipboard.readText()'));
		match(text, /^## .*web\n/);
		match(text, /\| Maximum size \| 9 \| \*\*12\*\* \|/);
	});

	it('saves the series as CSV and the run as JSON', async () => {
		await chooseFromMenu(panel(), 'export', 'csv');
		match((await saveAs('series.csv')).toString(), /^time_seconds,time_utc,demand_per_second/);
		await chooseFromMenu(panel(), 'export', 'json');
		const { hash } = JSON.parse((await saveAs('run.json')).toString()) as { readonly hash: string };
		await eventually(async () => { strictEqual(hash, await panel().getByTestId('hash').getAttribute('data-value')); });
	});

	it('saves the charts as a picture', async () => {
		await chooseFromMenu(panel(), 'export', 'png');
		const picture = await saveAs('charts.png');
		deepStrictEqual([...picture.subarray(1, 4)].map(code => String.fromCharCode(code)).join(''), 'PNG');
		ok(picture.length > 10_000, String(picture.length));
	});

	it('shows the faults as an AWS FIS experiment, with what is to be filled in, and saves it', async () => {
		await chooseFromMenu(panel(), 'export', 'experiment');
		await eventually(async () => { match(await panel().getByTestId('drawer.experiment').innerText(), /1 of 1 faults[\s\S]*REPLACE_ROLE_ARN/); });
		await panel().getByTestId('experiment.save').click();
		const { actions } = JSON.parse((await saveAs('experiment.json')).toString()) as { readonly actions: Readonly<Record<string, { readonly actionId: string }>> };
		deepStrictEqual(Object.values(actions).map(({ actionId }) => actionId).sort(), ['aws:ec2:asg-insufficient-instance-capacity-error', 'aws:ec2:stop-instances']);
		await panel().getByTestId('close-drawer').click();
		await panel().getByTestId('drawer.experiment').waitFor({ state: 'detached' });
	});

	it('writes what was changed into the code, after a preview, and then is in step with it', async () => {
		const { page } = workbench();
		await panel().getByTestId('write-to-code').click();
		const preview = page.locator('.bulk-edit-panel');
		await preview.getByRole('button', { name: 'Apply' }).click();
		await eventually(async () => { strictEqual(await panel().getByTestId('origin-counts').getAttribute('data-changed'), '1'); });
		await eventually(async () => { strictEqual(await panel().getByTestId('write-to-code').getAttribute('disabled'), ''); });
	});

	it('saves what runs as a scenario file, and shows that from then on', async () => {
		await chooseFromMenu(panel(), 'export', 'scenario');
		const parsed = parseScenario(JSON.parse((await saveAs('web.scenario.json')).toString()));
		ok(parsed.ok);
		deepStrictEqual([parsed.scenario.group.maxSize, parsed.scenario.faults.length], [12, 1]);
	});

	it('has changed the default of the variable that the setting comes from', async () => {
		await workbench().openFile('terraform/variables.tf');
		await workbench().editor.save();
		await eventually(async () => { match(await workbench().readFile('terraform/variables.tf'), /"web_max_size" \{[^}]*default\s+= 12\b/); });
	});
});
