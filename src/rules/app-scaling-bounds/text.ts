import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Scaling bounds the wrong way round', ko: '뒤바뀐 조정 경계' },
	why: {
		en: 'The minimum of a scalable target, or of a scheduled action, must not be above its maximum: Application Auto Scaling rejects it. Change the one that is not meant.',
		ko: '조정 가능 대상이나 예약된 작업의 최솟값은 최댓값보다 클 수 없으며 Application Auto Scaling이 거부합니다. 의도와 다른 값을 바꾸십시오.',
	},
};

export const reversed: LocalizedTemplate<{ readonly min: number; readonly max: number }> = {
	en: ({ min, max }) => `The minimum ${min} is above the maximum ${max}; AWS rejects it.`,
	ko: ({ min, max }) => `최솟값(${min})이 최댓값(${max})보다 커서 AWS가 거부합니다.`,
};

export const raiseMax: LocalizedTemplate<number> = {
	en: (max) => `Raise the maximum to ${max}`,
	ko: (max) => `최댓값을 ${max}(으)로 늘리기`,
};
