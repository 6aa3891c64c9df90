/** Metrics that target tracking does not have, or that do not follow the capacity. */
import { editDistance } from '../../core/facts/editDistance';
import { localize } from '../../core/model/localized';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { metricKey } from '../loadMetrics';
import type { Reporter, Rule } from '../rule';
import { changeMetric, labelMissing, text, unsuitable, unknownMetric } from './text';

/** API of 2026-11-13: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredefinedMetricSpecification.html */
const predefinedMetrics = ['ASGAverageCPUUtilization', 'ASGAverageCPUUtilizationHighResolution', 'ASGAverageNetworkIn', 'ASGAverageNetworkOut', 'ALBRequestCountPerTarget'];

/** Metrics of a whole load balancer or queue: twice the instances do not halve them. */
const unsuitableMetrics: readonly string[] = [
	'AWS/ApplicationELB RequestCount', 'AWS/ApplicationELB TargetResponseTime', 'AWS/ApplicationELB ActiveConnectionCount', 'AWS/ApplicationELB NewConnectionCount',
	'AWS/ApplicationELB HealthyHostCount', 'AWS/ELB RequestCount', 'AWS/ELB Latency', 'AWS/NetworkELB ActiveFlowCount', 'AWS/NetworkELB NewFlowCount',
	'AWS/SQS ApproximateNumberOfMessagesVisible', 'AWS/SQS ApproximateAgeOfOldestMessage', 'AWS/SQS NumberOfMessagesSent',
];

export const targetTrackingMetric: Rule<ScalingPolicy> = {
	id: 'target-tracking-metric', severity: 'warning', resources: ['AWS::AutoScaling::ScalingPolicy'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
	check(policy, report) {
		checkPredefined(policy, report);
		const own = policy.targetTracking?.customizedMetric;
		const key = own === undefined ? undefined : metricKey(own);
		if (own !== undefined && isKnown(own.metricName) && key !== undefined && unsuitableMetrics.includes(key)) {
			report({ at: own.metricName, message: unsuitable, args: { policy: policy.name, metric: own.metricName.value } });
		}
	},
};

function checkPredefined({ targetTracking, name }: ScalingPolicy, report: Reporter): void {
	const predefined = targetTracking?.predefinedMetricType;
	if (!isKnown(predefined)) { return; }
	if (!predefinedMetrics.includes(predefined.value)) {
		const near = predefinedMetrics.filter((metric) => editDistance(metric.toLowerCase(), predefined.value.toLowerCase()) <= 4);
		report({
			at: predefined, severity: 'error', message: unknownMetric, args: { metric: predefined.value, known: predefinedMetrics.join(', ') },
			fixes: near.flatMap((metric) => replaceValues(localize(changeMetric, metric), [{ value: predefined, newText: metric }], near.length === 1)),
		});
	} else if (predefined.value === 'ALBRequestCountPerTarget' && targetTracking?.resourceLabel === undefined) {
		report({ at: predefined, severity: 'error', message: labelMissing, args: { name } });
	}
}
