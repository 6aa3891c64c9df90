import * as assert from 'node:assert/strict';
import { clockTicks, sampleIndex, valueTicks } from '../../../../webview/shared/ticks';

describe('chart ticks', () => {
	it('reaches the highest value in round steps', () => {
		assert.deepStrictEqual(valueTicks(1350, 4, false), [0, 500, 1000, 1500]);
		assert.deepStrictEqual(valueTicks(100, 2, false), [0, 50, 100]);
		assert.deepStrictEqual(valueTicks(0.31, 3, false), [0, 0.2, 0.4]);
	});

	it('counts instances in whole numbers', () => {
		assert.deepStrictEqual(valueTicks(2, 4, true), [0, 1, 2]);
		assert.deepStrictEqual(valueTicks(9, 3, true), [0, 5, 10]);
	});

	it('has an axis where all values are zero', () => {
		assert.deepStrictEqual(valueTicks(0, 3, true), [0, 1]);
	});

	it('labels round times of day, wherever the run begins', () => {
		assert.deepStrictEqual(clockTicks(0, 3600, { startClockSeconds: 36_000, count: 4 }), [0, 900, 1800, 2700, 3600]);
		assert.deepStrictEqual(clockTicks(0, 1800, { startClockSeconds: 36_100, count: 3 }), [500, 1100, 1700]);
		assert.deepStrictEqual(clockTicks(0, 31 * 86_400, { startClockSeconds: 0, count: 5 }), [0, 604_800, 1_209_600, 1_814_400, 2_419_200]);
		assert.deepStrictEqual(clockTicks(60, 60, { startClockSeconds: 0, count: 5 }), []);
	});

	it('finds the sample in effect', () => {
		const times = [0, 10, 20, 30];
		assert.deepStrictEqual([-5, 0, 9, 10, 25, 99].map(seconds => sampleIndex(times, seconds)), [0, 0, 0, 1, 2, 3]);
	});
});
