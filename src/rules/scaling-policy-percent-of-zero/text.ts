import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Percent of no instances', ko: '인스턴스 0개의 비율' },
	why: {
		en: 'A percentage of no instances is no instance: a group that may go down to 0 and is scaled out by percent only never comes up again. Keep a minimum of one, or let another policy or a schedule start the first instance. '
			+ 'From one instance on, AWS rounds every addition by percent up to at least one.',
		ko: '인스턴스 0개의 몇 퍼센트는 0개입니다. 0까지 줄어들 수 있는데 비율로만 확장하는 그룹은 다시 늘어나지 못합니다. 최소 용량을 1로 두거나, 다른 정책이나 예약된 작업이 첫 인스턴스를 시작하게 하십시오. '
			+ '인스턴스가 하나 이상이면 비율로 늘릴 때 AWS가 적어도 하나로 올림합니다.',
	},
};

export const staysEmpty: LocalizedTemplate<{ readonly name: string; readonly percent: number }> = {
	en: ({ name, percent }) => `${name} may go down to 0 instances, and ${formatNumber(percent)} % of none is none: this policy does not bring it back, and nothing else in this code does.`,
	ko: ({ name, percent }) => `${name} 그룹은 인스턴스 0개까지 줄어들 수 있는데 0개의 ${formatNumber(percent)} %는 0개입니다. 이 정책으로는 다시 늘어나지 않으며 이 코드에는 늘릴 다른 것이 없습니다.`,
};

export const raiseMin: LocalizedTemplate<number> = {
	en: (count) => `Raise the minimum to ${count}`,
	ko: (count) => `최소 용량을 ${count}(으)로 늘리기`,
};
