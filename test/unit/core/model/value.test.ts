import { deepStrictEqual } from 'node:assert/strict';
import { toCountOrOff } from '../../../../src/core/model/targetGroup';
import { convertValue } from '../../../../src/core/model/value';
import type { Unknown, Value } from '../../../../src/core/model/value';

const place = { file: 'a.tf', range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } } };
const written: Value<string> = { ...place, value: '12', origin: { kind: 'literal' } };

describe('convertValue', () => {
	it('keeps place and origin, and says of what cannot be turned that it is malformed', () => {
		deepStrictEqual(convertValue(written, Number), { ...place, value: 12, origin: { kind: 'literal' } });
		deepStrictEqual(convertValue(written, () => undefined), { ...place, value: undefined, origin: { kind: 'unknown', reason: 'malformed', text: '12' } });
	});

	it('leaves an unknown value unknown', () => {
		const unknown: Unknown = { ...place, value: undefined, origin: { kind: 'unknown', reason: 'several', text: 'var.x' } };
		deepStrictEqual(convertValue<string, number>(unknown, Number), unknown);
	});
});

describe('toCountOrOff', () => {
	it('takes off and whole numbers', () => {
		deepStrictEqual(['off', '3', '0', '', '-1', '1.5', 'on', '1e9'].map(toCountOrOff), ['off', 3, 0, undefined, undefined, undefined, undefined, undefined]);
	});
});
