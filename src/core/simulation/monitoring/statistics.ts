/** What CloudWatch keeps of the samples of a period, and the statistics of it (facts/aws-behaviour.md 2). */
import type { AlarmModel } from '../scenario/policySettings';

export type Statistic = AlarmModel['statistic'];

/** The samples of one period together. */
export interface StatisticSet {
	readonly sum: number;
	/** Samples, ≥ 0; the requests themselves where each of them is one. */
	readonly count: number;
	readonly min: number;
	readonly max: number;
}

/** The set of a single sample. */
export function singleSample(value: number): StatisticSet {
	return { sum: value, count: 1, min: value, max: value };
}

/** The set of both; `null` is none. */
export function mergeSamples(a: StatisticSet | null, b: StatisticSet | null): StatisticSet | null {
	if (a === null || b === null) { return a ?? b; }
	return { sum: a.sum + b.sum, count: a.count + b.count, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

/**
 * One statistic of a set with samples.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
 */
export function statisticOf({ sum, count, min, max }: StatisticSet, statistic: Statistic): number {
	switch (statistic) {
		case 'Average': return sum / count;
		case 'Minimum': return min;
		case 'Maximum': return max;
		case 'Sum': return sum;
	}
}
