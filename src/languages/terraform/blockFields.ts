/** The arguments of an HCL block, or of a JSON object that stands for one, as fields. */
import type { MetricDimension } from '../../core/model/alarm';
import type { ResourceReference } from '../../core/model/resource';
import type { KnownOrigin, Range, Unknown, UnknownReason, Value } from '../../core/model/value';
import { isNull, toBoolean, toNumber, toText, unknown } from './evaluated';
import type { Evaluated, EvaluatedOf, Place } from './evaluated';
import type { Evaluator } from './evaluator';
import type { DataSource, FieldContext, Fields } from './fields';
import { decode } from './functions/data';
import { identities } from './identities';
import { rangeOf } from './positions';
import { blocksOf, openElement } from './repetition';
import type { Bindings } from './repetition';
import { emptyBody, findAttribute } from './syntax';
import type { Block, Body, Expression, Source, Span } from './syntax';

/** Knows which resource an address or a literal name belongs to; undefined for one that the model does not have. */
export interface ResourceNames {
	resourceOfAddress(address: string): string | undefined;
	/** @param type Terraform's type of the resource, `aws_launch_template` */
	resourceOfName(type: string, name: string): string | undefined;
	/** The arguments of a data source, `aws_ami.web`, of a type that the readers know. */
	dataSource(address: string): Fields | undefined;
}

/** What the arguments of one resource have in common, with what evaluates them. */
export interface BlockContext extends FieldContext {
	readonly source: Source;
	readonly evaluator: Evaluator;
	readonly names: ResourceNames;
	/** The call of a module that is built in: all of its text that anybody can see. */
	readonly call?: { readonly source: Source; readonly block: Span };
}

/** The arguments as they are written, with their expressions. */
export interface BlockFields extends Fields {
	readonly context: BlockContext;
	/** The result of an argument, for what has no type of its own. */
	evaluate(name: string): { readonly expression: Expression; readonly result: Evaluated } | undefined;
	/** How many elements a list or map has. */
	count(name: string): Value<number> | undefined;
	blocks(name: string): readonly BlockFields[];
}

interface Container {
	readonly body: Body;
	/** Arguments that are a value already: an object of a list that stands for blocks, or in a JSON text. */
	readonly values?: ReadonlyMap<string, Argument>;
	/** What any argument is where the text does not tell which there are. */
	readonly open?: Argument;
	readonly range: Range;
	readonly isCertain: boolean;
	readonly bindings: Bindings;
}

type Argument = NonNullable<ReturnType<BlockFields['evaluate']>>;

/** The arguments of a resource's block. */
export function createFields(context: BlockContext, block: Block, bindings: Bindings): BlockFields {
	return createBlockFields(context, { body: block.body, range: rangeOfBlock(context, block), isCertain: true, bindings });
}

function createBlockFields(context: BlockContext, container: Container): BlockFields {
	const { body, range, isCertain, bindings } = container;
	const { source, evaluator, nameRange } = context;
	const evaluate: BlockFields['evaluate'] = (name) => {
		const value = container.values?.get(name) ?? container.open;
		const written = value === undefined ? findAttribute(body, name) : undefined;
		if (written === undefined) { return value; }
		const result = evaluator.evaluate(written.value, { source, bindings });
		return isNull(result) ? undefined : { expression: written.value, result };
	};
	const read = <T>(name: string, convert: (result: Evaluated) => T | Failure): Value<T> | undefined => {
		const found = evaluate(name);
		if (found === undefined) { return undefined; }
		if (!isCertain) { return openValue(context, found, 'several'); }
		return toValue(context, found.expression, found.result, convert);
	};
	const blocks = (name: string): readonly BlockFields[] => {
		const written = findContainers(context, container, name);
		const containers = written.length > 0 ? written : toContainers(context, container, evaluate(name));
		return containers.map((inner) => createBlockFields(context, inner));
	};
	// Most blocks that a reader asks for are not written, so that one stands for all of them.
	let nothing: BlockFields | undefined;
	const notWritten = (): BlockFields => nothing ??= createBlockFields(context, { body: emptyBody, range: nameRange, isCertain, bindings });
	return {
		context, range, isCertain, evaluate, blocks,
		text: (name) => read(name, (result) => toText(result) ?? failureOf(result)),
		number: (name) => read(name, (result) => toNumber(result) ?? failureOf(result)),
		boolean: (name) => read(name, (result) => toBoolean(result) ?? failureOf(result)),
		commaTexts: (name) => read(name, (result) => toText(result)?.split(',').map((text) => text.trim()).filter((text) => text !== '') ?? failureOf(result)),
		texts: (name) => read(name, toTexts),
		items: (name) => toItems(context, container, evaluate(name)),
		reference: (name, namedType) => read(name, (result) => toReference(context, result, namedType)),
		references: (name) => read(name, (result) => toReferences(context, result)),
		dimensions: (name) => read(name, (result) => toDimensions(context, result)),
		count: (name) => read(name, toCount),
		block: (name) => blocks(name)[0] ?? notWritten(),
		isWritten: (name) => evaluate(name) !== undefined || blocks(name).length > 0,
		dataSource: (name) => findDataSource(context, evaluate(name)?.result),
		mentions: (name) => findMentions(context, container, evaluate(name)?.expression),
		json: (name) => toContainers(context, container, decodeJson(context, container, evaluate(name))).map((inner) => createBlockFields(context, inner)),
	};
}

/** What is built in stands where it is called. */
function rangeOfBlock({ source, call }: BlockContext, block: Span): Range {
	return call === undefined ? rangeOf(source, block) : rangeOf(call.source, call.block);
}

/** Why a result is not a value of the wanted type. */
interface Failure { readonly failure: UnknownReason }

function failureOf(result: Evaluated): Failure {
	if (result.kind === 'unknown') { return { failure: result.reason }; }
	return { failure: result.kind === 'reference' ? 'not-in-text' : 'malformed' };
}

function isFailure(converted: unknown): converted is Failure {
	return typeof converted === 'object' && converted !== null && 'failure' in converted;
}

function toValue<T>(context: BlockContext, expression: Expression, result: Evaluated, convert: (result: Evaluated) => T | Failure): Value<T> {
	const converted = convert(result);
	if (context.call !== undefined) { return toPassedValue(context, result, converted); }
	if (isFailure(converted)) { return createUnknown(context, expression, converted.failure); }
	const origin = originOf(context, expression, result);
	const span = origin.kind === 'literal' ? result.place : expression;
	return { file: context.file, range: rangeOf(context.source, span), value: converted, origin };
}

/** What an argument is whose value the text does not tell. */
function openValue(context: BlockContext, { expression, result }: Argument, failure: UnknownReason): Value<never> {
	return context.call === undefined ? createUnknown(context, expression, failure) : toPassedValue<never>(context, result, { failure });
}

function createUnknown({ file, source }: BlockContext, expression: Expression, reason: UnknownReason): Unknown {
	return {
		file, range: rangeOf(source, expression), value: undefined,
		origin: { kind: 'unknown', reason, text: source.text.slice(expression.start, expression.end) },
	};
}

/** A value of a module that is built in: what the call gives stands there, anything else is a default of the module. */
function toPassedValue<T>({ file, nameRange, source: { page = '' } }: BlockContext, result: Evaluated, converted: T | Failure): Value<T> {
	const { place, use = place } = result;
	const stands = use.source.page === undefined ? { file: use.source.path, range: rangeOf(use.source, use) } : { file, range: nameRange };
	const text = use.source.text.slice(use.start, use.end);
	if (isFailure(converted)) { return { ...stands, value: undefined, origin: { kind: 'unknown', reason: converted.failure, text } }; }
	if (place.source.page !== undefined) { return { ...stands, value: converted, origin: { kind: 'omitted', source: page } }; }
	if (!isPlain(result)) { return { ...stands, value: converted, origin: { kind: 'expression', text } }; }
	if (use === place) { return { ...stands, value: converted, origin: { kind: 'literal' } }; }
	return { ...stands, value: converted, origin: { kind: 'default', name: place.owner ?? text, at: { file: place.source.path, range: rangeOf(place.source, place) } } };
}

/** Whether it is simply the text at its place. */
function isPlain({ place, ...result }: Evaluated): boolean {
	if (result.isComputed) { return false; }
	return result.kind === 'scalar' || result.kind === 'list' && result.items.every((item) => item.kind === 'scalar' && !item.isComputed && item.place.owner === place.owner);
}

function originOf({ source }: BlockContext, expression: Expression, result: Evaluated): KnownOrigin {
	const { place } = result;
	if (!isPlain(result)) { return { kind: 'expression', text: source.text.slice(expression.start, expression.end) }; }
	// An element of `for_each` stands in another expression of the resource.
	const isHere = place.source === source && place.start >= expression.start && place.end <= expression.end;
	if (place.owner === undefined && isHere) { return { kind: 'literal' }; }
	const name = place.owner ?? source.text.slice(expression.start, expression.end);
	return { kind: 'default', name, at: { file: place.source.path, range: rangeOf(place.source, place) } };
}

function toItems(context: BlockContext, { isCertain }: Container, argument: Argument | undefined): readonly Value<string>[] {
	if (argument === undefined) { return []; }
	const { expression, result } = argument;
	if (!isCertain) { return [openValue(context, argument, 'several')]; }
	if (result.kind !== 'list') { return [openValue(context, argument, failureOf(result).failure)]; }
	return result.items.map((item) => toValue(context, expression, item, (one) => toText(one) ?? failureOf(one)));
}

function toTexts(result: Evaluated): readonly string[] | Failure {
	if (result.kind !== 'list') { return failureOf(result); }
	const texts: string[] = [];
	for (const item of result.items) {
		const text = toText(item);
		if (text === undefined) { return failureOf(item); }
		texts.push(text);
	}
	return texts;
}

function resourceOf(names: ResourceNames, { address, instance }: EvaluatedOf<'reference'>): string | undefined {
	return (instance === undefined ? undefined : names.resourceOfAddress(instance)) ?? names.resourceOfAddress(address);
}

function toReference({ names }: BlockContext, result: Evaluated, namedType?: string): ResourceReference | Failure {
	if (result.kind === 'reference') {
		if (result.attribute === undefined || !identities.has(result.attribute)) { return failureOf(result); }
		return { text: textOf(result), resourceId: resourceOf(names, result) };
	}
	const text = toText(result);
	if (text === undefined || text === '') { return failureOf(result); }
	return { text, resourceId: namedType === undefined ? undefined : names.resourceOfName(namedType, text) };
}

/** An item that is written but not known still stands for one resource. */
function toReferences(context: BlockContext, result: Evaluated): readonly ResourceReference[] | Failure {
	if (result.kind !== 'list') { return failureOf(result); }
	const references: ResourceReference[] = [];
	for (const item of result.items) {
		if (isNull(item)) { continue; }
		const isOpen = item.kind === 'unknown' && (item.reason === 'not-in-text' || item.reason === 'no-default');
		const reference = isOpen || (item.kind === 'reference' && !item.isMany && item.attribute !== undefined && !identities.has(item.attribute))
			? { text: textOf(item), resourceId: undefined } : item.kind === 'reference' && item.isMany ? failureOf(item) : toReference(context, item);
		if (isFailure(reference)) { return reference; }
		references.push(reference);
	}
	return references;
}

/** Any attribute of a resource stands for it here: metrics are told apart by names and by parts of ARNs. */
function toDimensions({ names }: BlockContext, result: Evaluated): readonly MetricDimension[] | Failure {
	if (result.kind !== 'object') { return failureOf(result); }
	return [...result.entries].map(([name, value]) => ({ name, ...toDimensionValue(names, name, value) }));
}

function toDimensionValue(names: ResourceNames, name: string, value: Evaluated): ResourceReference {
	if (value.kind === 'reference') { return { text: textOf(value), resourceId: resourceOf(names, value) }; }
	const text = toText(value);
	const isGroup = text !== undefined && name === 'AutoScalingGroupName';
	return { text: text ?? textOf(value), resourceId: isGroup ? names.resourceOfName('aws_autoscaling_group', text) : undefined };
}

/** In built-in text the address, as nobody sees the text. */
function textOf(value: Evaluated): string {
	const { place } = value;
	if (place.source.page !== undefined && value.kind === 'reference') { return value.instance ?? value.address; }
	return place.source.text.slice(place.start, place.end);
}

function findDataSource({ names }: BlockContext, result: Evaluated | undefined): DataSource | undefined {
	const address = result?.kind === 'unknown' ? result.lookup : undefined;
	const type = address?.split('.').at(-2);
	const fields = address === undefined ? undefined : names.dataSource(address);
	return type === undefined || fields === undefined ? undefined : { type, fields };
}

/** Looks into the parts of templates and the arguments of functions. */
function findMentions(context: BlockContext, container: Container, expression: Expression | undefined): readonly ResourceReference[] {
	switch (expression?.kind) {
		case 'template': return expression.parts.flatMap((part) => typeof part === 'string' ? [] : findMentions(context, container, part));
		case 'call': return expression.args.flatMap((arg) => findMentions(context, container, arg));
		case 'list': return expression.items.flatMap((item) => findMentions(context, container, item));
		case 'step':
		case 'conditional': {
			const result = context.evaluator.evaluate(expression, { source: context.source, bindings: container.bindings });
			const resourceId = result.kind === 'reference' ? resourceOf(context.names, result) : undefined;
			return resourceId === undefined ? [] : [{ text: textOf(result), resourceId }];
		}
		default: return [];
	}
}

/** The blocks of a name, and those that the `dynamic` blocks of that name make. */
function findContainers(context: BlockContext, outer: Container, name: string): readonly Container[] {
	return outer.body.blocks.flatMap((block): readonly Container[] => {
		if (block.type === name && block.labels.length === 0) { return [{ ...outer, body: block.body, range: rangeOfBlock(context, block) }]; }
		return block.type === 'dynamic' && block.labels[0]?.text === name ? makeBlocks(context, outer, block) : [];
	});
}

/** The objects of a list that stands where blocks could; a single one counts as a list of one, and something unknown as one with unknown arguments. */
function toContainers(context: BlockContext, outer: Container, argument: Argument | undefined): readonly Container[] {
	if (argument === undefined || argument.result.kind === 'scalar') { return []; }
	const { expression, result } = argument;
	const items = result.kind === 'list' ? result.items : [result];
	return items.filter((item) => !isNull(item) && !isEmptyArgument(context, item)).map((item) => {
		const container = { body: emptyBody, range: rangeOfItem(context, item, expression), bindings: outer.bindings, isCertain: outer.isCertain };
		if (item.kind !== 'object') { return { ...container, open: { expression, result: item.kind === 'unknown' ? item : unknown('not-in-text', item.place) } }; }
		const entries = [...item.entries].filter(([, value]) => !isNull(value));
		return { ...container, values: new Map(entries.map(([name, value]) => [name, { expression, result: value }])) };
	});
}

/** Modules take an empty map for a block that is not there. */
function isEmptyArgument({ call }: BlockContext, item: Evaluated): boolean {
	return call !== undefined && item.kind === 'object' && item.entries.size === 0;
}

function rangeOfItem({ source, call, file }: BlockContext, { place }: Evaluated, expression: Expression): Range {
	if (call !== undefined) { return place.source.page === undefined && place.source.path === file ? rangeOf(place.source, place) : rangeOf(call.source, call.block); }
	const isHere = place.source === source && place.owner === undefined && place.start >= expression.start && place.end <= expression.end;
	return rangeOf(source, isHere ? place : expression);
}

/** What a JSON text holds, or what `jsonencode` makes one of. */
function decodeJson({ evaluator, source }: BlockContext, { bindings }: Container, argument: Argument | undefined): Argument | undefined {
	if (argument === undefined) { return undefined; }
	const { expression, result } = argument;
	const [encoded] = expression.kind === 'call' && expression.name === 'jsonencode' ? expression.args : [];
	if (encoded !== undefined) { return { expression: encoded, result: evaluator.evaluate(encoded, { source, bindings }) }; }
	const isText = toText(result) !== undefined;
	return isText ? { expression, result: decode(result, 'json', result.place) ?? unknown('malformed', result.place) } : argument;
}

/** One container for each element of `for_each`; where the text does not tell them, one of which nothing is certain. */
function makeBlocks(context: BlockContext, outer: Container, block: Block): readonly Container[] {
	const { source, evaluator } = context;
	const [content] = block.body.blocks.filter(({ type }) => type === 'content');
	if (content === undefined) { return []; }
	const place: Place = { source, start: block.start, end: block.end, owner: undefined };
	const named = findAttribute(block.body, 'iterator')?.value;
	const name = named?.kind === 'name' ? named.name : block.labels[0]?.text ?? '';
	const repeats = findAttribute(block.body, 'for_each');
	const made = repeats === undefined ? undefined : blocksOf(evaluator.evaluate(repeats.value, { source, bindings: outer.bindings }), name, place);
	return (made ?? [openElement(name, place)]).map((own) => ({
		body: content.body, range: rangeOfBlock(context, content),
		isCertain: outer.isCertain && made !== undefined, bindings: new Map([...outer.bindings, ...own]),
	}));
}

/** How many elements a list or map has: more than one value where the text does not tell. */
function toCount(result: Evaluated): number | Failure {
	if (result.kind === 'list') { return result.items.length; }
	if (result.kind === 'object') { return result.entries.size; }
	return { failure: result.kind === 'unknown' ? result.reason : 'not-in-text' };
}
