/** `compute-lab lint PATH…`: what the rules find. */
import type { LanguageTag } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import type { Location } from '../../core/model/value';
import { comparePositions } from '../../core/model/value';
import { createJudge } from '../../linting/judge';
import { lint } from '../../linting/lint';
import type { Finding, Fix, Severity } from '../../rules/rule';
import type { ExitCode } from '../exitCodes';
import { exitCodes } from '../exitCodes';
import type { CodeReading } from '../files/readCode';
import { readCode } from '../files/readCode';
import { loadFacts } from '../loadFacts';
import type { Format } from '../options';
import { formatJson } from '../output/json';
import { complainAboutFaults, formatMessage, isIncomplete } from '../output/problems';
import type { Terminal } from '../terminal';
import { printable } from '../terminal';
import { reportText, severityCountText, stopText } from '../text';

export async function lintPaths(paths: readonly string[], format: Format, terminal: Terminal): Promise<ExitCode> {
	const reading = await readCode(paths, terminal.workingFolder);
	const { language } = terminal;
	const { findings, failedRules } = collectFindings(reading, terminal);
	complainAboutFaults(reading, terminal);
	for (const failure of failedRules) { terminal.complain(printable(localize(stopText.failedRule, { name: failure })[language])); }
	if (format === 'json') {
		terminal.print(formatJson({ findings: findings.map((finding) => findingJson(finding, language)) }));
	} else {
		printText(findings, reading, terminal);
	}
	const resources = reading.modules.flatMap((module) => module.resources);
	const problems = reading.modules.flatMap((module) => module.problems).filter(({ file }) => reading.askedFiles.has(file));
	if (failedRules.length > 0 || isIncomplete(reading, resources, problems)) { return exitCodes.failed; }
	return findings.some(({ severity }) => severity === 'error') ? exitCodes.found : exitCodes.ok;
}

/** What a rule found, or what kept the reader from reading: then `ruleId` is the problem's code. */
type ShownFinding = Pick<Finding, 'ruleId' | 'severity' | 'file' | 'range' | 'message' | 'fixes'>;

function collectFindings(reading: CodeReading, terminal: Terminal): { readonly findings: readonly ShownFinding[]; readonly failedRules: readonly string[] } {
	const facts = loadFacts(terminal);
	const judge = createJudge({ facts, region: 'us-east-1' });
	const findings: ShownFinding[] = [];
	const failedRules: string[] = [];
	for (const module of reading.modules) {
		const linted = lint(module, { facts, textOf: reading.textOf, judge });
		failedRules.push(...linted.failures.map(({ ruleId, error }) => `${ruleId} (${error instanceof Error ? error.message : String(error)})`));
		const problems = module.problems.map(({ code, ...problem }) => ({ ...problem, ruleId: code, fixes: [] }));
		findings.push(...[...problems, ...linted.findings].filter(({ file }) => reading.askedFiles.has(file)));
	}
	return { findings: findings.sort(compareLocations), failedRules };
}

function compareLocations(a: Location, b: Location): number {
	return a.file === b.file ? comparePositions(a.range.start, b.range.start) : a.file < b.file ? -1 : 1;
}

function findingJson({ ruleId, severity, file, range, message, fixes }: ShownFinding, language: LanguageTag): object {
	return { ruleId, severity, file, range, message: message[language], fixes: fixes.map((fix) => fixJson(fix, language)) };
}

function fixJson({ title, preferred, edits }: Fix, language: LanguageTag): object {
	return { title: title[language], preferred, edits: edits.map(({ file, range, newText }) => ({ file, range, newText })) };
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function printText(findings: readonly ShownFinding[], reading: CodeReading, terminal: Terminal): void {
	const { language } = terminal;
	for (const { ruleId, severity, message, fixes, ...location } of findings) {
		terminal.print(formatMessage(location, severity, message, { id: ruleId, terminal }));
		for (const { title } of fixes) { terminal.print(terminal.paint('dim', `    → ${printable(title[language])}`)); }
	}
	const files = reading.askedFiles.size;
	if (files === 0 && reading.unreadable.length > 0) { return; }
	const counts = severities
		.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
		.filter(({ count }) => count > 0)
		.map(({ severity, count }) => severityCountText[severity][language]({ count }))
		.join(', ');
	const summary = { count: findings.length, files, counts };
	if (findings.length > 0) { terminal.print(''); }
	terminal.print(findings.length === 0 ? reportText.clean[language](summary) : reportText.findings[language](summary));
}
