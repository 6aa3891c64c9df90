/** Throughput of st1 and sc1 volumes, and how long reading one through takes (facts/aws-behaviour.md 5). */
import type { VolumeType } from '../../facts/facts';
import { hddBurst, maxIoKiB } from '../../facts/volumeFigures';
import { requireNumber } from '../argument';

/** Throughput that follows the size of a volume; those of st1 and sc1 stand in the facts. */
export type ThroughputBySize = NonNullable<VolumeType['throughputBySize']>;

const mibPerTiB = 1024 * 1024;

/**
 * MiB/s that a volume always has, and with credits.
 * @param sizeTiB above 0
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html
 */
export function hddThroughput(sizeTiB: number, { basePerTiB, burstPerTiB, max }: ThroughputBySize): { readonly baseMiBps: number; readonly burstMiBps: number } {
	requireNumber('sizeTiB', sizeTiB, { min: Number.MIN_VALUE });
	return { baseMiBps: Math.min(max, basePerTiB * sizeTiB), burstMiBps: Math.min(max, burstPerTiB * sizeTiB) };
}

/**
 * Seconds for reading the whole volume once.
 * @param sizeTiB above 0
 * @param bucketRatio share of the bucket that is filled at the start, 0–1; a full one lasts for one reading
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html
 * Departs from AWS: whether the bucket fills up during a burst is not stated; here it does not.
 */
export function scanSeconds(sizeTiB: number, bucketRatio: number, limits: ThroughputBySize): number {
	const { baseMiBps, burstMiBps } = hddThroughput(sizeTiB, limits);
	const inBurstTiB = Math.min(sizeTiB, sizeTiB * hddBurst.bucketTiBPerTiB * requireNumber('bucketRatio', bucketRatio, { min: 0, max: 1 }));
	return inBurstTiB * mibPerTiB / burstMiBps + (sizeTiB - inBurstTiB) * mibPerTiB / baseMiBps;
}

/**
 * Seconds for reading the whole volume once when the throughput is at the low end of what AWS promises: 90 % for 99 % of the time.
 * @throws RangeError as `scanSeconds`
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html
 */
export function worstScanSeconds(sizeTiB: number, bucketRatio: number, limits: ThroughputBySize): number {
	return scanSeconds(sizeTiB, bucketRatio, limits) / (hddBurst.consistentRatio * hddBurst.consistentTimeRatio);
}

/**
 * What a volume does with I/O of one size: every operation counts as 1 MiB, unless sequential ones are merged; larger ones are split.
 * @param throughputMiBps limit of the volume, ≥ 0
 * @param ioKiB above 0
 * @returns operations of at most 1 MiB each second, and what they carry
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html#inefficiency
 */
export function reachedHddPerformance(throughputMiBps: number, ioKiB: number, isSequential: boolean): { readonly iops: number; readonly throughputMiBps: number } {
	requireNumber('throughputMiBps', throughputMiBps, { min: 0 });
	const size = Math.min(maxIoKiB.hdd, requireNumber('ioKiB', ioKiB, { min: Number.MIN_VALUE }));
	const iops = isSequential ? throughputMiBps * 1024 / size : throughputMiBps * 1024 / maxIoKiB.hdd;
	return { iops, throughputMiBps: iops * size / 1024 };
}
