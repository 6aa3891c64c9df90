/** Where the values of a JSON text stand, and where its syntax breaks: for files that are not infra code. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Range } from '../core/model/value';
import { positionAt } from './positions';

export interface JsonPlaces {
	/** What the text says; `undefined` where its syntax is broken. */
	readonly value: unknown;
	/** The first place where the syntax is broken. */
	readonly broken: Range | undefined;
	/** The place of a value such as `policies[0].targetValue`; of the nearest that is there around it, where it is not. */
	rangeOf(path: string): Range;
}

/** @param text as strict JSON has it: no comments, no commas at the end */
export function readJsonPlaces(text: string): JsonPlaces {
	const errors: ParseError[] = [];
	const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
	const [first] = errors;
	return {
		value: first === undefined ? parse(text) : undefined,
		broken: first === undefined ? undefined : toRange(text, first.offset, first.offset + Math.max(1, first.length)),
		rangeOf: (path) => rangeOf(text, root, keysOf(path)),
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
	} catch {
		// The tolerant parser takes what JSON does not have, such as control characters in texts.
		return undefined;
	}
}

/** The value; for a record or list its first character, so that not everything in it is marked. */
function rangeOf(text: string, root: Node | undefined, keys: readonly (string | number)[]): Range {
	const node = root === undefined ? undefined : findNodeAtLocation(root, [...keys]);
	if (node === undefined) { return keys.length === 0 ? toRange(text, 0, 1) : rangeOf(text, root, keys.slice(0, -1)); }
	const isNested = node.type === 'object' || node.type === 'array';
	const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
	if (isNested && key !== undefined) { return toRange(text, key.offset, key.offset + key.length); }
	return toRange(text, node.offset, node.offset + (isNested ? 1 : node.length));
}

function keysOf(path: string): readonly (string | number)[] {
	return path.split(/[.[\]]+/).filter((key) => key !== '').map((key) => /^\d+$/.test(key) ? Number(key) : key);
}

function toRange(text: string, start: number, end: number): Range {
	return { start: positionAt(text, start), end: positionAt(text, Math.min(end, text.length)) };
}
