/** Spot Fleets and EC2 Fleets: many instance types and zones asked for at once. */
import type { InstanceRequirements } from './instanceRequirements';
import type { ResourceBase, ResourceReference } from './resource';
import type { Range, Value } from './value';
import type { EbsBlockDevice } from './volume';

/** What both kinds have in common. Strategies are in the words of EC2 Fleet, `lowest-price`; Spot Fleet writes `lowestPrice`. */
export interface FleetSettings {
	/** `maintain`, `request` or `instant`; not written means `maintain`. */
	readonly fleetType: Value<string>;
	readonly launchTemplateConfigs: readonly FleetLaunchTemplate[];
	/** Not written means the lowest price. */
	readonly spotAllocationStrategy: Value<string>;
	/** Not written means the lowest price. */
	readonly onDemandAllocationStrategy: Value<string>;
	/** Pools for the lowest price, integer ≥ 1; not written means 1. */
	readonly instancePoolsToUseCount: Value<number>;
	/** `terminate`, `stop` or `hibernate`; not written means `terminate`. */
	readonly instanceInterruptionBehavior: Value<string>;
	/** Not written means false. */
	readonly replaceUnhealthyInstances: Value<boolean>;
	/** `launch` or `launch-before-terminate` when a Spot Instance is at risk; not written means that nothing is done. */
	readonly capacityRebalanceStrategy: Value<string> | undefined;
}

export interface FleetLaunchTemplate {
	readonly launchTemplate: Value<ResourceReference> | undefined;
	readonly launchTemplateVersion: Value<string> | undefined;
	readonly overrides: readonly FleetOverride[];
}

export interface FleetOverride {
	/** Unknown where attributes are written instead (`instanceRequirements`). */
	readonly instanceType: Value<string> | undefined;
	readonly instanceRequirements: InstanceRequirements | undefined;
	/** Units that an instance counts; not written means 1. */
	readonly weightedCapacity: Value<number> | undefined;
	/** USD per unit and hour. */
	readonly maxPriceUsdPerHour: Value<number> | undefined;
	/** Lower comes first. */
	readonly priority: Value<number> | undefined;
	readonly availabilityZone: Value<string> | undefined;
	readonly subnet: Value<ResourceReference> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** `AWS::EC2::SpotFleet`. */
export interface SpotFleet extends ResourceBase<'AWS::EC2::SpotFleet'>, FleetSettings {
	/** Units. */
	readonly targetCapacity: Value<number> | undefined;
	/** Units of them that are On-Demand Instances; not written means 0. */
	readonly onDemandTargetCapacity: Value<number>;
	/** USD per unit and hour; not written means the On-Demand price. */
	readonly spotPriceUsdPerHour: Value<number> | undefined;
	/** The older form, instead of launch templates. */
	readonly launchSpecifications: readonly FleetLaunchSpecification[];
}

/** What is launched, written in the fleet itself. */
export interface FleetLaunchSpecification {
	readonly instanceType: Value<string> | undefined;
	readonly imageId: Value<string> | undefined;
	readonly weightedCapacity: Value<number> | undefined;
	readonly spotPriceUsdPerHour: Value<number> | undefined;
	readonly availabilityZone: Value<string> | undefined;
	readonly subnet: Value<ResourceReference> | undefined;
	readonly ebsVolumes: readonly EbsBlockDevice[];
	readonly ebsOptimized: Value<boolean> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** `AWS::EC2::EC2Fleet`. */
export interface Ec2Fleet extends ResourceBase<'AWS::EC2::EC2Fleet'>, FleetSettings {
	/** Units, or vCPUs or MiB of memory. */
	readonly totalTargetCapacity: Value<number> | undefined;
	/** `on-demand`, `spot` or `capacity-block`: what the rest of the units is. */
	readonly defaultTargetCapacityType: Value<string> | undefined;
	readonly onDemandTargetCapacity: Value<number> | undefined;
	readonly spotTargetCapacity: Value<number> | undefined;
	/** `units`, `vcpu` or `memory-mib`; not written means `units`. */
	readonly targetCapacityUnitType: Value<string>;
}

/** A strategy in the words of EC2 Fleet. */
export function toStrategy(written: string): string {
	return String(written).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
