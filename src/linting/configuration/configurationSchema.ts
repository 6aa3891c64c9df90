/** The JSON Schemas of compute-lab.json and of the setting `computeLab.rules`, made from the rules: for completion and hovers in editors. */
import type { LanguageTag } from '../../core/model/localized';
import { categories, categoryTitles } from '../../rules/category';
import { ruleLevels } from '../levels';
import { knownRules } from './knownRules';

/** An unknown rule is not wrong to the schema: it is reported with the name that was probably meant. */
export function configurationSchema(language: LanguageTag): object {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'Compute Lab',
		type: 'object',
		properties: {
			$schema: { type: 'string' },
			rules: { ...rulesSchema(language), description: text.rules[language] },
			exclude: { type: 'array', items: { type: 'string' }, description: text.exclude[language] },
		},
	};
}

/** The schema of a settings file, as far as it is about rules. */
export function settingsSchema(language: LanguageTag): object {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		type: 'object',
		properties: { 'computeLab.rules': rulesSchema(language) },
	};
}

function rulesSchema(language: LanguageTag): object {
	const level = (description: string): object => ({ enum: ruleLevels, enumDescriptions: ruleLevels.map((one) => levelText[one][language]), description });
	return {
		type: 'object',
		properties: Object.fromEntries([
			...categories.map((id) => [id, level(categoryTitles[id][language])] as const),
			...knownRules.map(({ id, text: { title, why } }) => [id, level(`${title[language]}. ${why[language]}`)] as const),
		]),
	};
}

const text = {
	rules: { en: 'Levels by rule or category; a rule is stronger than its category.', ko: '규칙 또는 범주별 수준입니다. 규칙이 범주보다 우선합니다.' },
	exclude: { en: 'Files to leave out: globs relative to the folder of this file, such as examples/**.', ko: '제외할 파일입니다. 이 파일의 폴더 기준 glob 패턴(예: examples/**)입니다.' },
};

const levelText = {
	off: { en: 'does not run', ko: '실행하지 않음' },
	hint: { en: 'three dots under the code', ko: '코드 아래 점 세 개' },
	information: { en: 'a note', ko: '정보' },
	warning: { en: 'a warning', ko: '경고' },
	error: { en: 'an error', ko: '오류' },
	default: { en: 'as the rule itself says, also where it is off by default', ko: '규칙의 기본 심각도(기본적으로 꺼진 규칙도 켭니다)' },
};
