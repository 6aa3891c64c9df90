/** A tree of the grammar that is being read, with one cursor, which is cheaper than asking for its nodes. */
import type { TreeCursor } from 'web-tree-sitter';
import type { Expression, Label, Span } from '../syntax';

export interface Reading {
	readonly cursor: TreeCursor;
	/** The text that spans count in. */
	readonly text: string;
	/** For each character that the grammar got its offset in the text. */
	readonly offsets: Int32Array;
	/** What is nested too deeply to be read. */
	readonly tooDeep: Span[];
	depth: number;
	/** Operators and steps so far: they nest without brackets. */
	chained: number;
	/** Operators around what is being read. */
	operators: number;
	/** Where the text is no HCL though the grammar takes it: line ends are blanks to it. */
	mistakeAt: number | undefined;
}

/** Inside brackets line ends are blanks; elsewhere they end an argument. */
export type LineEnds = 'blank' | 'end';

/** Deepest nesting that is read. Real files were seen to nest 35 levels. */
const maxDepth = 200;

/** Visits the children of the node under the cursor, which stands at each of them in turn. */
export function forEachChild({ cursor }: Reading, visit: (type: string) => void): void {
	if (!cursor.gotoFirstChild()) { return; }
	do { visit(cursor.nodeType); } while (cursor.gotoNextSibling());
	cursor.gotoParent();
}

/** Reads the first child. */
export function inFirstChild<T>({ cursor }: Reading, read: (type: string) => T): T {
	cursor.gotoFirstChild();
	const result = read(cursor.nodeType);
	cursor.gotoParent();
	return result;
}

export function startOf({ cursor, offsets }: Reading): number {
	return offsets[cursor.startIndex] ?? 0;
}

export function endOf({ cursor, offsets }: Reading): number {
	return (offsets[cursor.endIndex - 1] ?? -1) + 1;
}

export function spanOf(reading: Reading): Span {
	return { start: startOf(reading), end: endOf(reading) };
}

export function textIn({ text }: Reading, { start, end }: Span): string {
	return text.slice(start, end);
}

/** The identifier under the cursor. The grammar lets it hold the colons that only names of functions have. */
export function readName(reading: Reading): Label {
	const span = spanOf(reading);
	const text = textIn(reading, span);
	if (text.includes('::')) { fail(reading, span.start + text.indexOf('::')); }
	return { ...span, text };
}

/** The span of what stands between two quotation marks. */
export function insideQuotes({ start, end }: Span): Span {
	return { start: start + 1, end: end - 1 };
}

/** Notes where the text is no HCL; the first place counts. */
export function fail(reading: Reading, at: number): void {
	reading.mistakeAt = Math.min(reading.mistakeAt ?? at, at);
}

/** Notes the first line end in a stretch where it must not be. */
export function refuseLineEnd(reading: Reading, start: number, end: number): void {
	const at = lineEndIn(reading, start, end);
	if (at !== undefined) { fail(reading, at); }
}

export function lineEndIn({ text }: Reading, start: number, end: number): number | undefined {
	for (let at = start; at < end; at++) {
		if (text.charCodeAt(at) === 10) { return at; }
	}
	return undefined;
}

/** Reads one level deeper; what lies too deep is passed over and unknown. */
export function goDeeper(reading: Reading, span: Span, read: () => Expression): Expression {
	if (isTooDeep(reading)) {
		reading.tooDeep.push(span);
		return { ...span, kind: 'opaque', reason: 'unsupported' };
	}
	reading.depth++;
	const result = read();
	reading.depth--;
	return result;
}

export function isTooDeep({ depth }: Reading): boolean {
	return depth >= maxDepth;
}
