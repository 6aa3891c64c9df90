/** Positions of a text as offsets; lines end where VS Code ends them: at \n, \r\n and a lone \r. */
import type { Position } from '../core/model/value';

/** The offset of a position, in UTF-16 code units; one outside the text is moved to its nearest end. */
export function offsetAt(text: string, { line, character }: Position): number {
	const start = lineStartsOf(text)[Math.max(line, 0)];
	return start === undefined ? text.length : Math.min(start + character, text.length);
}

/** The position of an offset. */
export function positionAt(text: string, offset: number): Position {
	const starts = lineStartsOf(text);
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) { low = middle; } else { high = middle - 1; }
	}
	return { line: low, character: Math.min(offset, text.length) - (starts[low] ?? 0) };
}

/** The text that was asked for last, and where its lines begin: fixes ask for the same one again and again. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function lineStartsOf(text: string): readonly number[] {
	if (last.text !== text) {
		const starts = [0];
		for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) { starts.push(index + lineBreak.length); }
		last = { text, starts };
	}
	return last.starts;
}

/** How the lines of a text end, for what is added to it. */
export function lineBreakOf(text: string): string {
	return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The offset of the line feed that ends a line, or the end of the text. */
export function lineEndOf(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end;
}
