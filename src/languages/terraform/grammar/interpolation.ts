/** The expression of an interpolation whose text stands elsewhere in the file, such as a string with escapes. */
import type { Expression, Span, Step } from '../syntax';
import { createCursor, moveToNext } from './cursor';
import { readValue } from './height';

/**
 * @param span what stands between the braces
 * @param toFile offset in the file of an offset in the text
 */
export function readInterpolation(text: string, span: Span, toFile: (offset: number) => number): Expression {
	const cursor = createCursor(text, span);
	const expression = readValue(cursor, 'blank');
	const isWhole = expression !== undefined && moveToNext(cursor, 'blank') === undefined;
	return isWhole ? moveExpression(expression, toFile) : { start: toFile(span.start), end: toFile(span.end), kind: 'opaque', reason: 'malformed' };
}

function moveExpression(expression: Expression, toFile: (offset: number) => number): Expression {
	const move = (inner: Expression): Expression => moveExpression(inner, toFile);
	const moveStep = (step: Step): Step => ({ ...step, ...moveSpan(step, toFile), ...step.kind === 'index' ? { key: move(step.key) } : {} });
	const span = moveSpan(expression, toFile);
	switch (expression.kind) {
		case 'literal': case 'name': case 'opaque': return { ...expression, ...span };
		case 'template': return { ...expression, ...span, parts: expression.parts.map((part) => typeof part === 'string' ? part : move(part)) };
		case 'list': return { ...expression, ...span, items: expression.items.map(move) };
		case 'object': return { ...expression, ...span, entries: expression.entries.map(({ key, value }) => ({ key: move(key), value: move(value) })) };
		case 'step': return { ...expression, ...span, target: move(expression.target), step: moveStep(expression.step) };
		case 'splat': return { ...expression, ...span, target: move(expression.target), steps: expression.steps.map(moveStep) };
		case 'call': return { ...expression, ...span, args: expression.args.map(move) };
		case 'unary': return { ...expression, ...span, operand: move(expression.operand) };
		case 'binary': return { ...expression, ...span, left: move(expression.left), right: move(expression.right) };
		case 'conditional': return { ...expression, ...span, condition: move(expression.condition), whenTrue: move(expression.whenTrue), whenFalse: move(expression.whenFalse) };
		case 'for': return {
			...expression, ...span, collection: move(expression.collection), condition: expression.condition && move(expression.condition),
			result: { key: expression.result.key && move(expression.result.key), value: move(expression.result.value) },
		};
	}
}

function moveSpan({ start, end }: Span, toFile: (offset: number) => number): Span {
	return { start: toFile(start), end: toFile(end) };
}
