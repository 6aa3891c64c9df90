/**
 * `terraform-aws-modules/alb/aws`: a load balancer with its listeners, rules and target groups. From version 9 they are maps that refer to
 * each other by key, before that lists that do so by number. Inputs read on 2026-11-30.
 */
import { given } from './builtIn';
import type { BuiltInModule } from './builtIn';

const groupOf = (key: string): string => `[for key in [${key}] : aws_lb_target_group.this[key].arn][0]`;

/** What a listener or an action of a rule forwards to. */
const forwards = (action: string): string => `{
    target_group_arn = try(coalesce(${action}.forward.arn), coalesce(${action}.forward.target_group_arn), ${groupOf(`${action}.forward.target_group_key`)}, ${groupOf(`${action}.target_group_key`)}, ${groupOf(`${action}.target_group_index`)}, null)
    forward = {
      target_group = [for one in try(${action}.weighted_forward.target_groups, ${action}.target_groups, []) : {
        arn = try(coalesce(one.arn), ${groupOf('one.target_group_key')}, ${groupOf('one.target_group_index')}, null)
      }]
    }
  }`;

const checks = ['health_check', 'stickiness', 'target_group_health'];
const settings = ['deregistration_delay', 'slow_start', 'load_balancing_algorithm_type', 'load_balancing_cross_zone_enabled', 'target_type', 'vpc_id'];

export const alb: BuiltInModule = {
	name: 'alb', path: '', majors: [5, 10],
	defaults: (major) => ({
		create: 'true', create_lb: 'true', load_balancer_type: '"application"', default_port: '80', default_protocol: '"HTTP"', create_security_group: 'true',
		security_groups: '[]', target_groups: major < 9 ? '[]' : '{}', listeners: '{}', http_tcp_listeners: '[]', https_listeners: '[]', http_tcp_listener_rules: '[]',
		https_listener_rules: '[]', enable_cross_zone_load_balancing: major < 9 ? 'false' : 'true', ...major < 9 ? { internal: 'false', idle_timeout: '60' } : {},
	}),
	body: `
locals {
  is_present = var.create && var.create_lb
  secure     = { for index, listener in var.https_listeners : join("", ["https", index]) => merge({ protocol = "HTTPS", target_group_index = index }, listener) }
  plain      = { for index, listener in var.http_tcp_listeners : join("", ["http", index]) => merge({ target_group_index = index }, listener) }
  listeners  = local.major < 9 ? merge(local.secure, local.plain) : var.listeners
  old_rules = merge(
    { for index, rule in var.https_listener_rules : join("", ["https", index]) => { listener = join("", ["https", try(rule.https_listener_index, index)]), settings = rule } },
    { for index, rule in var.http_tcp_listener_rules : join("", ["http", index]) => { listener = join("", ["http", try(rule.http_tcp_listener_index, index)]), settings = rule } },
  )
  rules = local.major < 9 ? local.old_rules : merge([for key, listener in var.listeners : {
    for name, rule in try(listener.rules, {}) : join("/", [key, name]) => { listener = key, settings = rule }
  }]...)
}
resource "aws_lb" "this" {
  count                            = local.is_present ? 1 : 0
  load_balancer_type               = var.load_balancer_type
  internal                         = var.internal
  security_groups                  = local.major >= 8 && var.create_security_group && var.load_balancer_type == "application" ? concat([aws_security_group.this.id], var.security_groups) : var.security_groups
  subnets                          = var.subnets
  subnet_mapping                   = var.subnet_mapping
  idle_timeout                     = var.idle_timeout
  client_keep_alive                = var.client_keep_alive
  enable_cross_zone_load_balancing = var.enable_cross_zone_load_balancing
  enable_zonal_shift               = var.enable_zonal_shift
}
resource "aws_lb_target_group" "this" {
  for_each = local.is_present ? var.target_groups : {}
  port     = local.major < 9 ? try(each.value.backend_port, null) : try(each.value.target_type, null) == "lambda" ? null : ${given('each.value', 'port', 'var.default_port')}
  protocol = local.major < 9 ? try(upper(each.value.backend_protocol), null) : try(each.value.target_type, null) == "lambda" ? null : ${given('each.value', 'protocol', 'var.default_protocol')}
${[...checks, ...settings].filter((name) => name !== 'vpc_id').map((name) => `  ${name} = try(each.value.${name}, null)\n`).join('')}
  vpc_id = ${given('each.value', 'vpc_id', 'var.vpc_id')}
}
resource "aws_lb_listener" "this" {
  for_each                 = local.is_present ? local.listeners : {}
  load_balancer_arn        = aws_lb.this.arn
  port                     = ${given('each.value', 'port', 'var.default_port')}
  protocol                 = ${given('each.value', 'protocol', 'var.default_protocol')}
  tcp_idle_timeout_seconds = try(each.value.tcp_idle_timeout_seconds, null)
  default_action           = try(each.value.action_type, "forward") == "forward" ? ${forwards('each.value')} : null
}
resource "aws_lb_listener_rule" "this" {
  for_each     = local.is_present ? local.rules : {}
  listener_arn = ${given('each.value.settings', 'listener_arn', '[for key in [each.value.listener] : aws_lb_listener.this[key].arn][0]')}
  action       = [for one in try(values(each.value.settings.actions), each.value.settings.actions, []) : ${forwards('one')}]
}
output "id" { value = aws_lb.this.id }
output "arn" { value = aws_lb.this.arn }
output "lb_id" { value = aws_lb.this.id }
output "lb_arn" { value = aws_lb.this.arn }
output "this_lb_arn" { value = aws_lb.this.arn }
output "arn_suffix" { value = aws_lb.this.arn_suffix }
output "lb_arn_suffix" { value = aws_lb.this.arn_suffix }
output "security_group_id" { value = aws_security_group.this.id }
output "target_groups" { value = aws_lb_target_group.this }
output "listener_rules" { value = aws_lb_listener_rule.this }
output "listeners" { value = aws_lb_listener.this }
output "target_group_arns" { value = [for index, group in var.target_groups : aws_lb_target_group.this[index].arn] }
output "target_group_names" { value = [for index, group in var.target_groups : aws_lb_target_group.this[index].name] }
output "target_group_arn_suffixes" { value = [for index, group in var.target_groups : aws_lb_target_group.this[index].arn_suffix] }
`,
};
