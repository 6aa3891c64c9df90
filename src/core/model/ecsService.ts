/** ECS services: how many tasks run, where, and how a deployment replaces them. */
import type { CapacityProviderStrategyItem, EcsCluster } from './ecsCluster';
import { defaultStrategyOf } from './ecsCluster';
import type { Resource, ResourceBase, ResourceReference } from './resource';
import { resolveReference, resourcesOfType } from './resource';
import type { TaskDefinition } from './taskDefinition';
import type { Range, Value } from './value';
import { isKnown } from './value';

/** `AWS::ECS::Service`. A setting without a documented default is `undefined` when it is not written. */
export interface EcsService extends ResourceBase<'AWS::ECS::Service'> {
	readonly serviceName: Value<string> | undefined;
	/** Not written means the cluster `default`. */
	readonly cluster: Value<ResourceReference> | undefined;
	readonly taskDefinition: Value<ResourceReference> | undefined;
	/** `EC2`, `FARGATE` or `EXTERNAL`; not written means the strategy of service or cluster, else `EC2`. */
	readonly launchType: Value<string> | undefined;
	readonly capacityProviderStrategy: readonly CapacityProviderStrategyItem[];
	/** Fargate only; not written means `LATEST`. */
	readonly platformVersion: Value<string> | undefined;
	/** `REPLICA` or `DAEMON`; not written means `REPLICA`. */
	readonly schedulingStrategy: Value<string>;
	/** Tasks, integer ≥ 0. Not written means 1 in CloudFormation, 0 in Terraform; daemons have none. */
	readonly desiredCount: Value<number> | undefined;
	readonly deploymentConfiguration: DeploymentConfiguration;
	/** `ECS`, `CODE_DEPLOY` or `EXTERNAL`; not written means `ECS`. */
	readonly deploymentController: Value<string>;
	/** Seconds ≥ 0 for which failed checks of load balancers do not count; not written means 0. */
	readonly healthCheckGracePeriodSeconds: Value<number>;
	readonly loadBalancers: readonly ServiceLoadBalancer[];
	readonly networkConfiguration: ServiceNetwork | undefined;
	/** `ENABLED` or `DISABLED`; not written means enabled for a new service where it is possible. */
	readonly availabilityZoneRebalancing: Value<string> | undefined;
	/** In the order in which they count. */
	readonly placementStrategies: readonly PlacementStrategySettings[];
}

/**
 * How many tasks a deployment keeps and allows.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export interface DeploymentConfiguration {
	/** `ROLLING`, `BLUE_GREEN`, `LINEAR` or `CANARY`; not written means `ROLLING`. */
	readonly strategy: Value<string>;
	/** Percent of the desired count that keeps running; not written means 100, for daemons 0. */
	readonly minimumHealthyPercent: Value<number>;
	/** Percent of the desired count that may run; not written means 200, for daemons 100. */
	readonly maximumPercent: Value<number>;
	/** Whether a deployment that cannot succeed is given up; not written means false. */
	readonly circuitBreakerEnabled: Value<boolean>;
	/** Whether it then goes back to the last one; not written means false. */
	readonly circuitBreakerRollback: Value<boolean>;
}

export interface ServiceLoadBalancer {
	readonly targetGroup: Value<ResourceReference> | undefined;
	/** A Classic Load Balancer. */
	readonly loadBalancerName: Value<ResourceReference> | undefined;
	readonly containerName: Value<string> | undefined;
	readonly containerPort: Value<number> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** `awsvpc` network mode only. */
export interface ServiceNetwork {
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
	readonly securityGroups: Value<readonly ResourceReference[]> | undefined;
	/** Not written means false. */
	readonly assignPublicIp: Value<boolean>;
}

export interface PlacementStrategySettings {
	/** `spread`, `binpack` or `random`. */
	readonly type: Value<string> | undefined;
	/** `attribute:ecs.availability-zone`, `instanceId`, `cpu`, `memory`. */
	readonly field: Value<string> | undefined;
}

/** The task definition of a service, if it stands in the same module. */
export function taskDefinitionOf({ taskDefinition }: EcsService, resources: readonly Resource[]): TaskDefinition | undefined {
	return isKnown(taskDefinition) ? resolveReference(resources, taskDefinition.value, 'AWS::ECS::TaskDefinition') : undefined;
}

/** The cluster of a service, if it stands in the same module. */
export function clusterOf({ cluster }: EcsService, resources: readonly Resource[]): EcsCluster | undefined {
	return isKnown(cluster) ? resolveReference(resources, cluster.value, 'AWS::ECS::Cluster') : undefined;
}

/** The capacity providers that a service uses: its own strategy, else that of its cluster. Empty where a launch type is written. */
export function strategyOf(service: EcsService, resources: readonly Resource[]): readonly CapacityProviderStrategyItem[] {
	if (service.capacityProviderStrategy.length > 0 || service.launchType !== undefined) { return service.capacityProviderStrategy; }
	const cluster = clusterOf(service, resources);
	return cluster === undefined ? [] : defaultStrategyOf(cluster, resources);
}

/** The services that run a task definition, without those that the code switches off. */
export function servicesOf({ id }: TaskDefinition, resources: readonly Resource[]): readonly EcsService[] {
	return resourcesOfType(resources, 'AWS::ECS::Service').filter(({ taskDefinition, multiplicity }) => isKnown(taskDefinition) && taskDefinition.value.resourceId === id && !(isKnown(multiplicity) && multiplicity.value === 0));
}

/** Whether a service is known to run on Fargate alone: by its launch type, else by all providers of its strategy. */
export function runsOnFargate(service: EcsService, resources: readonly Resource[]): boolean {
	if (service.launchType !== undefined) { return isKnown(service.launchType) && service.launchType.value === 'FARGATE'; }
	const strategy = strategyOf(service, resources);
	return strategy.length > 0 && strategy.every(({ capacityProvider }) => isKnown(capacityProvider) && /^FARGATE(?:_SPOT)?$/.test(capacityProvider.value.text));
}
