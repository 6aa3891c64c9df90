/** `terraform-aws-modules/autoscaling/aws`: a group with its launch template, policies and schedules. Inputs read on 2026-11-30. */
import { groupArguments, mixedPolicy, pass, policyArguments, scheduleArguments, templateArguments } from './builtIn';
import type { BuiltInModule } from './builtIn';

const ofVariables = (names: readonly string[]): string => names.map((name) => `  ${name} = var.${name}\n`).join('');

const group = `
  name                = local.has_prefix ? null : coalesce(var.asg_name, var.name)
  min_size            = var.min_size
  max_size            = var.max_size
  desired_capacity    = var.desired_capacity
  vpc_zone_identifier = var.vpc_zone_identifier
${ofVariables(groupArguments)}
  initial_lifecycle_hook = var.initial_lifecycle_hooks
  launch_configuration   = local.configuration
  launch_template        = local.is_mixed || local.template_id == null ? null : local.template
  mixed_instances_policy = local.is_mixed ? local.mixed : null
`;

export const autoscaling: BuiltInModule = {
	name: 'autoscaling', path: '', majors: [2, 9],
	defaults: (major) => ({
		create: 'true', create_asg: 'true', create_lc: major < 4 ? 'true' : 'false', use_lc: 'false', create_lt: 'false', use_lt: 'false', create_launch_template: 'true',
		use_mixed_instances_policy: 'false', use_name_prefix: 'true', ignore_desired_capacity_changes: 'false', create_scaling_policy: 'true', create_schedule: 'true',
		enable_monitoring: major === 4 ? 'null' : 'true', scaling_policies: '{}', schedules: '{}', traffic_source_attachments: '{}', network_interfaces: '[]',
		security_groups: '[]', create_iam_instance_profile: 'false', create_traffic_source_attachment: 'false',
		metadata_options: major < 9 ? 'null' : '{ http_endpoint = "enabled", http_put_response_hop_limit = 1, http_tokens = "required" }',
		...major < 4 ? { min_size: undefined, max_size: undefined, desired_capacity: undefined, health_check_type: undefined } : {},
	}),
	body: `
locals {
  makes_template      = local.major >= 5 ? var.create_launch_template : var.create_lt
  uses_template       = local.major >= 5 || var.use_lt
  makes_configuration = local.major < 5 && var.create_lc
  has_prefix          = local.major < 4 || var.use_name_prefix
  template_id         = local.uses_template ? (local.makes_template ? aws_launch_template.this.id : try(coalesce(var.launch_template_id, var.launch_template), null)) : null
  template_version    = try(coalesce(var.launch_template_version, var.lt_version), local.makes_template ? aws_launch_template.this.latest_version : null)
  template            = { id = local.template_id, version = local.template_version }
  configuration       = local.makes_configuration && (local.major < 4 || var.use_lc) ? aws_launch_configuration.this.name : var.launch_configuration
  is_mixed            = local.major >= 4 && var.use_mixed_instances_policy
  mixed               = ${mixedPolicy('var.mixed_instances_policy', '{ launch_template_id = local.template_id, version = local.template_version }')}
  is_present          = var.create && var.create_asg
  group               = var.ignore_desired_capacity_changes ? aws_autoscaling_group.idc.name : aws_autoscaling_group.this.name
}
resource "aws_launch_template" "this" {
  count                  = var.create && local.uses_template && local.makes_template ? 1 : 0
  image_id               = var.image_id
  instance_type          = var.instance_type
  user_data              = try(coalesce(var.user_data, var.user_data_base64), null)
  vpc_security_group_ids = length(var.network_interfaces) > 0 ? null : var.security_groups
  block_device_mappings  = var.block_device_mappings
  metadata_options       = var.metadata_options
  monitoring             = { enabled = var.enable_monitoring }
  iam_instance_profile = {
    arn  = var.create_iam_instance_profile ? aws_iam_instance_profile.this.arn : var.iam_instance_profile_arn
    name = var.create_iam_instance_profile ? null : var.iam_instance_profile_name
  }
${ofVariables(templateArguments)}
}
resource "aws_launch_configuration" "this" {
  count                       = var.create && local.makes_configuration ? 1 : 0
  image_id                    = var.image_id
  instance_type               = var.instance_type
  iam_instance_profile        = try(coalesce(var.iam_instance_profile, var.iam_instance_profile_name), null)
  security_groups             = var.security_groups
  associate_public_ip_address = var.associate_public_ip_address
  user_data                   = var.user_data
  user_data_base64            = var.user_data_base64
  enable_monitoring           = var.enable_monitoring
  ebs_optimized               = var.ebs_optimized
  spot_price                  = try(coalesce(var.spot_price), null)
  placement_tenancy           = var.spot_price == null ? var.placement_tenancy : null
  root_block_device           = var.root_block_device
  ebs_block_device            = var.ebs_block_device
  ephemeral_block_device      = var.ephemeral_block_device
  metadata_options            = var.metadata_options
}
resource "aws_autoscaling_group" "this" {
  count = local.is_present && !var.ignore_desired_capacity_changes ? 1 : 0
${group}
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [load_balancers, target_group_arns]
  }
}
resource "aws_autoscaling_group" "idc" {
  count = local.is_present && var.ignore_desired_capacity_changes ? 1 : 0
${group}
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [desired_capacity, load_balancers, target_group_arns]
  }
}
resource "aws_autoscaling_policy" "this" {
  for_each               = local.is_present && var.create_scaling_policy ? var.scaling_policies : {}
  name                   = try(coalesce(each.value.name), each.key)
  autoscaling_group_name = local.group
${pass('each.value', policyArguments)}
}
resource "aws_autoscaling_schedule" "this" {
  for_each               = local.is_present && var.create_schedule ? var.schedules : {}
  scheduled_action_name  = each.key
  autoscaling_group_name = local.group
${pass('each.value', scheduleArguments)}
}
resource "aws_autoscaling_traffic_source_attachment" "this" {
  for_each               = local.is_present ? var.traffic_source_attachments : {}
  autoscaling_group_name = local.group
  traffic_source {
    identifier = each.value.traffic_source_identifier
    type       = try(coalesce(each.value.traffic_source_type), "elbv2")
  }
}
resource "aws_autoscaling_traffic_source_attachment" "only" {
  count                  = local.is_present && var.create_traffic_source_attachment ? 1 : 0
  autoscaling_group_name = local.group
  traffic_source {
    identifier = var.traffic_source_identifier
    type       = try(coalesce(var.traffic_source_type), "elbv2")
  }
}
output "autoscaling_group_id" { value = local.group }
output "autoscaling_group_name" { value = local.group }
output "autoscaling_group_arn" { value = local.group }
output "this_autoscaling_group_id" { value = local.group }
output "this_autoscaling_group_name" { value = local.group }
output "this_autoscaling_group_arn" { value = local.group }
output "autoscaling_group_min_size" { value = var.min_size }
output "autoscaling_group_max_size" { value = var.max_size }
output "autoscaling_group_desired_capacity" { value = var.desired_capacity }
output "launch_template_id" { value = local.template_id }
output "launch_template_arn" { value = local.template_id }
output "launch_template_name" { value = local.template_id }
output "launch_configuration_name" { value = local.configuration }
output "this_launch_configuration_name" { value = local.configuration }
`,
};
