import { deepStrictEqual } from 'node:assert/strict';
import { overrideTypesOf } from '../../../../src/core/model/mixedInstancesPolicy';
import type { Range } from '../../../../src/core/model/value';
import { compact } from '../compact';
import { brief, createReader, expression, literal, omitted, range, unknown } from './read';
import type { Reader } from './read';

const page = (name: string): string => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${name}`;
const countPage = 'https://developer.hashicorp.com/terraform/language/meta-arguments/count';
const terminationPage = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html';

describe('terraform: resources', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	it('reads a group with its launch template, target group and policy', () => {
		const { resources, problems } = reader.read({
			'asg.tf': [
				'resource "aws_autoscaling_group" "web" {',
				'  min_size                  = 2',
				'  max_size                  = "9"',
				'  desired_capacity          = var.size',
				'  health_check_type         = "ELB"',
				'  health_check_grace_period = 30',
				'  vpc_zone_identifier       = [aws_subnet.a.id]',
				'  target_group_arns         = [aws_lb_target_group.web.arn]',
				'  launch_template {',
				'    id      = aws_launch_template.web.id',
				'    version = "$Latest"',
				'  }',
				'}',
			].join('\n'),
			'policy.tf': [
				'resource "aws_autoscaling_policy" "cpu" {',
				'  autoscaling_group_name = aws_autoscaling_group.web.name',
				'  policy_type            = "TargetTrackingScaling"',
				'  target_tracking_configuration {',
				'    target_value = 55.5',
				'    predefined_metric_specification {',
				'      predefined_metric_type = "ASGAverageCPUUtilization"',
				'    }',
				'  }',
				'}',
			].join('\n'),
			'template.tf': [
				'resource "aws_launch_template" "web" {',
				'  image_id      = data.aws_ami.web.id',
				'  instance_type = "t3.large"',
				'  block_device_mappings {',
				'    device_name = "/dev/xvda"',
				'    ebs {',
				'      volume_size = 40',
				'      volume_type = "gp3"',
				'      iops        = 4000',
				'      throughput  = 250',
				'    }',
				'  }',
				'  instance_market_options { market_type = "spot" }',
				'  credit_specification { cpu_credits = "unlimited" }',
				'  monitoring { enabled = true }',
				'}',
			].join('\n'),
			'tg.tf': 'resource "aws_lb_target_group" "web" {\n  port     = 80\n  protocol = "HTTP"\n}\n',
			'variables.tf': 'variable "size" {\n  default = 4\n}\n',
		});
		const groupName = range(0, 34, 37);
		deepStrictEqual(problems, []);
		deepStrictEqual(compact(resources), compact([
			{
				type: 'AWS::AutoScaling::AutoScalingGroup', id: 'aws_autoscaling_group.web', name: 'web', language: 'terraform', file: 'asg.tf',
				range: { start: { line: 0, character: 0 }, end: { line: 12, character: 1 } }, nameRange: groupName,
				multiplicity: omitted(1, groupName, countPage, 'asg.tf'),
				minSize: literal(2, range(1, 30, 31), 'asg.tf'),
				maxSize: literal(9, range(2, 31, 32), 'asg.tf'),
				desiredCapacity: {
					file: 'asg.tf', range: range(3, 30, 38), value: 4,
					origin: { kind: 'default', name: 'var.size', at: { file: 'variables.tf', range: range(1, 12, 13) } },
				},
				healthCheckType: literal(['ELB'], range(4, 31, 34), 'asg.tf'),
				healthCheckGracePeriodSeconds: literal(30, range(5, 30, 32), 'asg.tf'),
				defaultCooldownSeconds: omitted(300, groupName, page('autoscaling_group'), 'asg.tf'),
				defaultInstanceWarmupSeconds: undefined,
				availabilityZones: undefined,
				subnets: expression([{ text: 'aws_subnet.a.id', resourceId: undefined }], range(6, 30, 47), '[aws_subnet.a.id]', 'asg.tf'),
				launchTemplate: expression(
					{ text: 'aws_launch_template.web.id', resourceId: 'aws_launch_template.web' }, range(9, 14, 40), 'aws_launch_template.web.id', 'asg.tf',
				),
				launchTemplateVersion: literal('$Latest', range(10, 15, 22), 'asg.tf'),
				launchConfiguration: undefined,
				mixedInstancesPolicy: undefined,
				targetGroupArns: expression(
					[{ text: 'aws_lb_target_group.web.arn', resourceId: 'aws_lb_target_group.web' }], range(7, 30, 59), '[aws_lb_target_group.web.arn]', 'asg.tf',
				),
				loadBalancerNames: omitted([], groupName, page('autoscaling_group'), 'asg.tf'),
				desiredCapacityType: omitted('units', groupName, page('autoscaling_group'), 'asg.tf'),
				terminationPolicies: omitted(['Default'], groupName, page('autoscaling_group'), 'asg.tf'),
				newInstancesProtectedFromScaleIn: omitted(false, groupName, page('autoscaling_group'), 'asg.tf'),
				suspendedProcesses: omitted([], groupName, page('autoscaling_group'), 'asg.tf'),
				maxInstanceLifetimeSeconds: undefined,
				capacityRebalance: omitted(false, groupName, page('autoscaling_group'), 'asg.tf'),
				instanceMaintenancePolicy: undefined,
				capacityDistributionStrategy: omitted('balanced-best-effort', groupName, page('autoscaling_group'), 'asg.tf'),
				zonalShiftEnabled: omitted(false, groupName, page('autoscaling_group'), 'asg.tf'), impairedZoneHealthCheckBehavior: undefined,
				lifecycleHookSpecificationList: [], enabledMetrics: undefined, placementGroup: undefined, instanceRefresh: undefined, updatePolicy: undefined,
			},
			{
				type: 'AWS::AutoScaling::ScalingPolicy', id: 'aws_autoscaling_policy.cpu', name: 'cpu', language: 'terraform', file: 'policy.tf',
				range: { start: { line: 0, character: 0 }, end: { line: 9, character: 1 } }, nameRange: range(0, 35, 38),
				multiplicity: omitted(1, range(0, 35, 38), countPage, 'policy.tf'),
				autoScalingGroup: expression(
					{ text: 'aws_autoscaling_group.web.name', resourceId: 'aws_autoscaling_group.web' }, range(1, 27, 57), 'aws_autoscaling_group.web.name', 'policy.tf',
				),
				policyType: literal('TargetTrackingScaling', range(2, 28, 49), 'policy.tf'),
				enabled: omitted(true, range(0, 35, 38), page('autoscaling_policy'), 'policy.tf'),
				adjustmentType: undefined, scalingAdjustment: undefined, minAdjustmentMagnitude: undefined, cooldownSeconds: undefined, estimatedInstanceWarmupSeconds: undefined,
				metricAggregationType: omitted('Average', range(0, 35, 38), page('autoscaling_policy'), 'policy.tf'),
				stepAdjustments: [],
				targetTracking: {
					predefinedMetricType: literal('ASGAverageCPUUtilization', range(6, 32, 56), 'policy.tf'),
					resourceLabel: undefined, customizedMetric: undefined,
					targetValue: literal(55.5, range(4, 19, 23), 'policy.tf'),
					disableScaleIn: omitted(false, range(0, 35, 38), page('autoscaling_policy'), 'policy.tf'),
				},
				predictiveScaling: undefined,
			},
			{
				type: 'AWS::EC2::LaunchTemplate', id: 'aws_launch_template.web', name: 'web', language: 'terraform', file: 'template.tf',
				range: { start: { line: 0, character: 0 }, end: { line: 15, character: 1 } }, nameRange: range(0, 32, 35),
				multiplicity: omitted(1, range(0, 32, 35), countPage, 'template.tf'),
				instanceType: literal('t3.large', range(2, 19, 27), 'template.tf'),
				imageId: unknown('not-in-text', range(1, 18, 37), 'data.aws_ami.web.id', 'template.tf'),
				ebsVolumes: [{
					volumeType: literal('gp3', range(7, 21, 24), 'template.tf'),
					sizeGiB: literal(40, range(6, 20, 22), 'template.tf'),
					iops: literal(4000, range(8, 20, 24), 'template.tf'),
					throughputMiBps: literal(250, range(9, 20, 23), 'template.tf'),
					deviceName: literal('/dev/xvda', range(4, 19, 28), 'template.tf'),
					deleteOnTermination: omitted(true, range(0, 32, 35), terminationPage, 'template.tf'),
					range: { start: { line: 5, character: 4 }, end: { line: 10, character: 5 } },
				}],
				instanceStoreVolumes: [], networkInterfaces: [],
				hasUserData: omitted(false, range(0, 32, 35), page('launch_template'), 'template.tf'),
				hibernationConfigured: omitted(false, range(0, 32, 35), page('launch_template'), 'template.tf'),
				disableApiTermination: omitted(false, range(0, 32, 35), page('launch_template'), 'template.tf'),
				cpuCredits: literal('unlimited', range(13, 40, 49), 'template.tf'),
				detailedMonitoring: literal(true, range(14, 25, 29), 'template.tf'),
				ebsOptimized: undefined, tenancy: undefined, spotMaxPriceUsdPerHour: undefined,
				marketType: literal('spot', range(12, 43, 47), 'template.tf'),
			},
			{
				type: 'AWS::ElasticLoadBalancingV2::TargetGroup', id: 'aws_lb_target_group.web', name: 'web', language: 'terraform', file: 'tg.tf',
				range: { start: { line: 0, character: 0 }, end: { line: 3, character: 1 } }, nameRange: range(0, 32, 35),
				multiplicity: omitted(1, range(0, 32, 35), countPage, 'tg.tf'),
				protocol: literal('HTTP', range(2, 14, 18), 'tg.tf'),
				port: literal(80, range(1, 13, 15), 'tg.tf'),
				targetType: omitted('instance', range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				healthCheckEnabled: omitted(true, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				healthCheckPort: omitted('traffic-port', range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				healthCheckProtocol: omitted('HTTP', range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				healthCheckPath: omitted('/', range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				matcher: omitted('200', range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				healthCheckIntervalSeconds: omitted(30, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				healthCheckTimeoutSeconds: omitted(5, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				healthyThresholdCount: omitted(5, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				unhealthyThresholdCount: omitted(2, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				deregistrationDelaySeconds: omitted(300, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				slowStartSeconds: omitted(0, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				loadBalancingAlgorithmType: omitted('round_robin', range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				stickinessEnabled: omitted(false, range(0, 32, 35), page('lb_target_group'), 'tg.tf'), stickinessType: undefined,
				stickinessDurationSeconds: omitted(86_400, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				crossZoneEnabled: omitted('use_load_balancer_configuration', range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
				targetGroupHealth: {
					dnsFailover: {
						minimumHealthyTargetsCount: omitted(1, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
						minimumHealthyTargetsPercentage: omitted('off', range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
					},
					unhealthyStateRouting: {
						minimumHealthyTargetsCount: omitted(1, range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
						minimumHealthyTargetsPercentage: omitted('off', range(0, 32, 35), page('lb_target_group'), 'tg.tf'),
					},
				},
			},
		]));
	});

	it('reads step and simple policies', () => {
		const step = reader.first([
			'resource "aws_autoscaling_policy" "out" {',
			'  autoscaling_group_name    = "shop"',
			'  policy_type               = "StepScaling"',
			'  adjustment_type           = "PercentChangeInCapacity"',
			'  estimated_instance_warmup = 120',
			'  step_adjustment {',
			'    metric_interval_lower_bound = "0"',
			'    metric_interval_upper_bound = 20',
			'    scaling_adjustment          = -1',
			'  }',
			'  step_adjustment {',
			'    metric_interval_lower_bound = 20',
			'    scaling_adjustment          = 3',
			'  }',
			'}',
			'resource "aws_autoscaling_group" "web" { name = "shop" }',
		].join('\n'), 'AWS::AutoScaling::ScalingPolicy');
		deepStrictEqual(step.autoScalingGroup, literal({ text: 'shop', resourceId: 'aws_autoscaling_group.web' }, range(1, 31, 35)));
		deepStrictEqual(step.estimatedInstanceWarmupSeconds, literal(120, range(4, 30, 33)));
		deepStrictEqual(step.stepAdjustments, [
			{
				metricIntervalLowerBound: literal(0, range(6, 35, 36)), metricIntervalUpperBound: literal(20, range(7, 34, 36)),
				scalingAdjustment: literal(-1, range(8, 34, 36)),
			},
			{ metricIntervalLowerBound: literal(20, range(11, 34, 36)), metricIntervalUpperBound: undefined, scalingAdjustment: literal(3, range(12, 34, 35)) },
		]);
		const simple = reader.first('resource "aws_autoscaling_policy" "in" {\n  scaling_adjustment = -2\n  cooldown = 60\n}', 'AWS::AutoScaling::ScalingPolicy');
		deepStrictEqual([simple.policyType, simple.scalingAdjustment, simple.cooldownSeconds, simple.targetTracking], [
			omitted('SimpleScaling', range(0, 35, 37), page('autoscaling_policy')), literal(-2, range(1, 23, 25)), literal(60, range(2, 13, 15)), undefined,
		]);
	});

	it('reads instances, Spot requests, launch configurations and volumes', () => {
		const { resources } = reader.read([
			'resource "aws_instance" "one" {',
			'  instance_type = "m5.large"',
			'  ami = "ami-1"',
			'  monitoring = "true"',
			'  availability_zone = "us-east-1a"',
			'  root_block_device {',
			'    volume_size = 8',
			'  }',
			'  ebs_block_device {',
			'    device_name = "/dev/sdf"',
			'    volume_type = "io2"',
			'    iops        = 500',
			'  }',
			'}',
			'resource "aws_spot_instance_request" "two" { instance_type = "c5.large" }',
			'resource "aws_launch_configuration" "three" {',
			'  instance_type = "m4.large"',
			'  spot_price    = "0.05"',
			'}',
			'resource "aws_ebs_volume" "four" {',
			'  size = 100',
			'  type = "st1"',
			'}',
		].join('\n'));
		const base = { language: 'terraform', file: 'main.tf' };
		const device = { deleteOnTermination: omitted(true, range(0, 25, 28), terminationPage) };
		const defaults = (at: Range, kind: string): object => ({
			instanceStoreVolumes: [], networkInterfaces: [], hasUserData: omitted(false, at, page(kind)), hibernationConfigured: omitted(false, at, page(kind)),
			...kind === 'instance' ? { disableApiTermination: omitted(false, at, page(kind)) } : {},
		});
		deepStrictEqual(compact(resources), compact([
			{
				...base, type: 'AWS::EC2::Instance', id: 'aws_instance.one', name: 'one',
				range: { start: { line: 0, character: 0 }, end: { line: 13, character: 1 } }, nameRange: range(0, 25, 28), multiplicity: omitted(1, range(0, 25, 28), countPage),
				instanceType: literal('m5.large', range(1, 19, 27)), imageId: literal('ami-1', range(2, 9, 14)),
				ebsVolumes: [
					{
						...device, volumeType: unknown('not-in-text', { start: { line: 5, character: 2 }, end: { line: 7, character: 3 } }, 'volume_type'), sizeGiB: literal(8, range(6, 18, 19)),
						isRoot: expression(true, { start: { line: 5, character: 2 }, end: { line: 7, character: 3 } }, 'root_block_device'),
						range: { start: { line: 5, character: 2 }, end: { line: 7, character: 3 } },
					},
					{
						...device, volumeType: literal('io2', range(10, 19, 22)), iops: literal(500, range(11, 18, 21)), deviceName: literal('/dev/sdf', range(9, 19, 27)),
						isRoot: expression(false, { start: { line: 8, character: 2 }, end: { line: 12, character: 3 } }, 'ebs_block_device'),
						range: { start: { line: 8, character: 2 }, end: { line: 12, character: 3 } },
					},
				],
				...defaults(range(0, 25, 28), 'instance'), detailedMonitoring: literal(true, range(3, 16, 20)), availabilityZone: literal('us-east-1a', range(4, 23, 33)),
			},
			{
				...base, type: 'AWS::EC2::Instance', id: 'aws_spot_instance_request.two', name: 'two', range: range(14, 0, 73), nameRange: range(14, 38, 41),
				multiplicity: omitted(1, range(14, 38, 41), countPage), instanceType: literal('c5.large', range(14, 62, 70)), ebsVolumes: [],
				...defaults(range(14, 38, 41), 'instance'), marketType: expression('spot', range(14, 38, 41), 'aws_spot_instance_request'),
			},
			{
				...base, type: 'AWS::AutoScaling::LaunchConfiguration', id: 'aws_launch_configuration.three', name: 'three',
				range: { start: { line: 15, character: 0 }, end: { line: 18, character: 1 } }, nameRange: range(15, 37, 42),
				multiplicity: omitted(1, range(15, 37, 42), countPage), instanceType: literal('m4.large', range(16, 19, 27)), ebsVolumes: [],
				...defaults(range(15, 37, 42), 'launch_configuration'), spotPrice: literal('0.05', range(17, 19, 23)),
			},
			{
				...base, type: 'AWS::EC2::Volume', id: 'aws_ebs_volume.four', name: 'four',
				range: { start: { line: 19, character: 0 }, end: { line: 22, character: 1 } }, nameRange: range(19, 27, 31),
				multiplicity: omitted(1, range(19, 27, 31), countPage), volumeType: literal('st1', range(21, 10, 13)), sizeGiB: literal(100, range(20, 9, 12)),
				multiAttachEnabled: omitted(false, range(19, 27, 31), page('ebs_volume')),
			},
		]));
	});

	it('knows the defaults of a health check by protocol and by whether its block is written', () => {
		const check = (lines: string): unknown => {
			const group = reader.first(`resource "aws_alb_target_group" "web" {\n${lines}\n}`, 'AWS::ElasticLoadBalancingV2::TargetGroup');
			return [group.healthCheckPath, group.healthCheckIntervalSeconds, group.healthCheckTimeoutSeconds, group.healthyThresholdCount, group.unhealthyThresholdCount]
				.map((value) => value?.value);
		};
		deepStrictEqual(check('protocol = "HTTPS"'), ['/', 30, 5, 5, 2]);
		deepStrictEqual(check('protocol = "HTTP"\nhealth_check {\n  path = "/up"\n  interval = 10\n}'), ['/up', 10, 5, 3, 3]);
		deepStrictEqual(check('protocol = "TCP"'), [undefined, 30, 10, 5, 2]);
		deepStrictEqual(check('protocol = "TCP"\nhealth_check {\n  enabled = true\n}'), ['/', 30, 6, 3, 3]);
		deepStrictEqual(check('protocol = "TLS"\nhealth_check {\n  protocol = "TCP"\n}'), [undefined, 30, 10, 3, 3]);
		deepStrictEqual(check('protocol = "GENEVE"'), [undefined, 10, 5, 5, 2]);
		deepStrictEqual(check('target_type = "lambda"'), ['/', 35, 30, 5, undefined]);
		deepStrictEqual(check('protocol = var.open'), [undefined, undefined, undefined, 5, 2]);
	});

	it('reads a mixed instances policy, its types in order', () => {
		const group = reader.group([
			'  mixed_instances_policy {',
			'    launch_template {',
			'      launch_template_specification {',
			'        launch_template_name = "lt"',
			'      }',
			'      override { instance_type = "m5.large" }',
			'      override { instance_type = "m6i.large" }',
			'    }',
			'  }',
		].join('\n'), 'resource "aws_launch_template" "t" { name = "lt" }');
		deepStrictEqual(group.launchTemplate, literal({ text: 'lt', resourceId: 'aws_launch_template.t' }, range(4, 32, 34)));
		deepStrictEqual(group.launchTemplateVersion, omitted('$Default', range(0, 34, 37), page('autoscaling_group')));
		deepStrictEqual(overrideTypesOf(group), [literal('m5.large', range(6, 34, 42)), literal('m6i.large', range(7, 34, 43))]);
	});

	it('keeps several kinds of health checks apart', () => {
		deepStrictEqual(reader.group('  health_check_type = "EBS, ELB"').healthCheckType, literal(['EBS', 'ELB'], range(1, 23, 31)));
	});

	it('reads what may be there as unknown, and what is computed as there', () => {
		const told = (line: string): string => brief(reader.first(`resource "aws_instance" "i" {\n  ${line}\n}\nvariable "open" {}`, 'AWS::EC2::Instance').hasUserData);
		deepStrictEqual(['', 'user_data = null', 'user_data = file("x.sh")', 'user_data_base64 = var.open', 'user_data = var.open ? "x" : null'].map(told), [
			'false omitted', 'false omitted', 'true expression', 'true expression', 'unknown: several',
		]);
	});

	it('reads blocks that may be there with unknown values', () => {
		const [root] = reader.first('resource "aws_instance" "i" {\n  dynamic "root_block_device" {\n    for_each = var.open\n    content {}\n  }\n}\nvariable "open" {}', 'AWS::EC2::Instance').ebsVolumes;
		deepStrictEqual([root?.isRoot, root?.deleteOnTermination, root?.encrypted].map(brief), ['unknown: several', 'unknown: several', 'not written']);
	});

	it('reads the market of instances and Spot requests', () => {
		const market = (text: string): unknown => {
			const { marketType, spotMaxPriceUsdPerHour, instanceInterruptionBehavior } = reader.first(text, 'AWS::EC2::Instance');
			return [marketType, spotMaxPriceUsdPerHour, instanceInterruptionBehavior].map(brief);
		};
		deepStrictEqual([
			market('resource "aws_instance" "i" {}'),
			market('resource "aws_instance" "i" {\n instance_market_options {\n  spot_options { max_price = 0.03 }\n }\n}'),
			market('resource "aws_spot_instance_request" "i" {\n spot_price = "0.03"\n instance_interruption_behavior = "stop"\n}'),
		], [
			['not written', 'not written', 'not written'], ['"spot" omitted', '0.03 literal', 'not written'], ['"spot" expression', '0.03 literal', '"stop" literal'],
		]);
	});

	it('knows that default subnets give public addresses', () => {
		const gives = (type: string): string => brief(reader.first(`resource "${type}" "s" {}`, 'AWS::EC2::Subnet').mapPublicIpOnLaunch);
		deepStrictEqual([gives('aws_subnet'), gives('aws_default_subnet')], ['false omitted', 'true omitted']);
	});
});
