/** The pages below docs/rules: one for each rule and language, a list of all, and the table of what they make of their examples. */
import { pagePath, rulePages } from '../../src/linting/pages/rulePage';
import { readRuleExamples } from './ruleExamples';
import { ruleTableName, ruleTablePage } from './ruleTable';

export const rulesFolder = 'docs/rules';

const madeNote = '<!-- Made from the rule by `npm run docs`; change src/rules, not this page. -->';

/** The lists of all rules lead to the table too, which VS Code does not have. */
const tableNotes: Readonly<Record<string, string>> = {
	[pagePath(undefined, 'en')]: `\n[What the rules make of their examples](${ruleTableName}): a table that the tests make.\n`,
	[pagePath(undefined, 'ko')]: `\n[예제에 대한 규칙의 결과](../${ruleTableName}): 테스트가 만드는 표입니다(영문).\n`,
};

/** By path from the project's folder. */
export async function ruleDocs(): Promise<ReadonlyMap<string, string>> {
	const examples = readRuleExamples();
	const table = await ruleTablePage(examples);
	const pages = [...rulePages(examples)].map(([path, text]) => [`${rulesFolder}/${path}`, `${madeNote}\n\n${text}${tableNotes[path] ?? ''}`] as const);
	return new Map([...pages, [`${rulesFolder}/${ruleTableName}`, table]]);
}
