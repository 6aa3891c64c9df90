/** Quoted strings and heredocs: text with `${ }` for values and `%{ }` for conditions and loops. */
import type { Expression, Span } from '../syntax';
import { readExpression } from './expressions';
import { fail, forEachChild, insideQuotes, refuseLineEnd, spanOf, startOf, textIn } from './reading';
import type { Reading } from './reading';
import { readForIntro } from './terms';
import type { ForIntro } from './terms';

interface Text { readonly kind: 'text'; text: string }

/** `${ }` or one of `%{ }`. `~` strips the blanks of the text beside it. */
interface Mark { readonly kind: 'mark'; readonly stripsBefore: boolean; readonly stripsBehind: boolean }

/** What a template is made of. An expression is made once all texts are without what is stripped. */
type Part = Text | (() => Expression);

/** A template that is being read. */
interface Template {
	readonly reading: Reading;
	readonly isQuoted: boolean;
	/** All its texts and marks in their order, however they are nested. */
	readonly tokens: (Text | Mark)[];
	readonly unescape: (text: string) => string;
	/** Where the text begins that was not read yet: the grammar drops blanks, so text is what stands between marks. */
	from: number;
	depth: number;
}

/** Deepest nesting of conditions and loops. */
const maxDirectives = 50;

/** A quoted string. */
export function readQuoted(reading: Reading): Expression {
	const span = insideQuotes(spanOf(reading));
	const template: Template = { reading, isQuoted: true, tokens: [], unescape: unescapeText, from: span.start, depth: 0 };
	return toExpression(template, span, readParts(template, span.end));
}

const heredocHead = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;

/** A heredoc, from its `<<` to the end of the line on which its word stands alone. */
export function readHeredoc(reading: Reading): Expression {
	const span = spanOf(reading);
	heredocHead.lastIndex = span.start;
	const [head, dash, word = ''] = heredocHead.exec(reading.text) ?? [];
	const first = span.start + (head ?? '').length;
	const last = reading.text.lastIndexOf('\n', span.end - 1) + 1;
	// The grammar takes a head without a word, and a word behind blanks.
	if (head === undefined || last < first || reading.text.slice(last, span.end).trim() !== word) {
		fail(reading, span.start);
		return { ...span, kind: 'opaque', reason: 'malformed' };
	}
	const template: Template = { reading, isQuoted: false, tokens: [], unescape: unescapeHeredoc, from: first, depth: 0 };
	const parts = readParts(template, last);
	if (dash === '-') { removeIndent(template.tokens); }
	return toExpression(template, span, parts);
}

function toExpression({ tokens, unescape }: Template, span: Span, parts: readonly Part[]): Expression {
	strip(tokens);
	const own = finish(parts, unescape);
	const [only] = own;
	if (own.length === 0) { return { ...span, kind: 'literal', value: '' }; }
	return own.length === 1 && typeof only === 'string' ? { ...span, kind: 'literal', value: only } : { ...span, kind: 'template', parts: own };
}

function finish(parts: readonly Part[], unescape: (text: string) => string): readonly (string | Expression)[] {
	return parts.map((part) => typeof part === 'function' ? part() : unescape(part.text)).filter((part) => part !== '');
}

/** @param end where the last text ends */
function readParts(template: Template, end: number): readonly Part[] {
	const parts: Part[] = [];
	forEachChild(template.reading, (type) => readPart(template, type, parts));
	addText(template, end, parts);
	return parts;
}

function addText(template: Template, end: number, parts: Part[]): void {
	const { reading, from, isQuoted, tokens } = template;
	if (end <= from) { return; }
	if (isQuoted) { refuseLineEnd(reading, from, end); }
	const text: Text = { kind: 'text', text: textIn(reading, { start: from, end }) };
	tokens.push(text);
	parts.push(text);
}

function readPart(template: Template, type: string, parts: Part[]): void {
	const { reading } = template;
	if (type === 'template_interpolation') {
		const start = startOf(reading);
		const value = readMark(template, parts);
		if (value === undefined) { fail(reading, start); } else { parts.push(() => value); }
	} else if (type === 'template_directive') {
		if (template.depth >= maxDirectives) { return fail(reading, startOf(reading)); }
		template.depth++;
		forEachChild(reading, (kind) => { if (kind === 'template_if') { readBranches(template, parts); } else { readLoop(template, parts); } });
		template.depth--;
	}
}

/** Reads what is under the cursor, from `${` or `%{` to its brace, and the text before it; gives the expression in it, if there is one. */
function readMark(template: Template, parts: Part[]): Expression | undefined {
	const { reading } = template;
	addMark(template, parts);
	let value: Expression | undefined;
	forEachChild(reading, (type) => { if (type === 'expression') { value = readExpression(reading, 'blank'); } });
	return value;
}

function addMark(template: Template, parts: Part[]): void {
	const { reading, tokens } = template;
	const { start, end } = spanOf(reading);
	addText(template, start, parts);
	template.from = end;
	const text = textIn(reading, { start, end });
	tokens.push({ kind: 'mark', stripsBefore: text[2] === '~', stripsBehind: /~\s*\}$/.test(text.slice(3)) });
}

function readBranches(template: Template, parts: Part[]): void {
	const span = spanOf(template.reading);
	const whenTrue: Part[] = [];
	const whenFalse: Part[] = [];
	let into = whenTrue;
	let condition: Expression = { ...span, kind: 'opaque', reason: 'malformed' };
	forEachChild(template.reading, (type) => {
		switch (type) {
			case 'template_if_intro': condition = readMark(template, parts) ?? condition; break;
			case 'template_else_intro':
				readMark(template, into);
				into = whenFalse;
				break;
			case 'template_if_end': readMark(template, into); break;
			default: readPart(template, type, into);
		}
	});
	const toBranch = (branch: readonly Part[]): Expression => ({ ...span, kind: 'template', parts: ['', ...finish(branch, template.unescape)] });
	parts.push(() => ({ ...span, kind: 'conditional', condition, whenTrue: toBranch(whenTrue), whenFalse: toBranch(whenFalse) }));
}

/** A loop is its texts joined. */
function readLoop(template: Template, parts: Part[]): void {
	const span = spanOf(template.reading);
	const repeated: Part[] = [];
	let intro: ForIntro | undefined;
	forEachChild(template.reading, (type) => {
		switch (type) {
			case 'template_for_start':
				addMark(template, parts);
				intro = readForIntro(template.reading);
				break;
			case 'template_for_end': readMark(template, repeated); break;
			default: readPart(template, type, repeated);
		}
	});
	parts.push(() => {
		if (intro === undefined) { return { ...span, kind: 'opaque', reason: 'malformed' }; }
		const value: Expression = { ...span, kind: 'template', parts: ['', ...finish(repeated, template.unescape)] };
		const texts: Expression = { ...span, kind: 'for', ...intro, condition: undefined, result: { key: undefined, value }, groups: false };
		return { ...span, kind: 'call', name: 'join', args: [{ ...span, kind: 'literal', value: '' }, texts], expands: false };
	});
}

/** Takes away the blanks that `~` strips. */
function strip(tokens: readonly (Text | Mark)[]): void {
	for (const [index, token] of tokens.entries()) {
		if (token.kind !== 'text') { continue; }
		const before = tokens[index - 1];
		const behind = tokens[index + 1];
		if (before?.kind === 'mark' && before.stripsBehind) { token.text = token.text.trimStart(); }
		if (behind?.kind === 'mark' && behind.stripsBefore) { token.text = token.text.trimEnd(); }
	}
}

/** `<<-`: takes away the indentation that all lines have in common; blank lines do not count. */
function removeIndent(tokens: readonly (Text | Mark)[]): void {
	const indents = tokens.flatMap((token, index) => {
		if (token.kind !== 'text') { return index === 0 ? [0] : []; }
		const isLast = index === tokens.length - 1;
		return [...token.text.matchAll(lineStarts(index))].flatMap(({ 0: all, 2: indent = '', index: at }) => {
			const next = token.text[at + all.length];
			return next === '\n' || next === '\r' || next === undefined && isLast ? [] : [indent.length];
		});
	});
	const least = indents.reduce((min, indent) => Math.min(min, indent), Infinity);
	if (least === 0 || least === Infinity) { return; }
	for (const [index, token] of tokens.entries()) {
		if (token.kind === 'text') { token.text = token.text.replace(lineStarts(index), (_all, end: string, indent: string) => end + indent.slice(least)); }
	}
}

/** Where lines begin in a text, with their blanks; only the first text begins with one. */
function lineStarts(index: number): RegExp {
	return index === 0 ? /(^|\n)([ \t]*)/g : /(\n)([ \t]*)/g;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The text that a part of a quoted string stands for. */
export function unescapeText(raw: string): string {
	if (!/[\\$%]/.test(raw)) { return raw; }
	return raw.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))|([$%])\4\{/gs, (_match, short?: string, long?: string, char?: string, sign?: string) => {
		if (sign !== undefined) { return `${sign}{`; }
		if (char !== undefined) { return escapes[char] ?? char; }
		const codePoint = Number.parseInt(short ?? long ?? '', 16);
		return codePoint <= 0x10FFFF ? String.fromCodePoint(codePoint) : '\uFFFD';
	});
}

/** In a heredoc a backslash is one. */
function unescapeHeredoc(raw: string): string {
	return raw.replace(/([$%])\1\{/g, '$1{');
}
