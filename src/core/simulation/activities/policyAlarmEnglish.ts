/** English words for alarms and their metrics. */
import { formatClock, formatEstimate, formatNumber } from '../../format';
import { formatDatapoint } from '../result/activityNumbers';
import type { AlarmMetric, ComparisonOperator } from '../scenario/policySettings';
import type { ToldAlarm } from './policyActivities';
import { breachingCount, periodLength, spread, type Told } from './policyNumbers';
import type { DescribedActivity } from './words';

const percent = (value: number): string => `${formatDatapoint(value)} %`;
const plain = (value: number): string => formatNumber(value, 1);
const bytes = (value: number): string => `${formatEstimate(value)} bytes`;

const metrics: Readonly<Record<AlarmMetric, { readonly name: string; readonly format: (value: number) => string }>> = {
	CPUUtilization: { name: 'CPU', format: percent },
	NetworkIn: { name: 'network in', format: bytes },
	NetworkOut: { name: 'network out', format: bytes },
	CPUCreditBalance: { name: 'CPU credit balance', format: plain },
	BacklogPerInstance: { name: 'backlog per instance', format: plain },
	RequestCount: { name: 'requests', format: plain },
	RequestCountPerTarget: { name: 'requests per target', format: plain },
	TargetResponseTime: { name: 'response time', format: (value) => `${formatNumber(value, 3)} s` },
	HealthyHostCount: { name: 'healthy targets', format: plain },
	UnHealthyHostCount: { name: 'unhealthy targets', format: plain },
	HTTPCode_ELB_5XX_Count: { name: 'load balancer errors (5XX)', format: plain },
};

const comparisons: Readonly<Record<ComparisonOperator, string>> = {
	GreaterThanThreshold: 'above', GreaterThanOrEqualToThreshold: 'at least', LessThanThreshold: 'below', LessThanOrEqualToThreshold: 'at most',
};

export function alarm(activity: Told<'alarm'>): DescribedActivity {
	const { side, state, datapoints, metric, comparisonOperator, threshold, evaluationPeriods } = activity;
	const { name, format } = metrics[metric];
	const latest = datapoints.at(-1);
	if (state === 'INSUFFICIENT_DATA') { return { text: `No ${name} data: alarm ${side} has insufficient data`, detail: 'a policy does nothing without data' }; }
	if (latest === undefined) {
		return { text: `No ${name} data: alarm ${side}${state === 'OK' ? ' ends' : ''}`, detail: `the alarm takes missing data for ${state === 'OK' ? 'fine' : 'a breach'}` };
	}
	if (state === 'OK') { return { text: capital(`${name} ${format(latest)}: alarm ${side} ends`), detail: `threshold ${format(threshold)}` }; }
	const breaching = breachingCount(datapoints, activity);
	const missing = evaluationPeriods - datapoints.length;
	return {
		text: capital(`${name} ${format(latest)}, ${comparisons[comparisonOperator]} ${format(threshold)} for ${breaching} of ${periods(activity)}: alarm ${side}`),
		detail: `by the ${activity.periodSeconds === 60 ? 'minute' : 'period'}: ${spread(datapoints, format)}${missing > 0 ? `; without data: ${missing}` : ''}`,
	};
}

/** How an alarm stands. */
export function alarmWatch(activity: Told<'alarm-watch'>, startClockSeconds: number): DescribedActivity {
	const { side, state, metric, value, isBreaching: isOver, comparisonOperator, threshold, datapointsToAlarm, sinceSeconds } = activity;
	const { name, format } = metrics[metric];
	const standing = { ALARM: `alarm ${side} is on`, OK: `alarm ${side} is off`, INSUFFICIENT_DATA: `alarm ${side} has insufficient data` }[state];
	const since = formatClock(startClockSeconds + sinceSeconds);
	const limit = `${comparisons[comparisonOperator]} ${format(threshold)}`;
	return {
		text: value === null ? `No ${name} data since ${since}: ${standing}` : capital(`${name} ${format(value)}, ${isOver ? '' : 'not '}${limit} since ${since}: ${standing}`),
		detail: `it needs ${limit} for ${datapointsToAlarm} of ${periods(activity)}`,
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
