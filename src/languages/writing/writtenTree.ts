/** The layout of one entry of a JSON or YAML map, read from the entry's own text. */
import { readJsonTree } from '../cloudformation/jsonTree';
import type { Entry, MapNode, TemplateNode } from '../cloudformation/node';
import { readYamlTree } from '../cloudformation/yamlTree';
import type { Layout, Span, WrittenContent, WrittenEntry, WrittenItem, WrittenMap } from './written';

/**
 * The map under a key.
 * @param span from the key, with its quotes, to the end of its value
 */
export function readWrittenEntry(text: string, span: Span): WrittenMap | undefined {
	const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
	const isFirstInLine = text.slice(lineStart, span.start).trim() === '';
	const isJson = /^[\s\uFEFF]*\{/.test(text);
	const fragment = text.slice(span.start, span.end);
	if (isJson) {
		const json = readJsonTree(`{${fragment}}`);
		if (json.errors.length === 0) { return findOnly(json.roots, { text, shift: span.start - 1, isJson: true }); }
	}
	// A block keeps its indentation; an entry among others in braces gets braces of its own.
	const { roots } = isFirstInLine && !isJson ? readYamlTree(text.slice(lineStart, span.end)) : readYamlTree(`{${fragment}}`);
	return findOnly(roots, { text, shift: isFirstInLine && !isJson ? lineStart : span.start - 1, isJson: false });
}

interface Source {
	readonly text: string;
	/** What an offset of the fragment needs to become one of the text. */
	readonly shift: number;
	readonly isJson: boolean;
}

function findOnly([root]: readonly TemplateNode[], source: Source): WrittenMap | undefined {
	const [entry] = root?.kind === 'map' ? root.entries.values() : [];
	const content = entry === undefined ? undefined : toContent(entry, root?.span ?? entry.value.span, source);
	return content?.kind === 'map' ? content : undefined;
}

function toContent({ keySpan, value }: Pick<Entry, 'keySpan' | 'value'>, around: Span, source: Source): WrittenContent {
	// What an alias stands for is written elsewhere, and belongs to that place too.
	if (value.span.start < keySpan.end || value.span.end > around.end) { return { kind: 'computed' }; }
	return toWritten(value, source);
}

function toWritten(node: TemplateNode, source: Source): WrittenContent {
	const span = shift(node.span, source);
	switch (node.kind) {
		case 'map': return toMap(node, source);
		case 'list': return { kind: 'list', layout: layoutOf(span, source), span, items: node.items.map((item) => toItem(item, node.span, source)) };
		case 'scalar': return node.text === '' && !node.isQuoted ? { kind: 'computed' } : { kind: 'scalar', text: node.text };
		case 'call': return { kind: 'computed' };
	}
}

function toItem(node: TemplateNode, around: Span, source: Source): WrittenItem {
	const span = shift(node.span, source);
	const isAlias = node.span.start < around.start || node.span.end > around.end;
	return { span: { start: span.start, end: withQuote(source.text, node, span) }, content: isAlias ? { kind: 'computed' } : toWritten(node, source) };
}

function layoutOf({ start }: Span, { text, isJson }: Source): Layout {
	return !/[{[]/.test(text[start] ?? '') ? 'yaml-block' : isJson ? 'json' : 'yaml-flow';
}

function toMap(node: MapNode, source: Source): WrittenMap {
	const span = shift(node.span, source);
	const layout = layoutOf(span, source);
	const entries = [...node.entries.values()].map((entry): WrittenEntry => {
		const key = shift(entry.keySpan, source);
		const isQuoted = /["']/.test(source.text[key.start - 1] ?? '');
		const end = Math.max(key.end + (isQuoted ? 1 : 0), withQuote(source.text, entry.value, shift(entry.value.span, source)));
		return { name: entry.key, span: { start: isQuoted ? key.start - 1 : key.start, end }, content: toContent(entry, node.span, source) };
	});
	return { kind: 'map', layout, span, entries };
}

/** The end of a value with the quote behind it. */
function withQuote(text: string, node: TemplateNode, { end }: Span): number {
	return node.kind === 'scalar' && node.isQuoted && /["']/.test(text[end] ?? '') ? end + 1 : end;
}

function shift({ start, end }: Span, { shift: by }: Source): Span {
	return { start: start + by, end: end + by };
}
