import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Instance type that a cluster placement group does not take', ko: '클러스터 배치 그룹이 받지 않는 인스턴스 유형' },
	why: {
		en: 'A cluster placement group takes neither burstable (T) nor M7i-flex nor Mac1 instances: AWS rejects their launch. Use a type with steady performance, which is what the short ways of such a group are for, or another strategy.',
		ko: '클러스터 배치 그룹은 버스트 가능(T), M7i-flex, Mac1 인스턴스를 받지 않으며 AWS가 시작을 거부합니다. 배치 그룹의 짧은 지연 시간을 살릴 수 있는, 성능이 일정한 유형을 쓰거나 다른 전략을 선택하십시오.',
	},
};

export const notTaken: LocalizedTemplate<{ readonly type: string; readonly placement: string }> = {
	en: ({ type, placement }) => `AWS rejects ${type} in the cluster placement group ${placement}.`,
	ko: ({ type, placement }) => `AWS가 클러스터 배치 그룹 ${placement}에서 ${type}을(를) 거부합니다.`,
};

export const toSpread: Localized = { en: 'Change the strategy to spread', ko: '전략을 spread로 변경' };
