/** Statistics that say nothing, or something else, of their metric. */
import type { Alarm } from '../../core/model/alarm';
import { localize } from '../../core/model/localized';
import { groupsOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { metricKey } from '../loadMetrics';
import type { Rule } from '../rule';
import { changeStatistic, countedOnce, hottest, summed, text } from './text';

/** Each request is a datapoint of 1: only their sum counts them. The metric per target is a sum by its definition. */
const sumOnly = /^AWS\/(?:ApplicationELB (?:RequestCount|RequestCountPerTarget|GrpcRequestCount|HTTPCode_\w+)|ELB (?:RequestCount|HTTPCode_\w+))$/;
/** Every instance or load balancer node reports it: a sum counts it several times. */
const averageOnly = /^AWS\/(?:EC2 CPUUtilization|(?:ApplicationELB|NetworkELB|ELB) (?:Healthy|UnHealthy)HostCount)$/;

export const alarmStatistic: Rule<Alarm> = {
	id: 'alarm-statistic', severity: 'warning', resources: ['AWS::CloudWatch::Alarm'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html',
	check(alarm, report, { resources }) {
		const { statistic, metricName } = alarm;
		const key = metricKey(alarm);
		if (key === undefined || !isKnown(statistic) || !isKnown(metricName)) { return; }
		const args = { metric: metricName.value, statistic: statistic.value };
		const fixes = (wanted: string): ReturnType<typeof replaceValues> => replaceValues(localize(changeStatistic, wanted), [{ value: statistic, newText: wanted }], true);
		if (sumOnly.test(key) && ['Average', 'Minimum', 'Maximum'].includes(statistic.value)) {
			report({ at: statistic, message: countedOnce, args, fixes: fixes('Sum') });
		} else if (averageOnly.test(key) && ['Sum', 'SampleCount'].includes(statistic.value)) {
			report({ at: statistic, message: summed, args, fixes: fixes('Average') });
		} else if (key === 'AWS/EC2 CPUUtilization' && ['Maximum', 'Minimum'].includes(statistic.value) && groupsOf(alarm, resources).length > 0) {
			report({ at: statistic, severity: 'information', message: hottest, args, fixes: fixes('Average') });
		}
	},
};
