/** What a hover points at, in every language: the value of a setting, and the name in front of it. */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Resource } from '../../../src/core/model/resource';
import { settingAt, settingsOf } from '../../../src/core/model/settings';
import type { Position } from '../../../src/core/model/value';
import { comparePositions, isKnown } from '../../../src/core/model/value';
import { explainSetting } from '../../../src/explanations/settings/explainSetting';
import { ansible } from '../../../src/languages/ansible';
import { awsCli } from '../../../src/languages/aws-cli';
import { beanstalk } from '../../../src/languages/beanstalk';
import { cdk } from '../../../src/languages/cdk';
import { cloudformation } from '../../../src/languages/cloudformation';
import { kubernetes } from '../../../src/languages/kubernetes';
import type { Language } from '../../../src/languages/language';
import type { Parsers } from '../../../src/languages/parsers';
import { packer } from '../../../src/languages/packer';
import { pulumi } from '../../../src/languages/pulumi';
import { serverless } from '../../../src/languages/serverless';
import { terraform } from '../../../src/languages/terraform';
import { terraformPlan } from '../../../src/languages/terraform-plan';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';
import { folder, stacks } from './stacks';

interface Pointing {
	readonly form: string;
	readonly language: Language;
	readonly path: string;
	readonly text: string;
	/** As it is written; its first place in the text. */
	readonly name: string;
	/** As it is written; its first place after the name. */
	readonly value: string;
	/** The path of the setting. */
	readonly setting: string;
	/** What the name is where it is a value of its own. */
	readonly named?: string;
}

const group = 'aws_autoscaling_group';
const shell = (options: string): string => `aws autoscaling create-auto-scaling-group --auto-scaling-group-name web \\\n  --min-size 1 ${options}\n`;

const inCdk = (body: string): string => `import * as cdk from 'aws-cdk-lib';\nimport { aws_autoscaling as autoscaling, aws_ec2 as ec2, aws_lambda as lambda } from 'aws-cdk-lib';\nclass Web extends cdk.Stack {\n  constructor(scope, id, props) {\n    super(scope, id, props);\n    ${body}\n  }\n}`;

const forms: readonly Pointing[] = [
	{ form: 'Terraform', language: terraform, path: 'main.tf', text: `resource "${group}" "web" {\n  min_size = 1\n  max_size = 10\n}`, name: 'max_size', value: '10', setting: 'maxSize' },
	{ form: 'Terraform, in a call', language: terraform, path: 'main.tf', text: `resource "${group}" "web" {\n  max_size = max(4, 10)\n}`, name: 'max_size', value: 'max(4, 10)', setting: 'maxSize' },
	{ form: 'Terraform, a block of its own', language: terraform, path: 'main.tf', name: 'max_capacity', value: '30', setting: 'scheduledActions[0].maxCapacity', text: `
resource "aws_appautoscaling_target" "web" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/main/web"
}
resource "aws_appautoscaling_scheduled_action" "morning" {
  service_namespace  = aws_appautoscaling_target.web.service_namespace
  scalable_dimension = aws_appautoscaling_target.web.scalable_dimension
  resource_id        = aws_appautoscaling_target.web.resource_id
  schedule           = "cron(0 8 * * ? *)"
  scalable_target_action {
    max_capacity = 30
  }
}` },
	{ form: 'Terraform, containers in JSON', language: terraform, path: 'main.tf', text: 'resource "aws_ecs_task_definition" "web" {\n  container_definitions = jsonencode([{ name = "web", memory = 512 }])\n}', name: 'memory', value: '512', setting: 'containers[0].memoryMiB' },
	{ form: 'Terraform, a list', language: terraform, path: 'main.tf', text: 'resource "aws_eks_node_group" "web" {\n  instance_types = [\n    "m7i.large",\n  ]\n}', name: 'instance_types', value: 'm7i.large', setting: 'instanceTypes[0]' },
	{ form: 'Terraform in JSON', language: terraform, path: 'main.tf.json', text: `{\n  "resource": { "${group}": { "web": { "min_size": 1, "max_size": 10 } } }\n}`, name: 'max_size', value: '10', setting: 'maxSize' },
	{ form: 'CloudFormation', language: cloudformation, path: 'stack.yaml', text: 'Resources:\n  Web:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      MinSize: 1\n      MaxSize: "10"\n', name: 'MaxSize', value: '10', setting: 'maxSize' },
	{ form: 'CloudFormation, a parameter', language: cloudformation, path: 'stack.yaml', text: 'Parameters:\n  Most:\n    Type: Number\n    Default: 10\nResources:\n  Web:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      MaxSize: !Ref Most\n', name: 'MaxSize', value: '!Ref Most', setting: 'maxSize' },
	{ form: 'CloudFormation in JSON', language: cloudformation, path: 'stack.json', text: '{"Resources": {"Web": {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": {"MinSize": "1", "MaxSize": "10"}}}}', name: 'MaxSize', value: '10', setting: 'maxSize' },
	{ form: 'AWS SAM', language: cloudformation, path: 'stack.yaml', text: 'Transform: AWS::Serverless-2016-10-31\nResources:\n  Web:\n    Type: AWS::Serverless::Function\n    Properties:\n      MemorySize: 512\n', name: 'MemorySize', value: '512', setting: 'memorySizeMiB' },
	{ form: 'AWS SAM, for all functions', language: cloudformation, path: 'stack.yaml', text: 'Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function:\n    MemorySize: 512\nResources:\n  Web:\n    Type: AWS::Serverless::Function\n', name: 'MemorySize', value: '512', setting: 'memorySizeMiB' },
	{ form: 'the AWS CLI', language: awsCli, path: 'web.sh', text: shell('--max-size 10'), name: 'max-size', value: '10', setting: 'maxSize' },
	{ form: 'the AWS CLI, an equals sign', language: awsCli, path: 'web.sh', text: shell('--max-size=10'), name: 'max-size', value: '10', setting: 'maxSize' },
	{ form: 'the AWS CLI, a line of its own', language: awsCli, path: 'web.sh', text: shell('\\\n  --max-size \\\n    10'), name: 'max-size', value: '10', setting: 'maxSize' },
	{ form: 'the AWS CLI, shorthand', language: awsCli, path: 'web.sh', name: 'ScalingAdjustment', value: '3', setting: 'stepAdjustments[0].scalingAdjustment',
		text: 'aws autoscaling put-scaling-policy --auto-scaling-group-name web --policy-name up --policy-type StepScaling --adjustment-type ChangeInCapacity --step-adjustments MetricIntervalLowerBound=0,ScalingAdjustment=3\n' },
	{ form: 'the AWS CLI, attributes', language: awsCli, path: 'web.sh', name: 'Value', value: '60', setting: 'deregistrationDelaySeconds',
		text: 'arn=$(aws elbv2 create-target-group --name web --protocol HTTP --port 80 --query "TargetGroups[0].TargetGroupArn" --output text)\naws elbv2 modify-target-group-attributes --target-group-arn "$arn" --attributes Key=deregistration_delay.timeout_seconds,Value=60\n' },
	{ form: 'the AWS CLI, JSON in a heredoc', language: awsCli, path: 'web.sh', name: 'InstanceType', value: 'm5.large', setting: 'instanceType',
		text: 'cat > data.json <<JSON\n{ "InstanceType": "m5.large" }\nJSON\naws ec2 create-launch-template --launch-template-name web --launch-template-data file://data.json\n' },
	{ form: 'the AWS CLI, its JSON', language: awsCli, path: 'group.json', text: '{\n  "AutoScalingGroupName": "web",\n  "MinSize": 1,\n  "MaxSize": 10\n}', name: 'MaxSize', value: '10', setting: 'maxSize' },
	{ form: 'Karpenter', language: kubernetes, path: 'pool.yaml', text: 'apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: { name: web }\nspec:\n  template: { spec: {} }\n  limits: { memory: 1000Gi }\n  weight: 10\n', name: 'weight', value: '10', setting: 'weight' },
	{ form: 'eksctl', language: kubernetes, path: 'cluster.yaml', text: 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: shop, region: us-east-1 }\nmanagedNodeGroups:\n  - name: web\n    minSize: 1\n    maxSize: 10\n', name: 'maxSize', value: '10', setting: 'maxSize' },
	{ form: 'eksctl, in flow style', language: kubernetes, path: 'cluster.yaml', text: 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: shop }\nnodeGroups: [{ name: web, minSize: 1, maxSize: 10 }]\n', name: 'maxSize', value: '10', setting: 'maxSize' },
	{ form: 'kOps', language: kubernetes, path: 'nodes.yaml', text: 'apiVersion: kops.k8s.io/v1alpha2\nkind: InstanceGroup\nmetadata: { name: nodes }\nspec:\n  minSize: 1\n  maxSize: 10\n', name: 'maxSize', value: '10', setting: 'maxSize' },
	{ form: 'an autoscaler of pods', language: kubernetes, path: 'hpa.yaml', text: 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec:\n  scaleTargetRef: { kind: Deployment, name: web }\n  maxReplicas: 20\n', name: 'maxReplicas', value: '20', setting: 'maxReplicas' },
	{ form: 'pods', language: kubernetes, path: 'web.yaml', text: 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  replicas: 3\n  template: { spec: { containers: [{ name: web }] } }\n', name: 'replicas', value: '3', setting: 'replicas' },
	{ form: 'Pulumi in TypeScript', language: pulumi, path: 'index.ts', text: 'import * as aws from "@pulumi/aws";\nnew aws.autoscaling.Group("web", { minSize: 1, maxSize: 10 });\n', name: 'maxSize', value: '10', setting: 'maxSize' },
	{ form: 'Pulumi in TypeScript, a constant', language: pulumi, path: 'index.ts', text: 'import * as aws from "@pulumi/aws";\nconst most = 10;\nnew aws.autoscaling.Group("web", { minSize: 1, maxSize: most });\n', name: 'maxSize', value: 'most', setting: 'maxSize' },
	{ form: 'Pulumi in TypeScript, in a call', language: pulumi, path: 'index.ts', text: 'import * as aws from "@pulumi/aws";\nimport * as pulumi from "@pulumi/pulumi";\nnew aws.autoscaling.Group("web", { minSize: 1, maxSize: pulumi.output(10) });\n', name: 'maxSize', value: '10', setting: 'maxSize' },
	{ form: 'Pulumi in TypeScript, a template', language: pulumi, path: 'index.ts', text: 'import * as aws from "@pulumi/aws";\nimport * as pulumi from "@pulumi/pulumi";\nnew aws.ec2.Instance("web", { instanceType: pulumi.interpolate`m5.large` });\n', name: 'instanceType', value: 'm5.large', setting: 'instanceType' },
	{ form: 'Pulumi in Python', language: pulumi, path: '__main__.py', text: 'import pulumi_aws as aws\naws.autoscaling.Group("web",\n    min_size=1,\n    max_size=10)\n', name: 'max_size', value: '10', setting: 'maxSize' },
	{ form: 'Pulumi in Python, a dictionary', language: pulumi, path: '__main__.py', text: 'import pulumi_aws as aws\naws.ec2.LaunchTemplate("web", block_device_mappings=[{"ebs": {"iops": 4000}}])\n', name: 'iops', value: '4000', setting: 'ebsVolumes[0].iops' },
	{ form: 'Pulumi in YAML', language: pulumi, path: 'Pulumi.yaml', text: 'name: shop\nruntime: yaml\nresources:\n  web:\n    type: aws:autoscaling:Group\n    properties:\n      minSize: 1\n      maxSize: 10\n', name: 'maxSize', value: '10', setting: 'maxSize' },
	{ form: 'the Serverless Framework', language: serverless, path: 'serverless.yml', text: 'service: shop\nprovider:\n  name: aws\nfunctions:\n  web:\n    handler: a.b\n    memorySize: 512\n', name: 'memorySize', value: '512', setting: 'memorySizeMiB' },
	{ form: 'the Serverless Framework, for all functions', language: serverless, path: 'serverless.yml', text: 'service: shop\nprovider:\n  name: aws\n  timeout: 20\nfunctions:\n  web:\n    handler: a.b\n', name: 'timeout', value: '20', setting: 'timeoutSeconds' },
	{ form: 'the AWS CDK', language: cdk, path: 'stack.ts', text: inCdk("new autoscaling.AutoScalingGroup(this, 'Web', { minCapacity: 1, maxCapacity: 10 });"), name: 'maxCapacity', value: '10', setting: 'maxSize' },
	{ form: 'the AWS CDK, a type by its name', language: cdk, path: 'stack.ts', text: inCdk("new autoscaling.AutoScalingGroup(this, 'Web', { instanceType: new ec2.InstanceType('m5.large') });"), name: 'instanceType', value: 'm5.large', setting: 'instanceType' },
	{ form: 'the AWS CDK, a duration', language: cdk, path: 'stack.ts', text: inCdk("new lambda.Function(this, 'Work', { memorySize: 512, timeout: cdk.Duration.seconds(30) });"), name: 'timeout', value: '30', setting: 'timeoutSeconds' },
	{ form: 'the AWS CDK in Python', language: cdk, path: 'stack.py', name: 'memory_size', value: '512', setting: 'memorySizeMiB',
		text: 'import aws_cdk as cdk\nfrom aws_cdk import aws_lambda as lambda_\nclass Web(cdk.Stack):\n    def __init__(self, scope, construct_id, **kwargs):\n        super().__init__(scope, construct_id, **kwargs)\n        lambda_.Function(self, "Work",\n            memory_size=512,\n            timeout=cdk.Duration.seconds(30))\n' },
	{ form: 'Ansible', language: ansible, path: 'site.yml', text: '- hosts: localhost\n  tasks:\n    - amazon.aws.autoscaling_group:\n        name: web\n        min_size: 2\n        max_size: 10\n', name: 'max_size', value: '10', setting: 'maxSize' },
	{ form: 'Ansible, a variable', language: ansible, path: 'site.yml', text: '- hosts: localhost\n  vars:\n    nodes: 10\n  tasks:\n    - amazon.aws.autoscaling_group: { name: web, min_size: 2, max_size: "{{ nodes }}" }\n', name: 'max_size', value: '{{ nodes }}', setting: 'maxSize' },
	{ form: 'Packer', language: packer, path: 'image.pkr.hcl', text: 'source "amazon-ebs" "web" {\n  instance_type = "m5.large"\n}\n', name: 'instance_type', value: 'm5.large', setting: 'instanceType' },
	{ form: 'Packer in JSON', language: packer, path: 'image.json', text: '{"builders": [{"type": "amazon-ebs", "instance_type": "m5.large"}]}', name: 'instance_type', value: 'm5.large', setting: 'instanceType' },
	{ form: 'Elastic Beanstalk', language: beanstalk, path: 'app/.ebextensions/size.config', text: 'option_settings:\n  aws:autoscaling:asg:\n    MaxSize: 8\n', name: 'MaxSize', value: '8', setting: 'optionSettings[0].value', named: 'optionSettings[0].optionName value' },
	{ form: 'Elastic Beanstalk, a list', language: beanstalk, path: 'app/.ebextensions/size.config', text: 'option_settings:\n  - namespace: aws:autoscaling:asg\n    option_name: MaxSize\n    value: 8\n', name: 'value', value: '8', setting: 'optionSettings[0].value' },
	{ form: 'a plan of Terraform', language: terraformPlan, path: 'plan.json', name: 'max_size', value: '10', setting: 'maxSize',
		text: '{"format_version": "1.2", "terraform_version": "1.9.5", "planned_values": {"root_module": {"resources": [{"address": "aws_autoscaling_group.web", "mode": "managed", "type": "aws_autoscaling_group", "name": "web", "values": {"min_size": 1, "max_size": 10}}]}}}' },
];

/** Positions in a text, and what stands there. */
function createPointer(language: Language, { path, text, parsers }: { readonly path: string; readonly text: string; readonly parsers: Parsers }) {
	const lines = text.split('\n');
	const { resources } = language.link([language.parse({ path, text }, parsers)]);
	const lineAt = (line: number): string => lines[line] ?? '';
	return {
		resources, lineAt,
		at: (position: Position): ReturnType<typeof settingAt> => settingAt(resources, path, position, lineAt),
		positionOf(offset: number): Position {
			const before = text.slice(0, offset).split('\n');
			return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
		},
	};
}

describe('pointing at settings', () => {
	let parsers: Parsers;
	before(async () => { parsers = await loadParsers(); });

	for (const { form, language, path, text, name, value, setting, named = `${setting} name` } of forms) {
		it(`finds value and name in ${form}`, () => {
			const { at, positionOf, lineAt, resources } = createPointer(language, { path, text, parsers });
			const nameOffset = text.indexOf(name);
			const valueOffset = text.indexOf(value, nameOffset + name.length);
			ok(nameOffset >= 0 && valueOffset > nameOffset, 'the text has both');
			const show = (offset: number, length: number): string => {
				const found = at(positionOf(offset + Math.floor(length / 2)));
				if (found === undefined) { return 'nothing'; }
				const { start, end } = found.range;
				const told = explainSetting(found, { resources, facts: loadFacts(), region: 'us-east-1' });
				return `${found.path} ${found.part} ${lineAt(start.line).slice(start.character, end.character)} ${told === undefined ? 'not told' : 'told'}`;
			};
			deepStrictEqual([show(nameOffset, name.length), show(valueOffset, value.length)], [`${named} ${name} told`, `${setting} value ${value} told`]);
		});
	}

	/** Where a name is looked for: on the line of its value, and those before it. */
	const linesBefore = 3;

	function hasName(pointer: ReturnType<typeof createPointer>, resource: Resource, path: string, { line, character }: Position): boolean {
		for (let at = line; at >= Math.max(0, line - linesBefore); at--) {
			for (let column = at === line ? character : pointer.lineAt(at).length; column >= 0; column--) {
				const found = pointer.at({ line: at, character: column });
				if (found?.part === 'name' && found.resource.id === resource.id && found.path === path) { return true; }
			}
		}
		return false;
	}

	const files = stacks.flatMap(([tf, cfn]): readonly (readonly [Language, path: string, file: string])[] => [
		[terraform, tf, tf], [cloudformation, cfn, cfn],
		...['ts', 'py', 'yaml'].map((ending) => `pulumi/${tf.replace(/tf$/, ending)}`).filter((file) => existsSync(`${folder}/${file}`))
			.map((file) => [pulumi, file.endsWith('.yaml') ? 'Pulumi.yaml' : file, file] as const),
	]);

	for (const [language, path, file] of files) {
		it(`finds every value and its name in ${language.title}: ${file}`, () => {
			const pointer = createPointer(language, { path, text: readFileSync(`${folder}/${file}`, 'utf8'), parsers });
			const missing = pointer.resources.flatMap((resource) => settingsOf(resource).flatMap(({ path: setting, value }): readonly string[] => {
				// What is computed may stand for several settings, and the name of a list stands before its first item.
				if (!isKnown(value) || value.origin.kind !== 'literal' || /\[[1-9]\d*\]$/.test(setting)) { return []; }
				const { start } = value.range;
				const found = pointer.at({ line: start.line, character: start.character + 1 });
				const isFound = found?.part === 'value' && found.resource.id === resource.id && comparePositions(found.range.start, start) === 0;
				return isFound && hasName(pointer, resource, setting, start) ? [] : [`${resource.type} ${resource.name} ${setting}`];
			}));
			deepStrictEqual(missing, []);
		});
	}
});
