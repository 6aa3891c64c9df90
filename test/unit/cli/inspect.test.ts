import assert from 'node:assert/strict';
import { buildCommandLine, createFolder, json, run } from './commandLine';

const stack = `Parameters:
  Size:
    Type: Number
    Default: 2
Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: !Ref Size
      MaxSize: '4'
      VPCZoneIdentifier: !ImportValue Subnets
      LaunchTemplate:
        LaunchTemplateId: !Ref Template
        Version: $Latest
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        InstanceType: m7i.large
        BlockDeviceMappings:
          - DeviceName: /dev/xvda
            Ebs: { VolumeSize: 20, VolumeType: gp3 }
  Cpu:
    Type: AWS::AutoScaling::ScalingPolicy
    Properties:
      AutoScalingGroupName: !Ref Web
      PolicyType: TargetTrackingScaling
      TargetTrackingConfiguration:
        PredefinedMetricSpecification: { PredefinedMetricType: ASGAverageCPUUtilization }
        TargetValue: 50
`;

const guide = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide';
const omitted = (value: unknown, line: number, page: string): object => ({ value, origin: 'omitted', line, source: `${guide}/${page}.html` });
const literal = (value: unknown, line: number): object => ({ value, origin: 'literal', line });
const reference = (id: string, line: number): object => ({ value: { text: id, resourceId: id }, origin: 'expression', line, text: `!Ref ${id}` });
const single = (line: number): object => omitted(1, line, 'conditions-section-structure');

describe('compute-lab inspect', () => {
	before(async function () {
		this.timeout(60_000);
		await buildCommandLine();
	});

	it('lists resources with the origin of each value as JSON', async () => {
		const outcome = await run(['inspect', 'stack.yaml', '--format', 'json'], { folder: createFolder({ 'stack.yaml': stack }) });
		assert.deepStrictEqual({ code: outcome.code, stderr: outcome.stderr }, { code: 0, stderr: '' });
		const groupPage = 'aws-resource-autoscaling-autoscalinggroup';
		const templatePage = 'aws-properties-ec2-launchtemplate-launchtemplatedata';
		assert.deepStrictEqual(json(outcome), {
			resources: [
				{
					type: 'AWS::AutoScaling::AutoScalingGroup', id: 'Web', file: 'stack.yaml', line: 6,
					properties: {
						multiplicity: single(6),
						minSize: { value: 2, origin: 'default', line: 9, originName: 'Size', originAt: { file: 'stack.yaml', line: 4 } },
						maxSize: literal(4, 10),
						healthCheckType: omitted(['EC2'], 6, groupPage),
						healthCheckGracePeriodSeconds: omitted(0, 6, groupPage),
						defaultCooldownSeconds: omitted(300, 6, groupPage),
						subnets: { value: null, origin: 'unknown', line: 11, reason: 'not-in-text', text: '!ImportValue Subnets' },
						launchTemplate: reference('Template', 13),
						launchTemplateVersion: literal('$Latest', 14),
						targetGroupArns: omitted([], 6, groupPage),
						loadBalancerNames: omitted([], 6, groupPage),
						desiredCapacityType: omitted('units', 6, groupPage),
						terminationPolicies: omitted(['Default'], 6, groupPage),
						newInstancesProtectedFromScaleIn: omitted(false, 6, groupPage),
						suspendedProcesses: omitted([], 6, groupPage),
						capacityRebalance: omitted(false, 6, groupPage),
						capacityDistributionStrategy: omitted('balanced-best-effort', 6, groupPage),
						zonalShiftEnabled: omitted(false, 6, groupPage),
						lifecycleHookSpecificationList: [],
					},
				},
				{
					type: 'AWS::EC2::LaunchTemplate', id: 'Template', file: 'stack.yaml', line: 15,
					properties: {
						multiplicity: single(15),
						instanceType: literal('m7i.large', 19),
						ebsVolumes: [{
							deviceName: literal('/dev/xvda', 21), volumeType: literal('gp3', 22), sizeGiB: literal(20, 22), line: 21,
							deleteOnTermination: { value: true, origin: 'omitted', line: 15, source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html' },
						}],
						instanceStoreVolumes: [],
						networkInterfaces: [],
						hasUserData: omitted(false, 15, templatePage),
						hibernationConfigured: omitted(false, 15, templatePage),
						disableApiTermination: omitted(false, 15, templatePage),
					},
				},
				{
					type: 'AWS::AutoScaling::ScalingPolicy', id: 'Cpu', file: 'stack.yaml', line: 23,
					properties: {
						multiplicity: single(23),
						autoScalingGroup: reference('Web', 26),
						policyType: literal('TargetTrackingScaling', 27),
						enabled: omitted(true, 23, 'aws-resource-autoscaling-scalingpolicy'),
						metricAggregationType: omitted('Average', 23, 'aws-resource-autoscaling-scalingpolicy'),
						stepAdjustments: [],
						targetTracking: {
							predefinedMetricType: literal('ASGAverageCPUUtilization', 29),
							targetValue: literal(50, 30),
							disableScaleIn: omitted(false, 23, 'aws-resource-autoscaling-scalingpolicy'),
						},
					},
				},
			],
			problems: [],
		});
	});

	it('lists them as text, the count first', async () => {
		const { code, stdout, stderr } = await run(['inspect', 'stack.yaml'], { folder: createFolder({ 'stack.yaml': stack }) });
		assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: '' });
		assert.equal(stdout.split('\n\n').slice(0, 2).join('\n\n'), [
			'3 resources in 1 file',
			'',
			'Web  AWS::AutoScaling::AutoScalingGroup  stack.yaml:6',
			'  minSize                           2                     stack.yaml:4  default of Size',
			'  maxSize                           4                     stack.yaml:10',
			'  healthCheckType                   EC2                   not written',
			'  healthCheckGracePeriodSeconds     0                     not written',
			'  defaultCooldownSeconds            300                   not written',
			'  subnets                           unknown               stack.yaml:11  known only at deployment: !ImportValue Subnets',
			'  targetGroupArns                   –                     not written',
			'  loadBalancerNames                 –                     not written',
			'  launchTemplate                    Template              stack.yaml:13  computed: !Ref Template',
			'  launchTemplateVersion             $Latest               stack.yaml:14',
			'  desiredCapacityType               units                 not written',
			'  terminationPolicies               Default               not written',
			'  newInstancesProtectedFromScaleIn  no                    not written',
			'  suspendedProcesses                –                     not written',
			'  capacityRebalance                 no                    not written',
			'  capacityDistributionStrategy      balanced-best-effort  not written',
			'  zonalShiftEnabled                 no                    not written',
		].join('\n'));
	});

	it('lists them in Korean', async () => {
		const { stdout } = await run(['inspect', 'stack.yaml', '--lang', 'ko'], { folder: createFolder({ 'stack.yaml': stack }) });
		assert.match(stdout, /^파일 1개에 리소스 3개\n/);
		assert.match(stdout, / {2}subnets {27}알 수 없음 {12}stack\.yaml:11 {2}배포할 때 정해짐: !ImportValue Subnets\n/);
	});

	it('reads the whole folder of a Terraform file, and answers for that file', async () => {
		const folder = createFolder({
			'main.tf': 'resource "aws_ebs_volume" "data" {\n  availability_zone = "us-east-1a"\n  size              = var.size\n}\n',
			'variables.tf': 'variable "size" {\n  default = 20\n}\n',
			'other.tf': 'resource "aws_ebs_volume" "other" {\n  size = 10\n}\n',
			'deeper/main.tf': 'variable "size" {\n  default = 30\n}\n',
		});
		const outcome = await run(['inspect', 'main.tf', '--format', 'json'], { folder });
		const { resources } = json(outcome) as { readonly resources: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[] };
		assert.deepStrictEqual(resources.map(({ id, properties: { sizeGiB } }) => ({ id, sizeGiB })), [{
			id: 'aws_ebs_volume.data',
			sizeGiB: { value: 20, origin: 'default', line: 3, originName: 'var.size', originAt: { file: 'variables.tf', line: 2 } },
		}]);
	});

	it('tells a problem with code, line and range', async () => {
		const folder = createFolder({ 'stack.yaml': stack.replace('!Ref Size', '!Ref Sise') });
		const outcome = await run(['inspect', 'stack.yaml', '--format', 'json'], { folder });
		const { problems } = json(outcome) as { readonly problems: readonly Record<string, unknown>[] };
		assert.deepStrictEqual(problems.map(({ message, ...problem }) => ({ ...problem, named: String(message).includes('Sise') })), [{
			code: 'unresolved', severity: 'warning', file: 'stack.yaml', line: 9,
			range: { start: { line: 8, character: 15 }, end: { line: 8, character: 24 } }, named: true,
		}]);
		assert.equal(outcome.code, 0);
	});
});
