/** `aws_appautoscaling_target`, `aws_appautoscaling_policy` and `aws_appautoscaling_scheduled_action` → model. */
import type {
	ApplicationMetric, ApplicationScalingPolicy, ApplicationStepScaling, ApplicationTargetTracking, ScalableTarget, ScaledDimension, ScheduledCapacity,
} from '../../../core/model/scalableTarget';
import type { Resource } from '../../../core/model/resource';
import { isKnown } from '../../../core/model/value';
import { collectDimensions } from '../../dimensionLists';
import { toScaledResource } from '../../scaledResource';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { changeReferred, unlessOptional } from './addTo';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('appautoscaling_target');
const policySource = pageOf('appautoscaling_policy');

export function readScalableTarget({ fields, base }: ResourceContext): ScalableTarget {
	const suspended = fields.block('suspended_state');
	const isSuspended = (name: string): ScalableTarget['dynamicScalingInSuspended'] => withDefault(suspended, suspended.boolean(name), { fallback: false, source });
	return {
		type: 'AWS::ApplicationAutoScaling::ScalableTarget',
		...readDimension(fields),
		minCapacity: fields.number('min_capacity'),
		maxCapacity: fields.number('max_capacity'),
		scheduledActions: [],
		dynamicScalingInSuspended: isSuspended('dynamic_scaling_in_suspended'),
		dynamicScalingOutSuspended: isSuspended('dynamic_scaling_out_suspended'),
		scheduledScalingSuspended: isSuspended('scheduled_scaling_suspended'),
		...base,
	};
}

function readDimension(fields: Fields): ScaledDimension {
	return {
		serviceNamespace: fields.text('service_namespace'),
		scalableDimension: fields.text('scalable_dimension'),
		scaledResource: toScaledResource(fields.text('resource_id'), fields.mentions('resource_id')),
	};
}

/** The target is what the id of the scaled resource is taken from, as a rule; else the id itself says it. */
export function readApplicationPolicy({ fields, base }: ResourceContext): ApplicationScalingPolicy {
	const reference = fields.reference('resource_id');
	const isTarget = isKnown(reference) && reference.value.resourceId !== undefined;
	return {
		type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
		...isTarget ? { serviceNamespace: undefined, scalableDimension: undefined, scaledResource: undefined } : readDimension(fields),
		policyName: fields.text('name'),
		policyType: withDefault(fields, fields.text('policy_type'), { fallback: 'StepScaling', source: policySource }),
		scalableTarget: isTarget ? reference : undefined,
		stepScaling: readSteps(fields),
		targetTracking: readTracking(fields),
		...base,
	};
}

function readSteps(fields: Fields): ApplicationStepScaling | undefined {
	const [steps] = fields.blocks('step_scaling_policy_configuration');
	return steps && {
		adjustmentType: steps.text('adjustment_type'),
		cooldownSeconds: steps.number('cooldown'),
		metricAggregationType: withDefault(steps, steps.text('metric_aggregation_type'), { fallback: 'Average', source: policySource }),
		minAdjustmentMagnitude: steps.number('min_adjustment_magnitude'),
		stepAdjustments: steps.blocks('step_adjustment').map((step) => ({
			metricIntervalLowerBound: step.number('metric_interval_lower_bound'),
			metricIntervalUpperBound: step.number('metric_interval_upper_bound'),
			scalingAdjustment: step.number('scaling_adjustment'),
		})),
	};
}

function readTracking(fields: Fields): ApplicationTargetTracking | undefined {
	const [tracking] = fields.blocks('target_tracking_scaling_policy_configuration');
	if (tracking === undefined) { return undefined; }
	const predefined = tracking.block('predefined_metric_specification');
	const [customized] = tracking.blocks('customized_metric_specification');
	return {
		targetValue: tracking.number('target_value'),
		predefinedMetricType: predefined.text('predefined_metric_type'),
		resourceLabel: predefined.text('resource_label'),
		customizedMetric: customized === undefined ? undefined : readMetric(customized),
		scaleInCooldownSeconds: tracking.number('scale_in_cooldown'),
		scaleOutCooldownSeconds: tracking.number('scale_out_cooldown'),
		disableScaleIn: withDefault(tracking, tracking.boolean('disable_scale_in'), { fallback: false, source: policySource }),
	};
}

function readMetric(metric: Fields): ApplicationMetric {
	return {
		namespace: metric.text('namespace'),
		metricName: metric.text('metric_name'),
		dimensions: collectDimensions(metric.blocks('dimensions').map((dimension) => ({ name: dimension.text('name'), value: dimension.reference('value') }))),
		statistic: metric.text('statistic'),
		unit: metric.text('unit'),
		hasMetricMath: metric.isWritten('metrics'),
	};
}

/** A scheduled action is part of its target in the model. */
export function addScheduledAction(resources: readonly Resource[], context: ResourceContext): readonly Resource[] {
	const { fields } = context;
	const change = (target: ScalableTarget): ScalableTarget => ({ ...target, scheduledActions: [...target.scheduledActions, readScheduledAction(context)] });
	return changeReferred(resources, { reference: fields.reference('resource_id'), type: 'AWS::ApplicationAutoScaling::ScalableTarget', change }) ?? resources;
}

function readScheduledAction(context: ResourceContext): ScheduledCapacity {
	const { fields } = context;
	const action = fields.block('scalable_target_action');
	return {
		scheduledActionName: fields.text('name'),
		schedule: unlessOptional(context, fields.text('schedule')),
		timeZone: withDefault(fields, fields.text('timezone'), { fallback: 'UTC', source: pageOf('appautoscaling_scheduled_action') }),
		startTime: fields.text('start_time'),
		endTime: fields.text('end_time'),
		minCapacity: unlessOptional(context, action.number('min_capacity')),
		maxCapacity: unlessOptional(context, action.number('max_capacity')),
		range: fields.range,
	};
}
