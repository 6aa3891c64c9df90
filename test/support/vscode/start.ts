/** `npm start`: opens VS Code with this extension and a copy of the samples, on the desktop or else in a browser. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, realpath } from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { projectFolder } from './paths';
import { onInterrupt } from './processes';
import { copyWorkspace } from './sampleWorkspace';
import { startServer, toRemoteUri, type ServerOptions } from './server';

const defaultPort = 3000;
/** The sample that shows most at first sight. */
const firstFile = path.join('terraform', 'main.tf');

async function main(): Promise<void> {
	const options = parseArguments(process.argv.slice(2));
	if (!options.web && hasDisplay() && hasDesktopVSCode() && await startDesktop()) { return; }
	await startWeb(options);
}

interface StartOptions {
	readonly web: boolean;
	readonly server: ServerOptions;
}

/** Options come after `npm start --`; without them the variables COMPUTE_LAB_WEB and PORT count. */
function parseArguments(args: readonly string[]): StartOptions {
	const valueOf = (name: string): string | undefined => {
		const index = args.indexOf(name);
		return index < 0 ? undefined : args[index + 1];
	};
	return {
		web: args.includes('--web') || (process.env['COMPUTE_LAB_WEB'] ?? '') !== '',
		server: {
			port: Number(valueOf('--port') ?? process.env['PORT']) || defaultPort,
			locale: valueOf('--locale') === 'ko' ? 'ko' : 'en',
		},
	};
}

/** @returns whether VS Code opened; it refuses, for one, to run as root */
async function startDesktop(): Promise<boolean> {
	const folder = await copyWorkspace(await realpath(await mkdtemp(path.join(os.tmpdir(), 'compute-lab-'))));
	console.log(`Opening VS Code with the extension and a copy of the samples: ${folder}`);
	const args = [`--extensionDevelopmentPath=${projectFolder}`, '--new-window', folder, path.join(folder, firstFile)];
	const child = spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
	const opened = await new Promise<boolean>(resolve => {
		child.once('error', () => resolve(false));
		child.once('exit', code => resolve(code === 0));
	});
	if (!opened) { console.log('VS Code on the desktop did not start; using the one for browsers.'); }
	return opened;
}

async function startWeb(options: StartOptions): Promise<void> {
	const say = (line: string): void => console.log(line);
	const server = await startServer({ ...options.server, say });
	const folder = await copyWorkspace(server.folder);
	const address = server.getAddress(folder, [['openFile', toRemoteUri(server.port, path.join(folder, firstFile))]]);
	console.log('\nVS Code runs with this extension and a copy of the samples. Open this address; Ctrl-C ends it:\n');
	console.log(address);
	openInBrowser(address);
	// The server keeps the command alive; an interrupt ends both.
	onInterrupt(() => console.log('\nVS Code has ended.'));
	await new Promise(() => setInterval(() => undefined, 60_000));
}

function hasDisplay(): boolean {
	if (process.platform !== 'linux') { return true; }
	return (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

function hasDesktopVSCode(): boolean {
	try {
		execFileSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
		return true;
	} catch {
		return false;
	}
}

/** A convenience only: the address is printed, so it does not matter if no browser opens. */
function openInBrowser(address: string): void {
	if (!hasDisplay() || process.env['CI'] !== undefined) { return; }
	const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
	spawn(opener, [address], { stdio: 'ignore', detached: true }).once('error', () => undefined).unref();
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
