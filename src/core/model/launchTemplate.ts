/** Launch templates and launch configurations: what a group starts. */
import type { ResourceBase } from './resource';
import type { Value } from './value';
import type { EbsVolumeSettings } from './volume';

/** What launch template, launch configuration and instance have in common. */
export interface LaunchSettings {
	/** Unknown where attributes are written instead (`InstanceRequirements`). */
	readonly instanceType: Value<string> | undefined;
	readonly imageId: Value<string> | undefined;
	/** EBS volumes of the block device mappings, the root device among them. */
	readonly ebsVolumes: readonly EbsVolumeSettings[];
	/** `standard` or `unlimited`, T family only. */
	readonly cpuCredits: Value<string> | undefined;
	/** Whether detailed (1-minute) monitoring is on; not written means `undefined` (basic for templates). */
	readonly detailedMonitoring: Value<boolean> | undefined;
	readonly ebsOptimized: Value<boolean> | undefined;
	/** `default`, `dedicated` or `host`. */
	readonly tenancy: Value<string> | undefined;
}

/** `AWS::EC2::LaunchTemplate`. */
export interface LaunchTemplate extends ResourceBase<'AWS::EC2::LaunchTemplate'>, LaunchSettings {
	/** `spot` where the market type says so. */
	readonly marketType: Value<string> | undefined;
	/** USD per hour; not written means the On-Demand price. */
	readonly spotMaxPriceUsdPerHour: Value<number> | undefined;
}

/** `AWS::AutoScaling::LaunchConfiguration`, the legacy form. */
export interface LaunchConfiguration extends ResourceBase<'AWS::AutoScaling::LaunchConfiguration'>, LaunchSettings {
	/** Maximum Spot price in USD per hour; its presence makes the instances Spot Instances. */
	readonly spotPrice: Value<string> | undefined;
}
