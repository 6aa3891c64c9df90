/**
 * The values of a planned resource with what the plan leaves open: a value that is only known after it is applied is unknown if the code
 * has something there, and not written if it has nothing, as the provider fills in then what it documents.
 */
import { entryIn, itemsOf, pathIn } from '../values/shapeTree';
import type { ListValue, ObjectValue, ReferenceValue, UnknownValue, ValueTree } from '../values/valueTree';
import type { Configuration } from './configuration';

export interface OpenValues {
	valuesOf(resource: { readonly address: string; readonly module: string; readonly type: string; readonly name: string; readonly object: ObjectValue }): ObjectValue;
}

export interface OpenValuesOptions {
	readonly root: ValueTree;
	readonly configuration: Configuration;
	/** Addresses of resources that are there already, by id and ARN. */
	readonly ids: ReadonlyMap<string, string>;
}

interface Argument {
	readonly name: string;
	readonly value: ValueTree | undefined;
	/** True where it is only known later, or an object or list with such places. */
	readonly later: ValueTree | undefined;
	readonly expression: ValueTree | undefined;
	readonly module: string;
	/** Where it stands if it has no value. */
	readonly at: ValueTree;
}

export function createOpenValues({ root, configuration, ids }: OpenValuesOptions): OpenValues {
	const laterByAddress = new Map(itemsOf(entryIn(root, 'resource_changes')).map((change) => {
		const address = entryIn(change, 'address');
		return [address?.kind === 'scalar' ? String(address.value) : '', pathIn(change, 'change.after_unknown')];
	}));
	return {
		valuesOf({ address, object, ...resource }) {
			const value = entryIn(object, 'values');
			const expression = configuration.expressionsOf(resource);
			const read = readObject({ name: '', value, later: laterByAddress.get(address), expression, module: resource.module, at: value ?? object });
			return { ...read, entries: new Map([...read.entries].filter(([name]) => name !== 'id' && name !== 'arn')) };
		},
	};

	function readObject({ value, later, expression, module, at }: Argument): ObjectValue {
		const names = new Set([...value?.kind === 'object' ? value.entries.keys() : [], ...later?.kind === 'object' ? later.entries.keys() : []]);
		const { file, range, text } = value ?? at;
		const entries = [...names].flatMap((name) => {
			const read = readArgument({ name, value: entryIn(value, name), later: entryIn(later, name), expression: entryIn(expression, name), module, at: value ?? at });
			return read === undefined ? [] : [[name, read] as const];
		});
		return { kind: 'object', file, range, text, entries: new Map(entries) };
	}

	function readArgument(argument: Argument): ValueTree | undefined {
		const { value, later, name } = argument;
		if (later?.kind === 'scalar' && later.value === true) { return readLater(argument); }
		if (value?.kind === 'object' || value === undefined && later?.kind === 'object' && later.entries.size > 0) { return readObject(argument); }
		if (value?.kind === 'list' || value === undefined && later?.kind === 'list' && later.items.length > 0) { return readList(argument); }
		return value?.kind === 'scalar' && name !== 'name' ? referenceTo(argument, String(value.value)) ?? value : value;
	}

	function readList({ name, value, later, expression, module, at }: Argument): ListValue {
		const { file, range, text } = value ?? at;
		const own = value?.kind === 'list' ? value.items : [];
		const open = later?.kind === 'list' ? later.items : [];
		const written = expression?.kind === 'list' ? expression.items : [];
		const items = Array.from({ length: Math.max(own.length, open.length) }, (_item, index) => readArgument({
			name, value: own[index], later: open[index], expression: written[index] ?? written[0] ?? expression, module, at: value ?? at,
		})).filter((item) => item !== undefined);
		return { kind: 'list', file, range, text, items, origin: { kind: 'expression', text } };
	}

	function readLater({ name, expression, module, at }: Argument): ValueTree | undefined {
		if (configuration.isKnown && expression === undefined) { return undefined; }
		const { file, range } = at;
		const references = configuration.referencesIn(expression, module).map((one): ReferenceValue => ({ kind: 'reference', file, range, ...one }));
		const unknown: UnknownValue = { kind: 'unknown', file, range, text: name, reason: 'not-in-text', ...references.length === 0 ? {} : { mentions: references } };
		const [first] = references;
		if (takesList(name)) { return references.length === 0 ? unknown : { kind: 'list', file, range, text: name, items: references, origin: { kind: 'expression', text: name } }; }
		return references.length === 1 && first !== undefined && name !== 'resource_id' ? first : unknown;
	}

	/** What a known text refers to: the code says so, or it is the id of a resource that is there already. */
	function referenceTo({ expression, module, at }: Argument, text: string): ReferenceValue | undefined {
		const { file, range } = at;
		const [only, ...others] = configuration.referencesIn(expression, module);
		if (only !== undefined && others.length === 0) { return { kind: 'reference', file, range, ...only, text }; }
		const resourceId = /^(?:arn:|[a-z]+-[0-9a-f]{8,17}$)/.test(text) ? ids.get(text) : undefined;
		return resourceId === undefined ? undefined : { kind: 'reference', file, range, text, resourceId, attribute: text.startsWith('arn:') ? 'arn' : 'id' };
	}
}

/** The provider names lists of resources in the plural, but for one. */
function takesList(name: string): boolean {
	return /s$|^vpc_zone_identifier$/.test(name);
}
