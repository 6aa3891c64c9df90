/** The text editor as a person uses it: go somewhere, look at the hover, see the squiggles, take a quick fix. */
import type { Locator, Page } from 'playwright-core';
import { escapeRegExp, normalise, retry } from './retry';

export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = typeof severities[number];

/** A row of the Problems view. */
export interface Problem {
	readonly severity: Severity;
	readonly message: string;
	readonly source: string;
	readonly code: string;
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
		await this.group.locator('.monaco-editor').locator('.native-edit-context, textarea.inputarea').first().focus();
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
			await content.waitFor({ timeout: 1500 });
			await content.filter({ hasNotText: /^Loading\.\.\.$/ }).waitFor({ timeout: 5000 });
			said = await content.innerText();
		}, () => this.page.mouse.move(2, 2), { goal: `hover ${text}` });
		return normalise(said);
	}

	/** @returns the middle of the text on the screen, in pixels */
	private async locate(text: string): Promise<{ readonly x: number; readonly y: number }> {
		const point: unknown = await this.page.evaluate(`(${findTextInLines})(${JSON.stringify(text)})`);
		if (point === null) { throw new Error(`Not in sight: ${text}`); }
		return point as { x: number; y: number };
	}

	/** @returns how many squiggles of that severity are in sight */
	async countSquiggles(severity: Severity): Promise<number> {
		return this.group.locator(`.squiggly-${severity}`).count();
	}

	/** Waits until a squiggle of that severity is in sight, or none is any more. */
	async waitForSquiggle(severity: Severity, state: 'attached' | 'detached' = 'attached'): Promise<void> {
		await this.group.locator(`.squiggly-${severity}`).first().waitFor({ state });
	}

	/** @returns what the Problems view lists; waits until it lists something */
	async listProblems(): Promise<readonly Problem[]> {
		const panel = this.page.locator('.markers-panel');
		const wasOpen = await panel.isVisible();
		if (!wasOpen) { await this.page.keyboard.press('Control+Shift+M'); }
		await panel.locator('.marker-line').first().waitFor();
		const problems: unknown = await this.page.evaluate(readProblemRows);
		if (!wasOpen) { await this.page.keyboard.press('Control+Shift+M'); }
		await this.focus();
		return problems as Problem[];
	}

	/** Opens the light bulb's menu where the cursor is. @returns the titles in it; the menu stays open */
	async listQuickFixes(): Promise<readonly string[]> {
		const rows = this.page.locator('.action-widget:visible .monaco-list-row.action');
		await retry(async () => {
			// The same keys in an open menu would take its first entry.
			if (await rows.first().isVisible()) { await this.page.keyboard.press('Escape'); }
			await this.focus();
			await this.page.keyboard.press('Control+.');
			await rows.first().waitFor({ timeout: 3000 });
		}, () => this.page.keyboard.press('Escape'), { goal: 'open the list of quick fixes' });
		return (await rows.allInnerTexts()).map(normalise);
	}

	/** Applies the quick fix of that title where the cursor is; waits until it is offered. */
	async applyQuickFix(title: string): Promise<void> {
		await retry(async () => {
			const titles = await this.listQuickFixes();
			if (!titles.includes(title)) { throw new Error(`Offered are only: ${titles.join(', ')}`); }
		}, () => this.page.keyboard.press('Escape'), { goal: `find the quick fix ${title}` });
		const menu = this.page.locator('.action-widget:visible');
		await menu.locator('.monaco-list-row.action').filter({ hasText: new RegExp(`^\\s*${escapeRegExp(title)}\\s*$`) }).click();
		await menu.waitFor({ state: 'detached' });
	}
}

// These run in the page, whose types the tests do not have; as text they also escape the loader's rewriting.

const findTextInLines = `wanted => {
	for (const line of document.querySelectorAll('.editor-group-container.active .monaco-editor .view-line')) {
		const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
		const pieces = [];
		while (walker.nextNode()) { pieces.push(walker.currentNode); }
		const at = pieces.map(piece => piece.data).join('').replace(/\u00a0/g, ' ').indexOf(wanted);
		if (at < 0) { continue; }
		const range = document.createRange();
		let seen = 0;
		for (const piece of pieces) {
			const start = at - seen;
			const end = at + wanted.length - seen;
			if (start >= 0 && start < piece.length) { range.setStart(piece, start); }
			if (end > 0 && end <= piece.length) { range.setEnd(piece, end); }
			seen += piece.length;
		}
		const box = range.getBoundingClientRect();
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}
	return null;
}`;

const readProblemRows = `[...document.querySelectorAll('.markers-panel .monaco-list-row')].filter(row => row.querySelector('.marker-line')).map(row => {
	const [, line, column] = /(\\d+)\\D+(\\d+)/.exec(row.querySelector('.marker-line').textContent);
	const icon = row.querySelector('.marker-icon')?.outerHTML ?? '';
	return {
		severity: /codicon-(error|warning|info)/.exec(icon)?.[1] ?? 'hint',
		message: row.querySelector('.marker-message')?.textContent ?? '',
		source: row.querySelector('.marker-source')?.textContent ?? '',
		code: row.querySelector('.marker-code')?.textContent ?? '',
		line: Number(line),
		column: Number(column),
	};
})`;
