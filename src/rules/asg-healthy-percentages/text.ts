import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Healthy percentages that AWS rejects', ko: 'AWS가 거부하는 정상 비율' },
	why: {
		en: 'An instance maintenance policy needs both percentages: the minimum from 0 to 100, the maximum from 100 to 200, at most 100 apart. Those of an instance refresh obey the same bounds. AWS rejects others, so that the deployment fails.',
		ko: '인스턴스 유지 관리 정책에는 두 비율이 모두 필요합니다. 최소는 0~100, 최대는 100~200이고 차이는 100 이하여야 합니다. 인스턴스 새로 고침의 비율도 같은 범위를 따릅니다. 벗어나면 AWS가 거부하여 배포가 실패합니다.',
	},
};

export const missing: LocalizedTemplate<{ readonly isMinMissing: boolean }> = {
	en: ({ isMinMissing }) => `The ${isMinMissing ? 'minimum' : 'maximum'} healthy percentage is missing; AWS takes an instance maintenance policy only with both.`,
	ko: ({ isMinMissing }) => `${isMinMissing ? '최소' : '최대'} 정상 비율이 없습니다. AWS는 두 비율이 모두 있는 인스턴스 유지 관리 정책만 받아들입니다.`,
};

export const outOfRange: LocalizedTemplate<{ readonly percent: number; readonly min: number; readonly max: number }> = {
	en: ({ percent, min, max }) => `${percent} % is outside of ${min}–${max} %; AWS rejects it.`,
	ko: ({ percent, min, max }) => `${percent} %가 범위(${min}~${max} %)를 벗어나 AWS가 거부합니다.`,
};

export const apart: LocalizedTemplate<{ readonly min: number; readonly max: number; readonly most: number }> = {
	en: ({ min, max, most }) => `${min} % and ${max} % are ${max - min} apart, and AWS takes at most ${most}; it rejects them.`,
	ko: ({ min, max, most }) => `${min} %와 ${max} %의 차이는 ${max - min}이며 최대 ${most}까지만 허용되므로 AWS가 거부합니다.`,
};

export const setMin: LocalizedTemplate<number> = {
	en: (percent) => `Set the minimum healthy percentage to ${percent}`,
	ko: (percent) => `최소 정상 비율을 ${percent}(으)로 설정`,
};

export const setMax: LocalizedTemplate<number> = {
	en: (percent) => `Set the maximum healthy percentage to ${percent}`,
	ko: (percent) => `최대 정상 비율을 ${percent}(으)로 설정`,
};
