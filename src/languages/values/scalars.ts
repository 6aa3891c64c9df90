/** Scalars as values of the wanted type, whichever way they are written. */

type Scalar = string | number | boolean;

/** Undefined for what is no number. A leading zero is taken for no number, as tools differ in what they take it for. */
export function toNumber(value: Scalar): number | undefined {
	if (typeof value === 'number') { return Number.isFinite(value) ? value : undefined; }
	if (typeof value !== 'string' || !/^\s*[-+]?(?!0\d)(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?\s*$/.test(value)) { return undefined; }
	const number = Number(value);
	return Number.isFinite(number) ? number : undefined;
}

export function toBoolean(value: Scalar): boolean | undefined {
	if (typeof value === 'boolean') { return value; }
	const text = String(value).toLowerCase();
	return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** The names of a text with commas between them. */
export function splitNames(value: Scalar): readonly string[] {
	return String(value).split(',').map((name) => name.trim()).filter((name) => name !== '');
}
