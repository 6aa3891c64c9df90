import assert from 'node:assert/strict';
import { simulate } from '../../../../src/core/simulation/simulate';
import { cpuAbove, policyScenario, type Changes } from './policyScenario';

/** What stands in the way of a run: path and English sentence. */
function problemsOf(changes: Changes): readonly (readonly [string, string])[] {
	const outcome = simulate(policyScenario(changes));
	if (outcome.ok) { return []; }
	for (const { message } of outcome.problems) { assert.match(message.ko, /[가-힣]/); }
	return outcome.problems.map(({ path, message }) => [path, message.en]);
}

const stepPolicy = (...steps: readonly (readonly [number | null, number | null])[]): Changes['policies'] => [{
	kind: 'step', name: 'step', alarm: cpuAbove(60), steps: steps.map(([lowerBound, upperBound]) => ({ lowerBound, upperBound, adjustment: 1 })),
}];
const watching = (alarm: object): Changes['policies'] => [{ kind: 'simple', name: 'watch', alarm, adjustment: 1 }] as Changes['policies'];

describe('problems of policies', () => {
	it('name the step that AWS would refuse', () => {
		const paths = (...steps: readonly (readonly [number | null, number | null])[]): unknown => problemsOf({ policies: stepPolicy(...steps) });
		assert.deepStrictEqual([
			paths([0, 10], [15, null]), paths([0, 10], [5, null]), paths([0, null], [null, null]), paths([10, 0], [0, null]), paths([0, null], [10, null]),
			paths([0, 10], [10, 20]), paths([-10, 0]), paths([10, null], [0, 10]),
		], [
			[['policies[0].steps[1]', 'There is a gap between the step and the one below it']],
			[['policies[0].steps[1]', 'The step overlaps the one below it']],
			[['policies[0].steps[1]', 'A step needs at least one bound']],
			[['policies[0].steps[0]', 'The lower bound of a step must be below its upper bound']],
			[['policies[0].steps[1]', 'Only one step may be without upper bound']],
			[['policies[0].steps[1]', 'Steps above the threshold must go on without end: the highest step needs no upper bound']],
			[['policies[0].steps[0]', 'Steps below the threshold must go on without end: the lowest step needs no lower bound']],
			[],
		]);
	});

	it('name alarms that cannot be', () => {
		assert.deepStrictEqual(problemsOf({ policies: watching(cpuAbove(60, { evaluationPeriods: 3, datapointsToAlarm: 4 })) }), [
			['policies[0].alarm.datapointsToAlarm', 'The alarm looks at 3 periods, of which more cannot breach: 4'],
		]);
		assert.deepStrictEqual([
			problemsOf({ policies: watching(cpuAbove(60, { evaluationPeriods: 288, periodSeconds: 300 })) }), problemsOf({ policies: watching(cpuAbove(60, { evaluationPeriods: 289, periodSeconds: 300 })) }),
			problemsOf({ policies: watching(cpuAbove(60, { evaluationPeriods: 168, periodSeconds: 3600 })) }),
		], [[], [['policies[0].alarm.evaluationPeriods', 'CloudWatch lets an alarm with such periods look over at most 86400 s; these are 86700']], []]);
	});

	it('name metrics that nothing yields', () => {
		const metric = (name: string, changes: Changes = {}): unknown => problemsOf({ policies: watching(cpuAbove(60, { metric: name as 'NetworkIn' })), ...changes });
		const only = 'Only an Application Load Balancer yields this metric: RequestCount';
		assert.deepStrictEqual([
			metric('RequestCount'), metric('RequestCount', { loadBalancer: { loadBalancerKind: 'nlb' } }), metric('RequestCount', { loadBalancer: {} }),
			metric('HealthyHostCount'), metric('HealthyHostCount', { loadBalancer: { loadBalancerKind: 'nlb' } }), metric('CPUCreditBalance'),
		], [
			[['policies[0].alarm.metric', only]], [['policies[0].alarm.metric', only]], [],
			[['policies[0].alarm.metric', 'Only a load balancer yields this metric: HealthyHostCount']], [],
			[['policies[0].alarm.metric', 'Only burstable instance types have this metric: CPUCreditBalance']],
		]);
		assert.deepStrictEqual(problemsOf({ policies: [{ kind: 'target-tracking', metric: 'ALBRequestCountPerTarget', targetValue: 1000 }] }), [
			['policies[0].metric', 'Only an Application Load Balancer yields this metric: RequestCountPerTarget'],
		]);
	});

	it('name adjustments and targets that cannot be reached', () => {
		assert.deepStrictEqual(problemsOf({ policies: [
			{ kind: 'simple', alarm: cpuAbove(60), adjustmentType: 'ExactCapacity', adjustment: -1 },
			{ kind: 'step', alarm: cpuAbove(60), adjustmentType: 'ExactCapacity', steps: [{ lowerBound: 0, adjustment: -2 }] },
			{ kind: 'target-tracking', targetValue: 101 },
		] }), [
			['policies[0].adjustment', 'An exact capacity cannot be negative: -1'],
			['policies[1].steps[0].adjustment', 'An exact capacity cannot be negative: -2'],
			['policies[2].targetValue', 'CPU utilization is at most 100 percent, so that this target is never reached: 101'],
		]);
	});
});

describe('problems of scheduled actions', () => {
	it('name sizes and times that cannot be', () => {
		const at = { kind: 'at', atSeconds: 60 } as const;
		const cron = (recurrence: string, timeZone = 'UTC'): object => ({ desiredCapacity: 4, when: { kind: 'recurrence', recurrence, timeZone } });
		assert.deepStrictEqual(problemsOf({ scheduledActions: [
			{ when: at }, { minSize: 5, maxSize: 4, when: at }, { minSize: 5, desiredCapacity: 4, when: at }, { maxSize: 5, desiredCapacity: 6, when: at }, { minSize: 5, when: at },
			cron('every morning'), cron('60 9 * * *'), cron('0 9 * * MON-FRI', 'Mars/Olympus'), cron('0 9 * * *', '+09:00'), cron('0 9 * * *', 'Asia/Seoul'),
		] as Changes['scheduledActions'] }), [
			['scheduledActions[0]', 'The scheduled action sets nothing: it needs a minimum, a maximum or a desired capacity'],
			['scheduledActions[1].minSize', 'The minimum must not be above the maximum 4: 5'],
			['scheduledActions[2].desiredCapacity', 'The desired capacity must lie within the sizes that the action sets: 4'],
			['scheduledActions[3].desiredCapacity', 'The desired capacity must lie within the sizes that the action sets: 6'],
			['scheduledActions[5].when.recurrence', 'Expected minute, hour, day of month, month and day of week, such as 0 9 * * MON-FRI; got every morning'],
			['scheduledActions[6].when.recurrence', 'Expected minute, hour, day of month, month and day of week, such as 0 9 * * MON-FRI; got 60 9 * * *'],
			['scheduledActions[7].when.timeZone', 'Expected an IANA time zone such as Asia/Seoul, got Mars/Olympus'],
			['scheduledActions[8].when.timeZone', 'Expected an IANA time zone such as Asia/Seoul, got +09:00'],
		]);
	});
});
