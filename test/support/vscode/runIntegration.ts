/** `npm run test:integration`: runs the tests of `test/integration` inside a real VS Code and shows what they print. */
import { mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { bundleTests } from './bundleTests';
import { integrationEntry, projectFolder, resultsFolder } from './paths';
import { onInterrupt } from './processes';
import { copyWorkspace } from './sampleWorkspace';
import { removeNoise, startServer, toRemoteUri, type Server } from './server';
import { readSummary, removeSummary } from './summary';

const timeoutMs = 15 * 60_000;
/** Begins each line that comes from mocha. */
const mark = '[tests] ';

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { grep: { type: 'string', short: 'g' }, locale: { type: 'string' } } });
	removeSummary('integration');
	await bundleTests();
	const server = await startServer({
		driver: true,
		extension: 'none',
		locale: values.locale === 'ko' ? 'ko' : 'en',
		env: { COMPUTE_LAB_MARK: mark, COMPUTE_LAB_GREP: values.grep, COMPUTE_LAB_COLOR: process.stdout.isTTY ? '1' : '0' },
	});
	try {
		process.exitCode = await runInBrowser(server);
	} finally {
		await server.stop();
	}
}

/** @returns the exit code of the tests, or 1 if they gave none; keeps VS Code's log in `test-results/` */
async function runInBrowser(server: Server): Promise<number> {
	const browser = await launchBrowser(line => console.error(line));
	const forget = onInterrupt(() => browser.close());
	const log: string[] = [];
	try {
		const page = await browser.newPage({ locale: 'en-US' });
		page.on('console', message => log.push(message.text()));
		const code = await Promise.race([runTests(page, server), giveUp()]);
		await mkdir(resultsFolder, { recursive: true });
		await writeFile(path.join(resultsFolder, 'integration.log'), [removeNoise(log.join('\n')), 'Server:', server.readLog()].join('\n'));
		if (code !== undefined && readSummary('integration') !== undefined) { return code; }
		console.error(code === undefined ? `The tests had not ended after ${timeoutMs / 1000} s.` : 'The tests ended without counts.');
		console.error(`More is in test-results/integration.log. It ends:\n${removeNoise(log.join('\n')).slice(-4000)}`);
		return 1;
	} finally {
		forget();
		await browser.close();
	}
}

/** VS Code tells the page what is logged and how the tests end, by calling two functions it expects there. */
async function runTests(page: Page, server: Server): Promise<number> {
	const folder = await copyWorkspace(server.folder);
	const ended = new Promise<number>(resolve => {
		void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
	});
	await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
		for (const line of format(...args).split('\n')) {
			if (line.startsWith(mark)) { console.log(line.slice(mark.length)); }
		}
	});
	await page.goto(server.getAddress(folder, [
		['extensionDevelopmentPath', toRemoteUri(server.port, projectFolder)],
		['extensionTestsPath', toRemoteUri(server.port, integrationEntry)],
		['skipWelcome', 'true'],
	]));
	return ended;
}

function giveUp(): Promise<undefined> {
	return new Promise(resolve => setTimeout(() => resolve(undefined), timeoutMs).unref());
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
