/** `compute-lab explain [NAME]`: whatever has a name in AWS compute; without one, the list of topics. */
import { formatJson } from '../../core/formatJson';
import { describeFound, describeUnfound } from '../../explanations/describeFound';
import type { ExplainContext, Explained } from '../../explanations/describeFound';
import { lookUp } from '../../explanations/lookup';
import type { Lookup } from '../../explanations/lookup';
import { topicsJson, topicsMarkdown } from '../../explanations/topics/listTopics';
import type { KnownRule } from '../../linting/configuration/knownRules';
import { knownRules, ruleNamed } from '../../linting/configuration/knownRules';
import { nearestWord } from '../../linting/nearest';
import { ruleJson, ruleText } from '../../linting/pages/describeRule';
import { rulePage } from '../../linting/pages/rulePage';
import type { ExitCode } from '../exitCodes';
import { exitCodes } from '../exitCodes';
import { loadFacts } from '../loadFacts';
import type { ExplainOptions } from '../options';
import { topicsText } from '../output/topics';
import { chooseRegion } from '../region';
import { loadRuleExamples } from '../ruleExamples';
import type { Terminal } from '../terminal';
import { UserError } from '../userError';

/**
 * @param words of one name; none lists the topics
 * @throws UserError for a name that the data do not have, or that several topics share
 */
export function explain(words: readonly string[], { format, region: asked }: ExplainOptions, terminal: Terminal): ExitCode {
	const region = chooseRegion(asked);
	const facts = loadFacts(terminal);
	const context = { facts, region, language: terminal.language };
	const { json, text, markdown, sources } = words.length === 0 ? listTopics(context) : explainName(words.join(' '), context);
	if (format !== 'text') {
		terminal.print(format === 'json' ? formatJson(json) : markdown().trimEnd());
		return exitCodes.ok;
	}
	terminal.print(text());
	if (sources.length > 0) { terminal.print(''); }
	for (const { title, url, asOf } of sources) { terminal.print(terminal.paint('dim', `${title}, ${asOf}: ${url}`)); }
	return exitCodes.ok;
}

/**
 * @param name as lookUp takes it
 * @throws UserError for a name that the data do not have, or that several topics share
 */
export function explainName(name: string, context: ExplainContext): Explained {
	const rule = ruleNamed(name);
	if (rule !== undefined) { return explainRule(rule, context); }
	const found = lookUp(name, context.facts);
	const explained = describeFound(found, context);
	if (explained !== undefined) { return explained; }
	throw new UserError(describeUnfound(name.trim(), withNearestRule(name.trim(), found)));
}

function explainRule(rule: KnownRule, { language }: ExplainContext): Explained {
	const examples = loadRuleExamples();
	return { json: ruleJson(rule, examples, language), sources: [], text: () => ruleText(rule, examples, language), markdown: () => rulePage(rule, examples[rule.id] ?? {}, language) };
}

/** Rules have long names, so that a near one was meant. */
function withNearestRule(name: string, found: Lookup): Lookup {
	const rule = nearestWord(name, knownRules.map(({ id }) => id));
	return found.kind !== 'unknown' || rule === undefined || !name.includes('-') ? found : { ...found, nearest: [rule, ...found.nearest] };
}

function listTopics({ facts, language }: ExplainContext): Explained {
	return { json: topicsJson(facts, language), sources: [], text: () => topicsText(facts, language), markdown: () => topicsMarkdown(facts, language) };
}
