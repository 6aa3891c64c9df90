import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'CPU credits of a type that has none', ko: 'CPU 크레딧이 없는 유형의 크레딧 설정' },
	why: {
		en: 'The credit option, standard or unlimited, is for burstable types (T2, T3, T3a, T4g, T8i) only. For others it means nothing: usually the type was changed and the option was left.',
		ko: '크레딧 옵션(standard, unlimited)은 버스트 가능 유형(T2, T3, T3a, T4g, T8i)에만 해당합니다. 다른 유형에서는 의미가 없으며, 유형을 바꾸면서 옵션이 남은 경우가 많습니다.',
	},
};

export const notBurstable: LocalizedTemplate<{ readonly type: string }> = {
	en: ({ type }) => `This type has no CPU credits, so that the option means nothing: ${type}`,
	ko: ({ type }) => `이 유형에는 CPU 크레딧이 없어 옵션이 의미가 없습니다: ${type}`,
};

export const unknownMode: LocalizedTemplate<{ readonly mode: string }> = {
	en: ({ mode }) => `The credit option is standard or unlimited; AWS rejects ${JSON.stringify(mode.slice(0, 40))}`,
	ko: ({ mode }) => `크레딧 옵션은 standard 또는 unlimited이므로 AWS가 거부합니다: ${JSON.stringify(mode.slice(0, 40))}`,
};

export const remove: Localized = { en: 'Remove the credit option', ko: '크레딧 옵션 제거' };

export const useStandard: Localized = { en: 'Use standard mode', ko: '스탠다드 모드 사용' };
