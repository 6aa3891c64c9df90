/** `AWS::AutoScaling::ScalingPolicy` → model. Defaults: API of 2026-08-07. */
import type { CustomizedMetric, PredictiveScalingConfiguration, ScalingPolicy, TargetTrackingConfiguration } from '../../../core/model/scalingPolicy';
import type { Properties } from '../properties';
import { readDimensions } from './alarm';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html';

export function readScalingPolicy(context: ResourceContext): ScalingPolicy {
	const { properties, base } = context;
	return {
		...base,
		type: 'AWS::AutoScaling::ScalingPolicy',
		autoScalingGroup: properties.reference('AutoScalingGroupName', 'AWS::AutoScaling::AutoScalingGroup'),
		policyType: withDefault(context, properties.text('PolicyType'), { fallback: 'SimpleScaling', source }),
		enabled: withDefault(context, undefined, { fallback: true, source }),
		adjustmentType: properties.text('AdjustmentType'),
		scalingAdjustment: properties.number('ScalingAdjustment'),
		minAdjustmentMagnitude: properties.number('MinAdjustmentMagnitude'),
		cooldownSeconds: properties.number('Cooldown'),
		estimatedInstanceWarmupSeconds: properties.number('EstimatedInstanceWarmup'),
		metricAggregationType: withDefault(context, properties.text('MetricAggregationType'), { fallback: 'Average', source }),
		stepAdjustments: properties.children('StepAdjustments').map((step) => ({
			metricIntervalLowerBound: step.number('MetricIntervalLowerBound'),
			metricIntervalUpperBound: step.number('MetricIntervalUpperBound'),
			scalingAdjustment: step.number('ScalingAdjustment'),
		})),
		targetTracking: properties.isWritten('TargetTrackingConfiguration') ? readTargetTracking(context) : undefined,
		predictiveScaling: properties.isWritten('PredictiveScalingConfiguration') ? readPredictiveScaling(context) : undefined,
	};
}

function readTargetTracking(context: ResourceContext): TargetTrackingConfiguration {
	const configuration = context.properties.child('TargetTrackingConfiguration');
	const predefined = configuration.child('PredefinedMetricSpecification');
	const isCustomized = configuration.isWritten('CustomizedMetricSpecification');
	return {
		predefinedMetricType: predefined.text('PredefinedMetricType'),
		resourceLabel: predefined.text('ResourceLabel'),
		customizedMetric: isCustomized ? readCustomizedMetric(context, configuration.child('CustomizedMetricSpecification')) : undefined,
		targetValue: configuration.number('TargetValue'),
		disableScaleIn: withDefault(context, configuration.boolean('DisableScaleIn'), { fallback: false, source }),
	};
}

function readCustomizedMetric(context: ResourceContext, metric: Properties): CustomizedMetric {
	return {
		namespace: metric.text('Namespace'),
		metricName: metric.text('MetricName'),
		dimensions: readDimensions(metric),
		statistic: metric.text('Statistic'),
		periodSeconds: withDefault(context, metric.number('Period'), { fallback: 60, source }),
		unit: metric.text('Unit'),
		hasMetricMath: metric.isWritten('Metrics'),
	};
}

const customizedForecasts = ['CustomizedCapacityMetricSpecification', 'CustomizedLoadMetricSpecification', 'CustomizedScalingMetricSpecification'];

function readPredictiveScaling(context: ResourceContext): PredictiveScalingConfiguration {
	const configuration = context.properties.child('PredictiveScalingConfiguration');
	const [metric = configuration.child('MetricSpecifications')] = configuration.children('MetricSpecifications');
	return {
		mode: withDefault(context, configuration.text('Mode'), { fallback: 'ForecastOnly', source }),
		schedulingBufferSeconds: withDefault(context, configuration.number('SchedulingBufferTime'), { fallback: 300, source }),
		maxCapacityBreachBehavior: withDefault(context, configuration.text('MaxCapacityBreachBehavior'), { fallback: 'HonorMaxCapacity', source }),
		maxCapacityBufferPercent: configuration.number('MaxCapacityBuffer'),
		targetValue: metric.number('TargetValue'),
		predefinedMetricPairType: metric.child('PredefinedMetricPairSpecification').text('PredefinedMetricType'),
		predefinedLoadMetricType: metric.child('PredefinedLoadMetricSpecification').text('PredefinedMetricType'),
		predefinedScalingMetricType: metric.child('PredefinedScalingMetricSpecification').text('PredefinedMetricType'),
		hasCustomizedMetric: customizedForecasts.some((name) => metric.isWritten(name)),
	};
}
