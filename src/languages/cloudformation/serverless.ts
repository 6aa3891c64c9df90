/**
 * `AWS::Serverless::Function` of AWS SAM: a function with its alias and what invokes it, as the transform would write them out.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
import type { EventSourceMapping, LambdaAlias } from '../../core/model/lambdaFunction';
import type { Resource, ResourceReference } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import { mergeProperties } from './mergedProperties';
import { entriesOf, findEntry } from './node';
import type { Entry } from './node';
import type { Properties } from './properties';
import type { ResourceContext } from './resources/context';
import { readEventSourceMapping, readLambdaFunction } from './resources/lambda';

export const serverlessFunction = 'AWS::Serverless::Function';

/**
 * The resources of one function: itself, the alias that publishing makes, and the mappings of its events from queues and streams.
 * @param globals properties that every function of the template has
 * @param contextOf the context of an entry that has `Properties`
 */
export function readServerlessFunction(entry: Entry, globals: Properties, contextOf: (entry: Entry) => ResourceContext): readonly Resource[] {
	const written = contextOf(entry);
	const context: ResourceContext = { ...written, properties: mergeProperties(written.properties, globals) };
	const { properties, base } = context;
	const events = [...entriesOf(findEntry(findEntry(entry.value, 'Properties')?.value, 'Events')?.value).values()];
	return [
		{ ...readLambdaFunction(context), deadLetterTarget: properties.child('DeadLetterQueue').reference('TargetArn') },
		...readAlias(context),
		...events.flatMap((event) => readEvent(base.id, event, contextOf(event))),
	];
}

function readAlias({ properties, base, nameLocation }: ResourceContext): readonly LambdaAlias[] {
	const aliasName = properties.text('AutoPublishAlias');
	if (aliasName === undefined) { return []; }
	return [{
		type: 'AWS::Lambda::Alias',
		aliasName,
		lambdaFunction: referenceTo(base.id, nameLocation),
		functionVersion: { ...nameLocation, value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: 'AutoPublishAlias' } },
		provisionedConcurrentExecutions: properties.child('ProvisionedConcurrencyConfig').number('ProvisionedConcurrentExecutions'),
		...base,
		// As the transform names it.
		id: `${base.id}Alias${isKnown(aliasName) ? aliasName.value : ''}`,
	}];
}

/** What names the source of events, by their type; others are no mappings. */
const eventSources: ReadonlyMap<string, string> = new Map([
	['SQS', 'Queue'], ['Kinesis', 'Stream'], ['DynamoDB', 'Stream'], ['MSK', 'Stream'], ['MQ', 'Broker'], ['DocumentDB', 'Cluster'],
]);

function readEvent(functionId: string, { value }: Entry, context: ResourceContext): readonly EventSourceMapping[] {
	const type = findEntry(value, 'Type')?.value;
	const source = type?.kind === 'scalar' ? eventSources.get(type.text) : undefined;
	if (source === undefined) { return []; }
	const { properties, base, nameLocation } = context;
	return [{ ...readEventSourceMapping(context), lambdaFunction: referenceTo(functionId, nameLocation), eventSource: properties.reference(source), id: `${functionId}${base.id}` }];
}

function referenceTo(resourceId: string, { file, range }: ResourceContext['nameLocation']): Value<ResourceReference> {
	return { file, range, value: { text: resourceId, resourceId }, origin: { kind: 'expression', text: resourceId } };
}
