/** Reads texts of one language, and shows what their resources say in short. */
import type { Resource } from '../../../src/core/model/resource';
import { settingsOf } from '../../../src/languages/writing/settingPath';
import { isKnown } from '../../../src/core/model/value';
import type { Range, Value } from '../../../src/core/model/value';
import type { Language, ModuleReading, ParsedFile } from '../../../src/languages/language';
import { nothingAround } from '../../../src/languages/surroundings';
import { loadParsers } from '../../support/parsers';

/** @param texts by path; those that the language accepts are read as one module, the others are there for it to ask for */
export async function read<P extends ParsedFile>(language: Language<P>, texts: Readonly<Record<string, string>>): Promise<ModuleReading> {
	const parsers = await loadParsers();
	const files = Object.entries(texts).filter(([path, text]) => language.acceptsPath(path) && language.acceptsText(text, path));
	return language.link(files.map(([path, text]) => language.parse({ path, text }, parsers)), { ...nothingAround, text: (path) => texts[path] ?? 'absent' });
}

/**
 * Every written setting of every resource: its value, behind it the text that it stands for where that is not the value itself, and
 * where it comes from if it is no literal.
 */
export function show({ resources }: Pick<ModuleReading, 'resources'>, texts: Readonly<Record<string, string>>): Readonly<Record<string, Readonly<Record<string, string>>>> {
	return Object.fromEntries(resources.map((resource) => [`${resource.type} ${resource.id}`, showResource(resource, texts)]));
}

function showResource(resource: Resource, texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(settingsOf(resource).filter(({ value }) => value.origin.kind !== 'omitted').map(({ path, value }) => [path, showValue(value, texts)]));
}

function showValue(value: Value<unknown>, texts: Readonly<Record<string, string>>): string {
	const written = textAt(texts[value.file] ?? '', value.range);
	const { origin } = value;
	const meant = isKnown(value) ? typeof value.value === 'object' ? showDeep(value.value) : String(value.value) : `? ${origin.kind === 'unknown' ? origin.reason : ''}`;
	const from = origin.kind === 'default' ? ` = ${origin.name} at ${textAt(texts[origin.at.file] ?? '', origin.at.range)}` : origin.kind === 'expression' ? ' (expression)' : '';
	return `${meant}${written === meant ? '' : ` «${written}»`}${from}`;
}

function showDeep(value: unknown): string {
	if (Array.isArray(value)) { return `[${value.map(showDeep).join(', ')}]`; }
	if (typeof value === 'object' && value !== null && 'resourceId' in value && 'text' in value) { return value.resourceId === undefined ? String(value.text) : `→ ${String(value.resourceId)}`; }
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The text of a range; of one over several lines its first and last line. */
export function textAt(text: string, { start, end }: Range): string {
	const lines = text.split(/\r\n|\n|\r/);
	if (start.line === end.line) { return (lines[start.line] ?? '').slice(start.character, end.character); }
	return `${(lines[start.line] ?? '').slice(start.character).trim()} … ${(lines[end.line] ?? '').slice(0, end.character).trim()}`;
}
