/** `compute-lab lint PATH…`: what the rules find, in the form that is asked for, and mended if that is asked for. */
import manifest from '../../../package.json';
import { formatJson } from '../../core/formatJson';
import { localize } from '../../core/model/localized';
import { cloudformation } from '../../languages/cloudformation';
import type { Severity } from '../../rules/rule';
import type { ExitCode } from '../exitCodes';
import { exitCodes } from '../exitCodes';
import type { CodeReading, InputFile } from '../files/readCode';
import { readCode } from '../files/readCode';
import type { BaselinedReport } from '../lint/baseline';
import { updateBaseline, withoutKnown } from '../lint/baseline';
import { createConfigurations } from '../lint/configurations';
import { computeFixes, unifiedDiff, writeFixes } from '../lint/fixFiles';
import type { LintReport, LintSetup } from '../lint/report';
import { createReport } from '../lint/report';
import { chooseRules } from '../lint/ruleOptions';
import { lintReportText, lintStopText } from '../lint/text';
import { loadFacts } from '../loadFacts';
import type { LintOptions } from '../options';
import { githubAnnotations } from '../output/lint/githubAnnotations';
import { junit } from '../output/lint/junit';
import { lintJson } from '../output/lint/lintJson';
import { printFindings, printSummary } from '../output/lint/lintText';
import { sarifLog } from '../output/lint/sarif';
import { isIncomplete } from '../output/problems';
import { chooseRegion } from '../region';
import type { Terminal } from '../terminal';
import { printable } from '../terminal';
import { faultText, stopText } from '../text';
import { UserError } from '../userError';

/** @throws UserError for options that cannot be, a configuration or baseline that cannot be read, a file that cannot be written */
export async function lintPaths(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<ExitCode> {
	checkOptions(paths, options);
	const setup: LintSetup = {
		facts: loadFacts(terminal), region: chooseRegion(options.region), choice: chooseRules(options.rule ?? []),
		configurations: createConfigurations(options, terminal.workingFolder), today: new Date().toISOString().slice(0, 10),
	};
	const input = paths.includes('-') ? await readInput(options) : undefined;
	const read = (): Promise<CodeReading> => readCode(paths.filter((path) => path !== '-'), terminal.workingFolder, input);
	let reading = await read();
	let report = createReport(reading, setup);
	if (options.fix === true || options.fixDryRun === true) {
		const fixed = await computeFixes(reading, report, setup);
		if (options.fixDryRun === true) {
			printDiff(unifiedDiff(fixed), terminal);
			terminal.complain(lintReportText.wouldFix[terminal.language](fixed.count));
			return exitCodeOf(reading, withBaseline(report, options, terminal), options);
		}
		writeFixes(fixed, terminal.workingFolder);
		terminal.complain(lintReportText.fixed[terminal.language](fixed.count));
		reading = await read();
		report = createReport(reading, setup);
	}
	if (options.updateBaseline === true && options.baseline !== undefined) {
		terminal.complain(lintReportText.written[terminal.language](updateBaseline(report, options.baseline, terminal.workingFolder)));
	}
	const shown = withBaseline(report, options, terminal);
	const complaints = complaintsAbout(reading, shown, terminal);
	complaints.forEach((sentence) => terminal.complain(sentence));
	print(shown, { options, complaints, isEmpty: shown.files.length === 0 && reading.unreadable.length > 0 }, terminal);
	return exitCodeOf(reading, shown, options);
}

function checkOptions(paths: readonly string[], { fix, fixDryRun, failOn, maxSeverity, updateBaseline: updates, baseline }: LintOptions): void {
	const stop = (sentence: keyof typeof lintStopText): never => { throw new UserError(localize(lintStopText[sentence], { name: '', nearest: '' })); };
	if (fix === true && fixDryRun === true) { stop('fixTwice'); }
	if (fix === true && paths.includes('-')) { stop('fixInput'); }
	if (failOn !== undefined && maxSeverity !== undefined) { stop('twoThresholds'); }
	if (updates === true && baseline === undefined) { stop('noBaseline'); }
}

/** All of standard input. Without a path it is taken for what it looks like. */
async function readInput({ stdinPath }: LintOptions): Promise<InputFile> {
	const pieces: Uint8Array[] = [];
	for await (const piece of process.stdin) { pieces.push(piece as Uint8Array); }
	const text = new TextDecoder().decode(Buffer.concat(pieces));
	return { text, hasNeighbours: stdinPath !== undefined, path: stdinPath ?? (cloudformation.acceptsText(text, '') ? 'stdin.yaml' : 'stdin.tf') };
}

function withBaseline(report: LintReport, { baseline }: LintOptions, { workingFolder }: Terminal): BaselinedReport {
	return baseline === undefined ? { ...report, hiddenCount: 0, goneCount: 0 } : withoutKnown(report, baseline, workingFolder);
}

function complaintsAbout({ unreadable }: CodeReading, { failures }: LintReport, { language }: Terminal): readonly string[] {
	return [
		...unreadable.map(({ path, fault }) => printable(faultText[fault][language]({ path }))),
		...failures.map((failure) => printable(localize(stopText.failedRule, { name: failure })[language])),
	];
}

function printDiff(diff: string, terminal: Terminal): void {
	for (const line of diff.split('\n').slice(0, -1)) {
		const style = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : line.startsWith('@@') ? 'blue' : undefined;
		terminal.print(style === undefined ? line : terminal.paint(style, line));
	}
}

interface Printing {
	readonly options: LintOptions;
	readonly complaints: readonly string[];
	/** Whether nothing could be read, so that there is nothing to sum up. */
	readonly isEmpty: boolean;
}

function print(report: BaselinedReport, { options, complaints, isEmpty }: Printing, terminal: Terminal): void {
	const { language } = terminal;
	switch (options.format) {
		case 'json': terminal.print(lintJson(report, language)); break;
		case 'sarif': terminal.print(formatJson(sarifLog(report, { language, version: manifest.version, complaints }))); break;
		case 'github': githubAnnotations(report, language).forEach((line) => terminal.print(line)); break;
		case 'junit': terminal.print(junit(report, language)); break;
		case 'text':
			printFindings(report, options.codeFrame ?? terminal.isInteractive, terminal);
			if (!isEmpty) { printSummary(report, terminal); }
	}
}

const bySeverity: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function exitCodeOf(reading: CodeReading, { findings, failures, files }: LintReport, options: LintOptions): ExitCode {
	const resources = reading.modules.flatMap((module) => module.resources);
	const problems = reading.modules.flatMap((module) => module.problems).filter(({ file }) => files.includes(file));
	const isMisconfigured = findings.some(({ ruleId, severity }) => ruleId === 'configuration' && severity === 'error');
	if (failures.length > 0 || isMisconfigured || isIncomplete(reading, resources, problems)) { return exitCodes.failed; }
	const threshold = thresholdOf(options);
	return findings.some(({ severity }) => bySeverity.indexOf(severity) >= threshold) ? exitCodes.found : exitCodes.ok;
}

/** Index of the least severity that fails the run. */
function thresholdOf({ failOn, maxSeverity }: LintOptions): number {
	if (maxSeverity !== undefined) { return maxSeverity === 'none' ? 0 : bySeverity.indexOf(maxSeverity) + 1; }
	return failOn === 'none' ? bySeverity.length : bySeverity.indexOf(failOn ?? 'error');
}
