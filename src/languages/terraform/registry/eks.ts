/**
 * `terraform-aws-modules/eks/aws` and its modules of node groups and Fargate profiles. Up to version 20 an entry of a map of groups takes
 * what it does not say from a map of defaults beside it. Inputs read on 2026-11-30.
 */
import { groupArguments, given, mixedPolicy, pass, scheduleArguments, templateArguments } from './builtIn';
import type { BuiltInModule } from './builtIn';

/** An attribute of a group, else of the defaults beside the map, else the default of the module. */
const of = (name: string, fallback = 'null'): string => given('each.value', name, `coalesce(local.common.${name})`, fallback);
const all = (names: readonly string[]): string => names.map((name) => `  ${name} = ${of(name)}\n`).join('');

const hops = 'local.major >= 21 ? 1 : 2';
const options = `{ http_endpoint = "enabled", http_tokens = "required", http_put_response_hop_limit = ${hops} }`;
const launch = templateArguments.filter((name) => name !== 'network_interfaces');

const template = `
  vpc_security_group_ids = try(concat(each.value.vpc_security_group_ids, local.node_security_groups), local.node_security_groups)
  block_device_mappings  = try(values(each.value.block_device_mappings), values(local.common.block_device_mappings), null)
  metadata_options       = ${of('metadata_options', options)}
  monitoring             = { enabled = ${of('enable_monitoring', 'local.major < 21')} }
${all(launch)}`;

const managed = `
resource "aws_launch_template" "managed" {
  for_each = { for key, group in local.managed : key => group if ${given('group', 'create', 'true')} && ${given('group', 'create_launch_template', 'true')} && ${given('group', 'use_custom_launch_template', 'true')} }
  image_id = ${of('ami_id')}
${template}
}
resource "aws_eks_node_group" "this" {
  for_each        = { for key, group in local.managed : key => group if ${given('group', 'create', 'true')} }
  cluster_name    = local.cluster
  node_group_name = ${given('each.value', 'use_name_prefix', 'coalesce(local.common.use_name_prefix)', 'true')} ? null : ${given('each.value', 'name', 'each.key')}
  version         = ${given('each.value', 'kubernetes_version', 'coalesce(each.value.cluster_version)', 'coalesce(local.common.cluster_version)', 'local.version')}
  subnet_ids      = ${given('each.value', 'subnet_ids', 'coalesce(local.common.subnet_ids)', 'var.subnet_ids')}
  scaling_config {
    min_size     = ${of('min_size', 'local.smallest')}
    max_size     = ${of('max_size', '3')}
    desired_size = ${of('desired_size', '1')}
  }
  ami_type       = ${of('ami_id', '""')} != "" ? null : ${of('ami_type', 'local.major >= 21 ? "AL2023_x86_64_STANDARD" : null')}
  capacity_type  = ${of('capacity_type')}
  instance_types = ${of('instance_types')}
  disk_size      = ${of('use_custom_launch_template', 'true')} ? null : ${of('disk_size')}
  launch_template = ${of('use_custom_launch_template', 'true')} ? {
    id      = ${of('create_launch_template', 'true')} ? aws_launch_template.managed[each.key].id : ${of('launch_template_id')}
    version = ${of('launch_template_version', 'aws_launch_template.managed[each.key].default_version')}
  } : null
  update_config = ${of('update_config', 'local.major >= 19 ? { max_unavailable_percentage = 33 } : null')}
  taint         = try(values(each.value.taints), each.value.taints, values(local.common.taints), local.common.taints, null)
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [scaling_config[0].desired_size]
  }
}
`;

const selfManaged = `
resource "aws_launch_template" "own" {
  for_each      = { for key, group in local.own : key => group if ${given('group', 'create', 'true')} && ${given('group', 'create_launch_template', 'true')} }
  image_id      = ${of('ami_id')}
  instance_type = ${of('instance_type', '"m6i.large"')}
  user_data     = "bootstrap"
${template}
}
resource "aws_autoscaling_group" "this" {
  for_each            = { for key, group in local.own : key => group if ${given('group', 'create', 'true')} && ${given('group', 'create_autoscaling_group', 'true')} }
  name                = ${given('each.value', 'use_name_prefix', 'coalesce(local.common.use_name_prefix)', 'true')} ? null : ${given('each.value', 'name', 'each.key')}
  min_size            = ${of('min_size', 'local.major < 20 ? 0 : 1')}
  max_size            = ${of('max_size', '3')}
  desired_capacity    = ${of('desired_size', '1')}
  vpc_zone_identifier = ${given('each.value', 'subnet_ids', 'coalesce(local.common.subnet_ids)', 'var.subnet_ids')}
${all(groupArguments)}
  initial_lifecycle_hook = ${of('initial_lifecycle_hooks')}
  launch_template = ${of('use_mixed_instances_policy', 'false')} ? null : {
    id      = ${of('create_launch_template', 'true')} ? aws_launch_template.own[each.key].id : ${of('launch_template_id')}
    version = ${of('launch_template_version', 'aws_launch_template.own[each.key].latest_version')}
  }
  mixed_instances_policy = ${of('use_mixed_instances_policy', 'false')} ? ${mixedPolicy('each.value.mixed_instances_policy', `{
        launch_template_id = ${of('create_launch_template', 'true')} ? aws_launch_template.own[each.key].id : ${of('launch_template_id')}
        version            = ${of('launch_template_version', 'aws_launch_template.own[each.key].latest_version')}
      }`)} : null
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [desired_capacity]
  }
}
resource "aws_autoscaling_schedule" "this" {
  for_each = merge([for key, group in local.own : { for name, schedule in try(group.schedules, {}) : join("/", [key, name]) => { group = key, name = name, settings = schedule } }]...)
  scheduled_action_name  = each.value.name
  autoscaling_group_name = aws_autoscaling_group.this[each.value.group].name
${pass('each.value.settings', scheduleArguments)}
}
`;

const fargate = `
resource "aws_eks_fargate_profile" "this" {
  for_each             = local.profiles
  cluster_name         = local.cluster
  fargate_profile_name = ${given('each.value', 'name', 'each.key')}
  subnet_ids           = ${given('each.value', 'subnet_ids', 'coalesce(local.common.subnet_ids)', 'var.subnet_ids')}
  selector             = ${given('each.value', 'selectors', 'coalesce(local.common.selectors)', '[]')}
}
`;

/** Text for groups of one kind, whose defaults beside the map have a name of their own. */
const withCommon = (text: string, name: string): string => text.replaceAll('local.common', `local.${name}`);

export const eks: BuiltInModule = {
	name: 'eks', path: '', majors: [18, 21],
	defaults: (major) => ({
		create: 'true', eks_managed_node_groups: '{}', self_managed_node_groups: '{}', fargate_profiles: '{}', eks_managed_node_group_defaults: '{}',
		self_managed_node_group_defaults: '{}', fargate_profile_defaults: '{}', subnet_ids: '[]', control_plane_subnet_ids: '[]',
		cluster_endpoint_private_access: major === 18 ? 'false' : 'true', cluster_endpoint_public_access: major === 18 ? 'true' : 'false',
		endpoint_private_access: 'true', endpoint_public_access: 'false', cluster_endpoint_public_access_cidrs: '["0.0.0.0/0"]', endpoint_public_access_cidrs: '["0.0.0.0/0"]',
		create_node_security_group: 'true',
	}),
	body: `
locals {
  cluster  = aws_eks_cluster.this.name
  version  = local.major >= 21 ? var.kubernetes_version : var.cluster_version
  managed  = var.create ? var.eks_managed_node_groups : {}
  own      = var.create ? var.self_managed_node_groups : {}
  profiles = var.create ? var.fargate_profiles : {}
  smallest = 1
  managed_defaults     = local.major < 21 ? var.eks_managed_node_group_defaults : {}
  own_defaults         = local.major < 21 ? var.self_managed_node_group_defaults : {}
  profile_defaults     = local.major < 21 ? var.fargate_profile_defaults : {}
  node_security_groups = var.create_node_security_group ? [aws_security_group.node.id] : [var.node_security_group_id]
}
resource "aws_eks_cluster" "this" {
  count   = var.create ? 1 : 0
  name    = local.major >= 21 ? var.name : var.cluster_name
  version = local.version
  vpc_config {
    subnet_ids              = coalescelist(var.control_plane_subnet_ids, var.subnet_ids)
    security_group_ids      = local.major >= 21 ? var.additional_security_group_ids : var.cluster_additional_security_group_ids
    endpoint_private_access = local.major >= 21 ? var.endpoint_private_access : var.cluster_endpoint_private_access
    endpoint_public_access  = local.major >= 21 ? var.endpoint_public_access : var.cluster_endpoint_public_access
    public_access_cidrs     = local.major >= 21 ? var.endpoint_public_access_cidrs : var.cluster_endpoint_public_access_cidrs
  }
  compute_config = local.major >= 21 ? var.compute_config : var.cluster_compute_config
  upgrade_policy = local.major >= 21 ? var.upgrade_policy : var.cluster_upgrade_policy
}
${withCommon(managed, 'managed_defaults')}
${withCommon(selfManaged, 'own_defaults')}
${withCommon(fargate, 'profile_defaults')}
output "cluster_name" { value = local.cluster }
output "cluster_id" { value = local.cluster }
output "cluster_arn" { value = aws_eks_cluster.this.arn }
output "cluster_version" { value = local.version }
output "node_security_group_id" { value = aws_security_group.node.id }
`,
};

/** A module of its own for one group: the inputs are what an entry of the map says. */
function single(name: string, { kind, text, inputs }: { readonly kind: 'managed' | 'own' | 'profiles'; readonly text: string; readonly inputs: readonly string[] }): BuiltInModule {
	const empty = (['managed', 'own', 'profiles'] as const).filter((other) => other !== kind).map((other) => `  ${other} = {}\n`).join('');
	return {
		name: 'eks', path: `modules/${name}`, majors: [18, 21],
		defaults: () => ({ create: 'true', subnet_ids: 'null' }),
		body: `
locals {
  cluster              = var.cluster_name
  version              = null
  smallest             = local.major < 20 ? 0 : 1
  common               = {}
  node_security_groups = []
  ${kind} = { "" = { ${['create', ...inputs].map((input) => `${input} = var.${input}`).join(', ')} } }
${empty}}
${text}`,
	};
}

const groupInputs = [
	'name', 'use_name_prefix', 'subnet_ids', 'min_size', 'max_size', 'desired_size', 'ami_id', 'ami_type', 'instance_types', 'instance_type', 'capacity_type', 'disk_size',
	'kubernetes_version', 'cluster_version', 'create_launch_template', 'use_custom_launch_template', 'launch_template_id', 'launch_template_version', 'update_config', 'taints',
	'vpc_security_group_ids', 'block_device_mappings', 'metadata_options', 'enable_monitoring', ...launch,
];

export const eksManagedNodeGroup = single('eks-managed-node-group', { kind: 'managed', text: managed, inputs: groupInputs });
export const eksSelfManagedNodeGroup = single('self-managed-node-group', {
	kind: 'own', text: selfManaged,
	inputs: [...groupInputs, ...groupArguments.filter((name) => !groupInputs.includes(name)), 'create_autoscaling_group', 'use_mixed_instances_policy', 'mixed_instances_policy', 'initial_lifecycle_hooks', 'schedules'],
});
export const eksFargateProfile = single('fargate-profile', { kind: 'profiles', text: fargate, inputs: ['name', 'subnet_ids', 'selectors'] });
