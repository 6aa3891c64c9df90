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
	return stateOfRange(countPoints(breaching, settings.evaluationPeriods), settings);
}

/** What of an evaluation range decides. */
export interface RangeCounts {
	/** Datapoints there are. */
	readonly real: number;
	/** Those of them that do not breach. */
	readonly fine: number;
	/** Of the latest `EvaluationPeriods` there are, those that breach. */
	readonly breaches: number;
	/** How far back the oldest breach lies: 1 is the newest place of the range. Asked only where every datapoint breaches. */
	readonly oldestBreachAge: () => number;
}

/** The same as `evaluateAlarm`, of a range that is counted already. */
export function stateOfRange({ real, fine, breaches, oldestBreachAge }: RangeCounts, settings: AlarmSettings): AlarmState | 'keep-current' {
	const { evaluationPeriods, datapointsToAlarm, treatMissingData } = settings;
	if (real === 0) { return stateWithoutData(treatMissingData); }
	const filled = treatMissingData === 'breaching' ? evaluationPeriods - Math.min(real, evaluationPeriods) : 0;
	if (breaches + filled >= datapointsToAlarm) { return 'ALARM'; }
	const prematurely = treatMissingData === 'missing' || treatMissingData === 'ignore';
	if (!prematurely || real >= datapointsToAlarm || fine > 0) { return 'OK'; }
	return oldestBreachAge() >= datapointsToAlarm && treatMissingData === 'missing' ? 'ALARM' : 'keep-current';
}

function countPoints(breaching: readonly (boolean | null)[], latest: number): RangeCounts {
	let [real, fine, breaches, oldestBreach] = [0, 0, 0, -1];
	for (let index = breaching.length - 1; index >= 0; index--) {
		const point = breaching[index];
		if (point === null) { continue; }
		real++;
		if (point === true) { oldestBreach = index; } else { fine++; }
		if (point === true && real <= latest) { breaches++; }
	}
	return { real, fine, breaches, oldestBreachAge: () => breaching.length - oldestBreach };
}

function stateWithoutData(treatMissingData: MissingData): AlarmState | 'keep-current' {
	switch (treatMissingData) {
		case 'missing': return 'INSUFFICIENT_DATA';
		case 'ignore': return 'keep-current';
		case 'breaching': return 'ALARM';
		case 'notBreaching': return 'OK';
	}
}
