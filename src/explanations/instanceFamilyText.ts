/** The words of the explanation of an instance family. */
import type { LanguageTag } from '../core/model/localized';

export interface InstanceFamilyText {
	readonly prices: (prices: { readonly region: string; readonly asOf: string }) => string;
	readonly noPrices: (region: string) => string;
	readonly vcpu: (count: number) => string;
	readonly hourly: (price: string) => string;
	readonly unknown: string;
	readonly documentedPrevious: string;
	readonly apiPrevious: string;
	readonly newer: (families: string) => string;
	readonly documentation: string;
}

export const instanceFamilyText: Readonly<Record<LanguageTag, InstanceFamilyText>> = {
	en: {
		prices: ({ region, asOf }) => `On-Demand, Linux, in ${region} · prices of ${asOf}`,
		noPrices: (region) => `No price known for ${region}`,
		vcpu: (count) => `${count} vCPU`,
		hourly: (price) => `${price} per hour`,
		unknown: 'no figures known',
		documentedPrevious: 'AWS lists this family as previous generation.',
		apiPrevious: 'The EC2 API no longer flags this family as current generation.',
		newer: (families) => `Newer: ${families}`,
		documentation: 'AWS documentation',
	},
	ko: {
		prices: ({ region, asOf }) => `${region}의 온디맨드 Linux · ${asOf} 기준 요금`,
		noPrices: (region) => `${region} 리전의 요금 정보가 없습니다`,
		vcpu: (count) => `vCPU ${count}개`,
		hourly: (price) => `시간당 ${price}`,
		unknown: '알려진 수치 없음',
		documentedPrevious: 'AWS가 이전 세대로 안내하는 패밀리입니다.',
		apiPrevious: 'EC2 API에서 더 이상 현재 세대로 표시하지 않는 패밀리입니다.',
		newer: (families) => `최신: ${families}`,
		documentation: 'AWS 문서',
	},
};
