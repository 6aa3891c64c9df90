/** The id of a finding leads to the page of its rule, from the hover and from the Problems view. */
import { match } from 'node:assert';
import { eventually } from './retry';
import { useWorkbench } from './useWorkbench';

describe('the page of a rule', () => {
	const workbench = useWorkbench({ open: 'terraform/bastion.tf' });

	it('opens from the hover over a squiggle', async () => {
		const { page, editor } = workbench();
		await editor.waitForSquiggle('error');
		match(await editor.hover('m4.large'), /instance-type-previous-generation/);
		await page.locator('.monaco-hover:visible a', { hasText: 'instance-type-previous-generation' }).first().click();
		const preview = await workbench().findWebview('What it finds');
		await eventually(async () => { match(await preview.locator('body').innerText(), /instance-type-previous-generation · warning · Instance types/); });
		await workbench().screenshot('rulePage');
	});

	it('leads to the list of all rules, and to the page in Korean', async () => {
		await (await workbench().findWebview('All rules')).getByText('All rules').click();
		await (await workbench().findWebview('instance-type-unknown')).getByText('한국어').click();
		await workbench().findWebview('인스턴스 유형');
		await workbench().screenshot('rulePagesKorean');
	});

	it('opens from the Problems view', async () => {
		const { page } = workbench();
		await workbench().openFile('terraform/bastion.tf');
		await page.keyboard.press('Control+Shift+M');
		await page.locator('.markers-panel a', { hasText: 'ebs-volume-limits' }).first().click();
		const preview = await workbench().findWebview(/ebs-volume-limits/);
		await eventually(async () => { match(await preview.locator('body').innerText(), /ebs-volume-limits · error/); });
	});
});
