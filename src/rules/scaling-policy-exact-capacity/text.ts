import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Exact capacity that the group cannot have', ko: '그룹이 가질 수 없는 정확한 용량' },
	why: {
		en: 'Whatever a policy asks for is held between minimum and maximum, without a word. An exact capacity above the maximum gives the maximum, one below the minimum the minimum, so that the number in the code never comes true. AWS rejects negative ones.',
		ko: '정책이 요청한 용량은 아무 알림 없이 최소와 최대 사이로 제한됩니다. 최대보다 큰 정확한 용량은 최대가 되고 최소보다 작은 값은 최소가 되므로 코드의 숫자는 실현되지 않습니다. 음수는 AWS가 거부합니다.',
	},
};

export const held: LocalizedTemplate<{ readonly name: string; readonly wanted: number; readonly bound: number; readonly isMax: boolean }> = {
	en: ({ name, wanted, bound, isMax }) => `The policy asks for ${formatNumber(wanted)} instances, but ${name} is held at its ${isMax ? 'maximum' : 'minimum'} of ${formatNumber(bound)}.`,
	ko: ({ name, wanted, bound, isMax }) => `정책은 인스턴스 ${formatNumber(wanted)}개를 요청하지만 ${name} 그룹은 ${isMax ? '최대' : '최소'} 용량 ${formatNumber(bound)}(으)로 제한됩니다.`,
};

export const negative: LocalizedTemplate<{ readonly capacity: number }> = {
	en: ({ capacity }) => `An exact capacity cannot be negative; AWS rejects this policy: ${formatNumber(capacity)}`,
	ko: ({ capacity }) => `ExactCapacity는 음수일 수 없어 AWS가 이 정책을 거부합니다: ${formatNumber(capacity)}`,
};

export const setAdjustment: LocalizedTemplate<string> = {
	en: (capacity) => `Ask for ${capacity}`,
	ko: (capacity) => `${capacity}(으)로 변경`,
};

export const setBound: LocalizedTemplate<{ readonly isMax: boolean; readonly capacity: string }> = {
	en: ({ isMax, capacity }) => (isMax ? `Raise the maximum of the group to ${capacity}` : `Lower the minimum of the group to ${capacity}`),
	ko: ({ isMax, capacity }) => (isMax ? `그룹의 최대 용량을 ${capacity}(으)로 늘리기` : `그룹의 최소 용량을 ${capacity}(으)로 줄이기`),
};
