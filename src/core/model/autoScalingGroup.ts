/** An EC2 Auto Scaling group. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/**
 * `AWS::AutoScaling::AutoScalingGroup`. A property without a documented default is `undefined` when it is not written.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html
 */
export interface AutoScalingGroup extends ResourceBase<'AWS::AutoScaling::AutoScalingGroup'> {
	/** Instances, integer ≥ 0. */
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
	/** Instance types of a mixed instances policy, in order; empty without one. */
	readonly instanceTypeOverrides: readonly Value<string>[];
	/** The target groups that its instances are registered with; not written means none. Attachments by a separate resource are included. */
	readonly targetGroupArns: Value<readonly ResourceReference[]>;
	/** Classic Load Balancers; not written means none. */
	readonly loadBalancerNames: Value<readonly ResourceReference[]>;
}
