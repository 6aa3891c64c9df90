/** A scaling policy of an Auto Scaling group. */
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
	/** In the metric's unit: percent 0–100 for CPU. */
	readonly targetValue: Value<number> | undefined;
	/** Not written means false. */
	readonly disableScaleIn: Value<boolean>;
}

/** `AWS::AutoScaling::ScalingPolicy`. */
export interface ScalingPolicy extends ResourceBase<'AWS::AutoScaling::ScalingPolicy'> {
	readonly autoScalingGroup: Value<ResourceReference> | undefined;
	/** Not written means `SimpleScaling`. */
	readonly policyType: Value<string>;
	/** `ChangeInCapacity`, `ExactCapacity` or `PercentChangeInCapacity`. */
	readonly adjustmentType: Value<string> | undefined;
	/** Simple scaling only. */
	readonly scalingAdjustment: Value<number> | undefined;
	/** Simple scaling only; not written means the group's default cooldown. */
	readonly cooldownSeconds: Value<number> | undefined;
	/** Step and target tracking only; not written means the group's default instance warmup. */
	readonly estimatedInstanceWarmupSeconds: Value<number> | undefined;
	readonly stepAdjustments: readonly StepAdjustment[];
	readonly targetTracking: TargetTrackingConfiguration | undefined;
}
