/** Terraform's functions that people use on the settings of this model. */
import { computed, computedScalar, isNull, toBoolean, toNumber, toText, unknown } from './evaluated';
import type { Evaluated, EvaluatedOf, Place } from './evaluated';
import { reasonOf } from './operators';

/** Longest text and list that a function makes; doubling a value a few dozen times would fill the memory. */
const maxMadeLength = 10_000;

/** Calls a function; one that is not in the table is unknown. */
export function callFunction(name: string, args: readonly Evaluated[], place: Place): Evaluated {
	if (runTimeFunctions.has(name)) { return unknown('not-in-text', place); }
	const lenient = Object.hasOwn(lenientFunctions, name) ? lenientFunctions[name] : undefined;
	if (lenient !== undefined) { return lenient(args, place); }
	const open = args.find(({ kind }) => kind === 'unknown' || kind === 'reference');
	if (open !== undefined) { return unknown(reasonOf(open), place); }
	const strict = Object.hasOwn(strictFunctions, name) ? strictFunctions[name] : undefined;
	return strict === undefined ? unknown('unsupported', place) : strict(args, place) ?? unknown('malformed', place);
}

/** Their results come from files, the clock, chance or the machine. */
const runTimeFunctions: ReadonlySet<string> = new Set([
	'file', 'fileexists', 'fileset', 'filebase64', 'filemd5', 'filesha256', 'templatefile', 'timestamp', 'plantimestamp', 'uuid', 'bcrypt', 'pathexpand',
]);

type LenientFunction = (args: readonly Evaluated[], place: Place) => Evaluated;
/** Undefined stands for arguments of the wrong type or number. */
type StrictFunction = (args: readonly Evaluated[], place: Place) => Evaluated | undefined;

/** Functions that can have a result although an argument is unknown, or that pass references on. */
const lenientFunctions: Readonly<Record<string, LenientFunction>> = {
	try: (args, place) => {
		// Only what is not there fails in Terraform; what is merely unknown here may be there.
		const first = args.find((arg) => !(arg.kind === 'unknown' && (arg.reason === 'unresolved' || arg.reason === 'malformed')));
		return first === undefined ? unknown('unresolved', place) : computed(first, place);
	},
	can: ([arg], place) => {
		if (arg?.kind === 'unknown') { return arg.reason === 'unresolved' ? computedScalar(false, place) : unknown(arg.reason, place); }
		return arg === undefined ? unknown('malformed', place) : computedScalar(true, place);
	},
	coalesce: (args, place) => {
		const first = args.find((arg) => !isNull(arg) && !(arg.kind === 'scalar' && arg.value === ''));
		return first === undefined ? unknown('malformed', place) : computed(first, place);
	},
	coalescelist: (args, place) => {
		const first = args.find((arg) => !(arg.kind === 'list' && arg.items.length === 0));
		return first === undefined ? unknown('malformed', place) : computed(first, place);
	},
	lookup: ([map, key, fallback], place) => {
		if (map === undefined || key === undefined) { return unknown('malformed', place); }
		const name = toText(key);
		if (map.kind !== 'object' || name === undefined) { return unknown(reasonOf(map.kind === 'object' ? key : map), place); }
		const found = map.entries.get(name) ?? fallback;
		return found === undefined ? unknown('unresolved', place) : computed(found, place);
	},
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
	concat: (args, place) => madeList(args, place, (arg) => arg.kind === 'list' ? arg.items : undefined),
	flatten: ([list], place) => list?.kind !== 'list' ? passOn(list, place) : flatten(list.items, place),
	compact: ([list], place) => list?.kind !== 'list' ? passOn(list, place)
		: { ...list, items: list.items.filter((item) => !isNull(item) && toText(item) !== ''), place, isComputed: true },
	distinct: ([list], place) => distinctItems(list, place),
	toset: ([list], place) => {
		const items = distinctItems(list, place);
		return items.kind === 'list' ? { ...items, items: [...items.items].sort(compareElements), isSet: true } : items;
	},
	tolist: ([list], place) => list?.kind === 'list' ? { ...list, isSet: false, place, isComputed: true } : passOn(list, place),
	tomap: ([map], place) => map === undefined ? unknown('malformed', place) : computed(map, place),
	merge: (args, place) => {
		const open = args.find((arg) => arg.kind !== 'object' && !isNull(arg));
		if (open !== undefined) { return unknown(reasonOf(open), place); }
		return { kind: 'object', entries: new Map(args.flatMap((arg) => arg.kind === 'object' ? [...arg.entries] : [])), place, isComputed: true };
	},
	length: ([value], place) => {
		if (value?.kind === 'list') { return computedScalar(value.items.length, place); }
		if (value?.kind === 'object') { return computedScalar(value.entries.size, place); }
		const text = value === undefined ? undefined : toText(value);
		return text === undefined ? unknown(value === undefined ? 'malformed' : reasonOf(value), place) : computedScalar([...text].length, place);
	},
};

const textFunctions: Readonly<Record<string, StrictFunction>> = {
	replace: (args, place) => ofTexts(args, 3, ([text = '', search = '', by = '']) => {
		const isPattern = /^\/.+\/$/s.test(search);
		return isPattern ? unknown('unsupported', place) : madeText(text.replaceAll(search, () => by), place);
	}),
	trimprefix: (args, place) => ofTexts(args, 2, ([text = '', prefix = '']) => madeText(text.startsWith(prefix) ? text.slice(prefix.length) : text, place)),
	trimsuffix: (args, place) => ofTexts(args, 2, ([text = '', suffix = '']) => {
		return madeText(suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text, place);
	}),
	startswith: (args, place) => ofTexts(args, 2, ([text = '', prefix = '']) => computedScalar(text.startsWith(prefix), place)),
	endswith: (args, place) => ofTexts(args, 2, ([text = '', suffix = '']) => computedScalar(text.endsWith(suffix), place)),
	substr: ([arg, offset, length], place) => {
		const text = arg === undefined ? undefined : toText(arg);
		const from = offset === undefined ? undefined : toNumber(offset);
		const count = length === undefined ? undefined : toNumber(length);
		if (text === undefined || from === undefined || count === undefined) { return undefined; }
		const characters = [...text].slice(from);
		return madeText((count < 0 ? characters : characters.slice(0, count)).join(''), place);
	},
};

const listFunctions: Readonly<Record<string, StrictFunction>> = {
	list: (args, place) => ({ kind: 'list', items: args, place, isComputed: true }),
	map: (args, place) => args.length % 2 === 1 ? undefined : zip(args.filter((_arg, index) => index % 2 === 0), args.filter((_arg, index) => index % 2 === 1), place),
	zipmap: ([keys, values], place) => keys?.kind === 'list' && values?.kind === 'list' ? zip(keys.items, values.items, place) : undefined,
	reverse: ([list], place) => list?.kind === 'list' ? { kind: 'list', items: [...list.items].reverse(), place, isComputed: true } : undefined,
	sort: ([list], place) => {
		const texts = list?.kind === 'list' ? list.items.map(toText) : [undefined];
		return texts.includes(undefined) ? undefined
			: { kind: 'list', items: texts.map((text) => text ?? '').sort().map((text) => computedScalar(text, place)), place, isComputed: true };
	},
	slice: ([list, start, end], place) => {
		const [from = Number.NaN, to = Number.NaN] = [start, end].map((bound) => bound === undefined ? undefined : toNumber(bound));
		if (list?.kind !== 'list' || !(from >= 0 && from <= to && to <= list.items.length)) { return undefined; }
		return { kind: 'list', items: list.items.slice(from, to), place, isComputed: true };
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
	sum: ([list], place) => list?.kind === 'list' ? ofNumbers(list.items, place, (numbers) => numbers.reduce((sum, number) => sum + number, 0)) : undefined,
	pow: (args, place) => ofNumbers(args, place, ([base = Number.NaN, exponent = Number.NaN]) => base ** exponent),
	alltrue: ([list], place) => ofBooleans(list, place, (values) => !values.includes(false)),
	anytrue: ([list], place) => ofBooleans(list, place, (values) => values.includes(true)),
};

/** Functions of known values. */
const strictFunctions: Readonly<Record<string, StrictFunction>> = {
	min: (args, place) => ofNumbers(args, place, (numbers) => Math.min(...numbers)),
	max: (args, place) => ofNumbers(args, place, (numbers) => Math.max(...numbers)),
	abs: (args, place) => ofNumbers(args, place, ([number = Number.NaN]) => Math.abs(number)),
	ceil: (args, place) => ofNumbers(args, place, ([number = Number.NaN]) => Math.ceil(number)),
	floor: (args, place) => ofNumbers(args, place, ([number = Number.NaN]) => Math.floor(number)),
	tonumber: ([arg], place) => arg !== undefined && isNull(arg) ? computed(arg, place) : ofNumbers([arg], place, ([number = Number.NaN]) => number),
	tostring: ([arg], place) => arg !== undefined && isNull(arg) ? computed(arg, place) : ofText(arg, place, (text) => text),
	tobool: ([arg], place) => {
		const value = arg === undefined ? undefined : toBoolean(arg);
		return value === undefined ? undefined : computedScalar(value, place);
	},
	lower: ([arg], place) => ofText(arg, place, (text) => text.toLowerCase()),
	upper: ([arg], place) => ofText(arg, place, (text) => text.toUpperCase()),
	trimspace: ([arg], place) => ofText(arg, place, (text) => text.trim()),
	split: ([separator, arg], place) => {
		const by = separator === undefined ? undefined : toText(separator);
		const text = arg === undefined ? undefined : toText(arg);
		if (by === undefined || by === '' || text === undefined) { return undefined; }
		const items = text === '' ? [] : text.split(by);
		return items.length > maxMadeLength ? unknown('unsupported', place) : { kind: 'list', items: items.map((item) => computedScalar(item, place)), place, isComputed: true };
	},
	contains: ([list, wanted], place) => {
		if (list?.kind !== 'list' || wanted === undefined || list.items.some(({ kind }) => kind !== 'scalar')) { return undefined; }
		return computedScalar(list.items.some((item) => toText(item) === toText(wanted)), place);
	},
	keys: ([map], place) => map?.kind !== 'object' ? undefined
		: { kind: 'list', items: [...map.entries.keys()].sort().map((key) => computedScalar(key, place)), place, isComputed: true },
	values: ([map], place) => map?.kind !== 'object' ? undefined
		: { kind: 'list', items: [...map.entries.keys()].sort().flatMap((key) => map.entries.get(key) ?? []), place, isComputed: true },
	format: ([pattern, ...args], place) => format(pattern, args, place),
	...textFunctions,
	...listFunctions,
};

function ofNumbers(args: readonly (Evaluated | undefined)[], place: Place, calculate: (numbers: readonly number[]) => number): Evaluated | undefined {
	const numbers = args.flatMap((arg) => arg === undefined ? [] : toNumber(arg) ?? []);
	return numbers.length === 0 || numbers.length < args.length ? undefined : computedScalar(calculate(numbers), place);
}

function ofText(arg: Evaluated | undefined, place: Place, change: (text: string) => string): Evaluated | undefined {
	const text = arg === undefined ? undefined : toText(arg);
	return text === undefined ? undefined : madeText(change(text), place);
}

function ofTexts(args: readonly Evaluated[], count: number, make: (texts: readonly string[]) => Evaluated): Evaluated | undefined {
	const texts = args.flatMap((arg) => toText(arg) ?? []);
	return args.length === count && texts.length === count ? make(texts) : undefined;
}

function ofBooleans(list: Evaluated | undefined, place: Place, decide: (values: readonly boolean[]) => boolean): Evaluated | undefined {
	const values = list?.kind === 'list' ? list.items.map(toBoolean) : [undefined];
	return values.includes(undefined) ? undefined : computedScalar(decide(values.map((value) => value === true)), place);
}

/** A map of keys and values in turn. */
function zip(keys: readonly Evaluated[], values: readonly Evaluated[], place: Place): Evaluated | undefined {
	const names = keys.map(toText);
	if (names.length !== values.length || names.includes(undefined)) { return undefined; }
	const entries = names.flatMap((name, index) => {
		const value = values[index];
		return name === undefined || value === undefined ? [] : [[name, value] as const];
	});
	return { kind: 'object', entries: new Map(entries), place, isComputed: true };
}

export function madeText(text: string, place: Place): Evaluated {
	return text.length > maxMadeLength ? unknown('unsupported', place) : computedScalar(text, place);
}

/** A list of what `itemsOf` gives for each argument; references of unknown number, if they come first, stand for the whole. */
function madeList(args: readonly Evaluated[], place: Place, itemsOf: (arg: Evaluated) => readonly Evaluated[] | undefined): Evaluated {
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
	const flat = madeList(items, place, (item) => item.kind === 'list' ? item.items : [item]);
	return flat.kind === 'list' && flat.items.some(({ kind }) => kind === 'list') ? flatten(flat.items, place) : flat;
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

/** A list that is not known item by item. */
function passOn(list: Evaluated | undefined, place: Place): Evaluated {
	if (list?.kind === 'reference' && list.isMany) { return { ...list, isComputed: true }; }
	return unknown(list === undefined ? 'malformed' : reasonOf(list), place);
}

/** `%s`, `%d`, `%v` and `%%`, with a width of zeros for numbers such as `%02d`. */
function format(pattern: Evaluated | undefined, args: readonly Evaluated[], place: Place): Evaluated | undefined {
	const text = pattern === undefined ? undefined : toText(pattern);
	if (text === undefined || args.some((arg) => toText(arg) === undefined)) { return undefined; }
	if (/%(?!%|s|v|0?\d{0,2}d)/.test(text.replaceAll('%%', ''))) { return unknown('unsupported', place); }
	let next = 0;
	const made = text.replace(/%(?:%|s|v|(0?)(\d{0,2})d)/g, (verb, zero: string | undefined, width: string | undefined) => {
		if (verb === '%%') { return '%'; }
		const arg = args[next++];
		const value = arg === undefined ? '' : toText(arg) ?? '';
		return verb.endsWith('d') ? value.padStart(Number(width ?? 0), zero === '0' ? '0' : ' ') : value;
	});
	return next === args.length ? madeText(made, place) : undefined;
}
