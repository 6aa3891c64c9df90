import { deepStrictEqual } from 'node:assert/strict';
import { cdk } from '../../../../src/languages/cdk';
import { pulumi } from '../../../../src/languages/pulumi';
import { setProperty } from '../../../../src/languages/setProperty';
import type { SettingValue } from '../../../../src/languages/setProperty';
import { applyEdits } from '../../../support/applyEdits';
import { loadParsers } from '../../../support/parsers';

/** The text afterwards, with the constants that changed, or the code of the refusal. */
async function change(file: string, text: string, id: string, path: string, value: SettingValue): Promise<unknown> {
	const parsers = await loadParsers();
	const { resources } = text.includes('pulumi') || file === 'Pulumi.yaml' ? pulumi.link([pulumi.parse({ path: file, text }, parsers)]) : cdk.link([cdk.parse({ path: file, text }, parsers)]);
	const resource = resources.find((one) => one.id === id);
	if (resource === undefined) { throw new Error(`no ${id} in ${resources.map((one) => one.id).join(', ')}`); }
	const writing = setProperty(resource, path, value, { resources, textOf: (asked) => asked === file ? text : undefined });
	if (writing.kind === 'refused') { return writing.refusal.code; }
	const after = applyEdits(file, text, writing.edits);
	return writing.defaults.length === 0 ? after : [after, writing.defaults.map(({ name }) => name)];
}

interface Case { readonly title: string; readonly file: string; readonly id: string; readonly path: string; readonly value: SettingValue; readonly before: string; readonly after: unknown }

const head = "import { Duration, aws_autoscaling as autoscaling, aws_ec2 as ec2, aws_lambda as lambda, aws_ecs as ecs, aws_elasticloadbalancingv2 as elbv2 } from 'aws-cdk-lib';\n";
const group = (props: string): string => `${head}const web = new autoscaling.AutoScalingGroup(stack, 'web', ${props});\n`;
const python = (body: string): string => `import aws_cdk as cdk\nfrom aws_cdk import aws_autoscaling as autoscaling, aws_lambda as lambda_\n${body}`;
const native = (args: string): string => `import * as aws from "@pulumi/aws";\nnew aws.autoscaling.Group("web", ${args});\n`;
const pulumiPython = (args: string): string => `import pulumi_aws as aws\naws.autoscaling.Group("web"${args})\n`;
const web = 'aws:autoscaling:Group::web';

const cases: readonly Case[] = [
	{ title: 'a literal', file: 'a.ts', id: 'web', path: 'minSize', value: 4, before: group('{ minCapacity: 2, maxCapacity: 8 }'), after: group('{ minCapacity: 4, maxCapacity: 8 }') },
	{ title: 'seconds in their call', file: 'a.ts', id: 'web', path: 'defaultCooldownSeconds', value: 60, before: group('{ cooldown: Duration.seconds(300) }'), after: group('{ cooldown: Duration.seconds(60) }') },
	{ title: 'an instance type in its quotes', file: 'a.ts', id: 'x', path: 'instanceType', value: 'm7i.large', before: `${head}new ec2.Instance(stack, 'x', { instanceType: new ec2.InstanceType('m5.large') });\n`, after: `${head}new ec2.Instance(stack, 'x', { instanceType: new ec2.InstanceType('m7i.large') });\n` },
	{ title: 'a constant where it is defined', file: 'a.ts', id: 'web', path: 'maxSize', value: 12, before: `const most = 9;\n${group('{ maxCapacity: most }')}`, after: [`const most = 12;\n${group('{ maxCapacity: most }')}`, ['most']] },
	{ title: 'not what is computed', file: 'a.ts', id: 'web', path: 'defaultCooldownSeconds', value: 60, before: group('{ cooldown: Duration.minutes(5) }'), after: 'computed' },
	{ title: 'not what is unknown', file: 'a.ts', id: 'web', path: 'minSize', value: 4, before: group('{ minCapacity: props.min }'), after: 'unknown' },
	{ title: 'a new prop in a line', file: 'a.ts', id: 'web', path: 'desiredCapacity', value: 3, before: group('{ vpc, minCapacity: 2 }'), after: group('{ vpc, minCapacity: 2, desiredCapacity: 3 }') },
	{ title: 'a new prop on a line of its own, behind the one it belongs to', file: 'a.ts', id: 'web', path: 'maxSize', value: 6, before: group('{\n\tvpc,\n\tminCapacity: 2,\n\tcapacityRebalance: true,\n}'), after: group('{\n\tvpc,\n\tminCapacity: 2,\n\tmaxCapacity: 6,\n\tcapacityRebalance: true,\n}') },
	{ title: 'a new prop past a comment', file: 'a.ts', id: 'web', path: 'maxSize', value: 6, before: group('{\n\tminCapacity: 2, // small\n\tvpc,\n}'), after: group('{\n\tminCapacity: 2, // small\n\tmaxCapacity: 6,\n\tvpc,\n}') },
	{ title: 'a new prop before a last one with a comment', file: 'a.ts', id: 'web', path: 'maxSize', value: 6, before: group('{\n\tvpc,\n\tminCapacity: 2 // small\n}'), after: group('{\n\tvpc,\n\tmaxCapacity: 6,\n\tminCapacity: 2 // small\n}') },
	{ title: 'a new prop that lasts', file: 'a.ts', id: 'web', path: 'defaultInstanceWarmupSeconds', value: 90, before: group('{ minCapacity: 2 }'), after: group('{ minCapacity: 2, defaultInstanceWarmup: Duration.seconds(90) }') },
	{ title: 'nothing that lasts without an import', file: 'a.ts', id: 'web', path: 'defaultInstanceWarmupSeconds', value: 90, before: group('{ minCapacity: 2 }').replace('Duration, ', ''), after: 'no-place' },
	{ title: 'nothing into props that stand elsewhere', file: 'a.ts', id: 'web', path: 'desiredCapacity', value: 3, before: `const props = { minCapacity: 1 };\n${group('props')}`, after: 'no-place' },
	{ title: 'nothing where the props have no word for it', file: 'a.ts', id: 'web', path: 'zonalShiftEnabled', value: true, before: group('{ minCapacity: 2 }'), after: 'no-place' },
	{ title: 'into empty props', file: 'a.ts', id: 'web', path: 'minSize', value: 2, before: group('{}'), after: group('{ minCapacity: 2 }') },
	{
		title: 'into a health check, in the quotes of the program', file: 'a.ts', id: 'tg', path: 'healthCheckPath', value: '/up',
		before: `${head}new elbv2.ApplicationTargetGroup(stack, 'tg', { port: 80, healthCheck: { timeout: Duration.seconds(2) } });\n`,
		after: `${head}new elbv2.ApplicationTargetGroup(stack, 'tg', { port: 80, healthCheck: { timeout: Duration.seconds(2), path: '/up' } });\n`,
	},
	{
		title: 'an attribute of a target group', file: 'a.ts', id: 'tg', path: 'deregistrationDelaySeconds', value: 30,
		before: `${head}new elbv2.ApplicationTargetGroup(stack, 'tg', { port: 80 });\n`, after: `${head}new elbv2.ApplicationTargetGroup(stack, 'tg', { port: 80, deregistrationDelay: Duration.seconds(30) });\n`,
	},
	{ title: 'memory of a function', file: 'a.ts', id: 'f', path: 'memorySizeMiB', value: 512, before: `${head}new lambda.Function(stack, 'f', { handler: 'x' });\n`, after: `${head}new lambda.Function(stack, 'f', { handler: 'x', memorySize: 512 });\n` },
	{ title: 'memory of a task, as a number', file: 'a.ts', id: 't', path: 'memoryMiB', value: 1024, before: `${head}new ecs.FargateTaskDefinition(stack, 't', { cpu: 256 });\n`, after: `${head}new ecs.FargateTaskDefinition(stack, 't', { cpu: 256, memoryLimitMiB: 1024 });\n` },
	{
		title: 'a setting of a policy', file: 'a.ts', id: 'web/cpu', path: 'targetTracking.disableScaleIn', value: true,
		before: `${group('{}')}web.scaleOnCpuUtilization('cpu', { targetUtilizationPercent: 50 });\n`, after: `${group('{}')}web.scaleOnCpuUtilization('cpu', { targetUtilizationPercent: 50, disableScaleIn: true });\n`,
	},
	{ title: 'a property of a level 1 class', file: 'a.ts', id: 'low', path: 'healthCheckGracePeriodSeconds', value: 30, before: `${head}new autoscaling.CfnAutoScalingGroup(stack, 'low', { minSize: '1', maxSize: '2' });\n`, after: `${head}new autoscaling.CfnAutoScalingGroup(stack, 'low', { minSize: '1', maxSize: '2', healthCheckGracePeriod: 30 });\n` },
	{ title: 'a literal in Python', file: 'a.py', id: 'web', path: 'capacityRebalance', value: false, before: python('autoscaling.AutoScalingGroup(self, "web", capacity_rebalance=True)\n'), after: python('autoscaling.AutoScalingGroup(self, "web", capacity_rebalance=False)\n') },
	{ title: 'a new argument in Python', file: 'a.py', id: 'web', path: 'capacityRebalance', value: true, before: python('autoscaling.AutoScalingGroup(self, "web", min_capacity=1)\n'), after: python('autoscaling.AutoScalingGroup(self, "web", min_capacity=1, capacity_rebalance=True)\n') },
	{
		title: 'a new argument in Python on a line of its own', file: 'a.py', id: 'web', path: 'defaultCooldownSeconds', value: 60,
		before: python('autoscaling.AutoScalingGroup(\n    self, "web",\n    vpc=vpc,\n    max_capacity=4,  # enough\n)\n'), after: python('autoscaling.AutoScalingGroup(\n    self, "web",\n    vpc=vpc,\n    max_capacity=4,  # enough\n    cooldown=cdk.Duration.seconds(60),\n)\n'),
	},
	{ title: 'a literal in Pulumi', file: 'a.ts', id: web, path: 'minSize', value: 3, before: native('{ minSize: 1 }'), after: native('{ minSize: 3 }') },
	{ title: 'a new argument in Pulumi', file: 'a.ts', id: web, path: 'healthCheckType', value: ['ELB'], before: native('{\n    minSize: 1,\n    maxSize: 2,\n}'), after: native('{\n    minSize: 1,\n    maxSize: 2,\n    healthCheckType: "ELB",\n}') },
	{
		title: 'an object that is missing in Pulumi', file: 'a.ts', id: web, path: 'instanceMaintenancePolicy.maxHealthyPercentage', value: 110,
		before: native('{ minSize: 1 }'), after: native('{ minSize: 1, instanceMaintenancePolicy: { maxHealthyPercentage: 110 } }'),
	},
	{
		title: 'a dictionary that is missing in Pulumi for Python', file: 'a.py', id: web, path: 'instanceMaintenancePolicy.maxHealthyPercentage', value: 110,
		before: pulumiPython(', min_size=1'), after: pulumiPython(', min_size=1, instance_maintenance_policy={"max_healthy_percentage": 110}'),
	},
	{ title: 'nothing into a list of Pulumi', file: 'a.ts', id: web, path: 'lifecycleHookSpecificationList.0.heartbeatTimeoutSeconds', value: 30, before: native('{ minSize: 1 }'), after: 'no-place' },
	{ title: 'a new argument in Pulumi for Python', file: 'a.py', id: web, path: 'healthCheckGracePeriodSeconds', value: 30, before: pulumiPython(', min_size=1'), after: pulumiPython(', min_size=1, health_check_grace_period=30') },
	{ title: 'the first argument in Pulumi for Python', file: 'a.py', id: web, path: 'minSize', value: 2, before: pulumiPython(''), after: pulumiPython(', min_size=2') },
	{
		title: 'a new property in Pulumi YAML', file: 'Pulumi.yaml', id: web, path: 'defaultCooldownSeconds', value: 60,
		before: 'name: a\nruntime: yaml\nresources:\n  web:\n    type: aws:autoscaling:Group\n    properties:\n      minSize: 1\n      maxSize: 2\n', after: 'name: a\nruntime: yaml\nresources:\n  web:\n    type: aws:autoscaling:Group\n    properties:\n      minSize: 1\n      maxSize: 2\n      defaultCooldown: 60\n',
	},
];

describe('settings written into programs', () => {
	for (const { title, file, id, path, value, before, after } of cases) {
		it(title, async () => deepStrictEqual(await change(file, before, id, path, value), after));
	}
});
