import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Scaling policy on a group of fixed size', ko: '크기가 고정된 그룹의 조정 정책' },
	why: {
		en: 'Every scaling policy is held between minimum and maximum. Where both are the same number the policy and its alarms go on working, but no instance is ever added or removed. '
			+ 'Raise the maximum to what the load may need, or remove the policy if the size is meant to be fixed.',
		ko: '모든 조정 정책은 최소와 최대 사이에서만 동작합니다. 두 값이 같으면 정책과 경보는 계속 동작하지만 인스턴스는 추가되거나 제거되지 않습니다. '
			+ '부하에 필요한 만큼 최대 용량을 늘리거나, 크기를 고정하려는 것이라면 정책을 제거하십시오.',
	},
};

export const fixed: LocalizedTemplate<{ readonly name: string; readonly size: number; readonly policies: string }> = {
	en: ({ name, size, policies }) => `Minimum and maximum of ${name} are both ${formatNumber(size)}, so that no scaling policy can change its capacity: ${policies}`,
	ko: ({ name, size, policies }) => `${name} 그룹의 최소와 최대가 모두 ${formatNumber(size)}이므로 조정 정책이 용량을 바꿀 수 없습니다: ${policies}`,
};

export const raiseMax: LocalizedTemplate<string> = {
	en: (capacity) => `Raise the maximum to ${capacity}`,
	ko: (capacity) => `최대 용량을 ${capacity}(으)로 늘리기`,
};
