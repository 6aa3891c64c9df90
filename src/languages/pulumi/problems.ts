/** What the reader says about a file of Pulumi that it cannot read in full. */
import type { Localized } from '../../core/model/localized';

export const binaryMessage: Localized = {
	en: 'This file holds binary data or UTF-16 text and is not read. Save it as UTF-8.',
	ko: '바이너리 데이터이거나 UTF-16 텍스트여서 읽지 않습니다. UTF-8로 저장합니다.',
};

export const tooLargeMessage: Localized = {
	en: 'This file has more than 5,000,000 characters and is not read.',
	ko: '파일이 5,000,000자를 넘어 읽지 않습니다.',
};

export const tooDeepMessage: Localized = {
	en: 'This file is nested more than 200 levels deep and is not read.',
	ko: '중첩이 200단계를 넘어 읽지 않습니다.',
};
