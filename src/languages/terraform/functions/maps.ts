/** Functions of maps and objects, and those that choose one of several values. */
import { agree } from '../alternatives';
import { computed, computedScalar, isNull, passUnknown, toText, unknown } from '../evaluated';
import type { Evaluated, Place } from '../evaluated';
import { reasonOf } from '../operators';
import { pass } from './function';
import type { FunctionTable } from './function';

/** Functions that can have a result although an argument is unknown. */
export const lenientMapFunctions: FunctionTable = {
	try: (args, place) => {
		// Only what is not there fails in Terraform; what is merely unknown here may be there.
		const first = args.find((arg) => !(arg.kind === 'unknown' && (arg.reason === 'unresolved' || arg.reason === 'malformed')));
		return first === undefined ? unknown('unresolved', place) : computed(first, place);
	},
	can: ([arg], place) => {
		if (arg?.kind === 'unknown') { return arg.reason === 'unresolved' ? computedScalar(false, place) : unknown(arg.reason, place); }
		return arg === undefined ? unknown('malformed', place) : computedScalar(true, place);
	},
	coalesce: (args, place) => firstOf(args, place, (arg) => !isNull(arg) && !(arg.kind === 'scalar' && arg.value === '')),
	coalescelist: (args, place) => firstOf(args, place, (arg) => !(arg.kind === 'list' && arg.items.length === 0)),
	lookup: ([map, key, fallback], place) => {
		if (map === undefined || key === undefined) { return unknown('malformed', place); }
		if (map.kind === 'unknown') { return passUnknown(map, place); }
		const name = toText(key);
		if (map.kind !== 'object') { return unknown(reasonOf(map), place); }
		if (name === undefined) { return agreeAll([...map.entries.values(), ...fallback === undefined ? [] : [fallback]], key, place); }
		const found = map.entries.get(name) ?? fallback;
		return found === undefined ? unknown('unresolved', place) : computed(found, place);
	},
	tomap: pass,
	sensitive: pass,
	nonsensitive: pass,
	ephemeralasnull: pass,
	merge: (args, place) => {
		const open = args.find((arg) => arg.kind !== 'object' && !isNull(arg));
		if (open !== undefined) { return unknown(reasonOf(open), place); }
		return { kind: 'object', entries: new Map(args.flatMap((arg) => arg.kind === 'object' ? [...arg.entries] : [])), place, isComputed: true };
	},
};

export const mapFunctions: FunctionTable = {
	map: (args, place) => args.length % 2 === 1 ? undefined : zip(args.filter((_arg, index) => index % 2 === 0), args.filter((_arg, index) => index % 2 === 1), place),
	zipmap: ([keys, values], place) => keys?.kind === 'list' && values?.kind === 'list' ? zip(keys.items, values.items, place) : undefined,
	keys: ([map], place) => map?.kind !== 'object' ? undefined
		: { kind: 'list', items: [...map.entries.keys()].sort().map((key) => computedScalar(key, place)), place, isComputed: true },
	values: ([map], place) => map?.kind !== 'object' ? undefined
		: { kind: 'list', items: [...map.entries.keys()].sort().flatMap((key) => map.entries.get(key) ?? []), place, isComputed: true },
};

/** What comes of a key that is not known, where every key gives the same. */
function agreeAll(possibilities: readonly Evaluated[], key: Evaluated, place: Place): Evaluated {
	const agreed = possibilities.length === 0 ? undefined : agree(possibilities, place);
	return agreed === undefined || agreed.kind === 'unknown' ? unknown(reasonOf(key), place) : computed(agreed, place);
}

function firstOf(args: readonly Evaluated[], place: Place, isWanted: (arg: Evaluated) => boolean): Evaluated {
	const first = args.find(isWanted);
	return first === undefined ? unknown('malformed', place) : computed(first, place);
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
