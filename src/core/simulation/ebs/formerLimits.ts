/** What volume types took on an earlier day (facts/aws-behaviour.md 12). */
import type { VolumeType } from '../../facts/facts';
import { formerVolumeLimits } from '../../facts/volumeFigures';

/**
 * The type with the limits of a day; itself if nothing has changed since.
 * @param date ISO date
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
 */
export function volumeTypeOn(type: VolumeType, date: string): VolumeType {
	const former = formerVolumeLimits[type.name];
	if (former === undefined || date >= former.until) { return type; }
	return {
		...type, sizeGiB: { ...type.sizeGiB, max: former.maxSizeGiB }, source: former.source, maxThroughputMiBps: former.maxThroughputMiBps,
		iops: type.iops === null ? null : { ...type.iops, max: former.maxIops, maxPerGiB: former.maxIopsPerGiB },
		throughputMiBps: type.throughputMiBps === null ? null : { ...type.throughputMiBps, max: former.maxThroughputMiBps ?? type.throughputMiBps.max },
	};
}
