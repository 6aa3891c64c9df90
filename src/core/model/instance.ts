/** A single EC2 instance. */
import type { LaunchSettings, MarketOptions } from './launchSettings';
import type { ResourceBase, ResourceReference } from './resource';
import type { Value } from './value';

/** `AWS::EC2::Instance`. What is not written may stand in its launch template. */
export interface Instance extends ResourceBase<'AWS::EC2::Instance'>, LaunchSettings, MarketOptions {
	readonly availabilityZone: Value<string> | undefined;
	readonly subnet: Value<ResourceReference> | undefined;
	readonly launchTemplate: Value<ResourceReference> | undefined;
	/** A version number, `$Default` or `$Latest`. */
	readonly launchTemplateVersion: Value<string> | undefined;
	/** Whether the API refuses to terminate it; not written means false. */
	readonly disableApiTermination: Value<boolean>;
}
