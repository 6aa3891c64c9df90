/** Functions of lists and sets. */
import { computed, computedScalar, isNull, toNumber, toText, unknown } from '../evaluated';
import type { Evaluated, EvaluatedOf, Place } from '../evaluated';
import { reasonOf } from '../operators';
import { knownItems, madeList, madeText, madeTexts, maxMadeLength, ofBooleans, passOn } from './function';
import type { FunctionTable } from './function';

/** Functions that can have a result although an argument is unknown, or that pass references on. */
export const lenientListFunctions: FunctionTable = {
	element: ([list, index], place) => {
		if (list?.kind === 'reference' && list.isMany) { return { ...list, isMany: false, isComputed: true }; }
		if (list?.kind !== 'list' || index === undefined) { return unknown(list === undefined ? 'malformed' : reasonOf(list), place); }
		const at = toNumber(index);
		const found = at === undefined || at < 0 ? undefined : list.items[at % list.items.length];
		if (found !== undefined) { return computed(found, place); }
		return unknown(at === undefined ? reasonOf(index) : 'unresolved', place);
	},
	one: ([list], place) => {
		if (list?.kind === 'reference' && list.isMany) { return { ...list, isMany: false, isComputed: true }; }
		if (list?.kind !== 'list' || list.items.length > 1) { return unknown(list === undefined ? 'malformed' : reasonOf(list), place); }
		const [only] = list.items;
		return only === undefined ? computedScalar(null, place) : computed(only, place);
	},
	join: ([separator, ...lists], place) => {
		const [list] = lists;
		if (lists.length === 1 && list?.kind === 'reference' && list.isMany) { return { ...list, isMany: false, isComputed: true }; }
		const items = lists.flatMap((each) => each.kind === 'list' ? each.items : [each]);
		if (items.length === 1 && items[0]?.kind === 'reference') { return { ...items[0], isComputed: true }; }
		const open = items.find((item) => toText(item) === undefined);
		if (open !== undefined || separator === undefined) { return unknown(open === undefined ? 'malformed' : reasonOf(open), place); }
		return madeText(items.map(toText).join(toText(separator) ?? ''), place);
	},
	concat: (args, place) => chain(args, place, (arg) => arg.kind === 'list' ? arg.items : undefined),
	flatten: ([list], place) => list?.kind !== 'list' ? passOn(list, place) : flatten(list.items, place),
	compact: ([list], place) => list?.kind !== 'list' ? passOn(list, place)
		: { ...list, items: list.items.filter((item) => !isNull(item) && toText(item) !== ''), place, isComputed: true },
	distinct: ([list], place) => distinctItems(list, place),
	toset: ([list], place) => toSet(list, place),
	tolist: ([list], place) => list?.kind === 'list' ? { ...list, isSet: false, place, isComputed: true } : passOn(list, place),
	length: ([value], place) => {
		if (value?.kind === 'list') { return computedScalar(value.items.length, place); }
		if (value?.kind === 'object') { return computedScalar(value.entries.size, place); }
		const text = value === undefined ? undefined : toText(value);
		return text === undefined ? unknown(value === undefined ? 'malformed' : reasonOf(value), place) : computedScalar([...text].length, place);
	},
};

export const listFunctions: FunctionTable = {
	list: (args, place) => ({ kind: 'list', items: args, place, isComputed: true }),
	set: (args, place) => toSet({ kind: 'list', items: args, place, isComputed: true }, place),
	reverse: ([list], place) => list?.kind === 'list' ? { kind: 'list', items: [...list.items].reverse(), place, isComputed: true } : undefined,
	sort: ([list], place) => {
		const items = knownItems(list, place);
		if (!Array.isArray(items)) { return items as EvaluatedOf<'unknown'>; }
		const texts = (items as readonly Evaluated[]).map(toText);
		return texts.includes(undefined) ? undefined : madeTexts(texts.map((text) => text ?? '').sort(), place);
	},
	slice: ([list, start, end], place) => {
		const [from = Number.NaN, to = Number.NaN] = [start, end].map((bound) => bound === undefined ? undefined : toNumber(bound));
		if (list?.kind !== 'list' || !(from >= 0 && from <= to && to <= list.items.length)) { return undefined; }
		return { kind: 'list', items: list.items.slice(from, to), place, isComputed: true };
	},
	chunklist: ([list, size], place) => {
		const length = size === undefined ? undefined : toNumber(size);
		if (list?.kind !== 'list' || length === undefined || length < 1) { return undefined; }
		const chunks = Array.from({ length: Math.ceil(list.items.length / length) }, (_chunk, index) => list.items.slice(index * length, (index + 1) * length));
		return madeList(chunks.map((items) => ({ kind: 'list', items, place, isComputed: true })), place);
	},
	range: (args, place) => {
		const numbers = args.map(toNumber);
		const [start, end, written] = numbers.length === 1 ? [0, ...numbers] : numbers;
		if (start === undefined || end === undefined || written === 0) { return undefined; }
		const step = written ?? (start > end ? -1 : 1);
		const count = Math.max(0, Math.ceil((end - start) / step));
		if (count > maxMadeLength) { return unknown('unsupported', place); }
		return { kind: 'list', items: Array.from({ length: count }, (_item, index) => computedScalar(start + index * step, place)), place, isComputed: true };
	},
	index: ([list, wanted], place) => searched(list, wanted, place, (found) => found === -1 ? unknown('unresolved', place) : computedScalar(found, place)),
	contains: ([list, wanted], place) => searched(list, wanted, place, (found) => computedScalar(found !== -1, place)),
	matchkeys: ([values, keys, wanted], place) => {
		if (values?.kind !== 'list' || keys?.kind !== 'list' || wanted?.kind !== 'list' || values.items.length !== keys.items.length) { return undefined; }
		if ([...keys.items, ...wanted.items].some((item) => toText(item) === undefined)) { return undefined; }
		const texts = new Set(wanted.items.map(toText));
		return madeList(values.items.filter((_value, index) => texts.has(toText(keys.items[index] as Evaluated))), place);
	},
	setunion: (sets, place) => ofSets(sets, place, (all) => all.flat()),
	setintersection: (sets, place) => ofSets(sets, place, ([first = [], ...others]) => first.filter((item) => others.every((other) => hasItem(other, item)))),
	setsubtract: (sets, place) => ofSets(sets, place, ([first = [], second = []]) => first.filter((item) => !hasItem(second, item))),
	setproduct: (lists, place) => {
		if (lists.length < 2 || lists.some(({ kind }) => kind !== 'list')) { return undefined; }
		const items = lists.map((list) => list.kind === 'list' ? list.items : []);
		if (items.reduce((product, { length }) => product * length, 1) > maxMadeLength) { return unknown('unsupported', place); }
		const rows = items.reduce<readonly (readonly Evaluated[])[]>((before, own) => before.flatMap((row) => own.map((item) => [...row, item])), [[]]);
		return madeList(rows.map((row) => ({ kind: 'list', items: row, place, isComputed: true })), place);
	},
	alltrue: ([list], place) => ofBooleans(list, place, (values) => !values.includes(false)),
	anytrue: ([list], place) => ofBooleans(list, place, (values) => values.includes(true)),
};

/** Gives `decide` the place of an item that is a text, number or bool, -1 if it is not there. */
function searched(list: Evaluated | undefined, wanted: Evaluated | undefined, place: Place, decide: (index: number) => Evaluated): Evaluated | undefined {
	if (list?.kind !== 'list' || wanted === undefined) { return undefined; }
	const text = toText(wanted);
	const found = list.items.findIndex((item) => toText(item) === text);
	const open = list.items.slice(0, found === -1 ? undefined : found).find(({ kind }) => kind !== 'scalar');
	return open === undefined ? decide(found) : unknown(reasonOf(open), place);
}

function hasItem(items: readonly Evaluated[], item: Evaluated): boolean {
	return items.some((other) => toText(other) === toText(item));
}

/** Sets of texts, numbers and bools. */
function ofSets(sets: readonly Evaluated[], place: Place, combine: (sets: readonly (readonly Evaluated[])[]) => readonly Evaluated[]): Evaluated | undefined {
	if (sets.some((set) => set.kind !== 'list' || set.items.some((item) => toText(item) === undefined))) { return undefined; }
	return toSet(madeList(combine(sets.map((set) => set.kind === 'list' ? set.items : [])), place), place);
}

/** A list of what `itemsOf` gives for each argument; references of unknown number, if they come first, stand for the whole. */
function chain(args: readonly Evaluated[], place: Place, itemsOf: (arg: Evaluated) => readonly Evaluated[] | undefined): Evaluated {
	const many = args.find((arg): arg is EvaluatedOf<'reference'> => arg.kind === 'reference' && arg.isMany);
	if (many !== undefined) { return args[0] === many ? { ...many, isComputed: true } : unknown('not-in-text', place); }
	const items: Evaluated[] = [];
	for (const arg of args) {
		const own = itemsOf(arg);
		if (own === undefined) { return unknown(reasonOf(arg), place); }
		if (items.length + own.length > maxMadeLength) { return unknown('unsupported', place); }
		items.push(...own);
	}
	return { kind: 'list', items, place, isComputed: true };
}

/** Without the lists in lists; references of unknown number, if they come first, stand for the whole. */
function flatten(items: readonly Evaluated[], place: Place): Evaluated {
	const flat = chain(items, place, (item) => item.kind === 'list' ? item.items : [item]);
	return flat.kind === 'list' && flat.items.some(({ kind }) => kind === 'list') ? flatten(flat.items, place) : flat;
}

function toSet(list: Evaluated | undefined, place: Place): Evaluated {
	const items = distinctItems(list, place);
	return items.kind === 'list' ? { ...items, items: [...items.items].sort(compareElements), isSet: true } : items;
}

/** The order of a set: numbers by value, texts by their characters. */
function compareElements(a: Evaluated, b: Evaluated): number {
	if (a.kind !== 'scalar' || b.kind !== 'scalar') { return 0; }
	if (typeof a.value === 'number' && typeof b.value === 'number') { return a.value - b.value; }
	const [first, second] = [String(a.value), String(b.value)];
	return first < second ? -1 : Number(first > second);
}

function distinctItems(list: Evaluated | undefined, place: Place): Evaluated {
	if (list?.kind !== 'list') { return passOn(list, place); }
	const seen = new Set<string>();
	const items = list.items.filter((item) => {
		const text = toText(item);
		if (text === undefined) { return true; }
		const isNew = !seen.has(text);
		seen.add(text);
		return isNew;
	});
	return { ...list, items, place, isComputed: true };
}
