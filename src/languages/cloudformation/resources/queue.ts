/** `AWS::SQS::Queue` → model. */
import type { Queue } from '../../../core/model/queue';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queue.html';

export function readQueue(context: ResourceContext): Queue {
	const { properties, base } = context;
	const redrive = properties.child('RedrivePolicy');
	return {
		type: 'AWS::SQS::Queue',
		queueName: properties.text('QueueName'),
		fifoQueue: withDefault(context, properties.boolean('FifoQueue'), { fallback: false, source }),
		visibilityTimeoutSeconds: withDefault(context, properties.number('VisibilityTimeout'), { fallback: 30, source }),
		messageRetentionPeriodSeconds: withDefault(context, properties.number('MessageRetentionPeriod'), { fallback: 345_600, source }),
		delaySeconds: withDefault(context, properties.number('DelaySeconds'), { fallback: 0, source }),
		receiveMessageWaitTimeSeconds: withDefault(context, properties.number('ReceiveMessageWaitTimeSeconds'), { fallback: 0, source }),
		redrivePolicy: properties.isWritten('RedrivePolicy') ? { deadLetterTarget: redrive.reference('deadLetterTargetArn'), maxReceiveCount: redrive.number('maxReceiveCount') } : undefined,
		...base,
	};
}
