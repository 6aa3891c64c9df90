/** Cases of the performance and limits of EBS volumes, in the words of the product. */
import type { VolumeType } from '../../../src/core/facts/facts';
import { gp2Burst } from '../../../src/core/facts/volumeFigures';
import { volumeTypeOn } from '../../../src/core/simulation/ebs/formerLimits';
import { gp2BaselineIops, gp2BurstSeconds, gp2Bursts, gp2MaxThroughputMiBps, gp2RefillSeconds, type IopsBySize } from '../../../src/core/simulation/ebs/gp2Performance';
import { hddThroughput, reachedHddPerformance, scanSeconds, worstScanSeconds, type ThroughputBySize } from '../../../src/core/simulation/ebs/hddPerformance';
import { achievableIops, io1MaxThroughputMiBps, io2MaxThroughputMiBps, maxProvisionableIops, maxProvisionableThroughputMiBps, reachedPerformance } from '../../../src/core/simulation/ebs/provisionedPerformance';
import { volumeCeilings } from '../../../src/core/simulation/ebs/volumeCeilings';
import { volumeLimits } from '../../../src/core/simulation/ebs/volumeLimits';
import { loadFacts } from '../../support/facts';
import { UnknownShapeError, meant, renamed, shape, type Answer, type Shape } from './shape';

interface Sized { readonly sizeGiB: number; readonly asOf?: string }

export const ebs: readonly Shape[] = [
	shape('ebs gp2', 'sizeGiB creditBalance? demandIops? creditsAvailable?', gp2),
	...['gp3', 'io1', 'io2'].flatMap((name): readonly Shape[] => [
		shape(`ebs ${name}`, 'sizeGiB asOf?', ({ sizeGiB, asOf }: Sized) => {
			const type = typeOf(name, asOf);
			const most = maxProvisionableIops(sizeGiB, type);
			return { maxProvisionableIops: most, maxIops: most, ...(type.throughputMiBps === null ? {} : { maxThroughputMiBs: maxProvisionableThroughputMiBps(most, type) }) };
		}),
	]),
	...['gp3', 'gp2', 'io1', 'io2', 'st1', 'sc1', 'standard'].map((name) => shape(`ebs ${name}`, 'type sizeGiB iops? throughputMiBs? asOf?', limits)),
	shape('ebs gp3', 'iops asOf?', ({ iops, asOf }: { iops: number; asOf?: string }) => ({ maxThroughputMiBs: maxProvisionableThroughputMiBps(iops, typeOf('gp3', asOf)) })),
	shape('ebs io1', 'iops ioKiB?', ({ iops, ioKiB }: { iops: number; ioKiB?: number | null }) => ({ maxThroughputMiBs: io1MaxThroughputMiBps(iops, ioKiB ?? null) })),
	shape('ebs io2', 'iops', ({ iops }: { iops: number }) => ({ maxThroughputMiBs: io2MaxThroughputMiBps(iops) })),
	...['io1', 'io2'].map((name) => shape(`ebs ${name}`, 'instance provisionedIops', ({ instance, provisionedIops }: { instance: string; provisionedIops: number }) => ({
		achievable: achievableIops(provisionedIops, meant([[/^(non|not) nitro|^xen/, false], [/^nitro/, true]], instance)),
	}))),
	shape('ebs io-size', 'type sizeGiB ioKiB creditsAvailable? iops? throughputMiBs? sequential?', reached),
	...['st1', 'sc1'].flatMap((name): readonly Shape[] => [
		shape(`ebs ${name}`, 'sizeTiB', ({ sizeTiB }: { sizeTiB: number }) => hdd(name, sizeTiB)), shape(`ebs ${name}`, 'sizeGiB', ({ sizeGiB }: Sized) => hdd(name, sizeGiB / 1024)),
	]),
	shape('ebs scan-time', 'sizeTiB bucket?', ({ sizeTiB, bucket }: { sizeTiB: number; bucket?: string | number }) => ({ st1Hours: scanHours('st1', sizeTiB, bucket), sc1Hours: scanHours('sc1', sizeTiB, bucket) })),
	shape('ebs scan-time', 'sizeTiB type worstCase? bucket?', ({ sizeTiB, type, worstCase, bucket }: { sizeTiB: number; type: string; worstCase?: boolean; bucket?: string | number }) => ({
		hours: worstCase === true ? worstScanSeconds(sizeTiB, filled(bucket), hddLimits(type)) / 3600 : scanHours(type, sizeTiB, bucket),
	})),
];

interface Gp2Given extends Sized { readonly creditBalance?: number | null; readonly demandIops?: number; readonly creditsAvailable?: boolean }

/** A new volume has its bucket full. */
function gp2({ sizeGiB, creditBalance, demandIops, creditsAvailable }: Gp2Given): Answer {
	const bySize = gp2Limits();
	const bursts = gp2Bursts(sizeGiB, bySize);
	const burstAt = (iops: number): number | null => bursts ? gp2BurstSeconds(sizeGiB, creditBalance ?? gp2Burst.bucketCredits, iops, bySize) : null;
	return {
		baselineIops: gp2BaselineIops(sizeGiB, bySize), bursts, refillSeconds: bursts ? gp2RefillSeconds(sizeGiB, bySize) : null,
		maxThroughputMiBs: gp2MaxThroughputMiBps(sizeGiB, creditsAvailable ?? true, bySize),
		burstSecondsAt3000: burstAt(3000), burstSeconds: burstAt(demandIops ?? 3000),
	};
}

function limits({ type, sizeGiB, iops, throughputMiBs, asOf }: Sized & { type: string; iops?: number | null; throughputMiBs?: number | null }): Answer {
	const found = volumeLimits({ sizeGiB, iops: iops ?? null, throughputMiBps: throughputMiBs ?? null }, typeOf(type, asOf));
	return {
		valid: found.isValid, minSizeGiB: found.sizeGiB.min, maxSizeGiB: found.sizeGiB.max, minIops: found.iops?.min, maxIops: found.iops?.max, maxProvisionableIops: found.iops?.max,
		minThroughputMiBs: found.throughputMiBps?.min, maxThroughputMiBs: found.throughputMiBps?.max,
	};
}

interface IoSizeGiven extends Sized { readonly type: string; readonly ioKiB: number; readonly creditsAvailable?: boolean; readonly iops?: number | null; readonly throughputMiBs?: number | null; readonly sequential?: boolean }

function reached(given: IoSizeGiven): Answer {
	const type = typeOf(given.type);
	const hasCredits = given.creditsAvailable ?? true;
	if (type.throughputBySize !== null) {
		const { baseMiBps, burstMiBps } = hddThroughput(given.sizeGiB / 1024, type.throughputBySize);
		const { iops, throughputMiBps } = reachedHddPerformance(hasCredits ? burstMiBps : baseMiBps, given.ioKiB, given.sequential ?? false);
		return { iopsReached: iops, throughputMiBs: throughputMiBps };
	}
	const ceilings = volumeCeilings({ sizeGiB: given.sizeGiB, iops: given.iops ?? null, throughputMiBps: given.throughputMiBs ?? null }, type, hasCredits, given.ioKiB);
	const { iops, throughputMiBps } = reachedPerformance(ceilings.iops, ceilings.throughputMiBps, given.ioKiB);
	return { iopsReached: iops, throughputMiBs: throughputMiBps };
}

function hdd(name: string, sizeTiB: number): Answer {
	const { baseMiBps, burstMiBps } = hddThroughput(sizeTiB, hddLimits(name));
	return { baseMiBs: baseMiBps, burstMiBs: burstMiBps };
}

function scanHours(name: string, sizeTiB: number, bucket: string | number | undefined): number {
	return scanSeconds(sizeTiB, filled(bucket), hddLimits(name)) / 3600;
}

/** Share of the bucket that is full. */
function filled(bucket: string | number | undefined): number {
	return typeof bucket === 'number' ? bucket : renamed({ full: 1, half: 0.5, empty: 0 }, bucket ?? 'full');
}

function typeOf(name: string, asOf?: string): VolumeType {
	const type = loadFacts().volumeType(name);
	if (type === undefined) { throw new UnknownShapeError(`the volume type “${name}”`); }
	return asOf === undefined ? type : volumeTypeOn(type, asOf);
}

function gp2Limits(): IopsBySize {
	return typeOf('gp2').iopsBySize!;
}

function hddLimits(name: string): ThroughputBySize {
	const bySize = typeOf(name).throughputBySize;
	if (bySize === null) { throw new UnknownShapeError(`throughput by size of “${name}”`); }
	return bySize;
}
