/** The alarms of scaling policies: the two that target tracking keeps for itself, and the one that calls a simple or step policy. */
import { evaluationEverySeconds } from '../monitoring/alarmTiming';
import { createMetricAlarm, definitionOf, type AlarmDefinition, type MetricAlarm } from '../monitoring/metricAlarm';
import type { MetricStore } from '../monitoring/metricStore';
import type { Run } from '../run';
import type { AlarmMetric, SimplePolicy, StepPolicy, TargetTrackingPolicy, TrackedMetric } from '../scenario/policySettings';
import { highAlarmSettings, lowAlarmSettings, lowAlarmThreshold } from './targetTracking';

/** How CloudWatch calls what a policy tracks. */
const trackedMetrics: Readonly<Record<TrackedMetric, Pick<AlarmDefinition, 'metric' | 'statistic'>>> = {
	ASGAverageCPUUtilization: { metric: 'CPUUtilization', statistic: 'Average' },
	ASGAverageNetworkIn: { metric: 'NetworkIn', statistic: 'Average' },
	ASGAverageNetworkOut: { metric: 'NetworkOut', statistic: 'Average' },
	ALBRequestCountPerTarget: { metric: 'RequestCountPerTarget', statistic: 'Sum' },
	BacklogPerInstance: { metric: 'BacklogPerInstance', statistic: 'Average' },
};

export function trackedAlarmMetric(metric: TrackedMetric): AlarmMetric {
	return trackedMetrics[metric].metric;
}

interface AlarmOwner {
	readonly name: string;
	readonly warmupSeconds: number;
}

/** Both alarms of a target tracking policy. */
export function createTrackingAlarms(run: Run, store: MetricStore, policy: TargetTrackingPolicy, warmupSeconds: number): { readonly high: MetricAlarm; readonly low: MetricAlarm } {
	const { metric, targetValue, metricPeriodSeconds: periodSeconds } = policy;
	const shared = { ...trackedMetrics[metric], periodSeconds };
	const owner = { name: policy.name, warmupSeconds };
	const lowThreshold = lowAlarmThreshold(targetValue, run.scenario.assumptions.lowAlarmRatio);
	return {
		high: createAlarm(run, store, owner, 'high', { ...shared, ...highAlarmSettings, threshold: targetValue, comparisonOperator: 'GreaterThanThreshold' }),
		low: createAlarm(run, store, owner, 'low', { ...shared, ...lowAlarmSettings, threshold: lowThreshold, comparisonOperator: 'LessThanThreshold' }),
	};
}

/** The alarm that calls a simple or step policy. */
export function createCallingAlarm(run: Run, store: MetricStore, policy: StepPolicy | SimplePolicy, warmupSeconds: number): MetricAlarm {
	return createAlarm(run, store, { name: policy.name, warmupSeconds }, sideOf(policy), definitionOf(policy.alarm));
}

function createAlarm(run: Run, store: MetricStore, { name, warmupSeconds }: AlarmOwner, side: 'high' | 'low', definition: AlarmDefinition): MetricAlarm {
	const datapoints = store.collect({ metric: definition.metric, warmupSeconds, gridSeconds: evaluationEverySeconds(definition.periodSeconds) });
	return createMetricAlarm(run, { policy: name, side, definition, datapoints });
}

/** What the policy is for: `low` if all that it can do is scale in; of an exact capacity its alarm's direction says which. */
function sideOf(policy: StepPolicy | SimplePolicy): 'high' | 'low' {
	if (policy.adjustmentType === 'ExactCapacity') { return policy.alarm.comparisonOperator.startsWith('Greater') ? 'high' : 'low'; }
	const adjustments = policy.kind === 'step' ? policy.steps.map(({ adjustment }) => adjustment) : [policy.adjustment];
	return adjustments.some((adjustment) => adjustment < 0) && adjustments.every((adjustment) => adjustment <= 0) ? 'low' : 'high';
}
