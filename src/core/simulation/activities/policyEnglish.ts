/** English words for alarms and scaling policies. */
import { formatNumber } from '../../format';
import { formatDatapoint } from '../result/activityNumbers';
import type { PolicyActivity } from './policyActivities';
import type { ActivityWords, DescribedActivity } from './words';

const percent = (value: number): string => `${formatDatapoint(value)} %`;

export const policyEnglish: ActivityWords<PolicyActivity> = {
	'alarm': alarm,
	'policy': ({ capacity, metricValue, targetValue, wanted, from, to, clampedBy }) => ({
		text: `Target tracking asks for ${policyArithmetic(capacity, metricValue, targetValue, wanted, to < from)}`,
		detail: `desired capacity ${from} → ${to}${clampedBy === null ? '' : `, ${clampedBy === 'maxSize' ? 'not above the maximum' : 'not below the minimum'} ${to}`}`,
	}),
	'no-change': ({ reason, desiredCapacity }) => ({ text: `Desired capacity stays at ${desiredCapacity}`, detail: noChangeReasons[reason](desiredCapacity) }),
};

function alarm({ side, state, datapoints, threshold }: PolicyActivity & { readonly kind: 'alarm' }): DescribedActivity {
	const latest = datapoints.at(-1);
	if (state === 'INSUFFICIENT_DATA' || latest === undefined) { return { text: `No CPU data: alarm ${side} has insufficient data`, detail: 'a policy does nothing without data' }; }
	if (state === 'OK') { return { text: `CPU ${percent(latest)}: alarm ${side} ends`, detail: `threshold ${percent(threshold)}` }; }
	const count = datapoints.length;
	return {
		text: `CPU ${percent(latest)}, ${side === 'high' ? 'above' : 'below'} ${percent(threshold)} for ${count} of ${count} minutes: alarm ${side}`,
		detail: `by the minute: ${spread(datapoints)}`,
	};
}

/** Three datapoints one by one, more as a range. */
function spread(datapoints: readonly number[]): string {
	if (datapoints.length <= 3) { return datapoints.map(percent).join(', '); }
	return `${formatDatapoint(Math.min(...datapoints))}–${percent(Math.max(...datapoints))}`;
}

function policyArithmetic(capacity: number, metric: number, target: number, wanted: number, isScaleIn: boolean): string {
	const product = `${capacity} × ${formatDatapoint(metric)} / ${formatDatapoint(target)}`;
	return isScaleIn ? `${product} = ${formatNumber(capacity * metric / target, 1)}, one step at a time → ${wanted}` : `${product} → ${wanted}`;
}

const noChangeReasons: Readonly<Record<(PolicyActivity & { readonly kind: 'no-change' })['reason'], (desiredCapacity: number) => string>> = {
	'at-maximum': (capacity) => `already at the maximum ${capacity}`,
	'at-minimum': (capacity) => `already at the minimum ${capacity}`,
	'warming-up': () => 'instances are still warming up; until then the policy waits',
	'already-wanted': () => 'as much as the policy asks for is already on its way',
	'scale-in-disabled': () => 'the policy may not scale in',
	'below-one-instance': () => 'less than a whole instance is too much',
	'other-policy': () => 'another policy is not ready to scale in',
};
