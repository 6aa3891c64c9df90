import assert from 'node:assert/strict';
import { isKnown } from '../../../../src/core/model/value';
import { cdk } from '../../../../src/languages/cdk';
import { memberText } from '../../../../src/languages/cdk/enumerations';
import type { ModuleReading } from '../../../../src/languages/language';
import type { Parsers } from '../../../../src/languages/parsers';
import { createWorkspaceIndex } from '../../../../src/languages/workspaceIndex';
import { loadParsers } from '../../../support/parsers';
import { first, shown, typesOf } from '../programs/shown';

let parsers: Parsers;

function read(files: Readonly<Record<string, string>>): ModuleReading {
	return cdk.link(Object.entries(files).map(([path, text]) => cdk.parse({ path, text }, parsers)));
}

function readTypescript(body: string, others: Readonly<Record<string, string>> = {}): ModuleReading {
	return read({ ...others, 'stack.ts': `import * as cdk from 'aws-cdk-lib';\nimport { aws_autoscaling as autoscaling, aws_ec2 as ec2 } from 'aws-cdk-lib';\nclass Web extends cdk.Stack {\nconstructor(scope, id, props) {\nsuper(scope, id, props);\n${body}\n}\n}` });
}

function readPython(body: string): ModuleReading {
	return read({ 'stack.py': `import aws_cdk as cdk\nfrom aws_cdk import aws_autoscaling as autoscaling, aws_ec2 as ec2\nclass Web(cdk.Stack):\n    def __init__(self, scope, construct_id, **kwargs):\n${body.trim().split('\n').map((line) => `        ${line}`).join('\n')}\n` });
}

describe('forms of CDK programs', () => {
	before(async () => { parsers = await loadParsers(); });

	it('reads instance types in every way that they are written', () => {
		assert.deepStrictEqual(typesOf(readTypescript(`
			const sizes = { small: ec2.InstanceSize.SMALL };
			const family = 'm6g';
			const named = new ec2.InstanceType('t3.small');
			new ec2.Instance(this, 'a', { instanceType: ec2.InstanceType.of(ec2.InstanceClass.M6G, ec2.InstanceSize.XLARGE2) });
			new ec2.Instance(this, 'b', { instanceType: ec2.InstanceType.of(
				ec2.InstanceClass.COMPUTE6_GRAVITON2,
				ec2.InstanceSize.METAL,
			) });
			new ec2.Instance(this, 'c', { instanceType: ec2.InstanceType.of(ec2.InstanceClass.BURSTABLE3, sizes.small) });
			new ec2.Instance(this, 'd', { instanceType: new ec2.InstanceType('m6g.large') });
			new ec2.Instance(this, 'e', { instanceType: new ec2.InstanceType(\`\${family}.large\`) });
			new ec2.Instance(this, 'f', { instanceType: named });
			new ec2.Instance(this, 'g', { instanceType: new ec2.InstanceType(this.node.tryGetContext('type')) });
			new ec2.Instance(this, 'h', { instanceType: props.instanceType });
			new ec2.Instance(this, 'i', { instanceType: new ec2.InstanceType(new cdk.CfnParameter(this, 'Type', { default: 'm5.large' }).valueAsString) });
			new ec2.Instance(this, 'j', { instanceType: ec2.InstanceType.of(family, ec2.InstanceSize.LARGE) });
			new ec2.CfnInstance(this, 'k', { instanceType: 'm5.large' });
			new ec2.Instance(this, 'l', { instanceType: ec2.InstanceType.of(ec2.InstanceClass[props.family], ec2.InstanceSize.LARGE) });
		`)), [
			['m6g.2xlarge', 'expression'], ['c6g.metal', 'expression'], ['t3.small', 'expression'], 'm6g.large', ['m6g.large', 'expression'], ['t3.small', 'named in stack.ts:9:40'],
			'unknown: not-in-text', 'unknown: several', 'm5.large', ['m6g.large', 'expression'], 'm5.large', 'unknown: several',
		]);
		assert.deepStrictEqual(typesOf(readPython(`
ec2.Instance(self, "a", instance_type=ec2.InstanceType.of(ec2.InstanceClass.STANDARD5, ec2.InstanceSize.XLARGE))
ec2.Instance(self, "b", instance_type=ec2.InstanceType("t3.nano"))
ec2.Instance(self, "c", instance_type=ec2.InstanceType(instance_type_identifier="t3.micro"))
ec2.Instance(self, "d", instance_type=ec2.InstanceType.of(instance_class=ec2.InstanceClass.T4G, instance_size=ec2.InstanceSize.LARGE))
ec2.Instance(self, "e", instance_type=ec2.InstanceType(self.node.try_get_context("type")))
ec2.CfnInstance(self, "f", instance_type="m5.large")
`)), [['m5.xlarge', 'expression'], 't3.nano', 't3.micro', ['t4g.large', 'expression'], 'unknown: not-in-text', 'm5.large']);
	});

	it('takes packages in every way that they are imported', () => {
		const group = (call: string): string => `class S extends Stack { constructor(a, b) { ${call}(this, 'web', { instanceType: type }); } }`;
		for (const [head, call] of [
			["import { aws_ec2 } from 'aws-cdk-lib';", 'new aws_ec2.Instance'],
			["import { Instance as I } from 'aws-cdk-lib/aws-ec2';", 'new I'],
			["import * as ec2 from '@aws-cdk/aws-ec2';", 'new ec2.Instance'],
			["import * as cdk from 'aws-cdk-lib';", 'new cdk.aws_ec2.Instance'],
			["const ec2 = require('aws-cdk-lib/aws-ec2');", 'new ec2.Instance'],
			["const { aws_ec2: ec2 } = require('aws-cdk-lib');", 'new ec2.Instance'],
		] as const) {
			const { resources } = read({ 'a.js': `${head}\nconst type = 't3.micro';\n${group(call)}` });
			assert.deepStrictEqual(resources.map(({ id, type }) => [id, type]), [['S/web', 'AWS::EC2::Instance']], head);
		}
		for (const [head, call] of [
			['import aws_cdk.aws_ec2 as ec2', 'ec2.Instance'], ['from aws_cdk import aws_ec2', 'aws_ec2.Instance'], ['from aws_cdk.aws_ec2 import Instance', 'Instance'],
			['from aws_cdk import (\n    aws_ec2 as ec2,\n)', 'ec2.Instance'], ['import aws_cdk as cdk', 'cdk.aws_ec2.Instance'],
		] as const) {
			const { resources } = read({ 'a.py': `${head}\nclass S(Stack):\n    def __init__(self, scope, id):\n        ${call}(self, "web", instance_type="x")\n` });
			assert.deepStrictEqual(resources.map(({ id, type }) => [id, type]), [['S/web', 'AWS::EC2::Instance']], head);
		}
	});

	it('takes the sizes that the CDK sends where none are written', () => {
		const sizes = (props: string): readonly unknown[] => {
			const { minSize, maxSize, desiredCapacity } = first(readTypescript(`new autoscaling.AutoScalingGroup(this, 'web', { ${props} });`), 'AWS::AutoScaling::AutoScalingGroup');
			return [minSize, maxSize, desiredCapacity].map(shown);
		};
		assert.deepStrictEqual(sizes(''), [[1, 'omitted'], [1, 'omitted'], undefined]);
		assert.deepStrictEqual(sizes('minCapacity: 3'), [3, [3, 'omitted'], undefined]);
		assert.deepStrictEqual(sizes('minCapacity: 0'), [0, [1, 'omitted'], undefined]);
		assert.deepStrictEqual(sizes('desiredCapacity: 4'), [[1, 'omitted'], [4, 'omitted'], 4]);
		assert.deepStrictEqual(sizes('minCapacity: props.min'), ['unknown: several', 'unknown: several', undefined]);
		assert.deepStrictEqual(sizes('...props'), ['unknown: several', 'unknown: several', 'unknown: several']);
		assert.deepStrictEqual(sizes('...props, maxCapacity: 5'), ['unknown: several', 5, 'unknown: several']);
	});

	it('keeps the exact place of seconds and gibibytes, where they are written as such', () => {
		const reading = readTypescript(`
			const grace = cdk.Duration.seconds(45);
			new autoscaling.AutoScalingGroup(this, 'web', { cooldown: cdk.Duration.seconds(120), defaultInstanceWarmup: cdk.Duration.minutes(2), maxInstanceLifetime: cdk.Duration.parse('P7D'), healthCheck: autoscaling.HealthCheck.elb({ grace }) });
			new ec2.Volume(this, 'a', { size: cdk.Size.gibibytes(20) });
			new ec2.Volume(this, 'b', { size: cdk.Size.tebibytes(2) });
		`);
		const group = first(reading, 'AWS::AutoScaling::AutoScalingGroup');
		assert.deepStrictEqual([group.defaultCooldownSeconds, group.defaultInstanceWarmupSeconds, group.maxInstanceLifetimeSeconds, group.healthCheckGracePeriodSeconds].map(shown), [120, [120, 'expression'], [604_800, 'expression'], [45, 'grace in stack.ts:7:39']]);
		assert.deepStrictEqual(group.defaultCooldownSeconds.range, { start: { line: 7, character: 82 }, end: { line: 7, character: 85 } });
		assert.deepStrictEqual(reading.resources.flatMap((resource) => resource.type === 'AWS::EC2::Volume' ? [shown(resource.sizeGiB)] : []), [20, [2048, 'expression']]);
	});

	it('counts what loops and functions make as several', () => {
		const { resources } = readTypescript(`
			for (const zone of zones) { new ec2.Instance(this, 'loop', {}); }
			if (props.bastion) { new ec2.Instance(this, 'maybe', {}); }
			['a', 'b'].forEach((name) => new ec2.Instance(this, name, {}));
			this.addOne();
		}
		addOne() {
			new ec2.Instance(this, 'once', {});
		`);
		assert.deepStrictEqual(resources.map(({ name, multiplicity }) => [name, multiplicity === undefined ? undefined : isKnown(multiplicity) ? multiplicity.value : multiplicity.origin.reason]), [['loop', 'several'], ['maybe', 'several'], ['Instance', 'several'], ['once', 1]]);
	});

	it('reads stacks together with what starts them, and the Region from there', () => {
		const { resources } = read({
			'bin/app.ts': "import { App } from 'aws-cdk-lib';\nimport { Web } from '../lib/web';\nnew Web(new App(), 'Web', { env: { region: 'eu-central-1' } });",
			'lib/web.ts': "import { Stack, aws_ec2 as ec2 } from 'aws-cdk-lib';\nimport { type } from './sizes';\nexport class Web extends Stack { constructor(scope, id, props) { super(scope, id, props); new ec2.Instance(this, 'web', { instanceType: new ec2.InstanceType(type) }); } }",
			'lib/sizes.ts': "export const type = 't3.large';",
		});
		assert.deepStrictEqual(resources.map((resource) => resource.type === 'AWS::EC2::Instance' ? [shown(resource.region), shown(resource.instanceType)] : []), [['eu-central-1', ['t3.large', 'type in lib/sizes.ts:1:22']]]);
		assert.deepStrictEqual(['bin/app.ts', 'lib/web.ts', 'app.py', '/w/infra/lib/x/y.ts'].map((path) => cdk.moduleKey(path)), ['', '', '', '/w/infra/lib/x']);
	});

	it('takes constants from files that are no programs of the CDK', () => {
		const index = createWorkspaceIndex(parsers);
		index.setFile('/w/lib/web.ts', "import { Stack, aws_ec2 as ec2 } from 'aws-cdk-lib';\nimport { sizes } from '../config/sizes';\nclass Web extends Stack { constructor(scope, id) { super(scope, id); new ec2.Instance(this, 'web', { instanceType: new ec2.InstanceType(sizes.web) }); } }");
		const asked = index.needs('/w/lib/web.ts');
		assert.deepStrictEqual(asked, ['/w/config/sizes.ts', '/w/config/sizes.js', '/w/config/sizes/index.ts', '/w/config/sizes/index.js'].map((path) => ({ kind: 'file', path })));
		assert.deepStrictEqual(typesOf(index.readingFor('/w/lib/web.ts')!), ['unknown: not-in-text']);
		index.setFile('/w/config/sizes.ts', "export const sizes = { web: 'm7i.large' };");
		asked.forEach((need) => index.meet(need));
		assert.deepStrictEqual(typesOf(index.readingFor('/w/lib/web.ts')!), [['m7i.large', 'new ec2.InstanceType(sizes.web) in /w/config/sizes.ts:1:30']]);
	});

	it('follows what is overridden', () => {
		const group = first(readTypescript(`
			const group = new autoscaling.AutoScalingGroup(this, 'web', { maxCapacity: 4 });
			const cfn = group.node.defaultChild as autoscaling.CfnAutoScalingGroup;
			cfn.addPropertyOverride('MaxSize', '8');
			cfn.healthCheckGracePeriod = 30;
			cfn.addPropertyDeletionOverride('DesiredCapacity');
			cfn.addOverride('Properties.AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled', true);
		`), 'AWS::AutoScaling::AutoScalingGroup');
		assert.deepStrictEqual([group.maxSize, group.healthCheckGracePeriodSeconds, group.zonalShiftEnabled].map(shown), [8, 30, true]);
		const open = first(readTypescript(`
			const group = new autoscaling.CfnAutoScalingGroup(this, 'web', { minSize: '1', maxSize: '4' });
			group.addPropertyOverride(props.path, 8);
		`), 'AWS::AutoScaling::AutoScalingGroup');
		assert.deepStrictEqual([open.maxSize, open.healthCheckGracePeriodSeconds].map(shown), [4, 'unknown: not-in-text']);
	});

	it('leaves subnets unknown that depend on the account', () => {
		const subnets = (vpc: string, more = ''): unknown => shown(first(readTypescript(`const vpc = ${vpc}; new autoscaling.AutoScalingGroup(this, 'web', { vpc, ${more} });`), 'AWS::AutoScaling::AutoScalingGroup').subnets);
		assert.deepStrictEqual(subnets("ec2.Vpc.fromLookup(this, 'vpc', { isDefault: true })"), 'unknown: not-in-text');
		assert.deepStrictEqual(subnets("new ec2.Vpc(this, 'vpc', { maxAzs: 2 })"), 'unknown: not-in-text');
		assert.deepStrictEqual(subnets("ec2.Vpc.fromVpcAttributes(this, 'vpc', { publicSubnetIds: ['subnet-1'] })", 'vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }'), [{ text: 'subnet-1', resourceId: undefined }]);
	});

	it('finds the steps of a policy on both sides of where nothing changes', () => {
		const { resources } = readTypescript(`
			const group = new autoscaling.AutoScalingGroup(this, 'web', {});
			group.scaleOnMetric('load', { metric: props.metric, scalingSteps: [{ lower: 50, change: 2 }, { upper: 10, change: -1 }] });
			group.scaleOnMetric('open', { metric: props.metric, scalingSteps: props.steps });
			group.scaleOnMetric('overlapping', { metric: props.metric, scalingSteps: [{ lower: 50, upper: 80, change: 2 }, { lower: 60, change: 1 }] });
		`);
		assert.deepStrictEqual(resources.flatMap((resource): unknown[] => {
			switch (resource.type) {
				case 'AWS::AutoScaling::ScalingPolicy': return [[resource.id, resource.stepAdjustments.map(({ metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment }) => [metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment].map((value) => value?.value))]];
				case 'AWS::CloudWatch::Alarm': return [[resource.id, resource.threshold?.value]];
				default: return [];
			}
		}), [
			['Web/web/load/LowerPolicy', [[undefined, 0, -1]]], ['Web/web/load/LowerAlarm', 10], ['Web/web/load/UpperPolicy', [[0, undefined, 2]]], ['Web/web/load/UpperAlarm', 50],
			['Web/web/open/UpperPolicy', [[undefined, undefined, undefined]]], ['Web/web/open/UpperAlarm', undefined],
		]);
	});

	it('reads on behind what is broken, and takes bad programs without failing', () => {
		const { resources, problems } = readTypescript("const size = = 3;\nnew ec2.Instance(this, 'b', {});\n");
		assert.deepStrictEqual([resources.map(({ name }) => name).includes('b'), problems.map(({ code }) => code)], [true, ['syntax']]);
		for (const body of [
			"const a = b; const b = a; new ec2.Instance(this, a, { instanceType: b });", 'new ec2.Instance();', 'new ec2.Instance(this);', 'new autoscaling.AutoScalingGroup(this, "x", null);',
			'const g = g.addWarmPool(); g.scaleOnMetric();', `new ec2.Instance(this, 'x', ${'['.repeat(3000)}${']'.repeat(3000)});`, 'new ec2.Volume(this, "v", { size: cdk.Size.gibibytes() });',
			`const x = ${'vpc.a('.repeat(500)}1${')'.repeat(500)};`, 'new autoscaling.AutoScalingGroup(this, "x", { healthCheck: autoscaling.HealthCheck.elb(), blockDevices: [1], vpcSubnets: 3, mixedInstancesPolicy: [] });',
		]) { assert.ok(Array.isArray(readTypescript(body).resources), body.slice(0, 80)); }
		for (const body of ['ec2.Instance()', 'ec2.Instance(self)', 'ec2.Instance(self, "x", **kwargs)', 'autoscaling.AutoScalingGroup(self, "x", vpc=, min_capacity=2)']) { assert.ok(Array.isArray(readPython(body).resources), body); }
	});

	it('takes the nodes that the CDK gives a cluster', () => {
		const groups = (body: string): readonly unknown[] => read({ 'stack.ts': `import { aws_eks as eks, aws_ec2 as ec2 } from 'aws-cdk-lib';\nclass Web extends Stack { constructor(scope, id) { super(scope, id); ${body} } }` })
			.resources.flatMap((resource) => resource.type === 'AWS::EKS::Nodegroup' ? [[resource.name, ...[resource.minSize, resource.desiredSize, resource.maxSize, ...resource.instanceTypes, resource.capacityType].map(shown)]] : []);
		assert.deepStrictEqual(groups("new eks.Cluster(this, 'cluster', { version: eks.KubernetesVersion.V1_31 });"), [['cluster', [2, 'omitted'], [2, 'omitted'], [2, 'omitted'], ['m5.large', 'omitted'], ['ON_DEMAND', 'omitted']]]);
		assert.deepStrictEqual(groups("const cluster = new eks.Cluster(this, 'cluster', { defaultCapacity: 0 }); cluster.addNodegroupCapacity('spot', { instanceTypes: [new ec2.InstanceType('m6i.large')], minSize: 3, maxSize: 9, capacityType: eks.CapacityType.SPOT });"),
			[['spot', 3, [3, 'omitted'], 9, 'm6i.large', ['SPOT', 'expression']]]);
	});

	it('is told by what a program imports', () => {
		assert.deepStrictEqual(['import * as x from "aws-cdk-lib/aws-ec2";', "const x = require('@aws-cdk/core');", 'from aws_cdk import App', 'import aws_cdk as cdk', '// aws-cdk-lib', 'import * as aws from "@pulumi/aws";', 'x = "aws_cdk"'].map((text) => cdk.acceptsText(text, 'a.ts')),
			[true, true, true, true, false, false, false]);
	});

	it('spells members of enumerations as AWS does', () => {
		assert.deepStrictEqual([
			'ec2.InstanceClass.U7I_12TB', 'ec2.InstanceClass.M7I_FLEX', 'ec2.InstanceSize.XLARGE24METAL', 'ec2.EbsDeviceVolumeType.GENERAL_PURPOSE_SSD_GP3', 'autoscaling.PredefinedMetric.ALB_REQUEST_COUNT_PER_TARGET',
			'autoscaling.ScalingProcess.AZ_REBALANCE', 'core.TimeZone.AMERICA_NORTH_DAKOTA_NEW_SALEM', 'core.TimeZone.ETC_GMT_MINUS_9.timezoneName', 'core.TimeZone.UTC', 'lambda.Runtime.NODEJS_20_X', 'ec2.Nothing.X', 'ec2.InstanceType.of',
		].map(memberText), [
			'u7i-12tb', 'm7i-flex', 'metal-24xl', 'gp3', 'ALBRequestCountPerTarget', 'AZRebalance', 'America/North_Dakota/New_Salem', 'Etc/GMT-9', 'UTC', 'nodejs20.x', undefined, undefined,
		]);
	});
});
