import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluateAlarm, stateOfRange, type AlarmSettings } from '../../../../src/core/simulation/monitoring/alarm';
import { createDatapoints } from '../../../../src/core/simulation/monitoring/datapoints';
import { createEvaluationRange } from '../../../../src/core/simulation/monitoring/evaluationRange';
import { createSlidingSamples } from '../../../../src/core/simulation/monitoring/slidingSamples';
import { mergeSamples, singleSample, statisticOf, type StatisticSet } from '../../../../src/core/simulation/monitoring/statistics';

const samples = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 120 });

function together(values: readonly (number | null)[]): StatisticSet | null {
	return values.reduce<StatisticSet | null>((all, value) => mergeSamples(all, value === null ? null : singleSample(value)), null);
}

describe('sliding samples', () => {
	it('are those of the latest places, as if they were merged anew each time', () => {
		fc.assert(fc.property(samples, fc.integer({ min: 1, max: 12 }), (values, length) => {
			const sliding = createSlidingSamples(length);
			values.forEach((value, index) => {
				const found = sliding.next(value === null ? null : singleSample(value));
				if (index + 1 >= length) { assert.deepStrictEqual(found, together(values.slice(index + 1 - length, index + 1))); }
			});
		}));
	});
});

describe('evaluation range', () => {
	it('comes to the state that the documented rules have for the same datapoints, also when they come late', () => {
		const settings: fc.Arbitrary<AlarmSettings> = fc.record({
			evaluationPeriods: fc.integer({ min: 1, max: 6 }), datapointsToAlarm: fc.integer({ min: 1, max: 6 }),
			treatMissingData: fc.constantFrom('missing' as const, 'ignore' as const, 'breaching' as const, 'notBreaching' as const),
		}).map((given) => ({ ...given, datapointsToAlarm: Math.min(given.datapointsToAlarm, given.evaluationPeriods) }));
		// How far behind publication is, by place; it never takes back what was published.
		const delays = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 10 });
		fc.assert(fc.property(samples, settings, fc.integer({ min: 1, max: 5 }), delays, (values, alarm, places, behind) => {
			const datapoints = createDatapoints(60, 60, 40);
			const fetched = alarm.evaluationPeriods + 2;
			const range = createEvaluationRange({
				datapoints, places, fetched, evaluated: alarm.evaluationPeriods, valueOf: (set) => statisticOf(set, 'Maximum'), isBreaching: (value) => value > 4,
			});
			let seen = 0;
			values.forEach((value, index) => {
				const end = index + 1;
				datapoints.add(value === null ? null : singleSample(value));
				seen = Math.max(seen, end - behind[Math.floor(index / 7) % behind.length]!);
				range.moveTo(end, seen);
				const periods = Array.from({ length: fetched }, (_, back) => end - (fetched - 1 - back) * places).filter((periodEnd) => periodEnd >= places)
					.map((periodEnd) => periodEnd > seen ? null : together(values.slice(periodEnd - places, periodEnd))?.max ?? null);
				assert.deepStrictEqual(range.values(), periods.filter((period) => period !== null));
				assert.equal(stateOfRange(range.counts, alarm), evaluateAlarm(periods.map((period) => period === null ? null : period > 4), alarm));
			});
		}), { numRuns: 300 });
	});
});
