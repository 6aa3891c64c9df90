/**
 * The comments of a text, in whatever language it is written, and the text without them: for what is said in comments.
 * Must never know what a comment means.
 */
import type { Range } from '../core/model/value';
import { createLineIndex } from './cloudformation/lineIndex';
import type { LineIndex } from './cloudformation/lineIndex';

export interface Comment {
	/** With its markers. */
	readonly range: Range;
	/** Without its markers and the space around. */
	readonly text: string;
	/** Whether nothing else stands on its lines. */
	readonly isAlone: boolean;
	/** Whether it is the value of a `"//"` key in JSON: then it is about the object that it stands in. */
	readonly isProperty: boolean;
}

export interface ScannedText {
	readonly comments: readonly Comment[];
	/** As long as the text: comments are spaces, what is in quotes is a row of `x`, line breaks stay. */
	readonly code: string;
	/** Whether blocks are told by indentation instead of brackets. */
	readonly isIndented: boolean;
	/** Lines that cannot be parted from the one before: in the middle of a string, or behind a backslash. */
	readonly continued: ReadonlySet<number>;
}

/** @param path its ending tells the language; one without comments of its own has none */
export function scanComments(path: string, text: string): ScannedText {
	const lines = createLineIndex(text);
	const syntax = syntaxOf(path, text);
	const pieces = syntax === 'yaml' ? scanYaml(text) : syntax === undefined ? [] : scanCode(text, syntax);
	const properties = /\.(?:tf|tofu)\.json$/.test(path) ? propertyComments(text) : [];
	const code = blank(text, pieces);
	const toComment = ({ start, end, content }: Piece, isProperty: boolean): Comment => ({
		range: { start: lines.positionAt(start), end: lines.positionAt(end) }, text: content.trim(), isProperty,
		isAlone: isProperty || isBlankAround(code, start, end),
	});
	const comments = [...pieces.filter(({ kind }) => kind === 'comment').map((piece) => toComment(piece, false)), ...properties.map((piece) => toComment(piece, true))];
	return { comments, code, isIndented: syntax === 'yaml', continued: continuedLines(code, pieces, lines) };
}

interface Piece {
	readonly kind: 'comment' | 'string';
	readonly start: number;
	readonly end: number;
	readonly content: string;
}

interface Syntax {
	readonly line: readonly string[];
	/** Whether there are comments between slash-star and star-slash. */
	readonly hasBlocks: boolean;
	readonly quotes: readonly string[];
	/** Whether `${…}` in a string holds code, with strings of its own. */
	readonly interpolates: boolean;
	readonly hasHeredocs: boolean;
	/** Whether words may hold the marker of a comment, and any string goes on over lines. */
	readonly isShell: boolean;
}

const hcl: Syntax = { line: ['#', '//'], hasBlocks: true, quotes: ['"'], interpolates: true, hasHeredocs: true, isShell: false };
const json: Syntax = { line: ['//'], hasBlocks: true, quotes: ['"'], interpolates: false, hasHeredocs: false, isShell: false };
const braces: Syntax = { line: ['//'], hasBlocks: true, quotes: ['"', '\'', '`'], interpolates: false, hasHeredocs: false, isShell: false };
const python: Syntax = { line: ['#'], hasBlocks: false, quotes: ['"""', '\'\'\'', '"', '\''], interpolates: false, hasHeredocs: false, isShell: false };
const shell: Syntax = { line: ['#'], hasBlocks: false, quotes: ['"', '\''], interpolates: false, hasHeredocs: true, isShell: true };

/** By the ending of the path, the longest first. */
const syntaxes: readonly (readonly [RegExp, Syntax | 'yaml'])[] = [
	[/\.(?:tf|tofu|tfvars|hcl)$/, hcl],
	[/\.(?:json|jsonc)$/, json],
	[/\.(?:ya?ml)$/, 'yaml'],
	[/\.(?:[cm]?[jt]sx?|java|kts?|go|cs)$/, braces],
	[/\.py$/, python],
	[/\.(?:sh|bash|zsh)$/, shell],
];

function syntaxOf(path: string, text: string): Syntax | 'yaml' | undefined {
	const byEnding = syntaxes.find(([ending]) => ending.test(path.toLowerCase()))?.[1];
	const startsLikeJson = /^\uFEFF?\s*\{/.test(text);
	if (byEnding !== undefined) { return byEnding === 'yaml' && startsLikeJson ? json : byEnding; }
	return path.endsWith('.template') ? startsLikeJson ? json : 'yaml' : undefined;
}

function scanCode(text: string, syntax: Syntax): readonly Piece[] {
	const pieces: Piece[] = [];
	for (let at = 0; at < text.length;) {
		const piece = commentAt(text, at, syntax) ?? stringAt(text, at, syntax) ?? (syntax.hasHeredocs ? heredocAt(text, at, syntax) : undefined);
		if (piece !== undefined) { pieces.push(piece); }
		at = piece === undefined ? at + 1 : Math.max(piece.end, at + 1);
	}
	return pieces;
}

function commentAt(text: string, at: number, { line, hasBlocks, isShell }: Syntax): Piece | undefined {
	const marker = line.find((one) => text.startsWith(one, at));
	if (marker !== undefined && isShell && !/[\s;&|(]/.test(text[at - 1] ?? ' ')) { return undefined; }
	if (marker !== undefined) {
		const end = lineEnd(text, at);
		return { kind: 'comment', start: at, end, content: text.slice(at + marker.length, end) };
	}
	if (!hasBlocks || !text.startsWith('/*', at)) { return undefined; }
	const close = text.indexOf('*/', at + 2);
	const end = close === -1 ? text.length : close + 2;
	return { kind: 'comment', start: at, end, content: text.slice(at + 2, close === -1 ? end : close) };
}

function stringAt(text: string, at: number, { quotes, interpolates, isShell }: Syntax): Piece | undefined {
	const quote = quotes.find((one) => text.startsWith(one, at));
	if (quote === undefined || (isShell && text[at - 1] === '\\')) { return undefined; }
	const isLong = quote.length > 1 || quote === '`' || isShell;
	const isRaw = isShell && quote === '\'';
	let next = at + quote.length;
	while (next < text.length && !text.startsWith(quote, next)) {
		if (text[next] === '\\' && !isRaw) {
			next += 2;
		} else if (interpolates && /[$%]/.test(text.charAt(next)) && text[next + 1] === '{' && text[next - 1] !== text[next]) {
			next = interpolationEnd(text, next + 2);
		} else if (!isLong && isLineBreak(text, next)) {
			return { kind: 'string', start: at, end: next, content: '' };
		} else {
			next++;
		}
	}
	return { kind: 'string', start: at, end: Math.min(next + quote.length, text.length), content: '' };
}

/** Behind the closing brace; strings inside may hold braces. */
function interpolationEnd(text: string, from: number): number {
	let depth = 1;
	let at = from;
	while (at < text.length && depth > 0 && !isLineBreak(text, at)) {
		const inner = text[at] === '"' ? stringAt(text, at, hcl) : undefined;
		if (inner !== undefined) { at = inner.end; continue; }
		depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
		at++;
	}
	return at;
}

/** From the end of the line that opens it to the line of its closing word. */
function heredocAt(text: string, at: number, { isShell }: Syntax): Piece | undefined {
	const [opening, , word, rest = ''] = text[at] === '<' && text[at - 1] !== '<' ? /^<<-?(["']?)([A-Za-z_]\w*)\1([^\r\n]*)(?=\r|\n)/.exec(text.slice(at, at + 200)) ?? [] : [];
	if (opening === undefined || word === undefined || (!isShell && rest.trim() !== '')) { return undefined; }
	const start = at + opening.length;
	const close = new RegExp(`^[ \\t]*${word}[ \\t]*$`, 'm').exec(text.slice(start).replace(/\r/g, '\n'));
	// `1 << n` is none.
	if (close === null && isShell) { return undefined; }
	return { kind: 'string', start, end: close === null ? text.length : start + close.index, content: '' };
}

/** Line by line: a `#` begins a comment at the start or behind a space; not in quotes, and not in a block scalar. */
function scanYaml(text: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let scalar: { readonly indent: number; readonly start: number; end: number } | undefined;
	let quoted: { readonly quote: string; readonly start: number } | undefined;
	const push = (kind: Piece['kind'], start: number, end: number, content = ''): void => { pieces.push({ kind, start, end, content }); };
	for (const { start, end } of linesOf(text)) {
		const line = text.slice(start, end);
		const indent = line.length - line.trimStart().length;
		if (scalar !== undefined && (line.trim() === '' || indent > scalar.indent)) {
			scalar.end = end;
			continue;
		}
		if (scalar !== undefined) { push('string', scalar.start, scalar.end); }
		scalar = undefined;
		for (let at = 0; at < line.length; at++) {
			const char = line[at];
			if (quoted !== undefined) {
				const isEscape = quoted.quote === '"' ? char === '\\' : char === '\'' && line[at + 1] === '\'';
				if (isEscape) { at++; } else if (char === quoted.quote) {
					push('string', quoted.start, start + at + 1);
					quoted = undefined;
				}
			} else if ((char === '"' || char === '\'') && /(?:^|[\s[{,:-])$/.test(line.slice(0, at))) {
				quoted = { quote: char, start: start + at };
			} else if (char === '#' && /(?:^|\s)$/.test(line.slice(0, at))) {
				push('comment', start + at, end, line.slice(at + 1));
				break;
			}
		}
		if (quoted === undefined && /(?:^|[\s:-])[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/.test(line)) { scalar = { indent, start: end, end }; }
	}
	if (scalar !== undefined) { push('string', scalar.start, scalar.end); }
	if (quoted !== undefined) { push('string', quoted.start, text.length); }
	return pieces;
}

function continuedLines(code: string, pieces: readonly Piece[], lines: LineIndex): ReadonlySet<number> {
	const continued = new Set<number>();
	for (const { kind, start, end } of pieces) {
		const [first, last] = [lines.positionAt(start).line, lines.positionAt(end).line];
		for (let line = first + 1; kind === 'string' && line <= last; line++) { continued.add(line); }
	}
	for (const { index, 0: lineBreak } of code.matchAll(/\\(?:\r\n|\n|\r)/g)) { continued.add(lines.positionAt(index + lineBreak.length).line); }
	return continued;
}

/** The values of `"//"` keys, by which Terraform's JSON is commented. */
function propertyComments(text: string): readonly Piece[] {
	return [...text.matchAll(/"\/\/"\s*:\s*"((?:[^"\\\r\n]|\\.)*)"/g)].map(({ 0: whole, 1: content = '', index }) =>
		({ kind: 'comment', start: index, end: index + whole.length, content }));
}

function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
	const found: { start: number; end: number }[] = [];
	let start = 0;
	for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
		found.push({ start, end: index });
		start = index + lineBreak.length;
	}
	return [...found, { start, end: text.length }];
}

function blank(text: string, pieces: readonly Piece[]): string {
	let code = '';
	let at = 0;
	for (const { kind, start, end } of pieces) {
		code += text.slice(at, start) + (kind === 'comment' ? text.slice(start, end).replace(/[^\r\n]/g, ' ') : text.slice(start, end).replace(/\S/g, 'x'));
		at = end;
	}
	return code + text.slice(at);
}

function isBlankAround(code: string, start: number, end: number): boolean {
	const before = code.slice(0, start);
	const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
	return code.slice(from, lineEnd(code, end)).trim() === '';
}

function lineEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isLineBreak(text, at)) { at++; }
	return at;
}

function isLineBreak(text: string, at: number): boolean {
	return text[at] === '\n' || text[at] === '\r';
}
