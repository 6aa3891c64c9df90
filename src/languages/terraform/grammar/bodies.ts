/**
 * Blocks and arguments by the grammar alone. A text with a mistake is refused as a whole, never half read: what to do around a
 * mistake is for hcl.ts to decide.
 */
import type { Attribute, Block, Body, Label, Span } from '../syntax';
import { accept, createCursor, fail, findClosing, isTooDeep, moveToNext, peek, readIdentifier } from './cursor';
import type { Cursor } from './cursor';
import { readValue } from './height';

export type Piece =
	| { readonly kind: 'read'; readonly body: Body; readonly tooDeep: readonly Span[] }
	/** @param at offset at which it stops making sense */
	| { readonly kind: 'mistake'; readonly at: number };

interface OpenBody { readonly attributes: Attribute[]; readonly blocks: Block[] }

/**
 * Reads whole arguments and blocks.
 * @param isWanted whether a block at the top holds something that the reader knows; the others are only checked for mistakes
 */
export function readPiece(text: string, span: Span, isWanted: (type: string, labels: readonly Label[]) => boolean): Piece {
	const cursor = createCursor(text, span);
	const body: OpenBody = { attributes: [], blocks: [] };
	if (text.charCodeAt(span.start) === 0xFEFF) { cursor.at++; }
	const isRead = readBody(cursor, body, { isTop: true, isWanted });
	return isRead === undefined ? { kind: 'mistake', at: cursor.mistakeAt ?? cursor.at } : { kind: 'read', body, tooDeep: cursor.tooDeep };
}

interface BodyOptions {
	/** At the top the text ends the body, elsewhere a brace. */
	readonly isTop: boolean;
	readonly isWanted: (type: string, labels: readonly Label[]) => boolean;
}

function readBody(cursor: Cursor, body: OpenBody, { isTop, isWanted }: BodyOptions): true | undefined {
	for (let char = moveToNext(cursor, 'blank'); char !== undefined; char = moveToNext(cursor, 'blank')) {
		if (char === '}' && !isTop) { return true; }
		const name = readIdentifier(cursor);
		if (name === undefined) { return fail(cursor); }
		const isRead = isArgument(cursor) ? readArgument(cursor, name, body) : readBlock(cursor, name, { body, isWanted: isTop ? isWanted : () => true });
		if (isRead === undefined) { return undefined; }
		const next = moveToNext(cursor, 'end');
		if (next !== undefined && next !== '\n' && (next !== '}' || isTop)) { return fail(cursor); }
	}
	return isTop ? true : fail(cursor);
}

function isArgument(cursor: Cursor): boolean {
	return peek(cursor, 'end') === '=';
}

function readArgument(cursor: Cursor, { text: name, ...nameSpan }: Label, body: OpenBody): true | undefined {
	accept(cursor, '=', 'end');
	if (cursor.text[cursor.at] === '=') { return fail(cursor); }
	const value = readValue(cursor, 'end');
	if (value === undefined) { return undefined; }
	body.attributes.push({ start: nameSpan.start, end: cursor.at, name, nameSpan, value });
	return true;
}

function readBlock(cursor: Cursor, { text: type, ...typeSpan }: Label, { body, isWanted }: { readonly body: OpenBody; readonly isWanted: BodyOptions['isWanted'] }): true | undefined {
	const labels = readLabels(cursor);
	if (labels === undefined) { return undefined; }
	const inner: OpenBody = { attributes: [], blocks: [] };
	const start = typeSpan.start;
	if (isTooDeep(cursor)) {
		const from = cursor.at;
		cursor.at = findClosing(cursor, 'blank');
		cursor.tooDeep.push({ start: from, end: cursor.at });
	} else {
		cursor.depth++;
		const isRead = readBody(cursor, inner, { isTop: false, isWanted });
		cursor.depth--;
		if (isRead === undefined) { return undefined; }
	}
	if (!accept(cursor, '}', 'blank')) { return fail(cursor); }
	if (isWanted(type, labels)) { body.blocks.push({ start, end: cursor.at, type, typeSpan, labels, body: inner }); }
	return true;
}

/** The labels before the opening brace, and moves behind the brace, which may stand on a line of its own. */
function readLabels(cursor: Cursor): readonly Label[] | undefined {
	const labels: Label[] = [];
	for (;;) {
		if (accept(cursor, '{', 'blank')) { return labels; }
		const char = moveToNext(cursor, 'end');
		const label = char === '"' ? readQuotedLabel(cursor) : readIdentifier(cursor);
		if (label === undefined) { return fail(cursor); }
		labels.push(label);
	}
}

function readQuotedLabel(cursor: Cursor): Label | undefined {
	const start = cursor.at + 1;
	const close = cursor.text.indexOf('"', start);
	const text = cursor.text.slice(start, close);
	if (close === -1 || close >= cursor.end || text.includes('\n')) { return undefined; }
	cursor.at = close + 1;
	return { start, end: close, text };
}
