import type { LocalizedTemplate } from '../../core/model/localized';
import type { Comparison } from '../../core/simulation/policies/stepScaling';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Policy scales the wrong way', ko: '반대 방향으로 조정하는 정책' },
	why: {
		en: 'An alarm on high load that removes instances makes the rest hotter, until the group is at its minimum; one on low load that adds them grows an idle group to its maximum. Usually the actions of two alarms are swapped, or a sign is missing.',
		ko: '부하가 높을 때의 경보가 인스턴스를 제거하면 나머지가 더 뜨거워져 그룹이 최소 용량까지 줄어듭니다. 부하가 낮을 때의 경보가 추가하면 한가한 그룹이 최대 용량까지 늘어납니다. 두 경보의 작업이 뒤바뀌었거나 부호가 빠진 경우가 대부분입니다.',
	},
};

export const wrongWay: LocalizedTemplate<{
	readonly policy: string; readonly alarm: string; readonly metric: string; readonly side: Comparison; readonly threshold: string; readonly removes: boolean;
}> = {
	en: ({ policy, alarm, metric, side, threshold, removes }) => `${alarm} fires when ${metric} is ${side} ${threshold}, and ${policy} then ${removes ? 'removes' : 'adds'} instances: the group runs to its ${removes ? 'minimum under high' : 'maximum under low'} load.`,
	ko: ({ policy, alarm, metric, side, threshold, removes }) => `${alarm} 경보는 ${metric} 지표가 ${threshold}보다 ${side === 'above' ? '클' : '작을'} 때 울리는데 ${policy} 정책은 이때 인스턴스를 ${removes ? '제거합니다. 부하가 높을 때 그룹이 최소 용량까지 줄어듭니다.' : '추가합니다. 부하가 낮을 때 그룹이 최대 용량까지 늘어납니다.'}`,
};

export const negate: LocalizedTemplate<string> = {
	en: (adjustment) => `Set the adjustment to ${adjustment}`,
	ko: (adjustment) => `조정 값을 ${adjustment}(으)로 설정`,
};
