/** Runtimes that Lambda does not have. */
import { editDistance } from '../../core/facts/editDistance';
import { lambdaRuntimes, lambdaRuntimesSource, lambdaRuntimesWithoutDates } from '../../core/facts/lambdaRuntimes';
import type { LambdaFunction } from '../../core/model/lambdaFunction';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { changeTo, text, unknown } from './text';

/** The API may have taken new names since; so it is no error. */
export const lambdaRuntimeUnknown: Rule<LambdaFunction> = {
	id: 'lambda-runtime-unknown', severity: 'warning', resources: ['AWS::Lambda::Function'], text,
	source: lambdaRuntimesSource.url,
	equivalents: { 'cfn-lint': ['E3030'] },
	check({ runtime }, report) {
		if (!isKnown(runtime) || runtime.value === '') { return; }
		const names = [...lambdaRuntimes.map(({ name }) => name), ...lambdaRuntimesWithoutDates];
		if (names.includes(runtime.value)) { return; }
		const alive = lambdaRuntimes.filter(({ updateBlocked }) => updateBlocked > lambdaRuntimesSource.asOf).map(({ name }) => name);
		const nearest = [...alive, ...lambdaRuntimesWithoutDates].map((name) => ({ name, distance: editDistance(runtime.value.toLowerCase(), name) }))
			.filter(({ distance }) => distance <= 3).sort((a, b) => a.distance - b.distance);
		report({
			at: runtime, message: unknown, args: { runtime: runtime.value, asOf: lambdaRuntimesSource.asOf },
			fixes: nearest.slice(0, 3).flatMap(({ name }) => replaceValues(localize(changeTo, name), [{ value: runtime, newText: name }], false)),
		});
	},
};
