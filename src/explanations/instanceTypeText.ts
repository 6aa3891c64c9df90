/** The words of an instance type's explanation. */
import type { LanguageTag } from '../core/model/localized';

export interface InstanceTypeText {
	readonly noInstanceTypeName: string;
	readonly generation: (number: number) => string;
	readonly vcpu: (count: number) => string;
	readonly price: (price: { readonly hourly: string; readonly monthly: string; readonly region: string; readonly asOf: string }) => string;
	readonly noPrice: (region: string) => string;
	readonly hourly: (price: string) => string;
	readonly noPriceToCompare: (region: string) => string;
	readonly notListed: (asOf: string) => string;
	readonly sizeNotListed: (family: string, size: string, asOf: string) => string;
	readonly rows: Readonly<Record<'network' | 'ebs' | 'localStorage' | 'gpu' | 'accelerator' | 'credits' | 'name', string>>;
	readonly burst: (baseline: string, max: string) => string;
	readonly disks: (count: number, total: string) => string;
	readonly credits: (credits: { readonly baselinePercent: string; readonly creditsPerHour: string; readonly unlimited: boolean }) => string;
	readonly delisted: string;
	readonly documentedPrevious: string;
	readonly apiPrevious: string;
	readonly nearest: (names: string) => string;
	readonly newer: (type: string) => string;
	readonly arm: (type: string) => string;
	readonly links: Readonly<Record<'simulate' | 'compare' | 'lesson' | 'documentation', string>>;
}

export const instanceTypeText: Readonly<Record<LanguageTag, InstanceTypeText>> = {
	en: {
		noInstanceTypeName: 'not written like an instance type',
		generation: (number) => `${number}${ordinalEnding(number)} generation`,
		vcpu: (count) => `${count} vCPU`,
		price: ({ hourly, monthly, region, asOf }) => `${hourly} per hour in ${region} (${monthly} per month) · price of ${asOf}`,
		noPrice: (region) => `No price known for ${region}`,
		hourly: (price) => `${price} per hour`,
		noPriceToCompare: (region) => `no price known for ${region}`,
		notListed: (asOf) => `Not in our data (AWS's list of ${asOf}); a newer type may be missing. Explained from its name alone.`,
		sizeNotListed: (family, size, asOf) => `AWS's list of ${asOf} has no size ${size} in family ${family}. Explained from its name alone.`,
		rows: { network: 'network', ebs: 'EBS', localStorage: 'local disks', gpu: 'GPU', accelerator: 'accelerator', credits: 'CPU credits', name: 'name' },
		burst: (baseline, max) => `${baseline} sustained, up to ${max}`,
		disks: (count, total) => `${total} on ${count} disks`,
		credits: ({ baselinePercent, creditsPerHour, unlimited }) =>
			`${baselinePercent} % per vCPU sustained, ${creditsPerHour} credits per hour · ${unlimited ? 'unlimited' : 'standard'} by default`,
		delisted: 'AWS no longer lists this type.',
		documentedPrevious: 'AWS lists this family as previous generation.',
		apiPrevious: 'The EC2 API no longer flags this type as current generation.',
		nearest: (names) => `In the list, written alike: ${names}`,
		newer: (type) => `Newer: ${type}`,
		arm: (type) => `Arm: ${type}`,
		links: { simulate: 'Simulate', compare: 'Compare', lesson: 'Lesson: names of types', documentation: 'AWS documentation' },
	},
	ko: {
		noInstanceTypeName: '인스턴스 유형 이름의 형식이 아닙니다',
		generation: (number) => `${number}세대`,
		vcpu: (count) => `vCPU ${count}개`,
		price: ({ hourly, monthly, region, asOf }) => `${region}에서 시간당 ${hourly} (월 약 ${monthly}) · ${asOf} 기준 요금`,
		noPrice: (region) => `${region} 리전의 요금 정보가 없습니다`,
		hourly: (price) => `시간당 ${price}`,
		noPriceToCompare: (region) => `${region} 요금 정보 없음`,
		notListed: (asOf) => `데이터(${asOf} 기준 AWS 목록)에 없는 이름입니다. 더 새로운 유형일 수 있으며, 이름만으로 설명합니다.`,
		sizeNotListed: (family, size, asOf) => `${asOf} 기준 AWS 목록에서 ${family} 패밀리에는 ${size} 크기가 없습니다. 이름만으로 설명합니다.`,
		rows: { network: '네트워크', ebs: 'EBS', localStorage: '로컬 디스크', gpu: 'GPU', accelerator: '가속기', credits: 'CPU 크레딧', name: '이름' },
		burst: (baseline, max) => `기준 ${baseline}, 최대 ${max}`,
		disks: (count, total) => `디스크 ${count}개, 총 ${total}`,
		credits: ({ baselinePercent, creditsPerHour, unlimited }) =>
			`vCPU당 기준 ${baselinePercent} %, 시간당 ${creditsPerHour} 크레딧 · 기본값 ${unlimited ? '무제한 모드' : '스탠다드 모드'}`,
		delisted: 'AWS 목록에서 제외된 유형입니다.',
		documentedPrevious: 'AWS가 이전 세대로 안내하는 패밀리입니다.',
		apiPrevious: 'EC2 API에서 더 이상 현재 세대로 표시하지 않는 유형입니다.',
		nearest: (names) => `목록에 있는 비슷한 이름: ${names}`,
		newer: (type) => `최신: ${type}`,
		arm: (type) => `Arm: ${type}`,
		links: { simulate: '시뮬레이션', compare: '비교', lesson: '학습: 인스턴스 유형의 이름', documentation: 'AWS 문서' },
	},
};

function ordinalEnding(number: number): string {
	if (number % 100 >= 11 && number % 100 <= 13) { return 'th'; }
	return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
