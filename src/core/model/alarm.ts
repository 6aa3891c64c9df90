/** A CloudWatch alarm. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/** One dimension of a metric: its name, and the resource or text that it is set to. */
export interface MetricDimension extends ResourceReference {
	readonly name: string;
}

/** A metric with the statistic that is taken of it. All of it is `undefined` where metric math is written instead. */
export interface MetricSettings {
	/** `AWS/EC2`. */
	readonly namespace: Value<string> | undefined;
	/** `CPUUtilization`. */
	readonly metricName: Value<string> | undefined;
	readonly dimensions: Value<readonly MetricDimension[]> | undefined;
	/** `Average`, `Sum`, `Minimum`, `Maximum`, `SampleCount`, or a percentile such as `p99`. */
	readonly statistic: Value<string> | undefined;
	/** Seconds: 10, 20, 30 or a multiple of 60. */
	readonly periodSeconds: Value<number> | undefined;
	readonly unit: Value<string> | undefined;
}

/**
 * `AWS::CloudWatch::Alarm`.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export interface Alarm extends ResourceBase<'AWS::CloudWatch::Alarm'>, MetricSettings {
	readonly alarmName: Value<string> | undefined;
	/** Whether it watches metric math or several metrics instead of one. */
	readonly hasMetricMath: boolean;
	/** In the metric's unit. */
	readonly threshold: Value<number> | undefined;
	/** `GreaterThanThreshold`, …. */
	readonly comparisonOperator: Value<string> | undefined;
	/** Periods that are looked at, integer ≥ 1. */
	readonly evaluationPeriods: Value<number> | undefined;
	/** Periods of them that must breach; not written means all of them. */
	readonly datapointsToAlarm: Value<number> | undefined;
	/** `missing`, `notBreaching`, `breaching` or `ignore`; not written means `missing`. */
	readonly treatMissingData: Value<string>;
	/** Not written means true. */
	readonly actionsEnabled: Value<boolean>;
	/** What each state starts; not written means nothing. */
	readonly alarmActions: Value<readonly ResourceReference[]>;
	readonly okActions: Value<readonly ResourceReference[]>;
	readonly insufficientDataActions: Value<readonly ResourceReference[]>;
}
