/** Trees of values in another shape: a language's own settings laid out as the readers of another expect them. */
import type { Location, Value } from '../../core/model/value';
import { toTyped } from './valueTree';
import type { ObjectValue, ReferenceValue, ScalarValue, UnknownValue, ValueTree } from './valueTree';

/** The entry of an object; of something unknown that may be one, that. */
export function entryIn(value: ValueTree | undefined, name: string): ValueTree | undefined {
	return value?.kind === 'object' ? value.entries.get(name) ?? value.rest : value?.kind === 'unknown' ? value : undefined;
}

/** @param path names with points between them */
export function pathIn(value: ValueTree | undefined, path: string): ValueTree | undefined {
	return path.split('.').reduce<ValueTree | undefined>((found, name) => entryIn(found, name), value);
}

/** The items of a list; a single value counts as a list of one. */
export function itemsOf(value: ValueTree | undefined): readonly ValueTree[] {
	return value === undefined ? [] : value.kind === 'list' ? value.items : [value];
}

/** An object with some entries replaced, added or, where undefined, taken out. */
export function withEntries(object: ObjectValue, changes: Readonly<Record<string, ValueTree | undefined>>): ObjectValue {
	const entries = new Map(object.entries);
	for (const [name, value] of Object.entries(changes)) {
		if (value === undefined) { entries.delete(name); } else { entries.set(name, value); }
	}
	return { ...object, entries };
}

/**
 * An object in another shape, in the place of the one that its entries come from.
 * @returns undefined if it would have no entries
 */
export function reshape(from: ValueTree, entries: Readonly<Record<string, ValueTree | undefined>>): ObjectValue | undefined {
	const shaped = reshapeAll(from, entries);
	return shaped.entries.size === 0 && shaped.rest === undefined ? undefined : shaped;
}

/** The same, also without entries. */
export function reshapeAll(from: ValueTree, entries: Readonly<Record<string, ValueTree | undefined>>): ObjectValue {
	const { file, range, text } = from;
	const rest: UnknownValue | undefined = from.kind === 'object' ? from.rest : from.kind === 'unknown' ? from : undefined;
	const written = Object.entries(entries).filter((entry): entry is [string, ValueTree] => entry[1] !== undefined);
	return { kind: 'object', file, range, text, entries: new Map(written), ...rest === undefined ? {} : { rest } };
}

/** What a tool takes, and sends, where nothing is written. */
export function documentedDefault({ file, range }: Location, value: ScalarValue['value'], source: string): ScalarValue {
	return { kind: 'scalar', file, range, text: String(value), value, origin: { kind: 'omitted', source } };
}

/** A scalar turned into another; a literal whose text changes is one no longer. Anything else as it is. */
export function mapScalar(value: ValueTree | undefined, convert: (scalar: ScalarValue['value']) => ScalarValue['value'] | undefined): ValueTree | undefined {
	if (value?.kind !== 'scalar') { return value; }
	const converted = convert(value.value);
	const { file, range, text } = value;
	if (converted === undefined) { return { kind: 'unknown', file, range, text, reason: 'malformed' }; }
	if (converted === value.value) { return value; }
	return { ...value, value: converted, origin: value.origin.kind === 'omitted' ? value.origin : { kind: 'expression', text } };
}

/** One thing as a list of it. */
export function listOf(item: ValueTree | undefined): ValueTree | undefined {
	if (item === undefined) { return undefined; }
	const { file, range, text } = item;
	return { kind: 'list', file, range, text, items: [item], origin: { kind: 'expression', text } };
}

/** A list with its items in another shape; anything else as it is. */
export function mapItems(list: ValueTree | undefined, convert: (item: ValueTree) => ValueTree | undefined): ValueTree | undefined {
	return list?.kind === 'list' ? { ...list, items: list.items.flatMap((item) => convert(item) ?? []) } : list;
}

/** A value of a type, where one is written. */
export function typed<T>(value: ValueTree | undefined, convert: (scalar: ScalarValue['value']) => T | undefined): Value<T> | undefined {
	return value === undefined ? undefined : toTyped(value, convert);
}

/** A resource that a tool makes beside another one; nothing in the text names it. */
export function referenceTo(resourceId: string, { file, range }: Location, source: string): ReferenceValue {
	return { kind: 'reference', file, range, text: resourceId, resourceId, attribute: undefined, impliedBy: source };
}

/**
 * What others give, as it stands where it is used; a map or list stays where it is.
 * @param name that it is known by: the way to its literal, if it is one
 */
export function takenFrom(value: ValueTree, { file, range, text }: Location & { readonly text: string }, name: string): ValueTree {
	if (value.kind === 'object' || value.kind === 'list') { return value; }
	const place = { file, range, text };
	if (value.kind !== 'scalar') { return { ...value, ...place }; }
	return { ...value, ...place, origin: value.origin.kind === 'literal' ? { kind: 'default', name, at: { file: value.file, range: value.range } } : value.origin };
}

/** A tree with other names for its entries; of two that become the same the later counts. The same tree for the same one: aliases share them. */
export function renameEntries(value: ObjectValue, rename: (name: string) => string): ObjectValue {
	const known = new Map<ValueTree, ValueTree>();
	const convert = (tree: ValueTree): ValueTree => {
		if (tree.kind !== 'object' && tree.kind !== 'list') { return tree; }
		const found = known.get(tree);
		if (found !== undefined) { return found; }
		const converted: ValueTree = tree.kind === 'list' ? { ...tree, items: tree.items.map(convert) }
			: { ...tree, entries: new Map([...tree.entries].map(([name, entry]) => [rename(name), convert(entry)])) };
		known.set(tree, converted);
		return converted;
	};
	return convert(value) as ObjectValue;
}
