/** What is wrong with a compute-lab.json, with an id and a page like the other rules. */
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleInfo } from '../../rules/rule';

export const configurationRule: RuleInfo = {
	id: 'configuration', severity: 'warning', category: 'suppressions',
	text: {
		title: { en: 'A configuration that says nothing', ko: '효과가 없는 구성' },
		why: {
			en: 'What compute-lab.json names is not there: a rule, a category, a level or a key. It is passed over, so that a rule stays as it was although the file says otherwise.',
			ko: 'compute-lab.json에 적은 규칙, 범주, 수준 또는 키가 없습니다. 무시되므로 파일에 적은 것과 달리 규칙은 그대로입니다.',
		},
		noFix: { en: 'There is a fix where a similar name is there.', ko: '비슷한 이름이 있을 때만 수정할 수 있습니다.' },
	},
};

export const configurationText = {
	notJson: { en: () => 'This is not valid JSON; nothing of the file is read', ko: () => '올바른 JSON이 아니므로 파일 전체를 읽지 않습니다' },
	notObject: { en: (key) => `This must be an object: ${key}`, ko: (key) => `객체여야 합니다: ${key}` },
	notStrings: { en: (key) => `This must be a list of strings: ${key}`, ko: (key) => `문자열 목록이어야 합니다: ${key}` },
	unknownKey: { en: (key) => `There is no such key: ${key}`, ko: (key) => `없는 키입니다: ${key}` },
	unknownRule: { en: (id) => `There is no rule or category of this name: ${id}`, ko: (id) => `없는 규칙 또는 범주입니다: ${id}` },
	badLevel: { en: (levels) => `A rule can be one of: ${levels}`, ko: (levels) => `규칙에 쓸 수 있는 수준: ${levels}` },
	change: { en: (word) => `Change to ${word}`, ko: (word) => `${word}(으)로 변경` },
} satisfies Readonly<Record<string, LocalizedTemplate<string>>>;
