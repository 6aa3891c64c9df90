/**
 * Reads HCL around mistakes: where the grammar refuses a stretch of text, blocks and arguments are found line by line and each is
 * read by itself. The mistake becomes a problem and its argument's value is unknown.
 */
import { lineEndOf } from '../positions';
import type { PieceReader } from './grammar/bodies';
import type { SyntaxMistake } from './problems';
import { scan } from './scan';
import type { Line, Scan } from './scan';
import type { Attribute, Block, Body, Label, Span } from './syntax';

export interface HclReport {
	mistake(span: Span, mistake: SyntaxMistake): void;
	tooDeep(span: Span): void;
	/** The grammar would need too long for what stands there. */
	tooLong(span: Span): void;
}

export interface HclOptions {
	readonly readPiece: PieceReader;
	readonly report: HclReport;
	readonly isWanted: (type: string, labels: readonly Label[]) => boolean;
}

/** A block whose closing brace has not come yet. */
interface OpenBlock extends Omit<Block, 'end' | 'body'> {
	readonly body: { readonly attributes: Attribute[]; readonly blocks: Block[] };
	readonly indent: number;
}

/** A text with mistakes, and how far its reading has come. */
interface Reading {
	readonly text: string;
	readonly scan: Scan;
	readonly options: HclOptions;
	readonly body: { readonly attributes: Attribute[]; readonly blocks: Block[] };
	readonly open: OpenBlock[];
	/** Braces do not match, so that indentation has to tell where a block ends. */
	readonly isUnbalanced: boolean;
	line: number;
	bracket: number;
}

/** Deepest nesting of blocks that is read. */
const maxBlockDepth = 100;
/** Characters of a text that is looked at before the grammar gets it. */
const longText = 8_000;
const blockHead = /^[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)((?:[ \t]*"[^"\n]*"|[ \t]+[\p{ID_Start}_][\p{ID_Continue}-]*)*)[ \t]*\{/u;
const attributeHead = /^[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*=(?![=>])/u;
const comment = /^(?:#|\/\/|\/\*)/;

/** The blocks and arguments of a text that begins and ends at the top of a file. */
export function readHcl(text: string, options: HclOptions): Body {
	// What is long takes the grammar long: what is surely wrong is not even tried.
	const scanned = text.length > longText ? scan(text) : undefined;
	const whole = scanned === undefined || isSound(text, scanned) ? options.readPiece(text, { start: 0, end: text.length }, options.isWanted) : undefined;
	if (whole?.kind !== 'read') { return readLines(text, scanned ?? scan(text), options); }
	whole.tooDeep.forEach(options.report.tooDeep);
	return whole.body;
}

function isSound(text: string, { brackets, faults }: Scan): boolean {
	const open: string[] = [];
	return faults.length === 0 && brackets.every((at) => {
		const char = text[at] ?? '';
		return '([{'.includes(char) ? open.push(char) > 0 : matches(open.pop(), char);
	}) && open.length === 0;
}

function matches(opening: string | undefined, closing: string): boolean {
	return ['()', '[]', '{}'].includes(`${opening ?? ''}${closing}`);
}

function readLines(text: string, scanned: Scan, options: HclOptions): Body {
	for (const { kind, start, end } of scanned.faults) { options.report.mistake({ start, end }, { kind }); }
	const reading: Reading = {
		text, scan: scanned, options, body: { attributes: [], blocks: [] }, open: [], isUnbalanced: !isBalanced(text, scanned.brackets), line: 0, bracket: 0,
	};
	for (; reading.line < scanned.lines.length; reading.line++) {
		const line = scanned.lines[reading.line];
		if (line?.isCode === true) { readLine(reading, line); }
	}
	while (reading.open.length > 0) { closeBlock(reading, text.length, 'unclosed'); }
	return reading.body;
}

function isBalanced(text: string, brackets: readonly number[]): boolean {
	let depth = 0;
	for (const at of brackets) {
		if (text[at] === '{') { depth++; }
		if (text[at] === '}' && --depth < 0) { return false; }
	}
	return depth === 0;
}

/** Reads what begins on a line, and moves on to the last line that it takes. */
function readLine(reading: Reading, line: Line): void {
	const text = reading.text.slice(line.start, line.end).replace(/^\uFEFF/, ' ');
	const trimmed = text.trim();
	if (trimmed === '' || comment.test(trimmed)) { return; }
	const indent = text.length - text.trimStart().length;
	closeByIndent(reading, indent, { at: line.start, isBrace: trimmed.startsWith('}') });
	if (trimmed.startsWith('}')) {
		readClosingBrace(reading, line, indent);
	} else if (attributeHead.test(text)) {
		readAttribute(reading, line, text);
	} else if (blockHead.test(text)) {
		readBlockHead(reading, line, text);
	} else if (!isFaulty(reading, line)) {
		reading.options.report.mistake(trimSpan(reading.text, line), { kind: 'unexpected', text: shorten(trimmed) });
	}
}

/** Where braces do not match, a line that is not indented behind a block's head ends the block. */
function closeByIndent(reading: Reading, indent: number, { at, isBrace }: { readonly at: number; readonly isBrace: boolean }): void {
	if (!reading.isUnbalanced) { return; }
	for (let top = reading.open.at(-1); top !== undefined; top = reading.open.at(-1)) {
		if (isBrace ? indent >= top.indent : indent > top.indent) { return; }
		closeBlock(reading, at, 'unclosed');
	}
}

function readClosingBrace(reading: Reading, line: Line, indent: number): void {
	const brace: Span = { start: line.start + indent, end: line.start + indent + 1 };
	if (reading.open.length === 0) {
		reading.options.report.mistake(brace, { kind: 'stray-brace' });
	} else {
		closeBlock(reading, brace.end, 'closed');
	}
}

function closeBlock(reading: Reading, end: number, how: 'closed' | 'unclosed'): void {
	const block = reading.open.pop();
	if (block === undefined) { return; }
	const { type, typeSpan, labels, start, body } = block;
	if (how === 'unclosed' && !isFaultyAfter(reading, start)) { reading.options.report.mistake(typeSpan, { kind: 'unclosed', opening: `${type} {` }); }
	if (reading.open.length >= maxBlockDepth) { return reading.options.report.tooDeep(typeSpan); }
	const parent = addTo(reading);
	if (reading.open.length > 0 || reading.options.isWanted(type, labels)) { parent.blocks.push({ start, end, type, typeSpan, labels, body }); }
}

/** A comment or heredoc without end swallows closing braces; that is said already. It is the last fault there is. */
function isFaultyAfter({ scan: { faults } }: Reading, start: number): boolean {
	const last = faults.at(-1);
	return last !== undefined && last.kind !== 'quote' && last.start >= start;
}

/** Whether something that is never closed begins in the span. */
function isFaulty({ scan: { faults } }: Reading, { start, end }: Span): boolean {
	let low = 0;
	let high = faults.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((faults[middle]?.start ?? Infinity) < start) { low = middle + 1; } else { high = middle; }
	}
	return (faults[low]?.start ?? Infinity) < end;
}

function readBlockHead(reading: Reading, line: Line, text: string): void {
	const [head = '', type = '', labels = ''] = blockHead.exec(text) ?? [];
	const start = line.start + head.length - head.trimStart().length;
	const brace = line.start + head.length - 1;
	const close = findClosing(reading, brace, line.end);
	if (close !== undefined) {
		addPiece(reading, { start, end: close + 1 });
		return;
	}
	const labelsStart = start + type.length;
	reading.open.push({
		start, type, typeSpan: { start, end: labelsStart }, labels: readLabels(labels, labelsStart),
		body: { attributes: [], blocks: [] }, indent: start - line.start,
	});
	const rest = text.slice(head.length).trim();
	if (rest !== '' && !comment.test(rest)) {
		reading.options.report.mistake(trimSpan(reading.text, { start: brace + 1, end: line.end }), { kind: 'unexpected', text: shorten(rest) });
	}
}

function readLabels(text: string, start: number): readonly Label[] {
	return [...text.matchAll(/"([^"]*)"|[^\s"]+/g)].map(({ 0: all, 1: inner, index }) => {
		const from = start + index + (inner === undefined ? 0 : 1);
		return { text: inner ?? all, start: from, end: from + (inner ?? all).length };
	});
}

function readAttribute(reading: Reading, line: Line, text: string): void {
	const [head = '', name = ''] = attributeHead.exec(text) ?? [];
	const nameStart = line.start + head.indexOf(name);
	const nameSpan: Span = { start: nameStart, end: nameStart + name.length };
	const value = text.slice(head.length).trim();
	const valueSpan = trimSpan(reading.text, { start: line.start + head.length, end: line.end });
	const refuse = (mistake?: SyntaxMistake): void => {
		if (mistake !== undefined) { reading.options.report.mistake(mistake.kind === 'missing-value' ? nameSpan : valueSpan, mistake); }
		addTo(reading).attributes.push({ start: nameStart, end: line.end, name, nameSpan, value: { ...valueSpan, kind: 'opaque', reason: 'malformed' } });
	};
	if (value === '' || comment.test(value)) { return refuse({ kind: 'missing-value', name }); }
	if (isFaulty(reading, line)) { return refuse(); }
	const end = findEnd(reading, line);
	if (end.kind === 'unclosed') { return refuse({ kind: 'unclosed', opening: end.opening }); }
	const span: Span = { start: nameStart, end: reading.scan.lines[end.line]?.end ?? line.end };
	reading.line = end.line;
	addPiece(reading, span, { name, nameSpan, valueSpan });
}

type AttributeHead = Pick<Attribute, 'name' | 'nameSpan'> & { readonly valueSpan: Span };

/** Reads one argument or one-line block. An argument that the grammar refuses keeps its name, and its value is unknown. */
function addPiece(reading: Reading, span: Span, attribute?: AttributeHead): void {
	const { text, open, options: { readPiece, report, isWanted } } = reading;
	const piece = readPiece(text, span, open.length > 0 ? () => true : isWanted);
	if (piece.kind === 'read') {
		addTo(reading).attributes.push(...piece.body.attributes);
		addTo(reading).blocks.push(...piece.body.blocks);
		piece.tooDeep.forEach(report.tooDeep);
		return;
	}
	const valueSpan: Span = { ...span, start: attribute?.valueSpan.start ?? span.start };
	if (piece.kind === 'too-long') {
		report.tooLong(firstLineOf(text, valueSpan));
	} else {
		const place = placeOfMistake(text, valueSpan, piece);
		report.mistake(place, { kind: 'unexpected', text: shorten(text.slice(place.start, place.end)) });
	}
	if (attribute === undefined) { return; }
	const { name, nameSpan } = attribute;
	addTo(reading).attributes.push({ ...span, name, nameSpan, value: { ...attribute.valueSpan, end: Math.max(attribute.valueSpan.end, span.end), kind: 'opaque', reason: piece.kind === 'mistake' ? 'malformed' : 'unsupported' } });
}

/** The first line of what is refused, or the one of its lines on which the mistake is. */
function placeOfMistake(text: string, span: Span, piece: { at(): number }): Span {
	const first = firstLineOf(text, span);
	if (lineEndOf(text, span.start) >= span.end) { return first; }
	const at = piece.at();
	if (at <= first.end || at >= span.end) { return first; }
	return trimSpan(text, { start: text.lastIndexOf('\n', at - 1) + 1, end: Math.min(span.end, lineEndOf(text, at)) });
}

function firstLineOf(text: string, { start, end }: Span): Span {
	return trimSpan(text, { start, end: Math.min(end, lineEndOf(text, start)) });
}

function addTo(reading: Reading): Reading['body'] {
	return reading.open.at(-1)?.body ?? reading.body;
}

type AttributeEnd = { readonly kind: 'line'; readonly line: number } | { readonly kind: 'unclosed'; readonly opening: string };

/** The last line of an argument: the first one at whose end no bracket is open and no heredoc or comment is unfinished. */
function findEnd(reading: Reading, line: Line): AttributeEnd {
	const { text, scan: { brackets, lines } } = reading;
	const open: string[] = [];
	moveTo(reading, line.start);
	let bracket = reading.bracket;
	for (let index = reading.line; index < lines.length; index++) {
		const { end } = lines[index] ?? line;
		for (; (brackets[bracket] ?? Infinity) < end; bracket++) {
			const char = text[brackets[bracket] ?? 0] ?? '';
			if ('([{'.includes(char)) { open.push(char); continue; }
			const opening = open.pop();
			// A closing brace too many belongs to a block around, which a mistake in this argument must not swallow.
			if (opening === undefined) { return { kind: 'line', line: index }; }
			if (!matches(opening, char)) { return { kind: 'unclosed', opening }; }
		}
		if (open.length === 0 && lines[index + 1]?.isCode !== false) { return { kind: 'line', line: index }; }
	}
	return { kind: 'unclosed', opening: open[0] ?? '' };
}

/** The closing brace of an opening one, if it comes before `end`. */
function findClosing(reading: Reading, brace: number, end: number): number | undefined {
	const { text, scan: { brackets } } = reading;
	moveTo(reading, brace);
	let depth = 0;
	for (let index = reading.bracket; (brackets[index] ?? Infinity) < end; index++) {
		const at = brackets[index] ?? 0;
		if (text[at] === '{') { depth++; }
		if (text[at] === '}' && --depth === 0) { return at; }
	}
	return undefined;
}

function moveTo(reading: Reading, offset: number): void {
	while ((reading.scan.brackets[reading.bracket] ?? Infinity) < offset) { reading.bracket++; }
}

/** The span without blanks and comment at its ends. */
function trimSpan(text: string, { start, end }: Span): Span {
	const inside = text.slice(start, end);
	const from = start + inside.length - inside.trimStart().length;
	return { start: from, end: Math.max(from, start + inside.trimEnd().length) };
}

function shorten(text: string): string {
	const [line = ''] = text.split(/\r?\n/, 1);
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
