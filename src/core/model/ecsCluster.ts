/** ECS clusters and the capacity that they run tasks on. */
import type { Resource, ResourceBase, ResourceReference } from './resource';
import { resourcesOfType } from './resource';
import type { Range, Value } from './value';
import { isKnown } from './value';

/** A share of tasks for one capacity provider. */
export interface CapacityProviderStrategyItem {
	/** `FARGATE`, `FARGATE_SPOT`, or one of the account's own. */
	readonly capacityProvider: Value<ResourceReference> | undefined;
	/** Tasks that it gets before weights count, integer ≥ 0; not written means 0. */
	readonly base: Value<number>;
	/** Share of the others, integer 0–1000; not written means 0 from the API. */
	readonly weight: Value<number> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** `AWS::ECS::Cluster`. Its capacity providers may also stand in an association. */
export interface EcsCluster extends ResourceBase<'AWS::ECS::Cluster'> {
	readonly clusterName: Value<string> | undefined;
	readonly capacityProviders: Value<readonly ResourceReference[]> | undefined;
	readonly defaultCapacityProviderStrategy: readonly CapacityProviderStrategyItem[];
}

/** `AWS::ECS::ClusterCapacityProviderAssociations`. */
export interface ClusterCapacityProviders extends ResourceBase<'AWS::ECS::ClusterCapacityProviderAssociations'> {
	readonly cluster: Value<ResourceReference> | undefined;
	readonly capacityProviders: Value<readonly ResourceReference[]> | undefined;
	readonly defaultCapacityProviderStrategy: readonly CapacityProviderStrategyItem[];
}

/** `AWS::ECS::CapacityProvider`. */
export interface CapacityProvider extends ResourceBase<'AWS::ECS::CapacityProvider'> {
	readonly capacityProviderName: Value<string> | undefined;
	/** Not written for capacity that ECS manages itself. */
	readonly autoScalingGroup: Value<ResourceReference> | undefined;
	readonly managedScaling: ManagedScaling | undefined;
	/** `ENABLED` or `DISABLED`; not written means `DISABLED`. */
	readonly managedTerminationProtection: Value<string>;
	/** `ENABLED` or `DISABLED`; not written means `ENABLED`. */
	readonly managedDraining: Value<string>;
}

/**
 * How ECS scales the group of a capacity provider.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html
 */
export interface ManagedScaling {
	/** `ENABLED` or `DISABLED`. */
	readonly status: Value<string> | undefined;
	/** Percent 1–100 of the group that tasks should use; not written means 100. */
	readonly targetCapacityPercent: Value<number>;
	/** Instances, integer 1–10,000; not written means 1. */
	readonly minimumScalingStepSize: Value<number>;
	/** Instances, integer 1–10,000; not written means 10,000. */
	readonly maximumScalingStepSize: Value<number>;
	/** Seconds 0–10,000; not written means 300. */
	readonly instanceWarmupPeriodSeconds: Value<number>;
}

/** The strategy of services of a cluster that name neither one nor a launch type; empty if there is none, or none is known. */
export function defaultStrategyOf(cluster: EcsCluster, resources: readonly Resource[]): readonly CapacityProviderStrategyItem[] {
	const association = resourcesOfType(resources, 'AWS::ECS::ClusterCapacityProviderAssociations').find((one) => isKnown(one.cluster) && one.cluster.value.resourceId === cluster.id);
	return association?.defaultCapacityProviderStrategy ?? cluster.defaultCapacityProviderStrategy;
}
