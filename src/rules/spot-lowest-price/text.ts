import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Spot Instances by lowest price', ko: '최저 가격 기준의 스팟 인스턴스' },
	why: {
		en: 'The strategy lowest-price is the default of the API. It fills the cheapest pools, whatever capacity is left in them, so that instances are interrupted more often, and many at once. AWS advises price-capacity-optimized: of the pools with most spare capacity the cheapest.',
		ko: 'lowest-price는 API 기본값입니다. 남은 용량과 관계없이 가장 저렴한 풀을 채우므로 더 자주, 한꺼번에 중단됩니다. AWS는 여유 용량이 많은 풀 가운데 가장 저렴한 것을 고르는 price-capacity-optimized를 권장합니다.',
	},
};

export const byPrice: LocalizedTemplate<{ readonly name: string; readonly isOmitted: boolean }> = {
	en: ({ name, isOmitted }) => `${isOmitted ? 'No Spot allocation strategy is written, which means lowest-price' : 'The Spot allocation strategy is lowest-price'}: ${name} fills the cheapest pools without regard to their spare capacity, and is interrupted more often.`,
	ko: ({ name, isOmitted }) => `${isOmitted ? '스팟 할당 전략이 작성되지 않아 lowest-price입니다.' : '스팟 할당 전략이 lowest-price입니다.'} ${name} 그룹은 여유 용량을 보지 않고 가장 저렴한 풀을 채우므로 더 자주 중단됩니다.`,
};

export const optimize: Localized = { en: 'Use price-capacity-optimized', ko: 'price-capacity-optimized 사용' };
