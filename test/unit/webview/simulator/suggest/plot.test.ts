import * as assert from 'node:assert/strict';
import type { Figures } from '../../../../../src/scenarios/suggest/figures';
import { placeLabels, plotOf } from '../../../../../webview/simulator/suggest/plot';

const figures = (costUsdPerDay: number | null, p99LatencySeconds: number, instanceHours = 24): Figures => ({
	costUsdPerDay, instanceHours, p99LatencySeconds, availabilityPercent: 100, verdict: 'survives', survivesZoneLoss: 'yes', zoneLossAvailabilityPercent: 100,
});

describe('the picture of suggestions', () => {
	it('spreads them from the cheapest to the dearest and from the fastest to the slowest', () => {
		assert.deepStrictEqual(plotOf(figures(10, 0.4), [figures(20, 0.2), figures(15, 0.3)]), {
			points: [
				{ which: 'present', x: 0, y: 1, survival: 'yes' }, { which: 0, x: 1, y: 0, survival: 'yes' }, { which: 1, x: 0.5, y: 0.4999999999999999, survival: 'yes' },
			],
			cost: [10, 20], latencySeconds: [0.2, 0.4], isPriced: true,
		});
	});

	it('goes by instance-hours where a price is unknown, by powers where latencies are far apart, and stays in the middle where nothing differs', () => {
		const { points, isPriced } = plotOf(figures(null, 10, 24), [figures(5, 0.1, 48), figures(5, 1, 36)]);
		assert.deepStrictEqual([isPriced, points.map(({ x, y }) => [x, Math.round(y * 100) / 100])], [false, [[0, 1], [1, 0], [0.5, 0.5]]]);
		assert.deepStrictEqual(plotOf(figures(10, 0.4), []).points, [{ which: 'present', x: 0.5, y: 0.5, survival: 'yes' }]);
	});

	it('puts labels where they cover nothing', () => {
		const marks = [[50, 50], [62, 45], [200, 50]].map(([left = 0, top = 0]) => ({ left, top, labelWidth: 7 }));
		assert.deepStrictEqual(placeLabels(marks), [{ side: 'left', level: 'above' }, { side: 'right', level: 'above' }, { side: 'right', level: 'above' }]);
	});
});
