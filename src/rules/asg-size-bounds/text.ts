import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Capacity outside of its limits', ko: '한도를 벗어난 용량' },
	why: {
		en: 'Minimum, desired and maximum capacity must stand in this order. AWS rejects the group otherwise, so that the deployment fails before anything starts. Change the one that is not meant.',
		ko: '최소 용량, 원하는 용량, 최대 용량은 이 순서대로 커져야 합니다. 그렇지 않으면 AWS가 Auto Scaling 그룹을 거부하여 배포가 시작도 되기 전에 실패합니다. 의도와 다른 값을 바꾸십시오.',
	},
};

interface Pair {
	readonly low: string;
	readonly high: string;
}

export const desiredAboveMax: LocalizedTemplate<Pair> = {
	en: ({ low, high }) => `Desired capacity ${high} is above the maximum ${low}; AWS rejects this group.`,
	ko: ({ low, high }) => `원하는 용량(${high})이 최대 용량(${low})보다 커서 AWS가 이 그룹을 거부합니다.`,
};

export const desiredBelowMin: LocalizedTemplate<Pair> = {
	en: ({ low, high }) => `Desired capacity ${low} is below the minimum ${high}; AWS rejects this group.`,
	ko: ({ low, high }) => `원하는 용량(${low})이 최소 용량(${high})보다 작아서 AWS가 이 그룹을 거부합니다.`,
};

export const minAboveMax: LocalizedTemplate<Pair> = {
	en: ({ low, high }) => `Minimum capacity ${high} is above the maximum ${low}; AWS rejects this group.`,
	ko: ({ low, high }) => `최소 용량(${high})이 최대 용량(${low})보다 커서 AWS가 이 그룹을 거부합니다.`,
};

export const setDesired: LocalizedTemplate<string> = {
	en: (capacity) => `Set desired capacity to ${capacity}`,
	ko: (capacity) => `원하는 용량을 ${capacity}(으)로 설정`,
};

export const setMax: LocalizedTemplate<string> = {
	en: (capacity) => `Raise the maximum to ${capacity}`,
	ko: (capacity) => `최대 용량을 ${capacity}(으)로 늘리기`,
};

export const setMin: LocalizedTemplate<string> = {
	en: (capacity) => `Lower the minimum to ${capacity}`,
	ko: (capacity) => `최소 용량을 ${capacity}(으)로 줄이기`,
};
