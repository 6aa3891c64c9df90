/** Which lines a comment is about: its own, the statement or block below, or what it stands in. */
import type { ScannedText, Comment } from '../../languages/comments';
import type { LineSpan } from './directive';

export interface Scopes {
	/** The comment's line, or where it stands alone the statement below with all that it opens. */
	statementOf(comment: Comment): LineSpan;
	/** The comment's line, or the next line of code. */
	lineOf(comment: Comment): LineSpan;
}

export function createScopes({ code, comments, isIndented, continued }: ScannedText): Scopes {
	const lines = code.split(/\r\n|\n|\r/);
	const commented = new Set(comments.filter(({ isAlone }) => isAlone).flatMap(({ range: { start, end } }) => Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index)));
	/** Several comments may stand above one thing; an empty line is nothing to be about. */
	const nextCode = (line: number): number => {
		let next = line + 1;
		while (commented.has(next)) { next++; }
		return next;
	};
	const statementAt = (line: number): LineSpan => ({ first: line, last: isIndented ? indentedEnd(lines, line) : bracketEnd(lines, line, continued) });
	return {
		statementOf: (comment) => {
			if (comment.isProperty) { return enclosingBrackets(lines, comment); }
			return comment.isAlone ? statementAt(nextCode(comment.range.end.line)) : { first: comment.range.start.line, last: comment.range.end.line };
		},
		lineOf: (comment) => {
			const line = comment.isAlone ? nextCode(comment.range.end.line) : comment.range.start.line;
			return { first: line, last: line };
		},
	};
}

/** The line where all is closed that a line opens, and all that cannot be parted from it. */
function bracketEnd(lines: readonly string[], first: number, continued: ReadonlySet<number> = new Set()): number {
	let depth = 0;
	for (let line = first; line < lines.length; line++) {
		depth += balanceOf(lines[line] ?? '');
		if (depth <= 0 && !continued.has(line + 1)) { return line; }
	}
	return lines.length - 1;
}

function balanceOf(line: string): number {
	return [...line].reduce((open, char) => open + ('([{'.includes(char) ? 1 : ')]}'.includes(char) ? -1 : 0), 0);
}

/** The last line that is indented further; a list may stand as far left as its key. */
function indentedEnd(lines: readonly string[], first: number): number {
	const indentOf = (line: string): number => line.length - line.trimStart().length;
	const own = lines[first] ?? '';
	const isItem = /^\s*-(?:\s|$)/.test(own);
	let last = first;
	for (let line = first + 1; line < lines.length; line++) {
		const text = lines[line] ?? '';
		if (text.trim() === '') { continue; }
		const belongs = indentOf(text) > indentOf(own) || (!isItem && indentOf(text) === indentOf(own) && /^\s*-(?:\s|$)/.test(text));
		if (!belongs) { break; }
		last = line;
	}
	return last;
}

/** The object that a property stands in. */
function enclosingBrackets(lines: readonly string[], { range: { start } }: Comment): LineSpan {
	let depth = 0;
	for (let line = start.line; line >= 0; line--) {
		const text = lines[line] ?? '';
		for (let at = line === start.line ? start.character - 1 : text.length - 1; at >= 0; at--) {
			if (text[at] === '}') { depth++; }
			if (text[at] === '{' && depth-- === 0) { return { first: line, last: bracketEnd(lines.map((one, index) => index === line ? one.slice(at) : one), line) }; }
		}
	}
	return { first: 0, last: lines.length - 1 };
}
