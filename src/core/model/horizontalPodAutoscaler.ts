/** What changes the number of pods of a workload. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Range, Value } from './value';

/**
 * `HorizontalPodAutoscaler` of `autoscaling/v2` and `v1`. Not-written settings carry Kubernetes' documented default.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/
 */
export interface HorizontalPodAutoscaler extends ResourceBase<'Kubernetes::HorizontalPodAutoscaler'> {
	readonly scaleTarget: Value<ResourceReference> | undefined;
	/** Not written means 1. */
	readonly minReplicas: Value<number>;
	readonly maxReplicas: Value<number> | undefined;
	/** The one that wants the most pods decides. */
	readonly metrics: readonly PodMetric[];
	readonly scaleUp: ScalingBehavior;
	readonly scaleDown: ScalingBehavior;
}

export interface PodMetric {
	/** `Resource`, `ContainerResource`, `Pods`, `Object` or `External`. */
	readonly type: Value<string> | undefined;
	/** `cpu`, `memory`, or the name of a metric. */
	readonly name: Value<string> | undefined;
	/** Percent of what the pods request. */
	readonly averageUtilizationPercent: Value<number> | undefined;
	/** A quantity for each pod, or of all: `100m`, `30`. */
	readonly averageValue: Value<string> | undefined;
	readonly value: Value<string> | undefined;
	readonly range: Range;
}

export interface ScalingBehavior {
	/** Seconds over which the most cautious wish holds; not written means 0 for up and 300 for down. */
	readonly stabilizationWindowSeconds: Value<number>;
	/** `Max`, `Min` or `Disabled`; not written means `Max`. */
	readonly selectPolicy: Value<string>;
	readonly policies: readonly ScalingBehaviorPolicy[];
}

export interface ScalingBehaviorPolicy {
	/** `Pods` or `Percent`. */
	readonly type: Value<string> | undefined;
	readonly value: Value<number> | undefined;
	readonly periodSeconds: Value<number> | undefined;
	readonly range: Range;
}
