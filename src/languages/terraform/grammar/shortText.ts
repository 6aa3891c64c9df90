/**
 * A text as the grammar gets it. The grammar makes a token of every blank and of every character of a string, and looks ahead over
 * all blanks at each of them, so that many blanks take quadratic time: it gets runs of blanks as one, and plain strings without
 * their content. What it finds is read from the whole text.
 */
import type { Span } from '../syntax';

export interface ShortText {
	readonly text: string;
	/** For each of its characters the offset of the same character in the whole text. */
	readonly offsets: Int32Array;
}

const code = { tab: 9, lineEnd: 10, carriageReturn: 13, blank: 32, quotationMark: 34, byteOrderMark: 0xFEFF } as const;
/** Longest line whose strings are left out. */
const maxLineLength = 2_000;

/** @param span begins and ends outside strings, comments and heredocs */
export function shortenText(text: string, { start, end }: Span): ShortText {
	const offsets = new Int32Array(end - start + 1);
	const parts: string[] = [];
	let length = 0;
	let from = text.charCodeAt(start) === code.byteOrderMark ? start + 1 : start;
	const copyTo = (to: number): void => {
		if (to > from) { parts.push(text.slice(from, to)); }
		for (; from < to; from++) { offsets[length++] = from; }
	};
	let lineEnd = from - 1;
	let isPlain = false;
	for (let at = from; at < end;) {
		if (at > lineEnd) {
			lineEnd = endOfLine(text, at, end);
			isPlain = isPlainLine(text, at, lineEnd);
		}
		const char = text.charCodeAt(at);
		if (isBlank(char)) {
			const behind = endOfBlanks(text, at, end);
			if (behind - at > 1) {
				copyTo(at);
				parts.push(lineEnd < behind ? '\n' : ' ');
				offsets[length++] = lineEnd < behind ? lineEnd : at;
				from = behind;
			}
			at = behind;
		} else if (isPlain && char === code.quotationMark) {
			const close = text.indexOf('"', at + 1);
			copyTo(at + 1);
			from = close;
			at = close + 1;
		} else {
			at++;
		}
	}
	copyTo(end);
	// The grammar wants a line end behind the last heredoc.
	parts.push('\n');
	offsets[length++] = end;
	return { text: withoutExponents(parts.join('')), offsets: offsets.subarray(0, length) };
}

/** The grammar knows an exponent only behind a fraction. The number is as long without it. */
function withoutExponents(text: string): string {
	return text.replace(/\b\d+[eE][-+]?\d+/g, (number) => '1'.repeat(number.length));
}

function endOfLine(text: string, at: number, end: number): number {
	const found = text.indexOf('\n', at);
	return found === -1 || found > end ? end : found;
}

function isBlank(char: number): boolean {
	return char === code.blank || char === code.lineEnd || char === code.tab || char === code.carriageReturn;
}

function endOfBlanks(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && isBlank(text.charCodeAt(at))) { at++; }
	return at;
}

/**
 * Whether each quotation mark of a line surely opens or closes a string of this line, or means nothing as in a comment or heredoc:
 * no string with a template and none that began on a line before may end here.
 */
function isPlainLine(text: string, from: number, end: number): boolean {
	if (end - from > maxLineLength) { return false; }
	let mayClose = false;
	for (let at = from; at < end; at++) {
		switch (text[at]) {
			case '#': case '/': case '\\': case '$': case '%': return false;
			case '}': mayClose = true; break;
			case '"': {
				const close = text.indexOf('"', at + 1);
				if (mayClose || close === -1 || close >= end || /[\\$%]/.test(text.slice(at, close))) { return false; }
				at = close;
			}
		}
	}
	return true;
}
