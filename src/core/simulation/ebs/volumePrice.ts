/** What a volume costs a month (facts/aws-behaviour.md 5). */
import type { VolumeType } from '../../facts/facts';
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
 * Departs from AWS: the cheaper tiers of io2 above its first one are not in the facts.
 */
export function volumeCost({ sizeGiB, iops, throughputMiBps }: VolumeSettings, type: VolumeType): VolumeCost {
	const { usdPerGiBMonth, usdPerIopsMonth, usdPerMiBpsMonth } = type.price;
	return {
		storageUsd: requireNumber('sizeGiB', sizeGiB, { min: Number.MIN_VALUE }) * usdPerGiBMonth,
		iopsUsd: usdPerIopsMonth === null ? null : beyond(iops, type.baselineIops) * usdPerIopsMonth,
		throughputUsd: usdPerMiBpsMonth === null ? null : beyond(throughputMiBps, type.baselineThroughputMiBps) * usdPerMiBpsMonth,
	};
}

function beyond(value: number | null, baseline: number | null): number {
	return Math.max(0, requireNumber('setting', value ?? baseline ?? 0, { min: 0 }) - (baseline ?? 0));
}
