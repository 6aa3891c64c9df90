/** Drives VS Code as a person does: what a test says in one line, in clicks and keys. */
import { mkdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/vscode/browser';
import { themes, type Theme } from '../support/vscode/dataFolder';
import { resultsFolder } from '../support/vscode/paths';
import { copyWorkspace } from '../support/vscode/sampleWorkspace';
import { removeNoise, startServer, toRemoteUri, type Payload, type Server, type ServerOptions } from '../support/vscode/server';
import { Editor } from './editor';
import { escapeRegExp, retry, webviewPatienceMs } from './retry';

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
			const context = await browser.newContext({
				viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
				// Said outright: a bare machine's own makes a language tag that JavaScript refuses.
				locale: options.locale === 'ko' ? 'ko-KR' : 'en-US',
			});
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			const page = await context.newPage();
			page.setDefaultTimeout(20_000);
			const lines: string[] = [];
			page.on('console', message => lines.push(`[${message.type()}] ${message.text()}`));
			page.on('pageerror', error => lines.push(`[error] ${error.stack ?? error.message}`));
			const workbench = new Workbench(page, folder, server, browser, lines);
			await workbench.load(options.open, options.theme ?? 'dark');
			return workbench;
		} catch (error) {
			await browser?.close();
			await server.stop();
			throw error;
		}
	}

	private async load(open: string | undefined, theme: Theme): Promise<void> {
		const payload: Payload = open === undefined ? [] : [['openFile', toRemoteUri(this.server.port, path.join(this.folder, open))]];
		await this.page.goto(this.server.getAddress(this.folder, payload));
		await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
		// The Explorer fills when the connection to the server stands.
		await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
		await this.page.locator(`.${themes[theme].workbenchClass}`).waitFor({ timeout: 60_000 });
		if (open !== undefined) { await this.editor.waitUntilOpen(path.basename(open)); }
	}

	/** Runs a command by its title in the palette, with or without `Compute Lab: ` before it. */
	async runCommand(title: string): Promise<void> {
		await this.choose(await this.findCommand(title));
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
		}, () => this.page.keyboard.press('Escape'), { goal: `find the command ${title}` });
		return row;
	}

	/** Types into the quick input that is open and takes the entry with that label. */
	async pick(label: string): Promise<void> {
		const widget = this.page.locator('.quick-input-widget:visible');
		await widget.locator('.quick-input-filter input').fill(label);
		await this.choose(widget.locator('.monaco-list-row').filter({ hasText: label }).first());
	}

	/** Clicks a row and takes the pointer away, which would else bring up the hover of what comes next. */
	private async choose(row: Locator): Promise<void> {
		await row.click();
		await this.page.mouse.move(2, 2);
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
			await this.choose(row);
			await this.editor.waitUntilOpen(path.posix.basename(name));
		}, () => this.page.keyboard.press('Escape'), { goal: `open the file ${name}` });
	}

	/** @returns a file's text as it is on disk */
	async readFile(name: string): Promise<string> {
		return readFile(path.join(this.folder, name), 'utf8');
	}

	/** @returns the page inside the webview that shows; where several show, inside the first */
	webview(): FrameLocator {
		return insideOf(this.webviews.first());
	}

	/** @returns the page inside the webview that shows the text; waits until one does */
	async findWebview(text: string | RegExp): Promise<FrameLocator> {
		return retry(async () => {
			for (const frame of await this.webviews.all()) {
				if (await insideOf(frame).getByText(text).first().isVisible()) { return insideOf(frame); }
			}
			throw new Error(`No webview shows: ${text}`);
		}, () => this.page.locator('iframe.webview.ready').first().waitFor({ timeout: 3000 }).catch(() => undefined), { goal: `find a webview that shows ${text}`, longestMs: webviewPatienceMs });
	}

	private get webviews(): Locator {
		return this.page.locator('iframe.webview.ready').filter({ visible: true });
	}

	/** Waits until the text shows, in the workbench or in a webview. @returns where */
	async waitForText(text: string): Promise<Locator> {
		return retry(async () => {
			const places = [this.page.getByText(text), ...(await this.webviews.all()).map(frame => insideOf(frame).getByText(text))];
			for (const place of places) {
				const visible = place.filter({ visible: true }).first();
				if (await visible.isVisible()) { return visible; }
			}
			throw new Error(`Not on the screen: ${text}`);
		}, () => this.page.waitForTimeout(100), { goal: `see ${text}`, longestMs: webviewPatienceMs });
	}

	/** Clicks the text, in the workbench or in a webview, as soon as it shows. */
	async clickText(text: string): Promise<void> {
		await (await this.waitForText(text)).click();
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
		await this.page.locator(`.${themes[theme].workbenchClass}`).waitFor();
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
		return [removeNoise(this.consoleLines.join('\n')), 'Server:', this.server.readLog()].join('\n');
	}

	async stop(): Promise<void> {
		await this.browser.close();
		await this.server.stop();
	}
}

/** A webview is two frames deep: VS Code's own around the extension's. */
function insideOf(webview: Locator): FrameLocator {
	return webview.contentFrame().frameLocator('#active-frame');
}
