/** `aws_sqs_queue` and `aws_sqs_queue_redrive_policy` → model. */
import type { Queue, RedrivePolicy } from '../../../core/model/queue';
import type { Resource } from '../../../core/model/resource';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { changeReferred, unlessOptional } from './addTo';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('sqs_queue');

export function readQueue({ fields, base }: ResourceContext): Queue {
	return {
		type: 'AWS::SQS::Queue',
		queueName: fields.text('name'),
		fifoQueue: withDefault(fields, fields.boolean('fifo_queue'), { fallback: false, source }),
		visibilityTimeoutSeconds: withDefault(fields, fields.number('visibility_timeout_seconds'), { fallback: 30, source }),
		messageRetentionPeriodSeconds: withDefault(fields, fields.number('message_retention_seconds'), { fallback: 345_600, source }),
		delaySeconds: withDefault(fields, fields.number('delay_seconds'), { fallback: 0, source }),
		receiveMessageWaitTimeSeconds: withDefault(fields, fields.number('receive_wait_time_seconds'), { fallback: 0, source }),
		redrivePolicy: readRedrivePolicy(fields),
		...base,
	};
}

export function addRedrivePolicy(resources: readonly Resource[], context: ResourceContext): readonly Resource[] {
	const policy = readRedrivePolicy(context.fields);
	const redrivePolicy = policy && { deadLetterTarget: unlessOptional(context, policy.deadLetterTarget), maxReceiveCount: unlessOptional(context, policy.maxReceiveCount) };
	return changeReferred(resources, { reference: context.fields.reference('queue_url'), type: 'AWS::SQS::Queue', change: (queue) => ({ ...queue, redrivePolicy }) }) ?? resources;
}

function readRedrivePolicy(fields: Fields): RedrivePolicy | undefined {
	const [policy] = fields.json('redrive_policy');
	return policy && { deadLetterTarget: policy.reference('deadLetterTargetArn'), maxReceiveCount: policy.number('maxReceiveCount') };
}
