/** JSON text → template tree, tolerant of comments, trailing commas and texts that break off. */
import { createScanner, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { createMapOrCall, maxDepth, withoutQuotes } from './node';
import type { Entry, ScalarNode, Span, TemplateNode, TreeReading } from './node';
import type { SyntaxMessage } from './problems';

/** Reads a JSON text; there is one root unless the text holds no value at all. */
export function readJsonTree(text: string): TreeReading {
	if (isNestingTooDeep(text)) { return { roots: [], errors: [], isTooDeep: true }; }
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	return {
		roots: root === undefined ? [] : [convert(root, text)],
		errors: errors.map(({ error, offset, length }) => ({ message: messages[error] ?? 'unexpected', span: { start: offset, end: offset + length } })),
		isTooDeep: false,
	};
}

/** Scans without recursion, because the parser that follows would overflow the stack. A closer of the wrong kind closes nothing. */
function isNestingTooDeep(text: string): boolean {
	const scanner = createScanner(text, true);
	const closers: number[] = [];
	for (let token: number = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
		if (token === openBrace || token === openBracket) { closers.push(token + 1); }
		if (token === closers.at(-1)) { closers.pop(); }
		if (closers.length > maxDepth) { return true; }
	}
	return false;
}

function convert(node: Node, text: string): TemplateNode {
	const span = { start: node.offset, end: node.offset + node.length };
	switch (node.type) {
		case 'object': {
			const entries = (node.children ?? []).map((property) => convertProperty(property, text));
			return createMapOrCall(entries.filter((entry) => entry !== undefined), [], span);
		}
		case 'array': return { kind: 'list', items: (node.children ?? []).map((item) => convert(item, text)), span };
		default: return convertScalar(node, text, span);
	}
}

function convertProperty({ children }: Node, text: string): Entry | undefined {
	const [key, value] = children ?? [];
	if (key === undefined) { return undefined; }
	const { text: name, span } = convertScalar(key, text, { start: key.offset, end: key.offset + key.length });
	if (value !== undefined) { return { key: name, keySpan: span, value: convert(value, text) }; }
	const nothing: ScalarNode = { kind: 'scalar', text: '', isQuoted: false, isEditable: true, span: { start: span.end, end: span.end } };
	return { key: name, keySpan: span, value: nothing };
}

function convertScalar(node: Node, text: string, span: Span): ScalarNode {
	if (node.type !== 'string') { return { kind: 'scalar', text: text.slice(span.start, span.end), isQuoted: false, isEditable: true, span }; }
	const value: unknown = node.value;
	return { kind: 'scalar', text: typeof value === 'string' ? value : '', isQuoted: true, isEditable: true, span: withoutQuotes(text, span) };
}

// jsonc-parser declares its codes as `const enum`, which a single-file compiler cannot read; a closer's code follows its opener's.
const openBrace = 1;
const openBracket = 3;
const endOfFile = 17;

const messages: Readonly<Record<number, SyntaxMessage>> = {
	2: 'number', 3: 'key', 4: 'value', 5: 'colon', 6: 'comma', 7: 'missing', 8: 'missing', 10: 'comment', 11: 'comment', 12: 'missing',
	13: 'number', 14: 'escape', 15: 'escape', 16: 'escape',
};
