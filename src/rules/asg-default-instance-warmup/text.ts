import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'No default instance warmup', ko: '기본 인스턴스 워밍업 없음' },
	why: {
		en: 'Without a default instance warmup, a new instance counts in the metrics of its group as soon as it is in service, with the load of its start, and policies fall back on the default cooldown as their warm-up. '
			+ 'AWS strongly advises to set it, even to 0 s. Set it to the time from InService until the instance carries its share.',
		ko: '기본 인스턴스 워밍업이 없으면 새 인스턴스는 서비스 상태가 되자마자 시작 부하와 함께 그룹 지표에 포함되고, 정책은 기본 휴지 기간을 워밍업으로 씁니다. '
			+ 'AWS는 0초라도 설정할 것을 강력히 권장합니다. InService부터 인스턴스가 제 몫을 처리하기까지 걸리는 시간으로 설정하십시오.',
	},
};

export const missing: LocalizedTemplate<{ readonly name: string; readonly policies: string; readonly cooldown: string | undefined }> = {
	en: ({ name, policies, cooldown }) =>
		`New instances of ${name} count in its metrics as soon as they are in service, and the warm-up falls back on the cooldown${cooldown === undefined ? '' : ` of ${cooldown} s`} for: ${policies}`,
	ko: ({ name, policies, cooldown }) =>
		`${name} 그룹의 새 인스턴스는 서비스 상태가 되자마자 지표에 포함되며, 다음 정책은 휴지 기간${cooldown === undefined ? '' : ` ${cooldown}초`}을 워밍업으로 씁니다: ${policies}`,
};

export const setWarmup: LocalizedTemplate<string> = {
	en: (seconds) => `Set the default instance warmup to ${seconds} s`,
	ko: (seconds) => `기본 인스턴스 워밍업을 ${seconds}초로 설정`,
};
