/** Application Auto Scaling: what of ECS services, functions, tables … may scale between which bounds, and by which policies. */
import type { MetricDimension } from './alarm';
import type { Resource, ResourceBase, ResourceReference } from './resource';
import { resourcesOfType } from './resource';
import type { StepAdjustment } from './scalingPolicy';
import type { Range, Value } from './value';
import { isKnown } from './value';

/** What is scaled: a resource and one of its numbers. */
export interface ScaledDimension {
	/** `ecs`, `lambda`, `dynamodb`, …. */
	readonly serviceNamespace: Value<string> | undefined;
	/** `ecs:service:DesiredCount`, `lambda:function:ProvisionedConcurrency`, …. */
	readonly scalableDimension: Value<string> | undefined;
	/** `service/cluster/name`, with the resource that it names where it stands in the same module. */
	readonly scaledResource: Value<ResourceReference> | undefined;
}

/** `AWS::ApplicationAutoScaling::ScalableTarget`. */
export interface ScalableTarget extends ResourceBase<'AWS::ApplicationAutoScaling::ScalableTarget'>, ScaledDimension {
	readonly minCapacity: Value<number> | undefined;
	readonly maxCapacity: Value<number> | undefined;
	readonly scheduledActions: readonly ScheduledCapacity[];
	readonly dynamicScalingInSuspended: Value<boolean>;
	readonly dynamicScalingOutSuspended: Value<boolean>;
	readonly scheduledScalingSuspended: Value<boolean>;
}

/** A change of the bounds at a set time. */
export interface ScheduledCapacity {
	readonly scheduledActionName: Value<string> | undefined;
	/** `cron(…)`, `rate(…)` or `at(…)`. */
	readonly schedule: Value<string> | undefined;
	/** IANA name; not written means UTC. */
	readonly timeZone: Value<string>;
	readonly startTime: Value<string> | undefined;
	readonly endTime: Value<string> | undefined;
	/** Not written means that it stays. */
	readonly minCapacity: Value<number> | undefined;
	readonly maxCapacity: Value<number> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** `AWS::ApplicationAutoScaling::ScalingPolicy`. */
export interface ApplicationScalingPolicy extends ResourceBase<'AWS::ApplicationAutoScaling::ScalingPolicy'>, ScaledDimension {
	readonly policyName: Value<string> | undefined;
	/** `TargetTrackingScaling`, `StepScaling` or `PredictiveScaling`. */
	readonly policyType: Value<string> | undefined;
	/** The target that it belongs to; not written where the scaled resource says it. */
	readonly scalableTarget: Value<ResourceReference> | undefined;
	readonly stepScaling: ApplicationStepScaling | undefined;
	readonly targetTracking: ApplicationTargetTracking | undefined;
}

export interface ApplicationStepScaling {
	/** `ChangeInCapacity`, `PercentChangeInCapacity` or `ExactCapacity`. */
	readonly adjustmentType: Value<string> | undefined;
	/** Seconds; not written means 300 for most services. */
	readonly cooldownSeconds: Value<number> | undefined;
	/** `Average`, `Minimum` or `Maximum`; not written means `Average`. */
	readonly metricAggregationType: Value<string>;
	readonly minAdjustmentMagnitude: Value<number> | undefined;
	readonly stepAdjustments: readonly StepAdjustment[];
}

export interface ApplicationTargetTracking {
	/** In the metric's unit. */
	readonly targetValue: Value<number> | undefined;
	/** `ECSServiceAverageCPUUtilization`, `LambdaProvisionedConcurrencyUtilization`, …. */
	readonly predefinedMetricType: Value<string> | undefined;
	readonly resourceLabel: Value<string> | undefined;
	readonly customizedMetric: ApplicationMetric | undefined;
	/** Seconds; not written means 300 for most services. */
	readonly scaleInCooldownSeconds: Value<number> | undefined;
	/** Seconds; not written means 300 for most services. */
	readonly scaleOutCooldownSeconds: Value<number> | undefined;
	/** Not written means false. */
	readonly disableScaleIn: Value<boolean>;
}

/** A metric of one's own. All of it but `hasMetricMath` is `undefined` where metric math is written instead. */
export interface ApplicationMetric {
	readonly namespace: Value<string> | undefined;
	readonly metricName: Value<string> | undefined;
	readonly dimensions: Value<readonly MetricDimension[]> | undefined;
	readonly statistic: Value<string> | undefined;
	readonly unit: Value<string> | undefined;
	readonly hasMetricMath: boolean;
}

/** The targets by which a resource of the same module is scaled. */
export function scalableTargetsOf({ id }: Resource, resources: readonly Resource[]): readonly ScalableTarget[] {
	return resourcesOfType(resources, 'AWS::ApplicationAutoScaling::ScalableTarget').filter(({ scaledResource, multiplicity }) => names(scaledResource, id) && !(isKnown(multiplicity) && multiplicity.value === 0));
}

/** The policies of a target: those that name it, and those that name the same dimension of the same resource. */
export function policiesOfTarget(target: ScalableTarget, resources: readonly Resource[]): readonly ApplicationScalingPolicy[] {
	const scaled = isKnown(target.scaledResource) ? target.scaledResource.value : undefined;
	return resourcesOfType(resources, 'AWS::ApplicationAutoScaling::ScalingPolicy').filter((policy) => {
		if (policy.scalableTarget !== undefined) { return names(policy.scalableTarget, target.id); }
		if (scaled === undefined || !isKnown(policy.scaledResource) || !isSame(policy.scalableDimension, target.scalableDimension)) { return false; }
		const { resourceId, text } = policy.scaledResource.value;
		return scaled.resourceId === undefined ? text === scaled.text : resourceId === scaled.resourceId;
	});
}

function names(reference: Value<ResourceReference> | undefined, id: string): boolean {
	return isKnown(reference) && reference.value.resourceId === id;
}

/** A dimension that is not known may be the same. */
function isSame(a: Value<string> | undefined, b: Value<string> | undefined): boolean {
	return !isKnown(a) || !isKnown(b) || a.value === b.value;
}
