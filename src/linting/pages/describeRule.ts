/** A rule as JSON, in the shape that the README publishes, and as text for a terminal. */
import type { LanguageTag } from '../../core/model/localized';
import { categoryOf, categoryTitles } from '../../rules/category';
import type { KnownRule } from '../configuration/knownRules';
import { exampleLanguages, severityOf, shownExample } from './rulePage';
import type { RuleExamples } from './rulePage';
import { pageText } from './text';

export function ruleJson(rule: KnownRule, examples: RuleExamples, language: LanguageTag): object {
	const { id, severity, enabledByDefault = true, text, source = null, equivalents = {}, supersedes = [] } = rule;
	return {
		kind: 'rule', id, severity, category: categoryOf(rule) ?? null, enabledByDefault, title: text.title[language], why: text.why[language],
		noFix: text.noFix?.[language] ?? null, supersedes, equivalents, examples: examples[id] ?? {}, source,
	};
}

export function ruleText(rule: KnownRule, examples: RuleExamples, language: LanguageTag): string {
	const { id, text, equivalents = {}, source } = rule;
	const category = categoryOf(rule);
	const same = Object.entries(equivalents).map(([tool, ids]) => `${tool} ${ids.join(', ')}`).join('; ');
	const parts = [
		[`${text.title[language]}`, [id, severityOf(rule, language), ...category === undefined ? [] : [categoryTitles[category][language]]].join(' · ')].join('\n'),
		text.why[language],
		`${pageText.fix[language]}: ${(text.noFix?.[language] ?? pageText.everyFinding[language]).replaceAll('`', '')}`,
		...(['bad', 'good'] as const).flatMap((kind) => exampleLanguages.flatMap(({ title, extension }) => {
			const example = examples[id]?.[`${kind}.${extension}`];
			return example === undefined ? [] : [`${pageText[kind][language]} (${title}):\n${indented(shownExample(example, language))}`];
		})),
		...same === '' ? [] : [`${pageText.others[language]}: ${same}`],
		...source === undefined ? [] : [`${pageText.source[language]}: ${source}`],
	];
	return parts.join('\n\n');
}

function indented(text: string): string {
	return text.split('\n').map((line) => line === '' ? '' : `  ${line}`).join('\n');
}
