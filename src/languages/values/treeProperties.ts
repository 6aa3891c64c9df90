/** A tree of values as the properties that the readers of CloudFormation's resources ask for. */
import type { ResourceReference, ResourceType } from '../../core/model/resource';
import type { Range, Value } from '../../core/model/value';
import type { Properties } from '../cloudformation/properties';
import { splitNames, toBoolean, toNumber } from './scalars';
import { createLookup, failureOf, mentionsIn, originOfReference, toContainer, toContainers, toItems, toTyped, toTypedList, toUnknown } from './valueTree';
import type { Container, ListValue, Naming, UnknownValue, ValueTree } from './valueTree';

/** What the properties of one resource have in common. */
export interface TreePropertyContext extends Naming {
	/** Where properties stand that are not written. */
	readonly nameRange: Range;
	/** The resource that carries a literal name; undefined for one that the model does not have. */
	resourceOfName(type: ResourceType, name: string): string | undefined;
}

/** @param container undefined if it is not written, which means no properties */
export function createTreeProperties(context: TreePropertyContext, container: Container): Properties {
	const get = createLookup(container, context);
	const read = <T>(name: string, convert: (value: ValueTree) => Value<T>): Value<T> | undefined => {
		const value = get(name);
		return value === undefined ? undefined : convert(value);
	};
	return {
		range: container?.range ?? context.nameRange,
		isUnknown: container?.kind === 'unknown',
		text: (name) => read(name, (value) => toTyped(value, (scalar) => scalar === '' ? undefined : String(scalar))),
		number: (name) => read(name, (value) => toTyped(value, toNumber)),
		boolean: (name) => read(name, (value) => toTyped(value, toBoolean)),
		texts: (name) => read(name, (value) => toTypedList(asList(value), toText)),
		commaTexts: (name) => read(name, (value) => value.kind === 'list' ? toTypedList(value, toText) : toTyped(value, splitNames)),
		reference: (name, namedType) => read(name, (value) => toReference(context, value, namedType)),
		references: (name) => read(name, (value) => value.kind === 'unknown' ? toUnknown(value) : toTypedList(asList(value), toListedReference)),
		child: (name) => createTreeProperties(context, toContainer(get(name))),
		children: (name) => toContainers(get(name)).map((item) => createTreeProperties(context, item)),
		isWritten: (name) => get(name) !== undefined,
		items: (name) => toItems(get(name)),
		mentions: (name) => mentionsIn(get(name)),
		ssmParameter(name) {
			const value = get(name);
			return value?.kind === 'unknown' ? value.ssmParameter : undefined;
		},
	};
}

/** A single value counts as a list of one, as CloudFormation takes it. */
function asList(value: ValueTree): ListValue {
	if (value.kind === 'list') { return value; }
	const { file, range, text } = value;
	return { kind: 'list', file, range, text, items: [value], origin: value.kind === 'scalar' ? value.origin : { kind: 'expression', text } };
}

function toText(item: ValueTree): string | UnknownValue {
	return item.kind === 'scalar' ? String(item.value) : failureOf(item);
}

function toReference({ resourceOfName }: TreePropertyContext, value: ValueTree, namedType: ResourceType | undefined): Value<ResourceReference> {
	const { file, range, text } = value;
	if (value.kind === 'reference') { return { file, range, value: { text, resourceId: value.resourceId }, origin: originOfReference(value) }; }
	if (value.kind !== 'scalar' || value.value === '') { return toUnknown(failureOf(value)); }
	const name = String(value.value);
	return { file, range, value: { text: name, resourceId: namedType === undefined ? undefined : resourceOfName(namedType, name) }, origin: value.origin };
}

/** An item that is written but not known still stands for one resource. */
function toListedReference(item: ValueTree): ResourceReference | UnknownValue {
	switch (item.kind) {
		case 'scalar': return item.value === '' ? failureOf(item) : { text: String(item.value), resourceId: undefined };
		case 'reference': return { text: item.text, resourceId: item.resourceId };
		case 'unknown': return item.reason === 'not-in-text' || item.reason === 'no-default' ? { text: item.text, resourceId: undefined } : item;
		default: return failureOf(item);
	}
}
