/** The settings of an EBS volume: what it reaches behind this instance type, and what it costs. */
import type { Facts, InstanceType, VolumeType } from '../../core/facts/facts';
import { formatNumber } from '../../core/format';
import type { Localized } from '../../core/model/localized';
import type { Resource, ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { EbsVolumeSettings } from '../../core/model/volume';
import { gp2Bursts } from '../../core/simulation/ebs/gp2Performance';
import { hddThroughput } from '../../core/simulation/ebs/hddPerformance';
import { volumeCeilings } from '../../core/simulation/ebs/volumeCeilings';
import { volumeLimits } from '../../core/simulation/ebs/volumeLimits';
import type { VolumeSettings } from '../../core/simulation/ebs/volumeLimits';
import { volumeCost } from '../../core/simulation/ebs/volumePrice';
import type { Row, SettingEffect, SettingExplainer } from './setting';
import { moneyRange, same } from './words';

const names = {
	volumeType: { en: 'Volume type', ko: '볼륨 유형' },
	sizeGiB: { en: 'Volume size', ko: '볼륨 크기' },
	iops: { en: 'Provisioned IOPS', ko: '프로비저닝된 IOPS' },
	throughputMiBps: { en: 'Throughput', ko: '처리량' },
} as const satisfies Readonly<Record<string, Localized>>;

type SettingName = keyof typeof names;

export const volumePerformance: SettingExplainer<ResourceOfType<'AWS::EC2::LaunchTemplate' | 'AWS::AutoScaling::LaunchConfiguration' | 'AWS::EC2::Instance' | 'AWS::EC2::Volume'>> = {
	resourceTypes: ['AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::Instance', 'AWS::EC2::Volume'],
	paths: ['sizeGiB', 'iops', 'throughputMiBps', 'ebsVolumes.sizeGiB', 'ebsVolumes.iops', 'ebsVolumes.throughputMiBps'],
	explain(resource, place) {
		const volume = place.holder as EbsVolumeSettings;
		const name = (place.path.split('.').at(-1) ?? '') as SettingName;
		return explainVolume(volume, name, resource, place.facts);
	},
};

/** What a volume of this type comes to where it stands; none where a setting of it is not known or AWS would refuse it. */
export function volumeRows(volume: EbsVolumeSettings, resource: Resource, facts: Facts): readonly Row[] {
	const effect = explainVolume(volume, 'volumeType', resource, facts);
	return effect === undefined ? [] : [[{ en: 'here', ko: '이 코드에서' }, effect.essence], ...(effect.rows ?? []).slice(-1)];
}

function explainVolume(volume: EbsVolumeSettings, name: SettingName, resource: Resource, facts: Facts): SettingEffect | undefined {
	const settings = settingsOf(volume);
	const type = isKnown(volume.volumeType) ? facts.volumeType(volume.volumeType.value) : undefined;
	if (settings === undefined || type === undefined) { return undefined; }
	if (!volumeLimits(settings, type).isValid) { return { name: names[name], essence: refusedText(settings, type), rows: limitRows(settings, type) }; }
	const instance = instanceOf(resource, facts);
	const reached = reachedBy(settings, type);
	return {
		name: names[name],
		essence: essenceOf(type, reached, instance),
		rows: [
			...limitRow(name, settings, type),
			...reachedRows(reached),
			...instanceRow(instance),
			costRow(settings, type),
		],
		note: {
			en: `EBS price of ${type.price.source.asOf}, ${type.price.region}; limits of ${type.source.asOf}.`,
			ko: `EBS 요금은 ${type.price.region}, ${type.price.source.asOf} 기준, 한도는 ${type.source.asOf} 기준입니다.`,
		},
	};
}

/** `undefined` where one of them is not known. */
function settingsOf({ sizeGiB, iops, throughputMiBps }: EbsVolumeSettings): VolumeSettings | undefined {
	if (!isKnown(sizeGiB) || !(sizeGiB.value > 0)) { return undefined; }
	if ((iops !== undefined && !isKnown(iops)) || (throughputMiBps !== undefined && !isKnown(throughputMiBps))) { return undefined; }
	return { sizeGiB: sizeGiB.value, iops: iops?.value ?? null, throughputMiBps: throughputMiBps?.value ?? null };
}

function instanceOf(resource: Resource, facts: Facts): InstanceType | undefined {
	const type = 'instanceType' in resource ? resource.instanceType : undefined;
	return isKnown(type) ? facts.instanceType(type.value) : undefined;
}

interface Reached {
	/** `null` for a type whose I/O operations do not count. */
	readonly iops: number | null;
	readonly throughputMiBps: number | null;
	/** What credits add for a while. */
	readonly burst: Localized | null;
}

/** What the volume does by itself, whatever it is attached to. */
function reachedBy(settings: VolumeSettings, type: VolumeType): Reached {
	if (type.throughputBySize !== null) {
		const { baseMiBps, burstMiBps } = hddThroughput(settings.sizeGiB / 1024, type.throughputBySize);
		return { iops: null, throughputMiBps: baseMiBps, burst: burstMiBps > baseMiBps ? same(`≤ ${formatNumber(burstMiBps)} MiB/s`) : null };
	}
	if (type.iops === null && type.iopsBySize === null) { return { iops: null, throughputMiBps: null, burst: null }; }
	const ceilings = volumeCeilings(settings, type, false, null);
	const bursts = type.iopsBySize !== null && gp2Bursts(settings.sizeGiB, type.iopsBySize);
	return {
		...ceilings,
		burst: bursts && type.iopsBySize !== null ? { en: `${formatNumber(type.iopsBySize.burstTo)} IOPS while credits last`, ko: `크레딧이 남아 있는 동안 ${formatNumber(type.iopsBySize.burstTo)} IOPS` } : null,
	};
}

/** Which of the two is the limit: the volume or the instance type. */
function essenceOf(type: VolumeType, { iops, throughputMiBps }: Reached, instance: InstanceType | undefined): Localized {
	const figures = figuresText(iops, throughputMiBps);
	if (figures === '') { return { en: `A ${type.name} volume of an older kind: no performance is promised.`, ko: `이전 방식의 ${type.name} 볼륨으로, 성능이 보장되지 않습니다.` }; }
	if (instance === undefined) {
		return { en: `The volume reaches ${figures}, if the instance that it is attached to can do as much.`, ko: `볼륨은 ${figures}까지 냅니다. 단, 연결한 인스턴스가 그만큼 처리할 수 있어야 합니다.` };
	}
	const { iops: sustained, throughputMiBps: carried } = instanceLimits(instance, 'sustained');
	if (isBelow(sustained, iops) || isBelow(carried, throughputMiBps)) {
		const most = instanceLimits(instance, 'burst');
		const isBurst = !isBelow(most.iops, iops) && !isBelow(most.throughputMiBps, throughputMiBps);
		const limit = figuresText(isBelow(sustained, iops) ? sustained : null, isBelow(carried, throughputMiBps) ? carried : null);
		return isBurst ? {
			en: `The volume can do ${figures}, but ${instance.name} sustains ${limit} and does more only for half an hour a day.`,
			ko: `볼륨은 ${figures}까지 내지만 ${instance.name}의 지속 한도는 ${limit}이며, 그 이상은 하루 30분 정도만 가능합니다.`,
		} : {
			en: `The volume can do ${figures}, but ${instance.name} carries at most ${limit}: what lies above is paid for and not reached.`,
			ko: `볼륨은 ${figures}까지 내지만 ${instance.name}의 한도는 ${limit}입니다. 그 이상은 비용만 들고 사용하지 못합니다.`,
		};
	}
	return { en: `The volume reaches ${figures}; ${instance.name} does not hold it back.`, ko: `볼륨은 ${figures}까지 내며, ${instance.name}의 한도에 걸리지 않습니다.` };
}

function isBelow(limit: number | null, wanted: number | null): boolean {
	return limit !== null && wanted !== null && limit < wanted;
}

function figuresText(iops: number | null, throughputMiBps: number | null): string {
	return [iops === null ? '' : `${formatNumber(iops)} IOPS`, throughputMiBps === null ? '' : `${formatNumber(throughputMiBps)} MiB/s`].filter((text) => text !== '').join(' · ');
}

/** What an instance type carries to all its volumes together. */
function instanceLimits({ ebs }: InstanceType, kind: 'sustained' | 'burst'): Pick<Reached, 'iops' | 'throughputMiBps'> {
	const mbps = kind === 'sustained' ? ebs.baselineMbps : ebs.maxMbps ?? ebs.baselineMbps;
	return {
		iops: kind === 'sustained' ? ebs.baselineIops : ebs.maxIops ?? ebs.baselineIops,
		throughputMiBps: mbps === null ? null : Math.round(mbps * 1e6 / 8 / (1024 * 1024)),
	};
}

function refusedText({ sizeGiB }: VolumeSettings, { name }: VolumeType): Localized {
	return {
		en: `AWS refuses this volume: its settings are not among those that ${name} takes at ${formatNumber(sizeGiB)} GiB.`,
		ko: `AWS가 이 볼륨을 거부합니다. ${name}, ${formatNumber(sizeGiB)} GiB에서 허용되는 범위를 벗어났습니다.`,
	};
}

/** Every range. */
function limitRows(settings: VolumeSettings, type: VolumeType): readonly Row[] {
	return (['sizeGiB', 'iops', 'throughputMiBps'] as const).flatMap((name) => limitRow(name, settings, type).map(([, range]): Row => [names[name], range]));
}

function limitRow(name: SettingName, settings: VolumeSettings, type: VolumeType): readonly Row[] {
	const limits = volumeLimits(settings, type);
	const range = name === 'sizeGiB' ? limits.sizeGiB : name === 'iops' ? limits.iops : name === 'throughputMiBps' ? limits.throughputMiBps : null;
	if (range === null) { return []; }
	const unit = name === 'sizeGiB' ? 'GiB' : name === 'iops' ? 'IOPS' : 'MiB/s';
	return [[{ en: `${type.name} takes`, ko: `${type.name} 허용 범위` }, same(`${formatNumber(range.min)}–${formatNumber(range.max)} ${unit}`)]];
}

function reachedRows({ iops, throughputMiBps, burst }: Reached): readonly Row[] {
	const figures = figuresText(iops, throughputMiBps);
	return [
		...figures === '' ? [] : [[{ en: 'volume', ko: '볼륨' }, same(figures)] satisfies Row],
		...burst === null ? [] : [[{ en: 'bursts to', ko: '버스트' }, burst] satisfies Row],
	];
}

function instanceRow(instance: InstanceType | undefined): readonly Row[] {
	if (instance === undefined) { return []; }
	const [sustained, most] = [instanceLimits(instance, 'sustained'), instanceLimits(instance, 'burst')];
	const range = (low: number | null, high: number | null, unit: string): string => {
		if (low === null) { return ''; }
		return `${high !== null && high > low ? `${formatNumber(low)}–${formatNumber(high)}` : formatNumber(low)} ${unit}`;
	};
	const text = [range(sustained.iops, most.iops, 'IOPS'), range(sustained.throughputMiBps, most.throughputMiBps, 'MiB/s')].filter((part) => part !== '').join(' · ');
	return text === '' ? [] : [[same(instance.name), same(text)]];
}

function costRow(settings: VolumeSettings, type: VolumeType): Row {
	const { storageUsd, iopsUsd, throughputUsd } = volumeCost(settings, type);
	const total = storageUsd + (iopsUsd ?? 0) + (throughputUsd ?? 0);
	const parts = [[`${formatNumber(settings.sizeGiB)} GiB`, storageUsd], ['IOPS', iopsUsd ?? 0], ['MiB/s', throughputUsd ?? 0]] as const;
	const shown = parts.filter(([, usd]) => usd > 0).map(([label, usd]) => `${label} ${moneyRange(usd, usd)}`).join(' + ');
	const money = moneyRange(total, total);
	const detail = parts.filter(([, usd]) => usd > 0).length > 1 ? ` (${shown})` : '';
	return [{ en: 'cost per month', ko: '월 비용' }, same(`${money}${detail}`)];
}
