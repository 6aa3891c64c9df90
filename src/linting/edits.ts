/** Edits of a text: applied together, whether they get in each other's way, and those that make one text of another. */
import { diffLines } from 'diff';
import type { Range } from '../core/model/value';
import { comparePositions } from '../core/model/value';

/** A replacement in one text; an empty range inserts. */
export interface RangeEdit {
	readonly range: Range;
	readonly newText: string;
}

/** @param edits in any order, none of which touches another */
export function applyEdits(text: string, edits: readonly RangeEdit[]): string {
	const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length)];
	const offsetOf = ({ line, character }: Range['start']): number => Math.min((starts[line] ?? text.length) + character, text.length);
	const sorted = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
	let changed = '';
	let at = 0;
	for (const { range, newText } of sorted) {
		changed += text.slice(at, offsetOf(range.start)) + newText;
		at = offsetOf(range.end);
	}
	return changed + text.slice(at);
}

/** Whether two edits are about the same stretch of text, or insert at the same place, so that nobody knows what comes first. */
export function areInConflict(a: RangeEdit, b: RangeEdit): boolean {
	const [first, second] = comparePositions(a.range.start, b.range.start) <= 0 ? [a, b] : [b, a];
	return comparePositions(second.range.start, first.range.end) < 0 || comparePositions(first.range.start, second.range.start) === 0;
}

/** The lines that differ, as edits of the first text. */
export function editsBetween(before: string, after: string): readonly RangeEdit[] {
	const edits: RangeEdit[] = [];
	let line = 0;
	for (const { added, removed, count, value } of diffLines(before, after)) {
		const end = line + (added ? 0 : count);
		if (added || removed) {
			const previous = edits.at(-1);
			const range = { start: { line, character: 0 }, end: { line: end, character: 0 } };
			// What comes in the place of lines that are gone is one edit with them.
			if (added && previous !== undefined && previous.newText === '' && previous.range.end.line === line) {
				edits[edits.length - 1] = { range: previous.range, newText: value };
			} else {
				edits.push({ range, newText: added ? value : '' });
			}
		}
		line = end;
	}
	return edits;
}
