/**
 * The resource model: AWS resources as readonly data in CloudFormation's words, the same for every infra language.
 * Must never know a language, a rule or a simulation.
 */
import type { Alarm } from './alarm';
import type { AutoScalingGroup } from './autoScalingGroup';
import type { BeanstalkEnvironment, BeanstalkTemplate } from './beanstalkEnvironment';
import type { ClassicLoadBalancer } from './classicLoadBalancer';
import type { DbCluster, DbInstance, DbSubnetGroup } from './dbInstance';
import type { CapacityProvider, ClusterCapacityProviders, EcsCluster } from './ecsCluster';
import type { EcsService } from './ecsService';
import type { EksCluster, EksFargateProfile, EksNodeGroup } from './eksCluster';
import type { Ec2Fleet, SpotFleet } from './fleet';
import type { HorizontalPodAutoscaler } from './horizontalPodAutoscaler';
import type { Instance } from './instance';
import type { KarpenterNodePool } from './karpenterNodePool';
import type { KubernetesWorkload } from './kubernetesWorkload';
import type { EventSourceMapping, LambdaAlias, LambdaFunction, LambdaVersion } from './lambdaFunction';
import type { LaunchConfiguration, LaunchTemplate } from './launchTemplate';
import type { LifecycleHook } from './lifecycleHook';
import type { Listener, ListenerRule, LoadBalancer } from './loadBalancer';
import type { NetworkAcl, NetworkAclEntry, SubnetNetworkAclAssociation } from './networkAcl';
import type { PlacementGroup } from './placementGroup';
import type { Queue } from './queue';
import type { ApplicationScalingPolicy, ScalableTarget } from './scalableTarget';
import type { ScalingPolicy } from './scalingPolicy';
import type { ScheduledAction } from './scheduledAction';
import type { SecurityGroup, SecurityGroupEgress, SecurityGroupIngress } from './securityGroup';
import type { Subnet } from './subnet';
import type { TargetGroup } from './targetGroup';
import type { TaskDefinition } from './taskDefinition';
import type { Location, Range, Value } from './value';
import type { Volume, VolumeAttachment } from './volume';
import type { WarmPool } from './warmPool';

/** What every resource has. `T` is the CloudFormation type name, or one in its form for what CloudFormation does not have. */
export interface ResourceBase<T extends string> {
	readonly type: T;
	/** Unique in its module or stack: `aws_autoscaling_group.web`, `WebServerGroup`. */
	readonly id: string;
	/** The name that a reader calls it by: the Terraform label or the logical id. */
	readonly name: string;
	/** Id of the language that it was read from, a key of src/languages/index.ts. */
	readonly language: string;
	readonly file: string;
	/** The whole block. */
	readonly range: Range;
	/** Its name in the block's head: where a lens stands, and a finding about something that is not written. */
	readonly nameRange: Range;
	/** How many of it there are; unknown for `count`/`for_each`/`Condition` that the text does not decide. 0 means absent. */
	readonly multiplicity: Value<number>;
	/** `ap-northeast-2`, where resource or provider says it; see `regionOf` for what else tells it. */
	readonly region: Value<string> | undefined;
	readonly lifecycle: ResourceLifecycle | undefined;
	/** The calls of modules that it was read through, outermost first; not given for a resource of the module itself. */
	readonly calledFrom?: readonly CallPlace[];
}

/** Where a module is called: the whole call. */
export interface CallPlace extends Location {
	/** The name of the call. */
	readonly nameRange: Range;
}

/** Where a resource stands in the files of the module that is read: itself, or the call that it was read through. */
export function standOf({ file, range, nameRange, calledFrom }: Pick<ResourceBase<string>, 'file' | 'range' | 'nameRange' | 'calledFrom'>): CallPlace {
	return calledFrom?.[0] ?? { file, range, nameRange };
}

/** How the tool treats a resource that is there already: Terraform's `lifecycle`. */
export interface ResourceLifecycle {
	/** Settings that it leaves as they are although the code says otherwise, by the tool's names in camelCase (`desiredCapacity`), or `all`; not written means none. */
	readonly ignoreChanges: Value<readonly string[]>;
	/** Whether a replacement is made before the old one goes; not written means false. */
	readonly createBeforeDestroy: Value<boolean>;
	/** Not written means false. */
	readonly preventDestroy: Value<boolean>;
}

/**
 * Without the resources of modules that others call: those are there as their callers make them.
 * @param items of several readings
 */
export function asCalled<T>(items: readonly T[], resourceOf: (item: T) => Pick<ResourceBase<string>, 'file' | 'range' | 'calledFrom'>): readonly T[] {
	const placeOf = (item: T): string => JSON.stringify([resourceOf(item).file, resourceOf(item).range.start]);
	const called = new Set(items.filter((item) => resourceOf(item).calledFrom !== undefined).map(placeOf));
	return items.filter((item) => resourceOf(item).calledFrom !== undefined || !called.has(placeOf(item)));
}

/** A reference to another resource. `resourceId` is set where it was found in the same module or stack. */
export interface ResourceReference {
	/** As written: `aws_lb_target_group.web.arn`, `TargetGroup`, an ARN. */
	readonly text: string;
	readonly resourceId: string | undefined;
}

/** What only Kubernetes has: its types are no types of CloudFormation. */
export type KubernetesResource = KarpenterNodePool | KubernetesWorkload | HorizontalPodAutoscaler;

export type Resource =
	| AutoScalingGroup | LaunchTemplate | LaunchConfiguration | ScalingPolicy | ScheduledAction | LifecycleHook | WarmPool | Alarm
	| LoadBalancer | Listener | ListenerRule | TargetGroup | ClassicLoadBalancer | Instance | Volume | VolumeAttachment | PlacementGroup | Subnet
	| NetworkAcl | NetworkAclEntry | SubnetNetworkAclAssociation
	| SecurityGroup | SecurityGroupEgress | SecurityGroupIngress
	| EventSourceMapping | LambdaAlias | LambdaFunction | LambdaVersion
	| Queue
	| CapacityProvider | ClusterCapacityProviders | EcsCluster
	| EcsService
	| TaskDefinition
	| ApplicationScalingPolicy | ScalableTarget
	| BeanstalkEnvironment | BeanstalkTemplate
	| DbCluster | DbInstance | DbSubnetGroup
	| EksCluster | EksFargateProfile | EksNodeGroup
	| Ec2Fleet | SpotFleet
	| KubernetesResource;
export type ResourceType = Resource['type'];
export type ResourceOfType<T extends ResourceType> = Extract<Resource, { readonly type: T }>;

/** The resource a reference points to, if it was found and is of one of the given types. */
export function resolveReference<T extends ResourceType>(
	resources: readonly Resource[], reference: ResourceReference | undefined, ...types: readonly T[]
): ResourceOfType<T> | undefined {
	if (reference?.resourceId === undefined) { return undefined; }
	const found = directoryOf(resources).byId.get(reference.resourceId);
	return found !== undefined && (types as readonly string[]).includes(found.type) ? found as ResourceOfType<T> : undefined;
}

/** All resources of one type, in the order of the text. */
export function resourcesOfType<T extends ResourceType>(resources: readonly Resource[], type: T): readonly ResourceOfType<T>[] {
	return (directoryOf(resources).byType.get(type) ?? []) as unknown as readonly ResourceOfType<T>[];
}

interface Directory {
	readonly byId: ReadonlyMap<string, Resource>;
	readonly byType: ReadonlyMap<string, readonly Resource[]>;
}

/** Of each list as long as it is in use: a module of thousands of resources is asked for each of them. */
const directories = new WeakMap<readonly Resource[], Directory>();

function directoryOf(resources: readonly Resource[]): Directory {
	const known = directories.get(resources);
	if (known !== undefined) { return known; }
	const byType = new Map<string, Resource[]>();
	const byId = new Map<string, Resource>();
	for (const resource of resources) {
		const alike = byType.get(resource.type);
		if (alike === undefined) { byType.set(resource.type, [resource]); } else { alike.push(resource); }
		if (!byId.has(resource.id)) { byId.set(resource.id, resource); }
	}
	directories.set(resources, { byId, byType });
	return { byId, byType };
}
