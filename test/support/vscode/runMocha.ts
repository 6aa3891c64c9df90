/**
 * Runs a suite of tests in plain Node: `runMocha.ts <unit|e2e> [--grep TEXT] <folder or file> ...`.
 * Every `*.test.ts` below the folders belongs to it. Leaves the counts in `test-results/<suite>.json`.
 */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { findBrowser } from './browser';
import { ensureNode, ensureVSCode } from './cache';
import { failedFolder, projectFolder } from './paths';
import { removeSummary, suites, writeSummary, type SuiteName } from './summary';

/** Long enough for a machine that is busy with something else: a time that is up tells of hanging, never of speed. */
const timeouts = { unit: 60_000, e2e: 300_000, integration: 60_000 } as const;

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string', short: 'g' } } });
	const suite = suites.find(name => name === positionals[0]);
	if (suite === undefined) { throw new Error(`Name the suite first: ${suites.join(', ')}.`); }
	removeSummary(suite);
	if (suite === 'e2e') { await prepareForBrowserTests(); }
	const files = positionals.slice(1).flatMap(findTests);
	if (files.length === 0) { throw new Error(`No *.test.ts below ${positionals.slice(1).join(', ')}.`); }
	const mocha = new Mocha({ ui: 'bdd', timeout: timeouts[suite], slow: timeouts[suite] / 10, grep: values.grep, forbidOnly: process.env['CI'] !== undefined });
	for (const file of [path.join(__dirname, '../seed.ts'), ...files]) { mocha.addFile(file); }
	await mocha.loadFilesAsync();
	const stats = await runMocha(mocha);
	writeSummary({ suite, ...stats });
	process.exitCode = stats.failed > 0 ? 1 : 0;
	stopIfSomethingLingers(suite);
}

/** Fetches now what is missing: a test has a limited time, a slow network has not. */
async function prepareForBrowserTests(): Promise<void> {
	rmSync(failedFolder, { recursive: true, force: true });
	const say = (line: string): void => console.log(line);
	await ensureVSCode(say);
	await ensureNode(say);
	await findBrowser(say);
}

function runMocha(mocha: Mocha): Promise<{ readonly passed: number; readonly failed: number; readonly seconds: number }> {
	const started = Date.now();
	return new Promise(resolve => {
		const runner = mocha.run(failures => {
			resolve({ passed: runner.stats?.passes ?? 0, failed: failures, seconds: (Date.now() - started) / 1000 });
		});
	});
}

function findTests(place: string): readonly string[] {
	const from = path.resolve(projectFolder, place);
	if (!existsSync(from)) { return []; }
	if (statSync(from).isFile()) { return [from]; }
	return readdirSync(from, { recursive: true, encoding: 'utf8' })
		.filter(name => name.endsWith('.test.ts')).sort().map(name => path.join(from, name));
}

/** A forgotten timer or process would keep the command from ending: say so and end. */
function stopIfSomethingLingers(suite: SuiteName): void {
	setTimeout(() => {
		console.error(`Something in the ${suite} tests still runs 10 s after the last of them: ${process.getActiveResourcesInfo().join(', ')}`);
		process.exit();
	}, 10_000).unref();
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
