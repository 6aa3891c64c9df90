/** Sentences about data that have not the expected shape. */
import { formatNumber } from '../../format';
import type { Localized } from '../../model/localized';

const number = (value: number): string => formatNumber(value, 6);

interface NumberRange {
	readonly min: number;
	readonly max: number;
	readonly aboveMin: boolean;
	readonly multipleOf: number | null;
	readonly also: readonly number[];
}

/** Single numbers before a range: `10, 20, 30 or `. */
const alsoEn = ({ also }: NumberRange): string => also.length === 0 ? '' : `${also.map(number).join(', ')} or `;
const alsoKo = ({ also }: NumberRange): string => also.length === 0 ? '' : `${also.map(number).join(', ')} 또는 `;

type Expectation = (shown: string) => Localized;

const expected: Readonly<Record<'number' | 'text' | 'boolean' | 'list' | 'record', Expectation>> = {
	number: (shown) => ({ en: `Expected a number, got ${shown}`, ko: `숫자여야 합니다. 현재 값: ${shown}` }),
	text: (shown) => ({ en: `Expected a text, got ${shown}`, ko: `문자열이어야 합니다. 현재 값: ${shown}` }),
	boolean: (shown) => ({ en: `Expected true or false, got ${shown}`, ko: `true 또는 false여야 합니다. 현재 값: ${shown}` }),
	list: (shown) => ({ en: `Expected a list, got ${shown}`, ko: `목록이어야 합니다. 현재 값: ${shown}` }),
	record: (shown) => ({ en: `Expected an object, got ${shown}`, ko: `객체여야 합니다. 현재 값: ${shown}` }),
};

export const shapeText = {
	expected,
	missing: { en: 'This setting is missing', ko: '필요한 설정이 없습니다' } satisfies Localized as Localized,
	integer: (value: number): Localized => ({ en: `Expected a whole number, got ${number(value)}`, ko: `정수여야 합니다. 현재 값: ${number(value)}` }),
	range: (range: NumberRange, value: number): Localized => {
		const [min, max] = [number(range.min), number(range.max)];
		return range.aboveMin
			? { en: `Expected ${alsoEn(range)}more than ${min} and at most ${max}, got ${number(value)}`, ko: `${alsoKo(range)}${min}보다 크고 ${max} 이하여야 합니다. 현재 값: ${number(value)}` }
			: { en: `Expected ${alsoEn(range)}${min}–${max}, got ${number(value)}`, ko: `${alsoKo(range)}${min}–${max} 범위여야 합니다. 현재 값: ${number(value)}` };
	},
	multiple: (range: NumberRange, value: number): Localized => ({
		en: `Expected ${alsoEn(range)}a multiple of ${number(range.multipleOf ?? 1)}, got ${number(value)}`, ko: `${alsoKo(range)}${number(range.multipleOf ?? 1)}의 배수여야 합니다. 현재 값: ${number(value)}`,
	}),
	empty: { en: 'Expected a text that is not empty', ko: '빈 문자열은 쓸 수 없습니다' } satisfies Localized as Localized,
	tooLong: (most: number, length: number): Localized => ({ en: `Expected at most ${number(most)} characters, got ${number(length)}`, ko: `${number(most)}자 이하여야 합니다. 현재: ${number(length)}자` }),
	pattern: (example: string, shown: string): Localized => ({ en: `Expected a text such as ${example}, got ${shown}`, ko: `다음과 같은 형식이어야 합니다: ${example}. 현재 값: ${shown}` }),
	length: ({ least, most }: { readonly least: number; readonly most: number }, length: number): Localized => ({
		en: `Expected ${number(least)}–${number(most)} entries, got ${number(length)}`, ko: `항목 수는 ${number(least)}–${number(most)}개여야 합니다. 현재: ${number(length)}개`,
	}),
	choice: (choices: readonly (string | number)[], shown: string): Localized => ({
		en: `Expected one of ${choices.join(', ')}, got ${shown}`, ko: `다음 중 하나여야 합니다: ${choices.join(', ')}. 현재 값: ${shown}`,
	}),
	unknownKey: (suggestion: string | undefined): Localized => suggestion === undefined
		? { en: 'No such setting', ko: '그런 설정은 없습니다' }
		: { en: `No such setting; did you mean ${suggestion}`, ko: `그런 설정은 없습니다. 혹시 이 설정입니까: ${suggestion}` },
};
