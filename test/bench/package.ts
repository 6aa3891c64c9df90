/** Measures what is shipped: the size of what VS Code loads, and how long loading it takes. Builds `dist` for production, and for development again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import * as path from 'node:path';
import type { Measurement } from './measure';

/** Kilobytes are 1,000 bytes. */
export interface SizeRow {
	readonly name: string;
	readonly kilobytes: number;
	readonly budgetKilobytes: number | undefined;
}

const root = path.join(__dirname, '../..');
const dist = path.join(root, 'dist');
const vsix = path.join(root, 'out/bench/compute-lab.vsix');

export function weighPackage(): Promise<readonly SizeRow[]> {
	return whileForProduction(() => {
		mkdirSync(path.dirname(vsix), { recursive: true });
		run('npx', ['vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', vsix]);
		const webviews = readdirSync(path.join(dist, 'webview')).filter((name) => name.endsWith('.js'));
		const rows = [
			row('host: loaded on activation', loadHost().files, 700),
			row('host: all of it, loaded when needed', [path.join(dist, 'extension.js'), ...filesIn('host')], undefined),
			row('host in a web worker, one file', [path.join(dist, 'web/extension.js')], undefined),
			...webviews.map((name) => row(`webview: ${name}`, [path.join(dist, 'webview', name)], 400)),
			row('.vsix', [vsix], 4000),
		];
		rmSync(vsix);
		return rows;
	});
}

/** Loading is measured in processes of their own, with a stand-in for `vscode` that takes everything. */
export function measureLoading(): Promise<readonly Measurement[]> {
	return whileForProduction(() => {
		const durations = Array.from({ length: 15 }, () => loadHost().ms).sort((a, b) => a - b);
		const timing = { minMs: durations[0] ?? 0, medianMs: durations[Math.floor(durations.length / 2)] ?? 0 };
		return [{ name: 'loading the host', timing, budgetMs: 30, note: 'the larger part of activation, without a code cache' }];
	});
}

const loadingProgram = `
const module_ = require('node:module');
const anything = () => new Proxy(function () {}, { get: (_target, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => 1 : anything()), apply: anything, construct: anything });
const load = module_._load;
const names = ${JSON.stringify(['CodeActionKind', 'CompletionItem', 'CompletionItemKind', 'DiagnosticSeverity', 'EventEmitter', 'Hover', 'MarkdownString', 'Range', 'TreeItem', 'Uri', 'commands', 'languages', 'window', 'workspace'])};
const vscode = Object.fromEntries(names.map((name) => [name, anything()]));
module_._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));
const begin = performance.now();
require(${JSON.stringify(path.join(dist, 'extension.js'))});
const ms = performance.now() - begin;
console.log(JSON.stringify({ ms, files: Object.keys(require.cache) }));`;

function loadHost(): { readonly ms: number; readonly files: readonly string[] } {
	return JSON.parse(run(process.execPath, ['-e', loadingProgram])) as { readonly ms: number; readonly files: readonly string[] };
}

/** `dist` is built as it ships, and as it is developed with again after that. */
export async function whileForProduction<T>(measure: () => T | Promise<T>): Promise<T> {
	run(process.execPath, ['esbuild.js', '--production']);
	try {
		return await measure();
	} finally {
		run(process.execPath, ['esbuild.js']);
	}
}

function run(command: string, args: readonly string[]): string {
	const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
	if (status !== 0) { throw new Error(`${command} ${args.join(' ').slice(0, 200)}: ${stderr.slice(0, 2000)}`); }
	return stdout;
}

function filesIn(folder: string): readonly string[] {
	return readdirSync(path.join(dist, folder)).map((name) => path.join(dist, folder, name));
}

function row(name: string, files: readonly string[], budgetKilobytes: number | undefined): SizeRow {
	return { name, kilobytes: files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000, budgetKilobytes };
}
