/** The text editor as a person uses it: go somewhere, look at the hover, see the squiggles, take a quick fix. */
import type { Locator, Page } from 'playwright-core';
import { retry } from './retry';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Problem {
	readonly message: string;
	/** Source and code as the Problems view shows them, such as `Compute Lab(asg-health-check-type)`. */
	readonly source: string;
	readonly line: number;
	readonly column: number;
}

export class Editor {
	constructor(private readonly page: Page) {}

	/** The editor group that is in use. */
	private get group(): Locator {
		return this.page.locator('.editor-group-container.active');
	}

	/** Waits until the file's tab is the active one and its text shows. */
	async waitUntilOpen(name: string): Promise<void> {
		await this.group.locator('.tab.active').filter({ hasText: name }).waitFor();
		await this.group.locator('.monaco-editor .view-line').first().waitFor();
	}

	async goTo(line: number, column = 1): Promise<void> {
		const input = this.page.locator('.quick-input-widget:visible .quick-input-filter input');
		await this.page.keyboard.press('Control+G');
		await input.fill(`:${line}:${column}`);
		await this.page.keyboard.press('Enter');
		await this.page.locator('.part.statusbar').getByText(`Ln ${line}, Col ${column}`).waitFor();
	}

	/** Puts the cursor before the text, which must be in the file. @returns where that is, counted from 1 */
	async goToText(text: string): Promise<{ readonly line: number; readonly column: number }> {
		const before = (await this.read()).split(text);
		if (before.length < 2) { throw new Error(`The editor does not contain: ${text}`); }
		const lines = (before[0] ?? '').split('\n');
		const position = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
		await this.goTo(position.line, position.column);
		return position;
	}

	/** @returns all of the text, saved or not */
	async read(): Promise<string> {
		await this.group.locator('.monaco-editor').first().waitFor();
		await this.focus();
		await this.page.keyboard.press('Control+A');
		await this.page.keyboard.press('Control+C');
		const text = await this.page.evaluate('navigator.clipboard.readText()');
		// Puts the selection back where it was.
		await this.page.keyboard.press('Control+U');
		return String(text).replace(/\r\n/g, '\n');
	}

	async save(): Promise<void> {
		await this.page.keyboard.press('Control+S');
		await this.group.locator('.tab.active.dirty').waitFor({ state: 'detached' });
	}

	async focus(): Promise<void> {
		await this.page.keyboard.press('Control+1');
	}

	/** Rests the pointer on the first occurrence of the text. @returns what the hover says */
	async hover(text: string): Promise<string> {
		await this.goToText(text);
		const content = this.page.locator('.monaco-hover:visible .monaco-hover-content').first();
		let said = '';
		await retry(async () => {
			const { x, y } = await this.locate(text);
			await this.page.mouse.move(x, y - 1);
			await this.page.mouse.move(x, y, { steps: 3 });
			await content.waitFor({ timeout: 3000 });
			await content.filter({ hasNotText: /^Loading\.\.\.$/ }).waitFor({ timeout: 5000 });
			said = await content.innerText();
		}, () => this.page.mouse.move(2, 2));
		return normalise(said);
	}

	/** @returns the middle of the text on the screen, in pixels */
	private async locate(text: string): Promise<{ readonly x: number; readonly y: number }> {
		// Written as a string because it runs in the page, whose types the tests do not have.
		const point: unknown = await this.group.locator('.monaco-editor .view-lines').first().evaluate(
			findTextInLines as unknown as (element: unknown, wanted: string) => unknown, text);
		if (point === null) { throw new Error(`Not in sight: ${text}`); }
		return point as { x: number; y: number };
	}
}
