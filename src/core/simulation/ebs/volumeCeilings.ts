/** The two limits of an SSD volume, whichever its type (facts/aws-behaviour.md 5). */
import type { VolumeType } from '../../facts/facts';
import { gp2BaselineIops, gp2Bursts, gp2MaxThroughputMiBps } from './gp2Performance';
import { io1MaxThroughputMiBps, io2MaxThroughputMiBps } from './provisionedPerformance';
import type { VolumeSettings } from './volumeLimits';

export interface VolumeCeilings {
	readonly iops: number;
	readonly throughputMiBps: number;
}

/**
 * I/O operations per second and MiB/s that a volume reaches at most; of settings that are not given, the baseline or the least.
 * @param hasCredits whether a gp2 volume has credits to burst with
 * @param ioKiB size of one I/O, above 0; `null` the most favourable
 * @throws RangeError if a setting is out of range, or the type is no current SSD type
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
 */
export function volumeCeilings(settings: VolumeSettings, type: VolumeType, hasCredits: boolean, ioKiB: number | null): VolumeCeilings {
	const iops = settings.iops ?? type.baselineIops ?? type.iops?.min ?? 0;
	const { iopsBySize } = type;
	if (iopsBySize !== null) {
		const bursts = hasCredits && gp2Bursts(settings.sizeGiB, iopsBySize);
		return {
			iops: bursts ? iopsBySize.burstTo : gp2BaselineIops(settings.sizeGiB, iopsBySize),
			throughputMiBps: gp2MaxThroughputMiBps(settings.sizeGiB, hasCredits, iopsBySize),
		};
	}
	if (type.baselineThroughputMiBps !== null) { return { iops, throughputMiBps: settings.throughputMiBps ?? type.baselineThroughputMiBps }; }
	switch (type.name) {
		case 'io1': return { iops, throughputMiBps: io1MaxThroughputMiBps(iops, ioKiB) };
		case 'io2': return { iops, throughputMiBps: io2MaxThroughputMiBps(iops) };
		default: throw new RangeError(`No source tells the limits of ${type.name} in I/O operations`);
	}
}
