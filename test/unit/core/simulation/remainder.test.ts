import assert from 'node:assert/strict';
import fc from 'fast-check';
import { remainderOf } from '../../../../src/core/simulation/engine/remainder';

/** The number `steps` doubles further. */
function neighbour(value: number, steps: number): number {
	const bits = new BigInt64Array(new Float64Array([value]).buffer);
	bits[0]! += BigInt(steps);
	return new Float64Array(bits.buffer)[0]!;
}

describe('remainderOf', () => {
	it('is what % yields, to the last bit, also right beside multiples', () => {
		const besideMultiple = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -3, max: 3 }));
		fc.assert(fc.property(besideMultiple, fc.double({ min: 0, max: 1e8, noNaN: true }), fc.constantFrom(3600, 86_400), ([factor, steps], anywhere, divisor) => {
			for (const value of [neighbour(factor * divisor, steps), anywhere]) { assert.equal(remainderOf(value, divisor), value % divisor); }
		}), { numRuns: 2000 });
	});
});
