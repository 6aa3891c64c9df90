/** `AWS::AutoScaling::ScalingPolicy` → model. Defaults: API of 2026-08-07. */
import type { ScalingPolicy, TargetTrackingConfiguration } from '../../../core/model/scalingPolicy';
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
		adjustmentType: properties.text('AdjustmentType'),
		scalingAdjustment: properties.number('ScalingAdjustment'),
		cooldownSeconds: properties.number('Cooldown'),
		estimatedInstanceWarmupSeconds: properties.number('EstimatedInstanceWarmup'),
		stepAdjustments: properties.children('StepAdjustments').map((step) => ({
			metricIntervalLowerBound: step.number('MetricIntervalLowerBound'),
			metricIntervalUpperBound: step.number('MetricIntervalUpperBound'),
			scalingAdjustment: step.number('ScalingAdjustment'),
		})),
		targetTracking: properties.isWritten('TargetTrackingConfiguration') ? readTargetTracking(context) : undefined,
	};
}

function readTargetTracking(context: ResourceContext): TargetTrackingConfiguration {
	const configuration = context.properties.child('TargetTrackingConfiguration');
	return {
		predefinedMetricType: configuration.child('PredefinedMetricSpecification').text('PredefinedMetricType'),
		targetValue: configuration.number('TargetValue'),
		disableScaleIn: withDefault(context, configuration.boolean('DisableScaleIn'), { fallback: false, source }),
	};
}
