/** The first lesson as a learner goes through it: predict, run, reach the goal; progress is kept. */
import { match } from 'node:assert';
import type { FrameLocator } from 'playwright-core';
import { lessons } from '../../src/lessons';
import type { GoalStep } from '../../src/lessons/lesson';
import { eventually } from './retry';
import { useWorkbench } from './useWorkbench';

const lesson = lessons[0];

/** Moves a slider as the keyboard or mouse would: sets the value and tells the page. */
async function moveSlider(panel: FrameLocator, id: string, value: number): Promise<void> {
	await panel.getByTestId(`control-${id}`).fill(String(value));
}

describe('the first lesson', () => {
	const workbench = useWorkbench();

	it('opens from the palette with its title and first step', async () => {
		await workbench().runCommand('Open Lesson…');
		await workbench().pick('An Auto Scaling group follows its load');
		const panel = await workbench().findWebview(lesson?.steps[0]?.title.en ?? '');
		await panel.getByTestId('step-title').waitFor();
	});

	it('is gone through to its goal, which the controls can reach', async () => {
		const panel = workbench().webview();
		for (const step of lesson?.steps ?? []) {
			await panel.getByTestId('step-title').getByText(step.title.en).waitFor();
			if (step.kind === 'predict') { await panel.getByTestId(`option-${step.options[0]?.id}`).click(); }
			if (step.kind === 'goal') { await reachGoal(panel, step); }
			await panel.getByTestId('next').click();
		}
	});

	it('shows its progress in the Compute Lab view', async () => {
		const { page } = workbench();
		await page.locator('.activitybar').getByRole('tab', { name: 'Compute Lab' }).click();
		const row = page.getByRole('treeitem', { name: /An Auto Scaling group follows its load, finished/ });
		await row.waitFor();
		await eventually(async () => { match(await row.innerText(), /finished/); });
	});
});

/** Looks at the unmet goal first, then moves the controls to the lesson's own solution. */
async function reachGoal(panel: FrameLocator, step: GoalStep): Promise<void> {
	await panel.getByTestId('criteria').locator('.unmet').first().waitFor();
	for (const [id, value] of Object.entries(step.solution)) { await moveSlider(panel, id, value); }
	await panel.getByTestId('criteria').locator('.unmet').first().waitFor({ state: 'detached' });
}
