/** What rules share to build fixes. Must never hold a rule's own knowledge. */
import type { Localized } from '../core/model/localized';
import { editableLocation } from '../core/model/value';
import type { Location, Value } from '../core/model/value';
import type { Fix, TextEdit } from './rule';

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
