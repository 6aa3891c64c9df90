/** The literals and references that most values are, from their text: walking the grammar's tree costs several calls a node. */
import type { Expression, Span, Step } from '../syntax';
import { insideQuotes } from './reading';

const number = /^-?\d+(?:\.\d+)?$/;
const plainString = /^"[^"\\$%\n]*"$/;
const reference = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/;
const constants: ReadonlyMap<string, boolean | null> = new Map([['true', true], ['false', false], ['null', null]]);

/** @param span of a whole expression, as the grammar says; undefined for all but literals and references */
export function readPlain(text: string, span: Span): Expression | undefined {
	if (span.end - span.start > 200) { return undefined; }
	const own = text.slice(span.start, span.end);
	if (plainString.test(own)) { return { ...insideQuotes(span), kind: 'literal', value: own.slice(1, -1) }; }
	if (number.test(own)) { return { ...span, kind: 'literal', value: Number(own) }; }
	const constant = constants.get(own);
	if (constant !== undefined) { return { ...span, kind: 'literal', value: constant }; }
	return reference.test(own) ? readReference(own, span) : undefined;
}

function readReference(text: string, { start }: Span): Expression {
	const [root = '', ...names] = text.split('.');
	let end = start + root.length;
	let expression: Expression = { start, end, kind: 'name', name: root };
	for (const name of names) {
		const step: Step = { start: end, end: end + 1 + name.length, kind: 'attribute', name };
		end = step.end;
		expression = { start, end, kind: 'step', target: expression, step };
	}
	return expression;
}
