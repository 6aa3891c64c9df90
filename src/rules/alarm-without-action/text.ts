import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Alarm without action', ko: '작업이 없는 경보' },
	why: {
		en: 'An alarm without action, or with its actions switched off, only changes its colour: nobody is told and nothing is scaled. That is right for alarms on a dashboard, or under a composite alarm; otherwise give it an action, such as a scaling policy or an SNS topic.',
		ko: '작업이 없거나 작업을 꺼 둔 경보는 상태만 바뀔 뿐 아무에게도 알리지 않고 아무것도 조정하지 않습니다. 대시보드용이거나 복합 경보의 일부라면 괜찮습니다. 그렇지 않으면 조정 정책이나 SNS 주제 같은 작업을 지정하십시오.',
	},
	noFix: {
		en: 'What the alarm should start is not in the code.',
		ko: '경보가 무엇을 시작해야 하는지는 코드에 없습니다.',
	},
};

export const noAction: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `This alarm has no action: when it fires, nobody is told and nothing is scaled: ${name}`,
	ko: ({ name }) => `이 경보에는 작업이 없어 울려도 아무에게도 알리지 않고 아무것도 조정하지 않습니다: ${name}`,
};

export const switchedOff: LocalizedTemplate<{ readonly name: string; readonly count: number }> = {
	en: ({ name, count }) => `The ${count === 1 ? 'action of' : `${formatNumber(count)} actions of`} ${name} ${count === 1 ? 'is' : 'are'} switched off: when it fires, nothing happens.`,
	ko: ({ name, count }) => `${name} 경보의 작업 ${formatNumber(count)}개가 꺼져 있어 울려도 아무 일도 일어나지 않습니다.`,
};

export const switchOn: Localized = { en: 'Switch the actions on', ko: '작업 켜기' };
