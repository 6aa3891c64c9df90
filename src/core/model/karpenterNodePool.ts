/** Karpenter's node pools: which instances it may start for pods, how many, and when it takes them away. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Range, Value } from './value';

/**
 * `NodePool` of `karpenter.sh/v1` and `v1beta1`, and the `Provisioner` before it. Not-written settings carry Karpenter's documented default.
 * Source: https://karpenter.sh/docs/concepts/nodepools/
 */
export interface KarpenterNodePool extends ResourceBase<'Karpenter::NodePool'> {
	/** All of them hold for every node, beside those of the pods. */
	readonly requirements: readonly NodeRequirement[];
	/** The node class: in this model the launch template that Karpenter makes of it. */
	readonly nodeClass: Value<ResourceReference> | undefined;
	/** vCPUs of all nodes of the pool together; not written means no limit. */
	readonly limitVCpu: Value<number> | undefined;
	/** MiB of all nodes together; not written means no limit. */
	readonly limitMemoryMiB: Value<number> | undefined;
	/** 1–100; of several pools that fit, the one with the higher weight is taken. Not written means 0. */
	readonly weight: Value<number>;
	/** `WhenEmpty` or `WhenEmptyOrUnderutilized`. */
	readonly consolidationPolicy: Value<string> | undefined;
	/** Seconds without a change of pods before a node counts as consolidatable, or `never`. */
	readonly consolidateAfterSeconds: Value<number | 'never'> | undefined;
	/** Seconds after which a node is replaced, or `never`. */
	readonly expireAfterSeconds: Value<number | 'never'> | undefined;
	/** Seconds that a node may take to drain; not written means without limit. */
	readonly terminationGracePeriodSeconds: Value<number> | undefined;
	/** How many nodes may be disrupted at a time; the strictest of those in force holds. */
	readonly budgets: readonly DisruptionBudget[];
	readonly hasTaints: Value<boolean>;
}

/** A condition on a label of the node: `karpenter.k8s.aws/instance-family In [m7g, m7i]`. */
export interface NodeRequirement {
	/** `karpenter.sh/capacity-type`, `node.kubernetes.io/instance-type`, …. */
	readonly key: Value<string> | undefined;
	/** `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt`, `Lt`, `Gte`, `Lte`. */
	readonly operator: Value<string> | undefined;
	readonly values: Value<readonly string[]> | undefined;
	/** Different values that must be left to choose from. */
	readonly minValues: Value<number> | undefined;
	/** The block that holds them. */
	readonly range: Range;
}

export interface DisruptionBudget {
	/** A number or a share of the nodes: `3`, `10%`. */
	readonly nodes: Value<string>;
	/** Cron expression in UTC; not written means always. */
	readonly schedule: Value<string> | undefined;
	/** Seconds from each time of the schedule. */
	readonly durationSeconds: Value<number> | undefined;
	/** `Underutilized`, `Empty`, `Drifted`; not written means any. */
	readonly reasons: Value<readonly string[]> | undefined;
	readonly range: Range;
}
