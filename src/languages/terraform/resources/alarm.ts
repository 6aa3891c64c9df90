/** `aws_cloudwatch_metric_alarm` → model. */
import type { Alarm } from '../../../core/model/alarm';
import { withDefault } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('cloudwatch_metric_alarm');

export function readAlarm({ fields, base }: ResourceContext): Alarm {
	const actions = (name: string): Alarm['alarmActions'] => withDefault(fields, fields.references(name), { fallback: [], source });
	return {
		...base,
		type: 'AWS::CloudWatch::Alarm',
		alarmName: fields.text('alarm_name'),
		namespace: fields.text('namespace'),
		metricName: fields.text('metric_name'),
		dimensions: fields.dimensions('dimensions'),
		statistic: fields.text('statistic') ?? fields.text('extended_statistic'),
		periodSeconds: fields.number('period'),
		unit: fields.text('unit'),
		hasMetricMath: fields.isWritten('metric_query'),
		threshold: fields.number('threshold'),
		comparisonOperator: fields.text('comparison_operator'),
		evaluationPeriods: fields.number('evaluation_periods'),
		datapointsToAlarm: fields.number('datapoints_to_alarm'),
		treatMissingData: withDefault(fields, fields.text('treat_missing_data'), { fallback: 'missing', source }),
		actionsEnabled: withDefault(fields, fields.boolean('actions_enabled'), { fallback: true, source }),
		alarmActions: actions('alarm_actions'),
		okActions: actions('ok_actions'),
		insufficientDataActions: actions('insufficient_data_actions'),
	};
}
