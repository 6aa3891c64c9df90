/** Sentences about where a setting comes from. */
import type { Localized } from '../core/model/localized';
import type { UnknownReason } from '../core/model/value';

const reasons: Readonly<Record<UnknownReason, (text: string) => Localized>> = {
	'no-default': (text) => ({ en: `${text} has no default`, ko: `${text}에 기본값이 없습니다` }),
	'not-in-text': (text) => ({ en: `${text} is known only at run time`, ko: `${text}의 값은 배포할 때 정해집니다` }),
	'several': (text) => ({ en: `${text} differs by condition or stage`, ko: `${text}의 값은 조건이나 환경에 따라 다릅니다` }),
	'circular': (text) => ({ en: `${text} refers to itself`, ko: `${text}이(가) 자기 자신을 참조합니다` }),
	'unresolved': (text) => ({ en: `${text} names something that is not there`, ko: `${text}이(가) 가리키는 대상이 없습니다` }),
	'unsupported': (text) => ({ en: `${text} is an expression that is not evaluated`, ko: `${text}은(는) 계산하지 않는 식입니다` }),
	'malformed': (text) => ({ en: `${text} is not a value of the expected type`, ko: `${text}은(는) 올바른 형식의 값이 아닙니다` }),
};

export const originText = {
	reasons,
	default: (name: string): Localized => ({ en: `default of ${name}`, ko: `${name}의 기본값` }),
	expression: (text: string): Localized => ({ en: `computed from ${text}`, ko: `계산식: ${text}` }),
	omitted: { en: 'not written: the documented default', ko: '코드에 없음: 문서에 나온 기본값' } as Localized,
	otherWord: (word: string, shown: string): Localized => ({
		en: `the run does not know ${word}; assumed ${shown}`, ko: `${word}은(는) 시뮬레이션하지 않습니다. 가정한 값: ${shown}`,
	}),
	unknown: (reason: Localized, shown: Localized): Localized => ({ en: `${reason.en}; assumed ${shown.en}`, ko: `${reason.ko}. 가정한 값: ${shown.ko}` }),
};
