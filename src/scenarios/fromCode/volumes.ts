/** The EBS volumes of each instance, with what they sustain and cost. */
import { gp2Burst, hddBurst } from '../../core/facts/volumeFigures';
import type { Facts, VolumeType } from '../../core/facts/facts';
import type { LaunchSettings } from '../../core/model/launchSettings';
import { isKnown } from '../../core/model/value';
import type { EbsVolumeSettings } from '../../core/model/volume';
import { gp2BaselineIops, gp2Bursts } from '../../core/simulation/ebs/gp2Performance';
import { hddThroughput } from '../../core/simulation/ebs/hddPerformance';
import { volumeCeilings } from '../../core/simulation/ebs/volumeCeilings';
import { volumeLimits, type VolumeSettings } from '../../core/simulation/ebs/volumeLimits';
import { volumeCost } from '../../core/simulation/ebs/volumePrice';
import type { VolumeModel } from '../../core/simulation/scenario/launchModel';
import { assumed, omitted, originOf, type Setting, type SettingNode, type Settings } from '../setting';
import { launchText } from './launchText';
import type { PartReading } from './partReading';

const mibPerTiB = 1024 * 1024;
const { defaults } = launchText;

/** A volume of which the code does not tell type and size, or that AWS would refuse, is left out. */
export function readVolumes(launch: Pick<LaunchSettings, 'ebsVolumes'> | undefined, facts: Facts): PartReading<SettingNode<readonly VolumeModel[]>> {
	const readings = (launch?.ebsVolumes ?? []).map((volume) => ({ volume, settings: volumeSettings(volume, facts) }));
	const settings = readings.flatMap((reading) => reading.settings ?? []);
	return {
		settings: settings.length === 0 ? omitted([], defaults.noVolumes) : settings,
		notes: readings.filter((reading) => reading.settings === undefined).map(({ volume: { deviceName } }) => launchText.notes.volume(isKnown(deviceName) ? deviceName.value : '?')),
	};
}

function volumeSettings(volume: EbsVolumeSettings, facts: Facts): Settings<VolumeModel> | undefined {
	const { volumeType, sizeGiB, iops, throughputMiBps } = volume;
	if (!isKnown(volumeType) || !isKnown(sizeGiB) || !Number.isInteger(sizeGiB.value) || sizeGiB.value < 1) { return undefined; }
	const type = facts.volumeType(volumeType.value);
	const written: VolumeSettings = { sizeGiB: sizeGiB.value, iops: isKnown(iops) ? iops.value : null, throughputMiBps: isKnown(throughputMiBps) ? throughputMiBps.value : null };
	if (type === undefined || isNegative(written) || !volumeLimits(written, type).isValid) { return undefined; }
	const performance = performanceOf(written, type);
	return {
		volumeType: { value: volumeType.value, origin: originOf(volumeType) },
		sizeGiB: { value: sizeGiB.value, origin: originOf(sizeGiB) },
		iops: isKnown(iops) && performance.iops !== null ? { value: performance.iops, origin: originOf(iops) } : omitted(performance.iops, defaults.baseline),
		throughputMiBps: isKnown(throughputMiBps) && performance.throughputMiBps !== null
			? { value: performance.throughputMiBps, origin: originOf(throughputMiBps) } : omitted(performance.throughputMiBps, defaults.baseline),
		burst: omitted(performance.burst, performance.burst === null ? defaults.noBurst : defaults.fullBucket),
		priceUsdPerMonth: priceOf(written, type),
	};
}

function isNegative({ iops, throughputMiBps }: VolumeSettings): boolean {
	return (iops ?? 0) < 0 || (throughputMiBps ?? 0) < 0;
}

type Performance = Pick<VolumeModel, 'iops' | 'throughputMiBps' | 'burst'>;

/** What a volume sustains, and the bucket that lets it do more for a while. */
function performanceOf(settings: VolumeSettings, type: VolumeType): Performance {
	if (type.throughputBySize !== null) {
		const sizeTiB = settings.sizeGiB / 1024;
		const { baseMiBps, burstMiBps } = hddThroughput(sizeTiB, type.throughputBySize);
		const capacity = sizeTiB * hddBurst.bucketTiBPerTiB * mibPerTiB;
		return { iops: null, throughputMiBps: baseMiBps, burst: burstMiBps > baseMiBps ? { capacity, fillPerSecond: baseMiBps, peak: burstMiBps } : null };
	}
	if (type.iopsBySize !== null) {
		const baseline = gp2BaselineIops(settings.sizeGiB, type.iopsBySize);
		return {
			...volumeCeilings(settings, type, false, null),
			burst: gp2Bursts(settings.sizeGiB, type.iopsBySize) ? { capacity: gp2Burst.bucketCredits, fillPerSecond: baseline, peak: type.iopsBySize.burstTo } : null,
		};
	}
	const isSolidState = type.iops !== null;
	return isSolidState ? { ...volumeCeilings(settings, type, false, null), burst: null } : { iops: null, throughputMiBps: null, burst: null };
}

function priceOf(settings: VolumeSettings, type: VolumeType): Setting<number | null> {
	const { storageUsd, iopsUsd, throughputUsd } = volumeCost(settings, type);
	const usd = Math.round((storageUsd + (iopsUsd ?? 0) + (throughputUsd ?? 0)) * 1e6) / 1e6;
	return assumed(usd, launchText.volumePrice(type.price.region, type.price.source.asOf));
}
