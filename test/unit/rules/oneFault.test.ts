import assert from 'node:assert/strict';
import { rules } from '../../../src/rules/index';
import { lintTemplate, only, summarize, template } from './lintText';

/** Ids of the rules that find something worse than advice, also those that are off by default. */
function findersOf(resources: Readonly<Record<string, unknown>>): readonly string[] {
	const levels = [Object.fromEntries(rules.map(({ id }) => [id, 'default' as const]))];
	const { findings } = lintTemplate(JSON.stringify({ Resources: resources }), { levels, checksIgnores: false });
	return findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ ruleId }) => ruleId);
}

const resource = (type: string, properties: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({ Type: type, Properties: properties });

describe('one fault has one finding', () => {
	const cases: readonly (readonly [fault: string, resources: Readonly<Record<string, unknown>>, finders: readonly string[]])[] = [
		['a function that is off, and yet keeps environments ready', {
			Api: resource('AWS::Lambda::Function', { Runtime: 'python3.14', ReservedConcurrentExecutions: 0 }),
			Live: resource('AWS::Lambda::Alias', { FunctionName: { Ref: 'Api' }, FunctionVersion: '1', ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 5 } }),
		}, ['lambda-provisioned-concurrency']],
		['a runtime that there never was', { Api: resource('AWS::Lambda::Function', { Runtime: 'python2.9' }) }, ['lambda-runtime-unknown']],
		['a batch of a FIFO queue that is too large also for others', {
			Api: resource('AWS::Lambda::Function', { Runtime: 'python3.14' }),
			Queue: resource('AWS::SQS::Queue', { FifoQueue: true }),
			Mapping: resource('AWS::Lambda::EventSourceMapping', { FunctionName: { Ref: 'Api' }, EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] }, BatchSize: 20_000 }),
		}, ['lambda-sqs-batch']],
		['a queue below the time-out of its function, and so below six times as much', {
			Api: resource('AWS::Lambda::Function', { Runtime: 'python3.14', Timeout: 60 }),
			Queue: resource('AWS::SQS::Queue', { VisibilityTimeout: 30 }),
			Mapping: resource('AWS::Lambda::EventSourceMapping', { FunctionName: { Ref: 'Api' }, EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] } }),
		}, ['lambda-sqs-visibility']],
		['a Fargate size that there is not', {
			Task: resource('AWS::ECS::TaskDefinition', { Cpu: 300, Memory: 100, NetworkMode: 'awsvpc', RequiresCompatibilities: ['FARGATE'], ContainerDefinitions: [{ Name: 'app' }] }),
		}, ['fargate-size']],
		['weights of a strategy that are all 0', {
			Service: resource('AWS::ECS::Service', { DesiredCount: 2, CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT', Weight: 0 }, { CapacityProvider: 'FARGATE', Weight: 0 }] }),
		}, ['ecs-capacity-strategy']],
		['an instance type of a node group that there is not', {
			Nodes: resource('AWS::EKS::Nodegroup', { InstanceTypes: ['m5.medium'], ScalingConfig: { MinSize: 1, MaxSize: 2, DesiredSize: 1 } }),
		}, ['instance-type-unknown']],
		['a node group whose maximum is 0', {
			Nodes: resource('AWS::EKS::Nodegroup', { InstanceTypes: ['m7i.large'], ScalingConfig: { MinSize: 2, MaxSize: 0, DesiredSize: 1 } }),
		}, ['eks-node-group-size']],
		['a cluster placement group over two zones', {
			Near: resource('AWS::EC2::PlacementGroup', { Strategy: 'cluster' }),
			Group: resource('AWS::AutoScaling::AutoScalingGroup', { MinSize: '2', MaxSize: '2', PlacementGroup: { Ref: 'Near' }, AvailabilityZones: ['us-east-1a', 'us-east-1b'] }),
		}, ['placement-group-zones']],
		['metadata without tokens', {
			Template: resource('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { InstanceType: 'm7i.large', MetadataOptions: { HttpTokens: 'optional' } } }),
		}, ['imds-v1-allowed']],
		['reversed bounds of an environment', {
			Shop: resource('AWS::ElasticBeanstalk::Environment', { OptionSettings: [
				{ Namespace: 'aws:autoscaling:asg', OptionName: 'MinSize', Value: '4' }, { Namespace: 'aws:autoscaling:asg', OptionName: 'MaxSize', Value: '2' },
			] }),
		}, ['beanstalk-size-bounds']],
		['io1 that is too small, with a ratio that is too steep', {
			Data: resource('AWS::RDS::DBInstance', { Engine: 'postgres', DBInstanceClass: 'db.r7g.large', MultiAZ: true, StorageType: 'io1', AllocatedStorage: '20', Iops: 9000, StorageEncrypted: true }),
		}, ['rds-storage-limits']],
	];
	for (const [fault, resources, finders] of cases) {
		it(fault, () => assert.deepStrictEqual(findersOf(resources), finders));
	}
});

describe('lambda-runtime-deprecated', () => {
	const check = (Runtime: string, today: string): readonly string[] =>
		summarize(lintTemplate(template('AWS::Lambda::Function', { Runtime }), { rules: only('lambda-runtime-deprecated'), today }).findings);

	it('goes by the day: announced, without patches, closed', () => {
		assert.deepStrictEqual(['2026-10-01', '2026-11-01', '2026-11-30', '2027-03-03'].flatMap((today) => check('dotnet8', today)), [
			'6 hint: dotnet8 gets no security patches from 2026-11-10, and no new function can have it from 2027-02-01.',
			'6 hint: dotnet8 gets no security patches from 2026-11-10, and no new function can have it from 2027-02-01.',
			'6 warning: dotnet8 gets no security patches since 2026-11-10; no new function can have it from 2027-02-01, and none can be updated from 2027-03-03.',
			'6 error: AWS neither creates nor updates functions with dotnet8 since 2027-03-03.',
		]);
		assert.deepStrictEqual(check('dotnet8', '2026-01-01'), []);
	});
});
