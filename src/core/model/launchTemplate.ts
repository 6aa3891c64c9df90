/** Launch templates and launch configurations: what a group starts. */
import type { LaunchSettings, MarketOptions } from './launchSettings';
import type { ResourceBase } from './resource';
import type { Value } from './value';

/** `AWS::EC2::LaunchTemplate`. */
export interface LaunchTemplate extends ResourceBase<'AWS::EC2::LaunchTemplate'>, LaunchSettings, MarketOptions {
	/** Whether the API refuses to terminate its instances; not written means false. Auto Scaling terminates them all the same. */
	readonly disableApiTermination: Value<boolean>;
}

/** `AWS::AutoScaling::LaunchConfiguration`, the legacy form. */
export interface LaunchConfiguration extends ResourceBase<'AWS::AutoScaling::LaunchConfiguration'>, LaunchSettings {
	/** Maximum Spot price in USD per hour; its presence makes the instances Spot Instances. */
	readonly spotPrice: Value<string> | undefined;
}
