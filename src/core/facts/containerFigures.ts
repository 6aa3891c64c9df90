/** Figures of Amazon ECS services and of Kubernetes on Amazon EKS. Each with source and date. */
import type { Source } from './facts';
import type { InstanceTypeDetails } from './instanceTypeDetails';

const ecsApi: Source = { title: 'ECS API', url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html', asOf: '2026-08-07' };

/** Percent of the desired count that a rolling deployment keeps running at least, and runs at most. */
export const ecsDeployment = { minHealthyPercent: 100, maxPercent: 200, source: ecsApi } as const;

/** Failed tasks before the circuit breaker ends a deployment: a share of the desired count within bounds. */
export const ecsCircuitBreaker = { desiredRatio: 0.5, min: 3, max: 200, source: ecsApi } as const;

/**
 * How many tasks run while a rolling deployment replaces them.
 * @param desiredCount tasks, integer ≥ 0
 * @param minHealthyPercent of them that keeps running, rounded up
 * @param maxPercent of them that may run, rounded down
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function deploymentBounds(desiredCount: number, minHealthyPercent: number, maxPercent: number): { readonly min: number; readonly max: number } {
	// A percentage such as 33.3 would otherwise be off by a rounding error of the product.
	const share = (percent: number): number => Number((desiredCount * percent / 100).toPrecision(12));
	return { min: Math.ceil(share(minHealthyPercent)), max: Math.floor(share(maxPercent)) };
}

/** Failed tasks after which the circuit breaker ends a deployment. `desiredCount` is an integer ≥ 0. */
export function circuitBreakerThreshold(desiredCount: number): number {
	return Math.min(Math.max(Math.ceil(desiredCount * ecsCircuitBreaker.desiredRatio), ecsCircuitBreaker.min), ecsCircuitBreaker.max);
}

/** Managed scaling of a capacity provider. */
export const capacityProvider = {
	targetMinPercent: 1, targetMaxPercent: 100, targetDefaultPercent: 100, stepMax: 10_000, warmupDefaultSeconds: 300,
	source: { title: 'ECS API, ManagedScaling', url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html', asOf: '2026-08-07' },
} as const;

/** Seconds of both cooldowns of Application Auto Scaling for ECS services where nothing is set. */
export const serviceScalingCooldown = {
	seconds: 300,
	source: {
		title: 'Application Auto Scaling API', asOf: '2023-06-15',
		url: 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html',
	},
} as const;

/** The control plane of a cluster. */
export const eksControlPlane = {
	usdPerHour: 0.1, extendedUsdPerHour: 0.6, standardMonths: 14, extendedMonths: 12, region: 'us-east-1',
	source: { title: 'EKS pricing', url: 'https://aws.amazon.com/eks/pricing/', asOf: '2025-07-04' },
} as const;

/** Horizontal Pod Autoscaler, defaults. */
export const podAutoscaler = {
	everySeconds: 15, tolerancePercent: 10, scaleDownWindowSeconds: 300, scaleUpPercent: 100, scaleUpPods: 4,
	source: { title: 'Kubernetes, Horizontal Pod Autoscaling', url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/', asOf: '2026-08-22' },
} as const;

/** Cluster Autoscaler, defaults. */
export const clusterAutoscaler = {
	everySeconds: 10, unneededBelowPercent: 50, unneededMinutes: 10, emptyNodesAtOnce: 10,
	source: { title: 'Cluster Autoscaler, FAQ', url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/FAQ.md', asOf: '2026-08-22' },
} as const;

/** Karpenter: candidate types that its Spot-to-Spot consolidation wants, a feature gate. */
export const karpenter = {
	spotToSpotMinTypes: 15, consolidateAfterSeconds: 0,
	source: { title: 'Karpenter, disruption', url: 'https://karpenter.sh/docs/concepts/disruption/', asOf: '2026-08-21' },
} as const;

/** Pods of one node: those of the network cards plus two; advised caps with prefix delegation. */
export const maxPods = {
	added: 2, prefixCap: 110, prefixCapLarge: 250, largeAboveVcpus: 30,
	source: { title: 'EKS user guide, choosing an instance type', url: 'https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html', asOf: '2024-12' },
} as const;

/**
 * Pods that a node takes without prefix delegation.
 * @param details of its instance type
 * @returns integer ≥ 1; `undefined` where no source tells its network interfaces, or how many of several cards are of the default one
 */
export function maxPodsOf({ maxNetworkInterfaces, ipv4PerInterface, networkCards }: Pick<InstanceTypeDetails, 'maxNetworkInterfaces' | 'ipv4PerInterface' | 'networkCards'>): number | undefined {
	if (maxNetworkInterfaces === null || ipv4PerInterface === null || networkCards !== 1) { return undefined; }
	return maxNetworkInterfaces * (ipv4PerInterface - 1) + maxPods.added;
}

/** Minutes for which an update of a managed node group waits for a node to drain. */
export const nodeGroupUpdate = {
	drainMinutes: 15,
	source: { title: 'EKS user guide, managed node updates', url: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html', asOf: '2024-12' },
} as const;
