/** `AWS::CloudWatch::Alarm` and the dimensions of metrics → model. */
import type { Alarm, MetricSettings } from '../../../core/model/alarm';
import { collectDimensions } from '../../dimensionLists';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudwatch-alarm.html';

export function readAlarm(context: ResourceContext): Alarm {
	const { properties, base } = context;
	const actions = (name: string): Alarm['alarmActions'] => withDefault(context, properties.references(name), { fallback: [], source });
	return {
		...base,
		type: 'AWS::CloudWatch::Alarm',
		alarmName: properties.text('AlarmName'),
		namespace: properties.text('Namespace'),
		metricName: properties.text('MetricName'),
		dimensions: readDimensions(properties),
		statistic: properties.text('Statistic') ?? properties.text('ExtendedStatistic'),
		periodSeconds: properties.number('Period'),
		unit: properties.text('Unit'),
		hasMetricMath: properties.isWritten('Metrics'),
		threshold: properties.number('Threshold'),
		comparisonOperator: properties.text('ComparisonOperator'),
		evaluationPeriods: properties.number('EvaluationPeriods'),
		datapointsToAlarm: properties.number('DatapointsToAlarm'),
		treatMissingData: withDefault(context, properties.text('TreatMissingData'), { fallback: 'missing', source }),
		actionsEnabled: withDefault(context, properties.boolean('ActionsEnabled'), { fallback: true, source }),
		alarmActions: actions('AlarmActions'),
		okActions: actions('OKActions'),
		insufficientDataActions: actions('InsufficientDataActions'),
	};
}

export function readDimensions(metric: Properties): MetricSettings['dimensions'] {
	return collectDimensions(metric.children('Dimensions').map((dimension) => ({
		name: dimension.text('Name'), value: dimension.reference('Value', 'AWS::AutoScaling::AutoScalingGroup'),
	})));
}
