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
			const wanted = Math.min(Math.max(offset, 0), text.length);
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
