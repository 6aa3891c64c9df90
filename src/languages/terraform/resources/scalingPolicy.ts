/** `aws_autoscaling_policy` → model. */
import type { CustomizedMetric, PredictiveScalingConfiguration, ScalingPolicy, StepAdjustment, TargetTrackingConfiguration } from '../../../core/model/scalingPolicy';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { collectDimensions } from '../../dimensionLists';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('autoscaling_policy');

export function readScalingPolicy({ fields, base }: ResourceContext): ScalingPolicy {
	return {
		...base,
		type: 'AWS::AutoScaling::ScalingPolicy',
		autoScalingGroup: fields.reference('autoscaling_group_name', 'aws_autoscaling_group'),
		policyType: withDefault(fields, fields.text('policy_type'), { fallback: 'SimpleScaling', source }),
		enabled: withDefault(fields, fields.boolean('enabled'), { fallback: true, source }),
		adjustmentType: fields.text('adjustment_type'),
		scalingAdjustment: fields.number('scaling_adjustment'),
		minAdjustmentMagnitude: fields.number('min_adjustment_magnitude'),
		cooldownSeconds: fields.number('cooldown'),
		estimatedInstanceWarmupSeconds: fields.number('estimated_instance_warmup'),
		metricAggregationType: withDefault(fields, fields.text('metric_aggregation_type'), { fallback: 'Average', source }),
		stepAdjustments: fields.blocks('step_adjustment').map(readStep),
		targetTracking: readTargetTracking(fields),
		predictiveScaling: readPredictiveScaling(fields),
	};
}

function readStep(step: Fields): StepAdjustment {
	return {
		metricIntervalLowerBound: step.number('metric_interval_lower_bound'),
		metricIntervalUpperBound: step.number('metric_interval_upper_bound'),
		scalingAdjustment: step.number('scaling_adjustment'),
	};
}

function readTargetTracking(fields: Fields): TargetTrackingConfiguration | undefined {
	const [configuration] = fields.blocks('target_tracking_configuration');
	if (configuration === undefined) { return undefined; }
	const predefined = configuration.block('predefined_metric_specification');
	const [customized] = configuration.blocks('customized_metric_specification');
	return {
		predefinedMetricType: predefined.text('predefined_metric_type'),
		resourceLabel: predefined.text('resource_label'),
		customizedMetric: customized === undefined ? undefined : readCustomizedMetric(customized),
		targetValue: configuration.number('target_value'),
		disableScaleIn: withDefault(configuration, configuration.boolean('disable_scale_in'), { fallback: false, source }),
	};
}

function readCustomizedMetric(metric: Fields): CustomizedMetric {
	return {
		namespace: metric.text('namespace'),
		metricName: metric.text('metric_name'),
		dimensions: collectDimensions(metric.blocks('metric_dimension').map((dimension) => ({ name: dimension.text('name'), value: dimension.reference('value', 'aws_autoscaling_group') }))),
		statistic: metric.text('statistic'),
		periodSeconds: withDefault(metric, metric.number('period'), { fallback: 60, source }),
		unit: metric.text('unit'),
		hasMetricMath: metric.isWritten('metrics'),
	};
}

const customizedForecasts = ['customized_capacity_metric_specification', 'customized_load_metric_specification', 'customized_scaling_metric_specification'];

function readPredictiveScaling(fields: Fields): PredictiveScalingConfiguration | undefined {
	const [configuration] = fields.blocks('predictive_scaling_configuration');
	if (configuration === undefined) { return undefined; }
	const metric = configuration.block('metric_specification');
	return {
		mode: withDefault(configuration, configuration.text('mode'), { fallback: 'ForecastOnly', source }),
		schedulingBufferSeconds: withDefault(configuration, configuration.number('scheduling_buffer_time'), { fallback: 300, source }),
		maxCapacityBreachBehavior: withDefault(configuration, configuration.text('max_capacity_breach_behavior'), { fallback: 'HonorMaxCapacity', source }),
		maxCapacityBufferPercent: configuration.number('max_capacity_buffer'),
		targetValue: metric.number('target_value'),
		predefinedMetricPairType: metric.block('predefined_metric_pair_specification').text('predefined_metric_type'),
		predefinedLoadMetricType: metric.block('predefined_load_metric_specification').text('predefined_metric_type'),
		predefinedScalingMetricType: metric.block('predefined_scaling_metric_specification').text('predefined_metric_type'),
		hasCustomizedMetric: customizedForecasts.some((name) => metric.isWritten(name)),
	};
}
