/** Scalable targets and policies of Application Auto Scaling → model. */
import type {
	ApplicationMetric, ApplicationScalingPolicy, ApplicationStepScaling, ApplicationTargetTracking, ScalableTarget, ScaledDimension, ScheduledCapacity,
} from '../../../core/model/scalableTarget';
import { toScaledResource } from '../../scaledResource';
import type { Properties } from '../properties';
import { readDimensions } from './alarm';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalabletarget.html';
const policySource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html';

export function readScalableTarget(context: ResourceContext): ScalableTarget {
	const { properties, base } = context;
	const suspended = properties.child('SuspendedState');
	const isSuspended = (name: string): ScalableTarget['dynamicScalingInSuspended'] => withDefault(context, suspended.boolean(name), { fallback: false, source });
	return {
		type: 'AWS::ApplicationAutoScaling::ScalableTarget',
		...readDimension(properties),
		minCapacity: properties.number('MinCapacity'),
		maxCapacity: properties.number('MaxCapacity'),
		scheduledActions: properties.children('ScheduledActions').map((action) => readScheduledAction(context, action)),
		dynamicScalingInSuspended: isSuspended('DynamicScalingInSuspended'),
		dynamicScalingOutSuspended: isSuspended('DynamicScalingOutSuspended'),
		scheduledScalingSuspended: isSuspended('ScheduledScalingSuspended'),
		...base,
	};
}

function readDimension(properties: Properties): ScaledDimension {
	return {
		serviceNamespace: properties.text('ServiceNamespace'),
		scalableDimension: properties.text('ScalableDimension'),
		scaledResource: toScaledResource(properties.text('ResourceId'), properties.mentions('ResourceId')),
	};
}

function readScheduledAction(context: ResourceContext, action: Properties): ScheduledCapacity {
	const bounds = action.child('ScalableTargetAction');
	return {
		scheduledActionName: action.text('ScheduledActionName'),
		schedule: action.text('Schedule'),
		timeZone: withDefault(context, action.text('Timezone'), { fallback: 'UTC', source }),
		startTime: action.text('StartTime'),
		endTime: action.text('EndTime'),
		minCapacity: bounds.number('MinCapacity'),
		maxCapacity: bounds.number('MaxCapacity'),
		range: action.range,
	};
}

export function readApplicationPolicy(context: ResourceContext): ApplicationScalingPolicy {
	const { properties, base } = context;
	return {
		type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
		...readDimension(properties),
		policyName: properties.text('PolicyName'),
		policyType: properties.text('PolicyType'),
		scalableTarget: properties.reference('ScalingTargetId'),
		stepScaling: readSteps(context),
		targetTracking: readTracking(context),
		...base,
	};
}

function readSteps(context: ResourceContext): ApplicationStepScaling | undefined {
	if (!context.properties.isWritten('StepScalingPolicyConfiguration')) { return undefined; }
	const steps = context.properties.child('StepScalingPolicyConfiguration');
	return {
		adjustmentType: steps.text('AdjustmentType'),
		cooldownSeconds: steps.number('Cooldown'),
		metricAggregationType: withDefault(context, steps.text('MetricAggregationType'), { fallback: 'Average', source: policySource }),
		minAdjustmentMagnitude: steps.number('MinAdjustmentMagnitude'),
		stepAdjustments: steps.children('StepAdjustments').map((step) => ({
			metricIntervalLowerBound: step.number('MetricIntervalLowerBound'),
			metricIntervalUpperBound: step.number('MetricIntervalUpperBound'),
			scalingAdjustment: step.number('ScalingAdjustment'),
		})),
	};
}

function readTracking(context: ResourceContext): ApplicationTargetTracking | undefined {
	if (!context.properties.isWritten('TargetTrackingScalingPolicyConfiguration')) { return undefined; }
	const tracking = context.properties.child('TargetTrackingScalingPolicyConfiguration');
	const predefined = tracking.child('PredefinedMetricSpecification');
	return {
		targetValue: tracking.number('TargetValue'),
		predefinedMetricType: predefined.text('PredefinedMetricType'),
		resourceLabel: predefined.text('ResourceLabel'),
		customizedMetric: tracking.isWritten('CustomizedMetricSpecification') ? readMetric(tracking.child('CustomizedMetricSpecification')) : undefined,
		scaleInCooldownSeconds: tracking.number('ScaleInCooldown'),
		scaleOutCooldownSeconds: tracking.number('ScaleOutCooldown'),
		disableScaleIn: withDefault(context, tracking.boolean('DisableScaleIn'), { fallback: false, source: policySource }),
	};
}

function readMetric(metric: Properties): ApplicationMetric {
	return {
		namespace: metric.text('Namespace'),
		metricName: metric.text('MetricName'),
		dimensions: readDimensions(metric),
		statistic: metric.text('Statistic'),
		unit: metric.text('Unit'),
		hasMetricMath: metric.isWritten('Metrics'),
	};
}
