/** Guards of the arithmetic: a bad argument is a mistake of the caller and says which one, instead of a NaN that travels on. */

export interface ArgumentRange {
	readonly min?: number;
	readonly max?: number;
	readonly isInteger?: boolean;
}

/**
 * The value, if it is a number within the range; bounds count as within.
 * @throws RangeError that names the argument and the range
 */
export function requireNumber(name: string, value: number, { min = -Infinity, max = Infinity, isInteger = false }: ArgumentRange = {}): number {
	const isWithin = typeof value === 'number' && value >= min && value <= max && (!isInteger || Number.isInteger(value));
	if (isWithin) { return value; }
	throw new RangeError(`${name} must be ${isInteger ? 'an integer' : 'a number'} from ${min} to ${max}, not ${String(value)}`);
}

/** A count of instances, targets, …: integer ≥ 0. @throws RangeError */
export function requireCount(name: string, value: number): number {
	return requireNumber(name, value, { min: 0, max: Number.MAX_SAFE_INTEGER, isInteger: true });
}

/** A share of a hundred. @throws RangeError */
export function requirePercent(name: string, value: number): number {
	return requireNumber(name, value, { min: 0, max: 100 });
}

/** Keeps the noise of binary fractions from rounding 55.00000000000001 up to 56. */
const noise = 1e-9;

/** Rounds up, except for the noise of binary fractions. */
export function ceilClean(value: number): number {
	return Math.ceil(value - noise);
}

/** Rounds down, except for the noise of binary fractions. */
export function floorClean(value: number): number {
	return Math.floor(value + noise);
}
