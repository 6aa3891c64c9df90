/**
 * Blocks and arguments from the grammar's tree. A text with a mistake is refused as a whole, never half read: the grammar's own
 * recovery would join a name to another line's value, and what to do around a mistake is for hcl.ts to decide.
 */
import type { Parser } from 'web-tree-sitter';
import type { Attribute, Block, Body, Expression, Label, Span } from '../syntax';
import { readValue } from './height';
import { findMistake } from './mistakes';
import { readPlainArgument } from './plain';
import { endOf, fail, forEachChild, inFirstChild, insideQuotes, isTooDeep, lineEndIn, readName, refuseLineEnd, spanOf, startOf, textIn } from './reading';
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
	const { cursor, text } = reading;
	if (!cursor.gotoFirstChild()) { return; }
	/** Where an argument or block ends behind which no line end came yet. */
	let unended: number | undefined;
	do {
		const span = spanOf(reading);
		if (unended !== undefined && lineEndIn(reading, unended, span.start) !== undefined) { unended = undefined; }
		const plain = readPlainArgument(text, span);
		const type = plain === undefined ? cursor.nodeType : 'attribute';
		if (type === 'comment') {
			if (unended !== undefined) { unended = span.end; }
			continue;
		}
		if (unended !== undefined) { fail(reading, span.start); }
		unended = span.end;
		if (plain !== undefined) {
			const { nameSpan, value } = plain;
			body.attributes.push({ start: span.start, end: span.end, name: text.slice(nameSpan.start, nameSpan.end), nameSpan, value });
		} else if (type === 'attribute') {
			body.attributes.push(readAttribute(reading, span));
		} else {
			const block = readBlock(reading, span, isWanted);
			if (block !== undefined) { body.blocks.push(block); }
		}
	} while (cursor.gotoNextSibling());
	cursor.gotoParent();
}

function readAttribute(reading: Reading, span: Span): Attribute {
	let label: Label = { start: span.start, end: span.start, text: '' };
	let value: Expression = { start: span.start, end: span.end, kind: 'opaque', reason: 'malformed' };
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
	return { start: span.start, end: span.end, name: label.text, nameSpan: { start: label.start, end: label.end }, value };
}

/** Undefined for a block that is not wanted, of which only the head is read. */
function readBlock(reading: Reading, span: Span, isWanted: IsWanted): Block | undefined {
	const { cursor } = reading;
	const head = readPlainHead(reading.text, span.start) ?? inFirstChild(reading, () => readHead(reading));
	const [type] = head.labels;
	const labels = head.labels.slice(1);
	if (type === undefined || !isWanted(type.text, labels)) { return undefined; }
	const body: OpenBody = { attributes: [], blocks: [] };
	cursor.gotoFirstChild();
	for (let before = 0; before < head.childCount; before++) { cursor.gotoNextSibling(); }
	while (cursor.nodeType === 'comment' && cursor.gotoNextSibling()) { /* Comments stand before it. */ }
	if (cursor.nodeType === 'body') { readInnerBody(reading, body); }
	cursor.gotoParent();
	return { start: span.start, end: span.end, type: type.text, typeSpan: { start: type.start, end: type.end }, labels, body };
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

/** What stands before a body. */
interface Head {
	/** The type and then the labels. */
	readonly labels: readonly Label[];
	/** Nodes that it is, with its brace. */
	readonly childCount: number;
}

const plainHead = /([A-Za-z_][\w-]*)(?:[ \t]+"([^"\n]*)")?(?:[ \t]+"([^"\n]*)")?[ \t]*\{/y;

/** The head of most blocks, from its text. */
function readPlainHead(text: string, start: number): Head | undefined {
	plainHead.lastIndex = start;
	const [head, ...parts] = plainHead.exec(text) ?? [];
	if (head === undefined) { return undefined; }
	const labels: Label[] = [];
	let from = start;
	for (const part of parts) {
		if (part === undefined) { break; }
		from = labels.length === 0 ? start : text.indexOf('"', from) + 1;
		labels.push({ start: from, end: from + part.length, text: part });
		from += part.length + 1;
	}
	return { labels, childCount: labels.length + 1 };
}

/** The head of the block whose first child is under the cursor. */
function readHead(reading: Reading): Head {
	const { cursor } = reading;
	const labels: Label[] = [];
	let childCount = 1;
	for (let kind = cursor.nodeType; kind !== 'block_start'; kind = cursor.nodeType) {
		const label = kind === 'identifier' ? readName(reading) : kind === 'string_lit' ? readQuotedLabel(reading) : undefined;
		if (label !== undefined) {
			// Only the brace may stand on a line of its own.
			refuseLineEnd(reading, labels.at(-1)?.end ?? label.start, label.start);
			labels.push(label);
		}
		if (!cursor.gotoNextSibling()) { break; }
		childCount++;
	}
	return { labels, childCount };
}

function readQuotedLabel(reading: Reading): Label {
	const inside = insideQuotes(spanOf(reading));
	refuseLineEnd(reading, inside.start, inside.end);
	return { ...inside, text: textIn(reading, inside) };
}
