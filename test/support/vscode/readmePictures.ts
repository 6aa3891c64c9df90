/** Takes the pictures of the README from the running product: `npm run pictures`. */
import { mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import { loseZoneAtPeak } from '../../e2e/simulator';
import { Workbench } from '../../e2e/workbench';
import { projectFolder } from './paths';

const folder = path.join(projectFolder, 'media', 'readme');

async function main(): Promise<void> {
	await mkdir(folder, { recursive: true });
	await takeHover();
	await takeSimulator();
}

async function takeHover(): Promise<void> {
	const workbench = await Workbench.start({ theme: 'dark', width: 960, height: 560, open: 'terraform/bastion.tf' });
	try {
		await workbench.page.keyboard.press('Control+B');
		await workbench.editor.waitForSquiggle('warning');
		await workbench.editor.hover('m4.large');
		await workbench.page.screenshot({ path: path.join(folder, 'hover.png'), animations: 'disabled' });
	} finally {
		await workbench.stop();
	}
}

async function takeSimulator(): Promise<void> {
	const workbench = await Workbench.start({ theme: 'dark', width: 1360, height: 960, open: 'terraform/main.tf' });
	try {
		await workbench.editor.goToText('aws_autoscaling_group" "web"');
		await workbench.runCommand('Simulate ASG');
		await workbench.page.keyboard.press('Control+B');
		const panel = await workbench.findWebview('Minimum size');
		await loseZoneAtPeak(panel);
		await panel.locator('[data-kind="zone-lost"]').first().waitFor();
		await panel.getByTestId('group-name').click();
		await workbench.page.screenshot({ path: path.join(folder, 'simulator.png'), animations: 'disabled' });
	} finally {
		await workbench.stop();
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
