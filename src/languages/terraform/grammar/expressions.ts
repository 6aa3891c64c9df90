/** Expressions: operators over terms, conditions, and what may stand behind a term. */
import type { BinaryOperator, Expression, Span, Step } from '../syntax';
import { readPlain } from './plain';
import { endOf, fail, forEachChild, goDeeper, inFirstChild, insideQuotes, isTooDeep, lineEndIn, readName, refuseLineEnd, spanOf, startOf, textIn } from './reading';
import type { LineEnds, Reading } from './reading';
import { readHeredoc, readQuoted, unescapeText } from './templates';
import { readCall, readFor, readList, readObject } from './terms';

/** Most operators that are read around each other; they nest without brackets. */
const maxOperators = 500;

/** The expression under the cursor. */
export function readExpression(reading: Reading, lineEnds: LineEnds): Expression {
	const span = spanOf(reading);
	const plain = readPlain(reading.text, span);
	if (plain !== undefined) { return plain; }
	const mode = lineEnds === 'end' && lineEndIn(reading, span.start, span.end) === undefined ? 'blank' : lineEnds;
	return goDeeper(reading, span, () => readParts(reading, span, mode));
}

/** All expressions directly below the cursor, inside brackets. */
export function readExpressions(reading: Reading): readonly Expression[] {
	const expressions: Expression[] = [];
	forEachChild(reading, (type) => {
		if (type === 'expression') { expressions.push(readExpression(reading, 'blank')); }
	});
	return expressions;
}

const operators: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', '&&', '||', '!']);

/** Operands, operators, parentheses and steps: the grammar lays them out flat. @param span of the node under the cursor */
function readParts(reading: Reading, span: Span, lineEnds: LineEnds): Expression {
	let left: Expression | undefined;
	let operator: string | undefined;
	let current: Expression | undefined;
	let { start } = span;
	let behind: number | undefined;
	let isInside = false;
	forEachChild(reading, (type) => {
		if (lineEnds === 'end') {
			if (behind !== undefined && !isInside && type !== ')') { refuseLineEnd(reading, behind, startOf(reading)); }
			behind = endOf(reading);
		}
		if (type === '(') { isInside = true; }
		if (type === ')') { isInside = false; }
		if (type === '(' && operator !== undefined) { start = startOf(reading); }
		if (type === '(' || type === ')' || type === 'comment') { return; }
		if (operators.has(type)) {
			operator = type;
			left = current;
			current = undefined;
			return;
		}
		if (current === undefined && operator !== undefined && !isInside) { start = startOf(reading); }
		current = readPart(reading, type, { start, target: current, lineEnds });
	});
	if (current === undefined) { return { ...span, kind: 'opaque', reason: 'malformed' }; }
	return operator === undefined ? current : applyOperator(span, operator, left, current);
}

function applyOperator(span: Span, operator: string, left: Expression | undefined, right: Expression): Expression {
	if (left !== undefined) { return { ...span, kind: 'binary', operator: operator as BinaryOperator, left, right }; }
	if (operator === '-' && right.kind === 'literal' && typeof right.value === 'number') { return { ...span, kind: 'literal', value: -right.value }; }
	return { ...span, kind: 'unary', operator: operator === '!' ? '!' : '-', operand: right };
}

interface Before {
	/** Where the term began to which steps belong. */
	readonly start: number;
	readonly target: Expression | undefined;
	readonly lineEnds: LineEnds;
}

function readPart(reading: Reading, type: string, { start, target, lineEnds }: Before): Expression {
	switch (type) {
		case 'expression': return readExpression(reading, 'blank');
		case 'operation': case 'literal_value': case 'collection_value': case 'template_expr':
			return inFirstChild(reading, (inner) => readPart(reading, inner, { start, target, lineEnds }));
		case 'binary_operation': return readBinary(reading, lineEnds);
		case 'unary_operation': {
			const span = spanOf(reading);
			return goDeeper(reading, span, () => readParts(reading, span, lineEnds));
		}
		case 'conditional': return readConditional(reading, lineEnds);
		case 'variable_expr': return readVariable(reading);
		case 'numeric_lit': return readNumber(reading);
		case 'bool_lit': case 'null_lit': case 'string_lit': return readLiteral(reading, type);
		case 'quoted_template': return readQuoted(reading);
		case 'heredoc_template': return readHeredoc(reading);
		case 'tuple': return readList(reading);
		case 'object': return readObject(reading);
		case 'for_expr': return inFirstChild(reading, () => readFor(reading));
		case 'function_call': return readCall(reading, lineEnds);
		case 'get_attr': case 'index': case 'splat': if (target !== undefined) { return addSteps(reading, type, { start, target }); }
	}
	return { ...spanOf(reading), kind: 'opaque', reason: 'malformed' };
}

function readBinary(reading: Reading, lineEnds: LineEnds): Expression {
	const span = spanOf(reading);
	reading.chained++;
	if (reading.operators >= maxOperators) { return { ...span, kind: 'opaque', reason: 'unsupported' }; }
	reading.operators++;
	const result = readParts(reading, span, lineEnds);
	reading.operators--;
	return result;
}

/** `a ? b : c` and what follows on `c`. */
interface Choices {
	readonly choices: readonly { readonly start: number; readonly condition: Expression; readonly whenTrue: Expression }[];
	readonly otherwise: Expression;
}

/** The grammar takes `a ? b : c ? d : e` for a choice by the result of the first choice: it is one inside its last branch. */
function readConditional(reading: Reading, lineEnds: LineEnds): Expression {
	const { end } = spanOf(reading);
	const { choices, otherwise } = readChoices(reading, lineEnds);
	return choices.reduceRight((whenFalse, { start, condition, whenTrue }) => ({ start, end, kind: 'conditional', condition, whenTrue, whenFalse }), otherwise);
}

function readChoices(reading: Reading, lineEnds: LineEnds): Choices {
	const span = spanOf(reading);
	const malformed: Expression = { ...span, kind: 'opaque', reason: 'malformed' };
	const read: { before?: Choices; start: number; whenTrue?: Expression; otherwise?: Expression } = { start: span.start };
	let behind: number | undefined;
	forEachChild(reading, (type) => {
		if (lineEnds === 'end') {
			if (behind !== undefined) { refuseLineEnd(reading, behind, startOf(reading)); }
			behind = endOf(reading);
		}
		if (type !== 'expression') { return; }
		if (read.before === undefined) {
			read.before = readCondition(reading, lineEnds);
		} else if (read.whenTrue === undefined) {
			read.whenTrue = readExpression(reading, lineEnds);
		} else {
			read.otherwise = readExpression(reading, lineEnds);
		}
	});
	const { before = { choices: [], otherwise: malformed }, whenTrue = malformed, otherwise = malformed } = read;
	const start = before.choices.length === 0 ? span.start : before.otherwise.start;
	return { choices: [...before.choices, { start, condition: before.otherwise, whenTrue }], otherwise };
}

/** What stands before the question mark under the cursor. */
function readCondition(reading: Reading, lineEnds: LineEnds): Choices {
	if (!isTooDeep(reading) && inFirstChild(reading, (type) => type === 'conditional')) {
		reading.depth++;
		const choices = inFirstChild(reading, () => readChoices(reading, lineEnds));
		reading.depth--;
		return choices;
	}
	return { choices: [], otherwise: readExpression(reading, lineEnds) };
}

function readVariable(reading: Reading): Expression {
	const { start, end, text } = readName(reading);
	return { start, end, kind: 'name', name: text };
}

function readNumber(reading: Reading): Expression {
	const span = spanOf(reading);
	const text = textIn(reading, span);
	// The grammar knows hexadecimal numbers, HCL does not.
	if (text.startsWith('0x')) { fail(reading, span.start + 1); }
	const value = Number(text);
	return Number.isFinite(value) ? { ...span, kind: 'literal', value } : { ...span, kind: 'opaque', reason: 'malformed' };
}

function readLiteral(reading: Reading, type: 'bool_lit' | 'null_lit' | 'string_lit'): Expression {
	const span = spanOf(reading);
	if (type === 'null_lit') { return { ...span, kind: 'literal', value: null }; }
	if (type === 'bool_lit') { return { ...span, kind: 'literal', value: span.end - span.start === 4 }; }
	const inside = insideQuotes(span);
	refuseLineEnd(reading, inside.start, inside.end);
	return { ...inside, kind: 'literal', value: unescapeText(textIn(reading, inside)) };
}

function addSteps(reading: Reading, type: 'get_attr' | 'index' | 'splat', { start, target }: { readonly start: number; readonly target: Expression }): Expression {
	reading.chained++;
	if (type === 'splat') { return addSplat(reading, start, target); }
	const step = readStep(reading, type);
	return { start, end: step.end, kind: 'step', target, step };
}

/** Behind `.*` an index in brackets applies to the whole list, behind `[*]` to each element. */
function addSplat(reading: Reading, start: number, target: Expression): Expression {
	const { end } = spanOf(reading);
	const steps: Step[] = [];
	const isLegacy = inFirstChild(reading, (kind) => {
		forEachChild(reading, (type) => {
			if (type === 'get_attr' || type === 'index') { steps.push(readStep(reading, type)); }
		});
		return kind === 'attr_splat';
	});
	const firstIndex = isLegacy ? steps.findIndex((step) => step.kind === 'index' && reading.text[step.start] === '[') : -1;
	const own = firstIndex === -1 ? steps : steps.slice(0, firstIndex);
	const rest = steps.slice(own.length);
	reading.chained += rest.length;
	const splat: Expression = { start, end: own.at(-1)?.end ?? rest[0]?.start ?? end, kind: 'splat', target, steps: own };
	return rest.reduce<Expression>((before, step) => ({ start, end: step.end, kind: 'step', target: before, step }), splat);
}

/** `.name`, `.0` or `[key]` */
function readStep(reading: Reading, type: 'get_attr' | 'index'): Step {
	const span = spanOf(reading);
	if (type === 'get_attr') {
		let name = '';
		forEachChild(reading, (part) => { if (part === 'identifier') { name = readName(reading).text; } });
		return { ...span, kind: 'attribute', name };
	}
	const [key] = inFirstChild(reading, () => readExpressions(reading));
	if (key !== undefined) { return { ...span, kind: 'index', key }; }
	const digits = /\d+$/.exec(textIn(reading, span))?.[0] ?? '';
	return { ...span, kind: 'index', key: { start: span.end - digits.length, end: span.end, kind: 'literal', value: Number(digits) } };
}
