/** Why a setting is not written, in words for people. */
import { localize } from '../../core/model/localized';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { Location, UnknownReason } from '../../core/model/value';

export type RefusalCode =
	/** The text does not tell what it is now. */
	| 'unknown'
	/** An expression gives it. */
	| 'computed'
	/** The literal belongs to others too. */
	| 'shared'
	/** The literal stands in a file that cannot be had. */
	| 'other-file'
	/** The language, or this way of writing the resource, leaves no place for it. */
	| 'no-place'
	/** The value cannot stand there. */
	| 'value'
	/** Two changes want the same literal to become different things. */
	| 'conflict';

export interface Refusal {
	readonly code: RefusalCode;
	readonly message: Localized;
	/** Where the reason stands. */
	readonly at: Location | undefined;
}

/** @param at place to show; lines count from 0 */
export function refuse(code: RefusalCode, message: Localized, at?: Location): Refusal {
	return { code, message, at };
}

interface Named { readonly setting: string; readonly text: string }

export const computedMessage: LocalizedTemplate<Named> = {
	en: ({ setting, text }) => `${setting} is computed, so there is no literal to change: ${text}`,
	ko: ({ setting, text }) => `${setting} 값은 식으로 계산되므로 바꿀 리터럴이 없습니다: ${text}`,
};

export const sharedMessage: LocalizedTemplate<Named> = {
	en: ({ setting, text }) => `${setting} comes from a value that other settings use too: ${text}`,
	ko: ({ setting, text }) => `${setting} 값은 다른 설정도 함께 쓰는 값에서 옵니다: ${text}`,
};

export const otherFileMessage: LocalizedTemplate<Named> = {
	en: ({ setting, text }) => `${setting} is set in a file that could not be read: ${text}`,
	ko: ({ setting, text }) => `${setting} 값이 있는 파일을 읽을 수 없습니다: ${text}`,
};

export const noPlaceMessage: LocalizedTemplate<Named> = {
	en: ({ setting, text }) => `There is no place for ${setting} in the way this resource is written: ${text}`,
	ko: ({ setting, text }) => `이 리소스를 작성한 형식에는 ${setting} 값을 넣을 자리가 없습니다: ${text}`,
};

export const notRemovableMessage: LocalizedTemplate<Named> = {
	en: ({ setting, text }) => `${setting} cannot be taken out of the way this resource is written: ${text}`,
	ko: ({ setting, text }) => `이 리소스를 작성한 형식에서는 ${setting} 값을 뺄 수 없습니다: ${text}`,
};

export const valueMessage: LocalizedTemplate<Named> = {
	en: ({ setting, text }) => `${setting} cannot be set to this value here: ${text}`,
	ko: ({ setting, text }) => `여기에서 ${setting} 값은 다음으로 설정할 수 없습니다: ${text}`,
};

export const conflictMessage: LocalizedTemplate<Named> = {
	en: ({ setting, text }) => `${setting} shares its value with another setting that is to become something else: ${text}`,
	ko: ({ setting, text }) => `${setting} 값은 다른 값으로 바뀔 설정과 함께 쓰는 값입니다: ${text}`,
};

const unknownMessages: Readonly<Record<UnknownReason, LocalizedTemplate<Named>>> = {
	'no-default': {
		en: ({ setting, text }) => `${setting} comes from a variable or parameter without a default: ${text}`,
		ko: ({ setting, text }) => `${setting} 값은 기본값이 없는 변수나 파라미터에서 옵니다: ${text}`,
	},
	'not-in-text': {
		en: ({ setting, text }) => `${setting} is known only when the code is deployed: ${text}`,
		ko: ({ setting, text }) => `${setting} 값은 배포할 때에야 정해집니다: ${text}`,
	},
	several: {
		en: ({ setting, text }) => `${setting} differs from case to case: ${text}`,
		ko: ({ setting, text }) => `${setting} 값은 경우에 따라 다릅니다: ${text}`,
	},
	circular: {
		en: ({ setting, text }) => `${setting} refers to itself: ${text}`,
		ko: ({ setting, text }) => `${setting} 값이 자기 자신을 참조합니다: ${text}`,
	},
	unresolved: {
		en: ({ setting, text }) => `${setting} names something that is not in the code: ${text}`,
		ko: ({ setting, text }) => `${setting} 값이 코드에 없는 이름을 가리킵니다: ${text}`,
	},
	unsupported: {
		en: ({ setting, text }) => `${setting} is an expression that cannot be evaluated here: ${text}`,
		ko: ({ setting, text }) => `${setting} 값은 여기에서 계산할 수 없는 식입니다: ${text}`,
	},
	malformed: {
		en: ({ setting, text }) => `${setting} is not written as a value of its type: ${text}`,
		ko: ({ setting, text }) => `${setting} 값의 형식이 올바르지 않습니다: ${text}`,
	},
};

export function describeUnknown(reason: UnknownReason, named: Named): Localized {
	return localize(unknownMessages[reason], named);
}
