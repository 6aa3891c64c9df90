/** What rules share to build fixes. Must never hold a rule's own knowledge. */
import type { Localized } from '../core/model/localized';
import type { ResourceBase } from '../core/model/resource';
import { editableLocation } from '../core/model/value';
import type { Location, Value } from '../core/model/value';
import { insertProperty } from '../languages/insertProperty';
import type { InsertableProperty } from '../languages/insertProperty';
import { removeProperty } from '../languages/removeProperty';
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

/** What a property of a resource should become, whether it is written or not. */
export interface Setting {
	readonly property: InsertableProperty;
	/** What it is now. */
	readonly current: Value<unknown> | undefined;
	readonly wanted: string | number | boolean;
	/** Properties of the same block or map that a new line may stand beside, best first. */
	readonly beside: readonly (Value<unknown> | undefined)[];
}

/**
 * A fix that writes a property: replaces its literal, or adds a line where it is not written.
 * @returns none where it is computed, or no neighbour tells where the line belongs
 */
export function writeProperty(resource: Pick<ResourceBase<string>, 'language' | 'file' | 'range'>, { property, current, wanted, beside }: Setting, { title, isPreferred, context }: {
	readonly title: Localized; readonly isPreferred: boolean; readonly context: Pick<RuleContext, 'textOf'>;
}): readonly Fix[] {
	if (current !== undefined && current.origin.kind !== 'omitted') { return replaceValues(title, [{ value: current, newText: String(wanted) }], isPreferred); }
	const content = context.textOf(resource.file);
	const insertion = content === undefined ? undefined : insertProperty(resource, { property, value: wanted, beside }, content);
	return insertion === undefined ? [] : [{ title, edits: [insertion], preferred: isPreferred }];
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
