/** JSON texts in arguments, such as container definitions, as values. */
import { computedScalar, unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';

/** Longest text that is read, in UTF-16 code units; AWS takes 64 KiB of container definitions. */
const maxJsonLength = 1_000_000;

/** @param place where the text stands; no part of it has a place of its own */
export function parseJsonText(text: string, place: Place): Evaluated {
	if (text.length > maxJsonLength) { return unknown('unsupported', place); }
	try {
		return toEvaluated(JSON.parse(text), place);
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof RangeError) { return unknown('malformed', place); }
		throw error;
	}
}

function toEvaluated(value: unknown, place: Place): Evaluated {
	if (Array.isArray(value)) { return { kind: 'list', items: value.map((item: unknown) => toEvaluated(item, place)), place, isComputed: true }; }
	if (typeof value === 'object' && value !== null) {
		return { kind: 'object', entries: new Map(Object.entries(value).map(([name, item]: [string, unknown]) => [name, toEvaluated(item, place)])), place, isComputed: true };
	}
	const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
	return isScalar ? computedScalar(value, place) : unknown('malformed', place);
}
