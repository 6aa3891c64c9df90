import { deepStrictEqual } from 'node:assert/strict';
import { brief, createReader } from './read';
import type { Reader } from './read';

describe('terraform: what the provider takes for what is not written', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	it('sets a size of a scheduled action to 0 that is not written, and leaves it as it is for −1', () => {
		const action = reader.first('resource "aws_autoscaling_schedule" "night" {\n  min_size = "-1"\n  desired_capacity = 0\n}', 'AWS::AutoScaling::ScheduledAction');
		deepStrictEqual([action.minSize, action.maxSize, action.desiredCapacity, action.timeZone].map(brief), ['not written', '0 omitted', '0 literal', '"UTC" omitted']);
		const open = reader.first('variable "max" {}\nresource "aws_autoscaling_schedule" "night" {\n  max_size = var.max\n}', 'AWS::AutoScaling::ScheduledAction');
		deepStrictEqual(brief(open.maxSize), 'unknown: no-default');
	});

	it('switches stickiness on by the block alone', () => {
		const enabled = (lines: string): string => brief(reader.first(`resource "aws_lb_target_group" "web" {\n${lines}\n}`, 'AWS::ElasticLoadBalancingV2::TargetGroup').stickinessEnabled);
		deepStrictEqual(
			['', 'stickiness { type = "lb_cookie" }', 'stickiness {\n  type = "lb_cookie"\n  enabled = false\n}', 'dynamic "stickiness" {\n  for_each = var.open\n  content { type = "lb_cookie" }\n}'].map(enabled),
			['false omitted', 'true omitted', 'false literal', 'unknown: several'],
		);
	});

	it('switches the count of DNS failover off where its block leaves it out', () => {
		const health = (lines: string): readonly string[] => {
			const { dnsFailover, unhealthyStateRouting } = reader.first(`resource "aws_lb_target_group" "web" {\n${lines}\n}`, 'AWS::ElasticLoadBalancingV2::TargetGroup').targetGroupHealth;
			return [dnsFailover, unhealthyStateRouting].flatMap((one) => [one.minimumHealthyTargetsCount, one.minimumHealthyTargetsPercentage]).map(brief);
		};
		deepStrictEqual(health(''), ['1 omitted', '"off" omitted', '1 omitted', '"off" omitted']);
		deepStrictEqual(health('target_group_health {\n  dns_failover { minimum_healthy_targets_percentage = 50 }\n}'), ['"off" omitted', '50 literal', '1 omitted', '"off" omitted']);
		deepStrictEqual(
			health('target_group_health {\n  dns_failover {\n    minimum_healthy_targets_count = "off"\n    minimum_healthy_targets_percentage = "some"\n  }\n}'),
			['"off" literal', 'unknown: malformed', '1 omitted', '"off" omitted'],
		);
	});

	it('crosses zones for an Application Load Balancer whatever is written, for the others only if it is', () => {
		const balancer = (lines: string): readonly string[] => {
			const { crossZoneEnabled, idleTimeoutSeconds } = reader.first(`variable "open" {}\nresource "aws_alb" "web" {\n${lines}\n}`, 'AWS::ElasticLoadBalancingV2::LoadBalancer');
			return [brief(crossZoneEnabled), brief(idleTimeoutSeconds)];
		};
		deepStrictEqual(balancer('enable_cross_zone_load_balancing = false'), ['true omitted', '60 omitted']);
		deepStrictEqual(balancer('load_balancer_type = "network"'), ['false omitted', 'not written']);
		deepStrictEqual(balancer('load_balancer_type = "gateway"\nenable_cross_zone_load_balancing = var.open'), ['unknown: no-default', 'not written']);
		deepStrictEqual(balancer('load_balancer_type = var.open'), ['unknown: no-default', 'not written']);
	});

	it('takes subnet mappings for subnets, also those of which only the number is known', () => {
		const subnets = (lines: string): unknown => reader.first(`variable "id" {}\nresource "aws_lb" "web" {\n${lines}\n}`, 'AWS::ElasticLoadBalancingV2::LoadBalancer')
			.subnets?.value?.map(({ text }) => text);
		deepStrictEqual(subnets('subnet_mapping { subnet_id = "subnet-1" }\nsubnet_mapping { subnet_id = var.id }'), ['subnet-1', 'var.id']);
		deepStrictEqual(subnets(''), undefined);
		deepStrictEqual(subnets('dynamic "subnet_mapping" {\n  for_each = var.id\n  content { subnet_id = subnet_mapping.value }\n}'), undefined);
	});

	it('knows what an instance refresh begins with, which differs from the API', () => {
		const refresh = reader.group('  instance_refresh {\n    strategy = "Rolling"\n  }').instanceRefresh;
		deepStrictEqual(Object.entries(refresh ?? {}).map(([key, value]) => `${key}: ${brief(value)}`), [
			'strategy: "Rolling" literal', 'minHealthyPercentage: 90 omitted', 'maxHealthyPercentage: 100 omitted', 'instanceWarmupSeconds: not written',
			'checkpointPercentages: [] omitted', 'checkpointDelaySeconds: 3600 omitted', 'skipMatching: false omitted', 'autoRollback: false omitted',
			'scaleInProtectedInstances: "Ignore" omitted', 'standbyInstances: "Ignore" omitted', 'alarms: [] omitted',
		]);
		deepStrictEqual(reader.group('').instanceRefresh, undefined);
	});

	it('reads the preferences of an instance refresh', () => {
		const refresh = reader.group([
			'  instance_refresh {', '    strategy = "Rolling"', '    preferences {', '      min_healthy_percentage = 50', '      max_healthy_percentage = 150', '      instance_warmup = 200',
			'      checkpoint_percentages = [20, "50", 100]', '      checkpoint_delay = 600', '      skip_matching = true', '      auto_rollback = true',
			'      scale_in_protected_instances = "Refresh"', '      standby_instances = "Wait"', '      alarm_specification { alarms = ["errors"] }', '    }', '  }',
		].join('\n')).instanceRefresh;
		deepStrictEqual(Object.values(refresh ?? {}).map((value) => value?.value), ['Rolling', 50, 150, 200, [20, 50, 100], 600, true, true, 'Refresh', 'Wait', ['errors']]);
		const broken = reader.group('  instance_refresh {\n    strategy = "Rolling"\n    preferences { checkpoint_percentages = ["half", 100] }\n  }').instanceRefresh;
		deepStrictEqual(brief(broken?.checkpointPercentages), 'unknown: malformed');
	});

	it('takes a warm pool for a resource of its own, which may be there or not', () => {
		const pool = (lines: string, more = ''): readonly string[] => reader.read(`variable "open" {}\nresource "aws_autoscaling_group" "web" {\n${lines}\n${more}\n}`).resources
			.filter((resource) => resource.type === 'AWS::AutoScaling::WarmPool')
			.map(({ id, autoScalingGroup, multiplicity, minSize }) => [id, autoScalingGroup?.value?.resourceId, brief(multiplicity), brief(minSize)].join(', '));
		deepStrictEqual(pool('warm_pool {}'), ['aws_autoscaling_group.web.warm_pool, aws_autoscaling_group.web, 1 omitted, 0 omitted']);
		deepStrictEqual(pool('warm_pool { min_size = 3 }', 'count = 0'), ['aws_autoscaling_group.web.warm_pool, aws_autoscaling_group.web, 0 literal, 3 literal']);
		deepStrictEqual(pool('dynamic "warm_pool" {\n  for_each = var.open\n  content {}\n}'), ['aws_autoscaling_group.web.warm_pool, aws_autoscaling_group.web, unknown: several, unknown: several']);
		deepStrictEqual(pool(''), []);
	});

	it('reads what only Terraform can set: suspended processes, a policy that is off', () => {
		deepStrictEqual(brief(reader.group('  suspended_processes = ["AZRebalance"]').suspendedProcesses), '["AZRebalance"] literal');
		deepStrictEqual(brief(reader.first('resource "aws_autoscaling_policy" "p" { enabled = false }', 'AWS::AutoScaling::ScalingPolicy').enabled), 'false literal');
	});

	it('collects no metrics for an empty list, and takes it for no policy', () => {
		const group = reader.group('  enabled_metrics = []\n  termination_policies = []');
		deepStrictEqual([brief(group.enabledMetrics), brief(group.terminationPolicies)], ['not written', '["Default"] omitted']);
	});

	it('takes lowest-price for On-Demand where attributes stand instead of types', () => {
		const strategy = (override: string): string => brief(reader.group(`  mixed_instances_policy {\n    launch_template {\n      override { ${override} }\n    }\n  }`)
			.mixedInstancesPolicy?.instancesDistribution.onDemandAllocationStrategy);
		deepStrictEqual([strategy('instance_type = "m5.large"'), strategy('instance_requirements {}')], ['"prioritized" omitted', '"lowest-price" omitted']);
	});

	it('does not know the dimensions of an alarm that stand elsewhere, and tells metric math from one metric', () => {
		const alarm = (lines: string) => reader.first(`variable "open" {}\nresource "aws_sqs_queue" "q" {}\nresource "aws_cloudwatch_metric_alarm" "a" {\n${lines}\n}`, 'AWS::CloudWatch::Alarm');
		deepStrictEqual(brief(alarm('dimensions = var.open').dimensions), 'unknown: no-default');
		deepStrictEqual(alarm('dimensions = { QueueName = aws_sqs_queue.q.name, Stage = var.open, Zone = "a" }').dimensions?.value, [
			{ name: 'QueueName', text: 'aws_sqs_queue.q.name', resourceId: 'aws_sqs_queue.q' }, { name: 'Stage', text: 'var.open', resourceId: undefined }, { name: 'Zone', text: 'a', resourceId: undefined },
		]);
		deepStrictEqual(alarm('dimensions = { AutoScalingGroupName = "shop" }\n}\nresource "aws_autoscaling_group" "web" {\n  name = "shop"').dimensions?.value, [
			{ name: 'AutoScalingGroupName', text: 'shop', resourceId: 'aws_autoscaling_group.web' },
		]);
		deepStrictEqual([alarm('metric_query { id = "e" }').hasMetricMath, alarm('metric_name = "CPUUtilization"').hasMetricMath], [true, false]);
		deepStrictEqual([brief(alarm('').alarmActions), brief(alarm('alarm_actions = var.open').alarmActions)], ['[] omitted', 'unknown: no-default']);
	});
});
