/** The scaling policies of a group. Those that the run cannot follow are named with the reason. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { alarmsOf, policiesOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { resourcesOfType } from '../../core/model/resource';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import type { PredictivePolicy } from '../../core/simulation/scenario/policySettings';
import { choiceOf, known, named, omitted, optionalSettingOf, originOf, same, settingOf, type Settings } from '../setting';
import { readAlarmPolicies } from './alarmPolicies';
import { uncertainNotes } from './partReading';
import { leftOut, type PolicyContext, type PolicyReading } from './policyReading';
import { policyText } from './policyText';
import { readTargetTracking } from './targetTracking';

const { notes } = policyText;

/** In the order of the text, without those that the code switches off (`count = 0`). */
export function readPolicies(group: AutoScalingGroup, resources: readonly Resource[], isBehindLoadBalancer: boolean): PolicyReading {
	const policies = policiesOf(group, resources);
	const readings = policies.map((policy) => readPolicy({ policy, group, resources, isBehindLoadBalancer }));
	return {
		settings: readings.flatMap(({ settings }) => settings),
		notes: [...readings.flatMap((reading) => reading.notes), ...otherStateNotes(policies, resources), ...uncertainNotes(policies)],
	};
}

function readPolicy(context: PolicyContext): PolicyReading {
	const { policy, resources } = context;
	if (isKnown(policy.enabled) && !policy.enabled.value) { return leftOut(notes.disabled(policy.name)); }
	if (policy.targetTracking !== undefined) { return readTargetTracking(context, policy.targetTracking); }
	if (policy.predictiveScaling !== undefined) { return readPredictive(policy, policy.predictiveScaling); }
	const { policyType } = policy;
	if (!isKnown(policyType) || (policyType.value !== 'StepScaling' && policyType.value !== 'SimpleScaling')) { return leftOut(notes.kind(policy.name, policyType.value ?? '?')); }
	return readAlarmPolicies(context, policyType.value, alarmsOf(policy, resources));
}

/** Pairs and scaling metrics of CPU, the only ones that the run forecasts. */
const cpuForecasts: readonly string[] = ['ASGCPUUtilization', 'ASGAverageCPUUtilization'];

function readPredictive(policy: ScalingPolicy, configuration: NonNullable<ScalingPolicy['predictiveScaling']>): PolicyReading {
	const { targetValue } = configuration;
	const metric: Value<string> | undefined = configuration.predefinedMetricPairType ?? configuration.predefinedScalingMetricType;
	if (configuration.hasCustomizedMetric || !isKnown(metric) || !cpuForecasts.includes(metric.value)) { return leftOut(notes.metric(policy.name, metric?.value ?? '?')); }
	if (!isKnown(targetValue)) { return leftOut(notes.target(policy.name)); }
	const settings: Settings<PredictivePolicy> = {
		kind: { value: 'predictive', origin: originOf(metric) },
		name: named(policy),
		targetValue: known(targetValue),
		mode: choiceOf(configuration.mode, ['ForecastOnly', 'ForecastAndScale'], 'ForecastOnly'),
		schedulingBufferSeconds: settingOf(configuration.schedulingBufferSeconds, { unknown: 300, shown: same('300 s') }),
		maxCapacityBreachBehavior: choiceOf(configuration.maxCapacityBreachBehavior, ['HonorMaxCapacity', 'IncreaseMaxCapacity'], 'HonorMaxCapacity'),
		maxCapacityBufferPercent: optionalSettingOf(configuration.maxCapacityBufferPercent, { unknown: 0, shown: same('0 %'), missing: omitted(0, policyText.defaults.noBuffer) }),
	};
	return { settings: [settings], notes: [] };
}

/** Alarms that call one of the policies at another state than ALARM. */
function otherStateNotes(policies: readonly ScalingPolicy[], resources: readonly Resource[]): readonly Localized[] {
	const ids = new Set(policies.map(({ id }) => id));
	return resourcesOfType(resources, 'AWS::CloudWatch::Alarm')
		.filter(({ okActions, insufficientDataActions }) => [okActions, insufficientDataActions]
			.some((actions) => isKnown(actions) && actions.value.some(({ resourceId }) => resourceId !== undefined && ids.has(resourceId))))
		.map(({ name }) => notes.otherState(name));
}
