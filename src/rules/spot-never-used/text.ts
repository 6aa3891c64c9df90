import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Spot settings without Spot Instances', ko: '스팟 인스턴스가 없는 스팟 설정' },
	why: {
		en: 'The percentage of On-Demand Instances above the base is 100 unless it is written. A mixed instances policy with a Spot strategy, but without that percentage, launches no Spot Instance at all, and saves nothing. Write the percentage that you want, or remove the Spot settings.',
		ko: '기본 용량 초과분의 온디맨드 비율은 작성하지 않으면 100입니다. 스팟 전략은 있지만 이 비율이 없는 혼합 인스턴스 정책은 스팟 인스턴스를 전혀 시작하지 않으므로 아무것도 절약되지 않습니다. 원하는 비율을 쓰거나 스팟 설정을 제거하십시오.',
	},
};

export const neverUsed: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `${name} launches no Spot Instance: the percentage of On-Demand Instances is not written, which means 100, so that this setting has no effect.`,
	ko: ({ name }) => `${name} 그룹은 스팟 인스턴스를 시작하지 않습니다. 온디맨드 비율이 작성되지 않아 100이므로 이 설정은 효과가 없습니다.`,
};

export const useHalf: Localized = { en: 'Run half of what lies above the base as Spot Instances', ko: '기본 용량 초과분의 절반을 스팟 인스턴스로 실행' };
