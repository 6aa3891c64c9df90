/** What evaluating an expression gives. */
import type { UnknownReason } from '../../core/model/value';
import type { Source, Span } from './syntax';

/** Where the innermost expression stands that a value comes from. */
export interface Place extends Span {
	readonly source: Source;
	/** `var.x` or `local.x` where it stands in the default of one. */
	readonly owner: string | undefined;
}

interface Origin {
	readonly place: Place;
	/** Put together by an operation or chosen by a condition, so that it is not simply the text at `place`. */
	readonly isComputed: boolean;
	/** The argument or item that names the value, where that stands elsewhere. */
	readonly use?: Place;
}

export type Scalar = string | number | boolean | null;

export type Evaluated = Origin & (
	| { readonly kind: 'scalar'; readonly value: Scalar }
	/** `isSet`: its elements have no numbers. */
	| { readonly kind: 'list'; readonly items: readonly Evaluated[]; readonly isSet?: boolean }
	| { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Evaluated> }
	/** A resource or an attribute of it; `isMany`: a list of them of unknown length; `instance`: address of the one of several that is meant. */
	| { readonly kind: 'reference'; readonly address: string; readonly instance?: string; readonly attribute: string | undefined; readonly isMany: boolean }
	/** A call of a module, whose outputs are evaluated when they are asked for. */
	| { readonly kind: 'module'; output(name: string): Evaluated | undefined; readonly isMany: boolean }
	/** `lookup`: address of the data source that it is an attribute of. */
	| { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly lookup?: string }
);

export type EvaluatedOf<K extends Evaluated['kind']> = Extract<Evaluated, { readonly kind: K }>;

export function unknown(reason: UnknownReason, place: Place): EvaluatedOf<'unknown'> {
	return { kind: 'unknown', reason, place, isComputed: true };
}

/** The value as it is used in an argument or item. Built-in text leaves no trace. */
export function usedAt(value: Evaluated, place: Place): Evaluated {
	if (place.source.page !== undefined) { return value; }
	const isHere = value.place.source === place.source && value.place.start >= place.start && value.place.end <= place.end;
	return isHere ? value : { ...value, use: place };
}

/** What comes of an unknown value is unknown for the same reason, and still an attribute of the same data source. */
export function passUnknown({ reason, lookup }: EvaluatedOf<'unknown'>, place: Place): EvaluatedOf<'unknown'> {
	return { ...unknown(reason, place), ...lookup === undefined ? {} : { lookup } };
}

export function computedScalar(value: Scalar, place: Place): Evaluated {
	return typeof value === 'number' && !Number.isFinite(value) ? unknown('malformed', place) : { kind: 'scalar', value, place, isComputed: true };
}

/** The value as the result of a larger expression; unknown ones keep the place that makes them unknown. Built-in text leaves no trace. */
export function computed(value: Evaluated, place: Place): Evaluated {
	if (place.source.page !== undefined) { return value; }
	return value.kind === 'reference' || value.kind === 'unknown' ? { ...value, isComputed: true } : { ...value, place, isComputed: true };
}

/** As Terraform converts to a number; undefined if it cannot. */
export function toNumber(value: Evaluated): number | undefined {
	if (value.kind !== 'scalar') { return undefined; }
	if (typeof value.value === 'number') { return value.value; }
	if (typeof value.value !== 'string' || !/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$/.test(value.value)) { return undefined; }
	const number = Number(value.value);
	return Number.isFinite(number) ? number : undefined;
}

/** As Terraform converts to a string; undefined if it cannot. */
export function toText(value: Evaluated): string | undefined {
	return value.kind !== 'scalar' || value.value === null ? undefined : String(value.value);
}

/** As Terraform converts to a bool; undefined if it cannot. */
export function toBoolean(value: Evaluated): boolean | undefined {
	const text = toText(value);
	if (text === 'true' || text === '1') { return true; }
	return text === 'false' || text === '0' ? false : undefined;
}

export function isNull(value: Evaluated): boolean {
	return value.kind === 'scalar' && value.value === null;
}
