/** Functions that no invocation reaches. */
import type { LambdaFunction } from '../../core/model/lambdaFunction';
import { isKnown } from '../../core/model/value';
import { removeProperties } from '../fixes';
import type { Rule } from '../rule';
import { remove, stopped, text } from './text';

export const lambdaReservedZero: Rule<LambdaFunction> = {
	id: 'lambda-reserved-zero', severity: 'warning', resources: ['AWS::Lambda::Function'], text,
	source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
	check(lambda, report, context) {
		const { reservedConcurrentExecutions: reserved, name } = lambda;
		if (!isKnown(reserved) || reserved.origin.kind === 'omitted' || reserved.value !== 0) { return; }
		report({ at: reserved, message: stopped, args: { name }, fixes: () => removeProperties(remove, [reserved], { isPreferred: false, resource: lambda, context }) });
	},
};
