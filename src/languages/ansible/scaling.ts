/** Modules of what makes groups scale. Names and defaults: the pages of the modules, read on 2026-11-30. */
import { entryIn, mapItems, mapScalar, reshape, reshapeAll } from '../values/shapeTree';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { firstOf } from './module';
import type { AnsibleModule } from './module';

export const scalingModules: readonly AnsibleModule[] = [
	{
		names: ['autoscaling_policy', 'ec2_scaling_policy'], type: 'AWS::AutoScaling::ScalingPolicy', naming: ['name'],
		adapt: (args) => ({
			AutoScalingGroupName: entryIn(args, 'asg_name'), MinAdjustmentMagnitude: entryIn(args, 'min_adjustment_step'), MetricAggregationType: entryIn(args, 'metric_aggregation'),
			StepAdjustments: mapItems(entryIn(args, 'step_adjustments'), (step) => reshape(step, {
				MetricIntervalLowerBound: entryIn(step, 'lower_bound'), MetricIntervalUpperBound: entryIn(step, 'upper_bound'), ScalingAdjustment: entryIn(step, 'scaling_adjustment'),
			})), step_adjustments: undefined,
			TargetTrackingConfiguration: trackingOf(args),
		}),
	},
	{
		names: ['cloudwatch_metric_alarm', 'ec2_metric_alarm'], type: 'AWS::CloudWatch::Alarm', naming: ['name', 'alarm_name'],
		adapt: (args) => ({
			MetricName: firstOf(args, 'metric_name', 'metric'), ComparisonOperator: mapScalar(firstOf(args, 'comparison_operator', 'comparison'), (operator) => operators[String(operator)] ?? operator),
			Dimensions: dimensionsOf(entryIn(args, 'dimensions')), dimensions: undefined,
		}),
	},
	{ names: ['autoscaling_lifecycle_hook', 'ec2_asg_lifecycle_hook'], type: 'AWS::AutoScaling::LifecycleHook', naming: ['lifecycle_hook_name'], adapt: (args) => ({
		AutoScalingGroupName: entryIn(args, 'autoscaling_group_name'), LifecycleTransition: entryIn(args, 'transition'),
	}) },
	{ names: ['autoscaling_scheduled_action', 'ec2_asg_scheduled_action'], type: 'AWS::AutoScaling::ScheduledAction', naming: ['scheduled_action_name'], adapt: (args) => ({ AutoScalingGroupName: entryIn(args, 'autoscaling_group_name') }) },
	{ names: ['sqs_queue'], type: 'AWS::SQS::Queue', naming: ['name'], adapt: (args) => ({ QueueName: entryIn(args, 'name'), VisibilityTimeout: firstOf(args, 'visibility_timeout', 'default_visibility_timeout') }) },
];

/** What old playbooks write. */
const operators: Readonly<Record<string, string>> = {
	'<=': 'LessThanOrEqualToThreshold', '<': 'LessThanThreshold', '>=': 'GreaterThanOrEqualToThreshold', '>': 'GreaterThanThreshold',
};

function trackingOf(args: ObjectValue): ValueTree | undefined {
	const tracking = entryIn(args, 'target_tracking_config');
	const customized = entryIn(tracking, 'customized_metric_spec');
	return tracking && reshapeAll(tracking, {
		PredefinedMetricSpecification: entryIn(tracking, 'predefined_metric_spec'),
		CustomizedMetricSpecification: customized && reshapeAll(customized, {
			MetricName: entryIn(customized, 'metric_name'), Namespace: entryIn(customized, 'namespace'), Statistic: entryIn(customized, 'statistic'), Unit: entryIn(customized, 'unit'),
			Dimensions: dimensionsOf(entryIn(customized, 'dimensions')),
		}),
		TargetValue: entryIn(tracking, 'target_value'), DisableScaleIn: firstOf(tracking, 'disable_scalein', 'disable_scale_in'),
	});
}

/** `{ AutoScalingGroupName: web }`, or the list of one of them, as a list of names and values. */
function dimensionsOf(dimensions: ValueTree | undefined): ValueTree | undefined {
	const map = dimensions?.kind === 'list' ? dimensions.items[0] : dimensions;
	if (map?.kind !== 'object') { return dimensions; }
	const { file, range, text } = map;
	const items = [...map.entries].flatMap(([name, value]) => reshape(map, { Name: { kind: 'scalar', file, range, text: name, value: name, origin: { kind: 'expression', text } }, Value: value }) ?? []);
	return { kind: 'list', file, range, text, items, origin: { kind: 'expression', text } };
}
