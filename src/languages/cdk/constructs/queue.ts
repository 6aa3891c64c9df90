/** Queues: `aws-cdk-lib/aws-sqs`. */
import { objectIfAny, objectOf } from '../props';
import { mainResource } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct } from '../world';

export const queue: Service = { kinds: { 'sqs.Queue': { synthesize: synthesizeQueue } } };

function synthesizeQueue(construct: Construct): readonly SynthesizedResource[] {
	const { props } = construct;
	const letters = props.object('deadLetterQueue');
	return [mainResource(construct, 'AWS::SQS::Queue', objectOf(props.place, {
		QueueName: props.value('queueName'), FifoQueue: props.value('fifo'), VisibilityTimeout: props.value('visibilityTimeout'), MessageRetentionPeriod: props.value('retentionPeriod'),
		DelaySeconds: props.value('deliveryDelay'), ReceiveMessageWaitTimeSeconds: props.value('receiveMessageWaitTime'),
		RedrivePolicy: objectIfAny(letters.place, { deadLetterTargetArn: letters.value('queue'), maxReceiveCount: letters.value('maxReceiveCount') }),
	}))];
}
