/** Expressions: operators over terms, and what may stand behind a term. Every reader gives undefined where the text is no expression. */
import type { BinaryOperator, Expression, Step } from '../syntax';
import { accept, expect, fail, goDeeper, moveToNext, peek, readIdentifier, skipBlanks } from './cursor';
import type { Cursor, LineEnds } from './cursor';
import { readTerm } from './terms';

/** An expression, from the next thing that is no blank. */
export function readExpression(cursor: Cursor, lineEnds: LineEnds): Expression | undefined {
	return goDeeper(cursor, lineEnds, () => {
		moveToNext(cursor, lineEnds);
		const start = cursor.at;
		const condition = readBinary(cursor, lineEnds, 0);
		if (condition === undefined || !accept(cursor, '?', lineEnds)) { return condition; }
		const whenTrue = readExpression(cursor, lineEnds);
		if (whenTrue === undefined || expect(cursor, ':', lineEnds) === undefined) { return undefined; }
		const whenFalse = readExpression(cursor, lineEnds);
		return whenFalse && { start, end: cursor.at, kind: 'conditional', condition, whenTrue, whenFalse };
	});
}

const precedences: Readonly<Record<BinaryOperator, number>> = {
	'||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6,
};

/** @param least precedence of the operators that belong to it */
function readBinary(cursor: Cursor, lineEnds: LineEnds, least: number): Expression | undefined {
	moveToNext(cursor, lineEnds);
	const start = cursor.at;
	let left = readUnary(cursor, lineEnds);
	while (left !== undefined) {
		const at = skipBlanks(cursor, cursor.at, lineEnds);
		const operator = operatorAt(cursor.text, at);
		if (operator === undefined || at >= cursor.end || precedences[operator] <= least) { return left; }
		cursor.at = at + operator.length;
		cursor.chained++;
		const right = readBinary(cursor, lineEnds, precedences[operator]);
		if (right === undefined) { return undefined; }
		left = { start, end: cursor.at, kind: 'binary', operator, left, right };
	}
	return undefined;
}

function operatorAt(text: string, at: number): BinaryOperator | undefined {
	const char = text[at];
	const next = text[at + 1];
	switch (char) {
		case '+': case '-': case '*': case '/': case '%': return char;
		case '<': case '>': return next === '=' ? `${char}=` : char;
		case '=': case '!': return next === '=' ? `${char}=` : undefined;
		case '&': return next === '&' ? '&&' : undefined;
		case '|': return next === '|' ? '||' : undefined;
		default: return undefined;
	}
}

function readUnary(cursor: Cursor, lineEnds: LineEnds): Expression | undefined {
	const char = moveToNext(cursor, lineEnds);
	if (char !== '-' && char !== '!') { return readWithSteps(cursor, lineEnds); }
	const start = cursor.at;
	cursor.at++;
	const operand = goDeeper(cursor, lineEnds, () => readUnary(cursor, lineEnds));
	if (operand === undefined) { return undefined; }
	const span = { start, end: cursor.at };
	return char === '-' && operand.kind === 'literal' && typeof operand.value === 'number' ? { ...span, kind: 'literal', value: -operand.value }
		: { ...span, kind: 'unary', operator: char, operand };
}

/** A term with the steps behind it. */
function readWithSteps(cursor: Cursor, lineEnds: LineEnds): Expression | undefined {
	const start = cursor.at;
	let target = readTerm(cursor, lineEnds);
	while (target !== undefined) {
		const char = peek(cursor, lineEnds);
		if (char !== '.' && char !== '[' || isEllipsis(cursor, lineEnds)) { return target; }
		const isSplat = accept(cursor, '.*', lineEnds) ? 'legacy' : acceptFullSplat(cursor, lineEnds) ? 'full' : undefined;
		if (isSplat !== undefined) {
			cursor.chained++;
			target = readSplat(cursor, lineEnds, { start, target, isLegacy: isSplat === 'legacy' });
			continue;
		}
		cursor.chained++;
		const step = readStep(cursor, lineEnds);
		target = step && { start, end: cursor.at, kind: 'step', target, step };
	}
	return undefined;
}

function isEllipsis(cursor: Cursor, lineEnds: LineEnds): boolean {
	return cursor.text.startsWith('...', skipBlanks(cursor, cursor.at, lineEnds));
}

/** `[*]` */
function acceptFullSplat(cursor: Cursor, lineEnds: LineEnds): boolean {
	const before = cursor.at;
	if (accept(cursor, '[', lineEnds) && accept(cursor, '*', 'blank') && accept(cursor, ']', 'blank')) { return true; }
	cursor.at = before;
	return false;
}

/** Behind `.*` an index applies to the whole list, behind `[*]` to each element. */
function readSplat(cursor: Cursor, lineEnds: LineEnds, { start, target, isLegacy }: {
	readonly start: number; readonly target: Expression; readonly isLegacy: boolean;
}): Expression | undefined {
	const steps: Step[] = [];
	for (let char = peek(cursor, lineEnds); char === '.' || char === '[' && !isLegacy; char = peek(cursor, lineEnds)) {
		if (isEllipsis(cursor, lineEnds) || isSplatNext(cursor, lineEnds)) { break; }
		const step = readStep(cursor, lineEnds);
		if (step === undefined) { return undefined; }
		steps.push(step);
	}
	return { start, end: cursor.at, kind: 'splat', target, steps };
}

function isSplatNext(cursor: Cursor, lineEnds: LineEnds): boolean {
	const before = cursor.at;
	const isSplat = accept(cursor, '.*', lineEnds) || acceptFullSplat(cursor, lineEnds);
	cursor.at = before;
	return isSplat;
}

/** `.name`, `.0` or `[key]` */
function readStep(cursor: Cursor, lineEnds: LineEnds): Step | undefined {
	const char = moveToNext(cursor, lineEnds);
	const start = cursor.at;
	cursor.at++;
	if (char === '[') {
		const key = readExpression(cursor, 'blank');
		return key === undefined || expect(cursor, ']', 'blank') === undefined ? undefined : { start, end: cursor.at, kind: 'index', key };
	}
	moveToNext(cursor, lineEnds);
	const name = readIdentifier(cursor);
	if (name !== undefined) { return { start, end: name.end, kind: 'attribute', name: name.text }; }
	const digits = /\d+/y;
	digits.lastIndex = cursor.at;
	const index = digits.exec(cursor.text)?.[0];
	if (index === undefined) { return fail(cursor); }
	const from = cursor.at;
	cursor.at += index.length;
	return { start, end: cursor.at, kind: 'index', key: { start: from, end: cursor.at, kind: 'literal', value: Number(index) } };
}
