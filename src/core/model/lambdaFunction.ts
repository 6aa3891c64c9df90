/** Lambda functions with their versions and aliases, and what invokes them from queues and streams. */
import type { Resource, ResourceBase, ResourceReference } from './resource';
import { resourcesOfType } from './resource';
import type { Value } from './value';
import { isKnown } from './value';

/**
 * `AWS::Lambda::Function`.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export interface LambdaFunction extends ResourceBase<'AWS::Lambda::Function'> {
	readonly functionName: Value<string> | undefined;
	/** `python3.13`, `nodejs22.x`; not written for container images. */
	readonly runtime: Value<string> | undefined;
	/** `Zip` or `Image`; not written means `Zip`. */
	readonly packageType: Value<string>;
	/** `x86_64` or `arm64`, one of them; not written means `x86_64`. */
	readonly architectures: Value<readonly string[]>;
	/** MiB 128–10,240; not written means 128. CPU power follows it. */
	readonly memorySizeMiB: Value<number>;
	/** Seconds 1–900; not written means 3. */
	readonly timeoutSeconds: Value<number>;
	/** MiB 512–10,240 of `/tmp`; not written means 512. */
	readonly ephemeralStorageMiB: Value<number>;
	/** Concurrent executions that are set aside for it, which it cannot exceed; 0 stops it. Not written means none. */
	readonly reservedConcurrentExecutions: Value<number> | undefined;
	/** Not written means none. */
	readonly layers: Value<readonly ResourceReference[]>;
	/** Not written means outside of a VPC. */
	readonly vpcConfig: LambdaVpcConfig | undefined;
	/** Where events go that fail asynchronously. */
	readonly deadLetterTarget: Value<ResourceReference> | undefined;
	/** `PublishedVersions` or `None`; not written means `None`. */
	readonly snapStartApplyOn: Value<string>;
}

export interface LambdaVpcConfig {
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
	readonly securityGroups: Value<readonly ResourceReference[]> | undefined;
}

/** `AWS::Lambda::Version`. */
export interface LambdaVersion extends ResourceBase<'AWS::Lambda::Version'> {
	readonly lambdaFunction: Value<ResourceReference> | undefined;
	/** Environments that are kept ready; not written means none. */
	readonly provisionedConcurrentExecutions: Value<number> | undefined;
}

/** `AWS::Lambda::Alias`. */
export interface LambdaAlias extends ResourceBase<'AWS::Lambda::Alias'> {
	readonly aliasName: Value<string> | undefined;
	readonly lambdaFunction: Value<ResourceReference> | undefined;
	/** A number, or `$LATEST`, which takes no provisioned concurrency. */
	readonly functionVersion: Value<string> | undefined;
	/** Environments that are kept ready; not written means none. */
	readonly provisionedConcurrentExecutions: Value<number> | undefined;
}

/**
 * `AWS::Lambda::EventSourceMapping`. A setting without a documented default for every source is `undefined` when it is not written.
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
export interface EventSourceMapping extends ResourceBase<'AWS::Lambda::EventSourceMapping'> {
	readonly lambdaFunction: Value<ResourceReference> | undefined;
	/** A queue, a stream, a Kafka cluster, …. */
	readonly eventSource: Value<ResourceReference> | undefined;
	/** Not written means true. */
	readonly enabled: Value<boolean>;
	/** Records of one invocation; not written means 10 from a queue, 100 from a stream. */
	readonly batchSize: Value<number> | undefined;
	/** Seconds 0–300 to wait for a full batch; not written means 0, for Kafka and MQ 0.5. */
	readonly maximumBatchingWindowSeconds: Value<number> | undefined;
	/** Concurrent invocations, integer 2–1000, queues only; not written means up to the limit of the function. */
	readonly maximumConcurrency: Value<number> | undefined;
	/** Batches of one shard at a time, integer 1–10, streams only; not written means 1. */
	readonly parallelizationFactor: Value<number> | undefined;
	/** Streams only; −1 means until the records expire, which is the default. */
	readonly maximumRetryAttempts: Value<number> | undefined;
	/** Seconds 60–604,800, streams only; −1 means until the records expire, which is the default. */
	readonly maximumRecordAgeSeconds: Value<number> | undefined;
	/** Streams only; not written means false. */
	readonly bisectBatchOnFunctionError: Value<boolean> | undefined;
	/** `ReportBatchItemFailures`. */
	readonly functionResponseTypes: Value<readonly string[]> | undefined;
	/** Where discarded records go. */
	readonly onFailureDestination: Value<ResourceReference> | undefined;
	/** `LATEST`, `TRIM_HORIZON` or `AT_TIMESTAMP`, streams only. */
	readonly startingPosition: Value<string> | undefined;
}

/** What is known of the environments that a function keeps ready, one value for each of its versions and aliases that have some. */
export function provisionedConcurrencyOf({ id }: LambdaFunction, resources: readonly Resource[]): readonly Value<number>[] {
	const all = [...resourcesOfType(resources, 'AWS::Lambda::Version'), ...resourcesOfType(resources, 'AWS::Lambda::Alias')];
	return all.flatMap(({ lambdaFunction, provisionedConcurrentExecutions }) => isKnown(lambdaFunction) && lambdaFunction.value.resourceId === id ? provisionedConcurrentExecutions ?? [] : []);
}

/** The mappings that invoke a function, by itself or by one of its aliases. */
export function eventSourcesOf({ id }: LambdaFunction, resources: readonly Resource[]): readonly EventSourceMapping[] {
	const aliases = resourcesOfType(resources, 'AWS::Lambda::Alias').filter(({ lambdaFunction }) => isKnown(lambdaFunction) && lambdaFunction.value.resourceId === id);
	const ids: ReadonlySet<string | undefined> = new Set([id, ...aliases.map((alias) => alias.id)]);
	return resourcesOfType(resources, 'AWS::Lambda::EventSourceMapping')
		.filter(({ lambdaFunction, multiplicity }) => isKnown(lambdaFunction) && ids.has(lambdaFunction.value.resourceId) && !(isKnown(multiplicity) && multiplicity.value === 0));
}
