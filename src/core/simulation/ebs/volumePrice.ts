/** What a volume costs a month (facts/aws-behaviour.md 5). */
import type { VolumeType } from '../../facts/facts';
import { io2IopsTiers } from '../../facts/volumeFigures';
import { requireNumber } from '../argument';
import type { VolumeSettings } from './volumeLimits';

/** USD a month in the region of the prices; what comes with the volume is free. */
export interface VolumeCost {
	readonly storageUsd: number;
	/** `null` if the type does not charge it, or no source tells it. */
	readonly iopsUsd: number | null;
	readonly throughputUsd: number | null;
}

/**
 * Monthly cost of a volume by its parts.
 * @param settings size above 0; settings that are not given are the baseline
 * @throws RangeError if a setting is out of range
 * Source: https://aws.amazon.com/ebs/pricing/
 */
export function volumeCost({ sizeGiB, iops, throughputMiBps }: VolumeSettings, type: VolumeType): VolumeCost {
	const { name, price: { usdPerGiBMonth, usdPerIopsMonth, usdPerMiBpsMonth } } = type;
	return {
		storageUsd: requireNumber('sizeGiB', sizeGiB, { min: Number.MIN_VALUE }) * usdPerGiBMonth,
		iopsUsd: usdPerIopsMonth === null ? null : name === 'io2' ? io2IopsUsd(iops ?? 0) : beyond(iops, type.baselineIops) * usdPerIopsMonth,
		throughputUsd: usdPerMiBpsMonth === null ? null : beyond(throughputMiBps, type.baselineThroughputMiBps) * usdPerMiBpsMonth,
	};
}

/**
 * Monthly cost of the provisioned I/O operations of an io2 volume: each tier at its own price.
 * @param iops ≥ 0
 * @returns USD, us-east-1
 * @throws RangeError if it is negative
 * Source: https://aws.amazon.com/ebs/pricing/ (price list of 2026-09-30)
 */
export function io2IopsUsd(iops: number): number {
	requireNumber('iops', iops, { min: 0 });
	return io2IopsTiers.tiers.reduce((usd, { upToIops, usdPerIopsMonth }, index) => {
		const from = io2IopsTiers.tiers[index - 1]?.upToIops ?? 0;
		return usd + Math.max(0, Math.min(iops, upToIops) - from) * usdPerIopsMonth;
	}, 0);
}

function beyond(value: number | null, baseline: number | null): number {
	return Math.max(0, requireNumber('setting', value ?? baseline ?? 0, { min: 0 }) - (baseline ?? 0));
}
