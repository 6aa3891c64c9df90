/** The panels, by the rules of axe: nothing serious in any theme, and all of a lesson's way by keyboard. */
import { deepStrictEqual, strictEqual } from 'node:assert';
import type { FrameLocator } from 'playwright-core';
import { lessons } from '../../src/lessons';
import type { Theme } from '../support/vscode/dataFolder';
import { findViolations } from './axe';
import { loseZoneAtPeak } from './simulator';
import { eventually } from './retry';
import { useWorkbench } from './useWorkbench';

const everyTheme: readonly Theme[] = ['dark', 'light', 'hc-dark', 'hc-light'];
const lesson = lessons[0];

describe('the Simulator panel, for everyone', () => {
	const workbench = useWorkbench({ open: 'terraform/main.tf' });

	before(async () => {
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		const panel = await workbench().findWebview('variables.tf:');
		await loseZoneAtPeak(panel);
	});

	for (const theme of everyTheme) {
		it(`has nothing serious in the theme ${theme}`, async () => {
			await workbench().setTheme(theme);
			deepStrictEqual(await findViolations(workbench().webview()), []);
		});
	}

	it('has nothing serious when a setting does not run, and says which', async () => {
		const panel = workbench().webview();
		const input = panel.getByTestId('group.minSize').locator('input');
		await input.fill('20');
		await input.press('Tab');
		await panel.getByTestId('problem.group.minSize').waitFor();
		await panel.getByTestId('reset.group.minSize').waitFor();
		deepStrictEqual(await findViolations(panel), []);
		await panel.getByTestId('reset.group.minSize').press('Enter');
		await panel.getByTestId('problem.group.minSize').waitFor({ state: 'detached' });
	});

	it('keeps what cannot be read in its field, with the reason, after the field is left', async () => {
		const panel = workbench().webview();
		const input = panel.getByTestId('group.maxSize').locator('input');
		await input.fill('many');
		await input.press('Tab');
		await eventually(async () => { strictEqual(await panel.getByTestId('problem.group.maxSize').innerText(), 'Enter a number.'); });
		await eventually(async () => { strictEqual(await input.inputValue(), 'many'); });
		await input.fill('9');
		await input.press('Tab');
		await panel.getByTestId('problem.group.maxSize').waitFor({ state: 'detached' });
		await eventually(async () => { strictEqual(await panel.getByTestId('run').getAttribute('data-stale'), 'false'); });
	});
});

describe('the panel that compares instance types, for everyone', () => {
	const workbench = useWorkbench({ open: 'terraform/bastion.tf' });

	before(async () => {
		await workbench().editor.goToText('m4.large');
		await workbench().runCommand('Compare Instance Types');
		await (await workbench().findWebview('Compare instance types')).getByTestId('filters').click();
	});

	for (const theme of everyTheme) {
		it(`has nothing serious in the theme ${theme}`, async () => {
			await workbench().setTheme(theme);
			deepStrictEqual(await findViolations(workbench().webview()), []);
		});
	}
});

describe('the lesson panel, for everyone', () => {
	const workbench = useWorkbench();

	it('is gone through by keyboard alone, with nothing serious at any step', async () => {
		const { page } = workbench();
		await workbench().runCommand('Open Lesson…');
		await page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: lesson?.text.title.en ?? '' }).waitFor();
		await page.keyboard.press('Enter');
		const panel = await workbench().findWebview(lesson?.steps[0]?.title.en ?? '');
		for (const step of lesson?.steps ?? []) {
			await panel.getByTestId('step-title').getByText(step.title.en).waitFor();
			if (step.kind === 'predict') {
				await goByKeys(panel, `option-${step.options[0]?.id}`);
				await page.keyboard.press('Space');
			}
			deepStrictEqual(await findViolations(panel), [], step.id);
			if (step.kind === 'goal') {
				for (const [id, value] of Object.entries(step.solution)) { await setByKeys(panel, `control-${id}`, value); }
				await panel.getByTestId('criteria').locator('.unmet').first().waitFor({ state: 'detached' });
			}
			await goByKeys(panel, 'next');
			await page.keyboard.press('Enter');
		}
	});

	/** Presses Tab, or Shift and Tab, until the control has the focus. */
	async function goByKeys(panel: FrameLocator, id: string): Promise<void> {
		const focused = async (): Promise<string> => String(await panel.locator('html').evaluate('document.activeElement?.dataset?.testid ?? ""'));
		for (const keys of ['Tab', 'Shift+Tab']) {
			for (let presses = 0; presses < 25; presses++) {
				if (await focused() === id) { return; }
				await workbench().page.keyboard.press(keys);
			}
		}
		throw new Error(`The keyboard does not reach ${id}.`);
	}

	/** Moves a slider by its arrow keys. */
	async function setByKeys(panel: FrameLocator, id: string, value: number): Promise<void> {
		await goByKeys(panel, id);
		const read = async (): Promise<number> => Number(await panel.getByTestId(id).inputValue());
		for (let presses = 0; presses < 200 && await read() !== value; presses++) {
			await workbench().page.keyboard.press(await read() < value ? 'ArrowRight' : 'ArrowLeft');
		}
		await eventually(async () => { strictEqual(await read(), value); });
	}

	for (const theme of everyTheme) {
		it(`has nothing serious in the theme ${theme}`, async () => {
			await workbench().setTheme(theme);
			deepStrictEqual(await findViolations(workbench().webview()), []);
		});
	}
});
