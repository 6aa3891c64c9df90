/** Cases of EBS volumes, in the words of the product. */
import type { VolumeType } from '../../../src/core/facts/facts';
import { gp2BaselineIops, gp2BurstSeconds, gp2Bursts, gp2MaxThroughputMiBps, gp2RefillSeconds, type IopsBySize } from '../../../src/core/simulation/ebs/gp2Performance';
import { hddThroughput, scanSeconds, worstScanSeconds, type ThroughputBySize } from '../../../src/core/simulation/ebs/hddPerformance';
import { achievableIops, io1MaxThroughputMiBps, io2MaxThroughputMiBps, maxProvisionableIops, maxProvisionableThroughputMiBps, reachedPerformance } from '../../../src/core/simulation/ebs/provisionedPerformance';
import { descendantSnapshotGiB, incrementalGiB, snapshotSizes } from '../../../src/core/simulation/ebs/snapshots';
import { volumeCeilings } from '../../../src/core/simulation/ebs/volumeCeilings';
import { mayAttach, mayModify, mayMultiAttach, mayResize } from '../../../src/core/simulation/ebs/volumeChanges';
import { volumeLimits } from '../../../src/core/simulation/ebs/volumeLimits';
import { volumeCost } from '../../../src/core/simulation/ebs/volumePrice';
import { loadFacts } from '../../support/facts';
import { UnknownShapeError, renamed, shape, type Shape } from './shape';

interface Sized { readonly sizeGiB: number }

export const ebs: readonly Shape[] = [
	shape('ebs attach', 'type instances sameAz nitro', (given: { type: string; instances: number; sameAz: boolean; nitro: boolean }) => ({
		multiAttachAllowed: mayMultiAttach(given.type, { count: given.instances, areInZone: given.sameAz, areNitro: given.nitro }),
	})),
	shape('ebs attach', 'volumeAz instanceAz', (given: { volumeAz: string; instanceAz: string }) => ({ allowed: mayAttach(given.volumeAz, given.instanceAz) })),
	shape('ebs gp2', 'sizeGiB creditBalance? demandIops? creditsAvailable?', ({ sizeGiB, creditBalance, demandIops, creditsAvailable }: Sized & { creditBalance?: number; demandIops?: number; creditsAvailable?: boolean }) => {
		const limits = gp2Limits();
		const bursts = gp2Bursts(sizeGiB, limits);
		const burstAt = (iops: number): number | null => bursts && creditBalance !== undefined ? gp2BurstSeconds(sizeGiB, creditBalance, iops, limits) : null;
		return {
			baselineIops: gp2BaselineIops(sizeGiB, limits), bursts, refillSeconds: bursts ? gp2RefillSeconds(sizeGiB, limits) : null,
			maxThroughputMiBs: gp2MaxThroughputMiBps(sizeGiB, creditsAvailable ?? true, limits),
			burstSecondsAt3000: burstAt(3000), burstSeconds: burstAt(demandIops ?? 3000),
		};
	}),
	...['gp3', 'io1', 'io2'].flatMap((name): readonly Shape[] => [
		shape(`ebs ${name}`, 'sizeGiB', ({ sizeGiB }: Sized) => ({ maxProvisionableIops: maxProvisionableIops(sizeGiB, typeOf(name)), maxIops: maxProvisionableIops(sizeGiB, typeOf(name)) })),
		shape(`ebs ${name}`, 'type sizeGiB iops? throughputMiBs?', ({ type, sizeGiB, iops, throughputMiBs }: Sized & { type: string; iops?: number; throughputMiBs?: number }) => {
			const limits = volumeLimits({ sizeGiB, iops: iops ?? null, throughputMiBps: throughputMiBs ?? null }, typeOf(type));
			return {
				valid: limits.isValid, minSizeGiB: limits.sizeGiB.min, maxSizeGiB: limits.sizeGiB.max, minIops: limits.iops?.min, maxIops: limits.iops?.max,
				minThroughputMiBs: limits.throughputMiBps?.min, maxThroughputMiBs: limits.throughputMiBps?.max,
			};
		}),
	]),
	shape('ebs gp3', 'iops', ({ iops }: { iops: number }) => ({ maxThroughputMiBs: maxProvisionableThroughputMiBps(iops, typeOf('gp3')) })),
	shape('ebs io1', 'iops ioKiB?', ({ iops, ioKiB }: { iops: number; ioKiB?: number | null }) => ({ maxThroughputMiBs: io1MaxThroughputMiBps(iops, ioKiB ?? null) })),
	shape('ebs io2', 'iops', ({ iops }: { iops: number }) => ({ maxThroughputMiBs: io2MaxThroughputMiBps(iops) })),
	...['io1', 'io2'].map((name) => shape(`ebs ${name}`, 'instance provisionedIops', ({ instance, provisionedIops }: { instance: string; provisionedIops: number }) => ({
		achievable: achievableIops(provisionedIops, renamed({ 'non-Nitro': false, Nitro: true }, instance)),
	}))),
	shape('ebs io-size', 'type sizeGiB ioKiB creditsAvailable? iops? throughputMiBs?', (given: IoSizeGiven) => {
		const settings = { sizeGiB: given.sizeGiB, iops: given.iops ?? null, throughputMiBps: given.throughputMiBs ?? null };
		const ceilings = volumeCeilings(settings, typeOf(given.type), given.creditsAvailable ?? false, given.ioKiB);
		const { iops, throughputMiBps } = reachedPerformance(ceilings.iops, ceilings.throughputMiBps, given.ioKiB);
		return { iopsReached: iops, throughputMiBs: throughputMiBps };
	}),
	shape('ebs modify', 'modificationsInLast24h allCompleted? lastState? state? hoursSinceLast?', ({ modificationsInLast24h, allCompleted, lastState }: { modificationsInLast24h: number; allCompleted?: boolean; lastState?: string }) => ({
		allowed: mayModify(modificationsInLast24h, allCompleted ?? renamed({ completed: true, optimizing: false, modifying: false }, lastState ?? 'completed')),
	})),
	shape('ebs modify', 'currentGiB targetGiB', ({ currentGiB, targetGiB }: { currentGiB: number; targetGiB: number }) => ({ allowed: mayResize(currentGiB, targetGiB) })),
	shape('ebs price', 'type sizeGB iops? throughputMiBs? region', ({ type: name, sizeGB, iops, throughputMiBs, region }: { type: string; sizeGB: number; iops?: number; throughputMiBs?: number; region: string }) => {
		const type = typeOf(name);
		if (type.price.region !== region) { throw new UnknownShapeError(`prices of the region “${region}”`); }
		const { storageUsd, iopsUsd, throughputUsd } = volumeCost({ sizeGiB: sizeGB, iops: iops ?? null, throughputMiBps: throughputMiBs ?? null }, type);
		return { monthlyUsd: { storage: storageUsd, [type.baselineIops === null ? 'iops' : 'extraIops']: iopsUsd, extraThroughput: throughputUsd } };
	}),
	...['st1', 'sc1'].map((name) => shape(`ebs ${name}`, 'sizeTiB', ({ sizeTiB }: { sizeTiB: number }) => {
		const { baseMiBps, burstMiBps } = hddThroughput(sizeTiB, hddLimits(name));
		return { baseMiBs: baseMiBps, burstMiBs: burstMiBps };
	})),
	shape('ebs scan-time', 'sizeTiB bucket', ({ sizeTiB, bucket }: { sizeTiB: number; bucket: string }) => {
		const hours = (name: string): number => scanSeconds(sizeTiB, renamed({ full: 1, empty: 0 }, bucket), hddLimits(name)) / 3600;
		return { st1Hours: hours('st1'), sc1Hours: hours('sc1') };
	}),
	shape('ebs scan-time', 'sizeTiB type worstCase?', ({ sizeTiB, type, worstCase }: { sizeTiB: number; type: string; worstCase?: boolean }) => ({
		hours: (worstCase === true ? worstScanSeconds : scanSeconds)(sizeTiB, 1, hddLimits(type)) / 3600,
	})),
	shape('ebs snapshot', 'states', ({ states }: { states: readonly { dataGiB: number; changedGiB?: number; addedGiB?: number }[] }) => {
		const sizes = snapshotSizes(states.map(({ dataGiB, changedGiB, addedGiB }) => ({ dataGiB, changedGiB: changedGiB ?? 0, addedGiB: addedGiB ?? 0 })));
		return { snapshotGiB: sizes, totalStoredGiB: sizes.reduce((sum, size) => sum + size, 0) };
	}),
	shape('ebs snapshot', 'volumeGiB dataGiB', ({ dataGiB }: { dataGiB: number }) => ({ firstSnapshotGiB: snapshotSizes([{ dataGiB, changedGiB: 0, addedGiB: 0 }])[0] })),
	shape('ebs snapshot', 'volumeGiB changedGiB? addedGiB?',
		({ changedGiB, addedGiB }: { changedGiB?: number; addedGiB?: number }) => ({ incrementalGiB: incrementalGiB({ changedGiB: changedGiB ?? 0, addedGiB: addedGiB ?? 0 }) })),
	shape('ebs snapshot', 'vol1DataGiB vol2FromSnapA vol2AddedGiB sameKmsKey', (given: { vol1DataGiB: number; vol2FromSnapA: boolean; vol2AddedGiB: number; sameKmsKey: boolean }) => ({
		snapBGiB: descendantSnapshotGiB(given.vol1DataGiB, given.vol2AddedGiB, given.vol2FromSnapA, given.sameKmsKey),
	})),
];

interface IoSizeGiven extends Sized { readonly type: string; readonly ioKiB: number; readonly creditsAvailable?: boolean; readonly iops?: number; readonly throughputMiBs?: number }

function typeOf(name: string): VolumeType {
	const type = loadFacts().volumeType(name);
	if (type === undefined) { throw new UnknownShapeError(`the volume type “${name}”`); }
	return type;
}

function gp2Limits(): IopsBySize {
	return typeOf('gp2').iopsBySize!;
}

function hddLimits(name: string): ThroughputBySize {
	const limits = typeOf(name).throughputBySize;
	if (limits === null) { throw new UnknownShapeError(`throughput by size of “${name}”`); }
	return limits;
}
