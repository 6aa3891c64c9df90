/** Turns the grammar's tree into the reader's own, so that nothing of the grammar is kept in its memory. */
import { forEachChild, goDeeper, insideQuotes, labelOf, spanOf, textOf } from './cursor';
import type { Conversion } from './cursor';
import type { Attribute, BinaryOperator, Block, Body, Expression, Label, Span, Step } from './syntax';

interface MutableBody { readonly attributes: Attribute[]; readonly blocks: Block[] }

/** The body under the cursor, which stands at the root of a tree without errors. */
export function convertBody(conversion: Conversion): Body {
	const body: MutableBody = { attributes: [], blocks: [] };
	addToBody(conversion, body);
	return body;
}

function addToBody(conversion: Conversion, body: MutableBody): void {
	forEachChild(conversion, (type) => {
		if (type === 'body') { addToBody(conversion, body); }
		if (type === 'attribute') { body.attributes.push(convertAttribute(conversion)); }
		if (type === 'block') { body.blocks.push(convertBlock(conversion)); }
	});
}

function convertAttribute(conversion: Conversion): Attribute {
	const span = spanOf(conversion);
	const read: { label?: Label; value?: Expression } = {};
	forEachChild(conversion, (type) => {
		if (type === 'identifier') { read.label = labelOf(conversion); }
		if (type === 'expression') { read.value = convertExpression(conversion); }
	});
	return { ...span, name: read.label?.text ?? '', nameSpan: read.label ?? span, value: read.value ?? { ...span, kind: 'opaque', reason: 'malformed' } };
}

function convertBlock(conversion: Conversion): Block {
	const span = spanOf(conversion);
	const head: Label[] = [];
	const body: MutableBody = { attributes: [], blocks: [] };
	forEachChild(conversion, (type) => {
		if (type === 'identifier') { head.push(labelOf(conversion)); }
		if (type === 'string_lit') { head.push({ ...insideQuotes(spanOf(conversion)), text: textOf(conversion).slice(1, -1) }); }
		if (type !== 'body') { return; }
		const [first, ...rest] = head;
		if (conversion.depth > 0 || conversion.isWanted(first?.text ?? '', rest)) { goDeeper(conversion, span, undefined, () => addToBody(conversion, body)); }
	});
	const [first, ...labels] = head;
	return { ...span, type: first?.text ?? '', typeSpan: first ?? span, labels, body };
}

/** A node of operands, operators, parentheses and steps: the grammar lays them out flat. */
function convertExpression(conversion: Conversion): Expression {
	const span = spanOf(conversion);
	const { startIndex } = conversion.cursor;
	const plain = readPlain(textOf(conversion), (offset) => conversion.toFile(startIndex + offset));
	if (plain !== undefined) { return plain; }
	const malformed: Expression = { ...span, kind: 'opaque', reason: 'malformed' };
	return goDeeper<Expression>(conversion, span, { ...span, kind: 'opaque', reason: 'unsupported' }, () => {
		const read: { left?: Expression | undefined; operator?: string; current?: Expression | undefined } = {};
		forEachChild(conversion, (type) => {
			if (type === '(' || type === ')' || type === 'comment') { return; }
			if (operators.has(type)) {
				read.operator = type;
				read.left = read.current;
				read.current = undefined;
				return;
			}
			read.current = convertPart(conversion, type, read.current);
		});
		if (read.current === undefined) { return malformed; }
		return read.operator === undefined ? read.current : applyOperator(span, read.operator, read.left, read.current);
	});
}

/**
 * The literals and references that most values are, read from their text: walking the grammar's tree costs several calls a node.
 * @param toFile offset in the file of an offset in the text
 * @returns undefined for everything else
 */
export function readPlain(text: string, toFile: (offset: number) => number): Expression | undefined {
	if (text.length > 200) { return undefined; }
	const span: Span = { start: toFile(0), end: toFile(text.length) };
	if (/^-?\d+(?:\.\d+)?$/.test(text)) { return { ...span, kind: 'literal', value: Number(text) }; }
	if (/^"[^"\\$%\n]*"$/.test(text)) { return { ...insideQuotes(span), kind: 'literal', value: text.slice(1, -1) }; }
	if (text === 'true' || text === 'false') { return { ...span, kind: 'literal', value: text === 'true' }; }
	if (!/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+$/.test(text)) { return undefined; }
	const [root = '', ...names] = text.split('.');
	let end = root.length;
	let expression: Expression = { start: span.start, end: toFile(end), kind: 'name', name: root };
	for (const name of names) {
		const start = end;
		end += name.length + 1;
		const step: Step = { start: toFile(start), end: toFile(end), kind: 'attribute', name };
		expression = { start: span.start, end: step.end, kind: 'step', target: expression, step };
	}
	return expression;
}

const operators: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', '&&', '||', '!']);

function applyOperator(span: Span, operator: string, left: Expression | undefined, right: Expression): Expression {
	if (left !== undefined) { return { ...span, kind: 'binary', operator: operator as BinaryOperator, left, right }; }
	if (operator === '-' && right.kind === 'literal' && typeof right.value === 'number') { return { ...span, kind: 'literal', value: -right.value }; }
	return { ...span, kind: 'unary', operator: operator === '!' ? '!' : '-', operand: right };
}

function convertPart(conversion: Conversion, type: string, target: Expression | undefined): Expression {
	switch (type) {
		case 'expression': case 'operation': case 'binary_operation': case 'unary_operation':
		case 'literal_value': case 'collection_value': case 'template_expr':
			return convertExpression(conversion);
		case 'variable_expr': return { ...spanOf(conversion), kind: 'name', name: textOf(conversion) };
		case 'numeric_lit': return convertNumber(conversion);
		case 'bool_lit': return { ...spanOf(conversion), kind: 'literal', value: textOf(conversion) === 'true' };
		case 'null_lit': return { ...spanOf(conversion), kind: 'literal', value: null };
		case 'string_lit': return { ...insideQuotes(spanOf(conversion)), kind: 'literal', value: unescapeText(textOf(conversion).slice(1, -1)) };
		case 'quoted_template': return convertTemplate(conversion);
		case 'tuple': return { ...spanOf(conversion), kind: 'list', items: convertExpressions(conversion) };
		case 'object': return convertObject(conversion);
		case 'for_expr': return convertFor(conversion);
		case 'function_call': return convertCall(conversion);
		case 'conditional': return convertConditional(conversion);
		case 'get_attr': case 'index': case 'splat': return target === undefined ? opaque(conversion, 'malformed') : addSteps(conversion, type, target);
		default: return opaque(conversion, 'unsupported');
	}
}

function opaque(conversion: Conversion, reason: 'unsupported' | 'malformed'): Expression {
	return { ...spanOf(conversion), kind: 'opaque', reason };
}

function convertNumber(conversion: Conversion): Expression {
	const value = Number(textOf(conversion));
	return Number.isFinite(value) ? { ...spanOf(conversion), kind: 'literal', value } : opaque(conversion, 'malformed');
}

/** All expressions directly below the cursor. */
function convertExpressions(conversion: Conversion): readonly Expression[] {
	const expressions: Expression[] = [];
	forEachChild(conversion, (type) => {
		if (type === 'expression') { expressions.push(convertExpression(conversion)); }
	});
	return expressions;
}

function convertObject(conversion: Conversion): Expression {
	const entries: { readonly key: Expression; readonly value: Expression }[] = [];
	const span = spanOf(conversion);
	forEachChild(conversion, (type) => {
		if (type !== 'object_elem') { return; }
		const isComputedKey = conversion.text[conversion.cursor.startIndex] === '(';
		const [key, value] = convertExpressions(conversion);
		if (key === undefined || value === undefined) { return; }
		entries.push({ key: key.kind === 'name' && !isComputedKey ? { start: key.start, end: key.end, kind: 'literal', value: key.name } : key, value });
	});
	return { ...span, kind: 'object', entries };
}

/** With `...` behind the value it groups, which is not read. */
function convertFor(conversion: Conversion): Expression {
	const span = spanOf(conversion);
	const names: string[] = [];
	const results: Expression[] = [];
	const read: { collection?: Expression | undefined; condition?: Expression | undefined; groups?: boolean } = {};
	forEachChild(conversion, () => forEachChild(conversion, (type) => {
		if (type === 'expression') { results.push(convertExpression(conversion)); }
		if (type === 'ellipsis') { read.groups = true; }
		if (type === 'for_cond') { [read.condition] = convertExpressions(conversion); }
		if (type !== 'for_intro') { return; }
		forEachChild(conversion, (part) => {
			if (part === 'identifier') { names.push(textOf(conversion)); }
			if (part === 'expression') { read.collection = convertExpression(conversion); }
		});
	}));
	const { collection, condition } = read;
	const valueName = names.at(-1);
	const value = results.at(-1);
	if (collection === undefined || valueName === undefined || value === undefined) { return { ...span, kind: 'opaque', reason: 'malformed' }; }
	if (read.groups === true) { return { ...span, kind: 'opaque', reason: 'unsupported' }; }
	const keyName = names.length > 1 ? names[0] : undefined;
	return { ...span, kind: 'for', collection, condition, keyName, valueName, result: { key: results.length > 1 ? results[0] : undefined, value } };
}

function convertCall(conversion: Conversion): Expression {
	const span = spanOf(conversion);
	const read = { name: '', expands: false };
	const args: Expression[] = [];
	forEachChild(conversion, (type) => {
		if (type === 'identifier') { read.name = textOf(conversion); }
		if (type !== 'function_arguments') { return; }
		read.expands = /\.\.\.\s*$/.test(textOf(conversion));
		args.push(...convertExpressions(conversion));
	});
	return { ...span, kind: 'call', name: read.name, args, expands: read.expands };
}

function convertConditional(conversion: Conversion): Expression {
	const span = spanOf(conversion);
	const [condition, whenTrue, whenFalse] = convertExpressions(conversion);
	if (condition === undefined || whenTrue === undefined || whenFalse === undefined) { return { ...span, kind: 'opaque', reason: 'malformed' }; }
	return { ...span, kind: 'conditional', condition, whenTrue, whenFalse };
}

function addSteps(conversion: Conversion, type: string, target: Expression): Expression {
	const span: Span = { start: target.start, end: spanOf(conversion).end };
	if (type === 'splat') { return addSplat(conversion, span, target); }
	return { ...span, kind: 'step', target, step: convertStep(conversion, type) };
}

/** Behind `.*` an index applies to the whole list, behind `[*]` to each element. */
function addSplat(conversion: Conversion, span: Span, target: Expression): Expression {
	const read = { isLegacy: false };
	const steps: Step[] = [];
	forEachChild(conversion, () => forEachChild(conversion, (type) => {
		if (type === '.*') { read.isLegacy = true; }
		if (type === 'get_attr' || type === 'index') { steps.push(convertStep(conversion, type)); }
	}));
	const firstIndex = read.isLegacy ? steps.findIndex(({ kind }) => kind === 'index') : -1;
	const own = firstIndex === -1 ? steps : steps.slice(0, firstIndex);
	const splat: Expression = { start: span.start, end: own.at(-1)?.end ?? span.end, kind: 'splat', target, steps: own };
	return steps.slice(own.length).reduce<Expression>((before, step) => ({ start: span.start, end: step.end, kind: 'step', target: before, step }), splat);
}

function convertStep(conversion: Conversion, type: string): Step {
	const span = spanOf(conversion);
	const text = textOf(conversion);
	if (type === 'get_attr') { return { ...span, kind: 'attribute', name: text.replace(/^\.\s*/, '') }; }
	const keys: Expression[] = [];
	forEachChild(conversion, () => keys.push(...convertExpressions(conversion)));
	return { ...span, kind: 'index', key: keys[0] ?? { ...span, kind: 'literal', value: Number(text.replace(/^\.\s*/, '')) } };
}

/** The grammar drops blanks between the parts, so the strings are cut from the text between the expressions. */
function convertTemplate(conversion: Conversion): Expression {
	const span = insideQuotes(spanOf(conversion));
	const last = conversion.cursor.endIndex - 1;
	let from = conversion.cursor.startIndex + 1;
	const parts: (string | Expression)[] = [];
	const addText = (to: number): void => { if (to > from) { parts.push(unescapeText(conversion.text.slice(from, to))); } };
	forEachChild(conversion, (type) => {
		if (type !== 'template_interpolation' && type !== 'template_directive') { return; }
		addText(conversion.cursor.startIndex);
		from = conversion.cursor.endIndex;
		parts.push(type === 'template_directive' ? opaque(conversion, 'unsupported') : convertInterpolation(conversion));
	});
	addText(last);
	return { ...span, kind: 'template', parts };
}

function convertInterpolation(conversion: Conversion): Expression {
	const whole = opaque(conversion, 'unsupported');
	const read: { stripsBlanks?: boolean; expression?: Expression } = {};
	forEachChild(conversion, (type) => {
		if (type === 'strip_marker') { read.stripsBlanks = true; }
		if (type === 'expression') { read.expression = convertExpression(conversion); }
	});
	return read.stripsBlanks === true ? whole : read.expression ?? { start: whole.start, end: whole.end, kind: 'opaque', reason: 'malformed' };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The text that a quoted string stands for. */
function unescapeText(raw: string): string {
	if (!/[\\$%]/.test(raw)) { return raw; }
	return raw.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))|([$%])\4\{/gs, (_match, short?: string, long?: string, char?: string, sign?: string) => {
		if (sign !== undefined) { return `${sign}{`; }
		if (char !== undefined) { return escapes[char] ?? char; }
		const codePoint = Number.parseInt(short ?? long ?? '', 16);
		return codePoint <= 0x10FFFF ? String.fromCodePoint(codePoint) : '\uFFFD';
	});
}
