/** Operators and the few functions of the languages themselves that settings are computed with. */
import { computedScalar, isTruthy, joinTexts, toText, unknown } from './result';
import type { Place, Result, Scalar } from './result';
import type { Dialect, Operator } from './syntax';

/** Longest text that is computed, in UTF-16 code units. */
const maxTextLength = 10_000;

/** @param right evaluated only where it decides */
export function applyBinary(operator: Operator, left: Result, right: () => Result, { place, dialect }: { readonly place: Place; readonly dialect: Dialect }): Result {
	switch (operator) {
		case '&&': case '||': return choose(operator, left, right, place);
		case '??': return left.kind === 'nothing' ? right() : isTruthy(left) === undefined ? orSame(left, right(), place) : left;
		default: return compute(operator, left, right(), { place, dialect });
	}
}

function choose(operator: '&&' | '||', left: Result, right: () => Result, place: Place): Result {
	const isTrue = isTruthy(left);
	if (isTrue === undefined) { return orSame(left, right(), place); }
	return isTrue === (operator === '||') ? left : right();
}

/** Which of two it is the text does not tell. */
function orSame(left: Result, right: Result, place: Place): Result {
	if (left.kind === 'unknown' && left.reason !== 'several') { return unknown(right.kind === 'unknown' ? left.reason : 'several', place); }
	return unknown('several', place);
}

function compute(operator: Operator, left: Result, right: Result, { place, dialect }: { readonly place: Place; readonly dialect: Dialect }): Result {
	if (operator === '+' && isText(left) && isText(right) && (left.kind !== 'scalar' || right.kind !== 'scalar')) { return joinTexts([left, right], place); }
	for (const side of [left, right]) {
		if (side.kind === 'unknown') { return unknown(side.reason, place); }
	}
	if (operator === '==' || operator === '!=') { return compareEqual(left, right, operator === '==', place); }
	if (left.kind !== 'scalar' || right.kind !== 'scalar') { return unknown('unsupported', place); }
	const value = computeScalars(operator, left.value, right.value, dialect);
	return value === undefined || (typeof value === 'string' && value.length > maxTextLength) ? unknown('unsupported', place) : computedScalar(value, place);
}

/** What may be a text with the names of things in it. */
function isText(result: Result): boolean {
	return result.kind === 'scalar' ? typeof result.value === 'string' : result.kind === 'member' || (result.kind === 'unknown' && result.mentions !== undefined);
}

function compareEqual(left: Result, right: Result, isEqual: boolean, place: Place): Result {
	const [a, b] = [left, right].map((side) => side.kind === 'scalar' ? side.value : side.kind === 'nothing' ? null : undefined);
	return a === undefined || b === undefined ? unknown('unsupported', place) : computedScalar((a === b) === isEqual, place);
}

function computeScalars(operator: Operator, left: Scalar, right: Scalar, dialect: Dialect): Scalar | undefined {
	if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
		return dialect === 'typescript' || (typeof left === 'string' && typeof right === 'string') ? `${left}${right}` : undefined;
	}
	if (typeof left === 'string' && typeof right === 'string') { return compareOrdered(operator, left, right); }
	if (typeof left !== 'number' || typeof right !== 'number') { return undefined; }
	switch (operator) {
		case '+': return left + right;
		case '-': return left - right;
		case '*': return left * right;
		case '/': return left / right;
		case '//': return Math.floor(left / right);
		case '%': return dialect === 'python' ? left - right * Math.floor(left / right) : left % right;
		case '**': return left ** right;
		default: return compareOrdered(operator, left, right);
	}
}

function compareOrdered<T extends string | number>(operator: Operator, left: T, right: T): boolean | undefined {
	switch (operator) {
		case '<': return left < right;
		case '<=': return left <= right;
		case '>': return left > right;
		case '>=': return left >= right;
		default: return undefined;
	}
}

export function applyUnary(operator: '-' | '+' | '!', operand: Result, place: Place): Result {
	if (operand.kind === 'unknown') { return unknown(operand.reason, place); }
	if (operator === '!') {
		const isTrue = isTruthy(operand);
		return isTrue === undefined ? unknown('unsupported', place) : computedScalar(!isTrue, place);
	}
	if (operand.kind !== 'scalar' || typeof operand.value === 'boolean') { return unknown('unsupported', place); }
	const number = Number(operand.value);
	return computedScalar(operator === '-' ? -number : number, place);
}

type OwnFunction = (args: readonly Scalar[]) => Scalar | undefined;

/** Functions by their name as it is called; those of numbers take any number of them. */
const functions: ReadonlyMap<string, OwnFunction> = new Map<string, OwnFunction>([
	['Math.max', numeric((numbers) => Math.max(...numbers))], ['Math.min', numeric((numbers) => Math.min(...numbers))],
	['max', numeric((numbers) => Math.max(...numbers))], ['min', numeric((numbers) => Math.min(...numbers))],
	['Math.ceil', numeric(([number]) => Math.ceil(number ?? NaN))], ['Math.floor', numeric(([number]) => Math.floor(number ?? NaN))], ['Math.round', numeric(([number]) => Math.round(number ?? NaN))],
	['Number', toNumber], ['parseInt', truncate], ['Number.parseInt', truncate], ['parseFloat', toNumber], ['int', truncate], ['float', toNumber],
	['String', ([value]) => value === undefined ? undefined : String(value)], ['str', pythonText], ['Boolean', ([value]) => Boolean(value)],
]);

const methods: ReadonlyMap<string, (text: string) => string> = new Map([
	['toLowerCase', (text: string) => text.toLowerCase()], ['lower', (text: string) => text.toLowerCase()],
	['toUpperCase', (text: string) => text.toUpperCase()], ['upper', (text: string) => text.toUpperCase()],
	['trim', (text: string) => text.trim()], ['strip', (text: string) => text.trim()], ['toString', (text: string) => text],
]);

/** @returns undefined for a function that is not one of the language's own */
export function applyFunction(name: string, args: readonly Result[], place: Place): Result | undefined {
	const known = functions.get(name);
	if (known === undefined) { return undefined; }
	const open = args.find(({ kind }) => kind === 'unknown');
	if (open?.kind === 'unknown') { return unknown(open.reason, place); }
	const scalars = args.flatMap((arg) => arg.kind === 'scalar' ? [arg.value] : []);
	const value = scalars.length === args.length ? known(scalars) : undefined;
	return value === undefined ? unknown('unsupported', place) : computedScalar(value, place);
}

/** @returns undefined for a method that is not one of the language's own */
export function applyMethod(target: Result, name: string, args: readonly Result[], place: Place): Result | undefined {
	const known = methods.get(name);
	const text = toText(target);
	return known === undefined || text === undefined || args.length > 0 ? undefined : computedScalar(known(text), place);
}

function numeric(apply: (numbers: readonly number[]) => number): (args: readonly Scalar[]) => number | undefined {
	return (args) => {
		const numbers = args.filter((arg) => typeof arg === 'number');
		return numbers.length === 0 || numbers.length < args.length ? undefined : apply(numbers);
	};
}

function toNumber([value]: readonly Scalar[]): number | undefined {
	const number = Number(value);
	return value === undefined || value === '' || !Number.isFinite(number) ? undefined : number;
}

function truncate(args: readonly Scalar[]): number | undefined {
	const number = toNumber(args.slice(0, 1));
	return number === undefined ? undefined : Math.trunc(number);
}

function pythonText([value]: readonly Scalar[]): string | undefined {
	return value === undefined ? undefined : typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}
