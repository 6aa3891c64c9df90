/**
 * What to delete so that a written property is gone from a text: its line, or its part of one, with the comma that it leaves behind.
 * Must never decide what to remove: callers bring the value.
 */
import type { Location, Position, Value } from '../core/model/value';

/** A range to delete. */
export interface Removal extends Location {
	readonly newText: '';
}

/**
 * @param value a property's value that is written in the text, on one line or several
 * @param language id of the language of the text
 * @param text the text of `value.file`
 * @returns `undefined` if the property does not stand in a layout that this understands, or is the only one of an item of a list
 */
export function removeProperty(value: Value<unknown>, language: string, text: string): Removal | undefined {
	if (value.origin.kind === 'omitted') { return undefined; }
	const lines = text.split(/\r\n|\n|\r/);
	const { start, end } = value.range;
	const before = (lines[start.line] ?? '').slice(0, start.character);
	const after = (lines[end.line] ?? '').slice(end.character);
	const layout = layoutOf(language, text);
	const range = layout === 'hcl' ? ownLines(value, hclKey.test(before) && hclRest.test(after))
		: layout === 'yaml' && yamlKey.test(before) && end.line === start.line && yamlRest.test(after) ? ownLines(value, true)
			: inFlow(value, lines, before);
	return range === undefined ? undefined : { file: value.file, range, newText: '' };
}

/** How maps are written in a text of a language. */
function layoutOf(language: string, text: string): 'hcl' | 'yaml' | 'json' {
	if (/^\s*\{/.test(text.replace(/^\uFEFF/, ''))) { return 'json'; }
	return language === 'terraform' ? 'hcl' : 'yaml';
}

const hclKey = /^[ \t]*[\w-]+[ \t]*=[ \t]*"?$/;
const hclRest = /^"?[ \t]*(?:(?:#|\/\/).*)?$/;
const yamlKey = /^[ \t]+["']?[\w.]+["']?[ \t]*:[ \t]+(?:!\w+[ \t]*)?["']?$/;
const yamlRest = /^["']?[ \t]*(?:#.*)?$/;
const flowKey = /(?:^|[{,])([ \t]*["']?[\w.-]+["']?[ \t]*:[ \t]*(?:!\w+[ \t]*)?["']?)$/;

/** Whole lines, with the line break behind them. */
function ownLines({ range: { start, end } }: Value<unknown>, isAlone: boolean): Removal['range'] | undefined {
	return isAlone ? { start: { line: start.line, character: 0 }, end: { line: end.line + 1, character: 0 } } : undefined;
}

/** An entry of a map in braces: up to the next one, or from the comma before it. */
function inFlow({ range: { start, end } }: Value<unknown>, lines: readonly string[], before: string): Removal['range'] | undefined {
	const key = flowKey.exec(before)?.[1];
	if (key === undefined || start.line !== end.line) { return undefined; }
	const line = lines[end.line] ?? '';
	const quoted = /^["']/.exec(line.slice(end.character)) === null ? end.character : end.character + 1;
	const keyStart = { line: start.line, character: start.character - key.trimStart().length };
	const comma = /^[ \t]*,[ \t]*/.exec(line.slice(quoted));
	if (comma !== null) { return toNext(keyStart, { line: end.line, character: quoted + comma[0].length }, lines); }
	const previous = commaBefore(keyStart, lines);
	return previous === undefined ? undefined : { start: previous, end: { line: end.line, character: quoted } };
}

/** To the next entry, which may begin in the next line. */
function toNext(start: Position, end: Position, lines: readonly string[]): Removal['range'] {
	const isLast = (lines[end.line] ?? '').slice(end.character).trim() === '';
	const indent = /^[ \t]*/.exec(lines[end.line + 1] ?? '')?.[0].length ?? 0;
	return { start, end: isLast ? { line: end.line + 1, character: indent } : end };
}

function commaBefore({ line, character }: Position, lines: readonly string[]): Position | undefined {
	const here = (lines[line] ?? '').slice(0, character).trimEnd();
	if (here.endsWith(',')) { return { line, character: here.length - 1 }; }
	const above = (lines[line - 1] ?? '').trimEnd();
	return here === '' && above.endsWith(',') ? { line: line - 1, character: above.length - 1 } : undefined;
}
