/** Lists, objects, `for` expressions and calls. Line ends are blanks inside their brackets. */
import type { Expression } from '../syntax';
import { readExpression, readExpressions } from './expressions';
import { endOf, fail, forEachChild, lineEndIn, readName, refuseLineEnd, spanOf, startOf, textIn } from './reading';
import type { LineEnds, Reading } from './reading';

export function readList(reading: Reading): Expression {
	const { start, end } = spanOf(reading);
	return { start, end, kind: 'list', items: readExpressions(reading) };
}

type Entry = { readonly key: Expression; readonly value: Expression };

/** An object: its items end with a comma or their line. */
export function readObject(reading: Reading): Expression {
	const span = spanOf(reading);
	const entries: Entry[] = [];
	let behind: number | undefined;
	forEachChild(reading, (type) => {
		if (type !== 'object_elem') {
			if (type === 'comment' && behind !== undefined) { behind = endsItem(reading, behind, startOf(reading)) ? undefined : endOf(reading); }
			return;
		}
		const start = startOf(reading);
		if (behind !== undefined && !endsItem(reading, behind, start)) { fail(reading, start); }
		const entry = readEntry(reading, start);
		if (entry !== undefined) { entries.push(entry); }
		behind = endOf(reading);
	});
	return { start: span.start, end: span.end, kind: 'object', entries };
}

function endsItem(reading: Reading, from: number, to: number): boolean {
	return /[\n,]/.test(textIn(reading, { start: from, end: to }));
}

function readEntry(reading: Reading, start: number): Entry | undefined {
	const parts: Expression[] = [];
	let behind = start;
	forEachChild(reading, (type) => {
		const from = startOf(reading);
		if (type === 'expression') {
			if (parts.length === 1) { refuseLineEnd(reading, behind, from); }
			parts.push(readExpression(reading, parts.length === 0 ? 'blank' : 'end'));
		}
		behind = endOf(reading);
	});
	const [key, value] = parts;
	if (key === undefined || value === undefined) { return undefined; }
	const isComputed = reading.text[start] === '(';
	return { key: key.kind === 'name' && !isComputed ? { start: key.start, end: key.end, kind: 'literal', value: key.name } : key, value };
}

/** `[for …]` or `{for …}` */
export function readFor(reading: Reading): Expression {
	const span = spanOf(reading);
	const results: Expression[] = [];
	let intro: ForIntro | undefined;
	let condition: Expression | undefined;
	let groups = false;
	forEachChild(reading, (type) => {
		if (type === 'expression') { results.push(readExpression(reading, 'blank')); }
		if (type === 'ellipsis') { groups = true; }
		if (type === 'for_intro') { intro = readForIntro(reading); }
		if (type === 'for_cond') { [condition] = readExpressions(reading); }
	});
	const value = results.at(-1);
	if (intro === undefined || value === undefined) { return { ...span, kind: 'opaque', reason: 'malformed' }; }
	return { ...span, kind: 'for', ...intro, condition, result: { key: results.length > 1 ? results[0] : undefined, value }, groups };
}

export type ForIntro = Pick<Expression & { readonly kind: 'for' }, 'keyName' | 'valueName' | 'collection'>;

/** `key, value in collection`, in `for` expressions and in templates. */
export function readForIntro(reading: Reading): ForIntro | undefined {
	const names: string[] = [];
	let collection: Expression | undefined;
	forEachChild(reading, (type) => {
		if (type === 'identifier') { names.push(readName(reading).text); }
		if (type === 'expression') { collection = readExpression(reading, 'blank'); }
	});
	const valueName = names.at(-1);
	if (collection === undefined || valueName === undefined) { return undefined; }
	return { keyName: names.length > 1 && names[0] !== valueName ? names[0] : undefined, valueName, collection };
}

/** @param lineEnds of what stands around the call */
export function readCall(reading: Reading, lineEnds: LineEnds): Expression {
	const span = spanOf(reading);
	const args: Expression[] = [];
	let name = '';
	let expands = false;
	forEachChild(reading, (type) => {
		if (type === 'identifier') {
			const own = spanOf(reading);
			name = textIn(reading, own);
			if (lineEnds === 'end') {
				const open = reading.text.indexOf('(', own.end);
				const lineEnd = lineEndIn(reading, own.end, open);
				if (lineEnd !== undefined) { fail(reading, lineEnd); }
			}
		}
		if (type !== 'function_arguments') { return; }
		forEachChild(reading, (part) => {
			if (part === 'expression') { args.push(readExpression(reading, 'blank')); }
			if (part === 'ellipsis') { expands = true; }
		});
	});
	return { start: span.start, end: span.end, kind: 'call', name, args, expands };
}
