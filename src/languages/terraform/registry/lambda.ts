/** `terraform-aws-modules/lambda/aws`: a function with its provisioned concurrency and event sources. Inputs read on 2026-11-30. */
import { pass } from './builtIn';
import type { BuiltInModule } from './builtIn';

const sourceArguments = [
	'event_source_arn', 'enabled', 'batch_size', 'maximum_batching_window_in_seconds', 'parallelization_factor', 'maximum_retry_attempts', 'maximum_record_age_in_seconds',
	'bisect_batch_on_function_error', 'function_response_types', 'starting_position', 'scaling_config',
];

export const lambda: BuiltInModule = {
	name: 'lambda', path: '', majors: [1, 8],
	defaults: () => ({
		create: 'true', create_function: 'true', create_layer: 'false', memory_size: '128', timeout: '3', ephemeral_storage_size: '512', reserved_concurrent_executions: '-1',
		provisioned_concurrent_executions: '-1', package_type: '"Zip"', publish: 'false', lambda_at_edge: 'false', snap_start: 'false', event_source_mapping: '{}', function_name: '""',
	}),
	body: `
locals {
  is_present = var.create && var.create_function && !var.create_layer
}
resource "aws_lambda_function" "this" {
  count                          = local.is_present ? 1 : 0
  function_name                  = var.function_name
  runtime                        = var.package_type != "Zip" ? null : var.runtime
  package_type                   = var.package_type
  architectures                  = var.architectures
  memory_size                    = var.memory_size
  timeout                        = var.lambda_at_edge ? min(var.timeout, 30) : var.timeout
  reserved_concurrent_executions = var.reserved_concurrent_executions
  layers                         = var.layers
  ephemeral_storage              = var.ephemeral_storage_size == null ? null : { size = var.ephemeral_storage_size }
  vpc_config                     = var.vpc_subnet_ids == null || var.vpc_security_group_ids == null ? null : { subnet_ids = var.vpc_subnet_ids, security_group_ids = var.vpc_security_group_ids }
  dead_letter_config             = var.dead_letter_target_arn == null ? null : { target_arn = var.dead_letter_target_arn }
  snap_start                     = var.snap_start ? { apply_on = "PublishedVersions" } : null
}
resource "aws_lambda_provisioned_concurrency_config" "current_version" {
  count                             = local.is_present && var.provisioned_concurrent_executions > -1 ? 1 : 0
  function_name                     = aws_lambda_function.this.function_name
  qualifier                         = aws_lambda_function.this.version
  provisioned_concurrent_executions = var.provisioned_concurrent_executions
}
resource "aws_lambda_event_source_mapping" "this" {
  for_each           = local.is_present ? var.event_source_mapping : {}
  function_name      = aws_lambda_function.this.arn
  destination_config = can(each.value.destination_arn_on_failure) ? { on_failure = { destination_arn = each.value.destination_arn_on_failure } } : null
${pass('each.value', sourceArguments)}
}
output "lambda_function_name" { value = aws_lambda_function.this.function_name }
output "lambda_function_arn" { value = aws_lambda_function.this.arn }
output "lambda_function_qualified_arn" { value = aws_lambda_function.this.arn }
output "this_lambda_function_name" { value = aws_lambda_function.this.function_name }
output "this_lambda_function_arn" { value = aws_lambda_function.this.arn }
`,
};
