/** Alarms that want a metric in a unit in which it is not published. */
import { metricUnits } from '../../core/facts/cloudWatchMetrics';
import type { Alarm } from '../../core/model/alarm';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { metricKey } from '../loadMetrics';
import type { Rule } from '../rule';
import { changeUnit, text, wrongUnit } from './text';

export const alarmUnit: Rule<Alarm> = {
	id: 'alarm-unit', severity: 'warning', resources: ['AWS::CloudWatch::Alarm'], text,
	source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
	check(alarm, report) {
		const { unit, metricName } = alarm;
		const published = metricUnits[metricKey(alarm) ?? ''];
		if (!isKnown(unit) || !isKnown(metricName) || published === undefined || unit.value === published) { return; }
		report({
			at: unit, message: wrongUnit, args: { metric: metricName.value, published, unit: unit.value },
			fixes: replaceValues(localize(changeUnit, published), [{ value: unit, newText: published }], true),
		});
	},
};
