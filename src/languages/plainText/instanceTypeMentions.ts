/**
 * Finds names of EC2 instance types in any text, line by line, and leaves out what only looks like one.
 * Must never know a language: it sees one line at a time, and no more of it than the neighbours of a name.
 */
import type { Position } from '../../core/model/value';
import type { InstanceTypeMention } from '../language';

/** Whether a lower-case word such as `m5` or `u-6tb1` is a family of instance types. */
export type IsFamily = (family: string) => boolean;

/** Every mention in a text. The time is linear in the text's length. */
export function findInstanceTypeMentions(text: string, isFamily: IsFamily): readonly InstanceTypeMention[] {
	return text.split(/\r\n|\n|\r/).flatMap((lineText, line) => mentionsInLine(lineText, line, isFamily));
}

/** The mention that the position is in or right behind; only that line is looked at. */
export function instanceTypeMentionAt(lineText: string, position: Position, isFamily: IsFamily): InstanceTypeMention | undefined {
	return mentionsInLine(lineText, position.line, isFamily).find(({ range }) =>
		range.start.character <= position.character && position.character <= range.end.character);
}

/**
 * The mentions in one line.
 * @param lineText the line without its line break
 * @param line its number, from 0, for the ranges
 */
export function mentionsInLine(lineText: string, line: number, isFamily: IsFamily): readonly InstanceTypeMention[] {
	const mentions: InstanceTypeMention[] = [];
	let previousEnd = -1;
	for (let dot = lineText.indexOf('.'); dot !== -1; dot = lineText.indexOf('.', dot + 1)) {
		const sizes = findSizeList(lineText, dot);
		const end = sizes?.at(-1)?.end ?? findEnd(lineText, dot);
		const start = end === undefined ? undefined : findStart(lineText, { dot, previousEnd, isFamily });
		if (end === undefined || start === undefined || isOtherCloudKey(lineText, start)) { continue; }
		const family = lineText.slice(start, dot).replace('\\', '');
		for (const size of sizes ?? [{ start: dot + 1, end }]) {
			mentions.push({ name: `${family}.${lineText.slice(size.start, size.end)}`, range: { start: { line, character: sizes === undefined ? start : size.start }, end: { line, character: size.end } } });
		}
		previousEnd = sizes === undefined ? end : lineText.indexOf('}', end) + 1;
	}
	return mentions;
}

interface Stretch { readonly start: number; readonly end: number }

/** Longest list of sizes that is looked at; all sizes of the largest family take about half of it. */
const maxListLength = 300;

/** `t3.{small,medium}`: where each size stands; undefined if anything else is among them. */
function findSizeList(text: string, dot: number): readonly Stretch[] | undefined {
	if (text[dot + 1] !== '{') { return undefined; }
	const close = text.slice(dot, dot + maxListLength).indexOf('}') + dot;
	if (close <= dot) { return undefined; }
	const sizes: Stretch[] = [];
	let start = dot + 2;
	for (const item of text.slice(start, close).split(',')) {
		const first = start + item.length - item.trimStart().length;
		start += item.length + 1;
		if (findEnd(text, first - 1) !== first + item.trim().length) { return undefined; }
		sizes.push({ start: first, end: first + item.trim().length });
	}
	return sizes;
}

/** Where the size behind a dot ends; undefined if there is no size, or a longer word goes on behind it. */
function findEnd(text: string, dot: number): number | undefined {
	const size = /nano|micro|small|medium|large|\d{0,3}xlarge|metal(?:-\d{1,3}xl)?/iy;
	size.lastIndex = dot + 1;
	if (!size.test(text)) { return undefined; }
	const end = size.lastIndex;
	return /^(?:[\p{Script=Latin}\p{N}_]|[.-][A-Za-z0-9_*$])/u.test(text.slice(end, end + 2)) ? undefined : end;
}

/** Longest family that is looked for; the longest of today, `u7inh-32tb`, has ten characters. */
const maxFamilyLength = 16;

interface StartSearch {
	readonly dot: number;
	/** End of the mention before this one in the line. */
	readonly previousEnd: number;
	readonly isFamily: IsFamily;
}

/** Where the family before a dot begins; undefined if it is none, or the end of a longer word. */
function findStart(text: string, { dot, previousEnd, isFamily }: StartSearch): number | undefined {
	// Markdown escapes the dot: `m5\.large`.
	const end = text[dot - 1] === '\\' ? dot - 1 : dot;
	let start = end;
	while (start > 0 && end - start <= maxFamilyLength && /[A-Za-z0-9-]/.test(text.charAt(start - 1))) { start--; }
	// `${SIZE:-c5.large}`: the dash is the shell's.
	if (text[start] === '-' && text[start - 1] === ':') { start++; }
	if (!isFamily(text.slice(start, end).toLowerCase())) { return undefined; }
	return isAllowedBefore(text, start, previousEnd) ? start : undefined;
}

/** What may stand before a name. A slash only in a list of names, or behind the host name of a log line. */
function isAllowedBefore(text: string, start: number, previousEnd: number): boolean {
	const before = text.charAt(start - 1);
	if (before !== '/') { return !/[\p{Script=Latin}\p{N}_.$@}\\?-]/u.test(before) || text.slice(start - 2, start) === ':-'; }
	return previousEnd === start - 1 || /(?:^|[^\w.-])ip(?:-\d{1,3}){4}\/$/.test(text.slice(Math.max(0, start - 21), start));
}

/** OpenStack's flavors are called like the first instance types: `flavor: m1.small`. */
function isOtherCloudKey(text: string, start: number): boolean {
	return /flavou?r[\w-]{0,20}["'`]?\s{0,20}(?:[:=]|=>)?\s{0,20}["'`]?$/i.test(text.slice(Math.max(0, start - 80), start));
}
