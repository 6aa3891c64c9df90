import assert from 'node:assert/strict';
import { parseRecurrence } from '../../../../src/core/simulation/policies/recurrence';
import { recurrenceTimes, type RunSpan } from '../../../../src/core/simulation/policies/recurrenceTimes';
import { capacityChanges, cpuAbove, cpuBelow, jumps, noChanges, ofKind, resultOf, type Changes } from './policyScenario';

const hour = 3600;
const day = 24 * hour;
const steady = (requestsPerSecond: number): Changes['load'] => ({ kind: 'steady', requestsPerSecond });

describe('times of a recurrence', () => {
	const times = (recurrence: string, timeZone: string, span: Partial<RunSpan> = {}): readonly number[] =>
		[...recurrenceTimes(parseRecurrence(recurrence)!, timeZone, { startDate: '2026-06-01', startClockSeconds: 0, durationSeconds: 3 * day, ...span })];
	const clocks = (...args: Parameters<typeof times>): readonly number[] => times(...args).map((seconds) => seconds / hour);

	it('are those of the calendar: every Tuesday at 06:30', () => {
		// 1 June 2026 is a Monday.
		assert.deepStrictEqual(clocks('30 6 * * 2', 'UTC', { durationSeconds: 10 * day }), [30.5, 30.5 + 7 * 24]);
		assert.deepStrictEqual(clocks('0 12 2 * *', 'UTC'), [36]);
		assert.deepStrictEqual(clocks('0 12 2 7 *', 'UTC'), []);
	});

	it('need either of a day of the month and a day of the week', () => {
		assert.deepStrictEqual(clocks('0 0 3 * MON', 'UTC'), [0, 48]);
	});

	it('begin with the run, wherever in the day it begins', () => {
		assert.deepStrictEqual(clocks('0 */12 * * *', 'UTC', { startClockSeconds: 13 * hour, durationSeconds: day }), [11, 23]);
		assert.deepStrictEqual(times('0 0 * * *', 'UTC', { durationSeconds: day }), [0]);
	});

	it('follow the time zone: 20:00 in Seoul is 11:00 UTC', () => {
		assert.deepStrictEqual(clocks('0 20 * * *', 'Asia/Seoul'), [11, 35, 59]);
	});

	it('follow daylight saving time: from 29 March 2026, 09:00 in Berlin is an hour earlier', () => {
		assert.deepStrictEqual(clocks('0 9 * * *', 'Europe/Berlin', { startDate: '2026-03-28' }), [8, 24 + 7, 48 + 7]);
		assert.deepStrictEqual(clocks('0 9 * * *', 'America/New_York', { startDate: '2026-10-31' }), [13, 24 + 14, 48 + 14]);
	});

	it('count a time that the clock leaves out as if it had not been put forward, and one that comes twice once', () => {
		// 29 March 2026, 02:00 becomes 03:00 in Berlin: 02:30 would have been 01:30 UTC. 25 October: 02:30 is first at 00:30 UTC.
		assert.deepStrictEqual(clocks('30 2 * * *', 'Europe/Berlin', { startDate: '2026-03-29', durationSeconds: day }), [1.5]);
		assert.deepStrictEqual(clocks('30 2 * * *', 'Europe/Berlin', { startDate: '2026-10-25', durationSeconds: day }), [0.5]);
		assert.equal(times('*/10 * * * *', 'Europe/Berlin', { startDate: '2026-03-29', durationSeconds: day }).length, 144);
	});

	it('rise strictly, also where clocks change', () => {
		for (const startDate of ['2026-03-28', '2026-10-24', '2026-03-07', '2026-10-31']) {
			for (const timeZone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Kiritimati']) {
				const found = times('*/15 * * * *', timeZone, { startDate });
				assert.ok(found.every((seconds, index) => seconds > (found[index - 1] ?? -1) && seconds < 3 * day), `${startDate} ${timeZone}`);
			}
		}
	});
});

describe('scheduled actions', () => {
	it('set desired capacity and bounds, and hold the one inside the others', () => {
		const result = resultOf({
			startClockSeconds: 10 * hour, durationSeconds: 4000,
			scheduledActions: [
				{ name: 'more', minSize: 6, when: { kind: 'at', atSeconds: 600 } }, { name: 'fewer', minSize: 1, maxSize: 3, when: { kind: 'recurrence', recurrence: '30 10 * * *' } },
				{ name: 'exactly', desiredCapacity: 2, when: { kind: 'recurrence', recurrence: '0 20 * * *', timeZone: 'Asia/Seoul' } },
			],
		});
		assert.deepStrictEqual(ofKind(result, 'scheduled-action').map(({ atSeconds, wanted, from, to, clampedBy, minSizeBefore, minSize, maxSizeBefore, maxSize }) =>
			[atSeconds, wanted, from, to, clampedBy, minSizeBefore, minSize, maxSizeBefore, maxSize]), [
			[600, 4, 4, 6, 'minSize', 1, 6, 20, 20], [1800, 6, 6, 3, 'maxSize', 6, 1, 20, 3], [3600, 2, 3, 2, null, 1, 1, 3, 3],
		]);
		const at = (seconds: number): readonly number[] => [result.series.minSize, result.series.maxSize, result.series.serving].map((column) => column[Math.floor(seconds / result.series.stepSeconds)]!);
		assert.deepStrictEqual([at(500), at(700), at(2000), at(3900)], [[1, 20, 4], [6, 20, 6], [1, 3, 3], [1, 3, 2]]);
	});

	it('bound what policies do from then on', () => {
		// 100 % of 4: +3 a minute as far as the maximum lets it.
		const result = resultOf({
			load: steady(2000), durationSeconds: 250, policies: [{ kind: 'step', name: 'out', alarm: cpuAbove(60), instanceWarmupSeconds: 0, steps: [{ lowerBound: 0, adjustment: 3 }] }],
			scheduledActions: [{ name: 'cap', maxSize: 8, when: { kind: 'at', atSeconds: 30 } }],
		});
		assert.deepStrictEqual(capacityChanges(result), [[30, 4, 4], [60, 4, 7], [120, 7, 8]]);
	});

	it('are as late as the scenario has it', () => {
		assert.deepStrictEqual(capacityChanges(resultOf({
			scheduledActions: [{ desiredCapacity: 5, when: { kind: 'at', atSeconds: 600 } }], assumptions: { scheduledActionDelaySeconds: 90 },
		})), [[690, 4, 5]]);
	});

	it('are told of once where they change nothing again and again', () => {
		const result = resultOf({ scheduledActions: [{ name: 'often', desiredCapacity: 5, when: { kind: 'recurrence', recurrence: '* * * * *' } }], durationSeconds: 600 });
		assert.deepStrictEqual(capacityChanges(result), [[0, 4, 5], [60, 5, 5]]);
	});

	it('do not run while suspended, or where the minimum would come above the maximum', () => {
		const result = resultOf({
			group: { suspendedProcesses: ['ScheduledActions'] }, operations: [{ kind: 'resume-processes', atSeconds: 500, processes: ['ScheduledActions'] }],
			scheduledActions: [
				{ name: 'suspended', desiredCapacity: 5, when: { kind: 'at', atSeconds: 400 } },
				{ name: 'crossed', minSize: 30, when: { kind: 'at', atSeconds: 700 } }, { name: 'fine', desiredCapacity: 6, when: { kind: 'at', atSeconds: 800 } },
			],
		});
		assert.deepStrictEqual(capacityChanges(result), [[800, 4, 6]]);
		assert.deepStrictEqual(ofKind(result, 'scheduled-action-skipped').map(({ atSeconds, action, reason, minSize, maxSize }) => [atSeconds, action, reason, minSize, maxSize]), [
			[400, 'suspended', 'suspended', 1, 20], [700, 'crossed', 'minimum-above-maximum', 30, 20],
		]);
	});
});

describe('capacity set by hand', () => {
	it('is taken within the bounds, and refused outside of them', () => {
		const result = resultOf({ operations: [{ kind: 'set-desired-capacity', atSeconds: 100, desiredCapacity: 7 }, { kind: 'set-desired-capacity', atSeconds: 200, desiredCapacity: 21 }] });
		assert.deepStrictEqual(capacityChanges(result), [[100, 4, 7]]);
		assert.deepStrictEqual(ofKind(result, 'set-desired-capacity-refused').map(({ atSeconds, reason, minSize, maxSize }) => [atSeconds, reason, minSize, maxSize]), [[200, 'outside-bounds', 1, 20]]);
	});

	it('waits for an activity or a cooldown only if it honors them', () => {
		// The policy acts at 60 s; its instance is in service at 90 s, and 300 s of cooldown run until 390 s.
		const operation = (atSeconds: number, honorCooldown: boolean): object => ({ kind: 'set-desired-capacity', atSeconds, desiredCapacity: 9, honorCooldown });
		const run = (...operations: readonly object[]): unknown => {
			const result = resultOf({
				policies: [{ kind: 'simple', name: 'out', alarm: cpuAbove(60), adjustment: 1 }], load: jumps([0, 400], [60, 40]), operations: operations as Changes['operations'],
				assumptions: { pendingSeconds: 30 }, durationSeconds: 500,
			});
			return [capacityChanges(result).slice(1), ofKind(result, 'set-desired-capacity-refused').map(({ reason, untilSeconds }) => [reason, untilSeconds])];
		};
		assert.deepStrictEqual(run(operation(70, true), operation(200, true)), [[], [['activity', null], ['cooldown', 390]]]);
		assert.deepStrictEqual(run(operation(200, false)), [[[200, 5, 9]], []]);
		assert.deepStrictEqual(run(operation(390, true)), [[[390, 5, 9]], []]);
	});
});

describe('predictive scaling', () => {
	const predictive = { kind: 'predictive', name: 'forecast', targetValue: 50, mode: 'ForecastAndScale' } as const;
	/** From 09:30; 400 requests a second from 10:00 to 11:00, before and after them 100: 8 instances at 50 %, and 2. */
	const morning: Changes = {
		startClockSeconds: 9.5 * hour, durationSeconds: 3 * hour, load: jumps([0, 100], [1800, 400], [1800 + hour, 100]), group: { desiredCapacity: 2 },
	};

	it('launches before the hour: at 09:55 for 10:00', () => {
		// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html: SchedulingBufferTime, 300 s by default.
		const result = resultOf({ ...morning, policies: [predictive] });
		assert.deepStrictEqual(ofKind(result, 'predictive-policy').map(({ atSeconds, hourSeconds, demandPerSecond, forecast, from, to }) =>
			[atSeconds, hourSeconds, Math.round(demandPerSecond), forecast, from, to]), [[1500, 1800, 400, 8, 2, 8]]);
		assert.deepStrictEqual(capacityChanges(resultOf({ ...morning, policies: [{ ...predictive, schedulingBufferSeconds: 900 }] })), [[900, 2, 8]]);
	});

	it('never scales in, but lets dynamic scaling do so down to the forecast', () => {
		const alone = resultOf({ ...morning, policies: [predictive] });
		assert.equal(alone.series.desiredCapacity.at(-1), 8);
		// The step policy would take one a minute at all times: 2 and 8 instances have 50 %, below its 60 %. From 11:00 on the forecast is 2.
		const both = resultOf({ ...morning, policies: [predictive, { kind: 'step', name: 'in', alarm: cpuBelow(60), steps: [{ upperBound: 0, adjustment: -1 }] }] });
		const changes = capacityChanges(both);
		assert.deepStrictEqual(changes.slice(0, 2), [[1500, 2, 8], [1800 + hour, 8, 7]]);
		assert.deepStrictEqual(noChanges(both).filter(([seconds]) => seconds < 1800 + hour), [[60, 'forecast']]);
		assert.equal(changes.at(-1)![2], 2);
	});

	it('takes the larger of forecast and dynamic scaling', () => {
		// 12 by hand before the hour; the forecast asks for 8.
		const result = resultOf({ ...morning, policies: [predictive], operations: [{ kind: 'set-desired-capacity', atSeconds: 60, desiredCapacity: 12 }], durationSeconds: 1700 });
		assert.deepStrictEqual(capacityChanges(result), [[60, 2, 12]]);
		assert.deepStrictEqual(ofKind(result, 'forecast').map(({ atSeconds, forecast, isOnlyShown, desiredCapacity }) => [atSeconds, forecast, isOnlyShown, desiredCapacity]), [
			[0, 2, false, 2], [1500, 8, false, 12],
		]);
	});

	it('only shows its forecasts in that mode', () => {
		const result = resultOf({ ...morning, policies: [{ ...predictive, mode: 'ForecastOnly' }] });
		assert.deepStrictEqual(capacityChanges(result), []);
		assert.deepStrictEqual(ofKind(result, 'forecast').map(({ atSeconds, forecast, isOnlyShown }) => [atSeconds, forecast, isOnlyShown]), [
			[0, 2, true], [1500, 8, true], [1500 + hour, 2, true],
		]);
	});

	it('keeps to the maximum, or raises it by the buffer and leaves it there', () => {
		const bounded = { ...morning, group: { desiredCapacity: 2, maxSize: 4 } };
		assert.deepStrictEqual(capacityChanges(resultOf({ ...bounded, policies: [predictive] })), [[1500, 2, 4]]);
		// 8 × 1.25 = 10.
		const raised = resultOf({ ...bounded, policies: [{ ...predictive, maxCapacityBreachBehavior: 'IncreaseMaxCapacity', maxCapacityBufferPercent: 25 }] });
		assert.deepStrictEqual([capacityChanges(raised), ofKind(raised, 'predictive-policy')[0]?.maxSize, raised.series.maxSize.at(-1)], [[[1500, 2, 8]], 10, 10]);
	});

	it('is as good as the scenario says, and knows nothing of faults', () => {
		const faults = [{ kind: 'traffic-spike', atSeconds: 1700, durationSeconds: 600, factor: 5 }] as const;
		assert.deepStrictEqual(capacityChanges(resultOf({ ...morning, faults, policies: [predictive], assumptions: { forecastRatio: 0.5 } })), [[1500, 2, 4]]);
	});

	it('does at the beginning of the run what it should have done just before', () => {
		const late = resultOf({ ...morning, startClockSeconds: 9 * hour + 3500, load: jumps([0, 100], [100, 400]), policies: [predictive], durationSeconds: 200 });
		assert.deepStrictEqual(capacityChanges(late)[0], [0, 2, 8]);
	});
});
