import * as assert from 'node:assert/strict';
import { flaggedSpans, stackedColumns, withoutEmptyStretches, type ChartSeries } from '../../../../webview/shared/chartSpec';

describe('chart columns', () => {
	const stack = (values: readonly number[]): ChartSeries => ({ kind: 'stack', label: 'x', meaning: 'served', values });

	it('piles stacks up in their order and leaves lines alone', () => {
		const line: ChartSeries = { kind: 'line', label: 'x', meaning: 'demand', values: [9, 9] };
		assert.deepStrictEqual(stackedColumns([stack([1, 2]), line, stack([3, 0]), stack([1, 1])], 2), [[1, 2], [9, 9], [4, 2], [5, 3]]);
	});

	it('draws no edge along an empty stack, but the edge where it ends', () => {
		assert.deepStrictEqual(withoutEmptyStretches([5, 5, 5, 7, 5, 5], [0, 0, 0, 2, 0, 0]), [null, null, 5, 7, 5, null]);
	});

	it('turns flags into stretches of time, an open one up to the end', () => {
		assert.deepStrictEqual(flaggedSpans([0, 10, 20, 30, 40], [0, 1, 1, 0, 1]), [
			{ fromSeconds: 10, toSeconds: 30 }, { fromSeconds: 40, toSeconds: 40 },
		]);
	});
});
