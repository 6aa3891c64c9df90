/** Whether AWS takes the size and the settings of a volume (facts/aws-behaviour.md 5). */
import type { VolumeType } from '../../facts/facts';
import { maxProvisionableIops, maxProvisionableThroughputMiBps } from './provisionedPerformance';

/** `null` is not given. */
export interface VolumeSettings {
	readonly sizeGiB: number;
	readonly iops: number | null;
	readonly throughputMiBps: number | null;
}

export interface SettingRange {
	readonly min: number;
	readonly max: number;
}

export interface VolumeLimits {
	readonly isValid: boolean;
	readonly sizeGiB: SettingRange;
	/** `null` where the type does not take the setting. */
	readonly iops: SettingRange | null;
	readonly throughputMiBps: SettingRange | null;
}

/**
 * The ranges for a volume and whether its settings lie in them. A setting that the type does not take makes it invalid.
 * @throws RangeError if the size is not above 0
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
 */
export function volumeLimits({ sizeGiB, iops, throughputMiBps }: VolumeSettings, type: VolumeType): VolumeLimits {
	const iopsRange = type.iops === null ? null : { min: type.iops.min, max: maxProvisionableIops(sizeGiB, type) };
	const throughputRange = type.throughputMiBps === null ? null : {
		min: type.throughputMiBps.min, max: maxProvisionableThroughputMiBps(iops ?? type.baselineIops ?? 0, type),
	};
	return {
		isValid: isWithin(sizeGiB, type.sizeGiB) && isWithin(iops, iopsRange) && isWithin(throughputMiBps, throughputRange),
		sizeGiB: type.sizeGiB, iops: iopsRange, throughputMiBps: throughputRange,
	};
}

function isWithin(value: number | null, range: SettingRange | null): boolean {
	return value === null || (range !== null && Number.isInteger(value) && value >= range.min && value <= range.max);
}
