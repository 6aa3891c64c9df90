/**
 * The layout of a call's settings in a program, read from its text alone: the object literal of TypeScript and JavaScript, or the named
 * arguments of Python. Looks at brackets, strings and comments only, so that it can follow a text that does not parse elsewhere.
 * Must never know a library.
 */
import type { Layout, Span, WrittenContent, WrittenEntry, WrittenMap } from '../writing/written';

/**
 * @param span of the call, to its closing bracket
 * @returns undefined where the settings do not stand in the call itself
 */
export function readWrittenCall(text: string, span: Span, dialect: 'typescript' | 'python'): { readonly callee: string; readonly settings: WrittenMap } | undefined {
	const close = span.end - 1;
	const open = text[close] === ')' ? openingOf(text, span.start, close) : undefined;
	if (open === undefined) { return undefined; }
	const callee = text.slice(span.start, open).replace(/^new\s+/, '').replace(/<[^<>()]*>$/, '').trim();
	if (dialect === 'python') { return { callee, settings: readMap(text, { start: open, end: span.end }, 'keywords') }; }
	const objects = piecesIn(text, open, close).filter(({ start, end }) => text[start] === '{' && text[end - 1] === '}');
	const [only, ...others] = objects;
	return only === undefined || others.length > 0 ? undefined : { callee, settings: readMap(text, only, 'object') };
}

/** Where a bracket opens that closes at an offset. */
function openingOf(text: string, start: number, close: number): number | undefined {
	const open: number[] = [];
	for (let at = start; at <= close;) {
		const char = text[at] ?? '';
		if ('([{'.includes(char)) { open.push(at); }
		if (')]}'.includes(char)) {
			const opening = open.pop();
			if (at === close) { return open.length === 0 ? opening : undefined; }
		}
		at = skip(text, at);
	}
	return undefined;
}

/** What stands between brackets, parted by commas, without the blanks and comments around each part. */
function piecesIn(text: string, open: number, close: number): readonly Span[] {
	const pieces: Span[] = [];
	let depth = 0;
	let start: number | undefined;
	let end = open;
	for (let at = open + 1; at <= close;) {
		const char = text[at] ?? '';
		const next = skip(text, at);
		if (depth === 0 && (char === ',' || at === close)) {
			if (start !== undefined) { pieces.push({ start, end }); }
			start = undefined;
		} else if (!/\s/.test(char) && !isComment(text, at)) {
			start ??= at;
			end = next;
		}
		if ('([{'.includes(char)) { depth++; }
		if (')]}'.includes(char)) { depth--; }
		at = next;
	}
	return pieces;
}

function isComment(text: string, at: number): boolean {
	return text[at] === '#' || text.startsWith('//', at) || text.startsWith('/*', at);
}

/** The offset behind the string, comment or character that begins at one. */
function skip(text: string, at: number): number {
	const char = text[at] ?? '';
	if (text.startsWith('/*', at)) { return endOf(text, '*/', at + 2); }
	if (isComment(text, at)) { return Math.min(endOf(text, '\n', at), text.length); }
	if (char === '`') { return skipTemplate(text, at); }
	if (char !== '"' && char !== "'") { return at + 1; }
	const triple = char.repeat(3);
	if (text.startsWith(triple, at)) { return endOf(text, triple, at + 3); }
	for (let end = at + 1; end < text.length; end++) {
		if (text[end] === '\\') { end++; } else if (text[end] === char || text[end] === '\n') { return end + 1; }
	}
	return text.length;
}

function endOf(text: string, mark: string, from: number): number {
	const found = text.indexOf(mark, from);
	return found === -1 ? text.length : found + mark.length;
}

/** Expressions in it are taken for text; one with a backquote of its own ends it too early, which leaves the call unread. */
function skipTemplate(text: string, at: number): number {
	for (let end = at + 1; end < text.length; end++) {
		if (text[end] === '\\') { end++; } else if (text[end] === '`') { return end + 1; }
	}
	return text.length;
}

const names: Readonly<Record<'object' | 'keywords' | 'json', RegExp>> = {
	object: /^(?:([A-Za-z_$][\w$]*)|"([^"\\]*)"|'([^'\\]*)')\s*:\s*/,
	keywords: /^([A-Za-z_]\w*)\s*=(?!=)\s*/,
	json: /^(?:()"([^"\\]*)"|'([^'\\]*)')\s*:\s*/,
};

/** @param span with its brackets */
function readMap(text: string, span: Span, layout: Extract<Layout, keyof typeof names>): WrittenMap {
	return { kind: 'map', layout, span, entries: piecesIn(text, span.start, span.end - 1).map((piece) => readEntry(text, piece, layout)) };
}

/** What has no name of its own, `...rest` or `self`, counts as an entry without one. */
function readEntry(text: string, span: Span, layout: keyof typeof names): WrittenEntry {
	const written = text.slice(span.start, span.end);
	const [head, ...found] = names[layout].exec(written) ?? [];
	if (head === undefined) { return { name: layout === 'object' && /^[\w$]+$/.test(written) ? written : '', span, content: { kind: 'computed' } }; }
	return { name: found.find((name) => name !== undefined && name !== '') ?? '', span, content: readContent(text, { start: span.start + head.length, end: span.end }, layout) };
}

function readContent(text: string, span: Span, layout: keyof typeof names): WrittenContent {
	const written = text.slice(span.start, span.end);
	const inner = layout === 'object' ? 'object' : 'json';
	if (isEnclosed(text, span, '{')) { return readMap(text, span, inner); }
	if (isEnclosed(text, span, '[')) { return { kind: 'list', layout: inner, span, items: piecesIn(text, span.start, span.end - 1).map((piece) => ({ span: piece, content: readContent(text, piece, layout) })) }; }
	// Python writes objects as calls of their classes.
	const call = layout === 'object' ? null : /^[\w.]*\b[A-Z]\w*(?=\()/.exec(written);
	if (call !== null && isEnclosed(text, { start: span.start + call[0].length, end: span.end }, '(')) { return readMap(text, { start: span.start + call[0].length, end: span.end }, 'keywords'); }
	const scalar = /^(?:"([^"\\\n]*)"|'([^'\\\n]*)'|([+-]?[\d_.]+|true|false|True|False))$/.exec(written);
	return scalar === null ? { kind: 'computed' } : { kind: 'scalar', text: (scalar[1] ?? scalar[2] ?? scalar[3] ?? '').toLowerCase() };
}

function isEnclosed(text: string, { start, end }: Span, bracket: '{' | '[' | '('): boolean {
	return text[start] === bracket && openingOf(text, start, end - 1) === start;
}
