/** Which metrics of the code the run has too, and whether they are those of the group. */
import type { MetricDimension, MetricSettings } from '../../core/model/alarm';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { loadBalancersOf, targetGroupsOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { AlarmMetric } from '../../core/simulation/scenario/policySettings';

const alarmMetrics: Readonly<Record<string, readonly AlarmMetric[]>> = {
	'AWS/EC2': ['CPUUtilization', 'NetworkIn', 'NetworkOut', 'CPUCreditBalance'],
	'AWS/ApplicationELB': ['RequestCount', 'RequestCountPerTarget', 'TargetResponseTime', 'HealthyHostCount', 'UnHealthyHostCount', 'HTTPCode_ELB_5XX_Count'],
	'AWS/NetworkELB': ['HealthyHostCount', 'UnHealthyHostCount'],
};

/** The metric of an alarm, if the run has it. */
export function alarmMetricOf(metric: MetricSettings): AlarmMetric | undefined {
	const { namespace, metricName } = metric;
	if (!isKnown(namespace) || !isKnown(metricName)) { return undefined; }
	if (isBacklogPerInstance(metric)) { return 'BacklogPerInstance'; }
	const metrics = Object.hasOwn(alarmMetrics, namespace.value) ? alarmMetrics[namespace.value] : undefined;
	return metrics?.find((name) => name === metricName.value);
}

/** The metric of one's own that AWS's guide calls so: messages that wait, for each instance. */
export function isBacklogPerInstance({ metricName }: MetricSettings): boolean {
	return isKnown(metricName) && /backlog_?per_?instance$/i.test(metricName.value);
}

/** Whether a metric of the load balancer is meant, which a group without one does not have. */
export function isOfLoadBalancer({ namespace }: MetricSettings): boolean {
	return isKnown(namespace) && /^AWS\/(?:Application|Network)ELB$/.test(namespace.value);
}

/**
 * Whether the dimensions name the group, its target group or load balancer, as far as the code tells whom they name. An EC2 metric without
 * `AutoScalingGroupName` is that of other instances. A metric of one's own may have any dimensions.
 */
export function watchesGroup({ namespace, dimensions }: MetricSettings, group: AutoScalingGroup, resources: readonly Resource[]): boolean {
	const isOfEc2 = isKnown(namespace) && namespace.value === 'AWS/EC2';
	if (dimensions !== undefined && !isKnown(dimensions)) { return true; }
	const named = dimensions?.value ?? [];
	if (isOfEc2 && !named.some(({ name }) => name === 'AutoScalingGroupName')) { return false; }
	return named.every((dimension) => isOfGroup(dimension, group, resources));
}

function isOfGroup({ name, resourceId }: MetricDimension, group: AutoScalingGroup, resources: readonly Resource[]): boolean {
	if (resourceId === undefined) { return true; }
	const targetGroups = targetGroupsOf(group, resources);
	switch (name) {
		case 'AutoScalingGroupName': return resourceId === group.id;
		case 'TargetGroup': return targetGroups.some(({ id }) => id === resourceId);
		case 'LoadBalancer': return targetGroups.some((targetGroup) => loadBalancersOf(targetGroup, resources).some(({ id }) => id === resourceId));
		default: return true;
	}
}

/** `AWS/SQS ApproximateNumberOfMessagesVisible`; `?` for what the code does not tell. */
export function shownMetric({ namespace, metricName }: MetricSettings): string {
	return [namespace, metricName].map((part) => isKnown(part) ? part.value : '?').join(' ');
}
