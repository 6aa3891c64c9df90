/** Results of a program's expressions → the tree of values that readers take, with exact places. */
import type { KnownOrigin, Location, Value } from '../../core/model/value';
import type { ObjectValue, UnknownValue, ValueTree } from '../values/valueTree';
import type { Evaluator } from './evaluator';
import { locationOf, textOf } from './places';
import type { Part, Place, Result, ResultOf, Use } from './result';
import type { Guard } from './syntax';

/** What a library's calls, enumerations and things mean as values: anything but those three themselves. */
export type Interpret = (result: Result) => Result;

/** Deepest nesting of values; settings need ten. */
const maxDepth = 40;

/** How deep a value stands in others. What is looked up by something that is looked up itself is not followed: it may be the same. */
interface Depth {
	readonly levels: number;
	readonly isLookup: boolean;
}

const atTop: Depth = { levels: 0, isLookup: false };

function below({ levels, isLookup }: Depth): Depth {
	return { levels: levels + 1, isLookup };
}

/** Undefined for what is as if it were not written. */
export function toTree({ result, use }: Part, interpret: Interpret, depth: Depth = atTop): ValueTree | undefined {
	const meaning = interpret(result);
	const { file, range, text } = placed(use);
	switch (meaning.kind) {
		case 'nothing': return undefined;
		case 'scalar': {
			const origin = originOf(meaning, use);
			const at = origin.kind === 'literal' ? locationOf(meaning.place) : { file, range };
			return { kind: 'scalar', ...at, text, value: meaning.value, origin };
		}
		case 'list': {
			if (depth.levels > maxDepth) { return toUnknownTree('unsupported', use); }
			const items = meaning.items.flatMap((item) => toTree(within(item, use), interpret, below(depth)) ?? []);
			return { kind: 'list', file, range, text, items, origin: originOf(meaning, use) };
		}
		case 'object': return depth.levels > maxDepth ? toUnknownTree('unsupported', use) : toObject(meaning, use, interpret, depth);
		case 'reference': return { kind: 'reference', file, range, text, resourceId: meaning.resourceId, attribute: meaning.attribute };
		case 'unknown': return toOpenTree(meaning, use, interpret, depth);
		// What the library does not explain is known only when the program runs.
		default: return toUnknownTree('not-in-text', use);
	}
}

export function toObject(meaning: ResultOf<'object'>, use: Place, interpret: Interpret, depth: Depth = atTop): ObjectValue {
	const entries = new Map<string, ValueTree>();
	for (const [name, part] of meaning.entries) {
		const value = toTree(within(part, use), interpret, below(depth));
		if (value !== undefined) { entries.set(name, value); }
	}
	const object = { kind: 'object', ...placed(use), entries } as const;
	return meaning.rest === undefined ? object : { ...object, rest: toUnknownTree(meaning.rest.reason, containedIn(meaning.rest.place, use) ? meaning.rest.place : use) };
}

export function toUnknownTree(reason: UnknownValue['reason'], use: Place): UnknownValue {
	return { kind: 'unknown', ...placed(use), reason };
}

function toOpenTree({ reason, lookup, ssmParameter, mentions }: ResultOf<'unknown'>, use: Place, interpret: Interpret, depth: Depth): UnknownValue {
	if (depth.levels > maxDepth) { return toUnknownTree(reason, use); }
	const references = mentions?.flatMap((result) => {
		const tree = toTree(within({ result, use: result.place }, use), interpret, below(depth));
		return tree?.kind === 'reference' ? [tree] : [];
	}) ?? [];
	const found = lookup?.arguments.kind === 'object' && !depth.isLookup ? { type: lookup.type, arguments: toObject(lookup.arguments, lookup.arguments.place, interpret, { ...depth, isLookup: true }) } : undefined;
	return { ...toUnknownTree(reason, use), ...found === undefined ? {} : { lookup: found }, ...ssmParameter === undefined ? {} : { ssmParameter }, ...references.length === 0 ? {} : { mentions: references } };
}

/** A part of something that stands elsewhere stands where that is used. */
function within({ result, use }: Part, outer: Place): Part {
	return { result, use: containedIn(use, outer) ? use : outer };
}

function containedIn(inner: Place, outer: Place): boolean {
	return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

/** Where the literal of a value stands: right here, or in a constant. */
function originOf({ isComputed, place, owner }: Result, use: Place): KnownOrigin {
	if (isComputed) { return { kind: 'expression', text: textOf(use) }; }
	if (containedIn(place, use)) { return { kind: 'literal' }; }
	return { kind: 'default', name: owner ?? textOf(use), at: locationOf(place) };
}

export function placed(use: Place): Location & { readonly text: string } {
	return { ...locationOf(use), text: textOf(use) };
}

/** One, none, or unknown where loops, functions or conditions decide it. */
export function readMultiplicity(evaluator: Evaluator, { guards, at, source }: { readonly guards: readonly Guard[]; readonly at: Use; readonly source: string }): Value<number> {
	const place = locationOf(at);
	const runs = evaluator.runs(guards, at.file);
	if (runs === undefined) { return { ...place, value: undefined, origin: { kind: 'unknown', reason: 'several', text: textOf(at) } }; }
	if (runs && guards.length === 0) { return { ...place, value: 1, origin: { kind: 'omitted', source } }; }
	return { ...place, value: runs ? 1 : 0, origin: { kind: 'expression', text: textOf(at) } };
}
