/** What a function is, and what many of them need. Pages: https://developer.hashicorp.com/terraform/language/functions, read on 2026-11-30. */
import { computed, computedScalar, toBoolean, toNumber, toText, unknown } from '../evaluated';
import type { Evaluated, EvaluatedOf, Place } from '../evaluated';
import { reasonOf } from '../operators';

/** Longest text and list that a function makes; doubling a value a few dozen times would fill the memory. */
export const maxMadeLength = 10_000;

/** Undefined stands for arguments of the wrong type or number. */
export type TerraformFunction = (args: readonly Evaluated[], place: Place) => Evaluated | undefined;

export type FunctionTable = Readonly<Record<string, TerraformFunction>>;

export function madeText(text: string, place: Place): Evaluated {
	return text.length > maxMadeLength ? unknown('unsupported', place) : computedScalar(text, place);
}

export function madeList(items: readonly Evaluated[], place: Place): Evaluated {
	return items.length > maxMadeLength ? unknown('unsupported', place) : { kind: 'list', items, place, isComputed: true };
}

export function madeTexts(texts: readonly string[], place: Place): Evaluated {
	return madeList(texts.map((text) => computedScalar(text, place)), place);
}

export function ofNumbers(args: readonly (Evaluated | undefined)[], place: Place, calculate: (numbers: readonly number[]) => number): Evaluated | undefined {
	const numbers = args.flatMap((arg) => arg === undefined ? [] : toNumber(arg) ?? []);
	return numbers.length === 0 || numbers.length < args.length ? undefined : computedScalar(calculate(numbers), place);
}

/** The items of a list whose items are all known; else why not. */
export function knownItems(list: Evaluated | undefined, place: Place): readonly Evaluated[] | EvaluatedOf<'unknown'> {
	if (list?.kind !== 'list') { return unknown(list === undefined ? 'malformed' : reasonOf(list), place); }
	const open = list.items.find(({ kind }) => kind === 'unknown' || kind === 'reference' || kind === 'module');
	return open === undefined ? list.items : unknown(reasonOf(open), place);
}

export function ofText(arg: Evaluated | undefined, place: Place, change: (text: string) => string): Evaluated | undefined {
	const text = arg === undefined ? undefined : toText(arg);
	return text === undefined ? undefined : madeText(change(text), place);
}

/** Calls `make` with the texts of exactly `count` arguments. */
export function ofTexts(args: readonly Evaluated[], count: number, make: (texts: readonly string[]) => Evaluated): Evaluated | undefined {
	const texts = args.flatMap((arg) => toText(arg) ?? []);
	return args.length === count && texts.length === count ? make(texts) : undefined;
}

export function ofBooleans(list: Evaluated | undefined, place: Place, decide: (values: readonly boolean[]) => boolean): Evaluated | undefined {
	const values = list?.kind === 'list' ? list.items.map(toBoolean) : [undefined];
	return values.includes(undefined) ? undefined : computedScalar(decide(values.map((value) => value === true)), place);
}

/** The argument itself: what changes it is not told by its value. */
export function pass([arg]: readonly Evaluated[], place: Place): Evaluated | undefined {
	return arg && computed(arg, place);
}

/** A list that is not known item by item. */
export function passOn(list: Evaluated | undefined, place: Place): Evaluated {
	if (list?.kind === 'reference' && list.isMany) { return { ...list, isComputed: true }; }
	return unknown(list === undefined ? 'malformed' : reasonOf(list), place);
}
