import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createKeyedHeap } from '../../../../src/core/simulation/engine/keyedHeap';

describe('keyed heap', () => {
	it('has the lowest key first, of equal ones the lowest member, whatever happened before', () => {
		const step = fc.record({ member: fc.integer({ min: 0, max: 60 }), key: fc.option(fc.integer({ min: 0, max: 30 })) });
		fc.assert(fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
			const heap = createKeyedHeap();
			const keys = new Map<number, number>();
			for (const { member, key } of steps) {
				if (key === null) {
					heap.remove(member);
					keys.delete(member);
				} else {
					heap.set(member, key);
					keys.set(member, key);
				}
				const [first] = [...keys].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
				assert.deepStrictEqual([heap.first(), heap.firstKey()], first ?? [-1, Infinity]);
			}
			const order: number[] = [];
			for (let member = heap.first(); member !== -1; member = heap.first()) {
				order.push(member);
				heap.remove(member);
			}
			assert.deepStrictEqual(order, [...keys].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([member]) => member));
		}));
	});

	it('forgets all at once', () => {
		const heap = createKeyedHeap();
		for (let member = 0; member < 40; member++) { heap.set(member, -member); }
		heap.clear();
		assert.equal(heap.first(), -1);
		heap.set(39, 1);
		assert.deepStrictEqual([heap.first(), heap.firstKey()], [39, 1]);
	});
});
