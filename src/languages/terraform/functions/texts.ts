/** Functions of texts. */
import { computed, computedScalar, isNull, toBoolean, toNumber, toText, unknown } from '../evaluated';
import type { Evaluated, Place } from '../evaluated';
import { formatText } from './format';
import { madeList, madeText, madeTexts, maxMadeLength, ofNumbers, ofText, ofTexts } from './function';
import type { FunctionTable, TerraformFunction } from './function';
import { createPattern } from './pattern';

export const textFunctions: FunctionTable = {
	tostring: ([arg], place) => arg !== undefined && isNull(arg) ? computed(arg, place) : ofText(arg, place, (text) => text),
	tobool: ([arg], place) => {
		if (arg === undefined || isNull(arg)) { return arg && computed(arg, place); }
		const value = toBoolean(arg);
		return value === undefined ? undefined : computedScalar(value, place);
	},
	lower: ofOne((text) => text.toLowerCase()),
	upper: ofOne((text) => text.toUpperCase()),
	title: ofOne((text) => text.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())),
	trimspace: ofOne((text) => text.trim()),
	/** Terragrunt's: the folder of the unit, where paths begin. */
	get_terragrunt_dir: (args, place) => args.length === 0 ? madeText('.', place) : undefined,
	chomp: ofOne((text) => text.replace(/[\r\n]+$/, '')),
	strrev: ofOne((text) => [...text].reverse().join('')),
	trim: (args, place) => ofTexts(args, 2, ([text = '', characters = '']) => madeText(trim(text, characters), place)),
	trimprefix: (args, place) => ofTexts(args, 2, ([text = '', prefix = '']) => madeText(text.startsWith(prefix) ? text.slice(prefix.length) : text, place)),
	trimsuffix: (args, place) => ofTexts(args, 2, ([text = '', suffix = '']) => {
		return madeText(suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text, place);
	}),
	startswith: (args, place) => ofTexts(args, 2, ([text = '', prefix = '']) => computedScalar(text.startsWith(prefix), place)),
	endswith: (args, place) => ofTexts(args, 2, ([text = '', suffix = '']) => computedScalar(text.endsWith(suffix), place)),
	strcontains: (args, place) => ofTexts(args, 2, ([text = '', part = '']) => computedScalar(text.includes(part), place)),
	substr: ([arg, offset, length], place) => {
		const text = arg === undefined ? undefined : toText(arg);
		const from = offset === undefined ? undefined : toNumber(offset);
		const count = length === undefined ? undefined : toNumber(length);
		if (text === undefined || from === undefined || count === undefined) { return undefined; }
		const characters = [...text].slice(from);
		return madeText((count < 0 ? characters : characters.slice(0, count)).join(''), place);
	},
	indent: ([spaces, arg], place) => spaces && ofNumbers([spaces], place, (numbers) => numbers[0] ?? 0) && ofText(arg, place, (text) => {
		return text.replaceAll('\n', `\n${' '.repeat(Math.min(Math.max(toNumber(spaces) ?? 0, 0), 100))}`);
	}),
	split: (args, place) => ofTexts(args, 2, ([by = '', text = '']) => madeTexts(text === '' ? [] : text.split(by), place)),
	replace: (args, place) => ofTexts(args, 3, ([text = '', search = '', by = '']) => {
		if (!/^\/.+\/$/s.test(search)) { return madeText(text.replaceAll(search, () => by), place); }
		const pattern = createPattern(search.slice(1, -1), text);
		return pattern === undefined ? unknown('unsupported', place) : madeText(text.replace(pattern, by.replace(/\$\$/g, '$$$$$$$$').replace(/\$\{(\w+)\}/g, '$$$1')), place);
	}),
	regex: (args, place) => ofTexts(args, 2, ([source = '', text = '']) => {
		const pattern = createPattern(source, text);
		if (pattern === undefined) { return unknown('unsupported', place); }
		const [found] = text.matchAll(pattern);
		return found === undefined ? unknown('unresolved', place) : capturesOf(found, place);
	}),
	regexall: (args, place) => ofTexts(args, 2, ([source = '', text = '']) => {
		const pattern = createPattern(source, text);
		return pattern === undefined ? unknown('unsupported', place) : madeList([...text.matchAll(pattern)].slice(0, maxMadeLength).map((found) => capturesOf(found, place)), place);
	}),
	format: ([pattern, ...args], place) => formatOne(pattern, args, place),
	formatlist: ([pattern, ...args], place) => {
		const lengths = new Set(args.flatMap((arg) => arg.kind === 'list' ? [arg.items.length] : []));
		if (lengths.size > 1) { return undefined; }
		const [length = 1] = lengths;
		const rows = Array.from({ length: Math.min(length, maxMadeLength) }, (_row, index) => args.map((arg) => arg.kind === 'list' ? arg.items[index] ?? arg : arg));
		return madeList(rows.map((row) => formatOne(pattern, row, place) ?? unknown('malformed', place)), place);
	},
};

function ofOne(change: (text: string) => string): TerraformFunction {
	return (args, place) => args.length === 1 ? ofText(args[0], place, change) : undefined;
}

function trim(text: string, characters: string): string {
	const letters = [...text];
	const isCut = (letter: string | undefined): boolean => letter !== undefined && characters.includes(letter);
	let start = 0;
	let end = letters.length;
	while (start < end && isCut(letters[start])) { start++; }
	while (end > start && isCut(letters[end - 1])) { end--; }
	return letters.slice(start, end).join('');
}

/** The whole match, or a list or map of its groups if it has any. */
function capturesOf(found: RegExpMatchArray, place: Place): Evaluated {
	const toValue = (text: string | undefined): Evaluated => computedScalar(text ?? null, place);
	if (found.groups !== undefined) {
		return { kind: 'object', entries: new Map(Object.entries(found.groups).map(([name, text]) => [name, toValue(text)])), place, isComputed: true };
	}
	return found.length === 1 ? toValue(found[0]) : { kind: 'list', items: found.slice(1).map(toValue), place, isComputed: true };
}

function formatOne(pattern: Evaluated | undefined, args: readonly Evaluated[], place: Place): Evaluated | undefined {
	const text = pattern === undefined ? undefined : toText(pattern);
	const open = args.find(({ kind }) => kind === 'unknown' || kind === 'reference');
	if (open !== undefined) { return unknown(open.kind === 'unknown' ? open.reason : 'not-in-text', place); }
	const made = text === undefined ? 'malformed' : formatText(text, args);
	if (made === 'malformed') { return undefined; }
	return made === 'unsupported' ? unknown('unsupported', place) : madeText(made.text, place);
}
