import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Cooldown shorter than the grace period', ko: '유예 기간보다 짧은 휴지 기간' },
	why: {
		en: 'The grace period says how long a new instance may need until it serves. A simple scaling policy whose cooldown ends before that finds the metric as high as before and adds more instances than the load needs; later they are removed again. Make the cooldown at least as long.',
		ko: '유예 기간은 새 인스턴스가 요청을 처리하기까지 걸릴 수 있는 시간입니다. 휴지 기간이 그보다 먼저 끝나면 지표가 아직 높으므로 단순 조정 정책이 필요 이상으로 인스턴스를 추가하고 나중에 다시 제거합니다. 휴지 기간을 유예 기간 이상으로 설정하십시오.',
	},
};

export const tooShort: LocalizedTemplate<{ readonly group: string; readonly policy: string; readonly cooldown: string; readonly grace: string }> = {
	en: ({ group, policy, cooldown, grace }) =>
		`${policy} may add instances again after ${cooldown} s, while those it added to ${group} may still start: their grace period is ${grace} s.`,
	ko: ({ group, policy, cooldown, grace }) =>
		`${policy} 정책은 ${cooldown}초 뒤에 다시 인스턴스를 추가할 수 있지만, ${group} 그룹에 추가한 인스턴스는 아직 시작 중일 수 있습니다. 유예 기간은 ${grace}초입니다.`,
};

export const setCooldown: LocalizedTemplate<string> = {
	en: (seconds) => `Set the cooldown to ${seconds} s`,
	ko: (seconds) => `휴지 기간을 ${seconds}초로 설정`,
};
