/** Reads Terraform's JSON syntax into the same tree as HCL: blocks are objects or lists of objects, strings hold templates. */
import { parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { PieceReader } from './grammar/bodies';
import { readInterpolation } from './grammar/interpolation';
import { findTextEnd, opensInterpolation } from './scan';
import { emptyBody } from './syntax';
import type { Attribute, Block, Body, Expression, Label, Span } from './syntax';

export interface JsonOptions {
	readonly text: string;
	/** Of HCL, for what strings hold. */
	readonly readPiece: PieceReader;
	/** Whether the text is not code but a file of values. */
	readonly holdsValues: boolean;
	readonly isWanted: (type: string, labels: readonly Label[]) => boolean;
	/** @param text what stands at the mistake; empty where the file breaks off */
	readonly onMistake: (span: Span, text: string) => void;
	readonly onTooDeep: () => void;
}

/** Deepest nesting that is read. */
const maxDepth = 200;

/** Labels of the blocks at the top, those of Packer among them. */
const labelCounts: Readonly<Record<string, number>> = { resource: 2, data: 2, variable: 1, output: 1, module: 1, locals: 0, provider: 1, source: 2, local: 1 };

/** The blocks of a text. */
export function readJson(options: JsonOptions): Body {
	const { text } = options;
	if (findDepth(text) > maxDepth) {
		options.onTooDeep();
		return emptyBody;
	}
	const errors: ParseError[] = [];
	const root = parseTree(text.replace(/^\uFEFF/, ' '), errors);
	const places = new Set<number>();
	for (const error of errors) {
		const start = Math.min(error.offset, text.length);
		if (places.has(start)) { continue; }
		places.add(start);
		options.onMistake({ start, end: withoutReturn(text, Math.min(start + Math.max(error.length, 1), text.length)) }, text.slice(start, start + 40).split('\n', 1)[0] ?? '');
	}
	if (options.holdsValues) { return root === undefined ? emptyBody : toBody(options, root); }
	const blocks: Block[] = [];
	for (const { key, value } of propertiesOf(text, root)) {
		const labelCount = labelCounts[key.text];
		if (labelCount !== undefined) { addBlocks(options, { type: key, labels: [], labelCount, value }, blocks); }
	}
	return { attributes: [], blocks };
}

/** Deepest nesting of brackets outside strings. */
function findDepth(text: string): number {
	let depth = 0;
	let deepest = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (char === '"') {
			for (at++; at < text.length && text[at] !== '"' && text[at] !== '\n'; at++) { if (text[at] === '\\') { at++; } }
		} else if (char === '{' || char === '[') {
			deepest = Math.max(deepest, ++depth);
		} else if (char === '}' || char === ']') {
			depth--;
		}
	}
	return deepest;
}

interface Nesting {
	readonly type: Label;
	readonly labels: readonly Label[];
	/** Labels that are still to come, each a level of objects. */
	readonly labelCount: number;
	readonly value: Node;
}

function addBlocks(options: JsonOptions, { type, labels, labelCount, value }: Nesting, blocks: Block[]): void {
	for (const object of objectsOf(value)) {
		if (labelCount > 0) {
			for (const { key, value: inner } of propertiesOf(options.text, object)) {
				addBlocks(options, { type, labels: [...labels, key], labelCount: labelCount - 1, value: inner }, blocks);
			}
		} else if (options.isWanted(type.text, labels)) {
			blocks.push(toBlock(options, { type, labels, object }));
		}
	}
}

/** A block begins at its last label, or at its type if it has none. */
function toBlock(options: JsonOptions, { type, labels, object }: { readonly type: Label; readonly labels: readonly Label[]; readonly object: Node }): Block {
	const { start } = labels.at(-1) ?? type;
	return {
		start: Math.max(start - 1, 0), end: withoutReturn(options.text, object.offset + object.length), type: type.text, typeSpan: { start: type.start, end: type.end }, labels,
		body: toBody(options, object),
	};
}

function toBody(options: JsonOptions, object: Node): Body {
	const attributes: Attribute[] = [];
	const blocks: Block[] = [];
	for (const { key, value } of propertiesOf(options.text, object)) {
		const { text: name, start, end } = key;
		if (name === 'dynamic') {
			addBlocks({ ...options, isWanted: () => true }, { type: key, labels: [], labelCount: 1, value }, blocks);
			continue;
		}
		attributes.push({ name, nameSpan: { start, end }, start: start - 1, end: value.offset + value.length, value: toExpression(options, value) });
		for (const inner of objectsOf(value)) { blocks.push(toBlock(options, { type: key, labels: [], object: inner })); }
	}
	return { attributes, blocks };
}

function toExpression(options: JsonOptions, node: Node): Expression {
	const span: Span = { start: node.offset, end: withoutReturn(options.text, node.offset + node.length) };
	switch (node.type) {
		case 'string': return toTemplate(options, node);
		case 'number': case 'boolean': case 'null': return { ...span, kind: 'literal', value: node.value as number | boolean | null };
		case 'array': return { ...span, kind: 'list', items: (node.children ?? []).map((child) => toExpression(options, child)) };
		case 'object': return {
			...span, kind: 'object',
			entries: propertiesOf(options.text, node).map(({ key, value }) => ({
				key: { start: key.start, end: key.end, kind: 'literal', value: key.text }, value: toExpression(options, value),
			})),
		};
		default: return { ...span, kind: 'opaque', reason: 'malformed' };
	}
}

function toTemplate(options: JsonOptions, node: Node): Expression {
	const text = String(node.value);
	const span = insideQuotes(options.text, node);
	if (!/[$%]\{/.test(text)) { return { ...span, kind: 'literal', value: text }; }
	const toFile = createOffsets(node, options);
	const parts: (string | Expression)[] = [];
	let from = 0;
	const addText = (to: number): void => { if (to > from) { parts.push(text.slice(from, to).replace(/([$%])\1\{/g, '$1{')); } };
	for (let at = 0; at < text.length; at++) {
		if (!opensInterpolation(text, at)) { continue; }
		const end = findTextEnd(text, at + 2, 'interpolation');
		if (end === undefined) { return { ...span, kind: 'opaque', reason: 'malformed' }; }
		addText(at);
		parts.push(text[at] === '$' ? readInterpolation(options.readPiece, text, { start: at + 2, end: end - 1 }, toFile) : { ...span, kind: 'opaque', reason: 'unsupported' });
		from = end;
		at = end - 1;
	}
	addText(text.length);
	const [only] = parts;
	return parts.length === 1 && typeof only === 'string' ? { ...span, kind: 'literal', value: only } : { ...span, kind: 'template', parts };
}

/** Offsets in the file of those in the string's value: escapes are longer in the file. */
function createOffsets(node: Node, { text: source }: JsonOptions): (offset: number) => number {
	const value = String(node.value);
	const { start: first, end } = insideQuotes(source, node);
	if (value.length === end - first) { return (offset) => first + offset; }
	const offsets: number[] = [];
	for (let at = first; at < end;) {
		offsets.push(at);
		if (source[at] !== '\\') { at++; } else { at += source[at + 1] === 'u' ? 6 : 2; }
	}
	return (offset) => Math.min(offsets[offset] ?? end, end);
}

/** The objects of a value that is one or a list of them. */
function objectsOf(node: Node): readonly Node[] {
	if (node.type === 'object') { return [node]; }
	return node.type === 'array' ? (node.children ?? []).filter(({ type }) => type === 'object') : [];
}

/** The properties of an object, without Terraform's comments. */
function propertiesOf(text: string, node: Node | undefined): readonly { readonly key: Label; readonly value: Node }[] {
	if (node?.type === 'array') { return (node.children ?? []).flatMap((child) => propertiesOf(text, child)); }
	return (node?.type === 'object' ? node.children ?? [] : []).flatMap(({ children: [key, value] = [] }) => {
		if (key === undefined || value === undefined || key.value === '//') { return []; }
		return [{ key: { text: String(key.value), ...insideQuotes(text, key) }, value }];
	});
}

/** A string that the text breaks off has no quotation mark at its end. */
function insideQuotes(text: string, { offset, length }: Node): Span {
	const end = offset + length;
	return { start: offset + 1, end: length > 1 && text[end - 1] === '"' ? end - 1 : withoutReturn(text, end) };
}

/** The parser counts the carriage return of a Windows line end to a string that is not closed before it, and a comment that is not closed past the end. */
function withoutReturn(text: string, end: number): number {
	const inside = Math.min(end, text.length);
	return text[inside - 1] === '\r' ? inside - 1 : inside;
}
