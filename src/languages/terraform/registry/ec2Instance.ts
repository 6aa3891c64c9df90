/** `terraform-aws-modules/ec2-instance/aws`: an instance, or a Spot Instance request, with its volumes. Inputs read on 2026-11-30. */
import { given } from './builtIn';
import type { BuiltInModule } from './builtIn';

const same = [
	'instance_type', 'hibernation', 'availability_zone', 'subnet_id', 'vpc_security_group_ids', 'monitoring', 'associate_public_ip_address', 'ebs_optimized',
	'ephemeral_block_device', 'metadata_options', 'launch_template', 'cpu_options', 'cpu_core_count', 'cpu_threads_per_core', 'capacity_reservation_specification',
	'placement_group', 'placement_partition_number', 'tenancy', 'host_id', 'host_resource_group_arn', 'disable_api_termination', 'user_data', 'user_data_base64',
	'instance_market_options', 'network_interface',
];

const instance = `
${same.map((name) => `  ${name} = var.${name}\n`).join('')}
  ami                  = local.ami
  iam_instance_profile = var.create_iam_instance_profile ? aws_iam_instance_profile.this.name : var.iam_instance_profile
  credit_specification = { cpu_credits = var.cpu_credits }
  root_block_device    = local.root
  ebs_block_device     = local.major < 6 ? var.ebs_block_device : null
`;

export const ec2Instance: BuiltInModule = {
	name: 'ec2-instance', path: '', majors: [2, 6],
	defaults: (major) => ({
		create: 'true', create_spot_instance: 'false', ignore_ami_changes: 'false', create_iam_instance_profile: 'false', instance_count: '1', ebs_volumes: '{}',
		ami: 'null', ami_ssm_parameter: undefined, instance_type: major < 3 ? undefined : '"t3.micro"', ...major < 3 ? { cpu_credits: '"standard"', monitoring: 'false' } : {},
		metadata_options: major === 6 ? '{ http_endpoint = "enabled", http_put_response_hop_limit = 1, http_tokens = "required" }' : major === 5 ? undefined : 'null',
	}),
	body: `
locals {
  ami      = try(coalesce(var.ami), var.ami_ssm_parameter)
  is_spot  = local.major >= 3 && var.create_spot_instance
  instance = local.is_spot ? aws_spot_instance_request.this.id : var.ignore_ami_changes ? aws_instance.ignore_ami.id : aws_instance.this.id
  root = local.major < 6 ? var.root_block_device : var.root_block_device == null ? null : {
    delete_on_termination = try(var.root_block_device.delete_on_termination, null)
    encrypted             = try(var.root_block_device.encrypted, null)
    iops                  = try(var.root_block_device.iops, null)
    throughput            = try(var.root_block_device.throughput, null)
    volume_size           = try(var.root_block_device.size, null)
    volume_type           = try(var.root_block_device.type, null)
  }
}
resource "aws_instance" "this" {
  count = local.major < 3 ? var.instance_count : var.create && !var.ignore_ami_changes && !local.is_spot ? 1 : 0
${instance}
}
resource "aws_instance" "ignore_ami" {
  count = local.major >= 3 && var.create && var.ignore_ami_changes && !local.is_spot ? 1 : 0
${instance}
  lifecycle {
    ignore_changes = [ami]
  }
}
resource "aws_spot_instance_request" "this" {
  count = var.create && local.is_spot ? 1 : 0
  spot_price                     = var.spot_price
  instance_interruption_behavior = var.spot_instance_interruption_behavior
${instance}
}
resource "aws_ebs_volume" "this" {
  for_each          = local.major >= 6 && var.create ? var.ebs_volumes : {}
  availability_zone = aws_instance.this.availability_zone
  encrypted         = try(each.value.encrypted, null)
  iops              = try(each.value.iops, null)
  throughput        = try(each.value.throughput, null)
  size              = try(each.value.size, null)
  type              = ${given('each.value', 'type', '"gp3"')}
}
resource "aws_volume_attachment" "this" {
  for_each    = local.major >= 6 && var.create ? var.ebs_volumes : {}
  device_name = ${given('each.value', 'device_name', 'each.key')}
  instance_id = local.instance
  volume_id   = aws_ebs_volume.this[each.key].id
}
output "id" { value = local.instance }
output "arn" { value = local.instance }
output "spot_instance_id" { value = local.instance }
output "instance_type" { value = var.instance_type }
`,
};
