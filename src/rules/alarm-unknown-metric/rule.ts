/** Alarms on metrics that their namespace does not have. */
import { agentMetrics, metricNamespace, metricNamespaces } from '../../core/facts/cloudWatchMetrics';
import { editDistance } from '../../core/facts/editDistance';
import type { Alarm } from '../../core/model/alarm';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { changeMetric, changeNamespace, elsewhere, needsAgent, text, unknown } from './text';

/** A name that is like no other one may be newer than the list: then it is only pointed out. */
export const alarmUnknownMetric: Rule<Alarm> = {
	id: 'alarm-unknown-metric', severity: 'warning', resources: ['AWS::CloudWatch::Alarm'], text,
	source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html',
	check({ namespace, metricName, hasMetricMath }, report) {
		if (hasMetricMath || !isKnown(namespace) || !isKnown(metricName)) { return; }
		const known = metricNamespace(namespace.value);
		if (known === undefined || known.metrics.includes(metricName.value)) { return; }
		const args = { metric: metricName.value, namespace: namespace.value, asOf: known.source.asOf };
		const agent = namespace.value === 'AWS/EC2' ? agentMetrics[metricName.value.toLowerCase()] : undefined;
		if (agent !== undefined) {
			report({ at: metricName, message: needsAgent, args: { ...args, agent } });
			return;
		}
		const near = known.metrics.filter((metric) => editDistance(metric.toLowerCase(), metricName.value.toLowerCase()) <= 2);
		const others = metricNamespaces.filter(({ metrics }) => metrics.includes(metricName.value)).map(({ name }) => name);
		if (near.length > 0) {
			report({ at: metricName, message: unknown, args, fixes: near.flatMap((metric) => replaceValues(localize(changeMetric, metric), [{ value: metricName, newText: metric }], near.length === 1)) });
		} else if (others.length > 0) {
			const fixes = others.flatMap((other) => replaceValues(localize(changeNamespace, other), [{ value: namespace, newText: other }], others.length === 1));
			report({ at: metricName, message: elsewhere, args: { ...args, others: others.join(', ') }, fixes });
		} else {
			report({ at: metricName, severity: 'information', message: unknown, args });
		}
	},
};
