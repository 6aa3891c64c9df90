import { deepStrictEqual, equal } from 'node:assert/strict';
import type { Resource } from '../../../../src/core/model/resource';
import { cloudformation } from '../../../../src/languages/cloudformation';
import type { Parsers } from '../../../../src/languages/parsers';
import { setProperties, setProperty } from '../../../../src/languages/setProperty';
import type { PropertyWriting, SettingValue } from '../../../../src/languages/setProperty';
import { terraform } from '../../../../src/languages/terraform';
import { applyEdits } from '../../../support/applyEdits';
import { loadParsers } from '../../../support/parsers';

type Files = Readonly<Record<string, string>>;

async function read(files: Files): Promise<readonly Resource[]> {
	const parsers: Parsers = await loadParsers();
	const language = Object.keys(files).some((path) => /\.tf(?:\.json)?$/.test(path)) ? terraform : cloudformation;
	return language.link(Object.entries(files).map(([path, text]) => language.parse({ path, text }, parsers)) as never).resources;
}

async function set(files: Files, id: string, path: string, value: SettingValue, shared?: 'change'): Promise<PropertyWriting> {
	const resources = await read(files);
	const resource = resources.find((one) => one.id === id);
	if (resource === undefined) { throw new Error(`no ${id} in ${resources.map((one) => one.id).join(', ')}`); }
	return setProperty(resource, path, value, { resources, textOf: (file) => files[file], ...shared === undefined ? {} : { shared } });
}

/** The first file afterwards, or the code of the refusal. */
async function change(files: Files | string, id: string, path: string, value: SettingValue): Promise<string> {
	const all = typeof files === 'string' ? { [files.includes('resource "') ? 'main.tf' : files.includes('"resource"') ? 'main.tf.json' : 'stack.yaml']: files } : files;
	const [[file, text] = ['', '']] = Object.entries(all);
	const writing = await set(all, id, path, value);
	return writing.kind === 'refused' ? writing.refusal.code : applyEdits(file, text, writing.edits);
}

const group = (body: string): string => `resource "aws_autoscaling_group" "web" {\n${body}}\n`;
const web = 'aws_autoscaling_group.web';

interface Case { readonly title: string; readonly before: string; readonly id: string; readonly path: string; readonly value: SettingValue; readonly after: string }

const terraformCases: readonly Case[] = [
	{ title: 'a number, and keeps its comment', id: web, path: 'minSize', value: 4, before: group('  min_size = 2 # small\n'), after: group('  min_size = 4 # small\n') },
	{ title: 'a number in quotes', id: web, path: 'minSize', value: 4, before: group('  min_size = "2"\n'), after: group('  min_size = "4"\n') },
	{ title: 'a text', id: web, path: 'healthCheckType', value: ['EC2', 'ELB'], before: group('  health_check_type = "EC2"\n'), after: group('  health_check_type = "EC2,ELB"\n') },
	{
		title: 'a list over several lines', id: web, path: 'terminationPolicies', value: ['OldestInstance', 'Default'],
		before: group('  termination_policies = [\n    "Default",\n  ]\n'), after: group('  termination_policies = [\n    "OldestInstance",\n    "Default",\n  ]\n'),
	},
	{
		title: 'a new argument behind the one it belongs to, the equals signs aligned', id: web, path: 'desiredCapacity', value: 3,
		before: group('  name               = "web"\n  min_size           = 2\n  max_size           = 4 # why\n  vpc_zone_identifier = []\n\n  tags = {\n    a = "b"\n  }\n'),
		after: group('  name               = "web"\n  min_size           = 2\n  max_size           = 4 # why\n  desired_capacity   = 3\n  vpc_zone_identifier = []\n\n  tags = {\n    a = "b"\n  }\n'),
	},
	{ title: 'a new argument with tabs', id: web, path: 'healthCheckType', value: ['ELB'], before: group('\tmin_size = 1\n'), after: group('\tmin_size = 1\n\thealth_check_type = "ELB"\n') },
	{ title: 'into an empty block', id: web, path: 'minSize', value: 1, before: 'resource "aws_autoscaling_group" "web" {}\n', after: 'resource "aws_autoscaling_group" "web" {\n  min_size = 1\n}\n' },
	{ title: 'into an empty block of two lines', id: web, path: 'minSize', value: 1, before: group(''), after: group('  min_size = 1\n') },
	{
		title: 'into a block of one line', id: web, path: 'instanceMaintenancePolicy.maxHealthyPercentage', value: 120,
		before: group('  instance_maintenance_policy { min_healthy_percentage = 90 }\n'),
		after: group('  instance_maintenance_policy {\n    min_healthy_percentage = 90\n    max_healthy_percentage = 120\n  }\n'),
	},
	{
		title: 'a new block, apart from the arguments', id: web, path: 'instanceMaintenancePolicy.minHealthyPercentage', value: 90,
		before: group('  min_size = 1\n  max_size = 2\n'), after: group('  min_size = 1\n  max_size = 2\n\n  instance_maintenance_policy {\n    min_healthy_percentage = 90\n  }\n'),
	},
	{
		title: 'blocks in new blocks', id: web, path: 'mixedInstancesPolicy.overrides.0.instanceType', value: 'm7i.large',
		before: group('\tmin_size = 1\n'),
		after: group('\tmin_size = 1\n\n\tmixed_instances_policy {\n\t\tlaunch_template {\n\t\t\toverride {\n\t\t\t\tinstance_type = "m7i.large"\n\t\t\t}\n\t\t}\n\t}\n'),
	},
	{
		title: 'one more block behind its like', id: 'aws_autoscaling_policy.p', path: 'stepAdjustments.1.scalingAdjustment', value: 2,
		before: 'resource "aws_autoscaling_policy" "p" {\n  step_adjustment {\n    scaling_adjustment = 1\n  }\n\n  lifecycle {\n  }\n}\n',
		after: 'resource "aws_autoscaling_policy" "p" {\n  step_adjustment {\n    scaling_adjustment = 1\n  }\n\n  step_adjustment {\n    scaling_adjustment = 2\n  }\n\n  lifecycle {\n  }\n}\n',
	},
	{
		title: 'in the warm pool that is a block of its group', id: `${web}.warm_pool`, path: 'minSize', value: 3,
		before: group('  min_size = 1\n\n  warm_pool {\n    pool_state = "Stopped"\n  }\n'), after: group('  min_size = 1\n\n  warm_pool {\n    pool_state = "Stopped"\n    min_size   = 3\n  }\n'),
	},
	{
		title: 'past heredocs, comments and templates', id: web, path: 'desiredCapacity', value: 2,
		before: group('  # a } brace\n  name = "a-${var.x["}"]}"\n  user = <<-EOT\n    min_size = }\n  EOT\n  min_size = 1 /* } */\n'),
		after: group('  # a } brace\n  name = "a-${var.x["}"]}"\n  user = <<-EOT\n    min_size = }\n  EOT\n  min_size = 1 /* } */\n  desired_capacity = 2\n'),
	},
	{
		title: 'in Terraform JSON', id: web, path: 'desiredCapacity', value: 2,
		before: '{\n  "resource": {\n    "aws_autoscaling_group": {\n      "web": {\n        "min_size": 1\n      }\n    }\n  }\n}',
		after: '{\n  "resource": {\n    "aws_autoscaling_group": {\n      "web": {\n        "min_size": 1,\n        "desired_capacity": 2\n      }\n    }\n  }\n}',
	},
	{
		title: 'a block in Terraform JSON of one line', id: web, path: 'instanceMaintenancePolicy.minHealthyPercentage', value: 90,
		before: '{"resource":{"aws_autoscaling_group":{"web":{"min_size":1}}}}',
		after: '{"resource":{"aws_autoscaling_group":{"web":{"min_size":1, "instance_maintenance_policy": [{"min_healthy_percentage": 90}]}}}}',
	},
];

const stack = (properties: string): string => `Resources:\n  Web:\n    Type: AWS::AutoScaling::AutoScalingGroup\n${properties}`;

const templateCases: readonly Case[] = [
	{ title: 'a number in quotes of its own', id: 'Web', path: 'maxSize', value: 9, before: stack("    Properties:\n      MaxSize: '4' # c\n"), after: stack("    Properties:\n      MaxSize: '9' # c\n") },
	{ title: 'a property that YAML would read otherwise', id: 'Web', path: 'capacityDistributionStrategy', value: 'no', before: stack('    Properties:\n      AvailabilityZoneDistribution:\n        CapacityDistributionStrategy: a\n'), after: stack('    Properties:\n      AvailabilityZoneDistribution:\n        CapacityDistributionStrategy: "no"\n') },
	{
		title: 'a list', id: 'Web', path: 'terminationPolicies', value: ['A', 'B: c'],
		before: stack('    Properties:\n      TerminationPolicies:\n        - Default\n      MaxSize: 1\n'),
		after: stack('    Properties:\n      TerminationPolicies:\n        - A\n        - "B: c"\n      MaxSize: 1\n'),
	},
	{ title: 'a new list', id: 'Web', path: 'terminationPolicies', value: ['A'], before: stack('    Properties:\n      MaxSize: 1\n'), after: stack('    Properties:\n      MaxSize: 1\n      TerminationPolicies:\n        - A\n') },
	{
		title: 'a new property behind one of several lines', id: 'Web', path: 'maxSize', value: 9,
		before: stack('    Properties:\n      MinSize: !If\n        - a\n        - 1\n        - 2\n      Tags: []\n'),
		after: stack('    Properties:\n      MinSize: !If\n        - a\n        - 1\n        - 2\n      MaxSize: 9\n      Tags: []\n'),
	},
	{ title: 'into a flow map', id: 'Web', path: 'maxSize', value: 9, before: stack('    Properties: { MinSize: 1, Tags: [] }\n'), after: stack('    Properties: { MinSize: 1, MaxSize: 9, Tags: [] }\n') },
	{ title: 'into an empty flow map', id: 'Web', path: 'maxSize', value: 9, before: stack('    Properties: {}\n'), after: stack('    Properties: { MaxSize: 9 }\n') },
	{ title: 'where there are no properties yet', id: 'Web', path: 'maxSize', value: 9, before: stack(''), after: stack('    Properties:\n      MaxSize: 9\n') },
	{
		title: 'a list of maps with a new key', id: 'T', path: 'deregistrationDelaySeconds', value: 60,
		before: 'Resources:\n  T:\n    Type: AWS::ElasticLoadBalancingV2::TargetGroup\n    Properties:\n      Port: 80\n',
		after: 'Resources:\n  T:\n    Type: AWS::ElasticLoadBalancingV2::TargetGroup\n    Properties:\n      Port: 80\n      TargetGroupAttributes:\n        - Key: deregistration_delay.timeout_seconds\n          Value: 60\n',
	},
	{
		title: 'one more item of a list of maps', id: 'T', path: 'slowStartSeconds', value: 60,
		before: 'Resources:\n  T:\n    Type: AWS::ElasticLoadBalancingV2::TargetGroup\n    Properties:\n      TargetGroupAttributes:\n      -   Key: stickiness.enabled\n          Value: true\n      Port: 80\n',
		after: 'Resources:\n  T:\n    Type: AWS::ElasticLoadBalancingV2::TargetGroup\n    Properties:\n      TargetGroupAttributes:\n      -   Key: stickiness.enabled\n          Value: true\n      -   Key: slow_start.duration_seconds\n          Value: 60\n      Port: 80\n',
	},
	{
		title: 'a pause as a duration', id: 'Web', path: 'updatePolicy.rollingUpdate.pauseTimeSeconds', value: 90,
		before: stack('    UpdatePolicy:\n      AutoScalingRollingUpdate:\n        MaxBatchSize: 2\n'),
		after: stack('    UpdatePolicy:\n      AutoScalingRollingUpdate:\n        MaxBatchSize: 2\n        PauseTime: PT90S\n'),
	},
	{
		title: 'in JSON, with tabs', id: 'Web', path: 'instanceMaintenancePolicy.minHealthyPercentage', value: 90,
		before: '{\n\t"Resources": {\n\t\t"Web": {\n\t\t\t"Type": "AWS::AutoScaling::AutoScalingGroup",\n\t\t\t"Properties": {\n\t\t\t\t"MinSize": "1",\n\t\t\t\t"MaxSize": "2"\n\t\t\t}\n\t\t}\n\t}\n}',
		after: '{\n\t"Resources": {\n\t\t"Web": {\n\t\t\t"Type": "AWS::AutoScaling::AutoScalingGroup",\n\t\t\t"Properties": {\n\t\t\t\t"MinSize": "1",\n\t\t\t\t"MaxSize": "2",\n\t\t\t\t"InstanceMaintenancePolicy": {\n\t\t\t\t\t"MinHealthyPercentage": 90\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t}\n}',
	},
];

describe('setProperty', () => {
	for (const { title, before, id, path, value, after } of [...terraformCases, ...templateCases]) {
		it(`writes ${title}`, async () => { equal(await change(before, id, path, value), after); });
		it(`writes ${title}, with CRLF`, async () => {
			if (before.includes('\n')) { equal(await change(before.replaceAll('\n', '\r\n'), id, path, value), after.replaceAll('\n', '\r\n')); }
		});
	}

	it('changes the default of a variable in another file, and says so', async () => {
		const files = { 'variables.tf': 'variable "size" {\n  default = 2 # each\n}\n', 'main.tf': group('  min_size = var.size\n') };
		const writing = await set(files, web, 'minSize', 4);
		const at = { file: 'variables.tf', range: { start: { line: 1, character: 12 }, end: { line: 1, character: 13 } } };
		deepStrictEqual(writing, { kind: 'edits', edits: [{ ...at, newText: '4' }], defaults: [{ name: 'var.size', at, alsoUsedBy: [] }] });
	});

	it('changes locals, parameters and mappings', async () => {
		const template = 'Parameters:\n  Size: { Type: Number, Default: 2 }\nMappings:\n  M: { a: { max: "8" } }\nResources:\n  Web:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      MinSize: !Ref Size\n      MaxSize: !FindInMap [M, a, max]\n';
		deepStrictEqual([
			await change({ 'main.tf': `locals {\n  size = "2"\n}\n${group('  min_size = local.size\n')}` }, web, 'minSize', 4),
			await change(template, 'Web', 'minSize', 4),
			await change(template, 'Web', 'maxSize', 9),
		], [
			`locals {\n  size = "4"\n}\n${group('  min_size = local.size\n')}`,
			template.replace('Default: 2', 'Default: 4'),
			template.replace('max: "8"', 'max: "9"'),
		]);
	});

	it('refuses a value that other settings use too, unless that is wanted or they change alike', async () => {
		const files = { 'main.tf': `variable "size" {\n  default = 2\n}\n${group('  min_size = var.size\n  max_size = var.size\n')}` };
		const refused = await set(files, web, 'minSize', 4);
		const wanted = await set(files, web, 'minSize', 4, 'change');
		const [resource] = await read(files);
		const both = setProperties([{ resource: resource!, path: 'minSize', value: 4 }, { resource: resource!, path: 'maxSize', value: 4 }], { resources: [resource!], textOf: () => files['main.tf'] });
		const torn = setProperties([{ resource: resource!, path: 'minSize', value: 4 }, { resource: resource!, path: 'maxSize', value: 5 }], { resources: [resource!], textOf: () => files['main.tf'] });
		const at = { file: 'main.tf', range: { start: { line: 1, character: 12 }, end: { line: 1, character: 13 } } };
		deepStrictEqual([refused, wanted, both, torn.refused.map(({ change: { path }, refusal }) => [path, refusal.code])], [
			{
				kind: 'refused', refusal: {
					code: 'shared', at,
					message: {
						en: 'web minSize comes from a value that other settings use too: aws_autoscaling_group.web maxSize',
						ko: 'web minSize 값은 다른 설정도 함께 쓰는 값에서 옵니다: aws_autoscaling_group.web maxSize',
					},
				},
			},
			{ kind: 'edits', edits: [{ ...at, newText: '4' }], defaults: [{ name: 'var.size', at, alsoUsedBy: [{ resourceId: web, path: 'maxSize' }] }] },
			{ edits: [{ ...at, newText: '4' }], defaults: [{ name: 'var.size', at, alsoUsedBy: [] }], refused: [] },
			[['maxSize', 'conflict']],
		]);
	});

	it('refuses a literal that an anchor shares', async () => {
		const anchored = 'Resources:\n  A: &a\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties: { MinSize: 1 }\n  B: *a\n';
		equal(await change(anchored, 'B', 'minSize', 2), 'shared');
		equal(await change(anchored, 'B', 'maxSize', 2), 'no-place');
	});

	it('refuses what it cannot write, with the reason', async () => {
		const cases: readonly (readonly [Files | string, string, string, SettingValue])[] = [
			[group('  min_size = var.size\n'), web, 'minSize', 2],
			[group('  min_size = max(1, 2)\n'), web, 'minSize', 3],
			[group('  min_size = data.x.y.z\n'), web, 'minSize', 3],
			[group('  min_size = 1\n'), web, 'minSize', 'many'],
			[group('  min_size = 1\n'), web, 'minSize', Number.NaN],
			[group('  desired_capacity_type = "a"\n'), web, 'desiredCapacityType', 'a\nb'],
			[group('  desired_capacity_type = "a"\n'), web, 'desiredCapacityType', '${var.x}'],
			[group('  min_size = 1\n'), web, 'noSuchSetting', 1],
			[group('  termination_policies = [\n    "Default", # all\n  ]\n'), web, 'terminationPolicies', ['OldestInstance']],
			[group('  min_size = 1\n'), web, 'launchTemplate', 'x'],
			[group('  min_size = 1\n'), web, 'updatePolicy.rollingUpdate.maxBatchSize', 1],
			[group('  dynamic "warm_pool" {\n    for_each = var.x\n    content { min_size = 1 }\n  }\n'), `${web}.warm_pool`, 'minSize', 2],
			[stack('    Properties: !If [a, { MinSize: 1 }, { MinSize: 2 }]\n'), 'Web', 'maxSize', 2],
		];
		const codes: string[] = [];
		for (const [files, id, path, value] of cases) { codes.push(await change(files, id, path, value)); }
		deepStrictEqual(codes, ['unknown', 'computed', 'unknown', 'value', 'value', 'value', 'value', 'no-place', 'value', 'value', 'no-place', 'unknown', 'unknown']);
	});

	it('refuses when the file of a default cannot be read', async () => {
		const files = { 'main.tf': group('  min_size = var.size\n'), 'variables.tf': 'variable "size" {\n  default = 2\n}\n' };
		const [resource] = await read(files);
		const writing = setProperty(resource!, 'minSize', 3, { resources: [resource!], textOf: (file) => file === 'main.tf' ? files[file] : undefined });
		deepStrictEqual(writing, {
			kind: 'refused', refusal: {
				code: 'other-file', at: { file: 'variables.tf', range: { start: { line: 1, character: 12 }, end: { line: 1, character: 13 } } },
				message: { en: 'web minSize is set in a file that could not be read: variables.tf', ko: 'web minSize 값이 있는 파일을 읽을 수 없습니다: variables.tf' },
			},
		});
	});

	it('changes nothing where all is as wanted, written or by default', async () => {
		const text = group('  min_size = 1\n');
		equal(await change(text, web, 'minSize', 1), text);
		equal(await change(text, web, 'healthCheckGracePeriodSeconds', 300), text);
	});

	it('makes several changes at once, new blocks together', async () => {
		const text = 'resource "aws_autoscaling_policy" "p" {\n  policy_type = "TargetTrackingScaling"\n}\n';
		const resources = await read({ 'main.tf': text });
		const paths: readonly (readonly [string, SettingValue])[] = [
			['targetTracking.targetValue', 50], ['targetTracking.predefinedMetricType', 'ASGAverageCPUUtilization'], ['estimatedInstanceWarmupSeconds', 90], ['enabled', false],
		];
		const { edits, refused } = setProperties(paths.map(([path, value]) => ({ resource: resources[0]!, path, value })), { resources, textOf: () => text });
		deepStrictEqual([applyEdits('main.tf', text, edits), refused], [[
			'resource "aws_autoscaling_policy" "p" {', '  policy_type = "TargetTrackingScaling"', '  enabled     = false', '  estimated_instance_warmup = 90', '',
			'  target_tracking_configuration {', '    target_value = 50', '', '    predefined_metric_specification {',
			'      predefined_metric_type = "ASGAverageCPUUtilization"', '    }', '  }', '}', '',
		].join('\n'), []]);
	});
});
