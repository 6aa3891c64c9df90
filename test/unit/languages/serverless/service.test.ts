import assert from 'node:assert/strict';
import { isKnown } from '../../../../src/core/model/value';
import { serverless } from '../../../../src/languages/serverless';
import { setProperty } from '../../../../src/languages/setProperty';
import type { SettingValue } from '../../../../src/languages/setProperty';
import { applyEdits } from '../../../support/applyEdits';
import { read, show } from '../readSettings';

async function settings(texts: Readonly<Record<string, string>>): Promise<ReturnType<typeof show>> {
	const reading = await read(serverless, texts);
	assert.deepStrictEqual(reading.problems, []);
	return show(reading, texts);
}

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a service of the Serverless Framework', () => {
	it('reads functions with what the provider gives to all, variables, aliases and mappings', async () => {
		assert.deepStrictEqual(await settings({ 'serverless.yml': lines(
			'service: shop', 'provider:', '  name: aws', '  runtime: nodejs22.x', '  memorySize: 512 # for all', '  region: eu-west-1', "  stage: ${opt:stage, 'dev'}", '  architecture: arm64', '  vpc: { securityGroupIds: [sg-1], subnetIds: [subnet-1, subnet-2] }',
			'custom:', '  timeouts: { dev: 5, prod: 30 }', '  slow: ${self:custom.timeouts.${sls:stage}}',
			'functions:', '  order-api:', '    handler: src/order.handler', '    timeout: ${self:custom.slow}', '    reservedConcurrency: 20', '    provisionedConcurrency: ${env:KEEP, 2}',
			'  mail:', '    image: shop/mail:latest', '    name: mailer', '    memorySize: 256', '    timeout: 60', '    ephemeralStorageSize: 1024', '    snapStart: true', '    onError: arn:aws:sns:eu-west-1:123456789012:failed', '    events:', '      - http: GET /',
			'      - sqs: { arn: !GetAtt Jobs.Arn, batchSize: 5, maximumConcurrency: 4, maximumBatchingWindow: 10, functionResponseType: ReportBatchItemFailures }',
			'      - stream: { type: kinesis, arn: arn:aws:kinesis:eu-west-1:123456789012:stream/clicks, parallelizationFactor: 2, startingPosition: LATEST, destinations: { onFailure: arn:aws:sqs:eu-west-1:123456789012:late } }', '      - sqs: arn:aws:sqs:eu-west-1:123456789012:other',
		) }), {
			'AWS::Lambda::Function OrderDashapiLambdaFunction': {
				runtime: 'nodejs22.x «order-api» = provider.runtime at nodejs22.x', architectures: '[arm64] «order-api» (expression)', memorySizeMiB: '512 «order-api» = provider.memorySize at 512',
				timeoutSeconds: '5 «${self:custom.slow}» = custom.timeouts.dev at 5', reservedConcurrentExecutions: '20', 'vpcConfig.subnets': '[subnet-1, subnet-2]', 'vpcConfig.securityGroups': '[sg-1]', region: 'eu-west-1',
			},
			'AWS::Lambda::Alias OrderDashapiProvConcLambdaAlias': { functionVersion: '? not-in-text «order-api»', provisionedConcurrentExecutions: '2 «${env:KEEP, 2}» = env:KEEP at 2', region: 'eu-west-1' },
			'AWS::Lambda::Function MailLambdaFunction': {
				functionName: 'mailer', packageType: 'Image «shop/mail:latest» (expression)', architectures: '[arm64] «mail» (expression)', memorySizeMiB: '256', timeoutSeconds: '60', ephemeralStorageMiB: '1024',
				snapStartApplyOn: 'PublishedVersions «true» (expression)', 'vpcConfig.subnets': '[subnet-1, subnet-2]', 'vpcConfig.securityGroups': '[sg-1]', deadLetterTarget: 'arn:aws:sns:eu-west-1:123456789012:failed', region: 'eu-west-1',
			},
			'AWS::Lambda::EventSourceMapping MailEventSourceMappingSQS1': {
				eventSource: '? not-in-text «!GetAtt Jobs.Arn»', batchSize: '5', maximumBatchingWindowSeconds: '10', maximumConcurrency: '4', functionResponseTypes: '[ReportBatchItemFailures] «ReportBatchItemFailures» (expression)', region: 'eu-west-1',
			},
			'AWS::Lambda::EventSourceMapping MailEventSourceMappingStream2': {
				eventSource: 'arn:aws:kinesis:eu-west-1:123456789012:stream/clicks', parallelizationFactor: '2', startingPosition: 'LATEST', onFailureDestination: 'arn:aws:sqs:eu-west-1:123456789012:late', region: 'eu-west-1',
			},
			'AWS::Lambda::EventSourceMapping MailEventSourceMappingSQS3': { eventSource: 'arn:aws:sqs:eu-west-1:123456789012:other', region: 'eu-west-1' },
		});
	});

	it('takes the defaults of the framework, which are not those of Lambda', async () => {
		const { resources } = await read(serverless, { 'serverless.yml': 'service: shop\nprovider: aws\nfunctions:\n  hello: { handler: a.b }\n' });
		assert.deepStrictEqual(resources.map((resource) => resource.type === 'AWS::Lambda::Function' ? [resource.functionName, resource.memorySizeMiB, resource.timeoutSeconds].map((value) => [value?.value, value?.origin.kind]) : undefined), [
			[['shop-dev-hello', 'omitted'], [1024, 'omitted'], [6, 'omitted']],
		]);
	});

	it('reads its template by CloudFormation\'s readers, with references both ways', async () => {
		assert.deepStrictEqual(await settings({ 'serverless.yml': lines(
			'service: shop', 'provider: { name: aws }', 'functions:', '  mail: { handler: a.b, events: [{ sqs: { arn: { "Fn::GetAtt": [Jobs, Arn] } } }] }',
			'resources:', '  - Resources:', '      Jobs:', '        Type: AWS::SQS::Queue', '        Properties: { QueueName: "${self:service}-jobs", VisibilityTimeout: 30 }',
			'  - Resources:', '      Busy:', '        Type: AWS::CloudWatch::Alarm', '        Properties:', '          Namespace: AWS/Lambda', '          MetricName: ${self:custom.none}', '          Dimensions: [{ Name: FunctionName, Value: !Ref MailLambdaFunction }]', '          Threshold: 1',
		) }), {
			'AWS::Lambda::Function MailLambdaFunction': {},
			'AWS::Lambda::EventSourceMapping MailEventSourceMappingSQS1': { eventSource: '→ Jobs «{ "Fn::GetAtt": [Jobs, Arn] }» (expression)' },
			'AWS::SQS::Queue Jobs': { queueName: 'shop-jobs «${self:service}-jobs» (expression)', visibilityTimeoutSeconds: '30' },
			'AWS::CloudWatch::Alarm Busy': {
				namespace: 'AWS/Lambda', metricName: '? not-in-text «${self:custom.none}»', dimensions: '[→ MailLambdaFunction] «FunctionName» (expression)', threshold: '1',
			},
		});
	});

	it('follows files that it includes', async () => {
		assert.deepStrictEqual(await settings({
			'app/serverless.yml': lines('service: shop', 'provider: { name: aws, memorySize: "${file(../shared/sizes.json):memory.${sls:stage}}" }', 'functions:', '  - ${file(./functions.yml)}', '  - two: ${file(two.yml):function}', 'resources: ${file(queues.yml)}'),
			'app/functions.yml': 'one:\n  handler: a.b\n  timeout: 20\n',
			'app/two.yml': 'function: { handler: a.b, timeout: 10, runtime: "${file(code.js):runtime}" }\n',
			'app/queues.yml': 'Resources:\n  Jobs: { Type: "AWS::SQS::Queue", Properties: { VisibilityTimeout: 40 } }\n',
			'shared/sizes.json': '{"memory": {"dev": 768}}',
		}), {
			'AWS::Lambda::Function OneLambdaFunction': { memorySizeMiB: '768 «one» = file(../shared/sizes.json):memory.dev at 768', timeoutSeconds: '20' },
			'AWS::Lambda::Function TwoLambdaFunction': { runtime: '? unresolved «${file(code.js):runtime}»', memorySizeMiB: '768 «two» = file(../shared/sizes.json):memory.dev at 768', timeoutSeconds: '10' },
			'AWS::SQS::Queue Jobs': { visibilityTimeoutSeconds: '40' },
		});
	});

	it('leaves unknown what the text does not tell', async () => {
		const cases = {
			'${self:custom.a}': 'circular', '${self:custom.nothing}': 'unresolved', '${opt:memory}': 'no-default', '${env:MEMORY}': 'no-default', '${ssm:/memory}': 'not-in-text', '${cf:stack.Memory, 512}': 'not-in-text',
			'${strToBool(x)}': 'not-in-text', '${file(gone.yml):size}': 'unresolved', 'a${self:custom.a}': 'circular', '${': 'not-in-text', '${self:custom.text}': 'malformed', [`${'${self:'.repeat(40)}${'}'.repeat(40)}`]: 'not-in-text',
		};
		for (const [text, reason] of Object.entries(cases)) {
			const { resources: [resource] } = await read(serverless, { 'serverless.yml': lines('service: shop', 'provider: { name: aws }', 'custom: { a: "${self:custom.b}", b: "${self:custom.a}", text: big }', 'functions:', '  hello:', `    memorySize: '${text}'`) });
			const memory = resource?.type === 'AWS::Lambda::Function' ? resource.memorySizeMiB : undefined;
			assert.deepStrictEqual([isKnown(memory), memory?.origin.kind === 'unknown' ? memory.origin.reason : undefined], [false, reason], text);
		}
	});

	it('is told from other files by a look', () => {
		const named = 'service: a\nprovider: ${file(provider.yml)}\nfunctions: {}\n';
		const own = 'service: a\nprovider:\n  # what\n  name: aws\nresources:\n';
		assert.deepStrictEqual([named, own, '{"service": "a", "provider": {"name": "aws"}, "functions": {}}'].map((text) => serverless.acceptsText(text, 'x/serverless.prod.yml')), [true, true, true]);
		assert.deepStrictEqual([named, own, own.replace('aws', 'google'), own.replace('service', 'name'), 'provider:\n  name: aws\n', 'a: {service: x, provider: {name: aws}}', ''].map((text) => serverless.acceptsText(text, 'x/service.yml')), [false, true, false, false, false, false, false]);
	});

	it('is written to: literals where they stand, also the provider\'s, and new settings under the framework\'s names', async () => {
		const text = lines('service: shop', 'provider:', '  name: aws', '  memorySize: 512 # for all', 'functions:', '  hello:', '    handler: a.b', '    timeout: "20"', '');
		const change = async (path: string, value: SettingValue): Promise<string> => {
			const { resources } = await read(serverless, { 'serverless.yml': text });
			const writing = setProperty(resources[0]!, path, value, { resources, textOf: () => text });
			return writing.kind === 'refused' ? writing.refusal.code : applyEdits('serverless.yml', text, writing.edits);
		};
		assert.equal(await change('memorySizeMiB', 1024), text.replace('512', '1024'));
		assert.equal(await change('timeoutSeconds', 30), text.replace('20', '30'));
		assert.equal(await change('reservedConcurrentExecutions', 5), text.replace('"20"\n', '"20"\n    reservedConcurrency: 5\n'));
		assert.equal(await change('ephemeralStorageMiB', 2048), text.replace('"20"\n', '"20"\n    ephemeralStorageSize: 2048\n'));
		assert.equal(await change('layers', ['x']), 'no-place');
	});
});
