/** The flow model within stated bounds of the request model (flowAgainstRequest.ts), which itself is validated by theory (queueing.test.ts). */
import assert from 'node:assert/strict';
import { compareModels, comparisons, type Bound } from './flowAgainstRequest';

const figures: readonly (keyof Bound)[] = ['availability', 'cpu', 'p50', 'p95', 'p99'];

describe('the flow model agrees with the request model', function () {
	this.timeout(60_000);

	for (const comparison of comparisons()) {
		it(`${comparison.name}, ${comparison.instances} instances`, () => {
			const difference = compareModels(comparison);
			const outside = figures.filter((figure) => !(Math.abs(difference[figure]) <= comparison.bound[figure]));
			assert.deepStrictEqual(outside.map((figure) => `${figure}: ${difference[figure]}`), []);
			// Whoever is served is not dropped: the amounts agree as well as the shares do.
			assert.ok(Math.abs(difference.served) <= Math.max(1, comparison.bound.availability * 2), `served: ${difference.served}`);
		});
	}
});
