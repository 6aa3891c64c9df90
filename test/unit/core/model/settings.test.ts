import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { settingAt, settingsOf } from '../../../../src/core/model/settings';
import { cloudformation } from '../../../../src/languages/cloudformation';
import type { Language } from '../../../../src/languages/language';
import type { Parsers } from '../../../../src/languages/parsers';
import { terraform } from '../../../../src/languages/terraform';
import { loadParsers } from '../../../support/parsers';

describe('the setting at a place', () => {
	let parsers: Parsers;
	before(async () => { parsers = await loadParsers(); });

	/** What stands at the `^` of the text: the path, and what was pointed at. */
	function at(language: Language, path: string, marked: string): string {
		const offset = marked.indexOf('^');
		const text = marked.replace('^', '');
		const lines = text.split('\n');
		const before = marked.slice(0, offset).split('\n');
		const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
		const { resources } = language.link([language.parse({ path, text }, parsers)]);
		const found = settingAt(resources, path, position, (line) => lines[line] ?? '');
		if (found === undefined) { return 'nothing'; }
		const { start, end } = found.range;
		ok(start.line === end.line || found.part === 'value');
		return `${found.path} ${found.part} ${lines[start.line]?.slice(start.character, start.line === end.line ? end.character : undefined)}`;
	}
	const hcl = (marked: string): string => at(terraform, 'main.tf', marked);
	const yaml = (marked: string): string => at(cloudformation, 'stack.yaml', marked);

	it('is the value or the name in front of it in Terraform', () => {
		strictEqual(hcl('resource "aws_autoscaling_group" "a" {\n  max_size         = 1^0\n}'), 'maxSize value 10');
		strictEqual(hcl('resource "aws_autoscaling_group" "a" {\n  max^_size         = 10\n}'), 'maxSize name max_size');
		strictEqual(hcl('resource "aws_autoscaling_group" "a" {\n  max_size       ^  = 10\n}'), 'nothing');
		strictEqual(hcl('resource "aws_autoscaling_group" "a" {\n  health_check_type = "E^LB"\n}'), 'healthCheckType value ELB');
		strictEqual(hcl('resource "aws_autoscaling_group" "a" {\n  health_check_ty^pe = "ELB"\n}'), 'healthCheckType name health_check_type');
		strictEqual(hcl('resource "aws_launch_template" "a" {\n  block_device_mappings {\n    ebs {\n      io^ps = 4000\n    }\n  }\n}'), 'ebsVolumes[0].iops name iops');
	});

	it('is the default of a variable, and the place that uses it', () => {
		const code = 'resource "aws_autoscaling_group" "a" {\n  max_size = var.m@ost\n}\nvariable "most" {\n  default = 1#2\n}';
		strictEqual(hcl(code.replace('@', '^').replace('#', '')), 'maxSize value var.most');
		strictEqual(hcl(code.replace('#', '^').replace('@', '')), 'maxSize value 12');
	});

	it('is the value or the name in front of it in CloudFormation, in block and flow style', () => {
		const stack = (properties: string): string => `Resources:\n  A:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:${properties}`;
		strictEqual(yaml(stack('\n      Max^Size: 10\n')), 'maxSize name MaxSize');
		strictEqual(yaml(stack("\n      MaxSize: '1^0'\n")), 'maxSize value 10');
		strictEqual(yaml(stack(' { MinSize: 2, Max^Size: 10 }\n')), 'maxSize name MaxSize');
		strictEqual(yaml(stack(' { MinSize: 2, MaxSize: 1^0 }\n')), 'maxSize value 10');
		strictEqual(yaml(stack('\n      Availability^Zones:\n        - us-east-1a\n        - us-east-1b\n')), 'availabilityZones name AvailabilityZones');
		strictEqual(yaml(stack('\n      MixedInstancesPolicy:\n        LaunchTemplate:\n          Overrides:\n            - Instance^Type: m5.large\n')), 'mixedInstancesPolicy.overrides[0].instanceType name InstanceType');
	});

	it('is the value or the name in JSON', () => {
		const stack = (properties: string): string => `{"Resources": {"A": {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": ${properties}}}}`;
		strictEqual(at(cloudformation, 'stack.json', stack('{"MinSize": "2", "Max^Size": "10"}')), 'maxSize name MaxSize');
		strictEqual(at(cloudformation, 'stack.json', stack('{"MinSize": "2", "MaxSize": "1^0"}')), 'maxSize value 10');
	});

	it('is nothing for what is not written, and in comments', () => {
		strictEqual(hcl('resource "aws_autoscaling_group" "a^" {\n  max_size = 10\n}'), 'nothing');
		strictEqual(hcl('resource "aws_autoscaling_group" "a" {\n  # max_si^ze = 12\n  max_size = 10\n}'), 'nothing');
	});

	it('does not take long on a very long line', () => {
		const line = `  max_size = "${'a-b.'.repeat(30_000)}"`;
		strictEqual(hcl(`resource "aws_autoscaling_group" "a" {\n${line.replace('max', 'ma^x')}\n}`), 'maxSize name max_size');
	});

	it('comes from a list of all settings with their paths', () => {
		const text = 'resource "aws_autoscaling_group" "a" {\n  min_size = 1\n  max_size = 2\n}';
		const [group] = terraform.link([terraform.parse({ path: 'main.tf', text }, parsers)]).resources;
		const written = group === undefined ? [] : settingsOf(group).filter(({ value }) => value.origin.kind !== 'omitted').map(({ path }) => path);
		deepStrictEqual(written, ['minSize', 'maxSize']);
	});
});
