/** `terraform-aws-modules/ecs/aws` and its modules of clusters and services. Inputs read on 2026-11-30. */
import { given, pass } from './builtIn';
import type { BuiltInModule } from './builtIn';

const of = (name: string, ...fallbacks: readonly string[]): string => given('each.value', name, ...fallbacks.length === 0 ? ['null'] : fallbacks);

const defaultPolicies = `{
    cpu    = { target_tracking_scaling_policy_configuration = { predefined_metric_specification = { predefined_metric_type = "ECSServiceAverageCPUUtilization" } } }
    memory = { target_tracking_scaling_policy_configuration = { predefined_metric_specification = { predefined_metric_type = "ECSServiceAverageMemoryUtilization" } } }
  }`;

const service = `
  desired_count                      = ${of('desired_count', '1')}
  cluster                            = local.cluster
  task_definition                    = ${of('create_task_definition', 'true')} ? aws_ecs_task_definition.this[each.key].arn : ${of('task_definition_arn')}
  launch_type                        = try(length(each.value.capacity_provider_strategy) > 0, false) ? null : ${of('launch_type', '"FARGATE"')}
  capacity_provider_strategy         = try(values(each.value.capacity_provider_strategy), each.value.capacity_provider_strategy, null)
  deployment_minimum_healthy_percent = ${of('deployment_minimum_healthy_percent', '66')}
  deployment_maximum_percent         = ${of('deployment_maximum_percent', '200')}
  load_balancer                      = try(values(each.value.load_balancer), each.value.load_balancer, null)
  ordered_placement_strategy         = try(values(each.value.ordered_placement_strategy), each.value.ordered_placement_strategy, null)
  network_configuration = ${of('network_mode', '"awsvpc"')} != "awsvpc" ? null : {
    subnets          = ${of('subnet_ids', '[]')}
    security_groups  = ${of('security_group_ids', '[]')}
    assign_public_ip = ${of('assign_public_ip', 'false')}
  }
${pass('each.value', [
	'platform_version', 'scheduling_strategy', 'deployment_circuit_breaker', 'deployment_configuration', 'deployment_controller', 'health_check_grace_period_seconds', 'availability_zone_rebalancing',
])}
`;

const isPresent = `${given('service', 'create', 'true')} && ${given('service', 'create_service', 'true')}`;
const ignores = given('service', 'ignore_task_definition_changes', 'false');
const serviceOf = (key: string): string => `${given(`local.services[${key}]`, 'ignore_task_definition_changes', 'false')} ? aws_ecs_service.ignore_task_definition[${key}].name : aws_ecs_service.this[${key}].name`;

const services = `
resource "aws_ecs_service" "this" {
  for_each = { for key, service in local.services : key => service if ${isPresent} && !${ignores} }
  name     = ${of('name', 'each.key')}
${service}
  lifecycle {
    ignore_changes = [desired_count]
  }
}
resource "aws_ecs_service" "ignore_task_definition" {
  for_each = { for key, service in local.services : key => service if ${isPresent} && ${ignores} }
  name     = ${of('name', 'each.key')}
${service}
  lifecycle {
    ignore_changes = [desired_count, task_definition, load_balancer]
  }
}
resource "aws_ecs_task_definition" "this" {
  for_each                 = { for key, service in local.services : key => service if ${given('service', 'create', 'true')} && ${given('service', 'create_task_definition', 'true')} }
  family                   = ${of('family', 'coalesce(each.value.name)', 'each.key')}
  cpu                      = ${of('cpu', '1024')}
  memory                   = ${of('memory', '2048')}
  network_mode             = ${of('network_mode', '"awsvpc"')}
  requires_compatibilities = ${of('requires_compatibilities', '["FARGATE"]')}
  runtime_platform         = ${of('runtime_platform', '{ operating_system_family = "LINUX", cpu_architecture = "X86_64" }')}
  ephemeral_storage        = try(each.value.ephemeral_storage, null)
  container_definitions = [for name, container in ${of('container_definitions', '{}')} : {
    name              = try(coalesce(container.name), name)
    cpu               = try(container.cpu, null)
    memory            = try(container.memory, null)
    memoryReservation = try(container.memoryReservation, container.memory_reservation, null)
    essential         = try(container.essential, null)
    portMappings      = try(container.portMappings, container.port_mappings, null)
    healthCheck       = try(container.healthCheck, container.health_check, null)
    stopTimeout       = try(container.stopTimeout, container.stop_timeout, null)
  } if try(coalesce(container.create), true)]
}
resource "aws_appautoscaling_target" "this" {
  for_each           = { for key, service in local.services : key => service if ${isPresent} && ${given('service', 'enable_autoscaling', 'true')} }
  min_capacity       = ${of('autoscaling_min_capacity', '1')}
  max_capacity       = ${of('autoscaling_max_capacity', '10')}
  resource_id        = ${serviceOf('each.key')}
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
  suspended_state    = try(each.value.autoscaling_suspended_state, null)
}
resource "aws_appautoscaling_policy" "this" {
  for_each = merge([for key, service in local.services : {
    for name, policy in ${given('service', 'autoscaling_policies', defaultPolicies)} : key == "" ? name : join("/", [key, name]) => { service = key, name = name, settings = policy }
  } if ${isPresent} && ${given('service', 'enable_autoscaling', 'true')}]...)
  name        = ${given('each.value.settings', 'name', 'each.value.name')}
  policy_type = ${given('each.value.settings', 'policy_type', '"TargetTrackingScaling"')}
  resource_id = aws_appautoscaling_target.this[each.value.service].id
  step_scaling_policy_configuration = try(each.value.settings.step_scaling_policy_configuration, null)
  target_tracking_scaling_policy_configuration = try(merge(
    { target_value = 75, scale_in_cooldown = 300, scale_out_cooldown = 60 },
    { for name, setting in each.value.settings.target_tracking_scaling_policy_configuration : name => setting if setting != null },
  ), null)
}
resource "aws_appautoscaling_scheduled_action" "this" {
  for_each = merge([for key, service in local.services : {
    for name, action in try(service.autoscaling_scheduled_actions, {}) : key == "" ? name : join("/", [key, name]) => { service = key, name = name, settings = action }
  } if ${isPresent} && ${given('service', 'enable_autoscaling', 'true')}]...)
  name        = ${given('each.value.settings', 'name', 'each.value.name')}
  resource_id = aws_appautoscaling_target.this[each.value.service].id
${pass('each.value.settings', ['schedule', 'start_time', 'end_time', 'timezone'])}
  scalable_target_action {
    min_capacity = try(each.value.settings.min_capacity, null)
    max_capacity = try(each.value.settings.max_capacity, null)
  }
}
`;

const cluster = `
locals {
  fargate = try({ for name, provider in var.fargate_capacity_providers : name => try(provider.default_capacity_provider_strategy, {}) }, {})
  groups  = try(coalesce(var.capacity_providers), coalesce(var.autoscaling_capacity_providers), {})
  strategy = local.major < 6 ? merge(local.fargate, { for name, provider in local.groups : name => provider.default_capacity_provider_strategy if can(provider.default_capacity_provider_strategy) }) : try(coalesce(var.default_capacity_provider_strategy), {})
}
resource "aws_ecs_cluster" "this" {
  count = var.create ? 1 : 0
  name  = local.cluster_name
}
resource "aws_ecs_cluster_capacity_providers" "this" {
  count              = var.create && (length(local.strategy) > 0 || length(local.groups) > 0 || try(length(var.cluster_capacity_providers) > 0, false)) ? 1 : 0
  cluster_name       = aws_ecs_cluster.this.name
  capacity_providers = concat(keys(local.fargate), try(coalesce(var.cluster_capacity_providers), []), [for name, provider in local.groups : aws_ecs_capacity_provider.this[name].name])
  default_capacity_provider_strategy = [for name, one in local.strategy : {
    capacity_provider = contains(keys(local.groups), name) ? aws_ecs_capacity_provider.this[name].name : try(coalesce(one.name), name)
    base              = try(one.base, null)
    weight            = try(one.weight, null)
  }]
}
resource "aws_ecs_capacity_provider" "this" {
  for_each = local.groups
  name     = ${of('name', 'each.key')}
  auto_scaling_group_provider = try(coalesce(each.value.auto_scaling_group_provider), each.value)
}
`;

const clusterOutputs = `
output "capacity_providers" { value = aws_ecs_capacity_provider.this }
output "autoscaling_capacity_providers" { value = aws_ecs_capacity_provider.this }
output "cluster_arn" { value = aws_ecs_cluster.this.arn }
output "cluster_id" { value = aws_ecs_cluster.this.id }
output "cluster_name" { value = aws_ecs_cluster.this.name }
output "arn" { value = aws_ecs_cluster.this.arn }
output "id" { value = aws_ecs_cluster.this.id }
output "name" { value = aws_ecs_cluster.this.name }
`;

const majors = [5, 6] as const;

export const ecs: BuiltInModule = {
	name: 'ecs', path: '', majors,
	defaults: () => ({ create: 'true', services: '{}' }),
	body: `
locals {
  cluster_name = var.cluster_name
  cluster      = aws_ecs_cluster.this.arn
  services     = var.create ? try(coalesce(var.services), {}) : {}
}
${cluster}${services}${clusterOutputs}`,
};

export const ecsCluster: BuiltInModule = {
	name: 'ecs', path: 'modules/cluster', majors,
	defaults: () => ({ create: 'true' }),
	body: `
locals {
  cluster_name = local.major < 6 ? var.cluster_name : var.name
}
${cluster}${clusterOutputs}`,
};

const serviceInputs = [
	'create', 'create_service', 'name', 'family', 'desired_count', 'create_task_definition', 'task_definition_arn', 'launch_type', 'capacity_provider_strategy',
	'deployment_minimum_healthy_percent', 'deployment_maximum_percent', 'load_balancer', 'ordered_placement_strategy', 'network_mode', 'subnet_ids', 'security_group_ids',
	'assign_public_ip', 'platform_version', 'scheduling_strategy', 'deployment_circuit_breaker', 'deployment_configuration', 'deployment_controller',
	'health_check_grace_period_seconds', 'availability_zone_rebalancing', 'ignore_task_definition_changes', 'cpu', 'memory', 'requires_compatibilities', 'runtime_platform',
	'ephemeral_storage', 'container_definitions', 'enable_autoscaling', 'autoscaling_min_capacity', 'autoscaling_max_capacity', 'autoscaling_policies',
	'autoscaling_scheduled_actions', 'autoscaling_suspended_state',
];

export const ecsService: BuiltInModule = {
	name: 'ecs', path: 'modules/service', majors,
	defaults: () => ({ create: 'true' }),
	body: `
locals {
  cluster  = var.cluster_arn
  services = { "" = { ${serviceInputs.map((input) => `${input} = var.${input}`).join(', ')} } }
}
${services}
output "id" { value = aws_ecs_service.this[""].id }
output "name" { value = aws_ecs_service.this[""].name }
output "task_definition_arn" { value = aws_ecs_task_definition.this[""].arn }
`,
};
