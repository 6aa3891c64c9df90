/** Turns offsets of a text into positions, with the line breaks that VS Code counts: `\n`, `\r\n` and a lone `\r`. */
import type { Position } from '../../core/model/value';

export interface LineIndex {
	/** Position of an offset in UTF-16 code units; one outside the text is moved to its nearest end. */
	positionAt(offset: number): Position;
}

export function createLineIndex(text: string): LineIndex {
	const starts = [0];
	for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) { starts.push(index + lineBreak.length); }

	return {
		positionAt(offset) {
			const inside = Math.min(Math.max(offset, 0), text.length);
			// No position stands between the two characters of a line break.
			const wanted = text[inside] === '\n' && text[inside - 1] === '\r' ? inside - 1 : inside;
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if (starts[middle]! <= wanted) { low = middle; } else { high = middle - 1; }
			}
			return { line: low, character: wanted - starts[low]! };
		},
	};
}
