/** Terms: literals, names, calls, lists, objects and `for` expressions. */
import type { Expression, Span } from '../syntax';
import { accept, expect, fail, moveToNext, peek, readIdentifier } from './cursor';
import type { Cursor, LineEnds } from './cursor';
import { readExpression } from './expressions';
import { readHeredoc, readQuoted } from './templates';

/** @param lineEnds of what stands around the term */
export function readTerm(cursor: Cursor, lineEnds: LineEnds): Expression | undefined {
	switch (cursor.text[cursor.at]) {
		case '"': return readQuoted(cursor);
		case '(': return readParentheses(cursor);
		case '[': return readBrackets(cursor);
		case '{': return readBraces(cursor);
		case '<': return readHeredoc(cursor);
		default: return readNumber(cursor) ?? readNamed(cursor, lineEnds);
	}
}

const number = /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

function readNumber(cursor: Cursor): Expression | undefined {
	const code = cursor.text.charCodeAt(cursor.at);
	if (!(code >= 48 && code <= 57)) { return undefined; }
	number.lastIndex = cursor.at;
	const [text = ''] = number.exec(cursor.text) ?? [];
	const span: Span = { start: cursor.at, end: cursor.at + text.length };
	cursor.at = span.end;
	const value = Number(text);
	return Number.isFinite(value) ? { ...span, kind: 'literal', value } : { ...span, kind: 'opaque', reason: 'malformed' };
}

const constants: ReadonlyMap<string, boolean | null> = new Map([['true', true], ['false', false], ['null', null]]);

function readNamed(cursor: Cursor, lineEnds: LineEnds): Expression | undefined {
	const name = readIdentifier(cursor);
	if (name === undefined) { return fail(cursor); }
	const { text, ...span } = name;
	if (peek(cursor, lineEnds) === '(') { return readCall(cursor, lineEnds, text, span.start); }
	if (cursor.text.startsWith('::', cursor.at)) { return readProviderFunction(cursor, lineEnds, text, span.start); }
	const constant = constants.get(text);
	return constant === undefined ? { ...span, kind: 'name', name: text } : { ...span, kind: 'literal', value: constant };
}

/** `provider::aws::arn_parse(…)` */
function readProviderFunction(cursor: Cursor, lineEnds: LineEnds, first: string, start: number): Expression | undefined {
	let name = first;
	while (cursor.text.startsWith('::', cursor.at)) {
		cursor.at += 2;
		const part = readIdentifier(cursor);
		if (part === undefined) { return fail(cursor); }
		name += `::${part.text}`;
	}
	return peek(cursor, lineEnds) === '(' ? readCall(cursor, lineEnds, name, start) : fail(cursor);
}

function readCall(cursor: Cursor, lineEnds: LineEnds, name: string, start: number): Expression | undefined {
	accept(cursor, '(', lineEnds);
	const args: Expression[] = [];
	let expands = false;
	while (!accept(cursor, ')', 'blank')) {
		const arg = readExpression(cursor, 'blank');
		if (arg === undefined) { return undefined; }
		args.push(arg);
		expands = accept(cursor, '...', 'blank');
		if (!accept(cursor, ',', 'blank') && peek(cursor, 'blank') !== ')') { return failAtNext(cursor); }
	}
	return { start, end: cursor.at, kind: 'call', name, args, expands };
}

/** What stands in parentheses is itself: the span does not hold them. */
function readParentheses(cursor: Cursor): Expression | undefined {
	cursor.at++;
	const inner = readExpression(cursor, 'blank');
	return inner === undefined || expect(cursor, ')', 'blank') === undefined ? undefined : inner;
}

function readBrackets(cursor: Cursor): Expression | undefined {
	const start = cursor.at++;
	if (startsFor(cursor)) { return readFor(cursor, start, ']'); }
	const items: Expression[] = [];
	while (!accept(cursor, ']', 'blank')) {
		const item = readExpression(cursor, 'blank');
		if (item === undefined) { return undefined; }
		items.push(item);
		if (!accept(cursor, ',', 'blank') && peek(cursor, 'blank') !== ']') { return failAtNext(cursor); }
	}
	return { start, end: cursor.at, kind: 'list', items };
}

/** An object: its items end with a comma or their line. */
function readBraces(cursor: Cursor): Expression | undefined {
	const start = cursor.at++;
	if (startsFor(cursor)) { return readFor(cursor, start, '}'); }
	const entries: { readonly key: Expression; readonly value: Expression }[] = [];
	while (!accept(cursor, '}', 'blank')) {
		const isComputedKey = peek(cursor, 'blank') === '(';
		const key = readExpression(cursor, 'blank');
		if (key === undefined || !accept(cursor, '=', 'blank') && !accept(cursor, ':', 'blank')) { return failAtNext(cursor); }
		const value = readExpression(cursor, 'end');
		if (value === undefined) { return undefined; }
		entries.push({ key: key.kind === 'name' && !isComputedKey ? { start: key.start, end: key.end, kind: 'literal', value: key.name } : key, value });
		if (!accept(cursor, ',', 'blank') && !accept(cursor, '\n', 'end') && peek(cursor, 'end') !== '}') { return failAtNext(cursor); }
	}
	return { start, end: cursor.at, kind: 'object', entries };
}

function failAtNext(cursor: Cursor): undefined {
	moveToNext(cursor, 'blank');
	return fail(cursor);
}

/** `for` is no name at the beginning of a list or an object. */
function startsFor(cursor: Cursor): boolean {
	const before = cursor.at;
	const isFor = acceptWord(cursor, 'for');
	cursor.at = before;
	return isFor;
}

/** `for key, value in collection : result if condition`, from behind the opening bracket. */
function readFor(cursor: Cursor, start: number, close: ']' | '}'): Expression | undefined {
	acceptWord(cursor, 'for');
	const intro = readForIntro(cursor);
	if (intro === undefined || expect(cursor, ':', 'blank') === undefined) { return undefined; }
	const first = readExpression(cursor, 'blank');
	if (first === undefined) { return undefined; }
	let second: Expression | undefined;
	if (close === '}') {
		if (expect(cursor, '=>', 'blank') === undefined) { return undefined; }
		second = readExpression(cursor, 'blank');
		if (second === undefined) { return undefined; }
	}
	const groups = accept(cursor, '...', 'blank');
	const condition = acceptWord(cursor, 'if') ? readExpression(cursor, 'blank') : 'none';
	if (condition === undefined || expect(cursor, close, 'blank') === undefined) { return undefined; }
	return {
		start, end: cursor.at, kind: 'for', ...intro, condition: condition === 'none' ? undefined : condition,
		result: second === undefined ? { key: undefined, value: first } : { key: first, value: second }, groups,
	};
}

export type ForIntro = Pick<Expression & { readonly kind: 'for' }, 'keyName' | 'valueName' | 'collection'>;

/** `key, value in collection`, in `for` expressions and in templates. */
export function readForIntro(cursor: Cursor): ForIntro | undefined {
	const readName = (): string | undefined => {
		moveToNext(cursor, 'blank');
		return readIdentifier(cursor)?.text;
	};
	const first = readName();
	const second = first !== undefined && accept(cursor, ',', 'blank') ? readName() : first;
	if (first === undefined || second === undefined || !acceptWord(cursor, 'in')) { return failAtNext(cursor); }
	const collection = readExpression(cursor, 'blank');
	return collection && { keyName: second === first ? undefined : first, valueName: second, collection };
}

export function acceptWord(cursor: Cursor, word: string): boolean {
	const before = cursor.at;
	moveToNext(cursor, 'blank');
	if (readIdentifier(cursor)?.text === word) { return true; }
	cursor.at = before;
	return false;
}
