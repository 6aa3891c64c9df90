/** Periods and counts of alarms that CloudWatch does not take, and thresholds that nothing passes. */
import { formatNumber } from '../../core/format';
import { alarmEvaluation } from '../../core/facts/alarmFigures';
import type { Alarm } from '../../core/model/alarm';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { metricKey } from '../loadMetrics';
import { sideOf } from '../policyMoves';
import type { Reporter, Rule } from '../rule';
import { neverPassed, setNumber, text, tooLong, tooManyDatapoints, wrongPeriod } from './text';

/** Most seconds over which an alarm looks, by whether its period is below an hour. CloudWatch API of 2026-11-13. */
const mostSeconds = { below: 3600, short: 86_400, long: 604_800 };

export const alarmSettings: Rule<Alarm> = {
	id: 'alarm-settings', severity: 'error', resources: ['AWS::CloudWatch::Alarm'], text,
	source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
	check(alarm, report) {
		checkPeriod(alarm, report);
		const { datapointsToAlarm: datapoints, evaluationPeriods: periods } = alarm;
		if (isKnown(datapoints) && isKnown(periods) && datapoints.value > periods.value) {
			report({
				at: datapoints, message: tooManyDatapoints, args: { datapoints: datapoints.value, periods: periods.value },
				fixes: replaceValues(localize(setNumber, formatNumber(periods.value)), [{ value: datapoints, newText: String(periods.value) }], true),
			});
		}
		checkThreshold(alarm, report);
	},
};

function checkPeriod({ periodSeconds: period, evaluationPeriods: periods }: Alarm, report: Reporter): void {
	if (!isKnown(period)) { return; }
	const allowed = alarmEvaluation.shortPeriodsSeconds as readonly number[];
	if (!allowed.includes(period.value) && (period.value <= 0 || period.value % 60 !== 0)) {
		const nearest = Math.max(60, Math.round(period.value / 60) * 60);
		report({
			at: period, message: wrongPeriod, args: { seconds: formatNumber(period.value), allowed: allowed.join(', ') },
			fixes: replaceValues(localize(setNumber, formatNumber(nearest)), [{ value: period, newText: String(nearest) }], true),
		});
		return;
	}
	const most = period.value < mostSeconds.below ? mostSeconds.short : mostSeconds.long;
	if (!isKnown(periods) || period.value * periods.value <= most) { return; }
	const wanted = Math.floor(most / period.value);
	report({
		at: periods, message: tooLong, args: { periods: periods.value, period: period.value, most },
		fixes: wanted < 1 ? [] : replaceValues(localize(setNumber, formatNumber(wanted)), [{ value: periods, newText: String(wanted) }], true),
	});
}

/** CPU utilization lies between 0 and 100 %. */
function checkThreshold(alarm: Alarm, report: Reporter): void {
	const { threshold, comparisonOperator: operator, statistic } = alarm;
	const side = sideOf(alarm);
	const isPlain = isKnown(statistic) && /^(?:Average|Minimum|Maximum|p[\d.]+)$/.test(statistic.value);
	if (metricKey(alarm) !== 'AWS/EC2 CPUUtilization' || !isKnown(threshold) || !isKnown(operator) || side === undefined || !isPlain) { return; }
	const isInclusive = operator.value.includes('OrEqualTo');
	const isNever = side === 'above' ? threshold.value > 100 || (threshold.value === 100 && !isInclusive) : threshold.value < 0 || (threshold.value === 0 && !isInclusive);
	if (!isNever) { return; }
	const wanted = side === 'above' ? 80 : 20;
	report({
		at: threshold, severity: 'warning', message: neverPassed, args: { threshold: threshold.value, side },
		fixes: replaceValues(localize(setNumber, String(wanted)), [{ value: threshold, newText: String(wanted) }], false),
	});
}
