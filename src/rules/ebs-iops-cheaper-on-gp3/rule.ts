/** Provisioned IOPS volumes whose I/O operations gp3 gives for a fraction. */
import type { Facts } from '../../core/facts/facts';
import { isKnown } from '../../core/model/value';
import { volumeLimits } from '../../core/simulation/ebs/volumeLimits';
import { volumeCost } from '../../core/simulation/ebs/volumePrice';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { volumeHolders, volumesOf, volumeTypeOf } from '../volumes';
import type { VolumeHolder } from '../volumes';
import { cheaper, text, useGp3 } from './text';

/** Whoever asks for more has reasons beside the number; a judgement, not a figure of AWS. */
const mostIops = 16_000;
/** How much of the price must go. */
const leastSaving = 0.5;

export const ebsIopsCheaperOnGp3: Rule<VolumeHolder> = {
	id: 'ebs-iops-cheaper-on-gp3', category: 'storage', severity: 'information', resources: volumeHolders, text, supersedes: ['ebs-io1'],
	source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
	check(holder, report, context) {
		if (holder.type === 'AWS::EC2::Volume' && (!isKnown(holder.multiAttachEnabled) || holder.multiAttachEnabled.value)) { return; }
		for (const { volume, path } of volumesOf(holder)) {
			const type = volumeTypeOf(holder, volume);
			const { sizeGiB, iops } = volume;
			if (type === undefined || !['io1', 'io2'].includes(type.value) || !isKnown(sizeGiB) || !isKnown(iops) || sizeGiB.value < 1 || iops.value > mostIops) { continue; }
			const comparison = compare({ type: type.value, sizeGiB: sizeGiB.value, iops: iops.value }, context.facts);
			if (comparison === undefined) { continue; }
			const { gp3Iops, gp3Throughput } = comparison;
			report({
				at: type, message: cheaper, args: comparison,
				fixes: () => writeSettings(useGp3, [
					{ resource: holder, path: `${path}volumeType`, value: 'gp3' }, { resource: holder, path: `${path}iops`, value: gp3Iops },
					...(gp3Throughput === null ? [] : [{ resource: holder, path: `${path}throughputMiBps`, value: gp3Throughput }]),
				], { isPreferred: false, context }),
			});
		}
	},
};

interface Comparison {
	readonly type: string;
	readonly iops: number;
	readonly usd: number;
	readonly gp3Iops: number;
	/** `null` where the baseline is enough. */
	readonly gp3Throughput: number | null;
	readonly gp3Usd: number;
	readonly region: string;
}

/** gp3 with the same I/O operations, and as much throughput as those allow. */
function compare({ type, sizeGiB, iops }: { readonly type: string; readonly sizeGiB: number; readonly iops: number }, facts: Facts): Comparison | undefined {
	const [from, gp3] = [facts.volumeType(type), facts.volumeType('gp3')];
	const limits = gp3?.throughputMiBps;
	if (from === undefined || gp3 === undefined || limits === null || limits === undefined || gp3.baselineIops === null || gp3.baselineThroughputMiBps === null) { return undefined; }
	const gp3Iops = Math.max(iops, gp3.baselineIops);
	const reached = Math.min(from.maxThroughputMiBps ?? limits.max, limits.max, Math.floor(gp3Iops * limits.perIops), Math.floor(iops * limits.perIops));
	const gp3Throughput = reached > gp3.baselineThroughputMiBps ? reached : null;
	const [own, other] = [{ sizeGiB, iops, throughputMiBps: null }, { sizeGiB, iops: gp3Iops, throughputMiBps: gp3Throughput }];
	if (!volumeLimits(own, from).isValid || !volumeLimits(other, gp3).isValid) { return undefined; }
	const [a, b] = [volumeCost(own, from), volumeCost(other, gp3)];
	const [usd, gp3Usd] = [a.storageUsd + (a.iopsUsd ?? 0), b.storageUsd + (b.iopsUsd ?? 0) + (b.throughputUsd ?? 0)];
	return gp3Usd <= usd * (1 - leastSaving) ? { type, iops, usd, gp3Iops, gp3Throughput, gp3Usd, region: gp3.price.region } : undefined;
}
