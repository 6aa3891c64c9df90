/** Ranges and defaults of SQS queues, in seconds. With source and date. */
import type { Source } from './facts';

const createQueue: Source = { title: 'SQS API, CreateQueue', url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html', asOf: '2026-11-30' };

/** `VisibilityTimeout`. */
export const queueVisibilitySeconds = { min: 0, max: 43_200, default: 30, source: createQueue } as const;

/** `MessageRetentionPeriod`. */
export const queueRetentionSeconds = { min: 60, max: 1_209_600, default: 345_600, source: createQueue } as const;

/** `DelaySeconds`. */
export const queueDelaySeconds = { min: 0, max: 900, default: 0, source: createQueue } as const;

/** `ReceiveMessageWaitTimeSeconds`; above 0 it is long polling. */
export const queueWaitSeconds = { min: 0, max: 20, default: 0, source: createQueue } as const;
