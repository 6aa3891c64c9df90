/** Terraform's operators over known and unknown values. */
import type { UnknownReason } from '../../core/model/value';
import { computedScalar, isNull, toBoolean, toNumber, unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import { identities } from './identities';
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

function applyEquality(operator: '==' | '!=', left: Evaluated, right: Evaluated, place: Place): Evaluated {
	const equal = areEqual(left, right, { left: maxCompared });
	return typeof equal === 'boolean' ? computedScalar(operator === '==' ? equal : !equal, place) : unknown(equal, place);
}

/** Values compared before it is given up. */
const maxCompared = 2_000;

/** Values of different types are different, as in Terraform. @returns why it cannot be told, if it cannot */
function areEqual(a: Evaluated, b: Evaluated, budget: { left: number }): boolean | UnknownReason {
	if (budget.left-- <= 0) { return 'unsupported'; }
	if (isNull(a) && isThere(b) || isNull(b) && isThere(a)) { return false; }
	const open = [a, b].find(({ kind }) => kind === 'unknown' || kind === 'reference' || kind === 'module');
	if (open !== undefined) { return open.kind === 'unknown' ? open.reason : open.kind === 'reference' ? 'not-in-text' : 'unsupported'; }
	if (a.kind === 'scalar' && b.kind === 'scalar') { return a.value === b.value; }
	const [first, second] = [itemsOf(a), itemsOf(b)];
	if (first === undefined || second === undefined || a.kind !== b.kind || first.size !== second.size) { return false; }
	const results = [...first].map(([key, item]) => {
		const other = second.get(key);
		return other === undefined ? false : areEqual(item, other, budget);
	});
	return results.includes(false) ? false : results.find((result) => typeof result === 'string') ?? true;
}

/** What a resource is known by is never null. */
function isThere(value: Evaluated): boolean {
	return value.kind === 'reference' && (value.attribute === undefined || identities.has(value.attribute));
}

function itemsOf(value: Evaluated): ReadonlyMap<string, Evaluated> | undefined {
	if (value.kind === 'object') { return value.entries; }
	return value.kind === 'list' ? new Map(value.items.map((item, index) => [String(index), item])) : undefined;
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
