/** Numbers of alarms and policies as their words write them, the same in every language. */
import { formatClock, formatDuration, formatEstimate, formatNumber } from '../../format';
import type { LanguageTag } from '../../model/localized';
import { isBreaching } from '../monitoring/breach';
import { formatDatapoint } from '../result/activityNumbers';
import type { PolicyActivity, ToldAlarm } from './policyActivities';

/** Activities of some kinds. */
export type Told<K extends PolicyActivity['kind']> = Extract<PolicyActivity, { readonly kind: K }>;

/** How a language writes values of a metric. */
export interface MetricWords {
	readonly name: string;
	readonly number: (value: number) => string;
	/** What stands behind the number, with the space before it; empty without. */
	readonly unit: string;
}

/** A value with its unit. */
export function withUnit({ number, unit }: MetricWords, value: number): string {
	return `${number(value)}${unit}`;
}

/** Three datapoints one by one, more as a range. */
export function spread(datapoints: readonly number[], words: MetricWords): string {
	if (datapoints.length <= 3) { return datapoints.map((value) => withUnit(words, value)).join(', '); }
	const [least, most] = [Math.min(...datapoints), Math.max(...datapoints)];
	return least === most ? withUnit(words, most) : `${words.number(least)}–${withUnit(words, most)}`;
}

/** How many of the datapoints breach. */
export function breachingCount(datapoints: readonly number[], { comparisonOperator, threshold }: ToldAlarm): number {
	return datapoints.filter((value) => isBreaching(value, comparisonOperator, threshold)).length;
}

/** `4 × 91 / 60`. */
export function trackingProduct({ capacity, metricValue, targetValue }: Told<'policy'>): string {
	return `${formatNumber(capacity)} × ${formatDatapoint(metricValue)} / ${formatDatapoint(targetValue)}`;
}

/** `10 + 2 → 12`. */
export function adjustmentSum(capacity: number, { change, wanted }: { readonly change: number; readonly wanted: number }): string {
	return `${formatNumber(capacity)} ${change < 0 ? '−' : '+'} ${formatNumber(Math.abs(change))} → ${formatNumber(wanted)}`;
}

/** `+30`, `−2`. */
export function signed(value: number): string {
	return `${value > 0 ? '+' : ''}${difference(value)}`;
}

/** A difference, three significant digits: `15`, `−14.4`. */
export function difference(value: number): string {
	return `${value < 0 ? '−' : ''}${formatEstimate(Math.abs(value))}`;
}

/** `3 → 5`. */
export function fromTo(from: number, to: number): string {
	return `${formatNumber(from)} → ${formatNumber(to)}`;
}

/** Time of day, with seconds where they are not zero. */
export function clock(clockSeconds: number): string {
	return formatClock(clockSeconds, { seconds: Math.floor(clockSeconds) % 60 !== 0 });
}

/** Length of one period of an alarm in words; `null` for the usual minute. */
export function periodLength({ periodSeconds }: ToldAlarm, language: LanguageTag): string | null {
	return periodSeconds === 60 ? null : formatDuration(periodSeconds, language);
}
