/** The props of a construct or of an object in them, by their names in TypeScript, as values of a tree. */
import { locationOf, textOf } from '../programs/places';
import { unknown } from '../programs/result';
import type { Part, Place } from '../programs/result';
import { toTree, toUnknownTree } from '../programs/tree';
import type { Interpret } from '../programs/tree';
import { toContainer } from '../values/valueTree';
import type { Container, ListValue, ObjectValue, ReferenceValue, ScalarValue, UnknownValue, ValueTree } from '../values/valueTree';
import { camelCase } from './symbols';

export interface Props {
	/** Where they stand. */
	readonly place: Place;
	/** What is written under a name, with what it means; undefined for what is as if it were not written. */
	part(name: string): Part | undefined;
	/** The value under a name. */
	value(name: string): ValueTree | undefined;
	/** The object under a name; one without entries if it is not written. */
	object(name: string): Props;
	/** The items of the list under a name; one that is unknown where the list is. */
	items(name: string): readonly Part[];
	/** All of them, by their names as they are written. */
	all(): Container;
	/** They are known to be all that is written. */
	readonly isClosed: boolean;
	/** How values are read from them. */
	readonly interpret: Interpret;
}

/**
 * @param part undefined if nothing is written
 * @param place where values stand that are not written
 */
export function createProps(part: Part | undefined, place: Place, interpret: Interpret): Props {
	const meaning = part === undefined ? undefined : interpret(part.result);
	const entries = meaning?.kind === 'object' ? new Map([...meaning.entries].map(([name, entry]) => [camelCase(name), entry])) : undefined;
	const rest = meaning === undefined || meaning.kind === 'nothing' ? undefined : meaning.kind === 'object' ? meaning.rest : meaning.kind === 'unknown' ? meaning : unknown('not-in-text', part?.use ?? place);
	const find = (name: string): Part | undefined => {
		const entry = entries?.get(name) ?? (rest === undefined || part === undefined ? undefined : { result: rest, use: part.use });
		return entry === undefined || interpret(entry.result).kind === 'nothing' ? undefined : entry;
	};
	return {
		place: part?.use ?? place,
		isClosed: rest === undefined,
		interpret,
		part: find,
		value(name) {
			const entry = find(name);
			return entry === undefined ? undefined : toTree(entry, interpret);
		},
		all: () => part === undefined ? undefined : toContainer(toTree(part, interpret)),
		object: (name) => createProps(find(name), part?.use ?? place, interpret),
		items(name) {
			const entry = find(name);
			if (entry === undefined) { return []; }
			const list = interpret(entry.result);
			return list.kind === 'list' ? list.items : [{ result: list.kind === 'unknown' ? list : unknown('not-in-text', entry.use), use: entry.use }];
		},
	};
}

/** An object of a tree, of what is not undefined. */
export function objectOf(place: Place, entries: Readonly<Record<string, ValueTree | undefined>>): ObjectValue {
	const written = Object.entries(entries).filter((entry): entry is [string, ValueTree] => entry[1] !== undefined);
	return { kind: 'object', ...locationOf(place), text: textOf(place), entries: new Map(written) };
}

/** The object, or nothing where all of it is undefined. */
export function objectIfAny(place: Place, entries: Readonly<Record<string, ValueTree | undefined>>): ObjectValue | undefined {
	const object = objectOf(place, entries);
	return object.entries.size === 0 ? undefined : object;
}

export function listOf(place: Place, items: readonly ValueTree[]): ListValue {
	return { kind: 'list', ...locationOf(place), text: textOf(place), items, origin: { kind: 'literal' } };
}

/** A text or number that the CDK concludes from what is written. */
export function concluded(place: Place, value: string | number | boolean): ScalarValue {
	return { kind: 'scalar', ...locationOf(place), text: textOf(place), value, origin: { kind: 'expression', text: textOf(place) } };
}

/** What the CDK sends where nothing is written. @param source its documentation */
export function sentDefault(place: Place, value: string | number | boolean, source: string): ScalarValue {
	return { kind: 'scalar', ...locationOf(place), text: '', value, origin: { kind: 'omitted', source } };
}

export function unknownAt(place: Place, reason: UnknownValue['reason'] = 'not-in-text'): UnknownValue {
	return toUnknownTree(reason, place);
}

export function referenceTo(place: Place, resourceId: string | undefined): ReferenceValue {
	return { kind: 'reference', ...locationOf(place), text: textOf(place), resourceId, attribute: undefined };
}

/** The number of a tree, if the text tells it. */
export function numberOf(value: ValueTree | undefined): number | undefined {
	return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}

export function textIn(value: ValueTree | undefined): string | undefined {
	return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** An unknown value in a tree, of those that decide something together. */
export function firstUnknown(...values: readonly (ValueTree | undefined)[]): UnknownValue | undefined {
	return values.find((value): value is UnknownValue => value?.kind === 'unknown');
}
