/**
 * Finds the lines and brackets of an HCL text without parsing it: in one pass, whatever the text is.
 * It tells where a file can be cut so that an edit costs one block only, and lets text behind a mistake still be read.
 */
import { lineEndOf } from '../positions';
import type { Span } from './syntax';

/** Without its line end. */
export interface Line extends Span {
	/** False for a line that begins inside a comment, a heredoc or a string. */
	readonly isCode: boolean;
}

/** Something that is opened and never closed. */
export interface Fault extends Span {
	readonly kind: 'quote' | 'comment' | 'heredoc';
}

export interface Scan {
	readonly lines: readonly Line[];
	/** Offsets of ( ) [ ] { } that are neither in a string, a comment nor a heredoc, ascending. */
	readonly brackets: readonly number[];
	/** Ascending. */
	readonly faults: readonly Fault[];
}

interface Scanner {
	readonly text: string;
	readonly lines: Line[];
	readonly brackets: number[];
	readonly faults: Fault[];
	lineStart: number;
	lineIsCode: boolean;
}

/** Lines that a string may reach over inside `${ }`. */
const maxStringLines = 20;
const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;

/** Scans a text. Offsets are UTF-16 code units. */
export function scan(text: string): Scan {
	const scanner = createScanner(text, 0);
	for (let at = scanner.lineStart; at < text.length;) { at = scanAt(scanner, at); }
	endLine(scanner, text.length, true);
	return scanner;
}

/** Gives the lines of a text one by one, each once its end is found. @param from the beginning of a line of code */
export function* scanLines(text: string, from: number): Generator<Line, void> {
	const scanner = createScanner(text, from);
	let given = 0;
	for (let at = scanner.lineStart; at < text.length;) {
		at = scanAt(scanner, at);
		for (; given < scanner.lines.length; given++) { yield scanner.lines[given] as Line; }
	}
	endLine(scanner, text.length, true);
	yield scanner.lines[given] as Line;
}

function createScanner(text: string, from: number): Scanner {
	return { text, lines: [], brackets: [], faults: [], lineStart: text.charCodeAt(from) === 0xFEFF ? from + 1 : from, lineIsCode: true };
}

/** Reads one thing and returns the offset behind it. */
function scanAt(scanner: Scanner, at: number): number {
	const { text } = scanner;
	switch (text[at]) {
		case '\n':
			endLine(scanner, at, true);
			return at + 1;
		case '"': return scanString(scanner, at);
		case '#': return lineEndOf(text, at);
		case '/': return scanSlash(scanner, at);
		case '<': return scanHeredoc(scanner, at);
		case '(': case ')': case '[': case ']': case '{': case '}':
			scanner.brackets.push(at);
			return at + 1;
		default: return at + 1;
	}
}

function scanString(scanner: Scanner, start: number): number {
	const end = findTextEnd(scanner.text, start + 1, 'string');
	if (end !== undefined) { return skipTo(scanner, start, end); }
	const lineEnd = lineEndOf(scanner.text, start);
	scanner.faults.push({ kind: 'quote', start, end: withoutReturn(scanner.text, lineEnd) });
	return lineEnd;
}

/**
 * The offset behind the quote that closes a string, or behind the brace that closes an interpolation.
 * @param from the offset behind the opening quote or `${`
 * @returns undefined if a line ends inside a string, the text ends, or `${ }` reaches over more than twenty lines
 */
export function findTextEnd(text: string, from: number, what: 'string' | 'interpolation'): number | undefined {
	/** For each thing that is open: -1 for a string, else the count of braces open inside the interpolation. */
	const open = [what === 'string' ? -1 : 0];
	let lines = 0;
	for (let at = from; at < text.length; at++) {
		const inside = open[open.length - 1] ?? -1;
		const char = text[at];
		if (char === '\n' && (inside === -1 || ++lines > maxStringLines)) { return undefined; }
		if (char === '"') {
			if (inside === -1) { open.pop(); } else { open.push(-1); }
		} else if (inside === -1) {
			if (char === '\\') { at++; } else if (opensInterpolation(text, at)) { open.push(0); at++; }
		} else if (char === '{') {
			open[open.length - 1] = inside + 1;
		} else if (char === '}') {
			if (inside === 0) { open.pop(); } else { open[open.length - 1] = inside - 1; }
		}
		if (open.length === 0) { return at + 1; }
	}
	return undefined;
}

/** Whether `${` or `%{` stands here, and not its escaped form `$${`. */
export function opensInterpolation(text: string, at: number): boolean {
	const char = text[at];
	return (char === '$' || char === '%') && text[at + 1] === '{' && text[at - 1] !== char;
}

function scanSlash(scanner: Scanner, start: number): number {
	const next = scanner.text[start + 1];
	if (next === '/') { return lineEndOf(scanner.text, start); }
	if (next !== '*') { return start + 1; }
	const end = scanner.text.indexOf('*/', start + 2);
	if (end !== -1) { return skipTo(scanner, start, end + 2); }
	scanner.faults.push({ kind: 'comment', start, end: withoutReturn(scanner.text, lineEndOf(scanner.text, start)) });
	return skipTo(scanner, start, scanner.text.length);
}

function scanHeredoc(scanner: Scanner, start: number): number {
	const { text } = scanner;
	heredocStart.lastIndex = start;
	const [head, identifier] = heredocStart.exec(text) ?? [];
	if (head === undefined) { return start + 1; }
	for (let lineStart = start + head.length; lineStart < text.length;) {
		const lineEnd = lineEndOf(text, lineStart);
		if (text.slice(lineStart, lineEnd).trim() === identifier) { return skipTo(scanner, start, lineEnd); }
		lineStart = lineEnd + 1;
	}
	scanner.faults.push({ kind: 'heredoc', start, end: withoutReturn(text, lineEndOf(text, start)) });
	return skipTo(scanner, start, text.length);
}

/** Passes over text in which lines are no code. */
function skipTo(scanner: Scanner, start: number, end: number): number {
	for (let at = start; at < end; at++) {
		if (scanner.text.charCodeAt(at) === 10) { endLine(scanner, at, false); }
	}
	return end;
}

function endLine(scanner: Scanner, end: number, nextIsCode: boolean): void {
	scanner.lines.push({ start: scanner.lineStart, end: withoutReturn(scanner.text, end), isCode: scanner.lineIsCode });
	scanner.lineStart = end + 1;
	scanner.lineIsCode = nextIsCode;
}

/** The end of a line before the carriage return of a Windows line end. */
function withoutReturn(text: string, end: number): number {
	return text[end] === '\n' && text[end - 1] === '\r' ? end - 1 : end;
}
