/** Terraform's operators over known and unknown values. */
import type { UnknownReason } from '../../core/model/value';
import { computedScalar, toBoolean, toNumber, unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import type { BinaryOperator } from './syntax';

export function applyUnary(operator: '-' | '!', operand: Evaluated, place: Place): Evaluated {
	const result = operator === '-' ? negate(toNumber(operand)) : invert(toBoolean(operand));
	return result === undefined ? unknown(reasonOf(operand), place) : computedScalar(result, place);
}

/** Gives unknown where an operand that matters is unknown or of the wrong type. */
export function applyBinary(operator: BinaryOperator, left: Evaluated, right: Evaluated, place: Place): Evaluated {
	if (operator === '&&' || operator === '||') { return applyLogic(operator, left, right, place); }
	if (operator === '==' || operator === '!=') { return applyEquality(operator, left, right, place); }
	const a = toNumber(left);
	const b = toNumber(right);
	if (a === undefined || b === undefined) { return unknown(reasonOf(a === undefined ? left : right), place); }
	return computedScalar(calculate(operator, a, b), place);
}

/** One side is enough where it decides. */
function applyLogic(operator: '&&' | '||', left: Evaluated, right: Evaluated, place: Place): Evaluated {
	const decisive = operator === '||';
	const a = toBoolean(left);
	const b = toBoolean(right);
	if (a === decisive || b === decisive) { return computedScalar(decisive, place); }
	if (a === undefined || b === undefined) { return unknown(reasonOf(a === undefined ? left : right), place); }
	return computedScalar(!decisive, place);
}

/** Values of different types are different, as in Terraform; lists and objects are not compared. */
function applyEquality(operator: '==' | '!=', left: Evaluated, right: Evaluated, place: Place): Evaluated {
	const sides = [left, right];
	const isNullTest = sides.some((side) => side.kind === 'scalar' && side.value === null);
	const open = sides.find((side) => side.kind !== 'scalar' && !(isNullTest && (side.kind === 'list' || side.kind === 'object')));
	if (open !== undefined) { return unknown(open.kind === 'unknown' ? open.reason : open.kind === 'reference' ? 'not-in-text' : 'unsupported', place); }
	const areEqual = left.kind === 'scalar' && right.kind === 'scalar' && left.value === right.value;
	return computedScalar(operator === '==' ? areEqual : !areEqual, place);
}

function calculate(operator: Exclude<BinaryOperator, '&&' | '||' | '==' | '!='>, a: number, b: number): number | boolean {
	switch (operator) {
		case '+': return a + b;
		case '-': return a - b;
		case '*': return a * b;
		case '/': return a / b;
		case '%': return a % b;
		case '<': return a < b;
		case '<=': return a <= b;
		case '>': return a > b;
		case '>=': return a >= b;
	}
}

function negate(value: number | undefined): number | undefined {
	return value === undefined ? undefined : -value;
}

function invert(value: boolean | undefined): boolean | undefined {
	return value === undefined ? undefined : !value;
}

/** Why an operand cannot be used: because it is unknown, or because it is of the wrong type. */
export function reasonOf(value: Evaluated): UnknownReason {
	if (value.kind === 'unknown') { return value.reason; }
	return value.kind === 'reference' ? 'not-in-text' : 'malformed';
}
