/** io1 volumes, for which io2 is more durable at the same price or less. */
import type { Facts } from '../../core/facts/facts';
import { isKnown } from '../../core/model/value';
import { volumeLimits } from '../../core/simulation/ebs/volumeLimits';
import { volumeCost } from '../../core/simulation/ebs/volumePrice';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { volumeHolders, volumesOf, volumeTypeOf } from '../volumes';
import type { VolumeHolder } from '../volumes';
import { better, text, useIo2 } from './text';

export const ebsIo1: Rule<VolumeHolder> = {
	id: 'ebs-io1', category: 'storage', severity: 'information', resources: volumeHolders, text,
	source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
	check(holder, report, context) {
		for (const { volume, path } of volumesOf(holder)) {
			const type = volumeTypeOf(holder, volume);
			const { sizeGiB, iops } = volume;
			if (type === undefined || type.value !== 'io1' || !isKnown(sizeGiB) || !isKnown(iops) || sizeGiB.value < 1 || iops.value < 1) { continue; }
			const comparison = compare(sizeGiB.value, iops.value, context.facts);
			if (comparison === undefined) { continue; }
			report({ at: type, message: better, args: comparison, fixes: () => writeSettings(useIo2, [{ resource: holder, path: `${path}volumeType`, value: 'io2' }], { isPreferred: true, context }) });
		}
	},
};

/** @returns monthly prices; `undefined` where AWS takes no such io2 volume, or it costs more */
function compare(sizeGiB: number, iops: number, facts: Facts): { readonly io1Usd: number; readonly io2Usd: number; readonly region: string } | undefined {
	const [io1, io2] = [facts.volumeType('io1'), facts.volumeType('io2')];
	const settings = { sizeGiB, iops, throughputMiBps: null };
	if (io1 === undefined || io2 === undefined || !volumeLimits(settings, io1).isValid || !volumeLimits(settings, io2).isValid) { return undefined; }
	const [first, second] = [volumeCost(settings, io1), volumeCost(settings, io2)];
	const [io1Usd, io2Usd] = [first.storageUsd + (first.iopsUsd ?? 0), second.storageUsd + (second.iopsUsd ?? 0)];
	return io2Usd <= io1Usd ? { io1Usd, io2Usd, region: io2.price.region } : undefined;
}
