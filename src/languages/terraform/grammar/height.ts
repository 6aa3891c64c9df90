/** Expressions no higher than what walks over them can take: operators and steps nest without any bracket. */
import type { Expression, Step } from '../syntax';
import { readExpression } from './expressions';
import type { LineEnds, Reading } from './reading';

/** Highest tree that is kept. */
const maxHeight = 500;

/** The expression under the cursor; one that is too high is passed over and unknown. */
export function readValue(reading: Reading, lineEnds: LineEnds): Expression {
	const before = reading.chained;
	const value = readExpression(reading, lineEnds);
	if (reading.chained - before < maxHeight / 2 || !isTooHigh(value)) { return value; }
	const span = { start: value.start, end: value.end };
	reading.tooDeep.push(span);
	return { ...span, kind: 'opaque', reason: 'unsupported' };
}

function isTooHigh(root: Expression): boolean {
	let level: readonly Expression[] = [root];
	for (let height = 0; height < maxHeight; height++) {
		if (level.length === 0) { return false; }
		level = level.flatMap(childrenOf);
	}
	return true;
}

function childrenOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case 'literal': case 'name': case 'opaque': return [];
		case 'template': return expression.parts.filter((part) => typeof part !== 'string');
		case 'list': return expression.items;
		case 'object': return expression.entries.flatMap(({ key, value }) => [key, value]);
		case 'step': return [expression.target, ...keysOf([expression.step])];
		case 'splat': return [expression.target, ...keysOf(expression.steps)];
		case 'call': return expression.args;
		case 'unary': return [expression.operand];
		case 'binary': return [expression.left, expression.right];
		case 'conditional': return [expression.condition, expression.whenTrue, expression.whenFalse];
		case 'for': return [expression.collection, expression.condition, expression.result.key, expression.result.value].filter((part) => part !== undefined);
	}
}

function keysOf(steps: readonly Step[]): readonly Expression[] {
	return steps.flatMap((step) => step.kind === 'index' ? [step.key] : []);
}
