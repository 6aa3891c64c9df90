import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'CPU target that is never passed, or always', ko: '넘을 수 없거나 항상 넘는 CPU 목표값' },
	why: {
		en: 'Target tracking scales out when the metric is above the target. CPU utilization never is above 100 %, so that such a policy only removes instances. A target below 1 is below 1 %: nearly any load is above it, and the group grows to its maximum. Targets are in percent, not fractions.',
		ko: '대상 추적은 지표가 목표값보다 클 때 확장합니다. CPU 사용률은 100 %를 넘지 않으므로 그런 정책은 인스턴스를 제거하기만 합니다. 1보다 작은 목표값은 1 % 미만이라 거의 모든 부하가 이를 넘고 그룹은 최대 용량까지 늘어납니다. 목표값은 소수가 아니라 퍼센트입니다.',
	},
};

export const unreachable: LocalizedTemplate<{ readonly name: string; readonly target: number }> = {
	en: ({ name, target }) => `CPU utilization is never above 100 %, so that ${name} does not scale out at a target of ${formatNumber(target, 2)} %; it only scales in.`,
	ko: ({ name, target }) => `CPU 사용률은 100 %를 넘지 않으므로 목표값이 ${formatNumber(target, 2)} %인 ${name} 정책은 확장하지 못하고 축소하기만 합니다.`,
};

export const fraction: LocalizedTemplate<{ readonly name: string; readonly target: number }> = {
	en: ({ name, target }) => `The target is in percent: ${name} scales out above ${formatNumber(target, 3)} % CPU, so that the group grows to its maximum at nearly any load.`,
	ko: ({ name, target }) => `목표값은 퍼센트입니다. ${name} 정책은 CPU ${formatNumber(target, 3)} %부터 확장하므로 거의 모든 부하에서 그룹이 최대 용량까지 늘어납니다.`,
};

export const setTarget: LocalizedTemplate<string> = {
	en: (percent) => `Set the target to ${percent} %`,
	ko: (percent) => `목표값을 ${percent} %로 설정`,
};
