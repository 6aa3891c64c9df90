/** `compute-lab simulate PATH…`: runs the groups that code or scenarios describe. */
import { formatJson } from '../../core/formatJson';
import { runJson } from '../../scenarios/exports/runJson';
import type { ExitCode } from '../exitCodes';
import { exitCodes } from '../exitCodes';
import type { SimulateOptions } from '../options';
import { formatRun } from '../output/run';
import { runsJson } from '../output/simulate/runsJson';
import { runsJunit } from '../output/simulate/runsJunit';
import { runsMarkdown } from '../output/simulate/runsMarkdown';
import { formatRuns } from '../output/simulate/runsText';
import { findSubjects } from '../simulation/findSubjects';
import type { Run } from '../simulation/runSubject';
import { runSubject } from '../simulation/runSubject';
import type { Terminal } from '../terminal';
import { printable } from '../terminal';
import { UserError } from '../userError';

/** @throws UserError where the only thing that was asked for cannot be run */
export async function simulatePaths(paths: readonly string[], options: SimulateOptions, terminal: Terminal): Promise<ExitCode> {
	const wantsCode = options.resource !== undefined || options.scenario !== undefined;
	const { paths: subjects, isList } = findSubjects(paths, wantsCode, terminal.workingFolder);
	const runs: Run[] = [];
	for (const path of subjects) { runs.push(await runSubject(path, options, terminal)); }
	if (isList || options.format === 'junit') { complain(runs, terminal); }
	print(runs, { format: options.format, isList, terminal });
	if (runs.some(({ kind }) => kind === 'failed')) { return exitCodes.failed; }
	return runs.every((run) => run.kind === 'finished' && run.isGood) ? exitCodes.ok : exitCodes.found;
}

function print(runs: readonly Run[], { format, isList, terminal }: { readonly format: SimulateOptions['format']; readonly isList: boolean; readonly terminal: Terminal }): void {
	const { language, print: out } = terminal;
	if (format === 'junit') { return out(runsJunit(runs, language)); }
	const [only] = runs;
	if (!isList && only?.kind === 'failed') { throw new UserError(only.reason); }
	if (format === 'markdown') { return out(runsMarkdown(runs, language)); }
	if (isList || only?.kind !== 'finished') { return format === 'json' ? out(formatJson(runsJson(runs, language))) : formatRuns(runs, terminal).forEach(out); }
	const { result, scenario } = only;
	return format === 'json' ? out(formatJson(runJson(result, scenario, language))) : formatRun(result, only, terminal).forEach(out);
}

/** What could not be run, on standard error. */
function complain(runs: readonly Run[], { language, complain: say }: Terminal): void {
	for (const run of runs) {
		if (run.kind === 'failed') { say(run.reason[language].split('\n').map(printable).join('\n')); }
	}
}
