import { deepStrictEqual } from 'node:assert/strict';
import { overrideTypesOf } from '../../../../src/core/model/mixedInstancesPolicy';
import { brief, createReader } from './read';
import type { Reader } from './read';

const around = `
variable "yes" { default = true }
variable "open" {}
variable "ids" { default = ["subnet-1", "subnet-2"] }
locals {
  t = aws_launch_template.a.id
  m = { w = aws_launch_template.a }
}
resource "aws_launch_template" "a" {}
resource "aws_lb_target_group" "tg" {}
`;

describe('terraform: references', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	for (const [text, expected] of Object.entries({
		'aws_launch_template.a.id': 'aws_launch_template.a', '"${aws_launch_template.a.id}"': 'aws_launch_template.a', 'aws_launch_template.a[0].id': 'aws_launch_template.a',
		'aws_launch_template.a[count.index].id': 'aws_launch_template.a', 'aws_launch_template.a["k"].id': 'aws_launch_template.a', 'aws_launch_template.a.0.id': 'aws_launch_template.a',
		'join("", aws_launch_template.a[*].id)': 'aws_launch_template.a', 'one(aws_launch_template.a[*].id)': 'aws_launch_template.a',
		'element(concat(aws_launch_template.a.*.id, [""]), 0)': 'aws_launch_template.a', 'aws_launch_template.a.*.id[0]': 'aws_launch_template.a', 'local.t': 'aws_launch_template.a',
		'local.m["w"].id': 'aws_launch_template.a', 'try(aws_launch_template.a[0].id, null)': 'aws_launch_template.a', 'var.yes ? aws_launch_template.a.id : ""': 'aws_launch_template.a',
		'coalesce(aws_launch_template.a.id, "x")': 'aws_launch_template.a', 'aws_launch_template.other.id': 'elsewhere', '"lt-1"': 'elsewhere',
		'var.open ? aws_launch_template.a.id : ""': 'unknown: several', 'aws_launch_template.a.latest_version': 'unknown: not-in-text', 'data.aws_launch_template.a.id': 'unknown: not-in-text',
		'aws_launch_template.a': 'unknown: not-in-text', '""': 'unknown: malformed', 'module.lt.id': 'unknown: not-in-text', 'var.open': 'unknown: no-default',
	})) {
		it(`launch template ${text}`, () => {
			const { launchTemplate } = reader.group(`  launch_template {\n    id = ${text}\n  }`, around);
			deepStrictEqual(launchTemplate?.value === undefined ? brief(launchTemplate) : launchTemplate.value.resourceId ?? 'elsewhere', expected);
		});
	}

	for (const [text, expected] of Object.entries({
		'[aws_subnet.a.id, aws_subnet.b[0].id]': 'aws_subnet.a.id aws_subnet.b[0].id', '["subnet-1"]': 'subnet-1', '[]': '', 'var.ids': 'subnet-1 subnet-2', '["${var.ids}"]': 'subnet-1 subnet-2',
		'["subnet-1", var.open]': 'subnet-1 var.open', '[module.a.id, null]': 'module.a.id', '[aws_vpc.a.subnet_id]': 'aws_vpc.a.subnet_id', 'concat([aws_subnet.a.id], [aws_subnet.b.id])': 'aws_subnet.a.id aws_subnet.b.id',
		'compact([aws_subnet.a.id, ""])': 'aws_subnet.a.id', 'split(",", "a,b")': 'a b', 'aws_subnet.private[*].id': 'unknown: not-in-text', '[aws_subnet.private[*].id]': 'unknown: not-in-text',
		'["${aws_subnet.private.*.id}"]': 'unknown: not-in-text', 'concat(aws_subnet.a[*].id, ["b"])': 'unknown: not-in-text', 'concat(["b"], aws_subnet.a[*].id)': 'unknown: not-in-text',
		'module.vpc.private_subnets': 'unknown: not-in-text', 'var.open': 'unknown: no-default', '["${var.open}"]': 'unknown: no-default', 'data.aws_subnets.all.ids': 'unknown: not-in-text',
		'[for s in aws_subnet.all : s.id]': 'unknown: not-in-text', 'aws_subnet.a.id': 'unknown: not-in-text', '"subnet-1"': 'unknown: malformed', '[local.none]': 'unknown: unresolved', 'null': 'not written',
	})) {
		it(`subnets ${text}`, () => {
			const { subnets } = reader.group(`  vpc_zone_identifier = ${text}`, around);
			deepStrictEqual(subnets?.value === undefined ? brief(subnets) : subnets.value.map((subnet) => subnet.text).join(' '), expected);
		});
	}

	const attached = (lines: string, more: string): readonly string[] => {
		const { targetGroupArns, loadBalancerNames } = reader.group(lines, `${around}\n${more}`);
		return [targetGroupArns, loadBalancerNames].map((value) => value.value === undefined ? brief(value) : value.value.map((one) => one.resourceId ?? one.text).join(' '));
	};
	const attachment = (lines: string, type = 'aws_autoscaling_attachment'): string => `resource "${type}" "x" {\n  autoscaling_group_name = aws_autoscaling_group.web.id\n${lines}\n}`;

	it('adds attachments by a resource of their own', () => {
		deepStrictEqual(attached('', attachment('  lb_target_group_arn = aws_lb_target_group.tg.arn')), ['aws_lb_target_group.tg', '']);
		deepStrictEqual(attached('', attachment('  alb_target_group_arn = aws_lb_target_group.tg.arn')), ['aws_lb_target_group.tg', '']);
		deepStrictEqual(attached('', attachment('  elb = aws_elb.old.id')), ['', 'aws_elb.old.id']);
		deepStrictEqual(attached('  target_group_arns = ["arn:1"]', attachment('  lb_target_group_arn = var.open')), ['arn:1 var.open', '']);
		deepStrictEqual(attached('', attachment('  count = 0\n  lb_target_group_arn = "arn:1"')), ['', '']);
		deepStrictEqual(attached('', attachment('  count = var.open\n  lb_target_group_arn = "arn:1"')), ['unknown: no-default', '']);
		deepStrictEqual(attached('  target_group_arns = var.open', attachment('  lb_target_group_arn = "arn:1"')), ['unknown: no-default', '']);
		deepStrictEqual(attached('', attachment('  lb_target_group_arn = "arn:1"').replace('.web.', '.other.')), ['', '']);
		deepStrictEqual(attached('', attachment('  traffic_source {\n    identifier = aws_lb_target_group.tg.arn\n    type = "elbv2"\n  }', 'aws_autoscaling_traffic_source_attachment')), ['aws_lb_target_group.tg', '']);
	});

	it('reads traffic sources by their type', () => {
		const source = (lines: string): string => `  traffic_source {\n${lines}\n  }`;
		deepStrictEqual(attached(source('    identifier = aws_lb_target_group.tg.arn'), ''), ['aws_lb_target_group.tg', '']);
		deepStrictEqual(attached(source('    identifier = aws_elb.old.name'), ''), ['', 'aws_elb.old.name']);
		deepStrictEqual(attached(source('    identifier = "old"\n    type = "elb"'), ''), ['', 'old']);
		deepStrictEqual(attached(source('    identifier = aws_vpclattice_target_group.x.arn'), ''), ['', '']);
		deepStrictEqual(attached(source('    identifier = "a"\n    type = var.open'), ''), ['unknown: no-default', 'unknown: no-default']);
	});

	it('finds a group by a name that is a literal on both sides', () => {
		const policy = reader.first(
			'variable "name" { default = "shop" }\nresource "aws_autoscaling_group" "web" { name = var.name }\nresource "aws_autoscaling_policy" "p" { autoscaling_group_name = "shop" }',
			'AWS::AutoScaling::ScalingPolicy',
		);
		deepStrictEqual(policy.autoScalingGroup?.value, { text: 'shop', resourceId: 'aws_autoscaling_group.web' });
	});
});

describe('terraform: dynamic blocks', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const overrides = (forEach: string, content: string): readonly string[] => overrideTypesOf(reader.group([
		'  mixed_instances_policy {', '    launch_template {', '      dynamic "override" {', `        for_each = ${forEach}`, `        content { instance_type = ${content} }`, '      }', '    }', '  }',
	].join('\n'), around)).map(brief);

	it('makes a block of each element that the text tells', () => {
		deepStrictEqual(overrides('["a", "b"]', 'override.value'), ['"a" of override.value', '"b" of override.value']);
		deepStrictEqual(overrides('["a"]', '"m5.large"'), ['"m5.large" literal']);
		deepStrictEqual(overrides('[]', '"m5.large"'), []);
		deepStrictEqual(overrides('var.open', '"m5.large"'), ['unknown: several']);
	});

	it('knows an iterator of another name', () => {
		const group = reader.group('  dynamic "launch_template" {\n    for_each = [aws_launch_template.a.id]\n    iterator = it\n    content {\n      id = it.value\n      version = "3"\n    }\n  }');
		deepStrictEqual([group.launchTemplate?.value?.text, brief(group.launchTemplateVersion)], ['aws_launch_template.a.id', '"3" literal']);
	});

	it('does not know a setting whose block may be missing', () => {
		const market = (forEach: string): string => brief(reader.first(
			`variable "open" {}\nresource "aws_launch_template" "t" {\n  dynamic "instance_market_options" {\n    for_each = ${forEach}\n    content {\n      market_type = "spot"\n    }\n  }\n}`,
			'AWS::EC2::LaunchTemplate',
		).marketType);
		deepStrictEqual(['var.open ? [1] : []', 'true ? [1] : []', 'false ? [1] : []'].map(market), ['unknown: several', '"spot" literal', 'not written']);
	});
});
