/**
 * Burst buckets of gp2, st1 and sc1 volumes, and what all volumes of an instance let through together (facts/aws-behaviour.md 5).
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
 * Departs from AWS: requests use the volumes of an instance in proportion to what each lets through, so that none is the bottleneck
 * before the others; that a bucket does not fill while its volume bursts is documented for gp2 only, and taken for st1 and sc1 too; the
 * throughput of gp2 does not depend on its credits.
 */
import type { VolumeModel } from '../scenario/launchModel';

/** What the volumes of an instance let through together; `null` unknown or without volumes, and then no ceiling. */
export interface VolumeLimits {
	/** Operations per second. */
	readonly iops: number | null;
	/** MiB per second. */
	readonly throughputMiBps: number | null;
}

/** Whether the bucket of a volume counts operations, not MiB. */
export function countsOperations({ volumeType }: VolumeModel): boolean {
	return volumeType === 'gp2';
}

/**
 * The ceilings of all volumes while those given have credits.
 * @param isBursting by volume; matters only to volumes with a bucket
 */
export function volumeLimitsOf(volumes: readonly VolumeModel[], isBursting: readonly boolean[]): VolumeLimits {
	if (volumes.length === 0) { return { iops: null, throughputMiBps: null }; }
	const limits = volumes.map((volume, index) => limitsOf(volume, isBursting[index] === true));
	return { iops: sumOf(limits.map(({ iops }) => iops)), throughputMiBps: sumOf(limits.map(({ throughputMiBps }) => throughputMiBps)) };
}

/** The ceilings of one volume. */
export function limitsOf(volume: VolumeModel, isBursting: boolean): VolumeLimits {
	const { iops, throughputMiBps, burst } = volume;
	if (burst === null || !isBursting) { return { iops, throughputMiBps }; }
	return countsOperations(volume) ? { iops: Math.max(burst.peak, iops ?? 0), throughputMiBps } : { iops, throughputMiBps: Math.max(burst.peak, throughputMiBps ?? 0) };
}

/**
 * What is left in the bucket of a volume after a time. While the volume does no more than its baseline the bucket fills with what it
 * leaves; beyond that gp2 spends what goes beyond, st1 and sc1 spend all that they do, so that a full bucket reads the volume once.
 * @param left operations or MiB, 0 to the capacity
 * @param usedPerSecond average use, in the same unit, ≥ 0
 * @param seconds ≥ 0
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html and https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html
 */
export function bucketAfter(volume: VolumeModel, left: number, usedPerSecond: number, seconds: number): number {
	if (volume.burst === null) { return left; }
	const { capacity, fillPerSecond } = volume.burst;
	const isSpending = usedPerSecond > fillPerSecond;
	const perSecond = isSpending && !countsOperations(volume) ? -usedPerSecond : fillPerSecond - usedPerSecond;
	return Math.min(capacity, Math.max(0, left + perSecond * seconds));
}

/** `null` if one of them is unknown. */
function sumOf(values: readonly (number | null)[]): number | null {
	return values.reduce((sum, value) => sum === null || value === null ? null : sum + value, 0);
}
