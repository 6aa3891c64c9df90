/** The instance types and purchase options that an Auto Scaling group mixes. */
import type { AutoScalingGroup } from './autoScalingGroup';
import type { InstanceRequirements } from './instanceRequirements';
import type { ResourceReference } from './resource';
import type { Value } from './value';

/** `MixedInstancesPolicy` of a group; its launch template is the group's `launchTemplate`. */
export interface MixedInstancesPolicy {
	/** In the order of the list, which is their priority. */
	readonly overrides: readonly LaunchTemplateOverride[];
	readonly instancesDistribution: InstancesDistribution;
}

export interface LaunchTemplateOverride {
	/** Unknown where attributes are written instead (`instanceRequirements`): which types have them is not in the text. */
	readonly instanceType: Value<string> | undefined;
	readonly instanceRequirements: InstanceRequirements | undefined;
	/** Units that an instance of this type counts, integer 1–999; written for all overrides or for none. */
	readonly weightedCapacity: Value<number> | undefined;
	/** A launch template for this type alone. */
	readonly launchTemplate: Value<ResourceReference> | undefined;
}

/** How many are On-Demand Instances and how many Spot Instances, and how their pools are chosen. */
export interface InstancesDistribution {
	/** `prioritized` or `lowest-price`; not written means `prioritized`, with instance requirements `lowest-price`. */
	readonly onDemandAllocationStrategy: Value<string>;
	/** Units, integer ≥ 0, that are On-Demand before anything else; not written means 0. */
	readonly onDemandBaseCapacity: Value<number>;
	/** Percent 0–100 of what lies above the base; not written means 100. */
	readonly onDemandPercentageAboveBaseCapacity: Value<number>;
	/** Not written means `lowest-price`. */
	readonly spotAllocationStrategy: Value<string>;
	/** Pools per zone for `lowest-price`, integer 1–20; not written means 2. */
	readonly spotInstancePools: Value<number>;
	/** USD per hour, or per unit and hour with weights; not written means the On-Demand price. */
	readonly spotMaxPriceUsd: Value<number> | undefined;
}

/** The instance types that a group names itself, in their order; empty without a mixed instances policy. */
export function overrideTypesOf({ mixedInstancesPolicy }: AutoScalingGroup): readonly Value<string>[] {
	return mixedInstancesPolicy?.overrides.flatMap(({ instanceType }) => instanceType ?? []) ?? [];
}
