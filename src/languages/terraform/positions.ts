/** Offsets of a text as positions and ranges; lines end where VS Code ends them: at \n, \r\n and a lone \r. */
import type { Position, Range } from '../../core/model/value';
import type { Source, Span } from './syntax';

/** Offsets at which the lines of a text begin. */
export function findLineStarts(text: string): readonly number[] {
	const starts = [0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) { starts.push(at + 1); }
	}
	return starts;
}

/** The range in the file of a span of a stretch of it. */
export function rangeOf({ lineStarts, firstLine }: Pick<Source, 'lineStarts' | 'firstLine'>, { start, end }: Span): Range {
	return { start: positionAt(lineStarts, firstLine, start), end: positionAt(lineStarts, firstLine, end) };
}

function positionAt(lineStarts: readonly number[], firstLine: number, offset: number): Position {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((lineStarts[middle] ?? 0) <= offset) { low = middle; } else { high = middle - 1; }
	}
	return { line: firstLine + low, character: offset - (lineStarts[low] ?? 0) };
}
