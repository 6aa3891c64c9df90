/**
 * The settings of a resource as a tree of values: what a language offers so that its resources are read by the readers that are
 * there already. There is no second set of readers.
 *
 * A language evaluates its own text into such a tree, one `ObjectValue` for each resource, and hands it to the readers of
 * - Terraform, by `createTreeFields` (treeFields.ts), where its settings have Terraform's names: Pulumi, Ansible, Crossplane, …
 * - CloudFormation, by `createTreeProperties` (treeProperties.ts), where they have CloudFormation's: CDK, Serverless, input of the AWS CLI, …
 * `spellings` of the context says how a name is written there, if it is written in another way (`min_size` as `minSize`).
 *
 * Rules for whoever builds a tree:
 * - What is not written, or null, has no entry. Nothing is guessed: what the text does not tell is an `UnknownValue` with its reason.
 * - `range` is where the value stands in the resource: a literal without its quotes, a list or object with its brackets, else the expression.
 * - `origin` says where it can be changed: `literal` where the range is the very text of it, `default` for a constant, with the place of
 *   its literal, `expression` for what is put together, `omitted` for a default that the language's own tool documents and sends.
 * - An object that takes over entries which the text does not tell (`...props`) has them as `rest`: what it does not write is unknown then.
 * - Scalars keep the type they are written in; a reader takes `"2"` for a number and `true` for a text where that is what is wanted.
 * Must never hold knowledge of one language or one type of resource.
 */
import type { ResourceReference } from '../../core/model/resource';
import type { KnownOrigin, Location, Unknown, UnknownReason, Value } from '../../core/model/value';

export type ValueTree = ScalarValue | ListValue | ObjectValue | ReferenceValue | UnknownValue;

/** Where a value stands, and the text of it on one line, for people. */
interface Placed extends Location {
	readonly text: string;
}

export interface ScalarValue extends Placed {
	readonly kind: 'scalar';
	readonly value: string | number | boolean;
	readonly origin: KnownOrigin;
}

export interface ListValue extends Placed {
	readonly kind: 'list';
	readonly items: readonly ValueTree[];
	readonly origin: KnownOrigin;
}

export interface ObjectValue extends Placed {
	readonly kind: 'object';
	readonly entries: ReadonlyMap<string, ValueTree>;
	/** It may have more entries than those: what any other name stands for is this. */
	readonly rest?: UnknownValue;
}

/** A resource or an attribute of it. */
export interface ReferenceValue extends Placed {
	readonly kind: 'reference';
	/** Id of the resource in the model; undefined for one that the model does not have. */
	readonly resourceId: string | undefined;
	/** By Terraform's name, `arn_suffix`; undefined for the resource itself. Those that name it stand for it, the others are values that the text does not tell. */
	readonly attribute: string | undefined;
	/** Page that documents that a tool refers to it, where the text does not. */
	readonly impliedBy?: string;
}

export interface UnknownValue extends Placed {
	readonly kind: 'unknown';
	readonly reason: UnknownReason;
	/** It is an attribute of something that is looked up. */
	readonly lookup?: Lookup;
	/** The name of the parameter of Systems Manager that holds it. */
	readonly ssmParameter?: string;
	/** The resources that it is put together from, as a text with their names in it. */
	readonly mentions?: readonly ReferenceValue[];
}

/** Something that is there already and is looked up. */
export interface Lookup {
	/** Terraform's type of the data source, `aws_ami`. */
	readonly type: string;
	readonly arguments: ObjectValue;
}

/** What a value is read from: an object, something unknown that may be one, or nothing. */
export type Container = ObjectValue | UnknownValue | undefined;

/** How the names that readers ask for are written in a tree. */
export interface Naming {
	/** The ways in which a name may be written, likeliest first. */
	spellings(name: string): readonly string[];
	/** What a name of the tree is compared by, where it may be written in more ways than can be told (`minSize`, `min_size`); as it is without this. */
	compareBy?(written: string): string;
}

/** Gives the entry of a container by the name that a reader knows it by. */
export function createLookup(container: Container, { spellings, compareBy }: Naming): (name: string) => ValueTree | undefined {
	if (container?.kind !== 'object') { return () => container; }
	const { rest } = container;
	const entries = compareBy === undefined ? container.entries : new Map([...container.entries].map(([name, value]) => [compareBy(name), value]));
	return (name) => {
		for (const spelling of spellings(name)) {
			const found = entries.get(spelling);
			if (found !== undefined) { return found; }
		}
		return rest;
	};
}

/** The resources that a value is, or is put together from, of those that the model has. */
export function mentionsIn(value: ValueTree | undefined): readonly ResourceReference[] {
	const references = value?.kind === 'reference' ? [value] : value?.kind === 'unknown' ? value.mentions ?? [] : [];
	return references.flatMap(({ text, resourceId }) => resourceId === undefined ? [] : [{ text, resourceId }]);
}

/** A value as what settings are read from; undefined for nothing. */
export function toContainer(value: ValueTree | undefined): Container {
	return value === undefined || value.kind === 'object' || value.kind === 'unknown' ? value : failureOf(value);
}

/** The objects of a list; a single one counts as a list of one, and something unknown as one unknown object. */
export function toContainers(value: ValueTree | undefined): readonly (ObjectValue | UnknownValue)[] {
	const items = value === undefined ? [] : value.kind === 'list' ? value.items : [value];
	return items.flatMap((item) => toContainer(item) ?? []);
}

/** A value of a type; one that cannot be turned into it is unknown. */
export function toTyped<T>(value: ValueTree, convert: (scalar: string | number | boolean) => T | undefined): Value<T> {
	const converted = value.kind === 'scalar' ? convert(value.value) : undefined;
	if (value.kind !== 'scalar' || converted === undefined) { return toUnknown(failureOf(value)); }
	const { file, range, origin } = value;
	return { file, range, value: converted, origin };
}

/** The texts of a list, each where it stands; a single text is a list of one, and something else one unknown value. */
export function toItems(value: ValueTree | undefined): readonly Value<string>[] {
	if (value === undefined) { return []; }
	return (value.kind === 'list' ? value.items : [value]).map((item) => toTyped(item, String));
}

/** A list of values of a type; one unknown item makes all of it unknown, as it stands in the resource. */
export function toTypedList<T>(value: ListValue, convert: (item: ValueTree) => T | UnknownValue): Value<readonly T[]> {
	const { file, range, text } = value;
	const items: T[] = [];
	for (const item of value.items) {
		const converted = convert(item);
		if (isUnknown(converted)) { return toUnknown({ ...converted, file, range }); }
		items.push(converted);
	}
	return { file, range, value: items, origin: originOfList(value, text) };
}

/** Why a value is not of the wanted type. */
export function failureOf(value: ValueTree): UnknownValue {
	if (value.kind === 'unknown') { return value; }
	const { file, range, text } = value;
	return { kind: 'unknown', file, range, text, reason: value.kind === 'reference' ? 'not-in-text' : 'malformed' };
}

export function toUnknown({ file, range, reason, text }: UnknownValue): Unknown {
	return { file, range, value: undefined, origin: { kind: 'unknown', reason, text } };
}

/** A text as people read it: on one line, shortened. */
export function shownText(text: string): string {
	const limit = 120;
	const oneLine = text.slice(0, 4 * limit).replace(/\s+/g, ' ');
	return oneLine.length > limit ? `${oneLine.slice(0, limit - 1)}…` : oneLine;
}

/** A list is a literal only if all its items are. */
function originOfList({ origin, items }: ListValue, text: string): KnownOrigin {
	const isPlain = items.every((item) => item.kind === 'scalar' && item.origin.kind === 'literal');
	return origin.kind === 'literal' && !isPlain ? { kind: 'expression', text } : origin;
}

function isUnknown(converted: unknown): converted is UnknownValue {
	return typeof converted === 'object' && converted !== null && 'kind' in converted && converted.kind === 'unknown';
}

/** What a JSON text says, all of it standing where the text does; undefined if it is none. */
export function treeOfJson(json: string, { file, range, text }: Placed): ValueTree | undefined {
	try {
		return toTree(JSON.parse(json), { file, range, text });
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof RangeError) { return undefined; }
		throw error;
	}
}

function toTree(value: unknown, placed: Placed): ValueTree | undefined {
	const origin: KnownOrigin = { kind: 'expression', text: placed.text };
	if (Array.isArray(value)) { return { kind: 'list', ...placed, origin, items: value.flatMap((item: unknown) => toTree(item, placed) ?? []) }; }
	if (typeof value === 'object' && value !== null) {
		return { kind: 'object', ...placed, entries: new Map(Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
			const entry = toTree(item, placed);
			return entry === undefined ? [] : [[name, entry] as const];
		})) };
	}
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { kind: 'scalar', ...placed, origin, value } : undefined;
}

/** Where a reference comes from. */
export function originOfReference({ text, impliedBy }: ReferenceValue): KnownOrigin {
	return impliedBy === undefined ? { kind: 'expression', text } : { kind: 'omitted', source: impliedBy };
}
