/** A scaling policy of an Auto Scaling group. */
import type { MetricSettings } from './alarm';
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/** One step of a step scaling policy; bounds are relative to the alarm's threshold, `undefined` is infinite. */
export interface StepAdjustment {
	readonly metricIntervalLowerBound: Value<number> | undefined;
	readonly metricIntervalUpperBound: Value<number> | undefined;
	readonly scalingAdjustment: Value<number> | undefined;
}

/** The target tracking configuration of a policy. */
export interface TargetTrackingConfiguration {
	/** `ASGAverageCPUUtilization`, …; `undefined` with a customized metric. */
	readonly predefinedMetricType: Value<string> | undefined;
	/** The load balancer and target group of `ALBRequestCountPerTarget`. */
	readonly resourceLabel: Value<string> | undefined;
	readonly customizedMetric: CustomizedMetric | undefined;
	/** In the metric's unit: percent 0–100 for CPU, requests per target and minute for `ALBRequestCountPerTarget`. */
	readonly targetValue: Value<number> | undefined;
	/** Not written means false. */
	readonly disableScaleIn: Value<boolean>;
}

/** A metric of one's own; its period is 10, 30 or 60 s, not written means 60. */
export interface CustomizedMetric extends MetricSettings {
	readonly periodSeconds: Value<number>;
	/** Whether it is metric math over several metrics. */
	readonly hasMetricMath: boolean;
}

/** The predictive scaling configuration of a policy. */
export interface PredictiveScalingConfiguration {
	/** `ForecastOnly` or `ForecastAndScale`; not written means `ForecastOnly`. */
	readonly mode: Value<string>;
	/** Seconds 0–3599 that instances are launched ahead of the hour; not written means 300. */
	readonly schedulingBufferSeconds: Value<number>;
	/** `HonorMaxCapacity` or `IncreaseMaxCapacity`; not written means `HonorMaxCapacity`. */
	readonly maxCapacityBreachBehavior: Value<string>;
	/** Percent 0–100 above the forecast, with `IncreaseMaxCapacity` only. */
	readonly maxCapacityBufferPercent: Value<number> | undefined;
	/** In the metric's unit per instance. */
	readonly targetValue: Value<number> | undefined;
	/** `ASGCPUUtilization`, …: load and scaling metric as a pair; `undefined` where the two are written apart. */
	readonly predefinedMetricPairType: Value<string> | undefined;
	readonly predefinedLoadMetricType: Value<string> | undefined;
	readonly predefinedScalingMetricType: Value<string> | undefined;
	/** Whether one of the metrics is customized. */
	readonly hasCustomizedMetric: boolean;
}

/** `AWS::AutoScaling::ScalingPolicy`. */
export interface ScalingPolicy extends ResourceBase<'AWS::AutoScaling::ScalingPolicy'> {
	readonly autoScalingGroup: Value<ResourceReference> | undefined;
	/** Not written means `SimpleScaling`. */
	readonly policyType: Value<string>;
	/** Whether it acts; not written means true. CloudFormation cannot switch it off. */
	readonly enabled: Value<boolean>;
	/** `ChangeInCapacity`, `ExactCapacity` or `PercentChangeInCapacity`; simple and step scaling. */
	readonly adjustmentType: Value<string> | undefined;
	/** Simple scaling only. */
	readonly scalingAdjustment: Value<number> | undefined;
	/** Instances that a change in percent adds or removes at least; simple and step scaling. */
	readonly minAdjustmentMagnitude: Value<number> | undefined;
	/** Simple scaling only; not written means the group's default cooldown. */
	readonly cooldownSeconds: Value<number> | undefined;
	/** Step and target tracking only; not written means the group's default instance warmup. */
	readonly estimatedInstanceWarmupSeconds: Value<number> | undefined;
	/** Step scaling only: `Average`, `Minimum` or `Maximum`; not written means `Average`. */
	readonly metricAggregationType: Value<string>;
	readonly stepAdjustments: readonly StepAdjustment[];
	readonly targetTracking: TargetTrackingConfiguration | undefined;
	readonly predictiveScaling: PredictiveScalingConfiguration | undefined;
}
