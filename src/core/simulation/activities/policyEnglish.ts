/** English words for scaling policies, scheduled actions and capacity set by hand. */
import { formatClock, formatDuration, formatNumber } from '../../format';
import { formatBareRate, formatDatapoint } from '../result/activityNumbers';
import { instances } from './english';
import type { NoChangeReason, PolicyActivity } from './policyActivities';
import { alarm, alarmWatch } from './policyAlarmEnglish';
import { adjustmentSum, clock, difference, fromTo, signed, trackingProduct, type Told } from './policyNumbers';
import type { ActivityWords } from './words';

export const policyEnglish: ActivityWords<PolicyActivity> = {
	'alarm': alarm,
	'alarm-watch': alarmWatch,
	'no-alarms': () => ({ text: 'No alarm watches this group', detail: 'its desired capacity changes by schedule or by hand alone' }),
	'policy': (activity) => ({ text: `Target tracking asks for ${trackingArithmetic(activity)}`, detail: changed(activity) }),
	'step-policy': (activity) => ({ text: `Step scaling asks for ${adjustmentSum(activity.capacity, activity)}`, detail: `${stepOf(activity)}; ${changed(activity)}` }),
	'simple-policy': (activity) => ({
		text: `Simple scaling asks for ${adjustmentSum(activity.from, activity)}`,
		detail: `${changed(activity)}; then a cooldown of ${formatDuration(activity.cooldownSeconds, 'en')}`,
	}),
	'no-change': ({ policy, reason, desiredCapacity }) => ({
		text: reason === 'larger-policy' ? `Policy ${policy} gives way` : `Desired capacity stays at ${formatNumber(desiredCapacity)}`, detail: noChangeReasons[reason](formatNumber(desiredCapacity)),
	}),
	'in-cooldown': ({ untilSeconds, desiredCapacity }, startClockSeconds) => ({
		text: `Desired capacity stays at ${formatNumber(desiredCapacity)}`, detail: `a cooldown runs until ${clock(startClockSeconds + untilSeconds)}`,
	}),
	'predictive-policy': (activity, startClockSeconds) => ({
		text: `Predictive scaling: ${forecastOf(activity, startClockSeconds)}`,
		detail: `${neededBy(activity)}; ${activity.maxSize === null ? '' : `maximum raised to ${formatNumber(activity.maxSize)}, `}${changed(activity)}`,
	}),
	'forecast': (activity, startClockSeconds) => ({ text: `Forecast: ${forecastOf(activity, startClockSeconds)}`, detail: `${neededBy(activity)}; ${whyOnlyForecast(activity)}` }),
	'scheduled-action': scheduledAction,
	'scheduled-action-skipped': ({ action, reason, minSize, maxSize }) => ({
		text: `Scheduled action ${action} is skipped`,
		detail: reason === 'suspended' ? 'scheduled actions are suspended' : `its minimum ${formatNumber(minSize)} would be above the maximum ${formatNumber(maxSize)}`,
	}),
	'set-desired-capacity': ({ from, to }) => ({ text: `Desired capacity is set to ${formatNumber(to)} by hand`, detail: from === to ? 'it was that already' : `desired capacity ${fromTo(from, to)}` }),
	'set-desired-capacity-refused': (activity, startClockSeconds) => ({
		text: `Desired capacity ${formatNumber(activity.desiredCapacity)} is refused`, detail: refusal(activity, startClockSeconds),
	}),
	'metrics-late': ({ delaySeconds }) => ({ text: `Metrics arrive ${formatDuration(delaySeconds, 'en')} late`, detail: 'alarms see no new datapoints until then' }),
	'metrics-on-time': () => ({ text: 'Metrics arrive on time again', detail: 'what was overdue arrives at once' }),
};

function trackingArithmetic(activity: Told<'policy'>): string {
	const { capacity, metricValue, targetValue, wanted, from, to } = activity;
	const inBetween = to < from ? ` = ${formatNumber(capacity * metricValue / targetValue, 1)}, one step at a time` : '';
	return `${trackingProduct(activity)}${inBetween} → ${formatNumber(wanted)}`;
}

/** `breach of 15: step from 10 to 20, +30 %`. */
function stepOf({ metricValue, threshold, lowerBound, upperBound, adjustmentType, adjustment }: Told<'step-policy'>): string {
	const from = lowerBound === null ? '' : ` from ${difference(lowerBound)}`;
	const to = upperBound === null ? '' : ` to ${difference(upperBound)}`;
	const amount = { ChangeInCapacity: signed(adjustment), PercentChangeInCapacity: `${signed(adjustment)} %`, ExactCapacity: `exactly ${formatNumber(adjustment)}` }[adjustmentType];
	return `breach of ${difference(metricValue - threshold)}: step${from}${to}, ${amount}`;
}

interface Change {
	readonly wanted: number;
	readonly from: number;
	readonly to: number;
	readonly clampedBy: 'minSize' | 'maxSize' | null;
}

function changed({ wanted, from, to, clampedBy }: Change): string {
	const bound = clampedBy === null ? '' : `, ${clampedBy === 'maxSize' ? 'not above the maximum' : 'not below the minimum'} ${formatNumber(to)}`;
	const held = clampedBy === null && wanted < to ? ', not below the forecast' : '';
	return `desired capacity ${fromTo(from, to)}${bound}${held}`;
}

function scheduledAction({ action, minSize, minSizeBefore, maxSize, maxSizeBefore, ...change }: Told<'scheduled-action'>): ReturnType<ActivityWords<PolicyActivity>['scheduled-action']> {
	const parts = [
		...minSize === minSizeBefore ? [] : [`minimum ${fromTo(minSizeBefore, minSize)}`],
		...maxSize === maxSizeBefore ? [] : [`maximum ${fromTo(maxSizeBefore, maxSize)}`],
		change.from === change.to ? `desired capacity stays at ${formatNumber(change.to)}` : changed(change),
	];
	return { text: `Scheduled action ${action} runs`, detail: parts.join(', ') };
}

function forecastOf({ hourSeconds, forecast }: Told<'forecast' | 'predictive-policy'>, startClockSeconds: number): string {
	return `the hour from ${formatClock(startClockSeconds + hourSeconds)} needs ${instances(forecast)}`;
}

function neededBy({ demandPerSecond, targetValue }: Told<'forecast' | 'predictive-policy'>): string {
	return `${formatBareRate(demandPerSecond)} requests per second at ${formatDatapoint(targetValue)} % CPU`;
}

function whyOnlyForecast({ isOnlyShown, forecast, desiredCapacity }: Told<'forecast'>): string {
	if (isOnlyShown) { return `the policy only forecasts, desired capacity stays at ${formatNumber(desiredCapacity)}`; }
	return forecast > desiredCapacity ? `the maximum allows no more than ${formatNumber(desiredCapacity)}` : `desired capacity is ${formatNumber(desiredCapacity)} already`;
}

function refusal({ reason, minSize, maxSize, untilSeconds }: Told<'set-desired-capacity-refused'>, startClockSeconds: number): string {
	switch (reason) {
		case 'outside-bounds': return `it must lie between the minimum ${formatNumber(minSize)} and the maximum ${formatNumber(maxSize)}`;
		case 'activity': return 'a scaling activity is under way';
		case 'cooldown': return `a cooldown runs until ${clock(startClockSeconds + (untilSeconds ?? 0))}`;
	}
}

const noChangeReasons: Readonly<Record<NoChangeReason, (capacity: string) => string>> = {
	'at-maximum': (capacity) => `already at the maximum ${capacity}`,
	'at-minimum': (capacity) => `already at the minimum ${capacity}`,
	'warming-up': () => 'instances are still warming up; until then the policy waits',
	'already-wanted': () => 'as much as the policy asks for is already on its way',
	'scale-in-disabled': () => 'the policy may not scale in',
	'below-one-instance': () => 'less than a whole instance is too much',
	'other-policy': () => 'another policy is not ready to scale in',
	'larger-policy': (capacity) => `another policy leaves more capacity: ${capacity}`,
	'held-by-scale-out': () => 'a policy that scales out needs what there is',
	'zonal-shift': () => 'traffic is shifted out of a zone; until it is back, policies may not scale in',
	'forecast': () => 'the forecast of predictive scaling needs what there is',
	'suspended': () => 'AlarmNotification is suspended; policies do nothing',
	'no-step': () => 'no step of the policy holds the metric',
	'zero-adjustment': () => 'the adjustment comes to nothing',
	'activity': () => 'a scaling activity is under way; simple scaling waits for its end',
};
