/** The grammar's tree of one statement as plain objects, so that the grammar's memory can be freed and reading it is plain code. */
import type { TreeCursor } from 'web-tree-sitter';
import type { Span } from './syntax';

export interface SyntaxNode extends Span {
	readonly type: string;
	/** The name of its part in its parent. */
	readonly field: string | undefined;
	readonly children: readonly SyntaxNode[];
	/** Something in it is broken. */
	readonly isBroken: boolean;
}

/** Deepest nesting that is read. A call in a call counts about four times; real programs stay below 100. */
const maxDepth = 300;

export interface Copying {
	/** Nodes that may still be copied. */
	left: number;
	/** Called where nesting is cut off. */
	onTooDeep(span: Span): void;
	/** Called for text that the grammar does not understand. */
	onBroken(span: Span): void;
}

/** Anonymous nodes that say what kind of thing their parent is. */
const telling: ReadonlySet<string> = new Set(['const', 'let', 'var', 'new', 'static', '=', '...', '*', '**', 'not', 'async', 'default', 'else', 'in', 'of', 'is', 'readonly']);
/** Nodes of which nothing is wanted. */
const skipped: ReadonlySet<string> = new Set(['comment', 'type_annotation', 'type_arguments', 'type_parameters', 'decorator', 'interface_declaration', 'type_alias_declaration', 'jsx_element', 'jsx_self_closing_element', 'regex', 'type', 'html_comment']);

/** Copies the node under the cursor with all below it; undefined where no more may be copied. */
export function copyNode(cursor: TreeCursor, copying: Copying, depth = 0): SyntaxNode | undefined {
	if (copying.left <= 0) { return undefined; }
	copying.left--;
	const { nodeType: type, startIndex: start, endIndex: end, nodeIsMissing, currentFieldName } = cursor;
	const isError = type === 'ERROR' || nodeIsMissing;
	if (isError) { copying.onBroken({ start, end }); }
	const node = { type, start, end, field: currentFieldName ?? undefined };
	if (skipped.has(type)) { return { ...node, children: [], isBroken: isError }; }
	if (depth >= maxDepth) {
		copying.onTooDeep({ start, end });
		return { ...node, children: [], isBroken: true };
	}
	const children: SyntaxNode[] = [];
	let isBroken = isError;
	if (cursor.gotoFirstChild()) {
		do {
			if (!isWanted(cursor)) { continue; }
			const child = copyNode(cursor, copying, depth + 1);
			if (child === undefined) { isBroken = true; break; }
			isBroken ||= child.isBroken;
			children.push(child);
		} while (cursor.gotoNextSibling());
		cursor.gotoParent();
	}
	return { ...node, children, isBroken };
}

function isWanted(cursor: TreeCursor): boolean {
	return cursor.nodeIsNamed || cursor.nodeIsMissing || cursor.currentFieldName !== null || telling.has(cursor.nodeType);
}

/** The part of a node with this name. */
export function partOf(node: SyntaxNode, field: string): SyntaxNode | undefined {
	return node.children.find((child) => child.field === field);
}

export function childOfType(node: SyntaxNode, ...types: readonly string[]): SyntaxNode | undefined {
	return node.children.find(({ type }) => types.includes(type));
}

/** The children that are things of their own: no comments, no words of the grammar. */
export function namedChildren({ children }: SyntaxNode): readonly SyntaxNode[] {
	return children.filter(({ type }) => !telling.has(type) && type !== 'comment' && type !== 'ERROR');
}
