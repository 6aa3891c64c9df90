/** What EBS allows, as plain numbers: no places, no texts. */
import type { Facts, VolumeType } from '../../core/facts/facts';
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import type { EbsVolumeSettings } from '../../core/model/volume';

/** The settings of a volume as far as they are known. `undefined` is not known; `null` is not written. */
export interface VolumeSettings {
	readonly volumeType: string;
	readonly sizeGiB: number | null | undefined;
	/** 0 means not set. */
	readonly iops: number | null | undefined;
	/** 0 means not set. */
	readonly throughputMiBps: number | null | undefined;
	readonly deviceName: string | null | undefined;
}

export type Violation =
	| { readonly kind: 'unknown-type' }
	| { readonly kind: 'not-bootable' }
	| { readonly kind: 'size'; readonly min: number; readonly max: number; readonly allowed: number }
	| { readonly kind: 'iops-not-settable' }
	| { readonly kind: 'iops-missing'; readonly allowed: number }
	| { readonly kind: 'iops-below'; readonly min: number }
	/** `max` of the type; `allowed` at this size. */
	| { readonly kind: 'iops-above'; readonly max: number; readonly allowed: number }
	/** `allowed` at this size; `sizeGiB` that the wanted number needs, `null` if no size is enough. */
	| { readonly kind: 'iops-ratio'; readonly maxPerGiB: number; readonly allowed: number; readonly sizeGiB: number | null }
	| { readonly kind: 'throughput-not-settable' }
	| { readonly kind: 'throughput-below'; readonly min: number }
	| { readonly kind: 'throughput-above'; readonly max: number }
	/** `allowed` at these IOPS; `iops` that the wanted throughput needs. */
	| { readonly kind: 'throughput-ratio'; readonly perIops: number; readonly atIops: number; readonly allowed: number; readonly iops: number };

/** Device names that AWS keeps for the root volume. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html */
const rootDevices: readonly string[] = ['/dev/sda1', '/dev/xvda'];

/**
 * Which limits the settings break, each once. What is not known breaks none.
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
 */
export function findViolations(settings: VolumeSettings, facts: Facts): readonly Violation[] {
	const type = facts.volumeType(settings.volumeType);
	if (type === undefined) { return [{ kind: 'unknown-type' }]; }
	return [...checkBoot(settings, type), ...checkSize(settings, type), ...checkIops(settings, type, facts), ...checkThroughput(settings, type)];
}

/** Most IOPS that a volume of that size may have: small ones still get the type's minimum. */
export function maxIopsAt({ min, max, maxPerGiB }: NonNullable<VolumeType['iops']>, sizeGiB: number): number {
	return Math.min(max, Math.max(min, maxPerGiB * sizeGiB));
}

function checkBoot({ deviceName }: VolumeSettings, { bootable }: VolumeType): readonly Violation[] {
	return !bootable && typeof deviceName === 'string' && rootDevices.includes(deviceName) ? [{ kind: 'not-bootable' }] : [];
}

function checkSize({ sizeGiB: size }: VolumeSettings, { sizeGiB: { min, max } }: VolumeType): readonly Violation[] {
	if (typeof size !== 'number' || (size >= min && size <= max)) { return []; }
	return [{ kind: 'size', min, max, allowed: size < min ? min : max }];
}

function checkIops({ iops, sizeGiB }: VolumeSettings, { iops: limits, baselineIops, sizeGiB: sizes }: VolumeType, facts: Facts): readonly Violation[] {
	if (iops === undefined) { return []; }
	const isSet = iops !== null && iops !== 0;
	if (limits === null) { return isSet ? [{ kind: 'iops-not-settable' }] : []; }
	const allowed = typeof sizeGiB === 'number' ? maxIopsAt(limits, sizeGiB) : limits.max;
	if (!isSet) {
		return baselineIops === null ? [{ kind: 'iops-missing', allowed: Math.min(allowed, facts.volumeType('gp3')?.baselineIops ?? limits.min) }] : [];
	}
	if (iops < limits.min) { return [{ kind: 'iops-below', min: limits.min }]; }
	if (iops > limits.max) { return [{ kind: 'iops-above', max: limits.max, allowed }]; }
	if (iops <= allowed) { return []; }
	const needed = Math.ceil(iops / limits.maxPerGiB);
	return [{ kind: 'iops-ratio', maxPerGiB: limits.maxPerGiB, allowed, sizeGiB: needed <= sizes.max ? needed : null }];
}

function checkThroughput({ throughputMiBps: throughput, iops }: VolumeSettings, { throughputMiBps: limits, baselineIops }: VolumeType): readonly Violation[] {
	if (typeof throughput !== 'number' || throughput === 0) { return []; }
	if (limits === null) { return [{ kind: 'throughput-not-settable' }]; }
	if (throughput < limits.min) { return [{ kind: 'throughput-below', min: limits.min }]; }
	if (throughput > limits.max) { return [{ kind: 'throughput-above', max: limits.max }]; }
	const atIops = iops === null || iops === 0 ? baselineIops : iops;
	if (typeof atIops !== 'number' || throughput <= atIops * limits.perIops) { return []; }
	const allowed = Math.max(limits.min, Math.floor(atIops * limits.perIops));
	return [{ kind: 'throughput-ratio', perIops: limits.perIops, atIops, allowed, iops: Math.ceil(throughput / limits.perIops) }];
}

export function readSettings(volume: EbsVolumeSettings, volumeType: string): VolumeSettings {
	return {
		volumeType,
		sizeGiB: readValue(volume.sizeGiB),
		iops: readValue(volume.iops),
		throughputMiBps: readValue(volume.throughputMiBps),
		deviceName: readValue(volume.deviceName),
	};
}

function readValue<T>(value: Value<T> | undefined): T | null | undefined {
	if (value === undefined) { return null; }
	return isKnown(value) ? value.value : undefined;
}
