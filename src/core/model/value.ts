/** A value read from infra code: what it is, where it stands and where it comes from. Must never hold knowledge of one language. */

/** A place in a text. `line` and `character` count from 0; characters are UTF-16 code units, as in VS Code. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** A range in a file. `file` is the path or URI string that the caller gave with the text; it is never opened here. */
export interface Location {
	readonly file: string;
	readonly range: Range;
}

/** Where a known value comes from. */
export type KnownOrigin =
	/** Written right here; the value's own range is the literal, without its quotes. */
	| { readonly kind: 'literal' }
	/** The default of a variable or parameter, or a constant (`local`, mapping); `at` is that literal, without its quotes. */
	| { readonly kind: 'default'; readonly name: string; readonly at: Location }
	/** Computed from an expression, so there is no single literal to edit. */
	| { readonly kind: 'expression'; readonly text: string }
	/** Not written: the documented default is in effect. The value's range is the resource's name. */
	| { readonly kind: 'omitted'; readonly source: string };

/** Why a value cannot be known from the text. */
export type UnknownReason =
	| 'no-default' // a variable or parameter without a default
	| 'not-in-text' // another resource's attribute, a data source, a module's output, a function of run-time values
	| 'several' // differs by condition, stage or iteration
	| 'circular' // refers to itself
	| 'unresolved' // names something that is not there
	| 'unsupported' // an expression that the reader does not evaluate
	| 'malformed'; // not a value of the wanted type

/** Another value that the same setting may have, at the place where it is written; of the same type as the setting's own. */
export interface Alternative extends Known<unknown> {
	/** `branch`: of the other branch of a condition; `allowed`: of the list of values that a parameter or variable takes. */
	readonly from: 'branch' | 'allowed';
}

/** A value that the text tells. `range` is where it stands in the resource, the literal without its quotes where it is one. */
export interface Known<T> extends Location {
	readonly value: T;
	readonly origin: KnownOrigin;
	/** What else it may be, as far as the text tells it; whoever needs one value takes `value`. */
	readonly alternatives?: readonly Alternative[];
}

/** A value that the text does not tell. Nothing is guessed from it and no rule fires on it. */
export interface Unknown extends Location {
	readonly value: undefined;
	readonly origin: { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly text: string };
	/** All that it may be, as far as the text tells it. */
	readonly alternatives?: readonly Alternative[];
}

export type Value<T> = Known<T> | Unknown;

/** Whether something found in a resource is a value: it has a place and an origin. */
export function isValue(content: unknown): content is Value<unknown> {
	return typeof content === 'object' && content !== null && 'origin' in content && 'range' in content && 'value' in content && isOrigin(content.origin);
}

/** Whether the text tells the value. `undefined` (a property that is not written and has no default) is not known. */
export function isKnown<T>(value: Value<T> | undefined): value is Known<T> {
	return value !== undefined && value.origin.kind !== 'unknown';
}

/** A value turned into one of another type, with its alternatives. What cannot be turned is malformed, or no alternative; an unknown one stays unknown. */
export function convertValue<A, B>(value: Value<A>, convert: (known: A) => B | undefined): Value<B> {
	const { file, range } = value;
	const alternatives = value.alternatives?.flatMap((alternative): readonly Alternative[] => {
		const converted = convert(alternative.value as A);
		return converted === undefined ? [] : [{ file: alternative.file, range: alternative.range, origin: alternative.origin, from: alternative.from, value: converted }];
	});
	const more = alternatives === undefined ? {} : { alternatives };
	if (!isKnown(value)) { return { file, range, value: undefined, origin: value.origin, ...more }; }
	const converted = convert(value.value);
	if (converted !== undefined) { return { file, range, value: converted, origin: value.origin, ...more }; }
	return { file, range, value: undefined, origin: { kind: 'unknown', reason: 'malformed', text: String(value.value) }, ...more };
}

/** Where the literal behind a value can be edited: itself, or the default that it comes from; undefined if there is no such place. */
export function editableLocation(value: Value<unknown>): Location | undefined {
	switch (value.origin.kind) {
		case 'literal': return { file: value.file, range: value.range };
		case 'default': return value.origin.at;
		default: return undefined;
	}
}

/** Whether a position lies in a range, its end included (a cursor behind the last character still counts). */
export function containsPosition(range: Range, position: Position): boolean {
	return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

/** Negative, 0 or positive as `a` stands before, at or behind `b`. */
export function comparePositions(a: Position, b: Position): number {
	return a.line - b.line || a.character - b.character;
}

const originKinds: readonly string[] = ['literal', 'default', 'expression', 'omitted', 'unknown'] satisfies readonly Value<unknown>['origin']['kind'][];

function isOrigin(origin: unknown): boolean {
	return typeof origin === 'object' && origin !== null && 'kind' in origin && originKinds.includes(String(origin.kind));
}
