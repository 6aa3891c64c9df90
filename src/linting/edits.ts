/** Edits of a text: applied together, and whether they get in each other's way. */
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
