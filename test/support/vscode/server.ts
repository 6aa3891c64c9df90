/** Starts VS Code's server with a folder of data of its own, and ends it without leaving anything behind. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { ensureNode, ensureVSCode, type Say } from './cache';
import { writeDataFolder, type Locale, type Settings, type Theme } from './dataFolder';
import { endGroup, onInterrupt, run, spawnGroup } from './processes';

export interface ServerOptions {
	readonly locale?: Locale;
	readonly theme?: Theme;
	/** User settings on top of the quiet ones. */
	readonly settings?: Settings;
	/**
	 * Where the extension comes from: `project` runs it from this folder, `{ vsix }` installs a package first,
	 * `none` leaves it to the page's address (`extensionDevelopmentPath`, which needs `driver`).
	 */
	readonly extension?: 'project' | 'none' | { readonly vsix: string };
	/** Turns on VS Code's own test driver: needed for tests inside the host, but it hides notifications. */
	readonly driver?: boolean;
	/** Whether folders start untrusted, as they do for a person. */
	readonly workspaceTrust?: boolean;
	/** The port to take if it is free; else, or without it, any free port. */
	readonly port?: number;
	/** Variables for the server and the extension host, on top of this process's own. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly say?: Say;
}

export interface Server {
	readonly port: number;
	/** Folder for files that live as long as the server. */
	readonly folder: string;
	/** Address that opens a folder, with `payload` for the workbench (see `getAddress`). */
	getAddress(folder: string, payload?: Payload): string;
	/** All that the server has printed so far. */
	readLog(): string;
	stop(): Promise<void>;
}

export type Payload = readonly (readonly [key: string, value: string])[];

/** Starts a server and waits until it listens. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
	const say = options.say ?? (line => { process.stderr.write(`${line}\n`); });
	const [code, node] = [await ensureVSCode(say), await ensureNode(say)];
	const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'compute-lab-')));
	const { extension = 'project', locale = 'en', theme = 'dark', settings = {} } = options;
	const data = path.join(folder, 'server');
	await writeDataFolder(data, { locale, theme, settings, installProject: extension === 'project' });
	const common = ['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data];
	if (typeof extension === 'object') {
		await run(node, ['out/server-main.js', ...common, '--install-extension', extension.vsix], { cwd: code, env: getEnvironment() });
	}
	const start = (port: number): Promise<Server> => {
		const args = [...common, ...getServerArguments(options, port)];
		return watchServer(spawnGroup(node, ['--import', dieWithParent, 'out/server-main.js', ...args], {
			cwd: code, env: { ...getEnvironment(), ...options.env }, stdio: ['ignore', 'pipe', 'pipe'],
		}), folder);
	};
	try {
		return await start(await choosePort(options.port)).catch(error => {
			// Somebody may have taken the wished port since it was seen free.
			if (options.port === undefined) { throw error; }
			return start(0);
		});
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw error;
	}
}

function getServerArguments(options: ServerOptions, port: number): readonly string[] {
	return [
		'--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--disable-getting-started-override',
		...(options.locale === undefined || options.locale === 'en' ? [] : ['--locale', options.locale]),
		...(options.workspaceTrust === true ? [] : ['--disable-workspace-trust']),
		...(options.driver === true ? ['--enable-smoke-test-driver'] : []),
	];
}

/** A server whose starter was killed outright has nobody to stop it, so it looks after itself. */
const dieWithParent = `data:text/javascript,${encodeURIComponent(
	'const parent = process.ppid; setInterval(() => { if (process.ppid !== parent) { process.exit(); } }, 1000).unref();',
)}`;

/** VS Code inside VS Code (a terminal, a task) would otherwise take over its host's sockets and flags. */
function getEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)));
}

/** Progress, and complaints about native modules that a build without a compiler lacks and about a closed network. */
const noise = /INFO color|Failed to load resource|Require stack|Service ?Worker|spdlog|bindings|watchdog|vsda|open-vsx\.org|url\.parse|node:internal|workbench\.js|(server-main|extensionHostProcess|agentHostMain)\.js:\d|^\s*(tries: \[|\]|\})?$/;

/** @returns the text without the lines that every run of this VS Code prints */
export function removeNoise(log: string): string {
	return log.split('\n').filter(line => !noise.test(line)).join('\n');
}

async function watchServer(child: ChildProcess, folder: string): Promise<Server> {
	const chunks: string[] = [];
	const stop = async (): Promise<void> => {
		forget();
		await endGroup(child);
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	};
	const forget = onInterrupt(stop);
	const readLog = (): string => removeNoise(chunks.join(''));
	const listening = new Promise<number>((resolve, reject) => {
		const take = (data: Buffer): void => {
			chunks.push(data.toString());
			const port = /agent listening on (\d+)/.exec(data.toString())?.[1];
			if (port !== undefined) { resolve(Number(port)); }
		};
		child.stdout?.on('data', take);
		child.stderr?.on('data', take);
		child.once('error', reject);
		child.once('exit', code => reject(new Error(`VS Code's server ended with code ${code}:\n${readLog()}`)));
		setTimeout(() => reject(new Error(`VS Code's server was not ready after 60 s:\n${readLog()}`)), 60_000).unref();
	});
	try {
		const port = await listening;
		return { port, folder, readLog, stop, getAddress: (opened, payload) => getAddress(port, opened, payload) };
	} catch (error) {
		forget();
		await endGroup(child);
		throw error;
	}
}

/** @returns the address that opens a folder; the payload is what a desktop VS Code takes on its command line */
function getAddress(port: number, folder: string, payload: Payload = []): string {
	const address = `http://127.0.0.1:${port}/?folder=${encodeURI(folder)}`;
	return payload.length === 0 ? address : `${address}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** @returns how the page names a file of this machine */
export function toRemoteUri(port: number, file: string): string {
	return `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
}

/** @returns the wished port if nobody has it, else 0, which lets the system pick one that is free */
async function choosePort(wished: number | undefined): Promise<number> {
	if (wished === undefined) { return 0; }
	return new Promise(resolve => {
		const probe = net.createServer();
		probe.once('error', () => resolve(0));
		probe.listen(wished, '127.0.0.1', () => probe.close(() => resolve(wished)));
	});
}
