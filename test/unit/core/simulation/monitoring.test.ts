import assert from 'node:assert/strict';
import { alarmStates, capacityChanges, cpuAbove, cpuBelow, jumps, ofKind, resultOf, type Changes } from './policyScenario';

/** A simple policy that adds nothing worth mentioning, for its alarm alone. */
const watching = (alarm: object): Changes['policies'] => [{ kind: 'simple', name: 'watch', alarm, adjustment: 1, cooldownSeconds: 1e6 }] as Changes['policies'];

/** Times at which the alarm goes off, with the datapoints that it saw. */
function alarms(changes: Changes): readonly (readonly [number, readonly number[]])[] {
	return ofKind(resultOf(changes), 'alarm').filter(({ state }) => state === 'ALARM').map(({ atSeconds, datapoints }) => [atSeconds, datapoints]);
}

const loadBalancer = { loadBalancerKind: 'alb', healthCheckIntervalSeconds: 10, deregistrationDelaySeconds: 0 } as const;

describe('alarms', () => {
	it('average the minutes of a longer period, which slides on by the minute', () => {
		// 50 % of five minutes, then 100 %: the average of the last five minutes is 60 % after one of them, 70 % after two.
		const found = alarms({ policies: watching(cpuAbove(60, { periodSeconds: 300 })), load: jumps([0, 200], [300, 400]) });
		assert.deepStrictEqual(found[0], [420, [70]]);
	});

	it('need M of N periods', () => {
		// Minutes of 90, 50, 90, 50, …: two of three breach from the third on.
		const load = jumps([0, 360], [60, 200], [120, 360], [180, 200]);
		assert.deepStrictEqual(alarms({ policies: watching(cpuAbove(60, { evaluationPeriods: 3, datapointsToAlarm: 2 })), load }), [[180, [90, 50, 90]]]);
		assert.deepStrictEqual(alarms({ policies: watching(cpuAbove(60, { evaluationPeriods: 3 })), load }), []);
	});

	it('see a datapoint when it is published', () => {
		const policies = watching(cpuAbove(60));
		assert.deepStrictEqual(alarms({ policies, load: jumps([0, 200], [300, 400]), assumptions: { metricDelaySeconds: 45 } })[0], [405, [100]]);
	});

	it('look every ten seconds at periods of ten', () => {
		const policies = watching(cpuAbove(60, { periodSeconds: 10, evaluationPeriods: 3 }));
		assert.deepStrictEqual(alarms({ policies, load: jumps([0, 200], [95, 400]) })[0], [120, [75, 100, 100]]);
	});

	it('bridge the gaps of five-minute metrics as the rule of premature alarms has it', () => {
		// The guide's row "- - X - -" alarms with 3 of 3: the only datapoint must be three places old.
		// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarms-and-missing-data
		const changes = { launch: { detailedMonitoring: false }, load: jumps([0, 360]) };
		assert.deepStrictEqual(alarms({ ...changes, policies: watching(cpuAbove(60, { evaluationPeriods: 3 })) })[0], [420, [90]]);
		assert.deepStrictEqual(alarms({ ...changes, policies: watching(cpuAbove(60, { periodSeconds: 300 })) })[0], [300, [90]]);
	});

	it('take missing data as they are told', () => {
		// A load balancer without requests publishes no request count.
		const states = (treatMissingData: string): readonly unknown[] => alarmStates(resultOf({
			loadBalancer, load: { kind: 'steady', requestsPerSecond: 0 }, durationSeconds: 200,
			policies: watching({ metric: 'RequestCount', statistic: 'Sum', threshold: 10, comparisonOperator: 'LessThanThreshold', treatMissingData }),
		}));
		assert.deepStrictEqual([states('breaching'), states('notBreaching'), states('missing'), states('ignore')], [[[60, 'high', 'ALARM']], [], [], []]);
	});

	it('of the series show state and value at the end of each step', () => {
		const { series: { alarms: [alarm] } } = resultOf({ policies: watching(cpuAbove(60)), load: jumps([0, 200], [60, 400]), durationSeconds: 240, group: { maxSize: 4 } });
		// Steps of one second: 0–59 without data, then 50 %, then 100 %.
		assert.deepStrictEqual([58, 59, 118, 119, 120].map((step) => [alarm!.values[step], alarm!.states[step]]), [
			[null, 'OK'], [null, 'OK'], [50, 'OK'], [50, 'OK'], [100, 'ALARM'],
		]);
		assert.deepStrictEqual(alarm!.definition, {
			metric: 'CPUUtilization', statistic: 'Average', periodSeconds: 60, evaluationPeriods: 1, datapointsToAlarm: 1, threshold: 60,
			comparisonOperator: 'GreaterThanThreshold', treatMissingData: 'missing',
		});
	});
});

describe('metrics of instances', () => {
	it('have the four statistics over the group', () => {
		// Two instances of 40 requests per second; one of them runs at half its speed from 600 s on: 40 % and 80 %.
		const seen = (statistic: string): unknown => alarms({
			group: { desiredCapacity: 2, maxSize: 2 }, load: { kind: 'steady', requestsPerSecond: 80 },
			faults: [{ kind: 'application-slowdown', atSeconds: 600, durationSeconds: 900, count: 1, speedRatio: 0.5 }],
			policies: watching(cpuAbove(0, { statistic: statistic as 'Sum', threshold: { Average: 50, Minimum: 39, Maximum: 50, Sum: 100 }[statistic]! })),
		}).at(-1);
		assert.deepStrictEqual(['Average', 'Maximum', 'Sum', 'Minimum'].map(seen), [[660, [60]], [660, [80]], [660, [120]], [60, [40]]]);
	});

	it('average instances past warm-up only', () => {
		// 4 at 100 %: +4, which take half of the load at once, but count from the first whole minute past their warm-up of 120 s.
		const { activities } = resultOf({
			load: { kind: 'steady', requestsPerSecond: 400 }, group: { maxSize: 8 }, launch: { bootSeconds: 3000 },
			policies: [{ kind: 'step', name: 'out', alarm: cpuAbove(60), instanceWarmupSeconds: 120, steps: [{ lowerBound: 0, adjustment: 4 }] }], durationSeconds: 600,
		});
		// The four new ones boot without end: once warm they count with 0 %, so that the average falls to 50 %.
		const [ended] = activities.filter((activity) => activity.kind === 'alarm' && activity.state === 'OK');
		assert.deepStrictEqual([ended?.atSeconds, ended?.kind === 'alarm' && ended.datapoints], [240, [50]]);
	});

	it('count bytes of requests and answers', () => {
		// 50 requests a second of each instance are 3,000 a minute, of 2,000 and 10,000 bytes.
		const seen = (metric: string, detailedMonitoring: boolean): unknown => alarms({
			policies: watching({ metric, threshold: 1, comparisonOperator: 'GreaterThanThreshold' }), launch: { detailedMonitoring },
			requests: { requestBytes: 2000, responseBytes: 10_000 },
		})[0];
		assert.deepStrictEqual([seen('NetworkIn', true), seen('NetworkOut', true), seen('NetworkOut', false)], [[60, [6e6]], [60, [3e7]], [300, [1.5e8]]]);
	});

	it('keep the CPU time of an instance that changes between classes of servers', () => {
		// Slowed for half of a minute: half a minute at 50 %, half at 100 %.
		const found = alarms({
			group: { desiredCapacity: 1, maxSize: 1 }, load: { kind: 'steady', requestsPerSecond: 50 },
			faults: [{ kind: 'application-slowdown', atSeconds: 690, durationSeconds: 60, count: 1, speedRatio: 0.5 }], policies: watching(cpuAbove(60)),
		});
		assert.deepStrictEqual(found, [[720, [75]]]);
	});
});

describe('metrics of the load balancer', () => {
	const seen = (alarm: object, changes: Changes = {}): unknown => alarms({ loadBalancer, policies: watching(alarm), ...changes })[0];

	it('count requests, of the load balancer and for each target', () => {
		// 200 a second are 12,000 a minute, 3,000 for each of four targets. Every sample of a count is 1: only the sum tells.
		const above = { threshold: 0.5, comparisonOperator: 'GreaterThanThreshold' };
		assert.deepStrictEqual([
			seen({ ...above, metric: 'RequestCount', statistic: 'Sum' }), seen({ ...above, metric: 'RequestCount', statistic: 'Average' }),
			seen({ ...above, metric: 'RequestCountPerTarget', statistic: 'Sum' }),
		], [[60, [12_000]], [60, [1]], [60, [3000]]]);
	});

	it('come every minute with basic monitoring too', () => {
		assert.deepStrictEqual(seen({ metric: 'RequestCount', statistic: 'Sum', threshold: 1, comparisonOperator: 'GreaterThanThreshold' }, { launch: { detailedMonitoring: false } }), [60, [12_000]]);
	});

	it('count healthy and unhealthy targets', () => {
		// One of four hangs at 300 s: two checks of ten seconds later it is unhealthy.
		const faults = [{ kind: 'application-hang', atSeconds: 300, durationSeconds: 600, count: 1, zone: null }] as const;
		assert.deepStrictEqual([
			seen({ metric: 'HealthyHostCount', threshold: 4, comparisonOperator: 'LessThanThreshold' }, { faults }),
			seen({ metric: 'UnHealthyHostCount', threshold: 1, comparisonOperator: 'GreaterThanOrEqualToThreshold' }, { faults }),
		], [[360, [3]], [360, [1]]]);
	});

	it('count errors of the load balancer only where there are any', () => {
		// One of four hangs and gets a quarter of 200 requests a second until it is unhealthy; before that nothing is published.
		const result = resultOf({
			loadBalancer, faults: [{ kind: 'application-hang', atSeconds: 300, durationSeconds: 600, count: 1, zone: null }], requests: { timeoutSeconds: 100 },
			policies: watching({ metric: 'HTTPCode_ELB_5XX_Count', statistic: 'Sum', threshold: 1, comparisonOperator: 'GreaterThanThreshold' }),
		});
		assert.equal(result.series.alarms[0]!.values.slice(0, 149).every((value) => value === null), true);
		assert.equal(alarmStates(result)[0]?.[2], 'ALARM');
	});
});

describe('metrics that arrive late', () => {
	it('leave an alarm without data, and its policy without action, until they come', () => {
		// From 310 s on nothing new is published for 600 s; the alarm of 1 of 1 sees three minutes back, so that the last it sees is that of 300 s, until 480 s.
		const result = resultOf({
			policies: [{ kind: 'simple', name: 'out', alarm: cpuAbove(60), adjustment: 1, cooldownSeconds: 0 }], group: { maxSize: 5 },
			load: jumps([0, 240], [240, 400], [300, 400], [360, 200]),
			faults: [{ kind: 'metric-delay', atSeconds: 310, durationSeconds: 600, delaySeconds: 900 }],
		});
		assert.deepStrictEqual(alarmStates(result), [[300, 'high', 'ALARM'], [480, 'high', 'INSUFFICIENT_DATA']]);
		assert.deepStrictEqual(capacityChanges(result), [[300, 4, 5]]);
		assert.deepStrictEqual(ofKind(result, 'metrics-late').map(({ atSeconds }) => atSeconds), [310]);
		// 200 of 500 are 40 %: seen at the first evaluation after the delay.
		const { values, definition } = result.series.alarms[0]!;
		assert.deepStrictEqual([values.at(-1), definition.threshold], [40, 60]);
	});
});

describe('policies on metrics beside CPU', () => {
	const tracking = (metric: string, targetValue: number): Changes['policies'] => [{ kind: 'target-tracking', name: 'track', metric, targetValue }] as Changes['policies'];

	it('track requests for each target', () => {
		// 200 a second on 4 targets are 3,000 a minute for each: 4 × 3,000 / 2,000 = 6.
		assert.deepStrictEqual(capacityChanges(resultOf({ loadBalancer, policies: tracking('ALBRequestCountPerTarget', 2000), durationSeconds: 240 })), [[180, 4, 6]]);
	});

	it('track network traffic', () => {
		// 50 answers a second of 10,000 bytes are 30 MB a minute of each instance: 4 × 30 / 20 = 6.
		assert.deepStrictEqual(capacityChanges(resultOf({ requests: { responseBytes: 10_000 }, policies: tracking('ASGAverageNetworkOut', 2e7), durationSeconds: 240 })), [[180, 4, 6]]);
	});

	it('track the requests that wait for each instance', () => {
		// Twice what two instances serve: once their time-out of 10 s keeps 2,000 of them waiting, 1,000 wait for each: 2 × 1,000 / 500 = 4.
		const [first] = ofKind(resultOf({
			policies: tracking('BacklogPerInstance', 500), group: { desiredCapacity: 2 }, load: { kind: 'steady', requestsPerSecond: 400 }, durationSeconds: 240,
		}), 'policy');
		assert.deepStrictEqual([first?.atSeconds, first?.from, first?.to, Math.round(first?.metricValue ?? 0)], [180, 2, 4, 1000]);
	});

	it('scale out on CPU credits that run low', () => {
		// A t3.micro earns 12 credits an hour and spends 2 × 50 % × 60 = 60: 12 are 8 after five minutes and 4 after ten. Credits come every five minutes.
		const result = resultOf({
			launch: { instanceType: 't3.micro', burstable: { creditMode: 'standard', baselinePercent: 10, initialCredits: 12 } }, group: { maxSize: 5 },
			policies: [{ kind: 'simple', name: 'credits', alarm: cpuBelow(5, { metric: 'CPUCreditBalance' }), adjustment: 1 }],
		});
		assert.deepStrictEqual(alarmStates(result)[0], [600, 'high', 'ALARM']);
		assert.deepStrictEqual(capacityChanges(result)[0], [600, 4, 5]);
	});
});
