/** What can be set on gp3, io1 and io2 volumes, and what comes of it (facts/aws-behaviour.md 5). */
import type { VolumeType } from '../../facts/facts';
import { io1Throughput, io2Throughput, maxIoKiB, nonNitroMaxIops } from '../../facts/volumeFigures';
import { requireNumber } from '../argument';

/**
 * The most I/O operations per second that can be set on a volume of a size; never less than the least that the type takes.
 * @param sizeGiB above 0
 * @throws RangeError if the size is out of range, or the type takes no such setting
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
 */
export function maxProvisionableIops(sizeGiB: number, { name, iops }: Pick<VolumeType, 'name' | 'iops'>): number {
	requireNumber('sizeGiB', sizeGiB, { min: Number.MIN_VALUE });
	if (iops === null) { throw new RangeError(`${name} takes no IOPS setting`); }
	return Math.max(iops.min, Math.min(iops.max, Math.floor(iops.maxPerGiB * sizeGiB)));
}

/**
 * The most MiB/s that can be set on a gp3 volume.
 * @param provisionedIops ≥ 0
 * @throws RangeError if it is out of range, or the type takes no such setting
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
 * Departs from AWS: the ratio is that of 2023, assumed unchanged at the limits of 2025.
 */
export function maxProvisionableThroughputMiBps(provisionedIops: number, { name, throughputMiBps }: Pick<VolumeType, 'name' | 'throughputMiBps'>): number {
	requireNumber('provisionedIops', provisionedIops, { min: 0 });
	if (throughputMiBps === null) { throw new RangeError(`${name} takes no throughput setting`); }
	return Math.min(throughputMiBps.max, throughputMiBps.perIops * provisionedIops);
}

/**
 * The most MiB/s that an io1 volume reaches.
 * @param provisionedIops 100–64,000
 * @param ioKiB size of one I/O, above 0; `null` the most favourable
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html
 */
export function io1MaxThroughputMiBps(provisionedIops: number, ioKiB: number | null): number {
	requireNumber('provisionedIops', provisionedIops, { min: 100, max: 64_000 });
	const isLow = provisionedIops <= io1Throughput.lowUpToIops;
	const limit = isLow
		? Math.min(io1Throughput.lowMaxMiBps, provisionedIops * io1Throughput.lowIoKiB / 1024)
		: Math.min(io1Throughput.maxMiBps, provisionedIops * io1Throughput.highIoKiB / 1024);
	return ioKiB === null ? limit : Math.min(limit, provisionedIops * countedIoKiB(ioKiB) / 1024);
}

/**
 * The most MiB/s that an io2 volume reaches.
 * @param provisionedIops 100–256,000
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html
 */
export function io2MaxThroughputMiBps(provisionedIops: number): number {
	return Math.min(io2Throughput.maxMiBps, io2Throughput.mibpsPerIops * requireNumber('provisionedIops', provisionedIops, { min: 100, max: 256_000 }));
}

/**
 * I/O operations per second that an instance gets out of an io1 or io2 volume, as far as its kind limits them.
 * @param provisionedIops ≥ 0
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html
 */
export function achievableIops(provisionedIops: number, isNitro: boolean): number {
	requireNumber('provisionedIops', provisionedIops, { min: 0 });
	return isNitro ? provisionedIops : Math.min(provisionedIops, nonNitroMaxIops.iops);
}

/**
 * What an SSD volume does with I/O of one size: one of its two limits is reached first.
 * @param iopsLimit ≥ 0
 * @param throughputLimitMiBps ≥ 0
 * @param ioKiB above 0; larger I/O is split
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-io-characteristics.html
 * Departs from AWS: small sequential I/O, which is merged, is to be given by its merged size.
 */
export function reachedPerformance(iopsLimit: number, throughputLimitMiBps: number, ioKiB: number): { readonly iops: number; readonly throughputMiBps: number } {
	requireNumber('iopsLimit', iopsLimit, { min: 0 });
	requireNumber('throughputLimitMiBps', throughputLimitMiBps, { min: 0 });
	const size = countedIoKiB(ioKiB);
	const iops = Math.min(iopsLimit, throughputLimitMiBps * 1024 / size);
	return { iops, throughputMiBps: iops * size / 1024 };
}

function countedIoKiB(ioKiB: number): number {
	return Math.min(maxIoKiB.ssd, requireNumber('ioKiB', ioKiB, { min: Number.MIN_VALUE }));
}
