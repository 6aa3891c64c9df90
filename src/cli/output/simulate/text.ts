/** The words of a list of runs. */
import type { Localized, LocalizedTemplate } from '../../../core/model/localized';

interface Counts {
	readonly good: number;
	readonly bad: number;
	readonly failed: number;
}

const counts: LocalizedTemplate<Counts> = {
	en: ({ good, bad, failed }) => [`${good} as expected`, `${bad} not as expected`, ...failed === 0 ? [] : [`${failed} could not be run`]].join(', '),
	ko: ({ good, bad, failed }) => [`기대대로 ${good}개`, `기대와 다름 ${bad}개`, ...failed === 0 ? [] : [`실행하지 못함 ${failed}개`]].join(', '),
};

const failure: LocalizedTemplate<{ readonly bounds: string; readonly actual: string }> = {
	en: ({ bounds, actual }) => `expected ${bounds}, but it is ${actual}`,
	ko: ({ bounds, actual }) => `기대한 값은 ${bounds}이지만 실제 값은 ${actual}입니다`,
};

export const runsText = {
	good: { en: 'as expected', ko: '기대대로' },
	bad: { en: 'not as expected', ko: '기대와 다름' },
	failed: { en: 'could not be run', ko: '실행 불가' },
	survives: { en: 'the group survives', ko: '그룹이 버팀' },
	...{ counts, failure },
} satisfies Readonly<Record<string, Localized | LocalizedTemplate<never>>>;
