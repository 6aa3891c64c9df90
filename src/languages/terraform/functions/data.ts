/** Functions that read or write JSON, YAML and names of files. */
import { isNull, toText, unknown } from '../evaluated';
import type { Evaluated, Place } from '../evaluated';
import { readData } from '../dataFile';
import { madeText, ofText } from './function';
import type { FunctionTable } from './function';

export const dataFunctions: FunctionTable = {
	jsondecode: ([arg], place) => arg && decode(arg, 'json', place),
	yamldecode: ([arg], place) => arg && decode(arg, 'yaml', place),
	jsonencode: ([arg], place) => {
		const budget = { left: maxEncoded };
		const data = arg && toData(arg, budget);
		return data === undefined ? unknown('unsupported', place) : madeText(JSON.stringify(data.value), place);
	},
	basename: ([arg], place) => ofText(arg, place, (text) => text.replace(/\/+$/, '').replace(/^.*\//, '')),
	dirname: ([arg], place) => ofText(arg, place, (text) => text.includes('/') ? text.replace(/\/[^/]*$/, '') || '/' : '.'),
};

/** Values put into one text before it is given up. */
const maxEncoded = 2_000;

/** A whole file keeps the places of its values; any other text is a value of the expression. */
export function decode(arg: Evaluated, form: 'json' | 'yaml', place: Place): Evaluated | undefined {
	const text = toText(arg);
	if (text === undefined) { return undefined; }
	const { source } = arg.place;
	const isFile = !arg.isComputed && source.text === text && source.page === undefined;
	return readData(isFile ? source : { path: place.source.path, text, lineStarts: [0], firstLine: 0 }, form, isFile ? undefined : place);
}

function toData(value: Evaluated, budget: { left: number }): { readonly value: unknown } | undefined {
	if (budget.left-- <= 0) { return undefined; }
	if (isNull(value)) { return { value: null }; }
	switch (value.kind) {
		case 'scalar': return { value: value.value };
		case 'list': {
			const items = value.items.map((item) => toData(item, budget));
			return items.includes(undefined) ? undefined : { value: items.map((item) => item?.value) };
		}
		case 'object': {
			const entries = [...value.entries].map(([key, entry]) => [key, toData(entry, budget)] as const);
			return entries.some(([, entry]) => entry === undefined) ? undefined : { value: Object.fromEntries(entries.map(([key, entry]) => [key, entry?.value])) };
		}
		default: return undefined;
	}
}
