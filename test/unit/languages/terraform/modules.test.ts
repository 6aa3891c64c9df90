import { deepStrictEqual } from 'node:assert/strict';
import { resourcesOfType } from '../../../../src/core/model/resource';
import type { ModuleReading } from '../../../../src/languages/language';
import { brief, createReader, cut } from './read';
import type { Reader } from './read';

const asg = `variable "max_size" { type = number }
variable "min_size" { default = 1 }
variable "target_groups" { default = [] }
variable "grace" {
  default  = 120
  nullable = false
}
resource "aws_autoscaling_group" "this" {
  min_size                  = var.min_size
  max_size                  = var.max_size
  desired_capacity          = 2
  health_check_grace_period = var.grace
  target_group_arns         = var.target_groups
  launch_configuration      = "lc"
}
output "name" { value = aws_autoscaling_group.this.name }
output "max" { value = var.max_size }
output "fixed" { value = 9 }
`;

describe('terraform: local modules', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const groups = ({ resources }: ModuleReading): readonly string[] => resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup')
		.map(({ id, file, minSize, maxSize, multiplicity }) => `${id} in ${file}: ${brief(minSize)}, ${brief(maxSize)}, ×${brief(multiplicity)}`);
	const within = (main: string, others: Readonly<Record<string, string>> = {}): ModuleReading => reader.readWithin({ 'live/main.tf': main, 'modules/asg/main.tf': asg, ...others }, 'live/main.tf');
	const call = (lines: string): string => `module "web" {\n  source = "../modules/asg"\n${lines}\n}\n`;

	it('gives the resources of a module with the values of its caller', () => {
		const main = `variable "size" { default = 5 }\n${call('  max_size = var.size')}module "api" {\n  source   = "../modules/asg"\n  max_size = 7\n  min_size = "3"\n}\n`;
		const reading = within(main);
		deepStrictEqual([reading.files, reading.problems, groups(reading)], [['live/main.tf'], [], [
			'module.web.aws_autoscaling_group.this in modules/asg/main.tf: 1 of module.web.var.min_size, 5 of var.size, ×1 omitted',
			'module.api.aws_autoscaling_group.this in modules/asg/main.tf: 3 of module.api.min_size, 7 of module.api.max_size, ×1 omitted',
		]]);
		const [web, api] = resourcesOfType(reading.resources, 'AWS::AutoScaling::AutoScalingGroup');
		const origin = api?.maxSize?.origin;
		deepStrictEqual([
			api?.maxSize && cut(asg, api.maxSize.range), api?.maxSize?.file, origin?.kind === 'default' ? [origin.at.file, cut(main, origin.at.range)] : origin,
			web?.calledFrom?.map(({ file, range, nameRange }) => [file, cut(main, range).split('\n')[0], cut(main, nameRange)]),
		], ['var.max_size', 'modules/asg/main.tf', ['live/main.tf', '7'], [['live/main.tf', 'module "web" {', 'web']]]);
	});

	it('follows outputs and references across modules', () => {
		const main = `${call('  max_size      = 4\n  target_groups = [aws_lb_target_group.web.arn]')}resource "aws_lb_target_group" "web" {}
resource "aws_autoscaling_policy" "cpu" {
  autoscaling_group_name = module.web.name
  scaling_adjustment     = module.web.fixed
  cooldown               = module.web.max
}
`;
		const { resources } = within(main);
		const [group] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		const [policy] = resourcesOfType(resources, 'AWS::AutoScaling::ScalingPolicy');
		deepStrictEqual([group?.targetGroupArns.value, policy?.autoScalingGroup?.value, brief(policy?.policyType === undefined ? undefined : policy.policyType)], [
			[{ text: 'aws_lb_target_group.web.arn', resourceId: 'aws_lb_target_group.web' }], { text: 'module.web.name', resourceId: 'module.web.aws_autoscaling_group.this' }, '"SimpleScaling" omitted',
		]);
		const values = policy?.policyType.value === 'SimpleScaling' ? JSON.stringify(policy) : '';
		deepStrictEqual([/"value":9,"origin":\{"kind":"default","name":"module.web.fixed"/.test(values), /"value":4,"origin":\{"kind":"default","name":"module.web.max_size"/.test(values)], [true, true]);
	});

	it('tells apart the modules that a call makes, as far as the text does', () => {
		const sizes = '{ a = 2, b = 3 }';
		deepStrictEqual(groups(within(call(`  for_each = ${sizes}\n  max_size = each.value`))), [
			'module.web["a"].aws_autoscaling_group.this in modules/asg/main.tf: 1 of module.web["a"].var.min_size, 2 of var.max_size, ×1 omitted',
			'module.web["b"].aws_autoscaling_group.this in modules/asg/main.tf: 1 of module.web["b"].var.min_size, 3 of var.max_size, ×1 omitted',
		]);
		deepStrictEqual(groups(within(call('  count    = 2\n  max_size = count.index + 1'))).map((line) => line.slice(0, 22)), ['module.web[0].aws_auto', 'module.web[1].aws_auto']);
		deepStrictEqual(groups(within(call('  count    = 0\n  max_size = 2'))), ['module.web.aws_autoscaling_group.this in modules/asg/main.tf: 1 of module.web.var.min_size, 2 of module.web.max_size, ×0 expression']);
		deepStrictEqual(groups(within(`variable "n" {}\n${call('  count    = var.n\n  max_size = 2 + count.index')}`)), [
			'module.web.aws_autoscaling_group.this in modules/asg/main.tf: 1 of module.web.var.min_size, unknown: several, ×unknown: several',
		]);
		const names = within(`${call(`  for_each = ${sizes}\n  max_size = each.value`)}resource "aws_autoscaling_policy" "p" {\n  autoscaling_group_name = module.web["b"].name\n}\nresource "aws_autoscaling_policy" "q" {\n  autoscaling_group_name = values(module.web)[0].name\n}`);
		deepStrictEqual(resourcesOfType(names.resources, 'AWS::AutoScaling::ScalingPolicy').map(({ autoScalingGroup }) => autoScalingGroup?.value?.resourceId), [
			'module.web["b"].aws_autoscaling_group.this', 'module.web["a"].aws_autoscaling_group.this',
		]);
	});

	it('takes null and what is not given as Terraform does', () => {
		const value = (lines: string): string => {
			const [group] = resourcesOfType(within(call(lines)).resources, 'AWS::AutoScaling::AutoScalingGroup');
			return [group?.minSize, group?.maxSize, group?.healthCheckGracePeriodSeconds].map(brief).join(', ');
		};
		deepStrictEqual([value('  max_size = 2\n  min_size = null\n  grace = null'), value(''), value('  max_size = data.x.y.z\n  unheard_of = 3')], [
			'not written, 2 of module.web.max_size, 120 of module.web.var.grace', '1 of module.web.var.min_size, unknown: no-default, 120 of module.web.var.grace', '1 of module.web.var.min_size, unknown: not-in-text, 120 of module.web.var.grace',
		]);
	});

	it('reads calls in calls, in JSON too, and the provider that each module is given', () => {
		const main = '{"provider": {"aws": [{"region": "eu-west-1"}, {"alias": "us", "region": "us-east-1"}]}, "module": {"web": {"source": "../modules/web", "size": 6}, "us": {"source": "../modules/web", "size": "${3 + 1}", "providers": {"aws": "aws.us"}}}}';
		const { resources, problems } = reader.readWithin({
			'live/main.tf.json': main, 'modules/web/main.tf': 'variable "size" {}\nmodule "asg" {\n  source = "../asg"\n  max_size = var.size\n}\n', 'modules/asg/main.tf': asg,
		}, 'live/main.tf.json');
		deepStrictEqual([problems, resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').map(({ id, maxSize, region, calledFrom }) => [id, brief(maxSize), brief(region), calledFrom?.map(({ file }) => file)])], [[], [
			['module.web.module.asg.aws_autoscaling_group.this', '6 of module.web.size', '"eu-west-1" literal', ['live/main.tf.json', 'modules/web/main.tf']],
			['module.us.module.asg.aws_autoscaling_group.this', '4 expression', '"us-east-1" literal', ['live/main.tf.json', 'modules/web/main.tf']],
		]]);
	});

	it('says what it cannot follow', () => {
		const problems = (main: string, others: Readonly<Record<string, string>> = {}): readonly string[] => within(main, others).problems.map(({ code, severity, message, file, range }) => `${code} ${severity} ${file} ${cut(main, range)}: ${message.en}`);
		deepStrictEqual(problems('module "m" {\n  source = "./none"\n}\n'), ['unresolved warning live/main.tf ./none: There is no folder with Terraform files here: ./none']);
		deepStrictEqual(problems('module "m" {\n  source = "../live"\n}\n'), ['circular error live/main.tf ../live: This module calls itself: ../live']);
		deepStrictEqual(problems('module "m" {\n  source = "./a"\n}\n', { 'live/a/a.tf': 'module "b" {\n  source = "../b"\n}\n', 'live/b/b.tf': 'module "a" {\n  source = "../a"\n}\n' }), []);
		deepStrictEqual(problems('module "m" {\n  source = "hashicorp/consul/aws"\n}\nmodule "n" {\n  source = "git::https://example.com/x.git"\n}\nmodule "o" {\n  source = "/abs"\n}\nmodule "p" {\n  source = var.x\n}\nmodule "q" {}'), []);
		const many = Array.from({ length: 30 }, (_call, index) => `module "m${index}" {\n  source = "../modules/asg"\n  count = 20\n  max_size = 1\n}\n`).join('');
		deepStrictEqual([...new Set(within(many).problems.map(({ code, message }) => `${code}: ${message.en}`))], ['partly-read: Too many modules are called, one by the other. This call is not followed.']);
	});

	it('finds circles through modules, and follows what only looks like one', () => {
		const pass = 'variable "a" { default = 1 }\nvariable "b" { default = 2 }\noutput "a" { value = var.a }\noutput "b" { value = var.b }\n';
		const main = `module "x" {\n  source = "./pass"\n  a = module.y.b\n  b = 4\n}\nmodule "y" {\n  source = "./pass"\n  a = module.x.a\n  b = module.x.b\n}\nresource "aws_instance" "i" {\n  cpu_core_count = module.y.a\n}\n`;
		const read = (text: string): string => {
			const { resources, problems } = reader.readWithin({ 'main.tf': text, 'pass/p.tf': pass }, 'main.tf');
			const [instance] = resourcesOfType(resources, 'AWS::EC2::Instance');
			return `${brief(instance?.cpuOptions?.coreCount)} ${problems.map(({ code, message }) => `${code} ${message.en}`).join()}`;
		};
		deepStrictEqual([read(main), read(main.replace('b = module.x.b', 'b = module.x.a'))], ['4 of module.x.b ', 'unknown: circular ']);
	});

	it('gives a module that is read by itself what its callers agree on', () => {
		const alone = (texts: Readonly<Record<string, string>>): readonly string[] => groups(reader.readWithin({ 'modules/asg/main.tf': asg, ...texts }, 'modules/asg/main.tf'));
		const caller = (lines: string, source = '../modules/asg'): string => `module "m" {\n  source = "${source}"\n${lines}\n}\n`;
		const line = (min: string, max: string): readonly string[] => [`aws_autoscaling_group.this in modules/asg/main.tf: ${min}, ${max}, ×1 omitted`];
		deepStrictEqual(alone({}), line('1 of var.min_size', 'unknown: no-default'));
		deepStrictEqual(alone({ 'a/main.tf': caller('  max_size = 4') }), line('1 of var.min_size', '4 of module.m.max_size'));
		deepStrictEqual(alone({ 'a/main.tf': caller('  max_size = 4'), 'b/main.tf': caller('  max_size = 2 + 2\n  min_size = 3') }), line('unknown: several', '4 of module.m.max_size'));
		deepStrictEqual(alone({ 'a/main.tf': caller('  max_size = 4'), 'b/main.tf': caller('') }), line('1 of var.min_size', 'unknown: several'));
		deepStrictEqual(alone({ 'modules/asg/examples/x/main.tf': caller('  max_size = 4', '../..') }), line('1 of var.min_size', 'unknown: no-default'));
		deepStrictEqual(alone({
			'modules/web/main.tf': 'variable "n" {}\nmodule "m" {\n  source = "../asg"\n  max_size = var.n\n}\n', 'a/main.tf': 'module "web" {\n  source = "../modules/web"\n  n = 8\n}\n',
		}), line('1 of var.min_size', '8 of module.web.n'));
		deepStrictEqual(alone({ 'a/main.tf': 'module "m" {\n  source = "../modules/asg"\n  for_each = { a = 1, b = 1 }\n  max_size = each.value\n  min_size = each.key == "a" ? 1 : 2\n}\n' }), line('unknown: several', '1 of var.max_size'));
	});
});

