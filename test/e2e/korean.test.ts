/** The product speaks Korean where VS Code's display language is Korean: hover, finding, lens, palette and panel. */
import { match, ok } from 'node:assert';
import { eventually } from './retry';
import { useWorkbench } from './useWorkbench';

describe('in Korean', () => {
	const workbench = useWorkbench({ locale: 'ko', open: 'terraform/bastion.tf' });

	it('the hover explains', async () => {
		const said = await workbench().editor.hover('m4.large');
		match(said, /m4\.large — 범용, 4세대/);
		match(said, /시간당/);
	});

	it('the findings tell', async () => {
		const problems = await workbench().editor.listProblems();
		ok(problems.some(({ code, message }) => code === 'ebs-volume-limits' && /[가-힣]/.test(message)), JSON.stringify(problems));
	});

	it('the palette, the lens and the panel do', async () => {
		await workbench().openFile('terraform/main.tf');
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().waitForText('시뮬레이션 · 3–9 × m7i.large');
		await workbench().runCommand('ASG 시뮬레이션');
		const panel = await workbench().findWebview('최소 크기');
		await eventually(async () => { match(await panel.getByTestId('verdict').innerText(), /[가-힣]/); });
	});
});
