/** The warm pool of an Auto Scaling group: instances that are prepared before they are needed. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/** `AWS::AutoScaling::WarmPool`; in Terraform a block of the group. */
export interface WarmPool extends ResourceBase<'AWS::AutoScaling::WarmPool'> {
	readonly autoScalingGroup: Value<ResourceReference> | undefined;
	/** Instances, integer ≥ 0; not written means 0. */
	readonly minSize: Value<number>;
	/** Instances of pool and group together; not written, or −1, means the group's maximum. */
	readonly maxGroupPreparedCapacity: Value<number> | undefined;
	/** `Stopped`, `Running` or `Hibernated`; not written means `Stopped`. */
	readonly poolState: Value<string>;
	/** Whether scale-in returns instances to the pool; not written means false. */
	readonly reuseOnScaleIn: Value<boolean>;
}
