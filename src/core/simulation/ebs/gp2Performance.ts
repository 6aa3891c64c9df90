/** Baseline, burst and throughput of gp2 volumes (facts/aws-behaviour.md 5). */
import type { VolumeType } from '../../facts/facts';
import { gp2Burst, maxIoKiB } from '../../facts/volumeFigures';
import { requireNumber } from '../argument';

/** Limits of I/O that follow the size of a volume; those of gp2 stand in the facts. */
export type IopsBySize = NonNullable<VolumeType['iopsBySize']>;

/**
 * I/O operations per second that a volume always has.
 * @param sizeGiB above 0
 * @throws RangeError if it is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
 */
export function gp2BaselineIops(sizeGiB: number, { perGiB, min, max }: IopsBySize): number {
	return Math.min(max, Math.max(min, perGiB * requireNumber('sizeGiB', sizeGiB, { min: Number.MIN_VALUE })));
}

/**
 * Whether a volume has a bucket of credits to burst with.
 * @throws RangeError if the size is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
 */
export function gp2Bursts(sizeGiB: number, limits: IopsBySize): boolean {
	return sizeGiB < limits.burstBelowGiB && gp2BaselineIops(sizeGiB, limits) < limits.burstTo;
}

/**
 * Seconds for which credits carry a demand; `null` if they never run out, as at or below the baseline.
 * While it bursts a volume earns nothing: it spends what goes beyond its baseline.
 * @param credits 0 to the full bucket
 * @param demandIops ≥ 0; beyond the burst limit it counts as that
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
 */
export function gp2BurstSeconds(sizeGiB: number, credits: number, demandIops: number, limits: IopsBySize): number | null {
	requireNumber('credits', credits, { min: 0, max: gp2Burst.bucketCredits });
	const spending = Math.min(requireNumber('demandIops', demandIops, { min: 0 }), limits.burstTo) - gp2BaselineIops(sizeGiB, limits);
	return spending <= 0 ? null : credits / spending;
}

/**
 * Seconds in which an idle volume fills its empty bucket.
 * @throws RangeError if the size is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
 */
export function gp2RefillSeconds(sizeGiB: number, limits: IopsBySize): number {
	return gp2Burst.bucketCredits / gp2BaselineIops(sizeGiB, limits);
}

/**
 * The most MiB/s of a volume; volumes between the small and the full size reach all of it only with credits, else what their baseline carries.
 * @throws RangeError if the size is out of range
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
 */
export function gp2MaxThroughputMiBps(sizeGiB: number, hasCredits: boolean, limits: IopsBySize): number {
	const baseline = gp2BaselineIops(sizeGiB, limits);
	if (sizeGiB <= gp2Burst.smallUpToGiB) { return gp2Burst.smallMiBps; }
	if (hasCredits || sizeGiB >= gp2Burst.fullFromGiB) { return gp2Burst.fullMiBps; }
	return Math.min(gp2Burst.fullMiBps, baseline * maxIoKiB.ssd / 1024);
}
