/** What runs on the nodes of a Kubernetes cluster: pods with their requests, and where they may run. */
import type { ResourceBase } from './resource';
import type { Range, Value } from './value';

/**
 * A Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob or Pod. Not-written settings carry Kubernetes' documented default.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/
 */
export interface KubernetesWorkload extends ResourceBase<'Kubernetes::Workload'> {
	/** `Deployment`, `StatefulSet`, …. */
	readonly kind: Value<string>;
	/** Pods; `undefined` for a kind without such a number. Not written means 1. */
	readonly replicas: Value<number> | undefined;
	readonly containers: readonly KubernetesContainer[];
	/** Instance types that the pods may or must run on, by node selector or affinity. */
	readonly instanceTypes: readonly Value<string>[];
	/** Labels that a node must have, by node selector: `karpenter.sh/capacity-type=spot`. */
	readonly nodeSelector: readonly NodeLabel[];
	readonly topologySpreadConstraints: readonly TopologySpreadConstraint[];
	/** Whether autoscalers may move its pods off a node, by annotation (Cluster Autoscaler's `safe-to-evict`, Karpenter's `do-not-disrupt`). */
	readonly mayBeEvicted: Value<boolean> | undefined;
	/** Seconds between SIGTERM and SIGKILL; not written means 30. */
	readonly terminationGracePeriodSeconds: Value<number>;
}

export interface KubernetesContainer {
	readonly name: Value<string> | undefined;
	/** 1000 are one vCPU. Not written means the limit, else nothing. */
	readonly cpuRequestMillicores: Value<number> | undefined;
	readonly cpuLimitMillicores: Value<number> | undefined;
	/** Not written means the limit, else nothing. */
	readonly memoryRequestMiB: Value<number> | undefined;
	readonly memoryLimitMiB: Value<number> | undefined;
	readonly range: Range;
}

export interface NodeLabel {
	readonly key: string;
	readonly value: Value<string>;
}

export interface TopologySpreadConstraint {
	/** Pods that two domains may differ by, integer ≥ 1. */
	readonly maxSkew: Value<number> | undefined;
	/** `topology.kubernetes.io/zone`, `kubernetes.io/hostname`, …. */
	readonly topologyKey: Value<string> | undefined;
	/** `DoNotSchedule` or `ScheduleAnyway`. */
	readonly whenUnsatisfiable: Value<string> | undefined;
	/** Domains that must be there, else all count as empty. */
	readonly minDomains: Value<number> | undefined;
	readonly range: Range;
}
