/** What evaluating an expression of a program gives. */
import type { UnknownReason } from '../../core/model/value';
import type { Call, Callable, ProgramFile, Span, TextFile } from './syntax';

/** Where a value stands. */
export interface Place extends Span {
	readonly file: TextFile;
}

/** Where an expression of a program stands. */
export interface Use extends Place {
	readonly file: ProgramFile;
}

interface Origin {
	/** Where the innermost expression stands that the value comes from. */
	readonly place: Place;
	/** Name of the constant that it stands in. */
	readonly owner: string | undefined;
	/** Put together by an operation or chosen by a condition, so that it is not simply the text at `place`. */
	readonly isComputed: boolean;
}

export type Scalar = string | number | boolean;

/** A part of a list or object, with the expression that gives it. */
export interface Part {
	readonly result: Result;
	readonly use: Place;
}

export type Result = Origin & (
	| { readonly kind: 'scalar'; readonly value: Scalar }
	/** `undefined`, `null` and `None`: as if it were not written. */
	| { readonly kind: 'nothing' }
	| { readonly kind: 'list'; readonly items: readonly Part[] }
	/** `rest`: why it may have more entries. */
	| { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Part>; readonly rest: ResultOf<'unknown'> | undefined }
	/** A file that is imported as a whole. */
	| { readonly kind: 'module'; readonly file: ProgramFile }
	/** Something of a package: `{ module: 'aws-cdk-lib/aws-ec2', path: ['InstanceClass', 'M5'] }`. */
	| { readonly kind: 'symbol'; readonly module: string; readonly path: readonly string[] }
	/** What a call gives, told apart by the call. */
	| { readonly kind: 'made'; readonly call: Call; readonly callee: Result }
	/** A property or method of what a call gives. */
	| { readonly kind: 'member'; readonly of: Result; readonly name: string }
	| { readonly kind: 'callable'; readonly callable: Callable }
	/** `this` */
	| { readonly kind: 'self'; readonly callable: Callable | undefined }
	/** A resource of the model or an attribute of it, by Terraform's name. */
	| { readonly kind: 'reference'; readonly resourceId: string | undefined; readonly attribute: string | undefined }
	| {
		readonly kind: 'unknown'; readonly reason: UnknownReason;
		readonly lookup?: { readonly type: string; readonly arguments: Result };
		readonly ssmParameter?: string;
		/** What it is put together from that is no text. */
		readonly mentions?: readonly Result[];
	}
);

export type ResultOf<K extends Result['kind']> = Extract<Result, { readonly kind: K }>;

export function unknown(reason: UnknownReason, place: Place): ResultOf<'unknown'> {
	return { kind: 'unknown', reason, place, owner: undefined, isComputed: true };
}

/** A value that an operation gives. */
export function computedScalar(value: Scalar, place: Place): Result {
	if (typeof value === 'number' && !Number.isFinite(value)) { return unknown('malformed', place); }
	return { kind: 'scalar', value, place, owner: undefined, isComputed: true };
}

/** A text that is put together; what only the running program knows in it is kept as what it mentions. */
export function joinTexts(parts: readonly (string | Result)[], place: Place): Result {
	const texts = parts.map((part) => typeof part === 'string' ? part : toText(part));
	if (!texts.includes(undefined)) { return computedScalar(texts.join(''), place); }
	const results = parts.filter((part) => typeof part !== 'string');
	const reason = results.find((part) => part.kind === 'unknown')?.reason ?? 'not-in-text';
	return { ...unknown(reason, place), mentions: results.flatMap(mentionsOf) };
}

function mentionsOf(result: Result): readonly Result[] {
	if (result.kind === 'unknown') { return result.mentions ?? []; }
	return toText(result) === undefined ? [result] : [];
}

/** As texts join it; undefined for what is no scalar. */
export function toText(result: Result): string | undefined {
	return result.kind === 'scalar' ? String(result.value) : undefined;
}

/** Whether a condition takes it for true; undefined if the text does not tell. */
export function isTruthy(result: Result): boolean | undefined {
	switch (result.kind) {
		case 'scalar': return Boolean(result.value);
		case 'nothing': return false;
		case 'list': case 'object': case 'callable': return true;
		default: return undefined;
	}
}
