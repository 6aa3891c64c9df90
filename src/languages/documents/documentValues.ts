/** YAML and JSON trees as trees of values. Must never know what a name means. */
import type { Location } from '../../core/model/value';
import type { LineIndex } from '../cloudformation/lineIndex';
import { maxDepth } from '../cloudformation/node';
import type { CallNode, Entry, MapNode, ScalarNode, Span, TemplateNode } from '../cloudformation/node';
import { toNumber } from '../values/scalars';
import { shownText } from '../values/valueTree';
import type { ObjectValue, ScalarValue, UnknownValue, ValueTree } from '../values/valueTree';

/** The text that a tree was read from. */
export interface DocumentSource {
	readonly path: string;
	readonly text: string;
	readonly lines: LineIndex;
}

/** A place in the text, and what stands there, for people. */
export type Placed = Location & { readonly text: string };

/**
 * What a scalar stands for that is more than its text: a placeholder that the language fills in.
 * @returns undefined for a plain text
 */
export type ScalarEvaluator = (node: ScalarNode, place: Placed) => ValueTree | undefined;

/** What a function of CloudFormation stands for, in languages that have them. */
export type CallEvaluator = (node: CallNode, place: Placed) => ValueTree;

export interface ValueReader {
	/** Undefined for what counts as not written: null, and a key without a value. The same tree for the same node. */
	toValue(node: TemplateNode): ValueTree | undefined;
	/** The tree of a map; an empty one for anything else. */
	toObject(node: TemplateNode | undefined): ObjectValue;
}

export function createValueReader(source: DocumentSource, evaluate: ScalarEvaluator = () => undefined, evaluateCall: CallEvaluator = (_, place) => toUnknown(place, 'unsupported')): ValueReader {
	// Aliases share nodes, so a small text can mean very many: each node is turned once.
	const known = new Map<TemplateNode, ValueTree | undefined>();
	let depth = 0;
	return { toValue, toObject };

	function toValue(node: TemplateNode): ValueTree | undefined {
		if (known.has(node)) { return known.get(node); }
		if (depth > maxDepth) { return toUnknown(placeOf(source, node.span), 'unsupported'); }
		depth++;
		const value = convert(node);
		depth--;
		known.set(node, value);
		return value;
	}

	function toObject(node: TemplateNode | undefined): ObjectValue {
		const value = node === undefined ? undefined : toValue(node);
		return value?.kind === 'object' ? value : { kind: 'object', ...placeOf(source, node?.span ?? { start: 0, end: 0 }), entries: new Map() };
	}

	function convert(node: TemplateNode): ValueTree | undefined {
		const place = placeOf(source, node.span);
		switch (node.kind) {
			case 'scalar': return evaluate(node, place) ?? toScalar(node, place);
			case 'list': return { kind: 'list', ...place, items: node.items.flatMap((item) => toValue(item) ?? []), origin: { kind: 'literal' } };
			case 'map': return isFilledInLater(source, node) ? toUnknown(place, 'not-in-text') : { kind: 'object', ...place, entries: new Map(entriesOf(node, toValue)) };
			case 'call': return evaluateCall(node, place);
		}
	}
}

export function placeOf({ path, text, lines }: DocumentSource, { start, end }: Span): Placed {
	return { file: path, range: { start: lines.positionAt(start), end: lines.positionAt(end) }, text: shownText(text.slice(start, Math.min(end, start + 500))) };
}

export function toUnknown(place: Placed, reason: UnknownValue['reason']): UnknownValue {
	const { file, range, text } = place;
	return { kind: 'unknown', file, range, text, reason };
}

/** A scalar by what YAML and JSON take it for; undefined for nothing. */
export function toScalar({ text, isQuoted, isEditable }: ScalarNode, place: Placed): ScalarValue | undefined {
	const value = isQuoted ? text : plainValue(text);
	if (value === undefined) { return undefined; }
	return { kind: 'scalar', ...place, value, origin: isEditable ? { kind: 'literal' } : { kind: 'expression', text: place.text } };
}

/** With YAML 1.1's words, which most of the tools take as booleans. */
function plainValue(text: string): string | number | boolean | undefined {
	if (/^(?:|~|null|Null|NULL)$/.test(text)) { return undefined; }
	if (/^(?:true|yes|on)$/i.test(text)) { return true; }
	if (/^(?:false|no|off)$/i.test(text)) { return false; }
	return toNumber(text) ?? text;
}

/** `{{ x }}` without quotes is a map to YAML and a placeholder to the tool that renders the file. */
function isFilledInLater({ text }: DocumentSource, { span }: MapNode): boolean {
	return text.startsWith('{{', span.start);
}

/** Own entries win over those of merged maps, which may be shared or merge further ones. */
function entriesOf(map: MapNode, toValue: (node: TemplateNode) => ValueTree | undefined): readonly (readonly [string, ValueTree])[] {
	const own = map.merged.length === 0 ? map.entries : withMerged(map);
	return [...own.values()].flatMap(({ key, value }) => {
		const converted = toValue(value);
		return converted === undefined ? [] : [[key, converted] as const];
	});
}

/** Maps in a chain of merges that are followed; real files have one or two. */
const maxMerged = 50;

function withMerged(map: MapNode): ReadonlyMap<string, Entry> {
	const all = new Map<string, Entry>();
	const maps = new Set<TemplateNode>([map]);
	for (const next of maps) {
		if (next.kind !== 'map' || maps.size > maxMerged) { continue; }
		for (const [key, entry] of next.entries) {
			if (!all.has(key)) { all.set(key, entry); }
		}
		next.merged.forEach((merged) => maps.add(merged));
	}
	return all;
}
