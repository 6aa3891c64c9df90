/**
 * Blocks and arguments from the grammar's tree. A text with a mistake is refused as a whole, never half read: the grammar's own
 * recovery would join a name to another line's value, and what to do around a mistake is for hcl.ts to decide.
 */
import type { Parser } from 'web-tree-sitter';
import type { Attribute, Block, Body, Expression, Label, Span } from '../syntax';
import { readValue } from './height';
import { findMistake } from './mistakes';
import { readPlain } from './plain';
import { endOf, fail, forEachChild, insideQuotes, isTooDeep, lineEndIn, readName, refuseLineEnd, spanOf, startOf, textIn } from './reading';
import type { Reading } from './reading';
import { shortenText } from './shortText';
import { withTree } from './trees';

export type Piece =
	| { readonly kind: 'read'; readonly body: Body; readonly tooDeep: readonly Span[] }
	/** @param at gives the offset at which it stops making sense */
	| { readonly kind: 'mistake'; at(): number }
	/** The grammar would need too long. */
	| { readonly kind: 'too-long' };

export type IsWanted = (type: string, labels: readonly Label[]) => boolean;

interface OpenBody { readonly attributes: Attribute[]; readonly blocks: Block[] }

/**
 * Reads whole arguments and blocks.
 * @param isWanted whether a block at the top holds something that the reader knows; the others are only checked for mistakes
 */
export type PieceReader = (text: string, span: Span, isWanted: IsWanted) => Piece;

/** A reader for the pieces of one file. */
export function createPieceReader(parser: Parser): PieceReader {
	return (text, span, isWanted) => readPiece(parser, { text, span, isWanted });
}

interface PieceToRead { readonly text: string; readonly span: Span; readonly isWanted: IsWanted }

function readPiece(parser: Parser, { text, span, isWanted }: PieceToRead): Piece {
	const short = shortenText(text, span);
	return withTree<Piece>(parser, short.text, {
		tooLong: () => ({ kind: 'too-long' }),
		mistake: () => ({ kind: 'mistake', at: () => findMistake(parser, short) }),
		read: (cursor) => {
			const reading: Reading = { cursor, text, offsets: short.offsets, tooDeep: [], depth: 0, chained: 0, operators: 0, mistakeAt: undefined };
			const body: OpenBody = { attributes: [], blocks: [] };
			forEachChild(reading, (type) => {
				if (type === 'body') { readBody(reading, body, isWanted); }
				// The grammar takes JSON too.
				if (type === 'object') { fail(reading, startOf(reading)); }
			});
			const { tooDeep, mistakeAt } = reading;
			return mistakeAt === undefined ? { kind: 'read', body, tooDeep } : { kind: 'mistake', at: () => mistakeAt };
		},
	});
}

/** Each argument and block ends with its line. */
function readBody(reading: Reading, body: OpenBody, isWanted: IsWanted): void {
	let behind: number | undefined;
	forEachChild(reading, (type) => {
		const start = startOf(reading);
		if (behind !== undefined && lineEndIn(reading, behind, start) !== undefined) { behind = undefined; }
		if (type === 'comment') {
			if (behind !== undefined) { behind = endOf(reading); }
			return;
		}
		if (behind !== undefined) { fail(reading, start); }
		behind = endOf(reading);
		const span: Span = { start, end: behind };
		if (type === 'attribute') {
			body.attributes.push(readAttribute(reading, span));
		} else {
			const block = readBlock(reading, span, isWanted);
			if (block !== undefined) { body.blocks.push(block); }
		}
	});
}

const plainHead = /([A-Za-z_][\w-]*)[ \t]*=[ \t]*/y;

function readAttribute(reading: Reading, span: Span): Attribute {
	plainHead.lastIndex = span.start;
	const [head, name] = plainHead.exec(reading.text) ?? [];
	if (head !== undefined && name !== undefined) {
		const value = readPlain(reading.text, { start: span.start + head.length, end: span.end });
		if (value !== undefined) { return { ...span, name, nameSpan: { start: span.start, end: span.start + name.length }, value }; }
	}
	let label: Label = { ...span, text: '' };
	let value: Expression = { ...span, kind: 'opaque', reason: 'malformed' };
	let behind = span.end;
	forEachChild(reading, (type) => {
		if (type === 'identifier') { label = readName(reading); }
		if (type === 'expression') {
			refuseLineEnd(reading, behind, startOf(reading));
			value = readValue(reading, 'end');
		} else {
			if (type === '=') { refuseLineEnd(reading, label.end, startOf(reading)); }
			behind = endOf(reading);
		}
	});
	const { text, ...nameSpan } = label;
	return { ...span, name: text, nameSpan, value };
}

/** Undefined for a block that is not wanted. */
function readBlock(reading: Reading, span: Span, isWanted: IsWanted): Block | undefined {
	const { cursor } = reading;
	const body: OpenBody = { attributes: [], blocks: [] };
	cursor.gotoFirstChild();
	const [type, ...labels] = readHead(reading, span);
	const isSkipped = type === undefined || !isWanted(type.text, labels);
	if (!isSkipped && cursor.nodeType === 'body') { readInnerBody(reading, body); }
	cursor.gotoParent();
	if (isSkipped) { return undefined; }
	const { text, ...typeSpan } = type;
	return { ...span, type: text, typeSpan, labels, body };
}

function readInnerBody(reading: Reading, body: OpenBody): void {
	if (isTooDeep(reading)) {
		reading.tooDeep.push(spanOf(reading));
		return;
	}
	reading.depth++;
	readBody(reading, body, () => true);
	reading.depth--;
}

const plainBlockHead = /([A-Za-z_][\w-]*)((?:[ \t]+"[^"\n]*")*)[ \t]*\{/y;

/** Type and labels of the block whose first child is under the cursor; moves on to its body, or to its closing brace if it has none. */
function readHead(reading: Reading, { start }: Span): readonly Label[] {
	const { cursor } = reading;
	plainBlockHead.lastIndex = start;
	const [head, type, labels] = plainBlockHead.exec(reading.text) ?? [];
	if (head !== undefined && type !== undefined && labels !== undefined) {
		const found = [{ start, end: start + type.length, text: type }, ...readLabels(labels, start + type.length)];
		for (let next = 0; next <= found.length; next++) { cursor.gotoNextSibling(); }
		moveToBody(reading);
		return found;
	}
	const found: Label[] = [];
	for (let kind = cursor.nodeType; kind !== 'block_start'; kind = cursor.nodeType) {
		const label = kind === 'identifier' ? readName(reading) : kind === 'string_lit' ? readQuotedLabel(reading) : undefined;
		if (label !== undefined) {
			// Only the brace may stand on a line of its own.
			refuseLineEnd(reading, found.at(-1)?.end ?? label.start, label.start);
			found.push(label);
		}
		if (!cursor.gotoNextSibling()) { break; }
	}
	cursor.gotoNextSibling();
	moveToBody(reading);
	return found;
}

function moveToBody({ cursor }: Reading): void {
	while (cursor.nodeType === 'comment' && cursor.gotoNextSibling()) { /* Comments stand before it. */ }
}

function readLabels(text: string, start: number): readonly Label[] {
	return text === '' ? [] : [...text.matchAll(/"([^"]*)"/g)].map(({ 1: label = '', index }) => ({ start: start + index + 1, end: start + index + 1 + label.length, text: label }));
}

function readQuotedLabel(reading: Reading): Label {
	const inside = insideQuotes(spanOf(reading));
	refuseLineEnd(reading, inside.start, inside.end);
	return { ...inside, text: textIn(reading, inside) };
}
