/** Runtimes that AWS no longer mends. */
import { lambdaRuntimes, lambdaRuntimesSource } from '../../core/facts/lambdaRuntimes';
import type { LambdaFunction } from '../../core/model/lambdaFunction';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { blocked, changeTo, old, soon, text } from './text';

/** Days before the date, from when on it is told. */
const noticeDays = 180;

/** By the day on which the rules run, or that of the list. */
export const lambdaRuntimeDeprecated: Rule<LambdaFunction> = {
	id: 'lambda-runtime-deprecated', severity: 'warning', resources: ['AWS::Lambda::Function'], text,
	source: lambdaRuntimesSource.url,
	equivalents: { 'cfn-lint': ['E2531', 'W2531', 'E2533'], 'checkov': ['CKV_AWS_363'], 'tflint': ['aws_lambda_function_deprecated_runtime'] },
	check({ runtime }, report, { today = lambdaRuntimesSource.asOf }) {
		const known = isKnown(runtime) ? lambdaRuntimes.find(({ name }) => name === runtime.value) : undefined;
		if (!isKnown(runtime) || known === undefined) { return; }
		const { name, deprecated, createBlocked, updateBlocked, successor } = known;
		const fixes = successor === undefined ? [] : replaceValues(localize(changeTo, successor), [{ value: runtime, newText: successor }], false);
		const args = { name, deprecated, createBlocked, updateBlocked, isCreateBlocked: createBlocked <= today };
		if (updateBlocked <= today) {
			report({ at: runtime, severity: 'error', message: blocked, args, fixes });
		} else if (deprecated <= today) {
			report({ at: runtime, message: old, args, fixes });
		} else if (daysBetween(today, deprecated) <= noticeDays) {
			report({ at: runtime, severity: 'hint', message: soon, args, fixes });
		}
	},
};

/** @returns whole days from one ISO date to another */
function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
