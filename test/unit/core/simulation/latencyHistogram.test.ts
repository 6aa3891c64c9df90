import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLatencyHistogram } from '../../../../src/core/simulation/load/latencyHistogram';

/** The least value that at least this share is not above. */
function quantileOf(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(values.length * share - 1e-9) - 1)]!;
}

describe('latency histogram', () => {
	it('has percentiles within 0.2 % of the exact ones', () => {
		fc.assert(fc.property(fc.array(fc.double({ min: 1e-5, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 }), (values) => {
			const histogram = createLatencyHistogram();
			for (const value of values) { histogram.add(value, 1); }
			const { p50, p95, p99 } = histogram.percentiles();
			for (const [actual, share] of [[p50, 0.5], [p95, 0.95], [p99, 0.99]] as const) {
				const exact = quantileOf(values, share);
				assert.ok(Math.abs(actual - exact) <= exact * 0.002, `${actual} instead of ${exact}`);
			}
		}));
	});

	it('weighs amounts', () => {
		const histogram = createLatencyHistogram();
		histogram.add(1, 94.5);
		histogram.add(8, 4);
		histogram.add(64, 1.5);
		const { p50, p95, p99 } = histogram.percentiles();
		assert.deepStrictEqual([p50, p95, p99].map(Math.round), [1, 8, 64]);
	});

	it('tells what was added since it was asked last, apart from the whole', () => {
		const histogram = createLatencyHistogram();
		histogram.add(1, 1);
		assert.equal(Math.round(histogram.takePercentiles().p50), 1);
		assert.deepStrictEqual(histogram.takePercentiles(), { p50: 0, p95: 0, p99: 0 });
		for (let index = 0; index < 9; index++) { histogram.add(4, 1); }
		assert.equal(Math.round(histogram.takePercentiles().p50), 4);
		assert.equal(Math.round(histogram.percentiles().p50), 4);
		histogram.add(0, 100);
		assert.deepStrictEqual(histogram.takePercentiles(), { p50: 0, p95: 0, p99: 0 });
	});

	it('takes any latency', () => {
		for (const seconds of [0, 1e-300, 1e-7, 1e300, Infinity]) {
			const histogram = createLatencyHistogram();
			histogram.add(seconds, 1);
			assert.ok(Number.isFinite(histogram.percentiles().p99), String(seconds));
		}
	});
});
