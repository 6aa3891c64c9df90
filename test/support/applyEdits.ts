/** Applies edits to texts as an editor does: all of them refer to the text before. */
import type { Location } from '../../src/core/model/value';
import { offsetAt } from '../../src/languages/positions';

export interface Edit extends Location {
	readonly newText: string;
}

/** The text of one file after its edits; edits of other files are left out. */
export function applyEdits(file: string, text: string, edits: readonly Edit[]): string {
	return edits
		.filter((edit) => edit.file === file)
		.map(({ range, newText }) => ({ start: offsetAt(text, range.start), end: offsetAt(text, range.end), newText }))
		.sort((a, b) => b.start - a.start || b.end - a.end)
		.reduce((changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end), text);
}
