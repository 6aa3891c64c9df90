/**
 * `npm run validate -- DIR`: runs the worked examples of a folder and says how each one went. Without a folder, those of AWS's documentation.
 * Exit code 0 when none fails, 1 when one fails, 2 when a file cannot be used.
 */
import { fileURLToPath } from 'node:url';
import { CaseFileError, readCases } from './readCases';
import { runCase } from './runCases';

const documentedCases = fileURLToPath(new URL('./conformance', import.meta.url));

function main(folders: readonly string[]): number {
	if (folders.length > 1) {
		console.error('Give one folder of case files, or none for those of the documentation.');
		return 2;
	}
	try {
		const verdicts = readCases(folders[0] ?? documentedCases).map(runCase);
		for (const { line } of verdicts) { console.log(line); }
		const count = (kind: string): number => verdicts.filter((verdict) => verdict.kind === kind).length;
		console.log(`${count('ok')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
		return count('failed') > 0 ? 1 : 0;
	} catch (error) {
		if (!(error instanceof CaseFileError)) { throw error; }
		console.error(error.message);
		return 2;
	}
}

process.exitCode = main(process.argv.slice(2));
