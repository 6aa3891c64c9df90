import assert from 'node:assert/strict';
import { createRandom } from '../../../../src/core/simulation/engine/random';

const take = (random: () => number, count: number): readonly number[] => Array.from({ length: count }, random);

describe('random', () => {
	it('repeats itself for the same seed and purpose, and for no other', () => {
		const first = take(createRandom(7, 'choice'), 20);
		assert.deepStrictEqual(take(createRandom(7, 'choice'), 20), first);
		assert.notDeepStrictEqual(take(createRandom(8, 'choice'), 20), first);
		assert.notDeepStrictEqual(take(createRandom(7, 'arrivals'), 20), first);
		assert.notDeepStrictEqual(take(createRandom(7 + 2 ** 40, 'choice'), 20), first);
	});

	it('spreads evenly over [0, 1)', () => {
		const tenths = new Array<number>(10).fill(0);
		for (const value of take(createRandom(3, 'spread'), 20_000)) { tenths[Math.floor(value * 10)]! += 1; }
		// 2,000 each; five standard deviations are 212.
		assert.ok(tenths.every((count) => Math.abs(count - 2000) < 212), tenths.join(' '));
	});
});
