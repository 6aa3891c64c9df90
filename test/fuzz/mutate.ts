/** Changes of a text that keep most of its grammar: whole tokens, lines and bracketed parts are taken out, doubled, moved and replaced. */
import type { Random } from './random';

const tokens = /\s+|[\p{L}\p{N}_]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\p{L}\p{N}_\s]/gu;
const opening = '{[(';
const closing = '}])';

const numbers = ['0', '-1', '1', '1e999', '-0', '0x10', '010', '2147483648', '9007199254740993', '1.5', '99999999999999999999', 'null', 'true', '""', '"1"', '~', '.5', 'NaN'];
const words = [
	'null', 'true', 'false', 'for', 'in', 'if', 'each', 'each.value', 'count.index', 'local.x', 'var.x', 'module.x.y', 'data.a.b.c', 'path.module', 'self', '!Ref', '!If', '!Sub', '!GetAtt',
	'Fn::If', 'Fn::ForEach', 'Ref', 'AWS::NoValue', '<<: *a', '&a', '*a', '!!binary', '---', '...', '=>', '==', '&&', '||', '?', '[*]', '.*', '...x', '${', '$${', '%{', '${x}', '%{ if x }', '%{ endif }',
	'{{', '}}', '{% if %}', '<<EOT\n', '<<-EOT\n', 'EOT\n', '/*', '*/', '//', '#', '\\', '\\u0041', '\\n', '`', '"""', "'''", 'async', 'await', 'lambda x: x', 'import x', 'from x import y', 'class A:', 'return',
	'constructor', '__proto__', 'toString', 'hasOwnProperty', 'm5.large', 'db.m5.large', 't3.*', '\0', '\uFEFF', '\uD800', '😀', '\u2028', '\r\n', '\r', '\t', '한국어',
];

/** @param others texts that parts may be taken from */
export function mutate(text: string, random: Random, others: readonly string[]): string {
	let changed = text;
	const count = 1 + random.below(random.oneIn(8) ? 24 : 5);
	for (let edit = 0; edit < count; edit++) { changed = change(changed, random, others); }
	return changed.slice(0, maxLength);
}

/** Longest text: what is slow grows with the length, and most of what is wrong shows in short texts. */
const maxLength = 8_000;

function change(text: string, random: Random, others: readonly string[]): string {
	switch (random.below(12)) {
		case 0: return withTokens(text, random, (list, at) => list.splice(at, 1 + random.below(3)));
		case 1: return withTokens(text, random, (list, at) => list.splice(at, 0, list[random.below(list.length)] ?? ''));
		case 2: return withTokens(text, random, (list, at) => { list[at] = random.pick(words); });
		case 3: return withTokens(text, random, (list, at) => { list[at] = random.pick(numbers); });
		case 4: return withTokens(text, random, (list, at) => list.splice(at, 0, random.pick(words)));
		case 5: return withTokens(text, random, (list, at) => {
			const other = random.below(list.length);
			[list[at], list[other]] = [list[other] ?? '', list[at] ?? ''];
		});
		case 6: return withLines(text, random, (lines, at) => lines.splice(at, 1 + random.below(4)));
		case 7: return withLines(text, random, (lines, at) => lines.splice(random.below(lines.length + 1), 0, ...lines.slice(at, at + 1 + random.below(6))));
		case 8: return withLines(text, random, (lines, at) => { lines[at] = `${' '.repeat(random.below(9))}${(lines[at] ?? '').trimStart()}`; });
		case 9: return withPart(text, random, others);
		case 10: return nest(text, random);
		default: {
			const at = random.below(text.length + 1);
			return random.oneIn(4) ? text.slice(0, at) : text.slice(0, at) + random.pick([...opening, ...closing, '"', "'", '\n', ' ', ':', ',', '=', '-', '.', '$', '%', '\\']) + text.slice(at + random.below(3));
		}
	}
}

function withTokens(text: string, random: Random, edit: (tokens: string[], at: number) => unknown): string {
	const list = text.match(tokens) ?? [];
	if (list.length > 0) { edit(list, random.below(list.length)); }
	return list.join('');
}

function withLines(text: string, random: Random, edit: (lines: string[], at: number) => unknown): string {
	const lines = text.split('\n');
	edit(lines, random.below(lines.length));
	return lines.join('\n');
}

/** A bracketed part, or a line, replaced by one of the same kind from here or elsewhere. */
function withPart(text: string, random: Random, others: readonly string[]): string {
	const own = findPart(text, random);
	const source = random.oneIn(2) ? text : random.pick(others);
	const other = findPart(source, random);
	if (own === undefined || other === undefined) { return text + source.slice(0, random.below(400)); }
	return text.slice(0, own.start) + source.slice(other.start, other.end) + text.slice(own.end);
}

function nest(text: string, random: Random): string {
	const part = findPart(text, random);
	if (part === undefined) { return text; }
	const depth = random.oneIn(16) ? 40 + random.below(1_500) : 1 + random.below(6);
	const [open, close] = random.pick([['[', ']'], ['{a=', '}'], ['{"a":', '}'], ['(', ')'], ['${', '}'], ['!', ''], ['-', ''], ['[for x in y : ', ']'], ['f(', ')']] as const);
	return text.slice(0, part.start) + open.repeat(depth) + text.slice(part.start, part.end) + close.repeat(depth) + text.slice(part.end);
}

/** From an opening bracket to where it is closed. */
function findPart(text: string, random: Random): { readonly start: number; readonly end: number } | undefined {
	const from = random.below(text.length);
	let start = from;
	while (start < text.length && !opening.includes(text[start] ?? '')) { start++; }
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		if (opening.includes(text[at] ?? '')) { depth++; }
		if (closing.includes(text[at] ?? '') && --depth === 0) { return { start, end: at + 1 }; }
	}
	return undefined;
}
