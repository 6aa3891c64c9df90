/** Lifecycle hooks: pauses at launch or termination in which something else may act. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Range, Value } from './value';

/** A hook, in the group or as a resource of its own. */
export interface LifecycleHookSettings {
	readonly lifecycleHookName: Value<string> | undefined;
	/** `autoscaling:EC2_INSTANCE_LAUNCHING` or `autoscaling:EC2_INSTANCE_TERMINATING`. */
	readonly lifecycleTransition: Value<string> | undefined;
	/** Seconds 30–7200; not written means 3600. */
	readonly heartbeatTimeoutSeconds: Value<number>;
	/** `CONTINUE` or `ABANDON` when the time is over; not written means `ABANDON`. */
	readonly defaultResult: Value<string>;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** `AWS::AutoScaling::LifecycleHook`. */
export interface LifecycleHook extends ResourceBase<'AWS::AutoScaling::LifecycleHook'>, LifecycleHookSettings {
	readonly range: Range;
	readonly autoScalingGroup: Value<ResourceReference> | undefined;
}
