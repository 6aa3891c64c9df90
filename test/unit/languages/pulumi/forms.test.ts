import assert from 'node:assert/strict';
import type { ModuleReading } from '../../../../src/languages/language';
import type { Parsers } from '../../../../src/languages/parsers';
import { pulumi } from '../../../../src/languages/pulumi';
import { memberText } from '../../../../src/languages/pulumi/enumerations';
import { loadParsers } from '../../../support/parsers';
import { first, shown, typesOf } from '../programs/shown';

let parsers: Parsers;

function read(files: Readonly<Record<string, string>>): ModuleReading {
	return pulumi.link(Object.entries(files).map(([path, text]) => pulumi.parse({ path, text }, parsers)));
}

function readTypescript(body: string, others: Readonly<Record<string, string>> = {}): ModuleReading {
	return read({ ...others, 'index.ts': `import * as aws from '@pulumi/aws';\nimport * as pulumi from '@pulumi/pulumi';\n${body}` });
}

function readPython(body: string, others: Readonly<Record<string, string>> = {}): ModuleReading {
	return read({ ...others, '__main__.py': `import pulumi\nimport pulumi_aws as aws\n${body}` });
}

describe('forms of Pulumi programs', () => {
	before(async () => { parsers = await loadParsers(); });

	it('reads instance types in every way that they are written', () => {
		assert.deepStrictEqual(typesOf(readTypescript(`
			const config = new pulumi.Config();
			const sizes = { small: 't3.small' };
			new aws.ec2.Instance('a', { instanceType: "t3.small" });
			new aws.ec2.Instance('b', { instanceType: config.get("instanceType") || "t3.small" });
			new aws.ec2.Instance('c', { instanceType: aws.ec2.InstanceType.T3_Micro });
			new aws.ec2.Instance('d', { instanceType: aws.ec2.InstanceType.C7i_flex_2XLarge });
			new aws.ec2.Instance('e', { instanceType: sizes.small });
			new aws.ec2.Instance('f', { instanceType: config.require("instanceType") });
			new aws.ec2.Instance('g', { instanceType: pulumi.interpolate\`\${config.get('family') ?? 'm5'}.large\` });
			new aws.ec2.Instance('h', { instanceType: pulumi.output('m5.large') });
			new aws.ec2.Instance('i', { instanceType: other.apply((v) => v.type) });
			new aws.ec2.Instance('j', { instanceType: process.env.TYPE || 't3.small' });
		`)), ['t3.small', 't3.small', ['t3.micro', 'expression'], ['c7i-flex.2xlarge', 'expression'], ['t3.small', 'sizes.small in index.ts:5:28'], 'unknown: no-default',
			['m5.large', 'expression'], 'm5.large', 'unknown: unresolved', 'unknown: several']);
		assert.deepStrictEqual(typesOf(readPython(`
config = pulumi.Config()
SIZE = "t3.small"
aws.ec2.Instance("a", instance_type="t3.small")
aws.ec2.Instance("b", instance_type=config.get("instanceType") or "t3.small")
aws.ec2.Instance("c", instance_type=aws.ec2.InstanceType.T3_MICRO)
aws.ec2.Instance("d", instance_type=SIZE)
aws.ec2.Instance("e", instance_type=config.require("instanceType"))
aws.ec2.Instance("f", aws.ec2.InstanceArgs(instance_type="m5.large"))
aws.ec2.Instance("g", instance_type=config.get("x", "m5.large"))
aws.ec2.Instance("h", **{"instance_type": "m5.large"})
`)), ['t3.small', 't3.small', ['t3.micro', 'expression'], ['t3.small', 'SIZE in __main__.py:5:9'], 'unknown: no-default', 'm5.large', 'm5.large', 'm5.large']);
	});

	it('takes the configuration of the stacks where all of them agree', () => {
		const body = "const config = new pulumi.Config(); const other = new pulumi.Config('shop');\nnew aws.ec2.Instance('a', { instanceType: config.require('type') });\nnew aws.ec2.Instance('b', { instanceType: other.get('type') ?? 't3.small' });";
		const project = { 'Pulumi.yaml': 'name: web\nruntime: nodejs\n' };
		const dev = { 'Pulumi.dev.yaml': 'config:\n  web:type: t3.small\n  aws:region: ap-northeast-2\n' };
		const one = readTypescript(body, { ...project, ...dev });
		assert.deepStrictEqual(typesOf(one), [['t3.small', 'config type in Pulumi.dev.yaml:2:13'], 't3.small']);
		assert.deepStrictEqual(shown(one.resources[0]?.region), 'ap-northeast-2');
		assert.deepStrictEqual(typesOf(readTypescript(body, { ...project, ...dev, 'Pulumi.prod.yaml': 'config:\n  web:type: m5.large\n  shop:type: m5.large\n' })), ['unknown: several', 'unknown: several']);
		assert.deepStrictEqual(typesOf(readTypescript(body, { 'Pulumi.yaml': 'name: web\nruntime: nodejs\nconfig:\n  type:\n    type: string\n    default: t3.micro\n' })), [['t3.micro', 'config type in Pulumi.yaml:6:14'], 't3.small']);
	});

	it('links resources of all files of a project, and by their names', () => {
		const reading = read({
			'index.ts': "import * as aws from '@pulumi/aws';\nimport { template, TYPE } from './template';\nexport const group = new aws.autoscaling.Group('web', { minSize: 1, maxSize: 2, launchTemplate: { id: template.id, version: template.latestVersion.apply(String) } });\nnew aws.autoscaling.Policy('cpu', { autoscalingGroupName: group.name, adjustmentType: TYPE });",
			'template.ts': "import { LaunchTemplate } from '@pulumi/aws/ec2';\nexport const TYPE = 'ChangeInCapacity';\nexport const template = new LaunchTemplate('tpl', { name: 'web', instanceType: 'm5.large' });\n",
		});
		const group = first(reading, 'AWS::AutoScaling::AutoScalingGroup');
		const policy = first(reading, 'AWS::AutoScaling::ScalingPolicy');
		assert.deepStrictEqual([group.id, group.launchTemplate?.value, policy.autoScalingGroup?.value, shown(policy.adjustmentType)], [
			'aws:autoscaling:Group::web', { text: 'template.id', resourceId: 'aws:ec2:LaunchTemplate::tpl' },
			{ text: 'group.name', resourceId: 'aws:autoscaling:Group::web' }, ['ChangeInCapacity', 'TYPE in template.ts:2:22'],
		]);
	});

	it('tells where a resource and each of its values stand', () => {
		const { resources: [group] } = readTypescript("const web = new aws.autoscaling.Group(\"web\", {\n\tminSize: 1,\n\thealthCheckType: 'ELB',\n});");
		assert.ok(group?.type === 'AWS::AutoScaling::AutoScalingGroup');
		const at = (startLine: number, startCharacter: number, endLine: number, endCharacter: number) => ({ start: { line: startLine, character: startCharacter }, end: { line: endLine, character: endCharacter } });
		assert.deepStrictEqual([group.range, group.nameRange, group.minSize?.range, group.healthCheckType.range, group.healthCheckGracePeriodSeconds],
			[at(2, 12, 5, 2), at(2, 39, 2, 42), at(3, 10, 3, 11), at(4, 19, 4, 22), { file: 'index.ts', range: group.nameRange, value: 300, origin: { kind: 'omitted', source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/autoscaling_group' } }]);
	});

	it('counts what loops, conditions and functions make', () => {
		const { resources } = readTypescript(`
			const n = 2; const isProd = false;
			for (const zone of ['a', 'b']) { new aws.ec2.Instance(\`x-\${zone}\`, {}); }
			if (pulumi.getStack() === 'prod') { new aws.ec2.Instance('prod', {}); }
			if (isProd) { new aws.ec2.Instance('never', {}); } else { new aws.ec2.Instance('always', {}); }
			function make(name: string) { return new aws.ec2.Instance('made', {}); }
			make('a');
			const twice = () => new aws.ec2.Instance('twice', {});
			twice(); twice();
			export = async () => { new aws.ec2.Instance('main', {}); };
			const maybe = isProd ? new aws.ec2.Instance('no', {}) : undefined;
		`);
		assert.deepStrictEqual(resources.map(({ name, multiplicity }) => [name, shown(multiplicity)]), [
			['Instance', 'unknown: several'], ['prod', 'unknown: several'], ['never', [0, 'expression']], ['always', [1, 'expression']], ['made', [1, 'expression']], ['twice', 'unknown: several'],
			['main', [1, 'omitted']], ['no', [0, 'expression']],
		]);
	});

	it('reads options, and the Region of a provider', () => {
		const { resources: [group, far, unclear] } = readTypescript(`
			const west = new aws.Provider('west', { region: 'us-west-2' });
			new aws.autoscaling.Group('web', { minSize: 1, maxSize: 2 }, { ignoreChanges: ['desiredCapacity'], protect: true, deleteBeforeReplace: true });
			new aws.ec2.Instance('far', {}, { provider: west });
			new aws.ec2.Instance('unclear', {}, { provider: given });
		`);
		assert.deepStrictEqual([group?.lifecycle?.ignoreChanges.value, group?.lifecycle?.preventDestroy.value, group?.lifecycle?.createBeforeDestroy.value, shown(group?.region), shown(far?.region), shown(unclear?.region)],
			[['desiredCapacity'], true, false, undefined, 'us-west-2', 'unknown: not-in-text']);
	});

	it('reads aws-native by the names of CloudFormation', () => {
		const reading = read({
			'index.ts': "import * as native from '@pulumi/aws-native';\nconst template = new native.ec2.LaunchTemplate('tpl', { launchTemplateData: { instanceType: 'm5.large' } });\nnew native.autoscaling.AutoScalingGroup('web', { minSize: '1', maxSize: '3', vpcZoneIdentifier: ['subnet-1'], targetGroupArns: ['arn'], launchTemplate: { launchTemplateId: template.id, version: '1' } });",
		});
		const group = first(reading, 'AWS::AutoScaling::AutoScalingGroup');
		assert.deepStrictEqual([group.id, shown(group.minSize), shown(group.maxSize), group.subnets?.value?.length, group.targetGroupArns.value?.length, group.launchTemplate?.value?.resourceId, shown(first(reading, 'AWS::EC2::LaunchTemplate').instanceType)],
			['aws-native:autoscaling:AutoScalingGroup::web', 1, 3, 1, 1, 'aws-native:ec2:LaunchTemplate::tpl', 'm5.large']);
	});

	it('does not know what a spread of something unknown may bring', () => {
		const group = first(readTypescript("export const make = (args: Args) => new aws.autoscaling.Group('web', { minSize: 1, ...args, maxSize: 2 });"), 'AWS::AutoScaling::AutoScalingGroup');
		assert.deepStrictEqual([group.minSize, group.maxSize, group.healthCheckType].map(shown), ['unknown: several', 2, 'unknown: several']);
	});

	it('is not led round in circles by a look-up that names itself', () => {
		const reading = readPython("ami = aws.ec2.get_ami(name=ami.id, owners=[ami.owner_id])\naws.ec2.Instance('web', ami=ami.id, instance_type='m5.large')");
		assert.deepStrictEqual([typesOf(reading), shown(first(reading, 'AWS::EC2::Instance').imageId)], [['m5.large'], 'unknown: not-in-text']);
	});

	it('reads YAML with variables, configuration, references and functions', () => {
		const reading = read({
			'Pulumi.yaml': `name: shop
runtime: yaml
config:
  size: { type: string, default: t3.small }
variables:
  sizes: { web: m5.large, all: [1, 2] }
  loop: \${loop}
resources:
  web:
    type: aws:autoscaling/group:Group
    properties:
      minSize: \${sizes.all[1]}
      maxSize: 4
      healthCheckType: ELB
      launchTemplate: { id: "\${tpl.id}", version: "\${tpl.latestVersion}" }
    options: { protect: true }
  tpl:
    type: aws:ec2:LaunchTemplate
    properties:
      instanceType: \${size}
      ebsOptimized: true
  single:
    type: aws:ec2:Instance
    properties:
      instanceType: \${sizes.web}
      tenancy: "a-\${size}"
      availabilityZone: \${loop}
      subnetId: \${other.id}
  other: { type: random:RandomId }
`,
		});
		const [group, single] = [first(reading, 'AWS::AutoScaling::AutoScalingGroup'), first(reading, 'AWS::EC2::Instance')];
		assert.deepStrictEqual(reading.problems, []);
		assert.deepStrictEqual([group.id, shown(group.minSize), shown(group.maxSize), group.healthCheckType.value, group.launchTemplate?.value?.resourceId, shown(group.launchTemplateVersion), group.lifecycle?.preventDestroy.value], [
			'aws:autoscaling:Group::web', [2, 'sizes in Pulumi.yaml:6:36'], 4, ['ELB'], 'aws:ec2:LaunchTemplate::tpl', 'unknown: not-in-text', true,
		]);
		assert.deepStrictEqual([shown(first(reading, 'AWS::EC2::LaunchTemplate').instanceType), shown(single.instanceType), shown(single.tenancy), shown(single.availabilityZone), single.subnet?.value],
			[['t3.small', 'config size in Pulumi.yaml:4:34'], ['m5.large', 'sizes in Pulumi.yaml:6:17'], ['a-t3.small', 'expression'], 'unknown: circular', { text: '${other.id}', resourceId: undefined }]);
	});

	it('knows a file of Pulumi by its name and a cheap look at its text', () => {
		const accepts = (path: string, text: string): boolean => pulumi.acceptsPath(path) && pulumi.acceptsText(text, path);
		assert.deepStrictEqual([
			accepts('index.ts', "import * as aws from \"@pulumi/aws\";"), accepts('a.js', "const aws = require('@pulumi/aws');"), accepts('__main__.py', 'import pulumi_aws as aws'), accepts('x.py', 'from pulumi_aws import ec2'),
			accepts('Pulumi.yaml', 'name: x\nruntime: yaml\n'), accepts('Pulumi.dev.yaml', 'config:\n  a:b: c\n'),
			accepts('index.ts', '// @pulumi/aws is not used'), accepts('index.d.ts', "import '@pulumi/aws'"), accepts('values.yaml', 'resources: {}'), accepts('a.py', 'import os  # pulumi_aws'),
		], [true, true, true, true, true, true, false, false, false, false]);
	});

	it('turns members of enumerations into their texts', () => {
		assert.deepStrictEqual([
			['ec2', 'InstanceType', 'U_6tb1_56XLarge'], ['ec2', 'InstanceType', 'Mac_m4_Metal'], ['ec2', 'InstanceType', 'C7A_METAL_48XL'], ['ec2', 'InstanceType', 'M7I_FLEX_12_X_LARGE'], ['rds', 'InstanceType', 'T4G_2XLarge'],
			['lambda', 'Runtime', 'NodeJS20dX'], ['lambda', 'Runtime', 'PYTHON3D12'], ['lambda', 'Runtime', 'CustomAL2023'], ['autoscaling', 'Metric', 'GROUP_IN_SERVICE_INSTANCES'], ['ec2', 'Tenancy', 'Dedicated'], ['ec2', 'Vpc', 'x'],
		].map(memberText), ['u-6tb1.56xlarge', 'mac-m4.metal', 'c7a.metal-48xl', 'm7i-flex.12xlarge', 'db.t4g.2xlarge', 'nodejs20.x', 'python3.12', 'provided.al2023', 'GroupInServiceInstances', 'dedicated', undefined]);
	});
});
