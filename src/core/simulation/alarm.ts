/** How a CloudWatch alarm comes to its state: M of N datapoints, and what missing ones mean (facts/aws-behaviour.md 2). */

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

/** What missing datapoints count as; CloudWatch's default is `missing`. */
export type MissingData = 'missing' | 'ignore' | 'breaching' | 'notBreaching';

export interface AlarmSettings {
	/** `EvaluationPeriods`, N, integer ≥ 1. */
	readonly evaluationPeriods: number;
	/** `DatapointsToAlarm`, M, integer 1–N. */
	readonly datapointsToAlarm: number;
	readonly treatMissingData: MissingData;
}

/**
 * The state that an alarm takes, or `keep-current` where the documentation has it stay as it is.
 * @param breaching the evaluation range, oldest first, `null` where a datapoint is missing. CloudWatch fetches more than N of them
 *   (5 in its examples for N = 3).
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarms-and-missing-data
 * Departs from AWS: a single recent breach among gaps keeps the state; the documentation says only that it does not alarm.
 */
export function evaluateAlarm(breaching: readonly (boolean | null)[], settings: AlarmSettings): AlarmState | 'keep-current' {
	const { evaluationPeriods, datapointsToAlarm, treatMissingData } = settings;
	const real = breaching.filter((point) => point !== null);
	if (real.length === 0) { return stateWithoutData(treatMissingData); }
	const deciding = real.slice(-evaluationPeriods);
	const filled = treatMissingData === 'breaching' ? evaluationPeriods - deciding.length : 0;
	const breaches = deciding.filter((point) => point).length + filled;
	if (breaches >= datapointsToAlarm) { return 'ALARM'; }
	const prematurely = treatMissingData === 'missing' || treatMissingData === 'ignore';
	if (!prematurely || real.length >= datapointsToAlarm || real.includes(false)) { return 'OK'; }
	const oldestBreach = breaching.indexOf(true);
	const isOldEnough = breaching.length - oldestBreach >= datapointsToAlarm;
	return isOldEnough && treatMissingData === 'missing' ? 'ALARM' : 'keep-current';
}

function stateWithoutData(treatMissingData: MissingData): AlarmState | 'keep-current' {
	switch (treatMissingData) {
		case 'missing': return 'INSUFFICIENT_DATA';
		case 'ignore': return 'keep-current';
		case 'breaching': return 'ALARM';
		case 'notBreaching': return 'OK';
	}
}
