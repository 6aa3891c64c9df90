/** When a value breaches the threshold of an alarm (facts/aws-behaviour.md 2). */
import { requireNumber } from '../argument';
import type { ComparisonOperator } from '../scenario/policySettings';

const operators: Readonly<Record<string, ComparisonOperator>> = {
	'>': 'GreaterThanThreshold', '>=': 'GreaterThanOrEqualToThreshold', '<': 'LessThanThreshold', '<=': 'LessThanOrEqualToThreshold',
	GreaterThanThreshold: 'GreaterThanThreshold', GreaterThanOrEqualToThreshold: 'GreaterThanOrEqualToThreshold',
	LessThanThreshold: 'LessThanThreshold', LessThanOrEqualToThreshold: 'LessThanOrEqualToThreshold',
};

/**
 * The operator of a word: the API's, or a sign such as `>=`; `null` if it is none.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function comparisonOperator(word: string): ComparisonOperator | null {
	return Object.hasOwn(operators, word) ? operators[word]! : null;
}

/**
 * Whether a value breaches.
 * @param value in the unit of the threshold
 * @throws RangeError if a number is none
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function isBreaching(value: number, operator: ComparisonOperator, threshold: number): boolean {
	requireNumber('value', value);
	requireNumber('threshold', threshold);
	switch (operator) {
		case 'GreaterThanThreshold': return value > threshold;
		case 'GreaterThanOrEqualToThreshold': return value >= threshold;
		case 'LessThanThreshold': return value < threshold;
		case 'LessThanOrEqualToThreshold': return value <= threshold;
	}
}
