import { deepStrictEqual } from 'node:assert/strict';
import { overrideTypesOf } from '../../../../src/core/model/mixedInstancesPolicy';
import type { LaunchTemplate } from '../../../../src/core/model/launchTemplate';
import { brief, createReader, cut } from './read';
import type { Reader } from './read';

const around = `
variable "open" {}
variable "types" { default = ["t3.large", "t3a.large"] }
variable "pools" {
  default = {
    small = { type = "t3.small", max = 2 }
    big   = { type = "m7i.large", max = 9 }
  }
}
variable "one" { default = { web = { type = "c7g.large", max = 4 } } }
`;

describe('terraform: for expressions', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	/** Expression → value of `min_size`, which is a number. */
	const cases: Readonly<Record<string, string>> = {
		'[for pool in var.pools : pool.max][0]': '9 expression',
		'[for name, pool in var.pools : pool.max if name == "small"][0]': '2 expression',
		'[for index, type in var.types : index][1]': '1 expression',
		'length([for type in var.types : type if type != "t3.large"])': '1 expression',
		'length([for pool in var.pools : pool if pool.max > var.open])': 'unknown: several',
		'length([for x in var.open : x])': 'unknown: no-default',
		'{ for name, pool in var.pools : upper(name) => pool.max }["BIG"]': '9 expression',
		'{ for name, pool in var.pools : "same" => pool.max }["same"]': 'unknown: malformed',
		'{ for name, pool in var.pools : var.open => pool.max }["x"]': 'unknown: no-default',
		'{ for name, pool in var.pools : pool.type => pool.max... }["t3.small"][0]': '2 expression',
		'sum([for a in [1, 2] : sum([for b in [10, 20] : a * b])])': '90 expression',
		'[for var in [5] : var][0]': '5 expression',
	};
	for (const [text, expected] of Object.entries(cases)) {
		it(text, () => { deepStrictEqual(brief(reader.group(`  min_size = ${text}`, around).minSize), expected); });
	}

	it('ends on loops in loops', () => {
		const list = `[${'0, '.repeat(3_000)}]`;
		const text = `length([for a in ${list} : [for b in local.l : [for c in local.l : c]]])`;
		deepStrictEqual(brief(reader.group(`  min_size = ${text}`, `locals {\n  l = ${list}\n}`).minSize), '3000 expression');
	});
});

describe('terraform: elements of what repeats', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const template = (lines: string): LaunchTemplate => reader.first(`resource "aws_launch_template" "t" {\n${lines}\n}\n${around}`, 'AWS::EC2::LaunchTemplate');
	const volumes = (forEach: string): readonly string[] => template([
		'  dynamic "block_device_mappings" {', `    for_each = ${forEach}`, '    content {', '      device_name = block_device_mappings.value.device',
		'      dynamic "ebs" {', '        for_each = flatten([try(block_device_mappings.value.ebs, [])])',
		'        content { volume_size = lookup(ebs.value, "size", null) }', '      }', '    }', '  }',
	].join('\n')).ebsVolumes.map(({ deviceName, sizeGiB }) => `${brief(deviceName)}, ${brief(sizeGiB)}`);

	it('gives the elements of dynamic blocks in dynamic blocks', () => {
		deepStrictEqual(volumes('[{ device = "/dev/sda1", ebs = { size = 20 } }, { device = "/dev/sdb" }, { device = "/dev/sdc", ebs = { size = var.open } }]'), [
			'"/dev/sda1" of block_device_mappings.value.device, 20 expression', '"/dev/sdc" of block_device_mappings.value.device, unknown: no-default',
		]);
	});

	it('gives the keys of maps in their order, the numbers of lists and the values of sets', () => {
		const keys = (forEach: string): readonly string[] => template([
			'  dynamic "block_device_mappings" {', `    for_each = ${forEach}`,
			'    content {', '      ebs { volume_type = block_device_mappings.key }', '    }', '  }',
		].join('\n')).ebsVolumes.map(({ volumeType }) => brief(volumeType));
		deepStrictEqual(['{ b = 1, a = 2 }', '["x", "y"]', 'toset(["gp3", "gp3"])', 'tolist(toset(["gp3"]))'].map(keys), [
			['"a" expression', '"b" expression'], ['"0" expression', '"1" expression'], ['"gp3" of block_device_mappings.key'], ['"0" expression'],
		]);
	});

	it('shows where an element stands', () => {
		const text = `${around}resource "aws_autoscaling_group" "g" {
  mixed_instances_policy {
    launch_template {
      dynamic "override" {
        for_each = var.types
        content { instance_type = override.value }
      }
    }
  }
}`;
		const found = overrideTypesOf(reader.first(text, 'AWS::AutoScaling::AutoScalingGroup'));
		deepStrictEqual(found.map(({ origin, value }) => origin.kind === 'default' ? [value, origin.name, cut(text, origin.at.range)] : origin.kind), [
			['t3.large', 'var.types', 't3.large'], ['t3a.large', 'var.types', 't3a.large'],
		]);
		const inline = text.replace('for_each = var.types', 'for_each = ["m7i.large"]');
		const [only] = overrideTypesOf(reader.first(inline, 'AWS::AutoScaling::AutoScalingGroup'));
		deepStrictEqual(only?.origin.kind === 'default' && [cut(inline, only.range), only.origin.name, cut(inline, only.origin.at.range)], ['override.value', 'override.value', 'm7i.large']);
	});

	it('does not tell apart more blocks than AWS takes', () => {
		deepStrictEqual(volumes(`[${'{ device = "/dev/sdb", ebs = {} }, '.repeat(101)}]`), ['unknown: several, unknown: several']);
	});

	it('knows each and count where there is one resource, and that they differ where there are several', () => {
		const type = (lines: string): string => brief(template(lines).instanceType);
		deepStrictEqual([
			type('  for_each = var.one\n  instance_type = each.value.type'), type('  for_each = toset(["t3.small"])\n  instance_type = each.key'),
			type('  for_each = ["t3.small"]\n  instance_type = each.key'), type('  for_each = var.pools\n  instance_type = each.value.type'),
			type('  for_each = var.open\n  instance_type = each.value.type'), type('  count = 1\n  instance_type = var.types[count.index]'),
			type('  count = 2\n  instance_type = var.types[count.index]'), type('  count = var.open ? 1 : 0\n  instance_type = var.types[count.index]'),
			type('  instance_type = each.value'),
		], [
			'"c7g.large" of var.one', '"t3.small" of each.key', '"t3.small" of each.key', 'unknown: several', 'unknown: several',
			'"t3.large" expression', 'unknown: several', 'unknown: several', 'unknown: not-in-text',
		]);
	});
});

describe('terraform: lists of one thing each', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	it('counts attributes in quotes that name one thing, and not what may be a list', () => {
		const subnets = (text: string): readonly string[] | string => {
			const value = reader.group(`  vpc_zone_identifier = ${text}`, around).subnets;
			return value?.value?.map((one) => one.text) ?? brief(value);
		};
		deepStrictEqual([subnets('["${data.aws_subnet.a.id}", "${module.net.id}"]'), subnets('["${module.vpc.subnets}"]'), subnets('["${var.open}"]')], [
			['data.aws_subnet.a.id', 'module.net.id'], 'unknown: not-in-text', 'unknown: no-default',
		]);
	});

	it('attaches a target group once, though it is written in two places', () => {
		const { targetGroupArns } = reader.group('  target_group_arns = [aws_lb_target_group.t.arn, "arn:1"]', [
			'resource "aws_lb_target_group" "t" {}',
			'resource "aws_autoscaling_attachment" "a" {', '  autoscaling_group_name = aws_autoscaling_group.web.name', '  lb_target_group_arn = aws_lb_target_group.t.id', '}',
			'resource "aws_autoscaling_attachment" "b" {', '  autoscaling_group_name = aws_autoscaling_group.web.name', '  lb_target_group_arn = "arn:1"', '}',
		].join('\n'));
		deepStrictEqual(targetGroupArns.value?.map((one) => one.text), ['aws_lb_target_group.t.arn', 'arn:1']);
	});
});

describe('terraform: further functions', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const cases: Readonly<Record<string, string>> = {
		'coalescelist([], var.types)[0]': '"t3.large" expression',
		'coalescelist(var.open, var.types)[0]': 'unknown: no-default',
		'coalescelist([], [])[0]': 'unknown: malformed',
		'replace("t3_large", "_", ".")': '"t3.large" expression',
		'replace("t3-large", "/-/", ".")': '"t3.large" expression',
		'slice(["a", "b", "c"], 1, 3)[1]': '"c" expression',
		'slice(["a"], 0, 2)[0]': 'unknown: malformed',
		'reverse(["a", "b"])[0]': '"b" expression',
		'sort(["b", "a"])[0]': '"a" expression',
		'zipmap(["dev"], ["t3.nano"])["dev"]': '"t3.nano" expression',
		'zipmap(["dev"], [])["dev"]': 'unknown: malformed',
		'list("a", "b")[1]': '"b" expression',
		'map("dev", "t3.micro")["dev"]': '"t3.micro" expression',
		'trimsuffix("t3.micro-x", "-x")': '"t3.micro" expression',
		'trimprefix("xt3.micro", "x")': '"t3.micro" expression',
		'substr("t3.microscope", 0, 8)': '"t3.micro" expression',
		'startswith("t4g.micro", "t4g") ? "arm" : "x86"': '"arm" expression',
		'endswith("t4g.micro", "large") ? "big" : "small"': '"small" expression',
		'alltrue([true, "true"]) ? "yes" : "no"': '"yes" expression',
		'anytrue([false, false]) ? "yes" : "no"': '"no" expression',
		'element(range(2, 5), 2)': '"4" expression',
		'join("|", range(5, 2))': '"5|4|3" expression',
		'join("|", range(0, 5, 2))': '"0|2|4" expression',
		'join("|", flatten([["a"], [["b"], [[["c"]]]]]))': '"a|b|c" expression',
		'join("|", toset(["b", "a", "b"]))': '"a|b" expression',
		'join("|", toset([10, 9]))': '"9|10" expression',
		'pow(2, 3)': '"8" expression',
		'title("a b-c")': '"A B-C" expression',
		'replace("t3-large", "/-(l)/", ".$1")': '"t3.large" expression',
		'replace("aaa", "/(a+)+$/", "b")': 'unknown: unsupported',
		'regex("^[a-z]+[0-9]", "m5.large")': '"m5" expression',
		'regex("^([a-z]+)([0-9])", "m5.large")[1]': '"5" expression',
		'regex("(?P<family>[^.]+)[.]", "m5.large").family': '"m5" expression',
		'try(regex("x", "m5.large"), "t3.nano")': '"t3.nano" expression',
		'regexall("[0-9]+", "m5.12xlarge")[1]': '"12" expression',
		'format("%s.%s", "m5", "large")': '"m5.large" expression',
		'format("%[2]s-%[1]s|%5d|%-4s|%05.1f|%q|%t|%%", "a", "b", 3, "x", 1.25, "q", true)': 'unknown: malformed',
		'format("%[2]s-%[1]s", "a", "b")': '"b-a" expression',
		'format("%5d|%-4s|%06.1f|%q|%t|%+d|%x|%%", 3, "x", 1.25, "q", true, 4, 255)': '"    3|x   |0001.3|\\"q\\"|true|+4|ff|%" expression',
		'formatlist("%s.large", ["m5", "c5"])[1]': '"c5.large" expression',
		'trim("--a-", "-")': '"a" expression',
		'chomp("a\\n")': '"a" expression',
		'strrev("abc")': '"cba" expression',
		'join("", [for p in setproduct(["a"], ["b", "c"]) : join("-", p)])': '"a-ba-c" expression',
		'join("|", setunion(["b"], ["a"]))': '"a|b" expression',
		'join("|", setsubtract(["b", "a"], ["a"]))': '"b" expression',
		'join("|", setintersection(["b", "a"], ["a", "c"]))': '"a" expression',
		'join("|", chunklist(["a", "b", "c"], 2)[1])': '"c" expression',
		'index(["a", "b"], "b")': '"1" expression',
		'matchkeys(["a", "b"], ["x", "y"], ["y"])[0]': '"b" expression',
		'contains(["a", var.open], "a")': '"true" expression',
		'contains(["a", var.open], "b")': 'unknown: no-default',
		'parseint("ff", 16)': '"255" expression',
		'parseint("fg", 16)': 'unknown: malformed',
		'signum(-2)': '"-1" expression',
		'cidrhost("10.1.2.0/24", -2)': '"10.1.2.254" expression',
		'cidrnetmask("10.0.0.0/20")': '"255.255.240.0" expression',
		'join("|", cidrsubnets("10.0.0.0/16", 8, 4))': '"10.0.0.0/24|10.0.16.0/20" expression',
		'jsondecode("{\\"a\\": [1, true, null, \\"x\\"]}").a[3]': '"x" expression',
		'yamldecode("a: 0x10").a': '"16" expression',
		'jsondecode("{").a': 'unknown: malformed',
		'jsonencode({ a = [1, null] })': '"{\\"a\\":[1,null]}" expression',
		'basename("a/b.json")': '"b.json" expression',
		'dirname("a/b.json")': '"a" expression',
		'sensitive("m5.large")': '"m5.large" expression',
		'core::upper("a")': '"A" expression',
		'provider::aws::trim("a")': 'unknown: not-in-text',
		'[1, 2] == [1, 2] ? "yes" : "no"': '"yes" expression',
		'{ a = 1 } == { a = var.open } ? "yes" : "no"': 'unknown: several',
		'strcontains("abc", "b") ? "yes" : "no"': '"yes" expression',
	};
	for (const [text, expected] of Object.entries(cases)) {
		it(text, () => {
			const { instanceType } = reader.first(`resource "aws_instance" "i" {\n  instance_type = ${text}\n}\n${around}`, 'AWS::EC2::Instance');
			deepStrictEqual(brief(instanceType), expected);
		});
	}
});
