/** Spans of a program as places that people and editors know. */
import type { Location, Range } from '../../core/model/value';
import { shownText } from '../values/valueTree';
import type { Place } from './result';
import type { Span, TextFile } from './syntax';

export function rangeIn({ lines }: Pick<TextFile, 'lines'>, { start, end }: Span): Range {
	return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function locationOf({ file, ...span }: Place): Location {
	return { file: file.path, range: rangeIn(file, span) };
}

/** The text of an expression on one line. */
export function textOf({ file, start, end }: Place): string {
	return shownText(file.text.slice(start, end));
}

export function placeIn(file: TextFile, { start, end }: Span): Place {
	return { file, start, end };
}
