/** The layout of one HCL block: its arguments and blocks, without the grammar, in one pass over the block's own text. */
import type { WrittenEntry, WrittenMap } from '../writing/written';
import { findTextEnd } from './scan';

export interface WrittenBlock {
	readonly type: string;
	readonly labels: readonly string[];
	readonly body: WrittenMap;
}

/** Deepest nesting of blocks that is read. */
const maxDepth = 100;
const name = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const labels = /(?:[ \t]*"[^"\n]*"|[ \t]+[\p{ID_Start}_][\p{ID_Continue}-]*)*[ \t]*\{/uy;

/** The block whose head begins at an offset; undefined if there is none or its text cannot be followed. */
export function readWrittenHcl(text: string, start: number): WrittenBlock | undefined {
	return readBlock(text, skipBlanks(text, start), 0)?.block;
}

function readBlock(text: string, start: number, depth: number): { readonly block: WrittenBlock; readonly end: number } | undefined {
	const type = match(name, text, start);
	const head = match(labels, text, start + type.length);
	if (type === '' || head === '' || depth > maxDepth) { return undefined; }
	const open = start + type.length + head.length - 1;
	const entries: WrittenEntry[] = [];
	for (let at = skipBlanks(text, open + 1); at < text.length; at = skipBlanks(text, at)) {
		if (text[at] === '}') {
			const found = [...head.matchAll(/"([^"]*)"|[\p{ID_Start}_][\p{ID_Continue}-]*/gu)].map(({ 0: all, 1: inside }) => inside ?? all);
			return { block: { type, labels: found, body: { kind: 'map', layout: 'hcl', span: { start: open, end: at + 1 }, entries } }, end: at + 1 };
		}
		const entry = readArgument(text, at) ?? readInnerBlock(text, at, depth + 1);
		if (entry === undefined) { return undefined; }
		entries.push(entry);
		at = entry.span.end;
	}
	return undefined;
}

/** A `dynamic` block stands for blocks of another name, of which nobody knows how many there are. */
function readInnerBlock(text: string, start: number, depth: number): WrittenEntry | undefined {
	const read = readBlock(text, start, depth);
	if (read === undefined) { return undefined; }
	const { block: { type, labels: [label], body }, end } = read;
	const span = { start, end };
	return type === 'dynamic' && label !== undefined ? { name: label, span, content: { kind: 'computed' } } : { name: type, span, content: body };
}

function readArgument(text: string, start: number): WrittenEntry | undefined {
	const key = match(name, text, start);
	const equals = start + key.length + match(/[ \t]*/y, text, start + key.length).length;
	if (key === '' || text[equals] !== '=' || text[equals + 1] === '=') { return undefined; }
	const end = findExpressionEnd(text, equals + 1);
	if (end === undefined) { return undefined; }
	const value = text.slice(equals + 1, end).trim();
	const plain = /^"([^"\\$%]*)"$/.exec(value)?.[1] ?? (/^[\w.-]+$/.test(value) ? value : undefined);
	return { name: key, span: { start, end }, content: plain === undefined ? { kind: 'computed' } : { kind: 'scalar', text: plain } };
}

/** Behind the last character of an expression: its line ends, or the block that it stands in. */
function findExpressionEnd(text: string, start: number): number | undefined {
	let depth = 0;
	let end = start;
	for (let at = start; at < text.length;) {
		const char = text[at] ?? '';
		if (depth === 0 && (char === '\n' || char === '}' || startsComment(text, at))) { return end; }
		const next = skipOne(text, at);
		if (next === undefined) { return undefined; }
		if ('([{'.includes(char)) { depth++; }
		if (')]}'.includes(char)) { depth--; }
		if (!/\s/.test(char)) { end = next; }
		at = next;
	}
	return undefined;
}

/** The offset behind one thing: a string, a heredoc, a comment or a character; undefined where one does not end. */
function skipOne(text: string, at: number): number | undefined {
	if (text[at] === '"') { return findTextEnd(text, at + 1, 'string'); }
	const heredoc = text[at] === '<' ? match(/<<-?[\p{ID_Start}_][\p{ID_Continue}-]*[ \t]*\r?\n/uy, text, at) : '';
	if (heredoc !== '') {
		const word = heredoc.replace(/^<<-?|\s+$/g, '');
		const rest = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'm').exec(text.slice(at + heredoc.length));
		return rest === null ? undefined : at + heredoc.length + rest.index + rest[0].trimEnd().length;
	}
	return startsComment(text, at) ? skipComment(text, at) : at + 1;
}

function skipBlanks(text: string, start: number): number {
	let at = start;
	while (at < text.length) {
		if (/[\s\uFEFF]/.test(text[at] ?? '')) { at++; } else if (startsComment(text, at)) { at = skipComment(text, at); } else { return at; }
	}
	return at;
}

function startsComment(text: string, at: number): boolean {
	return text[at] === '#' || text.startsWith('//', at) || text.startsWith('/*', at);
}

/** A comment of one line ends before its line break. */
function skipComment(text: string, at: number): number {
	const isBlock = text.startsWith('/*', at);
	const end = isBlock ? text.indexOf('*/', at + 2) : text.indexOf('\n', at);
	return end === -1 ? text.length : isBlock ? end + 2 : end;
}

function match(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}
