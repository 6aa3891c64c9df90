/** Typed reading of a resource's properties: what is not of the wanted type is unknown, never guessed. */
import type { ResourceReference, ResourceType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Alternative, KnownOrigin, Range, Unknown, UnknownReason, Value } from '../../core/model/value';
import type { Evaluated, EvaluatedUnknown } from './evaluated';
import { findEntry } from './node';
import type { Span } from './node';
import { createUnknown, splitText } from './scope';
import type { Scope } from './scope';
import { locationOf, rangeOf, shownText } from './template';

/** Knows which resource a logical id or a literal name belongs to; undefined for one that the model does not have. */
export interface ResourceNames {
	resourceOfLogicalId(logicalId: string): string | undefined;
	/** `name` is a literal, or an expression as it is written: the same one in both places gives the same name. */
	resourceOfName(type: ResourceType, name: string): string | undefined;
}

/** The properties of a resource or of a map in it. Every getter gives undefined for what is not written. */
export interface Properties {
	readonly range: Range;
	text(name: string): Value<string> | undefined;
	number(name: string): Value<number> | undefined;
	boolean(name: string): Value<boolean> | undefined;
	texts(name: string): Value<readonly string[]> | undefined;
	/** The texts of a list, each where it stands; one unknown value for a list that the text does not tell. Empty for what is not written. */
	items(name: string): readonly Value<string>[];
	/** A text of names with commas between them. */
	commaTexts(name: string): Value<readonly string[]> | undefined;
	/** @param namedType type of the resources that a literal name may stand for; without it only logical ids are resolved */
	reference(name: string, namedType?: ResourceType): Value<ResourceReference> | undefined;
	/** @param options `joins`: one text may hold several of them, with commas between */
	references(name: string, options?: { readonly joins: boolean }): Value<readonly ResourceReference[]> | undefined;
	/** The properties of a map; all of them are unknown where the map is, and not written where the map is not. */
	child(name: string): Properties;
	/** The maps of a list; a single one without known properties where the list is unknown. */
	children(name: string): readonly Properties[];
	/** Only where a reader is asked for the place of a setting: the item with this `Key`, of the list that this one belongs to. */
	keyed?(key: string): Properties;
	isWritten(name: string): boolean;
	/** The resources of the template that a value names, in their order, also where they only are parts of a text. */
	mentions(name: string): readonly ResourceReference[];
	/** The name of the parameter of Systems Manager that holds the value, where a parameter of the template says so. */
	ssmParameter(name: string): string | undefined;
	/** What the properties stand in is not known. */
	readonly isUnknown: boolean;
}

/** @param container what the properties stand in; undefined if it is not written, which means no properties */
export function createProperties(scope: Scope, names: ResourceNames, container: Evaluated | undefined): Properties {
	const unknown = container === undefined || container.kind === 'map' || container.kind === 'omitted' ? undefined : toUnknown(scope, container);
	const get = (name: string): Evaluated | undefined => {
		if (unknown !== undefined) { return unknown; }
		const entry = container?.kind === 'map' ? findEntry(container.node, name) : undefined;
		const value = entry === undefined ? undefined : scope.evaluate(entry.value);
		return value?.kind === 'omitted' ? undefined : value;
	};
	const read = <T>(name: string, reader: (scope: Scope, value: Evaluated) => Value<T>): Value<T> | undefined => {
		const value = get(name);
		return value === undefined ? undefined : reader(scope, value);
	};
	const resolver = (namedType: ResourceType | undefined): Resolver => ({
		byLogicalId: names.resourceOfLogicalId,
		byName: (name) => namedType === undefined ? undefined : names.resourceOfName(namedType, name),
	});
	return {
		range: rangeOf(scope.template, container?.span ?? { start: 0, end: 0 }),
		isUnknown: unknown !== undefined,
		text: (name) => read(name, withAlternatives(readText)),
		number: (name) => read(name, withAlternatives(readNumber)),
		boolean: (name) => read(name, withAlternatives(readBoolean)),
		texts: (name) => read(name, readTexts),
		items(name) {
			const value = get(name);
			return value === undefined ? [] : flatten(value).map((item) => withAlternatives(readText)(scope, item));
		},
		commaTexts: (name) => read(name, readCommaTexts),
		reference: (name, namedType) => read(name, (_scope, value) => readReference(scope, value, resolver(namedType))),
		references: (name, options) => read(name, (_scope, value) => readReferences(scope, value, { ...resolver(undefined), joins: options?.joins === true })),
		child: (name) => createProperties(scope, names, get(name)),
		children(name) {
			const list = get(name);
			if (list === undefined) { return []; }
			const items = list.kind === 'list' ? list.items.filter(({ kind }) => kind !== 'omitted') : [list];
			return items.map((item) => createProperties(scope, names, item));
		},
		isWritten: (name) => get(name) !== undefined,
		mentions(name) {
			const value = get(name);
			return value === undefined ? [] : findMentions(scope, names, value);
		},
		ssmParameter(name) {
			const value = get(name);
			return value?.kind === 'unknown' ? value.ssmParameter : undefined;
		},
	};
}

/** Logical ids stand in references and in the placeholders of texts; what is a literal names nothing. */
function findMentions({ template }: Scope, names: ResourceNames, value: Evaluated): readonly ResourceReference[] {
	if (value.kind !== 'reference' && value.kind !== 'unknown') { return []; }
	return [...template.text.slice(value.span.start, value.span.end).matchAll(/[A-Za-z0-9]+/g)].flatMap(([text]) => {
		const resourceId = names.resourceOfLogicalId(text);
		return resourceId === undefined ? [] : [{ text, resourceId }];
	});
}

/** Reads what else the value may be as the same kind of value; an alternative that is none is left out. */
function withAlternatives<T>(read: (scope: Scope, value: Evaluated) => Value<T>): (scope: Scope, value: Evaluated) => Value<T> {
	return (scope, value) => {
		const own = read(scope, value);
		const alternatives = value.kind === 'text' || value.kind === 'unknown' ? value.alternatives ?? [] : [];
		if (alternatives.length === 0) { return own; }
		const others = alternatives.flatMap(({ text, from }): readonly Alternative[] => {
			const other = read(scope, text);
			return isKnown(other) ? [{ ...other, from }] : [];
		});
		return { ...own, alternatives: others };
	};
}

function readText(scope: Scope, value: Evaluated): Value<string> {
	if (value.kind !== 'text') { return unknownValue(scope, value); }
	return value.text === '' ? malformed(scope, value.span) : known(scope, value, value.text);
}

function readNumber(scope: Scope, value: Evaluated): Value<number> {
	if (value.kind !== 'text') { return unknownValue(scope, value); }
	// A leading zero makes an octal number in YAML and none in JSON, so it is not taken for either.
	const isNumber = /^\s*[-+]?(?!0\d)(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?\s*$/.test(value.text);
	const number = isNumber ? Number(value.text) : Number.NaN;
	return Number.isFinite(number) ? known(scope, value, number) : malformed(scope, value.span);
}

/** With YAML 1.1's words, which CloudFormation takes as booleans. */
function readBoolean(scope: Scope, value: Evaluated): Value<boolean> {
	if (value.kind !== 'text') { return unknownValue(scope, value); }
	if (/^(?:true|yes|on)$/i.test(value.text)) { return known(scope, value, true); }
	return /^(?:false|no|off)$/i.test(value.text) ? known(scope, value, false) : malformed(scope, value.span);
}

function readTexts(scope: Scope, value: Evaluated): Value<readonly string[]> {
	const texts: string[] = [];
	for (const item of flatten(value)) {
		if (item.kind !== 'text') { return unknownValue(scope, { ...item, span: value.span }); }
		texts.push(item.text);
	}
	return known(scope, { span: value.span, origin: listOrigin(scope, value) }, texts);
}

function readCommaTexts(scope: Scope, value: Evaluated): Value<readonly string[]> {
	if (value.kind !== 'text') { return readTexts(scope, value); }
	return known(scope, value, splitText(scope, value, ',').map(({ text }) => text).filter((text) => text !== ''));
}

function readReference(scope: Scope, value: Evaluated, resolver: Resolver): Value<ResourceReference> {
	const reference = toReference(value, resolver);
	return reference === undefined ? unknownValue(scope, value) : known(scope, { span: value.span, origin: originOf(scope, value) }, reference);
}

/** An item that is written but not known still stands for one resource, if it cannot be a list. */
function readReferences(scope: Scope, value: Evaluated, { joins, ...resolver }: Resolver & { readonly joins: boolean }): Value<readonly ResourceReference[]> {
	const references: ResourceReference[] = [];
	const items = flatten(value);
	for (const item of items) {
		const mayBeSeveral = value.kind !== 'list' || (joins && items.length === 1 && holdsText(item));
		const isOne = !mayBeSeveral && item.kind === 'unknown' && item.one !== undefined && item.reason !== 'unresolved';
		const reference = mayBeSeveral && holdsText(item) ? undefined : isOne ? { text: item.text, resourceId: undefined } : toReference(item, resolver);
		if (reference === undefined) { return unknownValue(scope, { ...item, span: value.span }); }
		references.push(reference);
	}
	return known(scope, { span: value.span, origin: listOrigin(scope, value) }, references);
}

/** Whether it may be several names in one text, or a list: an output of another stack, an attribute of a custom resource, an open parameter. */
function holdsText(item: Evaluated): boolean {
	if (item.kind === 'reference') { return /\.(?:Outputs\.|(?!\w*(?:Id|Arn|Name)$))/.test(item.text); }
	return item.kind === 'unknown' && item.one !== 'id';
}

interface Resolver {
	byLogicalId(logicalId: string): string | undefined;
	byName(name: string): string | undefined;
}

/** A name that a resource of the template carries stands for that resource. */
function toReference(value: Evaluated, { byLogicalId, byName }: Resolver): ResourceReference | undefined {
	switch (value.kind) {
		case 'reference': return { text: value.text, resourceId: byLogicalId(value.logicalId) };
		case 'text': return value.text === '' ? undefined : { text: value.text, resourceId: byName(value.text) };
		case 'unknown': {
			const resourceId = byName(value.text);
			return resourceId === undefined ? undefined : { text: value.text, resourceId };
		}
		default: return undefined;
	}
}

/** The items of a list and of the lists in it, as CloudFormation takes them; a single value counts as a list of one. */
function flatten(value: Evaluated): readonly Evaluated[] {
	const items = value.kind === 'list' ? value.items.flatMap((item) => item.kind === 'list' ? item.items : [item]) : [value];
	return items.filter(({ kind }) => kind !== 'omitted');
}

function listOrigin(scope: Scope, value: Evaluated): KnownOrigin {
	if (value.kind !== 'list') { return originOf(scope, value); }
	const isLiteral = value.items.every((item) => item.kind === 'text' && item.origin.kind === 'literal');
	return value.origin.kind === 'literal' && !isLiteral ? { kind: 'expression', text: shownText(scope.template, value.span) } : value.origin;
}

function originOf(scope: Scope, value: Evaluated): KnownOrigin {
	return value.kind === 'text' || value.kind === 'list' ? value.origin : { kind: 'expression', text: shownText(scope.template, value.span) };
}

function known<T>(scope: Scope, { span, origin }: { span: Span; origin: KnownOrigin }, value: T): Value<T> {
	return { ...locationOf(scope.template, span), value, origin };
}

function malformed(scope: Scope, span: Span): Unknown {
	return unknownValue(scope, createUnknown(scope, 'malformed', span));
}

function unknownValue(scope: Scope, value: Evaluated): Unknown {
	const { span, reason, text } = toUnknown(scope, value);
	return { ...locationOf(scope.template, span), value: undefined, origin: { kind: 'unknown', reason, text } };
}

/** Why a value that is not of the wanted kind cannot be known. */
function toUnknown(scope: Scope, value: Evaluated): EvaluatedUnknown {
	if (value.kind === 'unknown') { return value; }
	const reason: UnknownReason = value.kind === 'reference' ? 'not-in-text' : 'malformed';
	return createUnknown(scope, reason, value.span);
}
