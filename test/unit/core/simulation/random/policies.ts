/** Random scaling policies and scheduled actions. */
import fc from 'fast-check';
import type { AlarmMetric, AlarmModel, PolicySettings, ScheduledActionSettings } from '../../../../../src/core/simulation/scenario/policySettings';
import type { Partially } from '../../../../../src/core/simulation/scenario/parseScenario';
import { sometimes, whole } from './sometimes';

const warmup = { instanceWarmupSeconds: fc.option(whole(0, 300)) };
const names = { name: fc.constantFrom('one', 'two', 'three') };
const adjustmentType = fc.constantFrom('ChangeInCapacity' as const, 'ExactCapacity' as const, 'PercentChangeInCapacity' as const);

/** Thresholds of the order of what each metric shows in these runs. */
const thresholds: Readonly<Record<AlarmMetric, number>> = {
	CPUUtilization: 60, NetworkIn: 1e6, NetworkOut: 1e6, CPUCreditBalance: 20, BacklogPerInstance: 10, RequestCount: 20_000, RequestCountPerTarget: 3000,
	TargetResponseTime: 0.5, HealthyHostCount: 3, UnHealthyHostCount: 1, HTTPCode_ELB_5XX_Count: 100,
};

const alarm: fc.Arbitrary<Partially<AlarmModel>> = fc.record({
	metric: sometimes(fc.constantFrom(...Object.keys(thresholds) as AlarmMetric[]), 'CPUUtilization' as const, 50),
	statistic: fc.constantFrom('Average' as const, 'Minimum' as const, 'Maximum' as const, 'Sum' as const),
	periodSeconds: sometimes(fc.constantFrom(10, 20, 30, 300), 60), evaluationPeriods: whole(1, 5), missing: whole(0, 4),
	comparisonOperator: fc.constantFrom('GreaterThanThreshold' as const, 'GreaterThanOrEqualToThreshold' as const, 'LessThanThreshold' as const, 'LessThanOrEqualToThreshold' as const),
	treatMissingData: fc.constantFrom('missing' as const, 'ignore' as const, 'breaching' as const, 'notBreaching' as const),
	percent: whole(10, 200),
}).map(({ missing, percent, ...rest }) => ({
	...rest, datapointsToAlarm: Math.max(1, rest.evaluationPeriods - missing), threshold: thresholds[rest.metric] * percent / 100,
}));

/** Adjustments that AWS takes for the type: an exact capacity is not negative, and only percentages have a least magnitude. */
function adjusted<T extends { readonly adjustmentType: string; readonly minAdjustmentMagnitude: number | null }>(policy: T): T {
	return policy.adjustmentType === 'PercentChangeInCapacity' ? policy : { ...policy, minAdjustmentMagnitude: null };
}

function adjustmentFor(type: string, amount: number): number {
	return type === 'ExactCapacity' ? Math.abs(amount) : type === 'PercentChangeInCapacity' ? amount * 10 : amount;
}

const magnitude = { minAdjustmentMagnitude: sometimes(whole(1, 3), null) };

/** Steps from 0 outwards, without gap, the last of them open: upwards for an alarm above its threshold, else downwards. */
const step: fc.Arbitrary<Partially<PolicySettings>> = fc.record({
	...names, ...warmup, ...magnitude, alarm, adjustmentType, metricAggregationType: fc.constantFrom('Average' as const, 'Minimum' as const, 'Maximum' as const),
	amounts: fc.array(whole(-4, 5), { minLength: 1, maxLength: 4 }), width: whole(1, 20),
}).map(({ amounts, width, ...rest }) => {
	const isAbove = rest.alarm.comparisonOperator!.startsWith('Greater');
	const steps = amounts.map((amount, index) => {
		const near = index * width;
		const far = index === amounts.length - 1 ? null : near + width;
		const bounds = isAbove ? { lowerBound: near, upperBound: far } : { lowerBound: far === null ? null : -far, upperBound: 0 - near };
		return { ...bounds, adjustment: adjustmentFor(rest.adjustmentType, amount) };
	});
	return adjusted({ ...rest, kind: 'step' as const, steps });
});

const simple: fc.Arbitrary<Partially<PolicySettings>> = fc.record({
	...names, ...magnitude, alarm, adjustmentType, adjustment: whole(-4, 5), cooldownSeconds: fc.option(whole(0, 400)),
}).map((policy) => adjusted({ ...policy, kind: 'simple' as const, adjustment: adjustmentFor(policy.adjustmentType, policy.adjustment) }));

const tracking: fc.Arbitrary<Partially<PolicySettings>> = fc.record({
	...names, ...warmup, disableScaleIn: fc.boolean(), metricPeriodSeconds: sometimes(fc.constantFrom(10, 20, 30), 60), percent: whole(5, 100),
	metric: sometimes(fc.constantFrom('ASGAverageNetworkIn' as const, 'ASGAverageNetworkOut' as const, 'ALBRequestCountPerTarget' as const, 'BacklogPerInstance' as const),
		'ASGAverageCPUUtilization' as const, 40),
}).map(({ percent, ...rest }) => {
	const full = { ASGAverageCPUUtilization: 100, ASGAverageNetworkIn: 1e7, ASGAverageNetworkOut: 1e7, ALBRequestCountPerTarget: 6000, BacklogPerInstance: 100 };
	return { ...rest, kind: 'target-tracking' as const, targetValue: full[rest.metric] * percent / 100 };
});

const predictive: fc.Arbitrary<Partially<PolicySettings>> = fc.record({
	...names, targetValue: whole(20, 100), mode: fc.constantFrom('ForecastOnly' as const, 'ForecastAndScale' as const), schedulingBufferSeconds: whole(0, 3599),
	maxCapacityBreachBehavior: fc.constantFrom('HonorMaxCapacity' as const, 'IncreaseMaxCapacity' as const), maxCapacityBufferPercent: whole(0, 100),
}).map((policy) => ({ ...policy, kind: 'predictive' as const }));

export const randomPolicies: fc.Arbitrary<readonly Partially<PolicySettings>[]> = fc.array(
	fc.oneof({ weight: 4, arbitrary: tracking }, { weight: 3, arbitrary: step }, { weight: 3, arbitrary: simple }, { weight: 1, arbitrary: predictive }), { maxLength: 3 },
);

/** Sizes are those that the action leaves in order: the least not above the most. */
export const randomScheduledActions: fc.Arbitrary<readonly Partially<ScheduledActionSettings>[]> = sometimes(fc.array(fc.record({
	...names, least: fc.option(whole(0, 6)), more: fc.option(whole(0, 8)), desired: whole(0, 10),
	when: fc.oneof(
		fc.record({ kind: fc.constant('at' as const), atSeconds: whole(0, 4000) }),
		fc.record({ kind: fc.constant('recurrence' as const), recurrence: fc.constantFrom('*/20 * * * *', '0 10 * * MON-FRI', '30 19 * * *'), timeZone: fc.constantFrom('UTC', 'Asia/Seoul', 'Europe/Berlin') }),
	),
}).map(({ least, more, desired, ...rest }) => ({
	...rest, minSize: least, maxSize: more === null ? null : (least ?? 6) + more, desiredCapacity: least === null && more === null ? desired : null,
})), { minLength: 1, maxLength: 3 }), []);
