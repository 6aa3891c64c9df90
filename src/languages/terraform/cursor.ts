/** Walking the grammar's tree with one cursor, which is cheaper than asking for its nodes. */
import type { TreeCursor } from 'web-tree-sitter';
import type { Label, Span } from './syntax';

/** Deepest nesting that is read; a bracket counts twice. Real files were seen to nest 35 levels. */
const maxDepth = 250;

export interface Conversion {
	readonly cursor: TreeCursor;
	/** The text that was parsed. */
	readonly text: string;
	/** Offset in the file of an offset in that text. */
	readonly toFile: (offset: number) => number;
	/** Whether the body of a block at the top is wanted. */
	readonly isWanted: (type: string, labels: readonly Label[]) => boolean;
	/** Called where nesting is cut off. */
	readonly onTooDeep: (span: Span) => void;
	depth: number;
}

/** Visits the children of the node under the cursor, which stands at each of them in turn. */
export function forEachChild(conversion: Conversion, visit: (type: string) => void): void {
	const { cursor } = conversion;
	if (!cursor.gotoFirstChild()) { return; }
	do { visit(cursor.nodeType); } while (cursor.gotoNextSibling());
	cursor.gotoParent();
}

/** Runs `read` one level deeper, or gives `otherwise` where that is too deep. */
export function goDeeper<T>(conversion: Conversion, span: Span, otherwise: T, read: () => T): T {
	if (conversion.depth >= maxDepth) {
		conversion.onTooDeep(span);
		return otherwise;
	}
	conversion.depth++;
	const result = read();
	conversion.depth--;
	return result;
}

export function spanOf({ cursor, toFile }: Conversion): Span {
	return { start: toFile(cursor.startIndex), end: toFile(cursor.endIndex) };
}

export function textOf({ cursor, text }: Conversion): string {
	return text.slice(cursor.startIndex, cursor.endIndex);
}

export function labelOf(conversion: Conversion): Label {
	return { ...spanOf(conversion), text: textOf(conversion) };
}

/** The span of what stands between two quotes. */
export function insideQuotes({ start, end }: Span): Span {
	return { start: start + 1, end: end - 1 };
}
