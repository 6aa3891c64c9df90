import assert from 'node:assert/strict';
import { displayWidth, formatTable } from '../../../src/cli/output/table';

describe('tables of the command line', () => {
	it('aligns columns, and does not pad the last', () => {
		assert.deepStrictEqual(formatTable([['a', 'b', 'c'], ['long', 'b', '']], { indent: 2 }), ['  a     b  c', '  long  b']);
	});

	it('puts figures at the right', () => {
		assert.deepStrictEqual(formatTable([['min', '3', 'x'], ['max', '120', 'y']], { right: [1] }), ['min    3  x', 'max  120  y']);
	});

	it('counts two cells for a Korean letter', () => {
		assert.equal(displayWidth('가용성 a'), 8);
		assert.deepStrictEqual(formatTable([['가용성', '1'], ['cost', '2']]), ['가용성  1', 'cost    2']);
	});

	it('takes rows of different length', () => {
		assert.deepStrictEqual(formatTable([['a'], ['b', 'c']]), ['a', 'b  c']);
		assert.deepStrictEqual(formatTable([]), []);
	});
});
