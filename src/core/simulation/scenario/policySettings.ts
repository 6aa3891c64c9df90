/** Scaling policies and scheduled actions of a scenario, in CloudFormation's words. */
import type { MissingData } from '../monitoring/alarm';
import type { MaxCapacityBreach } from '../policies/predictiveScaling';
import type { AdjustmentType } from '../policies/scalingAdjustment';

export type PolicySettings = TargetTrackingPolicy | StepPolicy | SimplePolicy | PredictivePolicy;

/**
 * What a policy can track, with its unit: percent, bytes of one instance in a minute, or in five with basic
 * monitoring (two), requests a minute for one target, and requests that wait for one instance (the "backlog per instance" of a queue).
 */
export type TrackedMetric = 'ASGAverageCPUUtilization' | 'ASGAverageNetworkIn' | 'ASGAverageNetworkOut' | 'ALBRequestCountPerTarget' | 'BacklogPerInstance';

export interface TargetTrackingPolicy {
	readonly kind: 'target-tracking';
	readonly name: string;
	readonly metric: TrackedMetric;
	/** In the unit of the metric, above 0; CPU up to 100. */
	readonly targetValue: number;
	/** Seconds of one datapoint: 60, or 10, 20 or 30 for a high-resolution metric. */
	readonly metricPeriodSeconds: number;
	/** Seconds, `null`: the group's default instance warmup, then its default cooldown. */
	readonly instanceWarmupSeconds: number | null;
	readonly disableScaleIn: boolean;
}

/** The metrics that a run yields for alarms; the group's average or the load balancer's sum. */
export type AlarmMetric =
	| 'CPUUtilization' | 'NetworkIn' | 'NetworkOut' | 'CPUCreditBalance' | 'BacklogPerInstance'
	| 'RequestCount' | 'RequestCountPerTarget' | 'TargetResponseTime' | 'HealthyHostCount' | 'UnHealthyHostCount' | 'HTTPCode_ELB_5XX_Count';

export type ComparisonOperator = 'GreaterThanThreshold' | 'GreaterThanOrEqualToThreshold' | 'LessThanThreshold' | 'LessThanOrEqualToThreshold';

/** The alarm that calls a simple or step policy. */
export interface AlarmModel {
	readonly metric: AlarmMetric;
	readonly statistic: 'Average' | 'Minimum' | 'Maximum' | 'Sum';
	/** Seconds: 10, 20, 30 or a multiple of 60. */
	readonly periodSeconds: number;
	/** Integer ≥ 1. */
	readonly evaluationPeriods: number;
	/** Integer 1–`evaluationPeriods`; `null` is all of them. */
	readonly datapointsToAlarm: number | null;
	readonly threshold: number;
	readonly comparisonOperator: ComparisonOperator;
	readonly treatMissingData: MissingData;
}

export interface StepPolicy {
	readonly kind: 'step';
	readonly name: string;
	readonly alarm: AlarmModel;
	readonly adjustmentType: AdjustmentType;
	/** Instances ≥ 1, percent type only; `null` unset. */
	readonly minAdjustmentMagnitude: number | null;
	readonly metricAggregationType: 'Average' | 'Minimum' | 'Maximum';
	/** Seconds; `null` as in target tracking. */
	readonly instanceWarmupSeconds: number | null;
	/** 1–20; bounds are relative to the alarm's threshold, `null` is infinite. */
	readonly steps: readonly { readonly lowerBound: number | null; readonly upperBound: number | null; readonly adjustment: number }[];
}

export interface SimplePolicy {
	readonly kind: 'simple';
	readonly name: string;
	readonly alarm: AlarmModel;
	readonly adjustmentType: AdjustmentType;
	readonly adjustment: number;
	/** Instances ≥ 1, percent type only; `null` unset. */
	readonly minAdjustmentMagnitude: number | null;
	/** Seconds; `null`: the group's default cooldown. */
	readonly cooldownSeconds: number | null;
}

/** Forecasts hour by hour what the load needs; how good the forecast is, is an assumption. */
export interface PredictivePolicy {
	readonly kind: 'predictive';
	readonly name: string;
	/** Average CPU in percent that the forecast capacity is to have, above 0, up to 100. */
	readonly targetValue: number;
	readonly mode: 'ForecastOnly' | 'ForecastAndScale';
	/** Seconds 0–3599. */
	readonly schedulingBufferSeconds: number;
	readonly maxCapacityBreachBehavior: MaxCapacityBreach;
	/** Percent 0–100. */
	readonly maxCapacityBufferPercent: number;
}

/** What it does not set is `null`; it must set something. */
export interface ScheduledActionSettings {
	readonly name: string;
	readonly minSize: number | null;
	readonly maxSize: number | null;
	readonly desiredCapacity: number | null;
	readonly when:
		/** Seconds on the clock of the run. */
		| { readonly kind: 'at'; readonly atSeconds: number }
		/** Cron of five fields; IANA time zone, `UTC` by default. */
		| { readonly kind: 'recurrence'; readonly recurrence: string; readonly timeZone: string };
}
