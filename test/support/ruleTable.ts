/** The page docs/rules/table.md: what every rule makes of the examples beside it, from the runs of the rules themselves. */
import { exampleLanguages } from '../../src/linting/pages/rulePage';
import type { RuleExamples } from '../../src/linting/pages/rulePage';
import { rules } from '../../src/rules/index';
import type { Rule } from '../../src/rules/rule';
import { createLintExample, markedPlaces, mend, placeOf } from './ruleExamples';
import type { LintExample } from './ruleExamples';

export const ruleTableName = 'table.md';

const introduction = `<!-- Made by \`npm run docs\` from what the rules find in the examples beside them (\`src/rules/*/bad.*\`, \`good.*\`); a test compares. -->

# What the rules make of their examples

For each rule and language: how many of the places that the bad example marks are found, and nothing else; whether the good example is silent; and how many of the findings are mended by their fixes, with nothing left or new afterwards. A rule without a fix for some says why on its page.`;

export async function ruleTablePage(examples: RuleExamples): Promise<string> {
	const readers = await Promise.all(exampleLanguages.map(async ({ language, extension }) => ({ language, extension, lintText: await createLintExample(language) })));
	const rows = rules.map((rule) => [
		`[\`${rule.id}\`](${rule.id}.md)`,
		...readers.flatMap(({ language, extension, lintText }) => {
			const [bad, good] = ['bad', 'good'].map((kind) => examples[rule.id]?.[`${kind}.${extension}`]);
			return bad === undefined || good === undefined ? [rule.withoutExample?.[language] === undefined ? 'missing' : 'there can be none', '', ''] : cellsOf(rule, { bad, good }, lintText);
		}),
	]);
	const titles = exampleLanguages.map(({ title }) => title);
	const head = ['Rule', ...titles.flatMap((title) => [`${title}: bad caught`, 'good', 'after fixes'])];
	return `${[introduction, [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')].join('\n\n')}\n`;
}

function cellsOf(rule: Rule, { bad, good }: { readonly bad: string; readonly good: string }, lintExample: LintExample): readonly string[] {
	const placesIn = (text: string): readonly string[] => lintExample(text, [rule]).findings.map(placeOf);
	const [marked, found] = [markedPlaces(bad), placesIn(bad)];
	const unexpected = found.filter((place) => !marked.includes(place));
	const left = placesIn(mend(bad, (text) => lintExample(text, [rule])));
	return [
		`${found.length - unexpected.length} of ${marked.length}${unexpected.length === 0 ? '' : `, ${unexpected.length} unmarked`}`,
		placesIn(good).length === 0 ? 'silent' : 'NOT SILENT',
		left.length === 0 ? 'silent' : left.length === found.length ? 'no fix' : `${found.length - left.length} mended, ${left.length} without a fix`,
	];
}
