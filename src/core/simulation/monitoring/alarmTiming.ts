/** When alarms look and act, and how fine EC2's metrics are (facts/aws-behaviour.md 2). */
import { requireCount, requireNumber } from '../argument';

/** Whether EC2 sends metrics every five minutes, free, or every minute, charged. */
export type Monitoring = 'basic' | 'detailed';

/** `auto-scaling` is a scaling policy; every other action is told of a change of state only. */
export type AlarmAction = 'auto-scaling' | 'other';

/**
 * Seconds of one datapoint of an EC2 metric.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-as-instance-metrics.html
 */
export function metricPeriodSeconds(monitoring: Monitoring): number {
	return monitoring === 'detailed' ? 60 : 300;
}

/**
 * Whether CloudWatch takes a period: 10, 20 or 30 seconds, or whole minutes.
 * @param periodSeconds any number
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function isAlarmPeriod(periodSeconds: number): boolean {
	return isHighResolution(periodSeconds) || (Number.isInteger(periodSeconds / 60) && periodSeconds > 0);
}

/**
 * Seconds between two evaluations of an alarm: a minute, for periods below a minute ten seconds.
 * @param periodSeconds 10, 20, 30 or a multiple of 60
 * @throws RangeError if it is another
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
 */
export function evaluationEverySeconds(periodSeconds: number): number {
	if (isHighResolution(periodSeconds)) { return 10; }
	requireNumber('periodSeconds / 60', periodSeconds / 60, { min: 1, isInteger: true });
	return 60;
}

/**
 * Seconds that an alarm looks back over: its periods one after another.
 * @param evaluationPeriods integer ≥ 1
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
 */
export function evaluationIntervalSeconds(periodSeconds: number, evaluationPeriods: number): number {
	return requireNumber('periodSeconds', periodSeconds, { min: 1 }) * requireNumber('evaluationPeriods', evaluationPeriods, { min: 1, isInteger: true });
}

/**
 * The first and last minute, counted from 1, that an evaluation looks at; the window slides on with each evaluation.
 * @param index of the evaluation, 0 for the first with a full window
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
 */
export function evaluationWindowMinutes(index: number, periodSeconds: number, evaluationPeriods: number): readonly [first: number, last: number] {
	const shift = requireCount('index', index) * evaluationEverySeconds(periodSeconds) / 60;
	return [1 + shift, evaluationIntervalSeconds(periodSeconds, evaluationPeriods) / 60 + shift];
}

/**
 * Times that an action is called while an alarm stays in one state.
 * @param minutes in that state, integer ≥ 1
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarms-and-actions
 */
export function actionCalls(action: AlarmAction, minutes: number): number {
	requireNumber('minutes', minutes, { min: 1, isInteger: true });
	return action === 'auto-scaling' ? minutes : 1;
}

function isHighResolution(periodSeconds: number): boolean {
	return periodSeconds === 10 || periodSeconds === 20 || periodSeconds === 30;
}
