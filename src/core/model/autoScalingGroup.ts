/** An EC2 Auto Scaling group. */
import type { InstanceRefresh, UpdatePolicy } from './groupUpdates';
import type { LifecycleHookSettings } from './lifecycleHook';
import type { MixedInstancesPolicy } from './mixedInstancesPolicy';
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/**
 * `AWS::AutoScaling::AutoScalingGroup`. A property without a documented default is `undefined` when it is not written.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html
 */
export interface AutoScalingGroup extends ResourceBase<'AWS::AutoScaling::AutoScalingGroup'> {
	/** Instances, or units of `desiredCapacityType`; integer ≥ 0. */
	readonly minSize: Value<number> | undefined;
	/** Instances, integer ≥ `minSize`. */
	readonly maxSize: Value<number> | undefined;
	/** Instances; not written means `minSize`. */
	readonly desiredCapacity: Value<number> | undefined;
	/** The checks in use; EC2 is always on. Not written means `['EC2']`. */
	readonly healthCheckType: Value<readonly string[]>;
	/** Seconds ≥ 0 after InService. Not written means 0 in CloudFormation, 300 in Terraform. */
	readonly healthCheckGracePeriodSeconds: Value<number>;
	/** Seconds ≥ 0, for simple scaling policies only. Not written means 300. */
	readonly defaultCooldownSeconds: Value<number>;
	/** Seconds 0–3600 after InService until the instance counts in metrics; not written means unset. */
	readonly defaultInstanceWarmupSeconds: Value<number> | undefined;
	readonly availabilityZones: Value<readonly string[]> | undefined;
	/** The subnets of the group, one reference each (a literal id has no `resourceId`). */
	readonly subnets: Value<readonly ResourceReference[]> | undefined;
	readonly launchTemplate: Value<ResourceReference> | undefined;
	/** A version number, `$Default` or `$Latest`. */
	readonly launchTemplateVersion: Value<string> | undefined;
	readonly launchConfiguration: Value<ResourceReference> | undefined;
	readonly mixedInstancesPolicy: MixedInstancesPolicy | undefined;
	/** The target groups that its instances are registered with; not written means none. Attachments by a separate resource are included. */
	readonly targetGroupArns: Value<readonly ResourceReference[]>;
	/** Classic Load Balancers; not written means none. */
	readonly loadBalancerNames: Value<readonly ResourceReference[]>;
	/** What the sizes count: `units` (instances, or their weights), `vcpu` or `memory-mib`; not written means `units`. */
	readonly desiredCapacityType: Value<string>;
	/** In the order in which they are asked; not written means `['Default']`. */
	readonly terminationPolicies: Value<readonly string[]>;
	/** Not written means false. */
	readonly newInstancesProtectedFromScaleIn: Value<boolean>;
	/** Processes that are switched off. CloudFormation has no property for it, so there none are. */
	readonly suspendedProcesses: Value<readonly string[]>;
	/** Seconds, 0 (off) or ≥ 86,400; not written means off. */
	readonly maxInstanceLifetimeSeconds: Value<number> | undefined;
	/** Not written means false. */
	readonly capacityRebalance: Value<boolean>;
	readonly instanceMaintenancePolicy: InstanceMaintenancePolicy | undefined;
	/** What happens when a zone cannot launch; not written means `balanced-best-effort`. */
	readonly capacityDistributionStrategy: Value<string>;
	/** Whether the group takes part in zonal shifts; not written means false. */
	readonly zonalShiftEnabled: Value<boolean>;
	/** What a zonal shift does with unhealthy instances: `ReplaceUnhealthy` or `IgnoreUnhealthy`. */
	readonly impairedZoneHealthCheckBehavior: Value<string> | undefined;
	/** The hooks that are written in the group itself; others are resources of their own. */
	readonly lifecycleHookSpecificationList: readonly LifecycleHookSettings[];
	/** Group metrics that are collected; an empty list means all of them, not written means none. */
	readonly enabledMetrics: Value<readonly string[]> | undefined;
	readonly placementGroup: Value<ResourceReference> | undefined;
	/** What Terraform starts when it changes what the group launches. */
	readonly instanceRefresh: InstanceRefresh | undefined;
	/** What CloudFormation does when it changes what the group launches. */
	readonly updatePolicy: UpdatePolicy | undefined;
}

/** How far the group may go below and above its desired capacity while it replaces instances. */
export interface InstanceMaintenancePolicy {
	/** Percent of the desired capacity, 0–100; −1 clears it. */
	readonly minHealthyPercentage: Value<number> | undefined;
	/** Percent of the desired capacity, 100–200; −1 clears it. */
	readonly maxHealthyPercentage: Value<number> | undefined;
}
