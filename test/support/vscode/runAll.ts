/** `npm test`: builds, checks and runs all suites one after the other, says how long each took, and fails if any did. */
import { spawnGroup, endGroup, onInterrupt } from './processes';
import { readSummary, removeSummary, suites } from './summary';

interface Step {
	readonly name: string;
	readonly seconds: number;
	readonly succeeded: boolean;
}

async function main(): Promise<void> {
	for (const suite of suites) { removeSummary(suite); }
	const steps: Step[] = [];
	for (const name of ['compile', 'typecheck', 'lint', ...suites.map(suite => `test:${suite}`)]) {
		steps.push(await runScript(name));
	}
	console.log('\nStep               Result     Time');
	for (const step of steps) {
		const result = step.succeeded ? 'ok' : 'FAILED';
		console.log(`${step.name.padEnd(18)} ${result.padEnd(10)} ${step.seconds.toFixed(1)} s  ${describeCounts(step.name)}`);
	}
	process.exitCode = steps.every(step => step.succeeded) ? 0 : 1;
}

async function runScript(name: string): Promise<Step> {
	console.log(`\n> ${name}`);
	const started = Date.now();
	const child = spawnGroup('npm', ['run', '--silent', name], { stdio: 'inherit', shell: process.platform === 'win32' });
	const forget = onInterrupt(() => endGroup(child));
	const code = await new Promise<number | null>(resolve => {
		child.once('error', () => resolve(null));
		child.once('exit', resolve);
	});
	forget();
	return { name, seconds: (Date.now() - started) / 1000, succeeded: code === 0 };
}

function describeCounts(step: string): string {
	const suite = suites.find(name => step === `test:${name}`);
	if (suite === undefined) { return ''; }
	const summary = readSummary(suite);
	return summary === undefined ? 'did not come to its end' : `${summary.passed} of ${summary.passed + summary.failed} tests`;
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
