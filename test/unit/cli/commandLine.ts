/** The command line as it ships: built once into a folder of its own, and run as a program. */
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { projectFolder } from '../../support/vscode/paths';

export interface Outcome {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface RunOptions {
	readonly folder?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** What it reads from standard input. */
	readonly input?: string;
	/** Stop reading standard output after its first piece. */
	readonly stopReading?: boolean;
}

const builtName = 'dist/cli/compute-lab.js';
let building: Promise<string> | undefined;

/** Builds the program with the options of esbuild.js, at the first call. */
export function buildCommandLine(): Promise<string> {
	building ??= buildOnce();
	return building;
}

async function buildOnce(): Promise<string> {
	const { bundles } = createRequire(__filename)(path.join(projectFolder, 'esbuild.js')) as { readonly bundles: readonly BuildOptions[] };
	const options = bundles.find(({ outfile }) => outfile === builtName);
	if (options === undefined) { throw new Error(`esbuild.js has no bundle ${builtName}.`); }
	const outfile = path.join(createFolder({}), 'compute-lab.js');
	await build({ ...options, outfile, logLevel: 'silent' });
	return outfile;
}

/** Runs it in English unless told otherwise, without colour, and ends it after 20 s. */
export async function run(args: readonly string[], { folder = projectFolder, env = {}, input, stopReading = false }: RunOptions = {}): Promise<Outcome> {
	const program = await buildCommandLine();
	const child = spawn(process.execPath, [program, ...args], {
		cwd: folder, timeout: 20_000, stdio: ['pipe', 'pipe', 'pipe'],
		env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', ...env },
	});
	// A command that does not read it may end before it is written.
	child.stdin.on('error', () => undefined).end(input ?? '');
	let stdout = '';
	let stderr = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		stdout += text;
		if (stopReading) { child.stdout.destroy(); }
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, stdout, stderr }));
	});
}

/** Parses what a successful or failed run printed as JSON. */
export function json(outcome: Outcome): unknown {
	return JSON.parse(outcome.stdout) as unknown;
}

const folders: string[] = [];

/** A new folder with these files; deleted when the process ends. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compute-lab-test-'));
	if (folders.length === 0) {
		process.once('exit', () => { for (const created of folders) { fs.rmSync(created, { recursive: true, force: true }); } });
	}
	folders.push(folder);
	for (const [name, content] of Object.entries(files)) {
		fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		fs.writeFileSync(path.join(folder, name), content);
	}
	return folder;
}
