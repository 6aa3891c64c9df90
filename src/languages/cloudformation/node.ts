/** The tree that a template is read into, the same for YAML and JSON. Must never know what a resource type means. */
import type { SyntaxMessage } from './problems';

/** A stretch of the text in UTF-16 code units; `end` is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export type TemplateNode = ScalarNode | ListNode | MapNode | CallNode;

/** Every scalar is kept as text: templates quote numbers and booleans half the time, so the reader of a property decides. */
export interface ScalarNode {
	readonly kind: 'scalar';
	readonly text: string;
	readonly isQuoted: boolean;
	/** Whether the text may be replaced in place: false for block scalars. */
	readonly isEditable: boolean;
	/** Without quotes. */
	readonly span: Span;
}

export interface ListNode {
	readonly kind: 'list';
	readonly items: readonly TemplateNode[];
	readonly span: Span;
}

export interface MapNode {
	readonly kind: 'map';
	/** In the order of the text; where a key is written twice, the last one. */
	readonly entries: ReadonlyMap<string, Entry>;
	/** Maps that YAML's `<<` merges in; an own entry wins over them. */
	readonly merged: readonly TemplateNode[];
	readonly span: Span;
}

export interface Entry {
	readonly key: string;
	/** Without quotes. */
	readonly keySpan: Span;
	readonly value: TemplateNode;
}

/** An intrinsic function in either form: `!Sub x` and `{ "Fn::Sub": "x" }` are the same call. */
export interface CallNode {
	readonly kind: 'call';
	/** In the long form: `Ref`, `Condition`, `Fn::Sub`. */
	readonly name: string;
	readonly argument: TemplateNode;
	readonly span: Span;
}

/** What a parser made of a text. */
export interface TreeReading {
	/** One root for each document of the text. */
	readonly roots: readonly TemplateNode[];
	readonly errors: readonly { readonly message: SyntaxMessage; readonly span: Span }[];
	/** The text was refused for its nesting; nothing of it was read. */
	readonly isTooDeep: boolean;
}

/** Deepest nesting that is read; real templates stay below 40. */
export const maxDepth = 200;

/** A map, or the call that a map of one function name stands for. */
export function createMapOrCall(entries: readonly Entry[], merged: readonly TemplateNode[], span: Span): MapNode | CallNode {
	const only = entries.length === 1 && merged.length === 0 ? entries[0] : undefined;
	if (only !== undefined && /^(?:Ref|Fn::(?!ForEach)\w+)$/.test(only.key)) {
		return { kind: 'call', name: only.key, argument: only.value, span };
	}
	const byKey = new Map<string, Entry>();
	for (const entry of entries) {
		byKey.delete(entry.key);
		byKey.set(entry.key, entry);
	}
	return { kind: 'map', entries: byKey, merged, span };
}

/** The entry of a key; an own one wins over those of merged maps. */
export function findEntry(node: TemplateNode | undefined, key: string): Entry | undefined {
	if (node?.kind !== 'map') { return undefined; }
	const own = node.entries.get(key);
	if (own !== undefined || node.merged.length === 0) { return own; }

	// Merged maps may be shared or merge further ones, so each is visited once.
	const maps = new Set<TemplateNode>([node]);
	for (const map of maps) {
		if (map.kind !== 'map') { continue; }
		const found = map.entries.get(key);
		if (found !== undefined) { return found; }
		map.merged.forEach((merged) => maps.add(merged));
	}
	return undefined;
}

/** The entries of a section by key, in the order of the text. */
export function entriesOf(node: TemplateNode | undefined): ReadonlyMap<string, Entry> {
	return node?.kind === 'map' ? node.entries : new Map<string, Entry>();
}

/** The span without the quotes around it; the closing one may be missing where the text breaks off. */
export function withoutQuotes(text: string, { start, end }: Span): Span {
	const isClosed = end - start >= 2 && text[end - 1] === text[start];
	return { start: start + 1, end: isClosed ? end - 1 : end };
}
