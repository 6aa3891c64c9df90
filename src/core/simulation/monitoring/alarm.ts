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
	const { real, fine, breaches, oldestBreach } = countPoints(breaching, evaluationPeriods);
	if (real === 0) { return stateWithoutData(treatMissingData); }
	const filled = treatMissingData === 'breaching' ? evaluationPeriods - Math.min(real, evaluationPeriods) : 0;
	if (breaches + filled >= datapointsToAlarm) { return 'ALARM'; }
	const prematurely = treatMissingData === 'missing' || treatMissingData === 'ignore';
	if (!prematurely || real >= datapointsToAlarm || fine > 0) { return 'OK'; }
	const isOldEnough = breaching.length - oldestBreach >= datapointsToAlarm;
	return isOldEnough && treatMissingData === 'missing' ? 'ALARM' : 'keep-current';
}

/** Datapoints there are, those that do not breach, and of the latest ones those that do; where the oldest breach is, -1 without one. */
function countPoints(breaching: readonly (boolean | null)[], latest: number): { readonly real: number; readonly fine: number; readonly breaches: number; readonly oldestBreach: number } {
	let [real, fine, breaches, oldestBreach] = [0, 0, 0, -1];
	for (let index = breaching.length - 1; index >= 0; index--) {
		const point = breaching[index];
		if (point === null) { continue; }
		real++;
		if (point === true) { oldestBreach = index; } else { fine++; }
		if (point === true && real <= latest) { breaches++; }
	}
	return { real, fine, breaches, oldestBreach };
}

function stateWithoutData(treatMissingData: MissingData): AlarmState | 'keep-current' {
	switch (treatMissingData) {
		case 'missing': return 'INSUFFICIENT_DATA';
		case 'ignore': return 'keep-current';
		case 'breaching': return 'ALARM';
		case 'notBreaching': return 'OK';
	}
}
