/** English words for alarms and their metrics. */
import { formatClock, formatEstimate, formatNumber } from '../../format';
import { formatDatapoint } from '../result/activityNumbers';
import type { AlarmMetric, ComparisonOperator } from '../scenario/policySettings';
import type { ToldAlarm } from './policyActivities';
import { breachingCount, periodLength, spread, withUnit, type MetricWords, type Told } from './policyNumbers';
import type { DescribedActivity } from './words';

const plain = (value: number): string => formatNumber(value, 1);

const metrics: Readonly<Record<AlarmMetric, MetricWords>> = {
	CPUUtilization: { name: 'CPU', number: formatDatapoint, unit: ' %' },
	NetworkIn: { name: 'network in', number: formatEstimate, unit: ' bytes' },
	NetworkOut: { name: 'network out', number: formatEstimate, unit: ' bytes' },
	CPUCreditBalance: { name: 'CPU credit balance', number: plain, unit: '' },
	BacklogPerInstance: { name: 'backlog per instance', number: plain, unit: '' },
	RequestCount: { name: 'requests', number: plain, unit: '' },
	RequestCountPerTarget: { name: 'requests per target', number: plain, unit: '' },
	TargetResponseTime: { name: 'response time', number: (value) => formatNumber(value, 3), unit: ' s' },
	HealthyHostCount: { name: 'healthy targets', number: plain, unit: '' },
	UnHealthyHostCount: { name: 'unhealthy targets', number: plain, unit: '' },
	HTTPCode_ELB_5XX_Count: { name: 'load balancer errors (5XX)', number: plain, unit: '' },
};

const comparisons: Readonly<Record<ComparisonOperator, string>> = {
	GreaterThanThreshold: 'above', GreaterThanOrEqualToThreshold: 'at least', LessThanThreshold: 'below', LessThanOrEqualToThreshold: 'at most',
};
const opposites: Readonly<Record<ComparisonOperator, string>> = {
	GreaterThanThreshold: 'not above', GreaterThanOrEqualToThreshold: 'below', LessThanThreshold: 'not below', LessThanOrEqualToThreshold: 'above',
};

export function alarm(activity: Told<'alarm'>): DescribedActivity {
	const { side, state, datapoints, metric, comparisonOperator, threshold, evaluationPeriods } = activity;
	const words = metrics[metric];
	const { name } = words;
	const latest = datapoints.at(-1);
	if (state === 'INSUFFICIENT_DATA') { return { text: `No ${name} data: alarm ${side} has insufficient data`, detail: 'a policy does nothing without data' }; }
	if (latest === undefined) {
		return { text: `No ${name} data: alarm ${side}${state === 'OK' ? ' ends' : ''}`, detail: `the alarm takes missing data for ${state === 'OK' ? 'fine' : 'a breach'}` };
	}
	if (state === 'OK') { return { text: capital(`${name} ${withUnit(words, latest)}: alarm ${side} ends`), detail: `threshold ${withUnit(words, threshold)}` }; }
	const breaching = breachingCount(datapoints, activity);
	const missing = evaluationPeriods - datapoints.length;
	return {
		text: capital(`${name} ${withUnit(words, latest)}, ${comparisons[comparisonOperator]} ${withUnit(words, threshold)} for ${breaching} of ${periods(activity)}: alarm ${side}`),
		detail: `by the ${activity.periodSeconds === 60 ? 'minute' : 'period'}: ${spread(datapoints, words)}${missing > 0 ? `; without data: ${missing}` : ''}`,
	};
}

/** How an alarm stands. */
export function alarmWatch(activity: Told<'alarm-watch'>, startClockSeconds: number): DescribedActivity {
	const { side, state, metric, value, isBreaching: isOver, comparisonOperator, threshold, datapointsToAlarm, sinceSeconds } = activity;
	const words = metrics[metric];
	const standing = { ALARM: `alarm ${side} is on`, OK: `alarm ${side} is off`, INSUFFICIENT_DATA: `alarm ${side} has insufficient data` }[state];
	const since = formatClock(startClockSeconds + sinceSeconds);
	const limit = withUnit(words, threshold);
	const isSince = `${(isOver ? comparisons : opposites)[comparisonOperator]} ${limit} since ${since}`;
	return {
		text: value === null ? `No ${words.name} data since ${since}: ${standing}` : capital(`${words.name} ${withUnit(words, value)}, ${isSince}: ${standing}`),
		detail: `it needs ${comparisons[comparisonOperator]} ${limit} for ${datapointsToAlarm} of ${periods(activity)}`,
	};
}

/** `3 minutes`, `2 periods of 5 min`. */
function periods(alarm: ToldAlarm): string {
	const plural = alarm.evaluationPeriods === 1 ? '' : 's';
	const length = periodLength(alarm, 'en');
	return length === null ? `${alarm.evaluationPeriods} minute${plural}` : `${alarm.evaluationPeriods} period${plural} of ${length}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
