/** The words of the explanation of a Fargate size. */
import type { LanguageTag } from '../core/model/localized';

export interface FargateSizeText {
	readonly shape: (shape: { readonly vcpu: string; readonly memory: string }) => string;
	readonly price: (price: { readonly hourly: string; readonly monthly: string; readonly region: string; readonly asOf: string }) => string;
	readonly noPrice: (region: string) => string;
	readonly invalid: string;
	readonly none: string;
	readonly rows: {
		readonly memory: (cpuUnits: string) => string;
		readonly cpu: (memory: string) => string;
		readonly smallest: string;
		readonly system: string;
	};
	readonly system: (system: { readonly windows: boolean; readonly platform: string | null }) => string;
	readonly documentation: string;
}

export const fargateSizeText: Readonly<Record<LanguageTag, FargateSizeText>> = {
	en: {
		shape: ({ vcpu, memory }) => `${vcpu} vCPU · ${memory}`,
		price: ({ hourly, monthly, region, asOf }) => `${hourly} per hour in ${region} (${monthly} per month), Linux on x86 · price of ${asOf}`,
		noPrice: (region) => `A valid pair. No price known for ${region}`,
		invalid: 'Not a valid pair: Fargate takes only certain memory with each CPU.',
		none: 'none',
		rows: {
			memory: (cpuUnits) => `memory for CPU ${cpuUnits}`, cpu: (memory) => `CPU for ${memory}`,
			smallest: 'smallest pair that holds both', system: 'runs on',
		},
		system: ({ windows, platform }) => `${windows ? 'Linux, Windows' : 'Linux'}${platform === null ? '' : ` · platform version ${platform} or later`}`,
		documentation: 'AWS documentation',
	},
	ko: {
		shape: ({ vcpu, memory }) => `vCPU ${vcpu}개 · ${memory}`,
		price: ({ hourly, monthly, region, asOf }) => `${region}에서 시간당 ${hourly} (월 약 ${monthly}), Linux x86 · ${asOf} 기준 요금`,
		noPrice: (region) => `올바른 조합입니다. ${region} 리전의 요금 정보가 없습니다`,
		invalid: '올바른 조합이 아닙니다. Fargate는 CPU마다 정해진 메모리만 받습니다.',
		none: '없음',
		rows: {
			memory: (cpuUnits) => `CPU ${cpuUnits}의 메모리`, cpu: (memory) => `${memory}의 CPU`,
			smallest: '둘 다 담는 가장 작은 조합', system: '운영 체제',
		},
		system: ({ windows, platform }) => `${windows ? 'Linux, Windows' : 'Linux'}${platform === null ? '' : ` · 플랫폼 버전 ${platform} 이상`}`,
		documentation: 'AWS 문서',
	},
};
