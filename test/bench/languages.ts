/**
 * Measures the reading of code: a file of 10,000 lines whole and after each keystroke, a workspace of 1,000 files, and how fast HCL is
 * parsed beside the npm packages @cdktf/hcl2json and hcl2-parser, on the same text in the same run. Those are no dependencies of this
 * project: they are installed on demand into `out/`, and left out where that is not possible.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { createWorkspaceIndex } from '../../src/languages/workspaceIndex';
import { terraform } from '../../src/languages/terraform/index';
import type { Parsers } from '../../src/languages/parsers';
import { lint } from '../../src/linting/lint';
import type { RuleFailure } from '../../src/linting/lint';
import { loadParsers } from '../support/parsers';
import { loadFacts, manyGroups } from './editor';
import type { Measurement, Timing } from './measure';
import { time } from './measure';

const file = 'main.tf';
/** 345 groups of 29 lines each. */
const groupCount = 345;
const peersFolder = path.join(__dirname, '../../out/bench/peers');
const peers = ['@cdktf/hcl2json@0.21.0', 'hcl2-parser@1.0.3'];

export async function measureLanguages(): Promise<readonly Measurement[]> {
	const parsers = await loadParsers();
	return [...measureFile(manyGroups(groupCount), parsers), measureWorkspace(parsers), ...await measureParsing(manyGroups(groupCount / 10 | 0), parsers)];
}

function measureFile(text: string, parsers: Parsers): readonly Measurement[] {
	const index = createWorkspaceIndex(parsers);
	const facts = loadFacts();
	let edits = 0;
	/** A digit in the middle of the file is typed over. */
	const type = (): void => {
		const at = text.indexOf('max_size', text.length / 2) + 'max_size                  = '.length;
		index.setFile(file, text.slice(0, at) + String(++edits % 9 + 1) + text.slice(at + 1));
	};
	const read = (): NonNullable<ReturnType<typeof index.readingFor>> => {
		const reading = index.readingFor(file);
		if (reading === undefined) { throw new Error('The file is of no language.'); }
		return reading;
	};
	/** As the editor does it, which makes fixes only when they are asked for. */
	const fail = ({ ruleId, error }: RuleFailure): void => { throw new Error(`${ruleId} failed.`, { cause: error }); };
	index.setFile(file, text);
	read();
	return [
		{ name: '10,000 lines, read for the first time', timing: time(5, () => { terraform.link([terraform.parse({ path: file, text }, parsers)]); }), budgetMs: undefined, note: '' },
		{ name: '10,000 lines, keystroke: read again', timing: time(30, () => { type(); read(); }), budgetMs: undefined, note: '' },
		{ name: '10,000 lines, keystroke: diagnostics', timing: time(15, () => { type(); lint(read(), { facts, textOf: (name) => index.textOf(name), onLateFailure: fail }); }), budgetMs: 50, note: 'aim 16' },
	];
}

/** 100 modules of ten files each, of 30 lines on average. */
function measureWorkspace(parsers: Parsers): Measurement {
	const files = Array.from({ length: 1_000 }, (_file, number) => ({ path: `module${Math.floor(number / 10)}/file${number % 10}.tf`, text: manyGroups(1).replaceAll('web_0', `web_${number}`) }));
	let memoryMB = 0;
	const timing = time(3, () => {
		const before = process.memoryUsage().heapUsed;
		const index = createWorkspaceIndex(parsers);
		for (const { path: name, text } of files) { index.setFile(name, text); }
		if (index.readings().length !== 100) { throw new Error('Not every module was read.'); }
		memoryMB = (process.memoryUsage().heapUsed - before) / 1e6;
	});
	return { name: '1,000 files, 100 modules, all read', timing, budgetMs: 2_000, note: `heap +${Math.max(0, memoryMB).toFixed(0)} MB with garbage (budget 150)` };
}

interface Contender {
	readonly name: string;
	run(): void | Promise<unknown>;
}

async function measureParsing(text: string, parsers: Parsers): Promise<readonly Measurement[]> {
	const own: Contender = { name: 'parse of 1,000 lines of HCL', run: () => { terraform.parse({ path: file, text }, parsers); } };
	// The others take a second for as many lines.
	const contenders = [own, ...await loadPeers(text)];
	const timings = await timeInTurn(3, contenders);
	const megabytes = Buffer.byteLength(text) / 1e6;
	const ownMs = timings[0]?.minMs ?? 0;
	return contenders.map(({ name }, index) => {
		const timing = timings[index] ?? { minMs: 0, medianMs: 0 };
		const ratio = index === 0 ? '' : `, ${(timing.minMs / ownMs).toFixed(1)} times as long`;
		return { name, timing, budgetMs: undefined, note: `${(megabytes / timing.minMs * 1_000).toFixed(2)} MB/s${ratio}` };
	});
}

async function loadPeers(text: string): Promise<readonly Contender[]> {
	if (!existsSync(path.join(peersFolder, 'node_modules'))) {
		mkdirSync(peersFolder, { recursive: true });
		const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', peersFolder, ...peers], { stdio: 'ignore' });
		if (status !== 0) {
			console.log('The peers could not be installed: HCL is parsed alone.');
			return [];
		}
	}
	const load = createRequire(path.join(peersFolder, 'package.json'));
	const { parse } = load('@cdktf/hcl2json') as { readonly parse: (name: string, contents: string) => Promise<unknown> };
	const { parseToString } = load('hcl2-parser') as { readonly parseToString: (contents: string) => unknown };
	return [
		{ name: '  npm package @cdktf/hcl2json', run: () => parse(file, text) },
		{ name: '  npm package hcl2-parser', run: () => { parseToString(text); } },
	];
}

/** As `timeTogether`, for what may take its time. */
async function timeInTurn(count: number, contenders: readonly Contender[]): Promise<readonly Timing[]> {
	const durations = contenders.map((): number[] => []);
	for (let round = 0; round <= count; round++) {
		for (const [index, { run }] of contenders.entries()) {
			const begin = performance.now();
			await run();
			if (round > 0) { durations[index]?.push(performance.now() - begin); }
		}
	}
	return durations.map((times) => {
		times.sort((a, b) => a - b);
		return { minMs: times[0] ?? 0, medianMs: times[count >> 1] ?? 0 };
	});
}
