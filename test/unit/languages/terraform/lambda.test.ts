import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eventSourcesOf, provisionedConcurrencyOf } from '../../../../src/core/model/lambdaFunction';
import { resourcesOfType } from '../../../../src/core/model/resource';
import { brief, createReader } from './read';
import type { Reader } from './read';

describe('terraform: functions and queues', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	it('have no reserved concurrency at -1', () => {
		const reserved = (value: string): string => brief(reader.first(`resource "aws_lambda_function" "f" {\n reserved_concurrent_executions = ${value}\n}`, 'AWS::Lambda::Function').reservedConcurrentExecutions);
		deepStrictEqual(['-1', '0', '5', 'var.x'].map(reserved), ['not written', '0 literal', '5 literal', 'unknown: unresolved']);
	});

	it('lead from a function to what is kept ready for it and what invokes it', () => {
		const { resources } = reader.read(readFileSync('test/fixtures/every-setting/lambda.tf', 'utf8'));
		deepStrictEqual(resourcesOfType(resources, 'AWS::Lambda::Function').map((one) => [
			one.name, provisionedConcurrencyOf(one, resources).map(({ value }) => value), eventSourcesOf(one, resources).map(({ name }) => name),
		]), [['Api', [10], ['FromQueue', 'FromStream']], ['Plain', [5], []]]);
	});

	it('take provisioned concurrency for unknown that may not be there, and leave out what is not there', () => {
		const ready = (count: string): readonly string[] => reader.read(`
resource "aws_lambda_alias" "live" {}
resource "aws_lambda_provisioned_concurrency_config" "c" {
  count = ${count}
  qualifier = aws_lambda_alias.live.name
  provisioned_concurrent_executions = 3
}`).resources.map((resource) => resource.type === 'AWS::Lambda::Alias' ? brief(resource.provisionedConcurrentExecutions) : resource.type);
		deepStrictEqual(['1', '0', 'var.open'].map(ready), [['3 literal'], ['not written'], ['unknown: unresolved']]);
	});

	it('read the redrive policy of a queue in every form', () => {
		const policy = (lines: string, around = ''): readonly string[] | undefined => {
			const { redrivePolicy } = reader.first(`resource "aws_sqs_queue" "q" {\n${lines}\n}\n${around}`, 'AWS::SQS::Queue');
			return redrivePolicy && [brief(redrivePolicy.deadLetterTarget), brief(redrivePolicy.maxReceiveCount)];
		};
		const dead = 'resource "aws_sqs_queue" "dead" {}';
		const toDead = '{"text":"aws_sqs_queue.dead.arn","resourceId":"aws_sqs_queue.dead"} expression';
		deepStrictEqual([
			policy('redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 4 })', dead),
			policy('redrive_policy = "{\\"maxReceiveCount\\":4}"'),
			policy('', `${dead}\nresource "aws_sqs_queue_redrive_policy" "p" {\n queue_url = aws_sqs_queue.q.id\n redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 4 })\n}`),
			policy('redrive_policy = var.policy'), policy('redrive_policy = "no json"'), policy(''),
		], [
			[toDead, '4 literal'], ['not written', '4 expression'], [toDead, '4 literal'],
			['unknown: unresolved', 'unknown: unresolved'], ['unknown: malformed', 'unknown: malformed'], undefined,
		]);
	});
});
