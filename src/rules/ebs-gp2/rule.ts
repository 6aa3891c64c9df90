/** gp2 volumes, for which gp3 is cheaper and as fast or faster. */
import type { Facts } from '../../core/facts/facts';
import { gp2Burst } from '../../core/facts/volumeFigures';
import { isKnown } from '../../core/model/value';
import { volumeCost } from '../../core/simulation/ebs/volumePrice';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { volumeHolders, volumesOf, volumeTypeOf } from '../volumes';
import type { VolumeHolder } from '../volumes';
import { cheaper, cheaperPerGiB, text, useGp3 } from './text';

export const ebsGp2: Rule<VolumeHolder> = {
	id: 'ebs-gp2', category: 'storage', severity: 'information', resources: volumeHolders, text,
	source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
	check(holder, report, context) {
		for (const { volume, path } of volumesOf(holder)) {
			const type = volumeTypeOf(holder, volume);
			if (type === undefined || type.value !== 'gp2') { continue; }
			const size = isKnown(volume.sizeGiB) && volume.sizeGiB.value >= 1 ? volume.sizeGiB.value : undefined;
			const comparison = size === undefined ? undefined : compare(size, context.facts);
			const changes = [
				{ resource: holder, path: `${path}volumeType`, value: 'gp3' },
				...(comparison?.iops === undefined ? [] : [{ resource: holder, path: `${path}iops`, value: comparison.iops }]),
				...(comparison?.throughputMiBps === undefined ? [] : [{ resource: holder, path: `${path}throughputMiBps`, value: comparison.throughputMiBps }]),
			];
			const fixes = writeSettings(useGp3, changes, { isPreferred: true, context });
			if (comparison === undefined) {
				const [gp2, gp3] = [context.facts.volumeType('gp2'), context.facts.volumeType('gp3')];
				if (gp2 !== undefined && gp3 !== undefined) { report({ at: type, message: cheaperPerGiB, args: { gp2: gp2.price.usdPerGiBMonth, gp3: gp3.price.usdPerGiBMonth, region: gp3.price.region }, fixes }); }
			} else {
				report({ at: type, message: cheaper, args: comparison, fixes });
			}
		}
	},
};

interface Comparison {
	readonly sizeGiB: number;
	readonly gp2Usd: number;
	readonly gp2Iops: number;
	readonly gp3Usd: number;
	readonly gp3Iops: number;
	/** What gp3 must be given to be as fast; `undefined` where its baseline is enough. */
	readonly iops: number | undefined;
	readonly throughputMiBps: number | undefined;
	readonly region: string;
}

/** gp3 with at least the I/O operations that gp2 keeps up, and its throughput where that is lasting. */
function compare(sizeGiB: number, facts: Facts): Comparison | undefined {
	const [gp2, gp3] = [facts.volumeType('gp2'), facts.volumeType('gp3')];
	const bySize = gp2?.iopsBySize;
	if (gp2 === undefined || gp3 === undefined || bySize === null || bySize === undefined || gp3.baselineIops === null || sizeGiB > gp2.sizeGiB.max) { return undefined; }
	const gp2Iops = Math.min(bySize.max, Math.max(bySize.min, bySize.perGiB * sizeGiB));
	const gp3Iops = Math.max(gp3.baselineIops, gp2Iops);
	const throughputMiBps = sizeGiB >= gp2Burst.fullFromGiB ? gp2Burst.fullMiBps : undefined;
	const cost = volumeCost({ sizeGiB, iops: gp3Iops, throughputMiBps: throughputMiBps ?? null }, gp3);
	return {
		sizeGiB, gp2Iops, gp3Iops, throughputMiBps, region: gp3.price.region,
		gp2Usd: volumeCost({ sizeGiB, iops: null, throughputMiBps: null }, gp2).storageUsd,
		gp3Usd: cost.storageUsd + (cost.iopsUsd ?? 0) + (cost.throughputUsd ?? 0),
		iops: gp3Iops > gp3.baselineIops ? gp3Iops : undefined,
	};
}
