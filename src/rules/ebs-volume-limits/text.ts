import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'EBS volume that AWS cannot create', ko: '생성할 수 없는 EBS 볼륨' },
	why: {
		en: 'Each volume type has its own limits of size, IOPS and throughput, and some of them depend on each other. AWS rejects a combination outside of them: the volume is not created, and an instance or group that needs it does not start. '
			+ 'Bring the settings within the limits or choose another type.',
		ko: '볼륨 유형마다 크기, IOPS, 처리량의 한도가 있고 서로 영향을 주는 한도도 있습니다. 한도를 벗어난 조합은 AWS가 거부하므로 볼륨이 생성되지 않고, 그 볼륨이 필요한 인스턴스나 Auto Scaling 그룹도 시작되지 않습니다. '
			+ '설정을 한도 안으로 조정하거나 다른 유형을 선택하십시오.',
	},
};

interface Subject {
	readonly type: string;
	readonly wanted: number;
}

/** A setting on one of its own limits. */
interface Limited extends Subject {
	readonly limit: number;
}

export const unknownType: LocalizedTemplate<{ readonly type: string; readonly types: string }> = {
	en: ({ type, types }) => `EBS has no volume type ${JSON.stringify(type)}; AWS rejects it. Types: ${types}`,
	ko: ({ type, types }) => `EBS에 없는 볼륨 유형 ${JSON.stringify(type)}이므로 AWS가 거부합니다. 유형: ${types}`,
};

export const notBootable: LocalizedTemplate<{ readonly type: string; readonly device: string }> = {
	en: ({ type, device }) => `A ${type} volume cannot be the boot volume ${device}; the instance does not start.`,
	ko: ({ type, device }) => `${type} 볼륨은 부트 볼륨(${device})으로 사용할 수 없어 인스턴스가 시작되지 않습니다.`,
};

export const sizeOutOfRange: LocalizedTemplate<Subject & { readonly min: number; readonly max: number }> = {
	en: ({ type, wanted, min, max }) => `${formatNumber(wanted, 3)} GiB is outside of ${formatNumber(min)}–${formatNumber(max)} GiB, the sizes of ${type}; AWS rejects this volume.`,
	ko: ({ type, wanted, min, max }) => `${formatNumber(wanted, 3)} GiB는 ${type}의 크기 범위 ${formatNumber(min)}–${formatNumber(max)} GiB를 벗어나 AWS가 이 볼륨을 거부합니다.`,
};

export const iopsNotSettable: LocalizedTemplate<Subject> = {
	en: ({ type }) => `${type} takes no IOPS setting; AWS rejects this volume.`,
	ko: ({ type }) => `${type}에는 IOPS를 설정할 수 없어 AWS가 이 볼륨을 거부합니다.`,
};

export const iopsMissing: LocalizedTemplate<{ readonly type: string }> = {
	en: ({ type }) => `${type} needs an IOPS setting; AWS rejects this volume.`,
	ko: ({ type }) => `${type}에는 IOPS 설정이 필요하므로 AWS가 이 볼륨을 거부합니다.`,
};

export const iopsBelow: LocalizedTemplate<Limited> = {
	en: ({ type, wanted, limit }) => `${formatNumber(wanted)} IOPS is below ${formatNumber(limit)}, the minimum of ${type}; AWS rejects this volume.`,
	ko: ({ type, wanted, limit }) => `${formatNumber(wanted)} IOPS는 ${type}의 최솟값 ${formatNumber(limit)}보다 작아 AWS가 이 볼륨을 거부합니다.`,
};

export const iopsAbove: LocalizedTemplate<Limited> = {
	en: ({ type, wanted, limit }) => `${formatNumber(wanted)} IOPS is above ${formatNumber(limit)}, the maximum of ${type}; AWS rejects this volume.`,
	ko: ({ type, wanted, limit }) => `${formatNumber(wanted)} IOPS는 ${type}의 최댓값 ${formatNumber(limit)}보다 커서 AWS가 이 볼륨을 거부합니다.`,
};

export const iopsRatio: LocalizedTemplate<Limited & { readonly sizeGiB: number; readonly maxPerGiB: number }> = {
	en: ({ type, wanted, limit, sizeGiB, maxPerGiB }) =>
		`${formatNumber(wanted)} IOPS is above ${formatNumber(limit)}, the most that ${type} gives ${formatNumber(sizeGiB)} GiB (${formatNumber(maxPerGiB)} per GiB); AWS rejects this volume.`,
	ko: ({ type, wanted, limit, sizeGiB, maxPerGiB }) =>
		`${formatNumber(wanted)} IOPS는 ${formatNumber(sizeGiB)} GiB ${type}의 한도 ${formatNumber(limit)}(GiB당 ${formatNumber(maxPerGiB)})보다 커서 AWS가 이 볼륨을 거부합니다.`,
};

export const throughputNotSettable: LocalizedTemplate<Subject> = {
	en: ({ type }) => `${type} takes no throughput setting, only gp3 does; AWS rejects this volume.`,
	ko: ({ type }) => `처리량은 gp3에만 설정할 수 있어 AWS가 이 ${type} 볼륨을 거부합니다.`,
};

export const throughputBelow: LocalizedTemplate<Limited> = {
	en: ({ type, wanted, limit }) => `${formatNumber(wanted)} MiB/s is below ${formatNumber(limit)} MiB/s, the minimum of ${type}; AWS rejects this volume.`,
	ko: ({ type, wanted, limit }) => `${formatNumber(wanted)} MiB/s는 ${type}의 최솟값 ${formatNumber(limit)} MiB/s보다 작아 AWS가 이 볼륨을 거부합니다.`,
};

export const throughputAbove: LocalizedTemplate<Limited> = {
	en: ({ type, wanted, limit }) => `${formatNumber(wanted)} MiB/s is above ${formatNumber(limit)} MiB/s, the maximum of ${type}; AWS rejects this volume.`,
	ko: ({ type, wanted, limit }) => `${formatNumber(wanted)} MiB/s는 ${type}의 최댓값 ${formatNumber(limit)} MiB/s보다 커서 AWS가 이 볼륨을 거부합니다.`,
};

export const throughputRatio: LocalizedTemplate<Limited & { readonly atIops: number; readonly perIops: number }> = {
	en: ({ type, wanted, limit, atIops, perIops }) =>
		`${formatNumber(wanted)} MiB/s is above ${formatNumber(limit)} MiB/s, the most that ${type} gives at ${formatNumber(atIops)} IOPS (${formatNumber(perIops, 3)} MiB/s per IOPS); AWS rejects this volume.`,
	ko: ({ type, wanted, limit, atIops, perIops }) =>
		`${formatNumber(wanted)} MiB/s는 ${formatNumber(atIops)} IOPS ${type}의 한도 ${formatNumber(limit)} MiB/s(IOPS당 ${formatNumber(perIops, 3)} MiB/s)보다 커서 AWS가 이 볼륨을 거부합니다.`,
};

export const setType: LocalizedTemplate<string> = {
	en: (type) => `Change the volume type to ${type}`,
	ko: (type) => `볼륨 유형을 ${type}(으)로 변경`,
};

export const setTypeAndIops: LocalizedTemplate<{ readonly type: string; readonly iops: number }> = {
	en: ({ type, iops }) => `Change the volume type to ${type} and IOPS to ${formatNumber(iops)}`,
	ko: ({ type, iops }) => `볼륨 유형을 ${type}, IOPS를 ${formatNumber(iops)}(으)로 변경`,
};

export const setSize: LocalizedTemplate<number> = {
	en: (sizeGiB) => `Set the size to ${formatNumber(sizeGiB)} GiB`,
	ko: (sizeGiB) => `크기를 ${formatNumber(sizeGiB)} GiB로 설정`,
};

export const setIops: LocalizedTemplate<number> = {
	en: (iops) => `Set IOPS to ${formatNumber(iops)}`,
	ko: (iops) => `IOPS를 ${formatNumber(iops)}(으)로 설정`,
};

export const setThroughput: LocalizedTemplate<number> = {
	en: (throughputMiBps) => `Set the throughput to ${formatNumber(throughputMiBps)} MiB/s`,
	ko: (throughputMiBps) => `처리량을 ${formatNumber(throughputMiBps)} MiB/s로 설정`,
};
