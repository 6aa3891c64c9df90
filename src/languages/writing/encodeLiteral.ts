/** What to write in the place of a literal where no reader can be asked: a value of its own type, in the way that it is written. */
import type { Value } from '../../core/model/value';
import { toNumber } from '../values/scalars';
import type { Raw } from './probe';

/**
 * @param current what the literal is read as
 * @param old the text of it
 * @returns undefined where it is not certain that the new text would be read as the value
 */
export function encodeLiteral({ value: current }: Value<unknown>, old: string, value: unknown): Raw | undefined {
	if (isTexts(current) && isTexts(value)) { return encodeList(current, old, value); }
	switch (typeof value) {
		case 'number': return typeof current === 'number' && toNumber(old) === current ? value : undefined;
		case 'boolean': return typeof current === 'boolean' && (current ? /^(?:true|yes|on)$/i : /^(?:false|no|off)$/i).test(old) ? value : undefined;
		case 'string': {
			if (typeof current !== 'string' || old.toLowerCase() !== current.toLowerCase()) { return undefined; }
			// A number that is meant as a text stays without quotes where it has none.
			const number = toNumber(value);
			return toNumber(old) !== undefined && String(number) === value ? number : value;
		}
		default: return undefined;
	}
}

/** One text may stand for a list of it, several with commas between them only where commas are there. */
function encodeList(current: readonly string[], old: string, value: readonly string[]): Raw | undefined {
	if (/^(?:\[|- )/.test(old)) { return current.every((item) => old.includes(item)) ? value : undefined; }
	const isOne = current.length === 1 && value.length === 1 && old === current[0];
	const isJoined = current.length > 1 && value.length > 0 && old.split(',').map((item) => item.trim()).join() === current.join();
	return (isOne || isJoined) && !value.some((item) => item.includes(',')) ? value : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
