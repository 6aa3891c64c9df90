/** What launch template, launch configuration and instance have in common: how one instance is made. */
import type { InstanceRequirements } from './instanceRequirements';
import type { ResourceReference } from './resource';
import type { Range, Value } from './value';
import { isKnown } from './value';
import type { EbsBlockDevice } from './volume';

/** Settings without a documented default are `undefined` when they are not written. */
export interface LaunchSettings {
	/** Unknown where attributes are written instead (`instanceRequirements`). */
	readonly instanceType: Value<string> | undefined;
	readonly instanceRequirements: InstanceRequirements | undefined;
	readonly imageId: Value<string> | undefined;
	/** `x86_64`, `arm64`, … as the name or the parameter of the image tells it; `undefined` where none of them does. */
	readonly imageArchitecture: Value<string> | undefined;
	/** EBS volumes of the block device mappings, the root device among them. */
	readonly ebsVolumes: readonly EbsBlockDevice[];
	/** Instance store volumes that are mapped to a device. NVMe ones are there without being written. */
	readonly instanceStoreVolumes: readonly InstanceStoreVolume[];
	/** `standard` or `unlimited`, T family only. */
	readonly cpuCredits: Value<string> | undefined;
	readonly cpuOptions: CpuOptions | undefined;
	/** Whether detailed (1-minute) monitoring is on; not written means `undefined` (basic for templates). */
	readonly detailedMonitoring: Value<boolean> | undefined;
	readonly ebsOptimized: Value<boolean> | undefined;
	/** `default`, `dedicated` or `host`. */
	readonly tenancy: Value<string> | undefined;
	readonly placementGroup: Value<ResourceReference> | undefined;
	/** Partition of a placement group with the strategy `partition`, integer ≥ 1. */
	readonly partitionNumber: Value<number> | undefined;
	/** Dedicated Host. */
	readonly hostId: Value<string> | undefined;
	readonly hostResourceGroupArn: Value<string> | undefined;
	/** Those of the instance itself; a network interface may have its own. */
	readonly securityGroups: Value<readonly ResourceReference[]> | undefined;
	/** Of the instance itself; not written means that a network interface or the subnet says so. */
	readonly associatePublicIpAddress: Value<boolean> | undefined;
	readonly networkInterfaces: readonly NetworkInterfaceSettings[];
	readonly iamInstanceProfile: Value<ResourceReference> | undefined;
	/** Whether user data is written, whatever it says. */
	readonly hasUserData: Value<boolean>;
	readonly metadataOptions: MetadataOptions | undefined;
	readonly capacityReservation: CapacityReservationSettings | undefined;
	/** Whether it can hibernate; not written means false. */
	readonly hibernationConfigured: Value<boolean>;
}

/** A device that stands for an instance store volume. */
export interface InstanceStoreVolume {
	readonly deviceName: Value<string> | undefined;
	/** `ephemeral0` to `ephemeral23`. */
	readonly virtualName: Value<string>;
	/** The block that holds the settings. */
	readonly range: Range;
}

export interface CpuOptions {
	readonly coreCount: Value<number> | undefined;
	/** 1 switches multithreading off. */
	readonly threadsPerCore: Value<number> | undefined;
}

export interface NetworkInterfaceSettings {
	/** 0 is the primary one. */
	readonly deviceIndex: Value<number> | undefined;
	/** An interface that exists already. */
	readonly networkInterfaceId: Value<ResourceReference> | undefined;
	readonly subnet: Value<ResourceReference> | undefined;
	readonly securityGroups: Value<readonly ResourceReference[]> | undefined;
	/** Not written means that the subnet says so. */
	readonly associatePublicIpAddress: Value<boolean> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

/**
 * The instance metadata service. What is not written comes from the AMI, else from the account's settings of the Region.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html
 */
export interface MetadataOptions {
	/** `optional`, or `required` for IMDSv2 only. */
	readonly httpTokens: Value<string> | undefined;
	/** Network hops of an answer, 1–64. */
	readonly httpPutResponseHopLimit: Value<number> | undefined;
	/** `enabled` or `disabled`. */
	readonly httpEndpoint: Value<string> | undefined;
	/** `enabled` or `disabled`. */
	readonly instanceMetadataTags: Value<string> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

export interface CapacityReservationSettings {
	/** `open`, `none` or `capacity-reservations-only`. */
	readonly capacityReservationPreference: Value<string> | undefined;
	readonly capacityReservationId: Value<ResourceReference> | undefined;
	readonly capacityReservationResourceGroupArn: Value<ResourceReference> | undefined;
}

/** Whether instances are On-Demand Instances or Spot Instances. */
export interface MarketOptions {
	/** `spot` or `capacity-block`; not written means On-Demand Instances. */
	readonly marketType: Value<string> | undefined;
	/** USD per hour; not written means the On-Demand price. */
	readonly spotMaxPriceUsdPerHour: Value<number> | undefined;
	/** `terminate`, `stop` or `hibernate`; not written means `terminate`. */
	readonly instanceInterruptionBehavior: Value<string> | undefined;
}

/** The security groups of the instance and of its network interfaces; an unknown list stays as one unknown. */
export function securityGroupsOf({ securityGroups, networkInterfaces }: LaunchSettings): readonly Value<readonly ResourceReference[]>[] {
	return [securityGroups, ...networkInterfaces.map((one) => one.securityGroups)].filter((groups) => groups !== undefined);
}

/** Whether the instance gets a public IPv4 address: as it or its primary network interface says; `undefined` where the subnet says so. */
export function publicAddressOf({ associatePublicIpAddress, networkInterfaces }: LaunchSettings): Value<boolean> | undefined {
	const primary = networkInterfaces.find(({ deviceIndex }) => deviceIndex === undefined || (isKnown(deviceIndex) && deviceIndex.value === 0));
	return associatePublicIpAddress ?? primary?.associatePublicIpAddress;
}
