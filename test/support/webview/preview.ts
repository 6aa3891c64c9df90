/**
 * Takes a picture of a panel without VS Code:
 * `npx tsx test/support/webview/preview.ts --panel simulator --theme dark --lang en --width 1280 --height 900 --out FILE.png
 *   [--variant no-price] [--lesson ID] [--fill 'SELECTOR=TEXT'] [--click SELECTOR …] [--hover X,Y] [--full] [--clip X,Y,WIDTH,HEIGHT]`
 * The page has the content security policy of the product and says what the browser complains about.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { compareSnapshot } from './compareSnapshot';
import { sampleSnapshot, variants, type Variant } from './sampleSnapshot';
import { themes, type Theme, type ThemeName } from './themes';

/** Where the page pretends to be; every request is answered from the bundle. */
const origin = 'https://preview.test';
const nonce = 'preview';

interface Asset {
	readonly body: Buffer | string;
	readonly contentType: string;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			panel: { type: 'string', default: 'simulator' }, theme: { type: 'string', default: 'dark' }, lang: { type: 'string', default: 'en' },
			width: { type: 'string', default: '1280' }, height: { type: 'string', default: '900' }, out: { type: 'string' },
			variant: { type: 'string', default: 'plain' }, lesson: { type: 'string', default: '' }, hover: { type: 'string' },
			click: { type: 'string', multiple: true, default: [] }, fill: { type: 'string', multiple: true, default: [] }, full: { type: 'boolean', default: false }, clip: { type: 'string' },
		},
	});
	const theme = themes[values.theme as ThemeName];
	if (theme === undefined || values.out === undefined) { throw new Error('Needs --out FILE.png and a theme of dark, light, hc-dark, hc-light.'); }
	const assets = await bundlePanel(values.panel);
	const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const page = await browser.newPage({ viewport: { width: Number(values.width), height: Number(values.height) } });
		page.on('console', message => { console.log(`${message.type()}: ${message.text()}`); });
		page.on('pageerror', error => { console.log(`error: ${error.stack ?? error.message}`); });
		await openPanel(page, { panel: values.panel, theme, assets, show: showMessage(values.panel, { language: values.lang === 'ko' ? 'ko' : 'en', variant: values.variant, lessonId: values.lesson }) });
		for (const selector of values.click) { await page.locator(selector).first().click(); }
		for (const [selector = '', text = ''] of values.fill.map(splitFill)) { await page.locator(selector).first().fill(text); }
		if (values.hover !== undefined) { const [x = 0, y = 0] = values.hover.split(',').map(Number); await page.mouse.move(x, y); }
		await page.waitForTimeout(300);
		const [x, y, width, height] = (values.clip ?? '').split(',').map(Number);
		await page.screenshot({ path: values.out, fullPage: values.full, ...height === undefined ? {} : { clip: { x: x ?? 0, y: y ?? 0, width: width ?? 0, height } } });
		console.log(await page.evaluate('JSON.stringify(window.posted)'));
	} finally {
		await browser.close();
	}
}

/** The panel as esbuild.js builds it, by file name. */
async function bundlePanel(panel: string): Promise<ReadonlyMap<string, Asset>> {
	const { outputFiles } = await build({
		entryPoints: { [panel]: `webview/${panel}/main.ts`, worker: 'webview/worker/main.ts' }, outdir: 'dist/webview', bundle: true, write: false, minify: true, format: 'iife',
		platform: 'browser', target: 'es2022', tsconfig: 'webview/tsconfig.json', loader: { '.ttf': 'file' }, assetNames: '[name]', legalComments: 'none', logLevel: 'error',
	});
	return new Map(outputFiles.map(({ path, contents }) => {
		console.log(`${basename(path)} ${Math.round(contents.length / 1024)} KB`);
		return [basename(path), { body: Buffer.from(contents), contentType: contentTypeOf(path) }];
	}));
}

function contentTypeOf(path: string): string {
	if (path.endsWith('.css')) { return 'text/css'; }
	return path.endsWith('.js') ? 'text/javascript' : 'font/ttf';
}

/** What the host answers to `ready`. */
function showMessage(panel: string, { language, variant, lessonId }: { readonly language: 'en' | 'ko'; readonly variant: string; readonly lessonId: string }): unknown {
	if (panel === 'compare') { return { type: 'show', snapshot: compareSnapshot(language, variant) }; }
	if (panel === 'lessons') { return { type: 'show', lessonId, language, progress: { doneSteps: [], skippedSteps: [] } }; }
	const known = variants.find(name => name === variant);
	if (known === undefined) { throw new Error(`Unknown variant; one of ${variants.join(', ')}.`); }
	return { type: 'show', snapshot: sampleSnapshot(language, known satisfies Variant) };
}

interface PanelPage {
	readonly panel: string;
	readonly theme: Theme;
	readonly assets: ReadonlyMap<string, Asset>;
	readonly show: unknown;
}

async function openPanel(page: Page, { panel, theme, assets, show }: PanelPage): Promise<void> {
	await page.addInitScript(hostStandIn(show));
	await page.route(`${origin}/**`, route => {
		const name = basename(new URL(route.request().url()).pathname);
		const asset = assets.get(name) ?? (name === 'theme.css' ? { body: themeStyles(theme), contentType: 'text/css' } : { body: pageMarkup(panel, theme), contentType: 'text/html' });
		return route.fulfill({ body: asset.body, contentType: asset.contentType });
	});
	await page.goto(`${origin}/panel`);
	await page.waitForTimeout(600);
}

/** The part of VS Code that a panel talks to; what it was told is kept in `window.posted`. */
function hostStandIn(show: unknown): string {
	return `
		window.posted = [];
		window.acquireVsCodeApi = () => ({
			postMessage(message) {
				window.posted.push(message);
				if (message.type === 'ready') { setTimeout(() => window.postMessage(${JSON.stringify(show)}, '*'), 20); }
			},
			getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
			setState: state => sessionStorage.setItem('state', JSON.stringify(state)),
		});`;
}

function themeStyles({ variables }: Theme): string {
	const lines = Object.entries(variables).map(([name, value]) => `--vscode-${name}: ${value};`);
	return `:root { ${lines.join(' ')} }\nbody { padding: 0 20px; }\n`;
}

function pageMarkup(panel: string, { bodyClass }: Theme): string {
	const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${origin}; font-src ${origin}; worker-src blob:; connect-src ${origin}`;
	return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
		<link rel="stylesheet" href="${origin}/theme.css"><link rel="stylesheet" href="${origin}/${panel}.css"></head>
		<body class="${bodyClass}" data-vscode-theme-kind="${bodyClass.split(' ')[0] ?? ''}"><div id="app"></div><script nonce="${nonce}" src="${origin}/${panel}.js"></script></body></html>`;
}

/** `vscode-text-field input=abc` → selector and text; the last equals sign divides, because selectors have them too. */
function splitFill(argument: string): readonly [string, string] {
	const at = argument.lastIndexOf('=');
	return [argument.slice(0, at), argument.slice(at + 1)];
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
