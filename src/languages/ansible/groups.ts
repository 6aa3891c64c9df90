/** Modules of Auto Scaling groups and of what they launch. Names and defaults: the pages of the modules, read on 2026-11-30. */
import { toMappings } from '../blockDevices';
import { entryIn, mapItems, pathIn, reshape, reshapeAll } from '../values/shapeTree';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { defaultTo, firstOf, sourceOf } from './module';
import type { AnsibleModule, Settings } from './module';

const groupSource = sourceOf('amazon.aws.autoscaling_group');

export const groupModules: readonly AnsibleModule[] = [
	{
		names: ['autoscaling_group', 'ec2_asg'], type: 'AWS::AutoScaling::AutoScalingGroup', naming: ['name'],
		adapt: (args, context) => ({
			HealthCheckGracePeriod: defaultTo(entryIn(args, 'health_check_period'), context, 300, groupSource),
			Cooldown: defaultTo(entryIn(args, 'default_cooldown'), context, 300, groupSource),
			LaunchConfigurationName: entryIn(args, 'launch_config_name'), LoadBalancerNames: entryIn(args, 'load_balancers'),
			NewInstancesProtectedFromScaleIn: entryIn(args, 'protect_from_scale_in'),
			...readLaunch(args),
			MetricsCollection: metricsOf(args),
		}),
	},
	{
		names: ['ec2_launch_template'], type: 'AWS::EC2::LaunchTemplate', naming: ['template_name', 'name'],
		adapt: (args) => ({ LaunchTemplateData: reshapeAll(args, {
			...Object.fromEntries(args.entries),
			IamInstanceProfile: profileOf(entryIn(args, 'iam_instance_profile')), BlockDeviceMappings: toMappings(entryIn(args, 'block_device_mappings')), block_device_mappings: undefined,
		}) }),
	},
	{
		names: ['autoscaling_launch_config', 'ec2_lc', 'ec2_launch_config'], type: 'AWS::AutoScaling::LaunchConfiguration', naming: ['name'],
		adapt: (args) => ({
			BlockDeviceMappings: toMappings(entryIn(args, 'volumes')), volumes: undefined, IamInstanceProfile: entryIn(args, 'instance_profile_name'),
			AssociatePublicIpAddress: entryIn(args, 'assign_public_ip'), PlacementTenancy: entryIn(args, 'placement_tenancy'),
		}),
	},
];

/** A group with a mixed instances policy has its launch template there. */
function readLaunch(args: ObjectValue): Settings {
	const template = entryIn(args, 'launch_template');
	const specification = template && reshape(template, {
		LaunchTemplateId: firstOf(template, 'launch_template_id', 'id'), LaunchTemplateName: firstOf(template, 'launch_template_name', 'name'), Version: entryIn(template, 'version'),
	});
	const mixed = entryIn(args, 'mixed_instances_policy');
	const types = mixed?.kind === 'object' && mixed.entries.size === 0 ? undefined : mixed;
	if (types === undefined) { return { launch_template: undefined, LaunchTemplate: specification, mixed_instances_policy: undefined }; }
	return {
		launch_template: undefined,
		MixedInstancesPolicy: reshapeAll(types, {
			LaunchTemplate: reshapeAll(types, { LaunchTemplateSpecification: specification, Overrides: mapItems(pathIn(types, 'instance_types'), (type) => reshape(type, { InstanceType: type })) }),
			InstancesDistribution: entryIn(types, 'instances_distribution'),
		}),
	};
}

/** Off unless it is asked for, and then all of them. */
function metricsOf(args: ObjectValue): ValueTree | undefined {
	const collection = entryIn(args, 'metrics_collection');
	if (collection?.kind !== 'scalar' || collection.value !== true) { return undefined; }
	return reshapeAll(collection, { Granularity: entryIn(args, 'metrics_granularity') ?? { ...collection, value: '1Minute', origin: { kind: 'omitted', source: groupSource } }, Metrics: entryIn(args, 'metrics_list') });
}

/** A name or an ARN. */
function profileOf(profile: ValueTree | undefined): ValueTree | undefined {
	return profile?.kind === 'scalar' ? reshapeAll(profile, { Name: profile }) : profile;
}
