/** The words of an EBS volume type's explanation. */
import type { LanguageTag } from '../core/model/localized';

interface IopsLimits {
	readonly min: string;
	readonly max: string;
	readonly maxPerGiB: string;
}

export interface VolumeTypeText {
	/** By the word of the data. */
	readonly media: Readonly<Record<string, string>>;
	readonly price: (price: { readonly monthly: string; readonly region: string; readonly asOf: string }) => string;
	readonly rows: Readonly<Record<'iops' | 'throughput' | 'boot', string>>;
	readonly iopsIncluded: (limits: IopsLimits & { readonly included: string }) => string;
	readonly iopsRequired: (limits: IopsLimits) => string;
	readonly iopsBySize: (limits: Omit<IopsLimits, 'maxPerGiB'> & { readonly perGiB: string; readonly burstTo: string; readonly burstBelowGiB: string }) => string;
	readonly notSettable: string;
	readonly perIops: (monthly: string) => string;
	readonly throughputIncluded: (limits: { readonly included: string; readonly max: string; readonly perIops: string }) => string;
	readonly throughputBySize: (limits: { readonly base: string; readonly burst: string; readonly max: string }) => string;
	readonly throughputMax: (max: string) => string;
	readonly perMiBps: (monthly: string) => string;
	readonly bootable: string;
	readonly notBootable: string;
	readonly links: Readonly<Record<'lesson' | 'documentation', string>>;
}

export const volumeTypeText: Readonly<Record<LanguageTag, VolumeTypeText>> = {
	en: {
		media: { 'magnetic, previous generation': 'magnetic, previous generation' },
		price: ({ monthly, region, asOf }) => `${monthly} per GiB and month in ${region} · price of ${asOf}`,
		rows: { iops: 'IOPS', throughput: 'throughput', boot: 'boot volume' },
		iopsIncluded: ({ included, max, maxPerGiB }) => `${included} included, settable up to ${max} and ${maxPerGiB} per GiB`,
		iopsRequired: ({ min, max, maxPerGiB }) => `must be set: ${min}–${max}, at most ${maxPerGiB} per GiB`,
		iopsBySize: ({ perGiB, min, max, burstTo, burstBelowGiB }) =>
			`${perGiB} per GiB, ${min}–${max}, not settable · bursts to ${burstTo} below ${burstBelowGiB} GiB`,
		notSettable: 'not settable',
		perIops: (monthly) => `${monthly} per IOPS and month`,
		throughputIncluded: ({ included, max, perIops }) => `${included} MiB/s included, settable up to ${max} MiB/s and ${perIops} MiB/s per IOPS`,
		throughputBySize: ({ base, burst, max }) => `${base} MiB/s per TiB, bursts to ${burst} MiB/s per TiB, at most ${max} MiB/s`,
		throughputMax: (max) => `up to ${max} MiB/s, not settable`,
		perMiBps: (monthly) => `${monthly} per MiB/s and month`,
		bootable: 'possible',
		notBootable: 'not possible',
		links: { lesson: 'Lesson: EBS volumes', documentation: 'AWS documentation' },
	},
	ko: {
		media: { 'magnetic, previous generation': '마그네틱, 이전 세대' },
		price: ({ monthly, region, asOf }) => `${region}에서 GiB당 월 ${monthly} · ${asOf} 기준 요금`,
		rows: { iops: 'IOPS', throughput: '처리량', boot: '부트 볼륨' },
		iopsIncluded: ({ included, max, maxPerGiB }) => `기본 ${included}, 최대 ${max}까지 설정 가능(GiB당 최대 ${maxPerGiB})`,
		iopsRequired: ({ min, max, maxPerGiB }) => `설정 필수: ${min}–${max}, GiB당 최대 ${maxPerGiB}`,
		iopsBySize: ({ perGiB, min, max, burstTo, burstBelowGiB }) => `GiB당 ${perGiB}, ${min}–${max}, 설정 불가 · ${burstBelowGiB} GiB 미만은 ${burstTo}까지 버스트`,
		notSettable: '설정 불가',
		perIops: (monthly) => `IOPS당 월 ${monthly}`,
		throughputIncluded: ({ included, max, perIops }) => `기본 ${included} MiB/s, 최대 ${max} MiB/s까지 설정 가능(IOPS당 ${perIops} MiB/s)`,
		throughputBySize: ({ base, burst, max }) => `TiB당 ${base} MiB/s, TiB당 ${burst} MiB/s까지 버스트, 최대 ${max} MiB/s`,
		throughputMax: (max) => `최대 ${max} MiB/s, 설정 불가`,
		perMiBps: (monthly) => `MiB/s당 월 ${monthly}`,
		bootable: '사용 가능',
		notBootable: '사용 불가',
		links: { lesson: '학습: EBS 볼륨', documentation: 'AWS 문서' },
	},
};
