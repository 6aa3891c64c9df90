/** A fingerprint of plain data, the same on every machine: for telling whether two runs are one. Not for secrets. */
import { mix } from './random';

/**
 * Hashes plain data (numbers, strings, booleans, `null`, arrays, records); the order of a record's keys does not matter and keys
 * without a value count as absent.
 * @returns 16 hexadecimal digits
 */
export function hashData(data: unknown): string {
	const state: HashState = { low: 0x243f6a88, high: 0x13198a2e, view: new DataView(new ArrayBuffer(8)) };
	addData(state, data);
	const low = mix(state.low ^ state.high);
	const high = mix(state.high ^ Math.imul(low, 0x9e3779b1));
	return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

interface HashState {
	low: number;
	high: number;
	/** Room for the eight bytes of one number. */
	readonly view: DataView;
}

function addData(state: HashState, data: unknown): void {
	if (typeof data === 'number') {
		addWord(state, 1);
		addNumber(state, data);
	} else if (typeof data === 'string') {
		addWord(state, 2);
		addText(state, data);
	} else if (Array.isArray(data)) {
		addWord(state, 3);
		addWord(state, data.length);
		for (const item of data as readonly unknown[]) { addData(state, item); }
	} else if (typeof data === 'object' && data !== null) {
		addRecord(state, data);
	} else {
		addWord(state, data === true ? 5 : data === false ? 6 : 7);
	}
}

function addRecord(state: HashState, record: object): void {
	const values = record as Readonly<Record<string, unknown>>;
	const keys = Object.keys(values).filter((key) => values[key] !== undefined).sort();
	addWord(state, 4);
	addWord(state, keys.length);
	for (const key of keys) {
		addText(state, key);
		addData(state, values[key]);
	}
}

function addText(state: HashState, text: string): void {
	addWord(state, text.length);
	for (let index = 0; index < text.length; index++) { addWord(state, text.charCodeAt(index)); }
}

function addNumber(state: HashState, value: number): void {
	state.view.setFloat64(0, value === 0 ? 0 : value);
	addWord(state, state.view.getInt32(0));
	addWord(state, state.view.getInt32(4));
}

function addWord(state: HashState, word: number): void {
	state.low = Math.imul(state.low ^ word, 0x01000193) + (state.high >>> 13) | 0;
	state.high = Math.imul(state.high ^ mix(word ^ state.low), 0x85ebca6b) ^ (state.high >>> 15);
}
