/** EBS volumes, on their own or in the block device mapping of an instance. */
import type { ResourceBase } from './resource';
import type { Range, Value } from './value';

/** The settings that decide what a volume can do. */
export interface EbsVolumeSettings {
	/** `gp2`, `gp3`, `io1`, `io2`, `st1`, `sc1`, `standard`; not written means `gp2` (the API's default). */
	readonly volumeType: Value<string>;
	/** GiB. */
	readonly sizeGiB: Value<number> | undefined;
	/** I/O operations per second. */
	readonly iops: Value<number> | undefined;
	/** MiB per second, gp3 only. */
	readonly throughputMiBps: Value<number> | undefined;
	readonly deviceName: Value<string> | undefined;
	/** The block that holds the settings. */
	readonly range: Range;
}

/** `AWS::EC2::Volume`. */
export interface Volume extends ResourceBase<'AWS::EC2::Volume'>, EbsVolumeSettings {
	readonly range: Range;
	readonly availabilityZone: Value<string> | undefined;
}
