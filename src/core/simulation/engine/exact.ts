/**
 * Logarithm and exponential that come out the same, to the last bit, on every machine: `Math.log` and `Math.exp` may differ between
 * engines, and one bit is enough for a run to take another course. Only +, −, ×, ÷ and the bits of a number are used.
 */

/** ln 2 in two parts: the first has so few digits that its products with small integers are exact. */
const ln2High = 2977044471 / 2 ** 32;
const ln2Low = 1.9082149292705877e-10;

/** Lowest and highest exponent of the powers of two that are kept. */
const lowestExponent = -1022;
const highestExponent = 1023;

const bits = new DataView(new ArrayBuffer(8));
let powersOf2: Float64Array | undefined;

/**
 * Natural logarithm, off by less than one unit in the last place.
 * @param value finite and above 0; subnormal numbers included
 * @throws RangeError if it is not
 */
export function log(value: number): number {
	if (!(value > 0 && value < Infinity)) { throw new RangeError(`No logarithm of ${value}`); }
	if (value < 2 ** -1000) { return logOfMedium(value * 2 ** 60) - 60 * Math.LN2; }
	return value > 2 ** 1000 ? logOfMedium(value / 2 ** 60) + 60 * Math.LN2 : logOfMedium(value);
}

/** @param value neither so small nor so large that its exponent has no counterpart */
function logOfMedium(value: number): number {
	bits.setFloat64(0, value);
	// value = 2^exponent × (1 + f), with 1 + f between √½ and √2, where the series below is shortest; the number added carries at √2.
	const exponent = ((bits.getInt32(0) + 0x95f64) >> 20) - 1023;
	const f = value * powerOf2(-exponent) - 1;
	// ln(1 + f) = 2 (s + s³/3 + s⁵/5 + …) with s = f / (2 + f), written so that f itself, which is exact, carries nearly all of it.
	const s = f / (2 + f);
	const z = s * s;
	// Two half series side by side: a processor works on both at once.
	const w = z * z;
	const odd = 2 / 3 + w * (2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19))));
	const even = 2 / 5 + w * (2 / 9 + w * (2 / 13 + w * (2 / 17 + w * (2 / 21))));
	return exponent * ln2High + (f - (s * (f - z * (odd + z * even)) - exponent * ln2Low));
}

/**
 * e to the given power, off by at most one unit in the last place; 0 where it is too small for a number.
 * @param value below 709
 * @throws RangeError if it is not a number, or too large
 */
export function exp(value: number): number {
	if (!(value < 709)) { throw new RangeError(`No exponential of ${value}`); }
	if (value < -745) { return 0; }
	const exponent = Math.round(value / Math.LN2);
	const r = value - exponent * ln2High - exponent * ln2Low;
	// Σ rⁿ / n! for |r| ≤ ln 2 / 2, where its fourteenth member no longer matters.
	let sum = 1;
	for (let n = 13; n >= 2; n--) { sum = 1 + sum * r / n; }
	const half = exponent >> 1;
	return (1 + sum * r) * powerOf2(half) * powerOf2(exponent - half);
}

/** @param exponent integer from `lowestExponent` to `highestExponent` */
function powerOf2(exponent: number): number {
	powersOf2 ??= createPowersOf2();
	return powersOf2[exponent - lowestExponent]!;
}

function createPowersOf2(): Float64Array {
	const powers = new Float64Array(highestExponent - lowestExponent + 1);
	let power = 2 ** lowestExponent;
	for (let index = 0; index < powers.length; index++) {
		powers[index] = power;
		power *= 2;
	}
	return powers;
}
