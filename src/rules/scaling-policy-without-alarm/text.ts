import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Policy without alarm', ko: '경보가 없는 정책' },
	why: {
		en: 'A simple or step scaling policy does nothing by itself: a CloudWatch alarm with the policy as its action starts it. If the alarm stands in another module, or something else runs the policy, nothing is wrong. Otherwise add an alarm, or use target tracking, which makes its own.',
		ko: '단순 조정이나 단계 조정 정책은 스스로 동작하지 않으며, 정책을 작업으로 지정한 CloudWatch 경보가 시작합니다. 경보가 다른 모듈에 있거나 다른 것이 정책을 실행한다면 문제가 아닙니다. 그렇지 않으면 경보를 추가하거나 경보를 직접 만드는 대상 추적을 쓰십시오.',
	},
	noFix: {
		en: 'Which metric should start the policy, and at which value, is not in the code.',
		ko: '어떤 지표가 어떤 값일 때 정책을 시작해야 하는지는 코드에 없습니다.',
	},
};

export const noAlarm: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `No alarm in these files starts this policy, which does nothing by itself: ${name}`,
	ko: ({ name }) => `이 파일들에는 이 정책을 시작하는 경보가 없습니다. 정책은 스스로 동작하지 않습니다: ${name}`,
};
