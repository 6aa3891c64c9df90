/** What the reader says about a program that it cannot read in full. */
import type { Localized, LocalizedTemplate } from '../../core/model/localized';

export const brokenMessage: Localized = {
	en: 'This is not read: the syntax is broken here, or newer than what is understood.',
	ko: '구문이 잘못되었거나 아직 지원하지 않는 최신 구문이어서 읽지 않습니다.',
};

export const binaryMessage: Localized = {
	en: 'This file holds binary data or UTF-16 text and is not read. Save programs as UTF-8.',
	ko: '바이너리 데이터이거나 UTF-16 텍스트여서 읽지 않습니다. 프로그램은 UTF-8로 저장합니다.',
};

export const tooLargeMessage: Localized = {
	en: 'This file has more than 5,000,000 characters and is not read.',
	ko: '파일이 5,000,000자를 넘어 읽지 않습니다.',
};

export const tooDeepMessage: Localized = {
	en: 'This is nested too deeply. Values in it are shown as unknown.',
	ko: '중첩이 너무 깊습니다. 그 안의 값은 알 수 없음으로 표시합니다.',
};

export const tooLongMessage: Localized = {
	en: 'This file is too long to be read as a whole. What follows is not read.',
	ko: '파일이 너무 길어 전체를 읽지 않습니다. 이후 내용은 읽지 않습니다.',
};

export const tooComplexMessage: Localized = {
	en: 'The expressions of this file take too long to evaluate. Some values are shown as unknown.',
	ko: '이 파일의 식은 계산이 너무 오래 걸립니다. 일부 값은 알 수 없음으로 표시합니다.',
};

/** @param name of the constant */
export const circularMessage: LocalizedTemplate<string> = {
	en: (name) => `This value refers to itself: ${name}`,
	ko: (name) => `값이 자기 자신을 참조합니다: ${name}`,
};
