/** SQS queues, for what invokes functions from them and what scales by them. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/**
 * `AWS::SQS::Queue`.
 * Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 */
export interface Queue extends ResourceBase<'AWS::SQS::Queue'> {
	readonly queueName: Value<string> | undefined;
	/** Not written means false. */
	readonly fifoQueue: Value<boolean>;
	/** Seconds 0–43,200 that a received message stays hidden; not written means 30. */
	readonly visibilityTimeoutSeconds: Value<number>;
	/** Seconds 60–1,209,600; not written means 345,600 (4 days). */
	readonly messageRetentionPeriodSeconds: Value<number>;
	/** Seconds 0–900 until a message can be received; not written means 0. */
	readonly delaySeconds: Value<number>;
	/** Seconds 0–20 that a call waits for messages; not written means 0. */
	readonly receiveMessageWaitTimeSeconds: Value<number>;
	readonly redrivePolicy: RedrivePolicy | undefined;
}

/** Where messages go that were received too often. */
export interface RedrivePolicy {
	readonly deadLetterTarget: Value<ResourceReference> | undefined;
	/** Integer 1–1000. */
	readonly maxReceiveCount: Value<number> | undefined;
}
