/** What is known of metrics that alarms and policies follow. Must never hold a rule's own knowledge. */
import type { MetricSettings } from '../core/model/alarm';
import { isKnown } from '../core/model/value';

/** Metrics that rise with the load of a group. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html and the pages of Elastic Load Balancing and Amazon SQS. */
const risesWithLoad: ReadonlySet<string> = new Set([
	'AWS/EC2 CPUUtilization', 'AWS/EC2 NetworkIn', 'AWS/EC2 NetworkOut', 'AWS/EC2 NetworkPacketsIn', 'AWS/EC2 NetworkPacketsOut',
	'AWS/ApplicationELB RequestCount', 'AWS/ApplicationELB RequestCountPerTarget', 'AWS/ApplicationELB TargetResponseTime', 'AWS/ApplicationELB ActiveConnectionCount',
	'AWS/ApplicationELB NewConnectionCount', 'AWS/NetworkELB ActiveFlowCount', 'AWS/NetworkELB NewFlowCount', 'AWS/ELB RequestCount', 'AWS/ELB Latency', 'AWS/ELB SurgeQueueLength',
	'AWS/SQS ApproximateNumberOfMessagesVisible', 'AWS/SQS ApproximateAgeOfOldestMessage',
]);

/** Averages over the instances of a group: half as many instances make them twice as high. */
const perInstance: ReadonlySet<string> = new Set(['AWS/EC2 CPUUtilization', 'AWS/EC2 NetworkIn', 'AWS/EC2 NetworkOut']);

/** `AWS/EC2 CPUUtilization`; `undefined` for metric math and where it is not known. */
export function metricKey({ namespace, metricName, hasMetricMath }: Pick<MetricSettings, 'namespace' | 'metricName'> & { readonly hasMetricMath: boolean }): string | undefined {
	return !hasMetricMath && isKnown(namespace) && isKnown(metricName) ? `${namespace.value} ${metricName.value}` : undefined;
}

export function doesRiseWithLoad(key: string | undefined): boolean {
	return key !== undefined && risesWithLoad.has(key);
}

/** Whether it is an average over instances, with this statistic. */
export function isPerInstance(key: string | undefined, statistic: string | undefined): boolean {
	if (key === 'AWS/ApplicationELB RequestCountPerTarget') { return statistic === 'Sum'; }
	return key !== undefined && perInstance.has(key) && statistic === 'Average';
}
