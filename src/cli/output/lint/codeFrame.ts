/** A line of code with its number, and marks under what a finding is about. */
import type { Range } from '../../../core/model/value';
import type { Severity } from '../../../rules/rule';
import type { Terminal } from '../../terminal';
import { printable } from '../../terminal';
import { severityStyles } from '../problems';

const tabWidth = 4;
const longest = 160;

/** The line before, the line itself, and the marks; a range over several lines is marked to the end of its first. */
export function codeFrame(text: string, { start, end }: Range, severity: Severity, terminal: Terminal): readonly string[] {
	const lines = text.split(/\r\n|\n|\r/);
	const line = lines[start.line] ?? '';
	const endCharacter = end.line > start.line ? line.length : end.character;
	const width = String(start.line + 1).length;
	const numbered = (index: number): string => `${terminal.paint('dim', `  ${String(index + 1).padStart(width)} |`)} ${shown(lines[index] ?? '')}`.trimEnd();
	const indent = shown(line.slice(0, start.character)).length;
	const marks = '^'.repeat(Math.max(1, shown(line.slice(start.character, endCharacter)).length));
	return [
		...start.line > 0 && (lines[start.line - 1] ?? '').trim() !== '' ? [numbered(start.line - 1)] : [],
		numbered(start.line),
		...indent < longest ? [`${terminal.paint('dim', `  ${' '.repeat(width)} |`)} ${' '.repeat(indent)}${terminal.paint(severityStyles[severity], marks.slice(0, longest - indent))}`] : [],
	];
}

/** Wide characters take two columns on a terminal, but nobody can tell which font; they are counted as one. */
function shown(text: string): string {
	const expanded = printable(text.replaceAll('\t', ' '.repeat(tabWidth)));
	return expanded.length > longest ? `${expanded.slice(0, longest - 1)}…` : expanded;
}
