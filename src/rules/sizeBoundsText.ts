/** What is said of sizes that AWS rejects. */
import type { LocalizedTemplate } from '../core/model/localized';

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
