/**
 * `npm run validate -- DIR`: runs the worked examples of a folder and says how each one went. Without a folder, those of AWS's documentation.
 * Exit code 0 when none fails, 1 when one fails, 2 when there is nothing to run.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CaseFileError, readCases } from './readCases';
import { runReading, summaryOf, type Verdict } from './runCases';

const documentedCases = fileURLToPath(new URL('./conformance', import.meta.url));

function main(folders: readonly string[]): number {
	if (folders.length > 1) {
		console.error('Give one folder of case files, or none for those of the documentation.');
		return 2;
	}
	const verdicts: Verdict[] = [];
	let exitCode = 0;
	try {
		for (const reading of readCases(folders[0] === undefined ? documentedCases : fromCaller(folders[0]))) {
			const verdict = runReading(reading);
			console.log(verdict.line);
			verdicts.push(verdict);
		}
	} catch (error) {
		if (!(error instanceof CaseFileError)) { throw error; }
		console.error(error.message);
		exitCode = 2;
	}
	console.log(summaryOf(verdicts));
	return verdicts.some(({ kind }) => kind === 'failed') ? 1 : exitCode;
}

/** A path from where the caller stands: npm runs scripts in the project's folder and tells the caller's in INIT_CWD. */
function fromCaller(path: string): string {
	const callers = resolve(process.env['INIT_CWD'] ?? '.', path);
	return existsSync(callers) ? callers : resolve(path);
}

process.exitCode = main(process.argv.slice(2));
