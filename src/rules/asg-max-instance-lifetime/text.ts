import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Maximum instance lifetime out of range', ko: '범위를 벗어난 최대 인스턴스 수명' },
	why: {
		en: 'A maximum instance lifetime is 0 (off) or at least 86,400 s, one day; AWS rejects the group otherwise. Terraform also refuses more than 365 days. For replacing instances more often start an instance refresh.',
		ko: '최대 인스턴스 수명은 0(끔)이거나 86,400초(하루) 이상이어야 하며, 그렇지 않으면 AWS가 그룹을 거부합니다. Terraform은 365일을 넘는 값도 거부합니다. 더 자주 교체하려면 인스턴스 새로 고침을 시작하십시오.',
	},
};

export const tooShort: LocalizedTemplate<{ readonly seconds: string; readonly min: string }> = {
	en: ({ seconds, min }) => `A maximum instance lifetime of ${seconds} s is below ${min} s, one day; AWS rejects this group.`,
	ko: ({ seconds, min }) => `최대 인스턴스 수명 ${seconds}초가 최솟값 ${min}초(하루)보다 작아 AWS가 이 그룹을 거부합니다.`,
};

export const tooLong: LocalizedTemplate<{ readonly seconds: string; readonly max: string }> = {
	en: ({ seconds, max }) => `A maximum instance lifetime of ${seconds} s is above ${max} s, 365 days; Terraform refuses it.`,
	ko: ({ seconds, max }) => `최대 인스턴스 수명 ${seconds}초가 ${max}초(365일)보다 커서 Terraform이 거부합니다.`,
};

export const setLifetime: LocalizedTemplate<string> = {
	en: (seconds) => `Set the maximum lifetime to ${seconds} s`,
	ko: (seconds) => `최대 수명을 ${seconds}초로 설정`,
};
