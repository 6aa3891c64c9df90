import assert from 'node:assert/strict';
import { compact } from '../compact';
import { read, showResource, textAt } from './reading';

const text = `Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Timeout: 20
    MemorySize: 512
    Runtime: python3.13
    Layers: [arn:shared]
    VpcConfig: { SubnetIds: [subnet-1] }
Resources:
  Api:
    Type: AWS::Serverless::Function
    Properties:
      MemorySize: 1024
      Layers: [arn:own]
      VpcConfig: { SecurityGroupIds: [sg-1] }
      AutoPublishAlias: live
      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 5 }
      DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Dead.Arn }
      Events:
        Web: { Type: Api, Properties: { Path: /, Method: get } }
        Work:
          Type: SQS
          Properties: { Queue: !GetAtt Jobs.Arn, BatchSize: 5, ScalingConfig: { MaximumConcurrency: 10 } }
        Changes:
          Type: DynamoDB
          Properties: { Stream: arn:stream, StartingPosition: LATEST }
  Jobs: { Type: AWS::SQS::Queue }
  Dead: { Type: AWS::SQS::Queue }
`;

describe('AWS SAM', () => {
	const reading = read(text);
	const shown = (id: string): unknown => {
		const resource = reading.resources.find((one) => one.id === id);
		return resource && compact(showResource(text, resource));
	};

	it('is read into a function, its alias and its mappings, as the transform would write them out', () => {
		assert.deepStrictEqual(reading.problems, []);
		assert.deepStrictEqual(reading.resources.map(({ type, id }) => `${type} ${id}`), [
			'AWS::Lambda::Function Api', 'AWS::Lambda::Alias ApiAliaslive', 'AWS::Lambda::EventSourceMapping ApiWork', 'AWS::Lambda::EventSourceMapping ApiChanges', 'AWS::SQS::Queue Jobs', 'AWS::SQS::Queue Dead',
		]);
	});

	it('takes from the globals what a function does not say, and merges maps and lists', () => {
		assert.deepStrictEqual(shown('Api'), {
			type: 'AWS::Lambda::Function', id: 'Api', multiplicity: ['omitted', 1, 'Api'], runtime: ['literal', 'python3.13', 'python3.13'], packageType: ['omitted', 'Zip', 'Api'],
			architectures: ['omitted', ['x86_64'], 'Api'], memorySizeMiB: ['literal', 1024, '1024'], timeoutSeconds: ['literal', 20, '20'], ephemeralStorageMiB: ['omitted', 512, 'Api'],
			layers: ['expression', [{ text: 'arn:shared' }, { text: 'arn:own' }], '[arn:own]'],
			vpcConfig: { subnets: ['literal', [{ text: 'subnet-1' }], '[subnet-1]'], securityGroups: ['literal', [{ text: 'sg-1' }], '[sg-1]'] },
			deadLetterTarget: ['expression', { text: 'Dead.Arn', resourceId: 'Dead' }, '!GetAtt Dead.Arn'], snapStartApplyOn: ['omitted', 'None', 'Api'],
		});
	});

	it('has aliases with provisioned concurrency and mappings at their events', () => {
		const api = ['expression', { text: 'Api', resourceId: 'Api' }];
		assert.deepStrictEqual(shown('ApiAliaslive'), {
			type: 'AWS::Lambda::Alias', id: 'ApiAliaslive', multiplicity: ['omitted', 1, 'Api'], aliasName: ['literal', 'live', 'live'], lambdaFunction: [...api, 'Api'],
			functionVersion: ['unknown', 'not-in-text', 'Api'], provisionedConcurrentExecutions: ['literal', 5, '5'],
		});
		assert.deepStrictEqual(shown('ApiWork'), {
			type: 'AWS::Lambda::EventSourceMapping', id: 'ApiWork', multiplicity: ['omitted', 1, 'Work'], lambdaFunction: [...api, 'Work'], eventSource: ['expression', { text: 'Jobs.Arn', resourceId: 'Jobs' }, '!GetAtt Jobs.Arn'],
			enabled: ['omitted', true, 'Work'], batchSize: ['literal', 5, '5'], maximumConcurrency: ['literal', 10, '10'],
		});
		const work = reading.resources.find(({ id }) => id === 'ApiWork');
		assert.equal(work && textAt(text, work.range).split('\n')[0], 'Work:');
	});

	it('survives globals and events that make no sense', () => {
		const broken = 'Transform: AWS::Serverless-2016-10-31\nGlobals: [1]\nResources:\n  F: { Type: AWS::Serverless::Function, Properties: { Events: [1], MemorySize: {} } }\n  G: { Type: AWS::Serverless::Function }\n';
		assert.deepStrictEqual(read(broken).resources.map(({ type, id }) => `${type} ${id}`), ['AWS::Lambda::Function F', 'AWS::Lambda::Function G']);
	});
});
