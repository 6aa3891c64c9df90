/**
 * Reads HCL: finds blocks and arguments line by line and gives each to the grammar, larger pieces first.
 * What is readable around a mistake is read; the mistake becomes a problem and its argument's value is unknown.
 */
import type { PieceReader } from './pieces';
import type { SyntaxMistake } from './problems';
import { scan } from './scan';
import type { Line, Scan } from './scan';
import type { Attribute, Block, Body, Label, Span } from './syntax';

export interface HclReport {
	mistake(span: Span, mistake: SyntaxMistake): void;
	notRead(span: Span, why: 'too-deep' | 'too-long' | 'too-many'): void;
}

export interface HclOptions {
	readonly pieces: PieceReader;
	readonly report: HclReport;
	readonly isWanted: (type: string, labels: readonly Label[]) => boolean;
}

/** A block whose closing brace has not come yet. */
interface OpenBlock extends Omit<Block, 'end' | 'body'> {
	readonly body: { readonly attributes: Attribute[]; readonly blocks: Block[] };
	readonly indent: number;
}

/** A run of lines that begins with a block at the top of the file, and how far its reading has come. */
interface Section extends Span {
	readonly text: string;
	readonly scan: Scan;
	readonly options: HclOptions;
	readonly body: { readonly attributes: Attribute[]; readonly blocks: Block[] };
	readonly open: OpenBlock[];
	/** Braces do not match, so that indentation has to tell where a block ends. */
	readonly isUnbalanced: boolean;
	readonly lastLine: number;
	line: number;
	bracket: number;
}

/** Sections up to this length are first tried as one piece. */
const maxSectionPiece = 4_000;
/** Deepest nesting of blocks that is read. */
const maxBlockDepth = 100;
const blockAtTop = /^(?:(?:variable|module|output|provider|locals|terraform|data|moved|import|removed|check|ephemeral)\b[^=\n]*\{|[ \t]*resource[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"[ \t]*\{)/;
const blockHead = /^[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)((?:[ \t]*"[^"\n]*"|[ \t]+[\p{ID_Start}_][\p{ID_Continue}-]*)*)[ \t]*\{/u;
const attributeHead = /^[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*=(?![=>])/u;
const comment = /^(?:#|\/\/|\/\*)/;

/** The blocks and arguments of a text. */
export function readHcl(text: string, options: HclOptions): Body {
	const scanned = scan(text);
	for (const { kind, start, end } of scanned.faults) { options.report.mistake({ start, end }, { kind }); }
	const body: Section['body'] = { attributes: [], blocks: [] };
	const starts = scanned.lines.flatMap((line, index) => line.isCode && blockAtTop.test(text.slice(line.start, line.end)) ? [index] : []);
	if (starts[0] !== 0) { starts.unshift(0); }
	let bracket = 0;
	for (const [index, first] of starts.entries()) {
		const next = starts[index + 1] ?? scanned.lines.length;
		const span: Span = { start: scanned.lines[first]?.start ?? 0, end: scanned.lines[next - 1]?.end ?? text.length };
		const firstBracket = bracket;
		while ((scanned.brackets[bracket] ?? Infinity) < span.end) { bracket++; }
		readSection({
			...span, text, scan: scanned, options, body, open: [], line: first, lastLine: next - 1, bracket: firstBracket,
			isUnbalanced: !isBalanced(text, scanned.brackets.slice(firstBracket, bracket)),
		});
	}
	return body;
}

function isBalanced(text: string, brackets: readonly number[]): boolean {
	let depth = 0;
	for (const at of brackets) {
		if (text[at] === '{') { depth++; }
		if (text[at] === '}' && --depth < 0) { return false; }
	}
	return depth === 0;
}

function readSection(section: Section): void {
	const { start, end, isUnbalanced, body, options } = section;
	const isSound = !isUnbalanced && !isFaulty(section, section);
	if (isSound && end - start <= maxSectionPiece) {
		const piece = options.pieces.read(section.text.slice(start, end), (offset) => start + offset, options.isWanted);
		if (piece.kind === 'read') {
			body.attributes.push(...piece.body.attributes);
			body.blocks.push(...piece.body.blocks);
			for (const span of piece.tooDeep) { options.report.notRead(span, 'too-deep'); }
			return;
		}
	}
	for (; section.line <= section.lastLine; section.line++) {
		const line = section.scan.lines[section.line];
		if (line?.isCode === true) { readLine(section, line); }
	}
	while (section.open.length > 0) { closeBlock(section, section.end, 'unclosed'); }
}

/** Reads what begins on a line, and moves on to the last line that it takes. */
function readLine(section: Section, line: Line): void {
	const text = section.text.slice(line.start, line.end).replace(/^\uFEFF/, ' ');
	const trimmed = text.trim();
	if (trimmed === '' || comment.test(trimmed)) { return; }
	const indent = text.length - text.trimStart().length;
	closeByIndent(section, indent, { at: line.start, isBrace: trimmed.startsWith('}') });
	if (trimmed.startsWith('}')) {
		readClosingBrace(section, line, indent);
	} else if (attributeHead.test(text)) {
		readAttribute(section, line, text);
	} else if (blockHead.test(text)) {
		readBlockHead(section, line, text);
	} else if (!isFaulty(section, line)) {
		section.options.report.mistake(trimSpan(section.text, line), { kind: 'unexpected', text: shorten(trimmed) });
	}
}

/** Where braces do not match, a line that is not indented behind a block's head ends the block. */
function closeByIndent(section: Section, indent: number, { at, isBrace }: { readonly at: number; readonly isBrace: boolean }): void {
	if (!section.isUnbalanced) { return; }
	for (let top = section.open.at(-1); top !== undefined; top = section.open.at(-1)) {
		if (isBrace ? indent >= top.indent : indent > top.indent) { return; }
		closeBlock(section, at, 'unclosed');
	}
}

function readClosingBrace(section: Section, line: Line, indent: number): void {
	const brace: Span = { start: line.start + indent, end: line.start + indent + 1 };
	if (section.open.length === 0) {
		section.options.report.mistake(brace, { kind: 'stray-brace' });
	} else {
		closeBlock(section, brace.end, 'closed');
	}
}

function closeBlock(section: Section, end: number, how: 'closed' | 'unclosed'): void {
	const block = section.open.pop();
	if (block === undefined) { return; }
	const { type, typeSpan, labels, start, body } = block;
	if (how === 'unclosed' && !isFaultyAfter(section, start)) { section.options.report.mistake(typeSpan, { kind: 'unclosed', opening: `${type} {` }); }
	if (section.open.length >= maxBlockDepth) { return section.options.report.notRead(typeSpan, 'too-deep'); }
	const parent = addTo(section);
	if (section.open.length > 0 || section.options.isWanted(type, labels)) { parent.blocks.push({ start, end, type, typeSpan, labels, body }); }
}

/** A comment or heredoc without end swallows closing braces; that is said already. It is the last fault there is. */
function isFaultyAfter({ scan: { faults } }: Section, start: number): boolean {
	const last = faults.at(-1);
	return last !== undefined && last.kind !== 'quote' && last.start >= start;
}

/** Whether something that is never closed begins in the span. */
function isFaulty({ scan: { faults } }: Section, { start, end }: Span): boolean {
	let low = 0;
	let high = faults.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((faults[middle]?.start ?? Infinity) < start) { low = middle + 1; } else { high = middle; }
	}
	return (faults[low]?.start ?? Infinity) < end;
}

function readBlockHead(section: Section, line: Line, text: string): void {
	const [head = '', type = '', labels = ''] = blockHead.exec(text) ?? [];
	const start = line.start + head.length - head.trimStart().length;
	const brace = line.start + head.length - 1;
	const close = findClosing(section, brace, line.end);
	if (close !== undefined) {
		addPiece(section, { start, end: close + 1 });
		return;
	}
	const labelsStart = start + type.length;
	section.open.push({
		start, type, typeSpan: { start, end: labelsStart }, labels: readLabels(labels, labelsStart),
		body: { attributes: [], blocks: [] }, indent: start - line.start,
	});
	const rest = text.slice(head.length).trim();
	if (rest !== '' && !comment.test(rest)) {
		section.options.report.mistake(trimSpan(section.text, { start: brace + 1, end: line.end }), { kind: 'unexpected', text: shorten(rest) });
	}
}

function readLabels(text: string, start: number): readonly Label[] {
	return [...text.matchAll(/"([^"]*)"|[^\s"]+/g)].map(({ 0: all, 1: inner, index }) => {
		const from = start + index + (inner === undefined ? 0 : 1);
		return { text: inner ?? all, start: from, end: from + (inner ?? all).length };
	});
}

function readAttribute(section: Section, line: Line, text: string): void {
	const [head = '', name = ''] = attributeHead.exec(text) ?? [];
	const nameStart = line.start + head.indexOf(name);
	const nameSpan: Span = { start: nameStart, end: nameStart + name.length };
	const value = text.slice(head.length).trim();
	const valueSpan = trimSpan(section.text, { start: line.start + head.length, end: line.end });
	const refuse = (mistake?: SyntaxMistake): void => {
		if (mistake !== undefined) { section.options.report.mistake(mistake.kind === 'missing-value' ? nameSpan : valueSpan, mistake); }
		addTo(section).attributes.push({ start: nameStart, end: line.end, name, nameSpan, value: { ...valueSpan, kind: 'opaque', reason: 'malformed' } });
	};
	if (value === '' || comment.test(value)) { return refuse({ kind: 'missing-value', name }); }
	if (isFaulty(section, line)) { return refuse(); }
	const end = findEnd(section, line);
	if (end.kind === 'unclosed') { return refuse({ kind: 'unclosed', opening: end.opening }); }
	const span: Span = { start: nameStart, end: section.scan.lines[end.line]?.end ?? line.end };
	section.line = end.line;
	addPiece(section, span, { name, nameSpan, valueSpan, firstLine: value });
}

type AttributeHead = Pick<Attribute, 'name' | 'nameSpan'> & { readonly valueSpan: Span; readonly firstLine: string };

/** Reads one argument or one-line block. An argument that the grammar refuses keeps its name, and its value is unknown. */
function addPiece(section: Section, span: Span, attribute?: AttributeHead): void {
	const { options: { pieces, report, isWanted } } = section;
	const isHeredoc = attribute?.firstLine.startsWith('<<') === true;
	const text = section.text.slice(span.start, span.end);
	const piece = isHeredoc ? undefined : pieces.read(text, (offset) => span.start + offset, section.open.length > 0 ? () => true : isWanted);
	if (piece?.kind === 'read') {
		addTo(section).attributes.push(...piece.body.attributes);
		addTo(section).blocks.push(...piece.body.blocks);
		for (const deep of piece.tooDeep) { report.notRead(deep, 'too-deep'); }
		return;
	}
	const firstLine = trimSpan(section.text, { start: span.start, end: Math.min(span.end, lineEnd(section.text, span.start)) });
	if (piece?.kind === 'mistake') {
		report.mistake(attribute?.valueSpan ?? firstLine, { kind: 'unexpected', text: shorten(attribute?.firstLine ?? text) });
	} else if (piece !== undefined) {
		report.notRead(firstLine, piece.kind);
	}
	if (attribute === undefined) { return; }
	const { name, nameSpan, valueSpan } = attribute;
	const reason = piece?.kind === 'mistake' ? 'malformed' : 'unsupported';
	addTo(section).attributes.push({ ...span, name, nameSpan, value: { ...valueSpan, end: Math.max(valueSpan.end, span.end), kind: 'opaque', reason } });
}

function addTo(section: Section): Section['body'] {
	return section.open.at(-1)?.body ?? section.body;
}

type AttributeEnd = { readonly kind: 'line'; readonly line: number } | { readonly kind: 'unclosed'; readonly opening: string };

/** The last line of an argument: the first one at whose end no bracket is open and no heredoc or comment is unfinished. */
function findEnd(section: Section, line: Line): AttributeEnd {
	const { text, scan: { brackets, lines } } = section;
	const open: string[] = [];
	moveTo(section, line.start);
	let bracket = section.bracket;
	for (let index = section.line; index <= section.lastLine; index++) {
		const { end } = lines[index] ?? line;
		for (; (brackets[bracket] ?? Infinity) < end; bracket++) {
			const char = text[brackets[bracket] ?? 0] ?? '';
			if ('([{'.includes(char)) { open.push(char); continue; }
			const opening = open.pop();
			// A closing brace too many belongs to a block around, which a mistake in this argument must not swallow.
			if (opening === undefined) { return { kind: 'line', line: index }; }
			if (`${opening}${char}` !== '()' && `${opening}${char}` !== '[]' && `${opening}${char}` !== '{}') { return { kind: 'unclosed', opening }; }
		}
		if (open.length === 0 && lines[index + 1]?.isCode !== false) { return { kind: 'line', line: index }; }
	}
	return { kind: 'unclosed', opening: open[0] ?? '' };
}

/** The closing brace of an opening one, if it comes before `end`. */
function findClosing(section: Section, brace: number, end: number): number | undefined {
	const { text, scan: { brackets } } = section;
	moveTo(section, brace);
	let depth = 0;
	for (let index = section.bracket; (brackets[index] ?? Infinity) < end; index++) {
		const at = brackets[index] ?? 0;
		if (text[at] === '{') { depth++; }
		if (text[at] === '}' && --depth === 0) { return at; }
	}
	return undefined;
}

function moveTo(section: Section, offset: number): void {
	while ((section.scan.brackets[section.bracket] ?? Infinity) < offset) { section.bracket++; }
}

function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end;
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
