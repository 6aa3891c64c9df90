/** A tree of values as the arguments that the readers of Terraform's resources ask for. */
import type { MetricDimension } from '../../core/model/alarm';
import type { ResourceReference } from '../../core/model/resource';
import type { Range, Value } from '../../core/model/value';
import type { DataSource, Fields } from '../terraform/fields';
import { identities } from '../terraform/identities';
import { splitNames, toBoolean, toNumber } from './scalars';
import { createLookup, failureOf, mentionsIn, originOfReference, toContainers, toItems, toTyped, toTypedList, toUnknown, treeOfJson } from './valueTree';
import type { Container, Naming, ReferenceValue, UnknownValue, ValueTree } from './valueTree';

/** What the arguments of one resource have in common. */
export interface TreeFieldContext extends Naming {
	readonly file: string;
	/** Where values stand that are not written. */
	readonly nameRange: Range;
	/**
	 * The resource that carries a literal name; undefined for one that the model does not have.
	 * @param type Terraform's type of the resource, `aws_launch_template`
	 */
	resourceOfName(type: string, name: string): string | undefined;
}

/** @param container undefined if it is not written, which means no arguments */
export function createTreeFields(context: TreeFieldContext, container: Container): Fields {
	const get = createLookup(container, context);
	const read = <T>(name: string, convert: (value: ValueTree) => Value<T>): Value<T> | undefined => {
		const value = get(name);
		return value === undefined ? undefined : convert(value);
	};
	return {
		context,
		range: container?.range ?? context.nameRange,
		isCertain: container?.kind !== 'unknown',
		text: (name) => read(name, (value) => toTyped(value, String)),
		number: (name) => read(name, (value) => toTyped(value, toNumber)),
		boolean: (name) => read(name, (value) => toTyped(value, toBoolean)),
		commaTexts: (name) => read(name, (value) => toTyped(value, splitNames)),
		texts: (name) => read(name, (value) => value.kind === 'list' ? toTypedList(value, toText) : toUnknown(failureOf(value))),
		items: (name) => toItems(get(name)),
		reference: (name, namedType) => read(name, (value) => toReferenceValue(context, value, namedType)),
		references: (name) => read(name, (value) => value.kind === 'list' ? toTypedList(value, toListedReference) : toUnknown(failureOf(value))),
		dimensions: (name) => read(name, (value) => toDimensions(context, value)),
		block: (name) => createTreeFields(context, toContainers(get(name))[0]),
		blocks: (name) => toContainers(get(name)).map((inner) => createTreeFields(context, inner)),
		isWritten: (name) => get(name) !== undefined,
		mentions: (name) => mentionsIn(get(name)),
		json: (name) => toContainers(parseJson(get(name))).map((inner) => createTreeFields(context, inner)),
		dataSource: (name) => toDataSource(context, get(name)),
	};
}

/** A tool may turn a JSON text into values itself. */
function parseJson(value: ValueTree | undefined): ValueTree | undefined {
	return value?.kind === 'scalar' ? treeOfJson(String(value.value), value) ?? failureOf(value) : value;
}

function toText(item: ValueTree): string | UnknownValue {
	return item.kind === 'scalar' ? String(item.value) : failureOf(item);
}

function toReferenceValue({ resourceOfName }: TreeFieldContext, value: ValueTree, namedType: string | undefined): Value<ResourceReference> {
	const { file, range, text } = value;
	if (value.kind === 'reference' && isIdentity(value)) {
		return { file, range, value: { text, resourceId: value.resourceId }, origin: originOfReference(value) };
	}
	if (value.kind !== 'scalar' || value.value === '') { return toUnknown(failureOf(value)); }
	const name = String(value.value);
	return { file, range, value: { text: name, resourceId: namedType === undefined ? undefined : resourceOfName(namedType, name) }, origin: value.origin };
}

/** An item that is written but not known still stands for one resource. */
function toListedReference(item: ValueTree): ResourceReference | UnknownValue {
	switch (item.kind) {
		case 'scalar': return item.value === '' ? failureOf(item) : { text: String(item.value), resourceId: undefined };
		case 'reference': return { text: item.text, resourceId: isIdentity(item) ? item.resourceId : undefined };
		case 'unknown': return item.reason === 'not-in-text' || item.reason === 'no-default' ? { text: item.text, resourceId: undefined } : item;
		default: return failureOf(item);
	}
}

/** Any attribute of a resource stands for it here: metrics are told apart by names and by parts of ARNs. */
function toDimensions(context: TreeFieldContext, value: ValueTree): Value<readonly MetricDimension[]> {
	if (value.kind !== 'object' || value.rest !== undefined) { return toUnknown(failureOf(value.kind === 'object' ? value.rest ?? value : value)); }
	const { file, range, text } = value;
	const dimensions = [...value.entries].map(([name, entry]) => ({ name, ...toDimension(context, name, entry) }));
	return { file, range, value: dimensions, origin: { kind: 'expression', text } };
}

function toDimension({ resourceOfName }: TreeFieldContext, name: string, value: ValueTree): ResourceReference {
	if (value.kind === 'reference') { return referenceOf(value); }
	const text = value.kind === 'scalar' ? String(value.value) : undefined;
	const isGroup = text !== undefined && name === 'AutoScalingGroupName';
	return { text: text ?? value.text, resourceId: isGroup ? resourceOfName('aws_autoscaling_group', text) : undefined };
}

function isIdentity({ attribute }: ReferenceValue): boolean {
	return attribute === undefined || identities.has(attribute);
}

function referenceOf({ text, resourceId }: ReferenceValue): ResourceReference {
	return { text, resourceId };
}

function toDataSource(context: TreeFieldContext, value: ValueTree | undefined): DataSource | undefined {
	const lookup = value?.kind === 'unknown' ? value.lookup : undefined;
	return lookup && { type: lookup.type, fields: createTreeFields(context, lookup.arguments) };
}
