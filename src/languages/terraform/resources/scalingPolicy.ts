/** `aws_autoscaling_policy` → model. */
import type { ScalingPolicy, StepAdjustment, TargetTrackingConfiguration } from '../../../core/model/scalingPolicy';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('autoscaling_policy');

export function readScalingPolicy({ fields, base }: ResourceContext): ScalingPolicy {
	return {
		...base,
		type: 'AWS::AutoScaling::ScalingPolicy',
		autoScalingGroup: fields.reference('autoscaling_group_name', 'aws_autoscaling_group'),
		policyType: withDefault(fields, fields.text('policy_type'), { fallback: 'SimpleScaling', source }),
		adjustmentType: fields.text('adjustment_type'),
		scalingAdjustment: fields.number('scaling_adjustment'),
		cooldownSeconds: fields.number('cooldown'),
		estimatedInstanceWarmupSeconds: fields.number('estimated_instance_warmup'),
		stepAdjustments: fields.blocks('step_adjustment').map(readStep),
		targetTracking: readTargetTracking(fields),
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
	return {
		predefinedMetricType: configuration.block('predefined_metric_specification').text('predefined_metric_type'),
		targetValue: configuration.number('target_value'),
		disableScaleIn: withDefault(configuration, configuration.boolean('disable_scale_in'), { fallback: false, source }),
	};
}
