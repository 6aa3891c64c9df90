/** Positions of a text as offsets; lines end where VS Code ends them: at \n, \r\n and a lone \r. */
import type { Position } from '../core/model/value';

/** The offset of a position, in UTF-16 code units; one outside the text is moved to its nearest end. */
export function offsetAt(text: string, { line, character }: Position): number {
	const lines = createLines(text);
	for (let left = line; left > 0; left--) {
		if (!lines.next()) { return text.length; }
	}
	return Math.min(lines.start() + character, text.length);
}

/** The position of an offset. */
export function positionAt(text: string, offset: number): Position {
	const lines = createLines(text);
	let line = 0;
	let start = 0;
	while (lines.next() && lines.start() <= offset) {
		line++;
		start = lines.start();
	}
	return { line, character: Math.min(offset, text.length) - start };
}

/** Walks over the lines of a text. */
function createLines(text: string): { start(): number; next(): boolean } {
	let start = 0;
	let carriage = text.indexOf('\r');
	return {
		start: () => start,
		next() {
			const feed = text.indexOf('\n', start);
			if (carriage !== -1 && carriage < start) { carriage = text.indexOf('\r', start); }
			const isLone = carriage !== -1 && (feed === -1 || carriage < feed - 1);
			const end = isLone ? carriage : feed;
			if (end === -1) { return false; }
			start = end + 1;
			return true;
		},
	};
}
