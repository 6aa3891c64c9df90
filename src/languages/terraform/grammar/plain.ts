/**
 * The literals and references that most values are, from their text: walking the grammar's tree costs several calls a node.
 * By single characters, as this is run for every value of a workspace.
 */
import type { Expression, Span, Step } from '../syntax';

const constants: ReadonlyMap<string, boolean | null> = new Map([['true', true], ['false', false], ['null', null]]);
/** Longest value that is looked at. */
const maxLength = 200;

const code = { tab: 9, lineEnd: 10, blank: 32, quotationMark: 34, dollar: 36, percent: 37, dash: 45, dot: 46, zero: 48, nine: 57, equals: 61, backslash: 92, underscore: 95 } as const;

/** @param span of a whole expression, as the grammar says; undefined for all but literals and references */
export function readPlain(text: string, span: Span): Expression | undefined {
	const { start, end } = span;
	if (end - start > maxLength) { return undefined; }
	const first = text.charCodeAt(start);
	if (first === code.quotationMark) { return readString(text, span); }
	if (isDigit(first) || first === code.dash) { return readNumber(text, span); }
	const rootEnd = endOfName(text, start);
	if (rootEnd === start || rootEnd > end) { return undefined; }
	const root = text.slice(start, rootEnd);
	if (rootEnd < end) { return readReference(text, { start, end: rootEnd, kind: 'name', name: root }, end); }
	const constant = constants.get(root);
	return constant === undefined ? { start, end, kind: 'name', name: root } : { start, end, kind: 'literal', value: constant };
}

/**
 * The argument in a span, if it is a name, an equals sign and a literal or reference, all on one line.
 * @param span of a whole argument or block
 */
export function readPlainArgument(text: string, { start, end }: Span): { readonly nameSpan: Span; readonly value: Expression } | undefined {
	const nameEnd = endOfName(text, start);
	const sign = endOfBlanks(text, nameEnd);
	if (nameEnd === start || text.charCodeAt(sign) !== code.equals) { return undefined; }
	const value = readPlain(text, { start: endOfBlanks(text, sign + 1), end });
	return value && { nameSpan: { start, end: nameEnd }, value };
}

function readString(text: string, { start, end }: Span): Expression | undefined {
	for (let at = start + 1; at < end - 1; at++) {
		switch (text.charCodeAt(at)) {
			case code.quotationMark: case code.backslash: case code.dollar: case code.percent: case code.lineEnd: return undefined;
		}
	}
	const isClosed = end - start > 1 && text.charCodeAt(end - 1) === code.quotationMark;
	return isClosed ? { start: start + 1, end: end - 1, kind: 'literal', value: text.slice(start + 1, end - 1) } : undefined;
}

function readNumber(text: string, { start, end }: Span): Expression | undefined {
	const first = text.charCodeAt(start) === code.dash ? start + 1 : start;
	let at = endOfDigits(text, first);
	if (at === first) { return undefined; }
	if (text.charCodeAt(at) === code.dot && isDigit(text.charCodeAt(at + 1))) { at = endOfDigits(text, at + 1); }
	return at === end ? { start, end, kind: 'literal', value: Number(text.slice(start, end)) } : undefined;
}

/** The names behind the first one, each after a dot. */
function readReference(text: string, root: Expression, end: number): Expression | undefined {
	let expression = root;
	while (expression.end < end) {
		const start = expression.end;
		const nameEnd = endOfName(text, start + 1);
		if (text.charCodeAt(start) !== code.dot || nameEnd === start + 1 || nameEnd > end) { return undefined; }
		const step: Step = { start, end: nameEnd, kind: 'attribute', name: text.slice(start + 1, nameEnd) };
		expression = { start: root.start, end: nameEnd, kind: 'step', target: expression, step };
	}
	return expression;
}

/** Behind the name of plain letters that begins right here, which may be none. */
function endOfName(text: string, start: number): number {
	let at = start;
	let char = text.charCodeAt(at);
	if (!isLetter(char)) { return start; }
	do { char = text.charCodeAt(++at); } while (isLetter(char) || isDigit(char) || char === code.dash);
	return char > 127 ? start : at;
}

function endOfDigits(text: string, start: number): number {
	let at = start;
	while (isDigit(text.charCodeAt(at))) { at++; }
	return at;
}

function endOfBlanks(text: string, start: number): number {
	let at = start;
	while (text.charCodeAt(at) === code.blank || text.charCodeAt(at) === code.tab) { at++; }
	return at;
}

function isLetter(char: number): boolean {
	return (char | 32) >= 97 && (char | 32) <= 122 || char === code.underscore;
}

function isDigit(char: number): boolean {
	return char >= code.zero && char <= code.nine;
}
