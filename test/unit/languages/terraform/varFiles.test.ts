import { deepStrictEqual } from 'node:assert/strict';
import { resourcesOfType } from '../../../../src/core/model/resource';
import { brief, createReader, cut } from './read';
import type { Reader } from './read';

const main = `variable "max" { default = 2 }
variable "min" {}
variable "pool" { type = object({ grace = optional(number, 90) }) }
resource "aws_autoscaling_group" "web" {
  min_size                  = var.min
  max_size                  = var.max
  health_check_grace_period = var.pool.grace
}
`;

describe('terraform: files of values', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const read = (files: Readonly<Record<string, string>>): string => {
		const { resources } = reader.readWithin({ 'infra/main.tf': main, ...files }, 'infra/main.tf');
		const [group] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		return [group?.minSize, group?.maxSize, group?.healthCheckGracePeriodSeconds].map(brief).join(', ');
	};

	it('are taken in the order of Terraform', () => {
		deepStrictEqual([
			read({}),
			read({ 'infra/terraform.tfvars': 'min = 1\nmax = 3\npool = {}\n' }),
			read({ 'infra/terraform.tfvars': 'min = 1\nmax = 3\n', 'infra/terraform.tfvars.json': '{"max": 4}' }),
			read({ 'infra/terraform.tfvars': 'min = 1\nmax = 3\n', 'infra/b.auto.tfvars': 'max = 6\n', 'infra/a.auto.tfvars.json': '{"max": "5", "pool": {"grace": 10}}' }),
			read({ 'infra/terraform.tfvars': 'max = null\nother = 1\n' }),
		], [
			'unknown: no-default, 2 of var.max, unknown: no-default', '1 of var.min, 3 of var.max, 90 of var.pool', '1 of var.min, 4 of var.max, unknown: no-default',
			'1 of var.min, 6 of var.max, 10 of var.pool', 'unknown: no-default, not written, unknown: no-default',
		]);
	});

	it('stand each for a way to run the module where Terraform does not load them by itself', () => {
		const both = { 'infra/dev.tfvars': 'min = 1\nmax = 3\n', 'infra/prod.tfvars': 'min = 1\nmax = 9\n' };
		deepStrictEqual([
			read(both),
			read({ ...both, 'infra/prod.tfvars': 'min = 1\nmax = 3\n' }),
			read({ 'infra/dev.tfvars': both['infra/dev.tfvars'] }),
			read({ 'infra/dev.tfvars': 'min = 1\nmax = 2\n' }),
			read({ 'infra/env/dev.tfvars': 'min = 1\nmax = 3\n', 'infra/env/prod/prod.tfvars.json': '{"max": 3}' }),
			read({ 'infra/dev.tfvars': 'max = 3\n', 'infra/common.tfvars': 'min = 1\n' }),
			read({ 'infra/dev.tfvars': 'max = 3\n', 'infra/prod.tfvars': 'max = 3\n', 'infra/terraform.tfvars': 'max = 8\n' }),
		], [
			'1 of var.min, unknown: several, unknown: no-default', '1 of var.min, 3 of var.max, unknown: no-default', '1 of var.min, unknown: several, unknown: no-default',
			'1 of var.min, 2 of var.max, unknown: no-default', '1 of var.min, 3 of var.max, unknown: no-default', '1 of var.min, unknown: several, unknown: no-default', 'unknown: no-default, 3 of var.max, unknown: no-default',
		]);
	});

	it('belong to the nearest folder with code, and examples to none', () => {
		deepStrictEqual([
			read({ 'infra/app/main.tf': main, 'infra/app/terraform.tfvars': 'min = 7\n', 'infra/app/env/dev.tfvars': 'min = 7\n' }),
			read({ 'infra/example.tfvars': 'min = 7\n', 'infra/terraform.tfvars.example': 'min = 7\n', 'infra/my-sample.tfvars': 'min = 7\n' }),
			read({ 'other/dev.tfvars': 'min = 7\n', 'infra/a/b/c/d/dev.tfvars': 'min = 7\n' }),
		], ['unknown: no-default, 2 of var.max, unknown: no-default', 'unknown: no-default, 2 of var.max, unknown: no-default', 'unknown: no-default, 2 of var.max, unknown: no-default']);
	});

	it('are where their values can be edited, and are read around mistakes', () => {
		const values = 'min = \n# x\nmax = 3 # y\n';
		const { resources, problems, files } = reader.readWithin({ 'infra/main.tf': main, 'infra/terraform.tfvars': values }, 'infra/main.tf');
		const [group] = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup');
		const origin = group?.maxSize?.origin;
		deepStrictEqual([files, origin?.kind === 'default' ? [origin.at.file, cut(values, origin.at.range)] : origin, problems.map(({ file, message }) => [file, message.en]), brief(group?.minSize)], [
			['infra/main.tf', 'infra/terraform.tfvars'], ['infra/terraform.tfvars', '3'], [['infra/terraform.tfvars', 'A value must follow on the same line: min']], 'unknown: malformed',
		]);
	});
});

describe('terraform: files that code reads', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	const read = (value: string, files: Readonly<Record<string, string>>, path = 'infra/main.tf'): string => {
		const text = `resource "aws_autoscaling_group" "web" {\n  max_size = ${value}\n}\nlocals {\n  stage = "dev"\n  cfg = jsondecode(file("\${path.module}/settings.json"))\n}\n`;
		const { resources } = reader.readWithin({ [path]: text, ...files }, path);
		return brief(resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup')[0]?.maxSize);
	};

	it('hold values with places of their own', () => {
		const settings = '{"stages": {"dev": {"size": 4}}, "list": [1, "2", null, true]}';
		deepStrictEqual([
			read('local.cfg.stages[local.stage].size', { 'infra/settings.json': settings }), read('local.cfg.list[1]', { 'infra/settings.json': settings }), read('local.cfg.none', { 'infra/settings.json': settings }),
			read('jsondecode(file("${path.root}/../settings.json")).list[0] + 1', { 'settings.json': settings }),
			read('yamldecode(file("a.yaml")).b.c', { 'infra/a.yaml': 'x: &x\n  c: 5\nb:\n  <<: *x\n  d: 1\n' }), read('yamldecode(file("./a.yml"))["a b"][0]', { 'infra/a.yml': '"a b": [0x10]' }),
			read('fileexists("a.yaml") ? 1 : 2', { 'infra/a.yaml': 'a: 1' }), read('length(jsondecode(file("settings.json")).list)', { 'infra/settings.json': settings }),
		], ['4 expression', '2 of settings.json', 'unknown: unresolved', '2 expression', '5 of a.yaml', '16 of a.yml', '1 expression', '4 expression']);
	});

	it('may be missing, broken or of another kind', () => {
		deepStrictEqual([
			read('local.cfg.a', {}), read('local.cfg.a', { 'infra/settings.json': '{"a": ' }), read('try(local.cfg.a, 3)', {}), read('local.cfg.a.b', { 'infra/settings.json': '{"a": 1}' }), read('tonumber(file("size.txt"))', { 'infra/size.txt': '4' }),
			read('jsondecode(file("/etc/x.json"))', {}), read('jsondecode(file("~/x.json"))', {}), read('jsondecode(templatefile("settings.json", {})).a', { 'infra/settings.json': '{"a": 1}' }), read('fileexists("x.json") ? 1 : 2', {}),
			read('yamldecode(file("x.yaml")).z', { 'infra/x.yaml': `a: &a [x]\n${Array.from({ length: 40 }, (_alias, index) => `a${index}: &a${index} [${index === 0 ? '*a' : `*a${index - 1}`}, ${index === 0 ? '*a' : `*a${index - 1}`}]`).join('\n')}\nz: 3` }),
			read('length(flatten(yamldecode(file("x.yaml")).a39))', { 'infra/x.yaml': `a: &a [x]\n${Array.from({ length: 40 }, (_alias, index) => `a${index}: &a${index} [${index === 0 ? '*a' : `*a${index - 1}`}, ${index === 0 ? '*a' : `*a${index - 1}`}]`).join('\n')}\nz: 3` }),
		], ['unknown: unresolved', 'unknown: malformed', '3 expression', 'unknown: malformed', 'unknown: not-in-text', 'unknown: not-in-text', 'unknown: not-in-text', 'unknown: not-in-text', 'unknown: several', '3 of x.yaml', 'unknown: unsupported']);
	});

	it('are found from the folder at the root, whichever module asks', () => {
		const { resources } = reader.readWithin({
			'live/main.tf': 'module "m" {\n  source = "../modules/m"\n}\n', 'modules/m/m.tf': 'resource "aws_autoscaling_group" "g" {\n  max_size = jsondecode(file("${path.module}/s.json")).a\n  min_size = jsondecode(file("${path.root}/s.json")).a\n}\n',
			'modules/m/s.json': '{"a": 7}', 'live/s.json': '{"a": 8}',
		}, 'live/main.tf');
		deepStrictEqual(resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').map(({ minSize, maxSize }) => [brief(minSize), brief(maxSize)]), [['8 of s.json', '7 of s.json']]);
	});
});
