/** How a queue feeds a function: batches and concurrency that AWS rejects, or that the function cannot take. */
import { lambdaSqs } from '../../core/facts/lambdaFigures';
import type { EventSourceMapping } from '../../core/model/lambdaFunction';
import { localize } from '../../core/model/localized';
import type { Queue } from '../../core/model/queue';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { invokedFunction } from '../eventSources';
import { replaceValues, writeSettings } from '../fixes';
import type { Reporter, Rule, RuleContext } from '../rule';
import { aboveReserved, noWindow, outOfRange, setNumber, setWindow, text } from './text';

export const lambdaSqsBatch: Rule<EventSourceMapping> = {
	id: 'lambda-sqs-batch', severity: 'error', resources: ['AWS::Lambda::EventSourceMapping'], text,
	source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
	equivalents: { 'cfn-lint': ['E3705'] },
	check(mapping, report, context) {
		const { eventSource, maximumConcurrency: concurrency } = mapping;
		const queue = isKnown(eventSource) ? resolveReference(context.resources, eventSource.value, 'AWS::SQS::Queue') : undefined;
		if (queue === undefined) { return; }
		checkBatch(mapping, queue, report, context);
		if (!isKnown(concurrency) || concurrency.origin.kind === 'omitted') { return; }
		const { min, max } = lambdaSqs.maximumConcurrency;
		if (concurrency.value < min || concurrency.value > max) {
			const nearest = concurrency.value < min ? min : max;
			report({ at: concurrency, message: outOfRange, args: { setting: 'concurrency', value: concurrency.value, min, max }, fixes: replaceValues(localize(setNumber, nearest), [{ value: concurrency, newText: String(nearest) }], true) });
			return;
		}
		const lambda = invokedFunction(mapping, context.resources);
		const reserved = lambda?.reservedConcurrentExecutions;
		if (lambda === undefined || !isKnown(reserved) || reserved.value < min || concurrency.value <= reserved.value) { return; }
		report({
			at: concurrency, severity: 'warning', message: aboveReserved, args: { lambda: lambda.name, concurrency: concurrency.value, reserved: reserved.value },
			fixes: replaceValues(localize(setNumber, reserved.value), [{ value: concurrency, newText: String(reserved.value) }], true),
		});
	},
};

function checkBatch(mapping: EventSourceMapping, { fifoQueue }: Queue, report: Reporter, context: RuleContext): void {
	const { batchSize: batch, maximumBatchingWindowSeconds: window } = mapping;
	if (!isKnown(batch) || batch.origin.kind === 'omitted' || !isKnown(fifoQueue)) { return; }
	const max = fifoQueue.value ? lambdaSqs.batchSize.fifoMax : lambdaSqs.batchSize.standardMax;
	if (batch.value < 1 || batch.value > max) {
		const nearest = batch.value < 1 ? 1 : max;
		report({ at: batch, message: outOfRange, args: { setting: fifoQueue.value ? 'fifo-batch' : 'batch', value: batch.value, min: 1, max }, fixes: replaceValues(localize(setNumber, nearest), [{ value: batch, newText: String(nearest) }], true) });
		return;
	}
	const isWithout = window === undefined || (isKnown(window) && window.value === 0);
	if (batch.value <= lambdaSqs.batchSize.default || !isWithout) { return; }
	report({
		at: batch, message: noWindow, args: { batch: batch.value, free: lambdaSqs.batchSize.default },
		fixes: () => writeSettings(setWindow, [{ resource: mapping, path: 'maximumBatchingWindowSeconds', value: 1 }], { isPreferred: true, context }),
	});
}
