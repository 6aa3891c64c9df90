/** What the reader says about a template that it cannot read in full. */
import type { Localized } from '../../core/model/localized';

export type SyntaxMessage =
	| 'missing' | 'indentation' | 'tab' | 'escape' | 'alias' | 'key' | 'unexpected' | 'comment' | 'number' | 'value' | 'comma' | 'colon';

/** A sentence for each kind of syntax error, whichever parser found it. */
export const syntaxMessages: Readonly<Record<SyntaxMessage, Localized>> = {
	missing: {
		en: 'Something is missing here: a closing bracket, brace or quote, or the colon behind a key.',
		ko: '닫는 괄호나 따옴표, 또는 키 뒤의 콜론이 빠졌습니다.',
	},
	indentation: {
		en: 'This line is not indented like its neighbours, or a bracket before it is not closed.',
		ko: '들여쓰기가 주변 줄과 맞지 않거나 앞의 괄호가 닫히지 않았습니다.',
	},
	tab: {
		en: 'YAML does not allow tabs as indentation. Use spaces.',
		ko: 'YAML에서는 탭으로 들여쓸 수 없습니다. 공백을 사용합니다.',
	},
	escape: {
		en: 'This character or escape sequence is not allowed here.',
		ko: '여기에는 이 문자나 이스케이프 시퀀스를 쓸 수 없습니다.',
	},
	alias: {
		en: 'This anchor, alias or tag cannot be used here.',
		ko: '여기에는 이 앵커, 별칭 또는 태그를 쓸 수 없습니다.',
	},
	key: {
		en: 'A key followed by a colon is expected here.',
		ko: '여기에는 콜론이 붙은 키가 와야 합니다.',
	},
	unexpected: {
		en: 'This is not expected here. The lines around it may be read differently from what you mean.',
		ko: '여기에 올 수 없는 내용입니다. 주변 줄이 의도와 다르게 읽힐 수 있습니다.',
	},
	comment: {
		en: 'This comment is not closed or not allowed here.',
		ko: '주석이 닫히지 않았거나 여기에 쓸 수 없습니다.',
	},
	number: {
		en: 'This number is not complete.',
		ko: '숫자가 완전하지 않습니다.',
	},
	value: {
		en: 'A value is expected here.',
		ko: '여기에는 값이 와야 합니다.',
	},
	comma: {
		en: 'A comma is expected here.',
		ko: '여기에는 쉼표가 와야 합니다.',
	},
	colon: {
		en: 'A colon is expected between key and value.',
		ko: '키와 값 사이에 콜론이 와야 합니다.',
	},
};

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

export const noResourcesMessage: Localized = {
	en: 'This template has no Resources section, so there is nothing to explain or simulate.',
	ko: '이 템플릿에는 Resources 섹션이 없어 설명하거나 시뮬레이션할 내용이 없습니다.',
};

export const notRenderedMessage: Localized = {
	en: 'This file is a template of another tool ({{ }} or {% %}). It can be read only after that tool has rendered it.',
	ko: '다른 도구의 템플릿({{ }} 또는 {% %})입니다. 그 도구로 렌더링한 뒤에야 읽을 수 있습니다.',
};

export const notExpandedMessage: Localized = {
	en: 'CloudFormation expands this when it deploys the template. The resources that come out of it are not shown.',
	ko: 'CloudFormation이 배포할 때 펼치는 부분입니다. 여기서 만들어지는 리소스는 표시하지 않습니다.',
};

export const tooComplexMessage: Localized = {
	en: 'The functions of this template take too long to evaluate. Some values are shown as unknown.',
	ko: '이 템플릿의 함수는 계산이 너무 오래 걸립니다. 일부 값은 알 수 없음으로 표시합니다.',
};

/** A name that is neither a parameter nor a resource of the template. */
export function unresolvedMessage(name: string): Localized {
	return {
		en: `No parameter or resource of this template is called ${name}`,
		ko: `이 템플릿에 없는 파라미터 또는 리소스 이름입니다: ${name}`,
	};
}

/** A condition that depends on itself. */
export function circularMessage(name: string): Localized {
	return {
		en: `This condition refers to itself: ${name}`,
		ko: `조건이 자기 자신을 참조합니다: ${name}`,
	};
}
