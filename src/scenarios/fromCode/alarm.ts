/** The alarm that calls a policy, as far as the run has its metric. */
import type { Alarm } from '../../core/model/alarm';
import type { Localized } from '../../core/model/localized';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import type { AlarmModel } from '../../core/simulation/scenario/policySettings';
import { choiceOf, known, omitted, optionalSettingOf, originOf, type Settings } from '../setting';
import { alarmMetricOf, isOfLoadBalancer, shownMetric, watchesGroup } from './metrics';
import type { PartReading } from './partReading';
import type { PolicyContext } from './policyReading';
import { policyText } from './policyText';

const { defaults, notes } = policyText;
const statistics: readonly AlarmModel['statistic'][] = ['Average', 'Minimum', 'Maximum', 'Sum'];
const operators: readonly AlarmModel['comparisonOperator'][] = ['GreaterThanThreshold', 'GreaterThanOrEqualToThreshold', 'LessThanThreshold', 'LessThanOrEqualToThreshold'];

/** Without settings it is left out; the note says why. */
export function readAlarm(alarm: Alarm, context: PolicyContext): PartReading<Settings<AlarmModel> | undefined> {
	const obstacle = obstacleOf(alarm, context);
	const settings = obstacle === undefined ? settingsOf(alarm) : undefined;
	if (settings !== undefined) { return { settings, notes: [] }; }
	return { settings, notes: [obstacle ?? notes.alarmUnknown(alarm.name, untold(alarm).join(', '))] };
}

/** What keeps the run from having this alarm, apart from settings that the code does not tell. */
function obstacleOf(alarm: Alarm, { group, resources, isBehindLoadBalancer }: PolicyContext): Localized | undefined {
	if (isKnown(alarm.actionsEnabled) && !alarm.actionsEnabled.value) { return notes.alarmOff(alarm.name); }
	if (alarm.hasMetricMath) { return notes.alarmMath(alarm.name); }
	const isMissing = alarmMetricOf(alarm) === undefined || (isOfLoadBalancer(alarm) && !isBehindLoadBalancer);
	if (isMissing || (isKnown(alarm.statistic) && !statistics.some((one) => one === alarm.statistic?.value))) { return notes.alarmMetric(alarm.name, metricWithStatistic(alarm)); }
	return watchesGroup(alarm, group, resources) ? undefined : notes.alarmElsewhere(alarm.name);
}

function metricWithStatistic(alarm: Alarm): string {
	return isKnown(alarm.statistic) ? `${shownMetric(alarm)} (${alarm.statistic.value})` : shownMetric(alarm);
}

function settingsOf(alarm: Alarm): Settings<AlarmModel> | undefined {
	const metric = alarmMetricOf(alarm);
	const { metricName, statistic, periodSeconds, evaluationPeriods, threshold, comparisonOperator } = alarm;
	const operator = operators.find((one) => one === comparisonOperator?.value);
	const isTold = isKnown(metricName) && isKnown(statistic) && isKnown(periodSeconds) && isKnown(evaluationPeriods) && isKnown(threshold) && isKnown(comparisonOperator);
	if (metric === undefined || operator === undefined || !isTold) { return undefined; }
	return {
		metric: { value: metric, origin: originOf(metricName, metric === 'BacklogPerInstance' ? defaults.backlog : undefined) },
		statistic: choiceOf(statistic, statistics, 'Average'),
		periodSeconds: known(periodSeconds),
		evaluationPeriods: known(evaluationPeriods),
		datapointsToAlarm: optionalSettingOf<number | null>(alarm.datapointsToAlarm, { unknown: null, shown: defaults.allPeriods, missing: omitted(null, defaults.allDatapoints) }),
		threshold: known(threshold),
		comparisonOperator: { value: operator, origin: originOf(comparisonOperator) },
		treatMissingData: choiceOf(alarm.treatMissingData, ['missing', 'ignore', 'breaching', 'notBreaching'], 'missing'),
	};
}

/** The settings that the code does not tell, by their name in CloudFormation. */
function untold(alarm: Alarm): readonly string[] {
	const needed: Readonly<Record<string, Value<unknown> | undefined>> = {
		Statistic: alarm.statistic, Period: alarm.periodSeconds, EvaluationPeriods: alarm.evaluationPeriods, Threshold: alarm.threshold, ComparisonOperator: alarm.comparisonOperator,
	};
	const missing = Object.entries(needed).filter(([, value]) => !isKnown(value)).map(([name]) => name);
	return missing.length > 0 ? missing : ['ComparisonOperator'];
}
