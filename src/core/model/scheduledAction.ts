/** A change of an Auto Scaling group's sizes at a set time. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/**
 * `AWS::AutoScaling::ScheduledAction`. A size is `undefined` where the action leaves it as it is.
 * Terraform writes −1 for that and takes a size that is not written for 0.
 */
export interface ScheduledAction extends ResourceBase<'AWS::AutoScaling::ScheduledAction'> {
	readonly autoScalingGroup: Value<ResourceReference> | undefined;
	readonly minSize: Value<number> | undefined;
	readonly maxSize: Value<number> | undefined;
	readonly desiredCapacity: Value<number> | undefined;
	/** Five fields of cron; not written means once, at `startTime`. */
	readonly recurrence: Value<string> | undefined;
	/** `2027-01-31T09:00:00Z`. */
	readonly startTime: Value<string> | undefined;
	readonly endTime: Value<string> | undefined;
	/** IANA name that the recurrence is in; not written means UTC. */
	readonly timeZone: Value<string>;
}
