/** Quoted strings and heredocs: text with `${ }` for values and `%{ }` for conditions and loops. */
import { opensInterpolation } from '../scan';
import type { Expression, Span } from '../syntax';
import { expect, fail, moveToNext, readIdentifier } from './cursor';
import type { Cursor } from './cursor';
import { readExpression } from './expressions';
import { readForIntro } from './terms';
import type { ForIntro } from './terms';

/** One thing of a template. `~` strips the blanks of the text beside it. */
type Token = Span & { readonly stripsBefore: boolean; readonly stripsBehind: boolean } & (
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'value'; readonly value: Expression }
	| { readonly kind: 'if'; readonly condition: Expression }
	| ({ readonly kind: 'for' } & ForIntro)
	| { readonly kind: 'else' | 'endif' | 'endfor' }
);

type Parts = readonly (string | Expression)[];

/** A quoted string, from its first quotation mark. */
export function readQuoted(cursor: Cursor): Expression | undefined {
	const start = cursor.at + 1;
	const close = cursor.text.indexOf('"', start);
	const plain = cursor.text.slice(start, close);
	if (close !== -1 && close < cursor.end && !/[\\$%\n]/.test(plain)) {
		cursor.at = close + 1;
		return { start, end: close, kind: 'literal', value: plain };
	}
	cursor.at = start;
	const tokens = readTokens(cursor, (at) => cursor.text[at] === '"');
	if (tokens === undefined) { return undefined; }
	const span: Span = { start, end: cursor.at++ };
	return toTemplate(span, tokens, unescapeText) ?? failAt(cursor, start);
}

const heredocHead = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;

/** A heredoc, from its `<<` to the end of the line on which its word stands alone. */
export function readHeredoc(cursor: Cursor): Expression | undefined {
	const { text, at: start } = cursor;
	heredocHead.lastIndex = start;
	const [head, dash, word] = heredocHead.exec(text) ?? [];
	if (head === undefined) { return fail(cursor); }
	const first = start + head.length;
	const last = findEndWord(cursor, first, word ?? '');
	if (last === undefined) { return fail(cursor); }
	const inside: Cursor = { ...cursor, at: first, end: last.start };
	const tokens = readTokens(inside, (at) => at >= last.start);
	cursor.mistakeAt ??= inside.mistakeAt;
	if (tokens === undefined) { return undefined; }
	cursor.at = last.end;
	const shown = dash === '-' ? withoutIndent(tokens) : tokens;
	return toTemplate({ start, end: last.end }, shown, unescapeHeredoc) ?? failAt(cursor, start);
}

/** The line on which a word stands alone, without its line end. */
function findEndWord({ text, end }: Cursor, from: number, word: string): Span | undefined {
	for (let start = from; start <= end; start++) {
		const found = text.indexOf('\n', start);
		const lineEnd = found === -1 || found > end ? end : found;
		const line = text.slice(start, lineEnd);
		if (line.trim() === word) { return { start, end: start + line.trimEnd().length }; }
		start = lineEnd;
	}
	return undefined;
}

function failAt(cursor: Cursor, at: number): undefined {
	cursor.mistakeAt ??= at;
	return undefined;
}

/** Moves to the end that `isEnd` tells, which must come. */
function readTokens(cursor: Cursor, isEnd: (at: number) => boolean): readonly Token[] | undefined {
	const { text } = cursor;
	const tokens: Token[] = [];
	let from = cursor.at;
	const addText = (end: number): void => {
		if (end > from) { tokens.push({ start: from, end, kind: 'text', text: text.slice(from, end), stripsBefore: false, stripsBehind: false }); }
	};
	const isQuoted = text[cursor.at - 1] === '"';
	for (; !isEnd(cursor.at); cursor.at++) {
		if (cursor.at >= cursor.end || isQuoted && text[cursor.at] === '\n') { return fail(cursor); }
		if (isQuoted && text[cursor.at] === '\\') { cursor.at++; continue; }
		if (!opensInterpolation(text, cursor.at)) { continue; }
		addText(cursor.at);
		const token = readToken(cursor);
		if (token === undefined) { return undefined; }
		tokens.push(token);
		from = cursor.at--;
	}
	addText(cursor.at);
	return tokens;
}

/** `${ value }` or `%{ directive }`. */
function readToken(cursor: Cursor): Token | undefined {
	const start = cursor.at;
	const isValue = cursor.text[start] === '$';
	cursor.at += 2;
	const stripsBefore = cursor.text[cursor.at] === '~';
	if (stripsBefore) { cursor.at++; }
	const content = isValue ? readValue(cursor) : readDirective(cursor);
	if (content === undefined) { return undefined; }
	const stripsBehind = moveToNext(cursor, 'blank') === '~';
	if (stripsBehind) { cursor.at++; }
	return expect(cursor, '}', 'blank') && { ...content, start, end: cursor.at, stripsBefore, stripsBehind };
}

type Content<T = Token> = T extends Token ? Omit<T, 'start' | 'end' | 'stripsBefore' | 'stripsBehind'> : never;

function readValue(cursor: Cursor): Content | undefined {
	const value = readExpression(cursor, 'blank');
	return value && { kind: 'value', value };
}

function readDirective(cursor: Cursor): Content | undefined {
	moveToNext(cursor, 'blank');
	const word = readIdentifier(cursor)?.text;
	if (word === 'else' || word === 'endif' || word === 'endfor') { return { kind: word }; }
	if (word === 'if') {
		const condition = readExpression(cursor, 'blank');
		return condition && { kind: 'if', condition };
	}
	const intro = word === 'for' ? readForIntro(cursor) : fail(cursor);
	return intro && { kind: 'for', ...intro };
}

/** Undefined where directives do not match. */
function toTemplate(span: Span, tokens: readonly Token[], unescape: (text: string) => string): Expression | undefined {
	const reader = { tokens: strip(tokens), at: 0, depth: 0, unescape };
	const parts = readParts(reader, []);
	if (parts === undefined || reader.at < tokens.length) { return undefined; }
	const [only] = parts;
	if (parts.length === 0) { return { ...span, kind: 'literal', value: '' }; }
	return parts.length === 1 && typeof only === 'string' ? { ...span, kind: 'literal', value: only } : { ...span, kind: 'template', parts };
}

/** Deepest nesting of conditions and loops. */
const maxDirectives = 50;

interface PartReader {
	readonly tokens: readonly Token[];
	readonly unescape: (text: string) => string;
	at: number;
	depth: number;
}

/** Reads up to one of the words that end a branch or loop, or to the end of the template. */
function readParts(reader: PartReader, ends: readonly Token['kind'][]): Parts | undefined {
	if (reader.depth > maxDirectives) { return undefined; }
	const parts: (string | Expression)[] = [];
	reader.depth++;
	for (let token = reader.tokens[reader.at]; token !== undefined && !ends.includes(token.kind); token = reader.tokens[reader.at]) {
		reader.at++;
		const part = toPart(reader, token);
		if (part === undefined) { return undefined; }
		if (part !== '') { parts.push(part); }
	}
	reader.depth--;
	return parts;
}

function toPart(reader: PartReader, token: Token): string | Expression | undefined {
	switch (token.kind) {
		case 'text': return reader.unescape(token.text);
		case 'value': return token.value;
		case 'if': return readBranches(reader, token);
		case 'for': return readLoop(reader, token);
		default: return undefined;
	}
}

function readBranches(reader: PartReader, { start, condition }: Token & { readonly kind: 'if' }): Expression | undefined {
	const whenTrue = readParts(reader, ['else', 'endif']);
	const whenFalse = reader.tokens[reader.at]?.kind === 'else' ? readElse(reader) : [];
	const last = reader.tokens[reader.at++];
	if (whenTrue === undefined || whenFalse === undefined || last?.kind !== 'endif') { return undefined; }
	const span: Span = { start, end: last.end };
	return { ...span, kind: 'conditional', condition, whenTrue: { ...span, kind: 'template', parts: ['', ...whenTrue] }, whenFalse: { ...span, kind: 'template', parts: ['', ...whenFalse] } };
}

function readElse(reader: PartReader): Parts | undefined {
	reader.at++;
	return readParts(reader, ['endif']);
}

/** A loop is its texts joined. */
function readLoop(reader: PartReader, { start, keyName, valueName, collection }: Token & { readonly kind: 'for' }): Expression | undefined {
	const parts = readParts(reader, ['endfor']);
	const last = reader.tokens[reader.at++];
	if (parts === undefined || last?.kind !== 'endfor') { return undefined; }
	const span: Span = { start, end: last.end };
	const value: Expression = { ...span, kind: 'template', parts: ['', ...parts] };
	const texts: Expression = { ...span, kind: 'for', collection, condition: undefined, keyName, valueName, result: { key: undefined, value }, groups: false };
	return { ...span, kind: 'call', name: 'join', args: [{ ...span, kind: 'literal', value: '' }, texts], expands: false };
}

/** The tokens without the blanks that `~` takes away. */
function strip(tokens: readonly Token[]): readonly Token[] {
	return tokens.map((token, index) => {
		if (token.kind !== 'text') { return token; }
		const behind = tokens[index - 1]?.stripsBehind === true ? token.text.replace(/^\s+/, '') : token.text;
		return { ...token, text: tokens[index + 1]?.stripsBefore === true ? behind.replace(/\s+$/, '') : behind };
	});
}

/** `<<-`: without the indentation that all lines have in common; blank lines do not count. */
function withoutIndent(tokens: readonly Token[]): readonly Token[] {
	const indents = tokens.flatMap((token, index) => {
		if (token.kind !== 'text') { return index === 0 ? [0] : []; }
		const isLast = index === tokens.length - 1;
		return [...token.text.matchAll(lineStarts(index))].flatMap(({ 0: all, 2: indent = '', index: at }) => {
			const next = token.text[at + all.length];
			return next === '\n' || next === '\r' || next === undefined && isLast ? [] : [indent.length];
		});
	});
	const least = indents.reduce((min, indent) => Math.min(min, indent), Infinity);
	if (least === 0 || least === Infinity) { return tokens; }
	return tokens.map((token, index) => token.kind !== 'text' ? token : {
		...token, text: token.text.replace(lineStarts(index), (_all, end: string, indent: string) => end + indent.slice(least)),
	});
}

/** Where lines begin in a text, with their blanks; only the first text begins with one. */
function lineStarts(index: number): RegExp {
	return index === 0 ? /(^|\n)([ \t]*)/g : /(\n)([ \t]*)/g;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The text that a part of a quoted string stands for. */
function unescapeText(raw: string): string {
	if (!/[\\$%]/.test(raw)) { return raw; }
	return raw.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))|([$%])\4\{/gs, (_match, short?: string, long?: string, char?: string, sign?: string) => {
		if (sign !== undefined) { return `${sign}{`; }
		if (char !== undefined) { return escapes[char] ?? char; }
		const codePoint = Number.parseInt(short ?? long ?? '', 16);
		return codePoint <= 0x10FFFF ? String.fromCodePoint(codePoint) : '\uFFFD';
	});
}

/** In a heredoc a backslash is one. */
function unescapeHeredoc(raw: string): string {
	return raw.replace(/([$%])\1\{/g, '$1{');
}
