/** Drives VS Code as a person does: what a test says in one line, in clicks and keys. */
import { mkdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/vscode/browser';
import { themes, type Theme } from '../support/vscode/dataFolder';
import { resultsFolder } from '../support/vscode/paths';
import { copyWorkspace } from '../support/vscode/sampleWorkspace';
import { startServer, toRemoteUri, type Payload, type Server, type ServerOptions } from '../support/vscode/server';
import { Editor } from './editor';

export interface WorkbenchOptions extends ServerOptions {
	/** The folder to open a copy of; the samples if left out. */
	readonly workspace?: string;
	/** A file of that folder to open from the start. */
	readonly open?: string;
	readonly width?: number;
	readonly height?: number;
}

/** One VS Code with its server, its browser and its copy of a folder. */
export class Workbench {
	/** The text editor that has the focus, or had it last. */
	readonly editor: Editor;

	private constructor(
		readonly page: Page,
		/** The copy that is open; its files may be read and written. */
		readonly folder: string,
		private readonly server: Server,
		private readonly browser: Browser,
		private readonly consoleLines: readonly string[],
	) {
		this.editor = new Editor(page);
	}

	/** Starts VS Code and waits until it shows the folder. */
	static async start(options: WorkbenchOptions = {}): Promise<Workbench> {
		const server = await startServer(options);
		let browser: Browser | undefined;
		try {
			const folder = await copyWorkspace(server.folder, options.workspace);
			browser = await launchBrowser(options.say ?? (line => { process.stderr.write(`${line}\n`); }));
			const context = await browser.newContext({ viewport: { width: options.width ?? 1280, height: options.height ?? 800 } });
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			const page = await context.newPage();
			page.setDefaultTimeout(20_000);
			const lines: string[] = [];
			page.on('console', message => lines.push(`[${message.type()}] ${message.text()}`));
			const workbench = new Workbench(page, folder, server, browser, lines);
			await workbench.load(options.open);
			return workbench;
		} catch (error) {
			await browser?.close();
			await server.stop();
			throw error;
		}
	}

	private async load(open: string | undefined): Promise<void> {
		const payload: Payload = open === undefined ? [] : [['openFile', toRemoteUri(this.server.port, path.join(this.folder, open))]];
		await this.page.goto(this.server.getAddress(this.folder, payload));
		await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
		// The Explorer fills when the connection to the server stands.
		await this.page.locator('.explorer-folders-view .monaco-list').waitFor({ timeout: 60_000 });
		if (open !== undefined) { await this.editor.waitUntilOpen(path.basename(open)); }
	}

	/** Runs a command by its title in the palette, with or without `Compute Lab: ` before it. */
	async runCommand(title: string): Promise<void> {
		const row = await this.findCommand(title);
		await row.click();
	}

	/** @returns the row of a command in the palette, which is left open; waits until the command exists */
	async findCommand(title: string): Promise<Locator> {
		const titles = new RegExp(`^(Compute Lab: )?${escapeRegExp(title)}$`);
		const input = this.page.locator('.quick-input-widget:visible .quick-input-filter input');
		const row = this.page.locator('.quick-input-widget:visible .monaco-list-row')
			.filter({ has: this.page.locator('.label-name', { hasText: titles }) }).first();
		// An extension's commands come after the workbench, and an open palette does not add them.
		await retry(async () => {
			await this.page.keyboard.press('F1');
			await input.fill(`>${title}`);
			await row.waitFor({ timeout: 2000 });
		}, () => this.page.keyboard.press('Escape'));
		return row;
	}

	/** Types into the quick input that is open and takes the entry with that label. */
	async pick(label: string): Promise<void> {
		const widget = this.page.locator('.quick-input-widget:visible');
		await widget.locator('.quick-input-filter input').fill(label);
		await widget.locator('.monaco-list-row').filter({ hasText: label }).first().click();
	}

	/** Opens a file of the folder by its name or relative path. */
	async openFile(name: string): Promise<void> {
		const input = this.page.locator('.quick-input-widget:visible .quick-input-filter input');
		const row = this.page.locator('.quick-input-widget:visible .monaco-list-row')
			.filter({ has: this.page.locator('.label-name', { hasText: new RegExp(`^${escapeRegExp(path.posix.basename(name))}$`) }) }).first();
		await retry(async () => {
			await this.page.keyboard.press('Control+P');
			await input.fill(name);
			await row.waitFor({ timeout: 3000 });
			await row.click();
			await this.editor.waitUntilOpen(path.posix.basename(name));
		}, () => this.page.keyboard.press('Escape'));
	}

	/** @returns a file's text as it is on disk */
	async readFile(name: string): Promise<string> {
		return readFile(path.join(this.folder, name), 'utf8');
	}

	/** @returns the page inside the webview that shows, or inside the one that contains the text */
	webview(text?: string): FrameLocator {
		const frames = this.page.locator('iframe.webview.ready').filter({ visible: true });
		if (text === undefined) { return frames.first().contentFrame().frameLocator('#active-frame'); }
		return frames.filter({ has: this.page.locator(`text=${text}`) }).first().contentFrame().frameLocator('#active-frame');
	}

	/** @returns the texts of the notifications that show */
	async readNotifications(): Promise<readonly string[]> {
		return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
	}

	/** Presses a button of the notification that contains the text. */
	async answerNotification(text: string, button: string): Promise<void> {
		const toast = this.page.locator('.notification-toast').filter({ hasText: text });
		await toast.getByRole('button', { name: button, exact: true }).click();
	}

	async setTheme(theme: Theme): Promise<void> {
		await this.runCommand('Preferences: Color Theme');
		await this.pick(themes[theme].label);
		await this.page.locator(`.monaco-workbench.${themes[theme].workbenchClass}`).waitFor();
	}

	/** @returns the file written: `test-results/<name>.png` unless `name` is a path of its own */
	async screenshot(name: string): Promise<string> {
		const file = path.resolve(resultsFolder, name.endsWith('.png') ? name : `${name}.png`);
		await mkdir(path.dirname(file), { recursive: true });
		await this.page.screenshot({ path: file, animations: 'disabled' });
		return file;
	}

	/** @returns what the server and the page's console have said, for a failed test */
	readLog(): string {
		return [...this.consoleLines, '', 'Server:', this.server.readLog()].join('\n');
	}

	async stop(): Promise<void> {
		await this.browser.close();
		await this.server.stop();
	}
}

/** Tries until it works, at most for half a minute; `undo` clears what a failed try left on the screen. */
export async function retry(attempt: () => Promise<void>, undo: () => Promise<void>): Promise<void> {
	const deadline = Date.now() + 30_000;
	for (;;) {
		try {
			await attempt();
			return;
		} catch (error) {
			if (Date.now() > deadline) { throw error; }
			await undo();
		}
	}
}

function escapeRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
