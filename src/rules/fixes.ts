/** What rules share to build fixes. Must never hold a rule's own knowledge. */
import type { Localized } from '../core/model/localized';
import type { ResourceBase } from '../core/model/resource';
import { editableLocation } from '../core/model/value';
import type { Location, Value } from '../core/model/value';
import { removeProperty } from '../languages/removeProperty';
import { setProperties } from '../languages/setProperty';
import type { SettingChange } from '../languages/setProperty';
import type { Fix, RuleContext, TextEdit } from './rule';

/** A value and what its literal should become. */
export interface Change {
	readonly value: Value<unknown> | undefined;
	readonly newText: string;
}

/**
 * A fix that replaces literals. Where one is the default of a variable or parameter, the title says so, since others may use it too.
 * @returns none if there is no literal to edit, or two changes meet in the same one
 */
export function replaceValues(title: Localized, changes: readonly Change[], preferred: boolean): readonly Fix[] {
	const edits: TextEdit[] = [];
	for (const { value, newText } of changes) {
		const at = value === undefined ? undefined : editableLocation(value);
		if (at === undefined || edits.some((edit) => isSamePlace(edit, at))) { return []; }
		edits.push({ ...at, newText });
	}
	const defaults = [...new Set(changes.flatMap(({ value }) => (value?.origin.kind === 'default' ? [value.origin.name] : [])))];
	return [{ title: defaults.length === 0 ? title : withDefaults(title, defaults.join(', ')), edits, preferred }];
}

/**
 * A fix that gives settings other values: replaces their literals, or adds what is not written in the layout of its neighbours.
 * @returns none if one of them cannot be written
 */
export function writeSettings(title: Localized, changes: readonly SettingChange[], { isPreferred, context: { textOf, resources } }: {
	readonly isPreferred: boolean; readonly context: Pick<RuleContext, 'textOf' | 'resources'>;
}): readonly Fix[] {
	const { edits, defaults, refused } = setProperties(changes, { textOf, resources, shared: 'change' });
	if (refused.length > 0 || edits.length === 0) { return []; }
	const names = [...new Set(defaults.map(({ name }) => name))].join(', ');
	return [{ title: names === '' ? title : withDefaults(title, names), edits, preferred: isPreferred }];
}

/** A fix that replaces a list that is written in brackets on one line; none for lists of other forms. */
export function replaceList(title: Localized, { value, wanted }: { readonly value: Value<readonly string[]>; readonly wanted: readonly string[] }, { textOf }: Pick<RuleContext, 'textOf'>): readonly Fix[] {
	const at = editableLocation(value);
	const line = at === undefined ? undefined : textOf(at.file)?.split(/\r\n|\n|\r/)[at.range.start.line];
	if (at === undefined || line === undefined || at.range.start.line !== at.range.end.line) { return []; }
	const written = line.slice(at.range.start.character, at.range.end.character);
	if (!written.startsWith('[') || !written.endsWith(']')) { return []; }
	const isQuoted = written.includes('"') || !/^\[\s*\w/.test(written);
	const items = wanted.map((item) => (isQuoted ? JSON.stringify(item) : item));
	return replaceValues(title, [{ value, newText: `[${items.join(', ')}]` }], true);
}

/** A fix that takes written properties out of the text; none if one of them cannot be taken out by itself. */
export function removeProperties(title: Localized, values: readonly (Value<unknown> | undefined)[], { isPreferred, resource, context }: {
	readonly isPreferred: boolean; readonly resource: Pick<ResourceBase<string>, 'language'>; readonly context: Pick<RuleContext, 'textOf'>;
}): readonly Fix[] {
	const edits: TextEdit[] = [];
	for (const value of values) {
		const content = value === undefined ? undefined : context.textOf(value.file);
		const removal = value === undefined || content === undefined ? undefined : removeProperty(value, resource.language, content);
		if (removal === undefined) { return []; }
		edits.push(removal);
	}
	return [{ title, edits, preferred: isPreferred }];
}

/** Where a finding about a literal stands: the literal itself, which may be the default of a variable or parameter. */
export function literalPlace(value: Value<unknown>): Location {
	return editableLocation(value) ?? { file: value.file, range: value.range };
}

export function isSamePlace(a: Location, b: Location): boolean {
	return a.file === b.file
		&& a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character
		&& a.range.end.line === b.range.end.line && a.range.end.character === b.range.end.character;
}

function withDefaults({ en, ko }: Localized, names: string): Localized {
	return { en: `${en} (changes the default of ${names})`, ko: `${ko} (기본값 변경: ${names})` };
}
