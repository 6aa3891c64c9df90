/** The states of an alarm, evaluation by evaluation (facts/aws-behaviour.md 2). */
import { requireNumber } from '../argument';
import { evaluateAlarm, type AlarmSettings, type AlarmState } from './alarm';

/** Datapoints that CloudWatch fetches beyond `EvaluationPeriods`: 5 for 3 in its examples; for others it does not say: an assumption. */
export const extraDatapoints = 2;

/**
 * The state after each datapoint.
 * @param breaching one for each period, oldest first; `null` where it is missing
 * @param before state at the beginning
 * @throws RangeError if `EvaluationPeriods` is no integer ≥ 1
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export function alarmStates(breaching: readonly (boolean | null)[], settings: AlarmSettings, before: AlarmState): readonly AlarmState[] {
	const range = requireNumber('evaluationPeriods', settings.evaluationPeriods, { min: 1, isInteger: true }) + extraDatapoints;
	let state = before;
	return breaching.map((_, index) => {
		const next = evaluateAlarm(breaching.slice(Math.max(0, index + 1 - range), index + 1), settings);
		return state = next === 'keep-current' ? state : next;
	});
}
