/** What kept files from being read whole, and findings, as a compiler writes them. */
import type { Localized } from '../../core/model/localized';
import type { Location } from '../../core/model/value';
import type { Problem } from '../../languages/language';
import type { Severity } from '../../rules/rule';
import type { CodeReading } from '../files/readCode';
import type { Style, Terminal } from '../terminal';
import { printable } from '../terminal';
import { faultText, severityText } from '../text';

export const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' };

/** `main.tf:12:3: error: message [id]`; lines and columns from 1. */
export function formatMessage(
	{ file, range }: Location, severity: Severity, message: Localized, options: { readonly id: string; readonly terminal: Terminal },
): string {
	const { id, terminal } = options;
	const place = terminal.paint('bold', printable(`${file}:${range.start.line + 1}:${range.start.character + 1}:`));
	const word = terminal.paint(severityStyles[severity], `${severityText[severity][terminal.language]}:`);
	return `${place} ${word} ${printable(message[terminal.language])} ${terminal.paint('dim', `[${id}]`)}`;
}

export function formatProblem(problem: Problem, terminal: Terminal): string {
	return formatMessage(problem, problem.severity, problem.message, { id: problem.code, terminal });
}

/** Says on standard error which paths could not be read, and why. */
export function complainAboutFaults(reading: CodeReading, terminal: Terminal): void {
	for (const { path, fault } of reading.unreadable) { terminal.complain(printable(faultText[fault][terminal.language]({ path }))); }
}

/** Whether the answer lacks something that was asked for: an unreadable path, broken syntax, a named file that is code but tells nothing. */
export function isIncomplete(reading: CodeReading, resources: readonly Location[], problems: readonly Problem[]): boolean {
	const isEmpty = (file: string): boolean => resources.every((resource) => resource.file !== file);
	return reading.unreadable.length > 0
		|| problems.some(({ severity }) => severity === 'error')
		|| problems.some(({ code, file }) => code === 'no-resources' && reading.namedFiles.has(file) && isEmpty(file));
}

/** Says on standard error what could not be read in the files that were. */
export function complainAboutProblems(reading: CodeReading, terminal: Terminal): void {
	const problems = reading.modules.flatMap((module) => module.problems);
	for (const problem of problems.filter(({ file }) => reading.askedFiles.has(file))) { terminal.complain(formatProblem(problem, terminal)); }
}
