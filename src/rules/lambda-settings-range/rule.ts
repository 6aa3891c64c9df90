/** Memory, time-out and storage of a function that AWS rejects. */
import { formatNumber } from '../../core/format';
import { lambdaEphemeralStorageMB, lambdaMemoryMB, lambdaTimeoutSeconds } from '../../core/facts/lambdaFigures';
import type { LambdaFunction } from '../../core/model/lambdaFunction';
import { localize } from '../../core/model/localized';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule, RuleContext } from '../rule';
import { outOfRange, setNumber, text } from './text';
import type { Setting } from './text';

/** Of functions on Lambda Managed Instances. Lambda API of 2026-11-05: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html */
const managed = { memoryMaxMB: 32_768, timeoutMaxSeconds: 5400 };

interface Limited {
	readonly setting: Setting;
	readonly value: Value<number>;
	readonly min: number;
	readonly max: number;
}

export const lambdaSettingsRange: Rule<LambdaFunction> = {
	id: 'lambda-settings-range', severity: 'error', resources: ['AWS::Lambda::Function'], text,
	source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
	equivalents: { 'cfn-lint': ['E3034', 'E3717'] },
	check(lambda, report, context) {
		const isManaged = runsOnManagedInstances(lambda, context);
		const limited: readonly Limited[] = [
			{ setting: 'memory', value: lambda.memorySizeMiB, min: lambdaMemoryMB.min, max: isManaged ? managed.memoryMaxMB : lambdaMemoryMB.max },
			{ setting: 'timeout', value: lambda.timeoutSeconds, min: lambdaTimeoutSeconds.min, max: isManaged ? managed.timeoutMaxSeconds : lambdaTimeoutSeconds.max },
			{ setting: 'storage', value: lambda.ephemeralStorageMiB, min: lambdaEphemeralStorageMB.min, max: lambdaEphemeralStorageMB.max },
		];
		for (const { setting, value, min, max } of limited) {
			if (!isKnown(value) || value.origin.kind === 'omitted' || (value.value >= min && value.value <= max)) { continue; }
			const nearest = value.value < min ? min : max;
			report({
				at: value, message: outOfRange, args: { setting, value: formatNumber(value.value), min: formatNumber(min), max: formatNumber(max) },
				fixes: replaceValues(localize(setNumber, formatNumber(nearest)), [{ value, newText: String(nearest) }], true),
			});
		}
	},
};

/** Whether a capacity provider is written in the function's block, or may be. */
function runsOnManagedInstances({ file, range }: LambdaFunction, { textOf }: RuleContext): boolean {
	const lines = textOf(file)?.split(/\r\n|\n|\r/).slice(range.start.line, range.end.line + 1);
	return lines === undefined || lines.some((line) => /capacity_?provider_?config/i.test(line));
}
