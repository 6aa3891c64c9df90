/** What the tool `explain` answers; loaded with its first use, as all that explains. */
import { describeFound, describeUnfound } from '../../explanations/describeFound';
import { lookUp } from '../../explanations/lookup';
import { topicsMarkdown } from '../../explanations/topics/listTopics';
import { ruleNamed } from '../../linting/configuration/knownRules';
import { rulePage } from '../../linting/pages/rulePage';
import { UserError } from '../log';
import { readSettings } from '../settings';
import type { ToolContext } from './tool';
import { textOf } from './tool';

/** @throws UserError for a name that there is not */
export async function explainName(input: unknown, { assets }: ToolContext): Promise<string> {
	const { language, priceRegion } = readSettings();
	const facts = await assets.facts();
	const name = textOf(input, 'name');
	if (name === '') { return topicsMarkdown(facts, language); }
	const rule = ruleNamed(name);
	if (rule !== undefined) { return rulePage(rule, (await assets.ruleExamples())[rule.id] ?? {}, language); }
	const region = textOf(input, 'region');
	const found = lookUp(name, facts);
	const explained = describeFound(found, { facts, region: region === '' ? priceRegion : region, language });
	if (explained === undefined) { throw new UserError(describeUnfound(name, found)[language]); }
	const sources = explained.sources.map(({ title, url, asOf }) => `- [${title}](${url}), ${asOf}`);
	return [explained.markdown(), ...sources.length === 0 ? [] : [sources.join('\n')]].join('\n\n');
}
