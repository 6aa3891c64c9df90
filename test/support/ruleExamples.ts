/** The examples beside the rules, and what the rules make of them: for the tests, and for the pages that are made from the same runs. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExampleLanguage, RuleExamples } from '../../src/linting/pages/rulePage';
import type { Finding, Rule } from '../../src/rules/rule';
import { applyFix, chosenFix, lintTemplate, lintTerraform } from '../unit/rules/lintText';
import type { LintedText, LintTextOptions } from '../unit/rules/lintText';
import { loadParsers } from './parsers';
import { projectFolder } from './vscode/paths';

/** As the build packs them. */
export function readRuleExamples(): RuleExamples {
	return (createRequire(__filename)(join(projectFolder, 'esbuild.js')) as { readonly readRuleExamples: () => RuleExamples }).readRuleExamples();
}

/** Lints a text with these rules, also where they are off by default; without any, with what everybody gets. */
export type LintExample = (text: string, rules?: readonly Rule[]) => LintedText;

export async function createLintExample(language: ExampleLanguage): Promise<LintExample> {
	if (language === 'cloudformation') { return (text, chosen) => lintTemplate(text, optionsFor(chosen)); }
	const parsers = await loadParsers();
	return (text, chosen) => lintTerraform(text, parsers, optionsFor(chosen));
}

function optionsFor(chosen: readonly Rule[] | undefined): LintTextOptions {
	return chosen === undefined ? {} : { rules: chosen, levels: [Object.fromEntries(chosen.map(({ id }) => [id, 'default' as const]))] };
}

/** `line id`, lines from 1. */
export function placeOf({ range, ruleId }: Finding): string {
	return `${range.start.line + 1} ${ruleId}`;
}

/** What an example marks as to be found, in the form of placeOf. */
export function markedPlaces(text: string): readonly string[] {
	return text.split('\n').flatMap((line, index) => (/# expect: (\S+)/.exec(line)?.slice(1) ?? []).map((ruleId) => `${index + 1} ${ruleId}`));
}

/** Applies the chosen fix of the first finding until none has one. @throws Error for a fix that leaves as many findings as before */
export function mend(text: string, lintText: (text: string) => LintedText): string {
	const { findings } = lintText(text);
	const fix = findings.map(chosenFix).find((chosen) => chosen !== undefined);
	if (fix === undefined) { return text; }
	const changed = applyFix(text, fix);
	if (lintText(changed).findings.length >= findings.length) { throw new Error(`${fix.title.en} mends nothing`); }
	return mend(changed, lintText);
}
