/**
 * The page of a rule, and the list of all: what `docs/rules` holds and what VS Code shows behind the id of a finding, the same text in both.
 * Must never know more of a rule than the rule says itself.
 */
import type { LanguageTag } from '../../core/model/localized';
import { categories, categoryOf, categoryTitles } from '../../rules/category';
import type { OtherTool, Severity } from '../../rules/rule';
import type { KnownRule } from '../configuration/knownRules';
import { knownRules } from '../configuration/knownRules';
import { pageText } from './text';

/** By the id of the rule and the name of the file beside it, `bad.tf`; rules on comments and configuration have none. */
export type RuleExamples = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type ExampleLanguage = 'terraform' | 'cloudformation';

export const exampleLanguages: readonly { readonly language: ExampleLanguage; readonly title: string; readonly extension: string; readonly fence: string }[] = [
	{ language: 'terraform', title: 'Terraform', extension: 'tf', fence: 'hcl' },
	{ language: 'cloudformation', title: 'CloudFormation', extension: 'yaml', fence: 'yaml' },
];

/** Name of the list of all rules in the folder of a language. */
const indexName = 'README.md';

/** Every page by its path below the folder of the pages: English ones in it, Korean ones in `ko/`. */
export function rulePages(examples: RuleExamples): ReadonlyMap<string, string> {
	return new Map((['en', 'ko'] as const).flatMap((language) => [
		[pagePath(undefined, language), indexPage(language)] as const,
		...knownRules.map((rule) => [pagePath(rule.id, language), rulePage(rule, examples[rule.id] ?? {}, language)] as const),
	]));
}

/** @param ruleId not given: the list of all */
export function pagePath(ruleId: string | undefined, language: LanguageTag): string {
	return `${language === 'ko' ? 'ko/' : ''}${ruleId === undefined ? indexName : `${ruleId}.md`}`;
}

export function rulePage(rule: KnownRule, examples: RuleExamples[string], language: LanguageTag): string {
	const { id, text } = rule;
	const category = categoryOf(rule);
	const facts = [`\`${id}\``, severityOf(rule, language), ...category === undefined ? [] : [categoryTitles[category][language]], `[${pageText.all[language]}](${indexName})`, otherLanguage(id, language)];
	const sections: readonly (readonly [title: string, parts: readonly string[]])[] = [
		['', [`# ${text.title[language]}`, facts.join(' · '), text.why[language], ...notes(rule, language)]],
		[pageText.fix[language], [text.noFix?.[language] ?? pageText.everyFinding[language]]],
		[pageText.bad[language], exampleParts(rule, examples, 'bad', language)],
		[pageText.good[language], exampleParts(rule, examples, 'good', language)],
		[pageText.change[language], [pageText.configure[language], fenced('json', JSON.stringify({ rules: { [id]: 'off' } }, undefined, 2)), ...ignoreParts(rule, language)]],
		[pageText.others[language], otherTools(rule, language)],
		[pageText.source[language], rule.source === undefined ? [] : [`<${rule.source}>`]],
	];
	return `${sections.flatMap(([title, parts]) => [...title === '' || parts.length === 0 ? [] : [`## ${title}`], ...parts]).join('\n\n')}\n`;
}

/** `warning`, `information, off by default` */
export function severityOf({ severity, enabledByDefault = true }: { readonly severity: Severity; readonly enabledByDefault?: boolean }, language: LanguageTag): string {
	return `${pageText[severity][language]}${enabledByDefault ? '' : `, ${pageText.off[language]}`}`;
}

function otherLanguage(id: string | undefined, language: LanguageTag): string {
	return language === 'en' ? `[한국어](${pagePath(id, 'ko')})` : `[English](../${pagePath(id, 'en')})`;
}

function notes({ isJudged = false, supersedes = [] }: KnownRule, language: LanguageTag): readonly string[] {
	return [
		...isJudged ? [pageText.judged[language]] : [],
		...supersedes.length === 0 ? [] : [`${pageText.supersedes[language]} ${supersedes.map((id) => `[\`${id}\`](${id}.md)`).join(', ')}`],
	];
}

function exampleParts({ withoutExample }: KnownRule, examples: RuleExamples[string], kind: 'bad' | 'good', language: LanguageTag): readonly string[] {
	return exampleLanguages.flatMap(({ language: of, title, extension, fence }) => {
		const example = examples[`${kind}.${extension}`];
		if (example !== undefined) { return [`${title}:`, fenced(fence, shownExample(example, language))]; }
		const reason = withoutExample?.[of];
		return reason === undefined || kind === 'good' ? [] : [`${title}: ${reason[language]}`];
	});
}

/** The marks by which tests know what must be found, as a reader understands them. */
export function shownExample(example: string, language: LanguageTag): string {
	return example.replace(/# expect: \S+/g, `# ← ${pageText.found[language]}`).trimEnd();
}

function ignoreParts({ id, category }: KnownRule, language: LanguageTag): readonly string[] {
	if (category === 'suppressions') { return []; }
	return [pageText.ignore[language], fenced('hcl', `# compute-lab:ignore ${id} ${pageText.reason[language]}`)];
}

function otherTools({ equivalents = {} }: KnownRule, language: LanguageTag): readonly string[] {
	const lines = (Object.entries(equivalents) as readonly (readonly [OtherTool, readonly string[]])[])
		.filter(([, ids]) => ids.length > 0).map(([tool, ids]) => `- ${tool}: ${ids.map((id) => `\`${id}\``).join(', ')}`);
	return lines.length === 0 ? [] : [lines.join('\n'), pageText.honoured[language]];
}

function indexPage(language: LanguageTag): string {
	const parts = categories.flatMap((category) => {
		const rows = knownRules.filter((rule) => categoryOf(rule) === category)
			.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${severityOf(rule, language)} | ${rule.text.title[language]} |`);
		if (rows.length === 0) { return []; }
		return [`## ${categoryTitles[category][language]}`, [`| ${pageText.rule[language]} | ${pageText.severity[language]} | ${pageText.finds[language]} |`, '|---|---|---|', ...rows].join('\n')];
	});
	return `${[`# ${pageText.rules[language]}`, `${pageText.introduction[language]} ${otherLanguage(undefined, language)}`, ...parts].join('\n\n')}\n`;
}

function fenced(language: string, text: string): string {
	return `\`\`\`${language}\n${text}\n\`\`\``;
}
