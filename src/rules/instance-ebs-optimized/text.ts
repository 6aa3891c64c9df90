import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'EBS optimization that the type does not have', ko: '유형에 없는 EBS 최적화' },
	why: {
		en: 'EBS optimization keeps bandwidth for volumes. Newer types always have it, so that switching it off does nothing; some old small types cannot have it, and AWS rejects their launch with it.',
		ko: 'EBS 최적화는 볼륨용 대역폭을 따로 확보합니다. 새로운 유형은 항상 켜져 있어 꺼도 효과가 없고, 오래된 작은 유형 일부는 쓸 수 없어 켜면 AWS가 시작을 거부합니다.',
	},
};

export const unsupported: LocalizedTemplate<{ readonly type: string }> = {
	en: ({ type }) => `This type cannot be EBS-optimized; AWS rejects the launch: ${type}`,
	ko: ({ type }) => `이 유형은 EBS 최적화를 지원하지 않아 AWS가 시작을 거부합니다: ${type}`,
};

export const always: LocalizedTemplate<{ readonly type: string }> = {
	en: ({ type }) => `This type is always EBS-optimized; switching it off has no effect: ${type}`,
	ko: ({ type }) => `이 유형은 항상 EBS 최적화되어 있어 꺼도 효과가 없습니다: ${type}`,
};

export const remove: Localized = { en: 'Remove the setting', ko: '설정 제거' };
