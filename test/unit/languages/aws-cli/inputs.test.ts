import assert from 'node:assert/strict';
import { awsCli } from '../../../../src/languages/aws-cli';
import { read, show } from '../readSettings';

async function settings(input: unknown): Promise<ReturnType<typeof show>> {
	const texts = { 'input.json': JSON.stringify(input, undefined, 2) };
	return show(await read(awsCli, texts), texts);
}

describe('JSON input of the AWS CLI', () => {
	it('tells operations by the names of their input', async () => {
		const found = await settings({ AutoScalingGroupName: 'web', ScheduledActionName: 'night', MinSize: 0, MaxSize: 4, DesiredCapacity: 0, Recurrence: '0 20 * * *' });
		assert.deepStrictEqual(found, { 'AWS::AutoScaling::ScheduledAction scheduled-update-group-action night': { autoScalingGroup: 'web', minSize: '0', maxSize: '4', desiredCapacity: '0', recurrence: '0 20 * * *' } });
	});

	it('reads instances in the words of their own input', async () => {
		const found = await settings({
			ImageId: 'ami-1', InstanceType: 'm7g.large', MinCount: 1, MaxCount: 2, Monitoring: { Enabled: true }, Placement: { AvailabilityZone: 'us-east-1a', Tenancy: 'dedicated' },
			CreditSpecification: { CpuCredits: 'standard' }, IamInstanceProfile: { Name: 'web' }, BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8, VolumeType: 'gp3', Iops: 3000 } }],
		});
		assert.deepStrictEqual(found, {
			'AWS::EC2::Instance instances': {
				cpuCredits: 'standard', detailedMonitoring: 'true', tenancy: 'dedicated', iamInstanceProfile: 'web', availabilityZone: 'us-east-1a', instanceType: 'm7g.large', imageId: 'ami-1',
				'ebsVolumes.0.volumeType': 'gp3', 'ebsVolumes.0.iops': '3000', 'ebsVolumes.0.sizeGiB': '8', 'ebsVolumes.0.deviceName': '/dev/xvda', multiplicity: '2',
			},
		});
	});

	it('reads what commands describe, with references by ARN', async () => {
		const arn = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/site/73e2d6bc24d8a067';
		const text = JSON.stringify({ AutoScalingGroups: [{ AutoScalingGroupName: 'web', MinSize: 1, MaxSize: 2, TargetGroupARNs: [arn] }, { AutoScalingGroupName: 'jobs', MinSize: 0, MaxSize: 1 }] });
		const others = JSON.stringify({ TargetGroups: [{ TargetGroupName: 'site', TargetGroupArn: arn, Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1' }] });
		const texts = { 'groups.json': text, 'targets.json': others };
		const found = show(await read(awsCli, texts), texts);
		assert.deepStrictEqual(Object.entries(found).map(([id, { minSize, targetGroupArns }]) => [id, minSize, targetGroupArns]), [
			['AWS::AutoScaling::AutoScalingGroup auto-scaling-group web', '1', `[→ target-group site] «["${arn}"]» (expression)`],
			['AWS::AutoScaling::AutoScalingGroup auto-scaling-group jobs', '0', undefined],
			['AWS::ElasticLoadBalancingV2::TargetGroup target-group site', undefined, undefined],
		]);
	});

	it('tells input from other JSON and scripts by a look', () => {
		const inputs = ['{"AutoScalingGroupName": "a", "MinSize": 1, "MaxSize": 2}', '\uFEFF\n{ "TargetGroups": [{"Protocol": "TCP"}] }', '{"ImageId": "ami-1", "InstanceType": "t3.nano"}', '#!/bin/sh\naws ec2 run-instances \\\n  --count 2',
			'aws --region x --profile y \\\n ec2 create-volume'];
		assert.deepStrictEqual(inputs.filter((text) => !awsCli.acceptsText(text, 'input')), []);
		const others = ['{}', '[]', '', '{"MinSize": 1, "MaxSize": 2}', '{"a": {"AutoScalingGroupName": "a", "MinSize": 1, "MaxSize": 2}}', '{"Name": "x", "Protocol": "http"}', '{"Resources": {"LaunchTemplate": {}}}',
			'#!/bin/sh\necho aws\necho ec2 run-instances', 'aws s3 cp a b', 'aws ec2 describe-instances'];
		assert.deepStrictEqual(others.filter((text) => awsCli.acceptsText(text, 'input')), []);
		assert.deepStrictEqual(['a.sh', 'a.bash', 'input.json', 'package.json', 'a.tf.json', 'a.yaml', 'x/tsconfig.base.json'].map(awsCli.acceptsPath), [true, true, true, false, false, false, false]);
	});

	it('says what keeps it from reading', async () => {
		const { problems } = await read(awsCli, { 'a.json': '{"AutoScalingGroupName": "a", "MinSize": 1, "MaxSize": }', 'b.json': `{"AutoScalingGroupName": "a", "MinSize": 1, "MaxSize": 2, "Tags": ${'['.repeat(3000)}`, 'c.sh': 'aws ec2 run-instances\0' });
		assert.deepStrictEqual(problems.map(({ file, code }) => [file, code]), [['a.json', 'syntax'], ['b.json', 'partly-read'], ['c.sh', 'binary']]);
	});
});
