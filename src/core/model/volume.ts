/** EBS volumes, on their own or in the block device mapping of an instance. */
import type { ResourceBase, ResourceReference } from './resource';
import type { Range, Value } from './value';
import { isKnown } from './value';

/** The settings that decide what a volume can do. */
export interface EbsVolumeSettings {
	/** `gp2`, `gp3`, `io1`, `io2`, `st1`, `sc1`, `standard`; not written means `gp2` (the API's default). The root volume in Terraform then has the type that the AMI says. */
	readonly volumeType: Value<string>;
	/** GiB. */
	readonly sizeGiB: Value<number> | undefined;
	/** I/O operations per second. */
	readonly iops: Value<number> | undefined;
	/** MiB per second, gp3 only. */
	readonly throughputMiBps: Value<number> | undefined;
	/** Not written means what the account's default for the Region says, or the snapshot. */
	readonly encrypted: Value<boolean> | undefined;
	readonly kmsKeyId: Value<ResourceReference> | undefined;
	readonly snapshotId: Value<ResourceReference> | undefined;
	readonly deviceName: Value<string> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** A volume in the block device mapping of an instance. */
export interface EbsBlockDevice extends EbsVolumeSettings {
	/** Whether it goes when the instance is terminated; not written means true. */
	readonly deleteOnTermination: Value<boolean>;
	/** Whether it is the root volume. Not told where its device name is one that AMIs use for the root. */
	readonly isRoot: Value<boolean> | undefined;
}

/** `AWS::EC2::Volume`. */
export interface Volume extends ResourceBase<'AWS::EC2::Volume'>, EbsVolumeSettings {
	readonly range: Range;
	readonly availabilityZone: Value<string> | undefined;
	/** Whether several instances can attach it, io1 and io2 only; not written means false. */
	readonly multiAttachEnabled: Value<boolean>;
}

/** `AWS::EC2::VolumeAttachment`. */
export interface VolumeAttachment extends ResourceBase<'AWS::EC2::VolumeAttachment'> {
	readonly volume: Value<ResourceReference> | undefined;
	readonly instance: Value<ResourceReference> | undefined;
	readonly device: Value<string> | undefined;
}

/**
 * Whether a volume of this device name is the root volume: it is not unless the name is reserved for the root. Which one of those it is, the AMI says.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html
 */
export function isRootDevice(deviceName: Value<string> | undefined): Value<boolean> | undefined {
	if (!isKnown(deviceName) || rootNames.has(deviceName.value)) { return undefined; }
	const { file, range, value } = deviceName;
	return { file, range, value: false, origin: { kind: 'expression', text: value } };
}

const rootNames: ReadonlySet<string> = new Set(['/dev/sda', '/dev/sda1', '/dev/xvda', '/dev/xvda1']);
