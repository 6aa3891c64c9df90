/** Spans of a program as places that people and editors know. */
import type { Location, Range } from '../../core/model/value';
import { shownText } from '../values/valueTree';
import type { Use } from './result';
import type { ProgramFile, Span } from './syntax';

export function rangeIn({ lines }: Pick<ProgramFile, 'lines'>, { start, end }: Span): Range {
	return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function locationOf({ file, ...span }: Use): Location {
	return { file: file.path, range: rangeIn(file, span) };
}

/** The text of an expression on one line. */
export function textOf({ file, start, end }: Use): string {
	return shownText(file.text.slice(start, end));
}

export function useOf(file: ProgramFile, { start, end }: Span): Use {
	return { file, start, end };
}
