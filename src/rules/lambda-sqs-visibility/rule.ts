/** Queues whose messages come back while a function still works on them. */
import { lambdaSqs } from '../../core/facts/lambdaFigures';
import { queueVisibilitySeconds } from '../../core/facts/queueFigures';
import type { EventSourceMapping } from '../../core/model/lambdaFunction';
import { localize } from '../../core/model/localized';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import { invokedFunction } from '../eventSources';
import type { Rule } from '../rule';
import { belowAdvice, belowTimeout, setVisibility, text } from './text';

export const lambdaSqsVisibility: Rule<EventSourceMapping> = {
	id: 'lambda-sqs-visibility', severity: 'warning', resources: ['AWS::Lambda::EventSourceMapping'], text,
	source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
	equivalents: { 'cfn-lint': ['E3505'] },
	check(mapping, report, context) {
		const { resources } = context;
		const lambda = invokedFunction(mapping, resources);
		const queue = isKnown(mapping.eventSource) ? resolveReference(resources, mapping.eventSource.value, 'AWS::SQS::Queue') : undefined;
		if (lambda === undefined || queue === undefined || !isKnown(lambda.timeoutSeconds) || !isKnown(queue.visibilityTimeoutSeconds)) { return; }
		const window = mapping.maximumBatchingWindowSeconds;
		const windowSeconds = isKnown(window) ? window.value : 0;
		const advised = Math.min(lambdaSqs.visibilityTimesFunctionTimeout * lambda.timeoutSeconds.value + windowSeconds, queueVisibilitySeconds.max);
		const visibility = queue.visibilityTimeoutSeconds;
		if (visibility.value >= advised) { return; }
		const isRejected = visibility.value < lambda.timeoutSeconds.value;
		report({
			at: visibility.origin.kind === 'omitted' ? { file: queue.file, range: queue.nameRange } : visibility,
			severity: isRejected ? 'error' : 'warning',
			message: isRejected ? belowTimeout : belowAdvice,
			args: { queue: queue.name, lambda: lambda.name, visibility: visibility.value, timeout: lambda.timeoutSeconds.value, advised, times: lambdaSqs.visibilityTimesFunctionTimeout, window: windowSeconds },
			fixes: () => writeSettings(localize(setVisibility, advised), [{ resource: queue, path: 'visibilityTimeoutSeconds', value: advised }], { isPreferred: true, context }),
		});
	},
};
