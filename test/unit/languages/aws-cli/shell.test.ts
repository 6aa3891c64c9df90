import assert from 'node:assert/strict';
import { awsCli } from '../../../../src/languages/aws-cli';
import { read, show } from '../readSettings';

async function settings(text: string, others: Readonly<Record<string, string>> = {}): Promise<ReturnType<typeof show>> {
	const texts = { 'run.sh': text, ...others };
	const reading = await read(awsCli, texts);
	assert.deepStrictEqual(reading.problems, []);
	return show(reading, texts);
}

const create = 'aws autoscaling create-auto-scaling-group --auto-scaling-group-name web';

describe('scripts that call the AWS CLI', () => {
	it('reads options over several lines, with quotes, equals signs and comments', async () => {
		assert.deepStrictEqual(await settings([
			'#!/bin/bash', `sudo aws --region eu-west-1 autoscaling create-auto-scaling-group \\`, `  --auto-scaling-group-name 'web' --min-size=2 \\`, '  --max-size "10" --no-capacity-rebalance \\',
			'  --vpc-zone-identifier "subnet-1, subnet-2" --termination-policies OldestInstance Default # why', 'echo --min-size 9',
		].join('\n')), {
			'AWS::AutoScaling::AutoScalingGroup auto-scaling-group web': {
				minSize: '2', maxSize: '10', subnets: '[subnet-1, subnet-2] «subnet-1, subnet-2»', terminationPolicies: '[OldestInstance, Default] «OldestInstance Default»',
				capacityRebalance: 'false «--no-capacity-rebalance» (expression)', region: 'eu-west-1',
			},
		});
	});

	it('takes what the script itself decides for variables', async () => {
		const text = [
			'MIN=2', 'export MAX="${MAX:-10}"', 'if [ "$1" = big ]; then MAX_COUNT=20; fi', 'TYPE=$1', 'FAMILY=m5', 'A=1', 'A=2', 'for n in 1 2; do LOOPED=$n; done',
			`${create} --min-size $MIN --max-size \${MAX} --desired-capacity \${DESIRED:-4} --default-cooldown "$A" --health-check-grace-period $LOOPED`,
			'aws ec2 run-instances --instance-type ${FAMILY}.large --image-id "$TYPE"', 'aws ec2 run-instances --instance-type "${TYPE%.*}.large" --count 1:3',
		].join('\n');
		assert.deepStrictEqual(await settings(text), {
			'AWS::AutoScaling::AutoScalingGroup auto-scaling-group web': {
				minSize: '2 «$MIN» = MIN at 2', maxSize: '10 «${MAX}» = MAX at 10', desiredCapacity: '4 «${DESIRED:-4}» = DESIRED at 4',
				defaultCooldownSeconds: '? several «$A»', healthCheckGracePeriodSeconds: '? several «$LOOPED»',
			},
			'AWS::EC2::Instance instances': { instanceType: 'm5.large «${FAMILY}.large» (expression)', imageId: '? no-default «$TYPE»' },
			'AWS::EC2::Instance instances #2': { instanceType: '? unsupported «${TYPE%.*}.large»', multiplicity: '3 «1:3» (expression)' },
		});
	});

	it('follows what commands hand over, and arrays', async () => {
		const text = [
			'ARN=`aws elbv2 create-target-group --name web --protocol TCP --port 443 --vpc-id vpc-1`', 'ARGS=(--min-size 1', '  --max-size 4)',
			`${create} "\${ARGS[@]}" --target-group-arns "$ARN" --launch-template LaunchTemplateName=web`,
			'aws ec2 create-launch-template --launch-template-name web --launch-template-data "{\\"InstanceType\\": \\"t3.small\\"}"',
		].join('\n');
		const found = await settings(text);
		assert.deepStrictEqual(found['AWS::AutoScaling::AutoScalingGroup auto-scaling-group web'], {
			minSize: '1', maxSize: '4', targetGroupArns: '[→ target-group web] «$ARN» (expression)', launchTemplate: '→ launch-template web «web»',
		});
		assert.deepStrictEqual(found['AWS::EC2::LaunchTemplate launch-template web'], { instanceType: 't3.small' });
	});

	it('knows nothing of what may be in a variable of options, and never takes a default for it', async () => {
		const found = await settings(`${create} --min-size 1 $EXTRA`);
		assert.deepStrictEqual(found['AWS::AutoScaling::AutoScalingGroup auto-scaling-group web']?.healthCheckGracePeriodSeconds, '? not-in-text «aws autoscaling create-auto-scaling-group --auto-scaling-group-name web --min-size 1 $EXTRA»');
	});

	it('tells how often a command runs, as far as the script does', async () => {
		const instance = 'aws ec2 run-instances --instance-type t3.nano --image-id ami-1';
		const text = [
			instance, 'main() {', `  ${instance}`, '}', 'other() {', `  ${instance}`, '}', `if true; then ${instance}; fi`, 'while read -r line', 'do', `  ${instance}`, 'done', 'case $1 in', `  go) ${instance} ;;`, 'esac',
			`{ ${instance}; }`, 'other 1', 'other 2', 'main "$@"',
		].join('\n');
		const { resources } = await read(awsCli, { 'run.sh': text });
		assert.deepStrictEqual(resources.map(({ multiplicity, range }) => [range.start.line, multiplicity.value]),
			[[0, 1], [2, 1], [5, undefined], [7, undefined], [10, undefined], [13, undefined], [15, 1]]);
	});

	it('reads files of input, which lie beside the script or are written by it', async () => {
		const text = ['cat <<-EOF > alarm.json', '\t{ "AlarmName": "cpu", "Threshold": ${LIMIT:-70}, "MetricName": "CPU$KIND" }', '\tEOF', `${create} --cli-input-json file://group.json --max-size 7`,
			'aws cloudwatch put-metric-alarm --cli-input-json file://./alarm.json', 'aws ec2 create-volume --cli-input-json file://../volume.json --size 8'].join('\n');
		const group = '{ "MinSize": 1, "MaxSize": 2, "AutoScalingGroupName": "site" }';
		const found = await settings(text, { 'group.json': group });
		assert.deepStrictEqual(Object.entries(found).map(([name, shown]) => [name, shown.minSize, shown.maxSize, shown.threshold, shown.metricName, shown.volumeType, shown.sizeGiB]), [
			['AWS::AutoScaling::AutoScalingGroup auto-scaling-group web', '1', '7', undefined, undefined, undefined, undefined],
			['AWS::CloudWatch::Alarm metric-alarm cpu', undefined, undefined, '70 «${LIMIT:-70}» = LIMIT at 70', '? no-default «CPU$KIND»', undefined, undefined],
			['AWS::EC2::Volume volume', undefined, undefined, undefined, undefined, '? not-in-text «aws ec2 create-volume --cli-input-json file://../volume.json --size 8»', '8'],
		]);
	});

	it('reads what is broken as far as it goes', async () => {
		const texts = [`${create} --min-size "2`, `${create} --min-size $(`, `${create} --min-size \${`, `${create} --launch-template '{"a": '`, `${create} --tags Key=a,Value={b`, `x=$((1\n${create}`, '$('.repeat(5000) + `\n${create}`, '`'.repeat(5001) + create, `cat <<EOF\n${create}`];
		for (const text of texts) { await read(awsCli, { 'run.sh': text }); }
		assert.deepStrictEqual(await settings(`if then fi ) done\n${create} --min-size 3`).then((found) => Object.values(found)[0]?.minSize), '3');
	});
});
