import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Cooldown that nothing uses', ko: '쓰이지 않는 휴지 기간' },
	why: {
		en: 'Only simple scaling policies wait for a cooldown. Target tracking and step scaling use the instance warmup instead, so that changing this number changes nothing. Remove it, and tune the default instance warmup.',
		ko: '휴지 기간은 단순 조정 정책에만 적용됩니다. 대상 추적과 단계 조정은 인스턴스 워밍업을 쓰므로 이 값을 바꿔도 달라지는 것이 없습니다. 제거하고 기본 인스턴스 워밍업을 조정하십시오.',
	},
};

export const unused: LocalizedTemplate<{ readonly name: string; readonly seconds: string }> = {
	en: ({ name, seconds }) => `The cooldown of ${seconds} s has no effect: ${name} has no simple scaling policy, and its other policies have a warm-up of their own.`,
	ko: ({ name, seconds }) => `휴지 기간 ${seconds}초는 효과가 없습니다. ${name} 그룹에는 단순 조정 정책이 없고 다른 정책에는 워밍업이 따로 있습니다.`,
};

export const remove: Localized = { en: 'Remove the cooldown', ko: '휴지 기간 제거' };
