import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Sizes of a scheduled action contradict each other', ko: '예약된 작업의 크기가 서로 모순됨' },
	why: {
		en: 'A scheduled action sets any of minimum, desired and maximum capacity; what it sets must be in this order, and it must set one of them. AWS rejects the action otherwise. '
			+ 'In Terraform a size that is not written is sent as 0: write -1 for one that should stay as it is.',
		ko: '예약된 작업은 최소, 원하는, 최대 용량 중 원하는 것을 설정합니다. 하나 이상은 설정해야 하고, 설정하는 값은 이 순서대로 커져야 하며, 그렇지 않으면 AWS가 거부합니다. '
			+ 'Terraform은 작성하지 않은 크기를 0으로 보내므로 그대로 둘 크기에는 -1을 쓰십시오.',
	},
	noFix: {
		en: 'What an action that sets nothing was meant to set is not in the code.',
		ko: '아무것도 설정하지 않는 작업이 무엇을 설정하려던 것인지는 코드에 없습니다.',
	},
};

export type Size = 'minSize' | 'maxSize' | 'desiredCapacity';

const names: Readonly<Record<Size, { readonly en: string; readonly ko: string }>> = {
	minSize: { en: 'minimum', ko: '최소 용량' }, maxSize: { en: 'maximum', ko: '최대 용량' }, desiredCapacity: { en: 'desired capacity', ko: '원하는 용량' },
};

export const above: LocalizedTemplate<{ readonly lowName: Size; readonly low: number; readonly highName: Size; readonly high: number; readonly isOmitted: boolean }> = {
	en: ({ lowName, low, highName, high, isOmitted }) => isOmitted
		? `The ${names[lowName].en} ${formatNumber(low)} is above the ${names[highName].en}, which is not written and sent as ${formatNumber(high)}; AWS rejects this action.`
		: `The ${names[lowName].en} ${formatNumber(low)} is above the ${names[highName].en} ${formatNumber(high)}; AWS rejects this action.`,
	ko: ({ lowName, low, highName, high, isOmitted }) => isOmitted
		? `${names[lowName].ko}(${formatNumber(low)})이 작성되지 않아 ${formatNumber(high)}(으)로 전송되는 ${names[highName].ko}보다 커서 AWS가 이 작업을 거부합니다.`
		: `${names[lowName].ko}(${formatNumber(low)})이 ${names[highName].ko}(${formatNumber(high)})보다 커서 AWS가 이 작업을 거부합니다.`,
};

export const setsNothing: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `This action sets no size; AWS rejects it: ${name}`,
	ko: ({ name }) => `이 작업이 설정하는 크기가 없어 AWS가 거부합니다: ${name}`,
};

export const setSize: LocalizedTemplate<{ readonly size: Size; readonly count: string }> = {
	en: ({ size, count }) => `Set the ${names[size].en} to ${count}`,
	ko: ({ size, count }) => `${names[size].ko}을 ${count}(으)로 설정`,
};

export const leaveAlone: LocalizedTemplate<Size> = {
	en: (size) => `Leave the ${names[size].en} as it is (-1)`,
	ko: (size) => `${names[size].ko}을 그대로 두기(-1)`,
};
