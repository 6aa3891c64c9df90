import { formatNumber, formatUsd } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Nothing scales in', ko: '축소하는 것이 없음' },
	why: {
		en: 'A group whose policies only add instances keeps every instance that a peak has added, until somebody removes it: after a few peaks it stays at its maximum and costs as much. Let target tracking scale in, or add a policy or a schedule that does.',
		ko: '정책이 인스턴스를 추가하기만 하면 피크 때 늘어난 인스턴스가 누군가 제거할 때까지 그대로 남습니다. 몇 번의 피크가 지나면 최대 용량에 머무르고 그만큼 비용이 듭니다. 대상 추적이 축소하게 하거나, 축소하는 정책이나 예약된 작업을 추가하십시오.',
	},
	noFix: {
		en: 'When a group of step or simple scaling may scale in is not in the code.',
		ko: '단계 조정이나 단순 조정 그룹이 언제 축소해도 되는지는 코드에 없습니다.',
	},
};

export const onlyOut: LocalizedTemplate<{
	readonly name: string; readonly policies: string; readonly max: number; readonly usdPerMonth: number | undefined; readonly type: string; readonly region: string;
}> = {
	en: ({ name, policies, max, usdPerMonth, type, region }) => `Nothing in this code removes what ${policies} adds: ${name} grows to ${formatNumber(max)} instances and stays there`
		+ `${usdPerMonth === undefined ? '.' : `; each costs about ${formatUsd(usdPerMonth)} a month (${type}, On-Demand, ${region}).`}`,
	ko: ({ name, policies, max, usdPerMonth, type, region }) => `${policies} 정책이 추가한 것을 제거하는 것이 이 코드에 없으므로 ${name} 그룹은 인스턴스 ${formatNumber(max)}개까지 늘어난 뒤 줄지 않습니다.`
		+ `${usdPerMonth === undefined ? '' : ` 인스턴스 하나가 한 달에 약 ${formatUsd(usdPerMonth)}입니다(${type}, 온디맨드, ${region}).`}`,
};

export const allowScaleIn: Localized = { en: 'Let this policy scale in', ko: '이 정책의 축소 허용' };
