import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Policies that contradict each other', ko: '서로 모순되는 조정 정책' },
	why: {
		en: 'Of several policies the one that wants the most capacity wins. Two targets for the same metric are therefore one: the lower decides, and the other only delays scaling in. A policy that removes instances at values at which target tracking adds them fights with it: instances come and go, and neither target is kept.',
		ko: '정책이 여럿이면 가장 많은 용량을 원하는 정책이 이깁니다. 따라서 같은 지표에 목표값이 둘이면 낮은 쪽이 결정하고 다른 하나는 축소만 늦춥니다. 대상 추적이 추가하는 값에서 인스턴스를 제거하는 정책은 서로 싸우게 되어 인스턴스가 생겼다 사라지기를 반복하고 목표값도 지켜지지 않습니다.',
	},
	noFix: {
		en: 'Which of two targets is meant is not in the code.',
		ko: '두 목표값 중 어느 것이 의도한 것인지는 코드에 없습니다.',
	},
};

export const twoTargets: LocalizedTemplate<{ readonly name: string; readonly metric: string; readonly low: number; readonly lowPolicy: string; readonly high: number }> = {
	en: ({ name, metric, low, lowPolicy, high }) => `The target ${formatNumber(high, 2)} never scales ${name} out: ${lowPolicy} already does at ${formatNumber(low, 2)} of the same metric, ${metric}`,
	ko: ({ name, metric, low, lowPolicy, high }) => `목표값 ${formatNumber(high, 2)}은(는) ${name} 그룹을 확장하지 못합니다. ${lowPolicy} 정책이 이미 ${formatNumber(low, 2)}에서 확장합니다. 같은 지표: ${metric}`,
};

export const fights: LocalizedTemplate<{ readonly policy: string; readonly metric: string; readonly threshold: number; readonly tracking: string; readonly target: number }> = {
	en: ({ policy, metric, threshold, tracking, target }) =>
		`Between ${formatNumber(target, 2)} and ${formatNumber(threshold, 2)} of ${metric}, ${policy} removes instances while ${tracking} adds them: the group goes up and down.`,
	ko: ({ policy, metric, threshold, tracking, target }) =>
		`${metric} 지표가 ${formatNumber(target, 2)}에서 ${formatNumber(threshold, 2)} 사이일 때 ${policy} 정책은 제거하고 ${tracking} 정책은 추가하므로 그룹이 늘고 줄기를 반복합니다.`,
};

export const lowerThreshold: LocalizedTemplate<string> = {
	en: (threshold) => `Scale in below ${threshold}`,
	ko: (threshold) => `${threshold} 아래에서 축소`,
};
