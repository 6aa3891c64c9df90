/** Target tracking policies of a scenario, from predefined metrics and from customized ones that the run has too. */
import type { CustomizedMetric, ScalingPolicy, TargetTrackingConfiguration } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import type { TargetTrackingPolicy, TrackedMetric } from '../../core/simulation/scenario/policySettings';
import { known, named, omitted, optionalSettingOf, originOf, same, settingOf, type Setting, type Settings } from '../setting';
import { isBacklogPerInstance, shownMetric, watchesGroup } from './metrics';
import { leftOut, type PolicyContext, type PolicyReading } from './policyReading';
import { policyText } from './policyText';

const { defaults, notes } = policyText;
const predefined: readonly TrackedMetric[] = ['ASGAverageCPUUtilization', 'ASGAverageNetworkIn', 'ASGAverageNetworkOut', 'ALBRequestCountPerTarget'];

/** Averages of the group that a predefined metric has as well. */
const sameAsPredefined: Readonly<Record<string, TrackedMetric>> = {
	CPUUtilization: 'ASGAverageCPUUtilization', NetworkIn: 'ASGAverageNetworkIn', NetworkOut: 'ASGAverageNetworkOut',
};

export function readTargetTracking(context: PolicyContext, tracking: TargetTrackingConfiguration): PolicyReading {
	const { policy } = context;
	const metric = metricOf(context, tracking);
	if (metric === undefined) { return leftOut(notes.metric(policy.name, nameOf(tracking))); }
	if (metric.value === 'ALBRequestCountPerTarget' && !context.isBehindLoadBalancer) { return leftOut(notes.noLoadBalancer(policy.name)); }
	if (!isKnown(tracking.targetValue)) { return leftOut(notes.target(policy.name)); }
	const settings: Settings<TargetTrackingPolicy> = {
		kind: { value: 'target-tracking', origin: named(policy).origin },
		name: named(policy),
		metric,
		targetValue: known(tracking.targetValue),
		metricPeriodSeconds: tracking.customizedMetric === undefined ? omitted(60, defaults.minuteMetric)
			: settingOf(tracking.customizedMetric.periodSeconds, { unknown: 60, shown: same('60 s') }),
		instanceWarmupSeconds: warmupOf(policy),
		disableScaleIn: settingOf(tracking.disableScaleIn, { unknown: false, shown: defaults.mayScaleIn }),
	};
	return { settings: [settings], notes: [] };
}

/** The warmup of a policy; `null` where it is that of the group. */
export function warmupOf({ estimatedInstanceWarmupSeconds }: ScalingPolicy): Setting<number | null> {
	return optionalSettingOf<number | null>(estimatedInstanceWarmupSeconds, { unknown: null, shown: defaults.unset, missing: omitted(null, defaults.instanceWarmup) });
}

function metricOf(context: PolicyContext, { predefinedMetricType, customizedMetric }: TargetTrackingConfiguration): Setting<TrackedMetric> | undefined {
	if (customizedMetric !== undefined) { return customizedOf(context, customizedMetric); }
	if (!isKnown(predefinedMetricType)) { return undefined; }
	const metric = predefined.find((name) => name === predefinedMetricType.value);
	return metric && { value: metric, origin: originOf(predefinedMetricType) };
}

/** A customized metric that the run has under another name. */
function customizedOf({ group, resources }: PolicyContext, metric: CustomizedMetric): Setting<TrackedMetric> | undefined {
	const { metricName, namespace, statistic } = metric;
	if (metric.hasMetricMath || !isKnown(metricName)) { return undefined; }
	if (isBacklogPerInstance(metric)) { return { value: 'BacklogPerInstance', origin: originOf(metricName, defaults.backlog) }; }
	const isAverage = isKnown(statistic) && statistic.value === 'Average';
	const isOfEc2 = isKnown(namespace) && namespace.value === 'AWS/EC2';
	const same = sameAsPredefined[metricName.value];
	if (same === undefined || !isAverage || !isOfEc2 || !watchesGroup(metric, group, resources)) { return undefined; }
	return { value: same, origin: originOf(metricName) };
}

function nameOf({ predefinedMetricType, customizedMetric }: TargetTrackingConfiguration): string {
	if (customizedMetric !== undefined) { return shownMetric(customizedMetric); }
	return isKnown(predefinedMetricType) ? predefinedMetricType.value : predefinedMetricType?.origin.text ?? '?';
}
