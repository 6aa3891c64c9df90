/** The expression of an interpolation whose text stands elsewhere in the file, such as a string with escapes. */
import type { Expression, Span, Step } from '../syntax';
import type { PieceReader } from './bodies';

/** What is read is the value of an argument; in parentheses it may reach over several lines. */
const before = 'x = (';
const behind = '\n)';

/**
 * @param span what stands between the braces
 * @param toFile offset in the file of an offset in the text
 */
export function readInterpolation(readPiece: PieceReader, text: string, span: Span, toFile: (offset: number) => number): Expression {
	const argument = before + text.slice(span.start, span.end) + behind;
	const piece = readPiece(argument, { start: 0, end: argument.length }, () => true);
	const value = piece.kind === 'read' && piece.body.attributes.length + piece.body.blocks.length === 1 ? piece.body.attributes[0]?.value : undefined;
	// Parentheses that close before the end are around less than all of it.
	const isWhole = value !== undefined && value.start >= before.length && value.end <= argument.length - behind.length;
	return isWhole ? moveExpression(value, (offset) => toFile(span.start + offset - before.length)) : { start: toFile(span.start), end: toFile(span.end), kind: 'opaque', reason: 'malformed' };
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
