/** A place in a text that is being read, and what every part of the grammar skips and recognises. */
import { findTextEnd } from '../scan';
import type { Expression, Label, Span } from '../syntax';

/** Moves through a text; `at` stands behind the last thing that was read. */
export interface Cursor {
	readonly text: string;
	/** Where reading stops. */
	readonly end: number;
	/** What is nested too deeply to be read. */
	readonly tooDeep: Span[];
	at: number;
	depth: number;
	/** Operators and steps so far: they nest without brackets. */
	chained: number;
	/** Where the text stops making sense, if it does. */
	mistakeAt: number | undefined;
}

/** Inside brackets line ends are blanks; elsewhere they end an argument. */
export type LineEnds = 'blank' | 'end';

/** Deepest nesting that is read. Real files were seen to nest 35 levels. */
const maxDepth = 200;

export function createCursor(text: string, { start, end }: Span): Cursor {
	return { text, end, tooDeep: [], at: start, depth: 0, chained: 0, mistakeAt: undefined };
}

/** Notes where the text cannot be read. The first mistake counts: what is read on the way back finds others behind it. */
export function fail(cursor: Cursor): undefined {
	cursor.mistakeAt ??= cursor.at;
	return undefined;
}

/** The offset of the next thing that is neither blank nor comment. */
export function skipBlanks({ text, end }: Cursor, from: number, lineEnds: LineEnds): number {
	let at = from;
	while (at < end) {
		switch (text.charCodeAt(at)) {
			case 32: case 9: case 13: at++; break;
			case 10:
				if (lineEnds === 'end') { return at; }
				at++;
				break;
			case 35: at = lineEnd(text, at, end); break;
			case 47: {
				const next = text.charCodeAt(at + 1);
				if (next === 47) { at = lineEnd(text, at, end); break; }
				if (next !== 42) { return at; }
				const close = text.indexOf('*/', at + 2);
				if (close === -1 || close + 2 > end) { return at; }
				at = close + 2;
				break;
			}
			default: return at;
		}
	}
	return end;
}

function lineEnd(text: string, at: number, end: number): number {
	const found = text.indexOf('\n', at);
	return found === -1 || found > end ? end : found;
}

/** Moves behind blanks and comments and gives the character that stands there; undefined at the end. */
export function moveToNext(cursor: Cursor, lineEnds: LineEnds): string | undefined {
	cursor.at = skipBlanks(cursor, cursor.at, lineEnds);
	return cursor.at < cursor.end ? cursor.text[cursor.at] : undefined;
}

/** The character behind blanks and comments, without moving there. */
export function peek(cursor: Cursor, lineEnds: LineEnds): string | undefined {
	const at = skipBlanks(cursor, cursor.at, lineEnds);
	return at < cursor.end ? cursor.text[at] : undefined;
}

/** Moves behind a text that must come next. */
export function expect(cursor: Cursor, text: string, lineEnds: LineEnds): true | undefined {
	moveToNext(cursor, lineEnds);
	if (!cursor.text.startsWith(text, cursor.at) || cursor.at + text.length > cursor.end) { return fail(cursor); }
	cursor.at += text.length;
	return true;
}

/** Moves behind a text if it comes next. */
export function accept(cursor: Cursor, text: string, lineEnds: LineEnds): boolean {
	const at = skipBlanks(cursor, cursor.at, lineEnds);
	if (!cursor.text.startsWith(text, at) || at + text.length > cursor.end) { return false; }
	cursor.at = at + text.length;
	return true;
}

const plainLetters = /[A-Za-z_][\w-]*/y;
const anyLetters = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

/** The identifier that begins right here. */
export function readIdentifier(cursor: Cursor): Label | undefined {
	const { text, at: start } = cursor;
	plainLetters.lastIndex = start;
	let length = plainLetters.exec(text)?.[0].length ?? 0;
	if (text.charCodeAt(start + length) > 127) {
		anyLetters.lastIndex = start;
		length = anyLetters.exec(text)?.[0].length ?? 0;
	}
	if (length === 0 || start + length > cursor.end) { return undefined; }
	cursor.at = start + length;
	return { start, end: cursor.at, text: text.slice(start, cursor.at) };
}

/** Reads one level deeper; what lies too deep is passed over and unknown. */
export function goDeeper(cursor: Cursor, lineEnds: LineEnds, read: () => Expression | undefined): Expression | undefined {
	if (isTooDeep(cursor)) { return passOver(cursor, lineEnds); }
	cursor.depth++;
	const result = read();
	cursor.depth--;
	return result;
}

export function isTooDeep({ depth }: Cursor): boolean {
	return depth >= maxDepth;
}

function passOver(cursor: Cursor, lineEnds: LineEnds): Expression {
	const start = cursor.at;
	cursor.at = findClosing(cursor, lineEnds);
	const span: Span = { start, end: cursor.at };
	cursor.tooDeep.push(span);
	return { ...span, kind: 'opaque', reason: 'unsupported' };
}

/** The offset of the bracket that closes what is open here, or of the end of its line or of the text. */
export function findClosing({ text, at: from, end }: Cursor, lineEnds: LineEnds): number {
	let depth = 0;
	for (let at = from; at < end; at++) {
		const char = text[at] ?? '';
		if (char === '"') {
			at = (findTextEnd(text, at + 1, 'string') ?? lineEnd(text, at, end)) - 1;
		} else if ('([{'.includes(char)) {
			depth++;
		} else if (')]}'.includes(char) && --depth < 0 || char === '\n' && lineEnds === 'end' && depth === 0) {
			return at;
		}
	}
	return end;
}
