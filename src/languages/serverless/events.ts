/**
 * What invokes a function from queues and streams → mappings in CloudFormation's words.
 * Names: https://www.serverless.com/framework/docs/providers/aws/events/sqs and the pages beside it, read on 2026-11-30.
 */
import { entryIn, itemsOf, listOf, pathIn, reshape, reshapeAll } from '../values/shapeTree';
import type { ObjectValue, ReferenceValue, ValueTree } from '../values/valueTree';

/** Events that are mappings; the others invoke a function themselves. */
const kinds: ReadonlyMap<string, string> = new Map([['sqs', 'SQS'], ['stream', 'Stream'], ['msk', 'MSK'], ['activemq', 'ActiveMQ'], ['rabbitmq', 'RabbitMQ']]);

export function mappingsOf(settings: ValueTree, made: ReferenceValue): readonly { readonly kind: string; readonly tree: ObjectValue }[] {
	return itemsOf(entryIn(settings, 'events')).flatMap((event) => event.kind !== 'object' ? [] : [...event.entries].flatMap(([name, source]) => {
		const kind = kinds.get(name);
		return kind === undefined ? [] : [{ kind, tree: toMapping(source, made) }];
	}));
}

/** @param source the ARN alone, or a map with it and settings */
function toMapping(source: ValueTree, made: ReferenceValue): ObjectValue {
	const get = (name: string): ValueTree | undefined => source.kind === 'object' ? entryIn(source, name) : undefined;
	const failed = get('destinations') === undefined ? undefined : pathIn(source, 'destinations.onFailure');
	return reshapeAll(source, {
		FunctionName: made,
		EventSourceArn: source.kind === 'object' ? get('arn') : source,
		Enabled: get('enabled'), BatchSize: get('batchSize'), MaximumBatchingWindowInSeconds: get('maximumBatchingWindow') ?? get('batchWindow'),
		ScalingConfig: source.kind === 'object' ? reshape(source, { MaximumConcurrency: get('maximumConcurrency') }) : undefined,
		ParallelizationFactor: get('parallelizationFactor'), MaximumRetryAttempts: get('maximumRetryAttempts'), MaximumRecordAgeInSeconds: get('maximumRecordAgeInSeconds'),
		BisectBatchOnFunctionError: get('bisectBatchOnFunctionError'), FunctionResponseTypes: listOf(get('functionResponseType')), StartingPosition: get('startingPosition'),
		DestinationConfig: failed && reshape(failed, { OnFailure: reshape(failed, { Destination: failed.kind === 'object' ? entryIn(failed, 'arn') : failed }) }),
	});
}
