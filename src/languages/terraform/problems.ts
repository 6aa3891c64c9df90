/** What the reader says about a file that it cannot read in full. */
import type { Localized, LocalizedTemplate } from '../../core/model/localized';

export type SyntaxMistake =
	| { readonly kind: 'unexpected'; readonly text: string }
	| { readonly kind: 'missing-value'; readonly name: string }
	| { readonly kind: 'unclosed'; readonly opening: string }
	| { readonly kind: 'quote' | 'comment' | 'heredoc' | 'stray-brace' };

/** A sentence for each kind of syntax mistake. */
export function describeMistake(mistake: SyntaxMistake): Localized {
	switch (mistake.kind) {
		case 'unexpected': return {
			en: `Terraform cannot read this: ${mistake.text}`,
			ko: `Terraform 구문으로 읽을 수 없습니다: ${mistake.text}`,
		};
		case 'missing-value': return {
			en: `A value must follow on the same line: ${mistake.name}`,
			ko: `같은 줄에 값이 있어야 합니다: ${mistake.name}`,
		};
		case 'unclosed': return {
			en: `This is opened but never closed: ${mistake.opening}`,
			ko: `열고 나서 닫지 않았습니다: ${mistake.opening}`,
		};
		case 'quote': return {
			en: 'The closing quotation mark is missing on this line.',
			ko: '이 줄에 닫는 따옴표가 없습니다.',
		};
		case 'comment': return {
			en: 'This comment is never closed, so nothing behind it is read. Close it with */.',
			ko: '주석을 닫지 않아 뒤의 내용을 읽을 수 없습니다. */로 닫습니다.',
		};
		case 'heredoc': return {
			en: 'This heredoc never ends, so nothing behind it is read. Its end word must stand alone on a line.',
			ko: '히어독이 끝나지 않아 뒤의 내용을 읽을 수 없습니다. 종료 단어를 한 줄에 단독으로 씁니다.',
		};
		case 'stray-brace': return {
			en: 'This closing brace has no opening brace.',
			ko: '여는 중괄호가 없는 닫는 중괄호입니다.',
		};
	}
}

export const binaryMessage: Localized = {
	en: 'This file holds binary data or UTF-16 text and is not read. Save Terraform files as UTF-8.',
	ko: '바이너리 데이터이거나 UTF-16 텍스트여서 읽지 않습니다. Terraform 파일은 UTF-8로 저장합니다.',
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
	en: 'This is too much to be read. Values in it are shown as unknown.',
	ko: '내용이 너무 많아 읽지 않습니다. 그 안의 값은 알 수 없음으로 표시합니다.',
};

/** @param text what stands at the mistake; nothing where the file breaks off */
export const jsonMessage: LocalizedTemplate<string> = {
	en: (text) => text.trim() === '' ? 'This JSON breaks off here.' : `This is not valid JSON: ${text}`,
	ko: (text) => text.trim() === '' ? 'JSON이 여기에서 끊겼습니다.' : `올바른 JSON이 아닙니다: ${text}`,
};

/** @param chain names in the order in which they refer to each other, the first once more at the end */
export const circularMessage: LocalizedTemplate<readonly string[]> = {
	en: (chain) => `This value refers to itself: ${chain.join(' → ')}`,
	ko: (chain) => `값이 자기 자신을 참조합니다: ${chain.join(' → ')}`,
};

/** @param called the source of the module, as it is written */
export const missingModuleMessage: LocalizedTemplate<string> = {
	en: (called) => `There is no folder with Terraform files here: ${called}`,
	ko: (called) => `이 위치에 Terraform 파일이 있는 폴더가 없습니다: ${called}`,
};

/** @param called the source of the module, as it is written */
export const moduleCircleMessage: LocalizedTemplate<string> = {
	en: (called) => `This module calls itself: ${called}`,
	ko: (called) => `모듈이 자기 자신을 호출합니다: ${called}`,
};

export const tooManyModulesMessage: Localized = {
	en: 'Too many modules are called, one by the other. This call is not followed.',
	ko: '서로 호출하는 모듈이 너무 많아 이 호출은 읽지 않습니다.',
};

export const tooMuchWorkMessage: Localized = {
	en: 'Too much has to be computed to read these files in full. Some values are shown as unknown.',
	ko: '계산할 것이 너무 많아 파일을 모두 읽지 못했습니다. 일부 값은 알 수 없음으로 표시합니다.',
};

export const secondDeclarationMessage: LocalizedTemplate<string> = {
	en: (address) => `Only the first declaration of this name is read: ${address}`,
	ko: (address) => `같은 이름은 첫 번째 선언만 읽습니다: ${address}`,
};

export const secondAttributeMessage: LocalizedTemplate<string> = {
	en: (name) => `Terraform allows this argument only once in a block: ${name}`,
	ko: (name) => `Terraform에서 이 인수는 블록에 한 번만 쓸 수 있습니다: ${name}`,
};
