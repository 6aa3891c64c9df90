import { deepStrictEqual } from 'node:assert/strict';
import { resourcesOfType } from '../../../../src/core/model/resource';
import type { Resource, ResourceType } from '../../../../src/core/model/resource';
import { setProperty } from '../../../../src/languages/setProperty';
import { settingsOf } from '../../../../src/languages/writing/settingPath';
import { textOf } from '../../../../src/languages/terraform/registry/builtIn';
import { registryModules } from '../../../../src/languages/terraform/registry';
import { brief, createReader, cut } from './read';
import type { Reader } from './read';
import { applyEdits } from '../../../support/applyEdits';

describe('terraform: modules of the public registry', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const call = (source: string, lines: string): string => `module "web" {\n  source = "${source}"\n${lines}\n}\n`;
	const of = (text: string): readonly Resource[] => reader.read(text).resources;
	const ids = (text: string): readonly string[] => of(text).map(({ id }) => id.replace('module.web.', ''));
	/** Settings that are not defaults of the provider or of AWS, in short. */
	const told = (resource: Resource | undefined, paths: readonly string[]): readonly string[] => paths.map((path) => {
		const found = resource && settingsOf(resource).find((setting) => setting.path === path);
		return `${path}: ${brief(found?.value)}`;
	});
	const first = <T extends ResourceType>(text: string, type: T): Resource | undefined => resourcesOfType(of(text), type)[0];

	it('can be parsed, every version of them', () => {
		for (const module of registryModules) {
			for (const major of module.majors) { deepStrictEqual([module.name, reader.read(textOf(module, major)).problems], [module.name, []]); }
		}
	});

	it('gives a group, its template, policies and schedules from one call, with the ranges of the call', () => {
		const text = call('terraform-aws-modules/autoscaling/aws', `  version = "~> 8.0"
  name              = "web"
  min_size          = 1
  max_size          = "5"
  health_check_type = var.check
  instance_type     = "m5.large"
  block_device_mappings = [{ device_name = "/dev/xvda", ebs = { volume_size = 20, volume_type = "gp2" } }]
  scaling_policies = {
    cpu = {
      policy_type                   = "TargetTrackingScaling"
      target_tracking_configuration = { target_value = 50, predefined_metric_specification = { predefined_metric_type = "ASGAverageCPUUtilization" } }
    }
    "steps" = { policy_type = "StepScaling", step_adjustment = [{ scaling_adjustment = 2, metric_interval_lower_bound = 0 }] }
  }
  schedules = { night = { max_size = 1, recurrence = "0 18 * * *" } }`);
		const resources = of(`variable "check" { default = "ELB" }\n${text}`);
		deepStrictEqual(resources.map(({ id, name, range, nameRange }) => [id, name, cut(`\n${text}`, range).split('\n')[0], cut(`\n${text}`, nameRange)]), [
			['module.web.aws_launch_template.this', 'web', 'module "web" {', 'web'],
			['module.web.aws_autoscaling_group.this', 'web', 'module "web" {', 'web'],
			['module.web.aws_autoscaling_policy.this["cpu"]', 'web["cpu"]', '{', 'cpu'],
			['module.web.aws_autoscaling_policy.this["steps"]', 'web["steps"]', '{ policy_type = "StepScaling", step_adjustment = [{ scaling_adjustment = 2, metric_interval_lower_bound = 0 }] }', 'steps'],
			['module.web.aws_autoscaling_schedule.this["night"]', 'web["night"]', '{ max_size = 1, recurrence = "0 18 * * *" }', 'night'],
		]);
		const [template, group, cpu, steps, night] = resources;
		deepStrictEqual([
			told(template, ['instanceType', 'ebsVolumes.0.sizeGiB', 'ebsVolumes.0.volumeType', 'detailedMonitoring', 'metadataOptions.httpTokens']),
			told(group, ['minSize', 'maxSize', 'desiredCapacity', 'healthCheckType', 'launchTemplate', 'lifecycle.ignoreChanges']),
			told(cpu, ['policyType', 'targetTracking.targetValue', 'targetTracking.predefinedMetricType']), told(steps, ['stepAdjustments.0.scalingAdjustment']), told(night, ['maxSize', 'recurrence']),
		], [
			['instanceType: "m5.large" literal', 'ebsVolumes.0.sizeGiB: 20 literal', 'ebsVolumes.0.volumeType: "gp2" literal', 'detailedMonitoring: true omitted', 'metadataOptions.httpTokens: not written'],
			['minSize: 1 literal', 'maxSize: 5 literal', 'desiredCapacity: not written', 'healthCheckType: ["ELB"] of var.check',
				'launchTemplate: {"text":"module.web.aws_launch_template.this","resourceId":"module.web.aws_launch_template.this"} omitted', 'lifecycle.ignoreChanges: ["loadBalancers","targetGroupArns"] omitted'],
			['policyType: "TargetTrackingScaling" literal', 'targetTracking.targetValue: 50 literal', 'targetTracking.predefinedMetricType: "ASGAverageCPUUtilization" literal'],
			['stepAdjustments.0.scalingAdjustment: 2 literal'], ['maxSize: 1 literal', 'recurrence: "0 18 * * *" literal'],
		]);
		const { maxSize, autoScalingGroup } = { maxSize: group && settingsOf(group).find(({ path }) => path === 'maxSize')?.value, autoScalingGroup: cpu?.type === 'AWS::AutoScaling::ScalingPolicy' ? cpu.autoScalingGroup : undefined };
		deepStrictEqual([maxSize && cut(`\n${text}`, maxSize.range), autoScalingGroup?.value?.resourceId], ['5', 'module.web.aws_autoscaling_group.this']);
	});

	it('knows modules by what their source names, and the version that a constraint allows', () => {
		const tokens = (source: string, version?: string): string => {
			const template = first(call(source, `  max_size = 1${version === undefined ? '' : `\n  version = "${version}"`}`), 'AWS::EC2::LaunchTemplate');
			return template === undefined ? 'none' : brief(settingsOf(template).find(({ path }) => path === 'metadataOptions.httpTokens')?.value);
		};
		const required = '"required" omitted';
		deepStrictEqual([
			'terraform-aws-modules/autoscaling/aws', 'registry.terraform.io/terraform-aws-modules/autoscaling/aws', 'tfr:///terraform-aws-modules/autoscaling/aws?version=8.1.0',
			'git::https://github.com/terraform-aws-modules/terraform-aws-autoscaling.git?ref=v7.2.0', 'github.com/terraform-aws-modules/terraform-aws-autoscaling',
			'git@github.com:terraform-aws-modules/terraform-aws-autoscaling.git?depth=1&ref=v9.0.1', 'other/autoscaling/aws', 'terraform-aws-modules/autoscaling/aws//modules/x', 'terraform-aws-modules/vpc/aws',
		].map((source) => tokens(source)), [required, required, 'not written', 'not written', required, required, 'none', 'none', 'none']);
		deepStrictEqual(['9.0.0', '~> 8.3', '>= 6.0', '>= 6.0, < 9.0', '>= 7, < 9.2', '~> 8', '1.0.0', '12.0', 'x'].map((version) => tokens('terraform-aws-modules/autoscaling/aws', version)), [
			required, 'not written', required, 'not written', required, required, 'none', required, required,
		]);
	});

	it('reads launch configurations of old versions, and what the call leaves open as open', () => {
		deepStrictEqual(ids(call('terraform-aws-modules/autoscaling/aws', '  version = "~> 3.0"\n  lc_name = "x"\n  max_size = 2')), ['aws_launch_configuration.this', 'aws_autoscaling_group.this']);
		deepStrictEqual(ids(call('terraform-aws-modules/autoscaling/aws', '  create = false\n  create_launch_template = false\n  max_size = 2')), []);
		const [group] = resourcesOfType(of(`variable "on" {}\n${call('terraform-aws-modules/autoscaling/aws', '  create = var.on\n  ignore_desired_capacity_changes = true\n  max_size = data.x.y.z')}`), 'AWS::AutoScaling::AutoScalingGroup');
		deepStrictEqual([group?.id, brief(group?.multiplicity), brief(group?.maxSize), group?.lifecycle?.ignoreChanges.value], ['module.web.aws_autoscaling_group.idc', 'unknown: several', 'unknown: not-in-text', ['desiredCapacity', 'loadBalancers', 'targetGroupArns']]);
	});

	it('gives a cluster with its groups of nodes, each with the defaults beside the map', () => {
		const lines = `  cluster_name    = "c"
  cluster_version = "1.31"
  subnet_ids      = ["subnet-1"]
  eks_managed_node_group_defaults = { instance_types = ["m5.large"], max_size = 4 }
  eks_managed_node_groups = merge(local.pools, { spot = { capacity_type = "SPOT", min_size = 2 } })
  self_managed_node_groups = { own = { max_size = 6 } }
  fargate_profiles = { default = { selectors = [{ namespace = "kube-system" }] } }`;
		const text = `locals {\n  pools = { big = { instance_types = ["m6i.4xlarge"], create_launch_template = false, use_custom_launch_template = false, disk_size = 80 } }\n}\n${call('terraform-aws-modules/eks/aws', `  version = "20.31.0"\n${lines}`)}`;
		deepStrictEqual(ids(text), [
			'aws_eks_cluster.this', 'aws_launch_template.managed["spot"]', 'aws_eks_node_group.this["big"]', 'aws_eks_node_group.this["spot"]',
			'aws_launch_template.own["own"]', 'aws_autoscaling_group.this["own"]', 'aws_eks_fargate_profile.this["default"]',
		]);
		const [big, spot] = resourcesOfType(of(text), 'AWS::EKS::Nodegroup');
		const paths = ['minSize', 'maxSize', 'desiredSize', 'instanceTypes.0', 'capacityType', 'diskSizeGiB', 'version', 'maxUnavailablePercentage'];
		deepStrictEqual([told(big, paths), told(spot, paths), [big, spot].map((group) => group?.cluster?.value?.resourceId), cut(text, big?.nameRange ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } })], [
			['minSize: 1 omitted', 'maxSize: 4 literal', 'desiredSize: 1 omitted', 'instanceTypes.0: "m6i.4xlarge" literal', 'capacityType: "ON_DEMAND" omitted', 'diskSizeGiB: 80 literal', 'version: "1.31" literal', 'maxUnavailablePercentage: 33 omitted'],
			['minSize: 2 literal', 'maxSize: 4 literal', 'desiredSize: 1 omitted', 'instanceTypes.0: "m5.large" literal', 'capacityType: "SPOT" literal', 'diskSizeGiB: not written', 'version: "1.31" literal', 'maxUnavailablePercentage: 33 omitted'],
			['module.web.aws_eks_cluster.this', 'module.web.aws_eks_cluster.this'], 'big',
		]);
		const newest = resourcesOfType(of(call('terraform-aws-modules/eks/aws', '  name = "c"\n  kubernetes_version = "1.33"\n  eks_managed_node_groups = { a = {} }')), 'AWS::EKS::Nodegroup')[0];
		deepStrictEqual(told(newest, ['amiType', 'version']), ['amiType: "AL2023_x86_64_STANDARD" omitted', 'version: "1.33" literal']);
		deepStrictEqual(told(first(call('terraform-aws-modules/eks/aws//modules/eks-managed-node-group', '  cluster_name = "c"\n  max_size = 7'), 'AWS::EKS::Nodegroup'), ['minSize', 'maxSize']), ['minSize: 1 omitted', 'maxSize: 7 literal']);
	});

	it('gives load balancers whose listeners, rules and groups of targets find each other, and are found by others', () => {
		const text = `${call('terraform-aws-modules/alb/aws', `  subnets = ["a", "b"]
  listeners = { http = { port = 80, protocol = "HTTP", forward = { target_group_key = "app" }, rules = { api = { actions = [{ forward = { target_group_key = "api" } }] } } } }
  target_groups = { app = { port = 8080, health_check = { interval = 15 } }, api = {} }`)}resource "aws_autoscaling_group" "g" {
  max_size          = 1
  target_group_arns = [module.web.target_groups["app"].arn]
}
`;
		const resources = of(text);
		const [balancer] = resourcesOfType(resources, 'AWS::ElasticLoadBalancingV2::LoadBalancer');
		deepStrictEqual([
			ids(text), balancer?.loadBalancerType.value,
			resourcesOfType(resources, 'AWS::ElasticLoadBalancingV2::Listener').map((one) => [one.loadBalancer?.value?.resourceId, one.targetGroups.map(({ value }) => value?.resourceId)]),
			resourcesOfType(resources, 'AWS::ElasticLoadBalancingV2::ListenerRule').map((one) => [one.listener?.value?.resourceId, one.targetGroups.map(({ value }) => value?.resourceId)]),
			resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').map(({ targetGroupArns }) => targetGroupArns.value),
		], [
			['aws_autoscaling_group.g', 'aws_lb.this', 'aws_lb_target_group.this["api"]', 'aws_lb_target_group.this["app"]', 'aws_lb_listener.this["http"]', 'aws_lb_listener_rule.this["http/api"]'], 'application',
			[['module.web.aws_lb.this', ['module.web.aws_lb_target_group.this["app"]']]], [['module.web.aws_lb_listener.this["http"]', ['module.web.aws_lb_target_group.this["api"]']]],
			[[{ text: 'module.web.target_groups["app"].arn', resourceId: 'module.web.aws_lb_target_group.this["app"]' }]],
		]);
		const old = of(call('terraform-aws-modules/alb/aws', '  version = "~> 8.0"\n  target_groups = [{ backend_protocol = "http", backend_port = 81 }]\n  http_tcp_listeners = [{ port = 80, protocol = "HTTP", target_group_index = 0 }]'));
		deepStrictEqual([
			resourcesOfType(old, 'AWS::ElasticLoadBalancingV2::TargetGroup').map(({ id, port, protocol }) => [id, brief(port), brief(protocol)]),
			resourcesOfType(old, 'AWS::ElasticLoadBalancingV2::Listener').map(({ targetGroups }) => targetGroups.map(({ value }) => value?.resourceId)),
		], [[['module.web.aws_lb_target_group.this[0]', '81 literal', '"HTTP" omitted']], [['module.web.aws_lb_target_group.this[0]']]]);
	});

	it('gives instances, functions and services', () => {
		deepStrictEqual(told(first(call('terraform-aws-modules/ec2-instance/aws', '  root_block_device = { size = 50, type = "gp3" }'), 'AWS::EC2::Instance'), ['instanceType', 'ebsVolumes.0.sizeGiB', 'ebsVolumes.0.volumeType', 'metadataOptions.httpTokens']), [
			'instanceType: "t3.micro" omitted', 'ebsVolumes.0.sizeGiB: 50 literal', 'ebsVolumes.0.volumeType: "gp3" literal', 'metadataOptions.httpTokens: "required" omitted',
		]);
		deepStrictEqual(ids(call('terraform-aws-modules/ec2-instance/aws', '  create_spot_instance = true\n  ebs_volumes = { "/dev/sdf" = { size = 5 } }')), ['aws_spot_instance_request.this', 'aws_ebs_volume.this["/dev/sdf"]', 'aws_volume_attachment.this["/dev/sdf"]']);
		deepStrictEqual(told(first(call('terraform-aws-modules/lambda/aws', '  function_name = "f"\n  memory_size = 512'), 'AWS::Lambda::Function'), ['functionName', 'memorySizeMiB', 'timeoutSeconds']), [
			'functionName: "f" literal', 'memorySizeMiB: 512 literal', 'timeoutSeconds: 3 omitted',
		]);
		const text = call('terraform-aws-modules/ecs/aws', '  cluster_name = "c"\n  services = { api = { cpu = 512, container_definitions = { app = { memory = 256 } }, autoscaling_max_capacity = 4 } }');
		deepStrictEqual(ids(text), ['aws_ecs_cluster.this', 'aws_ecs_service.this["api"]', 'aws_ecs_task_definition.this["api"]', 'aws_appautoscaling_target.this["api"]', 'aws_appautoscaling_policy.this["api/cpu"]', 'aws_appautoscaling_policy.this["api/memory"]']);
		const [target] = resourcesOfType(of(text), 'AWS::ApplicationAutoScaling::ScalableTarget');
		const [policy] = resourcesOfType(of(text), 'AWS::ApplicationAutoScaling::ScalingPolicy');
		deepStrictEqual([
			told(first(text, 'AWS::ECS::TaskDefinition'), ['cpuUnits', 'memoryMiB', 'containers.0.memoryMiB']), told(first(text, 'AWS::ECS::Service'), ['desiredCount', 'launchType', 'deploymentConfiguration.minimumHealthyPercent']),
			brief(target?.maxCapacity), target?.scaledResource?.value?.resourceId, policy?.scalableTarget?.value?.resourceId, policy && told(policy, ['targetTracking.targetValue', 'targetTracking.predefinedMetricType']),
		], [
			['cpuUnits: 512 literal', 'memoryMiB: 2048 omitted', 'containers.0.memoryMiB: 256 literal'], ['desiredCount: 1 omitted', 'launchType: "FARGATE" omitted', 'deploymentConfiguration.minimumHealthyPercent: 66 omitted'],
			'4 literal', 'module.web.aws_ecs_service.this["api"]', 'module.web.aws_appautoscaling_target.this["api"]', ['targetTracking.targetValue: 75 omitted', 'targetTracking.predefinedMetricType: "ECSServiceAverageCPUUtilization" omitted'],
		]);
	});

	it('gives what its outputs name to other modules', () => {
		const text = `${call('terraform-aws-modules/ecs/aws//modules/cluster', '  name = "c"\n  capacity_providers = { spot = { auto_scaling_group_provider = { managed_scaling = { target_capacity = 90 } } } }')}module "api" {
  source      = "terraform-aws-modules/ecs/aws//modules/service"
  cluster_arn = module.web.arn
  capacity_provider_strategy = { one = { capacity_provider = module.web.capacity_providers["spot"].name, weight = 1 } }
}
`;
		const [service] = resourcesOfType(of(text), 'AWS::ECS::Service');
		deepStrictEqual([service?.cluster?.value?.resourceId, service?.capacityProviderStrategy.map(({ capacityProvider }) => capacityProvider?.value?.resourceId)], ['module.web.aws_ecs_cluster.this', ['module.web.aws_ecs_capacity_provider.this["spot"]']]);
	});

	it('is written where the call says it, and in the call where it says nothing yet', () => {
		const text = call('terraform-aws-modules/autoscaling/aws', '  min_size = 1\n  max_size = 2 # two\n  scaling_policies = { cpu = { policy_type = "SimpleScaling", cooldown = 60 } }');
		const resources = of(text);
		const write = (resource: Resource | undefined, path: string, value: number | string): string => {
			if (resource === undefined) { return 'nothing'; }
			const writing = setProperty(resource, path, value, { textOf: () => text, resources });
			return writing.kind === 'refused' ? writing.refusal.code : applyEdits('main.tf', text, writing.edits);
		};
		const [group] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		deepStrictEqual([
			write(group, 'maxSize', 4), write(group, 'desiredCapacity', 2), write(group, 'instanceRefresh.preferences.minHealthyPercentage', 90),
			write(resourcesOfType(resources, 'AWS::AutoScaling::ScalingPolicy')[0], 'cooldownSeconds', 90), write(resourcesOfType(resources, 'AWS::EC2::LaunchTemplate')[0], 'instanceType', 'm7g.large'),
		], [
			text.replace('max_size = 2', 'max_size = 4'), text.replace('= 2 # two', '= 2 # two\n  desired_capacity = 2'), 'no-place',
			text.replace('60', '90'), text.replace(/\n\}\n$/, '\n  instance_type    = "m7g.large"\n}\n'),
		]);
	});
});

