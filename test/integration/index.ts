/** Runs inside VS Code's extension host: starts mocha on every built `*.test.js` of this folder. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';
import { closeEditors } from './support';

/** VS Code calls this when the extension host is up; a rejection fails the run. */
export async function run(): Promise<void> {
	process.setSourceMapsEnabled(true);
	// Loaded here and not bundled: it is an ES module that finds its reporters beside itself.
	const { default: Mocha } = await import('mocha');
	const say = createSay();
	(Mocha.reporters.Base as unknown as { consoleLog: typeof say }).consoleLog = say;
	const failures = await runMocha(Mocha).catch((error: unknown) => {
		say(error instanceof Error ? error.stack : error);
		throw error;
	});
	if (failures > 0) { throw new Error(`${failures} integration tests failed.`); }
}

/** @returns how many tests failed */
async function runMocha(loaded: typeof Mocha): Promise<number> {
	const mocha = new loaded({
		ui: 'bdd',
		timeout: 60_000,
		rootHooks: { afterEach: closeEditors },
		color: process.env['COMPUTE_LAB_COLOR'] === '1',
		forbidOnly: process.env['CI'] !== undefined,
		grep: process.env['COMPUTE_LAB_GREP'],
	});
	for (const file of findTests(__dirname)) { mocha.addFile(file); }
	const started = Date.now();
	const stats = await new Promise<Mocha.Stats | undefined>(resolve => {
		const runner = mocha.run(() => resolve(runner.stats));
	});
	if (stats === undefined || stats.tests === 0) { throw new Error('No integration test ran.'); }
	writeSummary({ suite: 'integration', passed: stats.passes, failed: stats.failures, seconds: (Date.now() - started) / 1000 });
	return stats.failures;
}

/** VS Code logs to the same console; a mark on each line lets the runner tell what the tests say from that. */
function createSay(): (...args: unknown[]) => void {
	const mark = process.env['COMPUTE_LAB_MARK'] ?? '';
	return (...args) => console.log(format(...args).split('\n').map(line => mark + line).join('\n'));
}

function findTests(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(name => name.endsWith('.test.js')).sort().map(name => path.join(folder, name));
}

/** Leaves the counts where the runner looks for them: this process cannot return more than success or failure. */
function writeSummary(summary: { suite: string; passed: number; failed: number; seconds: number }): void {
	const folder = path.join(__dirname, '..', '..', 'test-results');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, `${summary.suite}.json`), JSON.stringify(summary));
}
