/** Every rule that a configuration can name, those on comments and on the configuration itself among them. */
import type { Rule, RuleInfo } from '../../rules/rule';
import { categories } from '../../rules/category';
import { rules } from '../../rules/index';
import { ignoreRules } from '../ignores/ignoreRules';
import { configurationRule } from './configurationRule';

/** A rule on resources, or one on comments or configuration, which has no more than RuleInfo. */
export type KnownRule = RuleInfo & Partial<Pick<Rule, 'resources' | 'supersedes' | 'isJudged' | 'withoutExample'>>;

/** By id. */
export const knownRules: readonly KnownRule[] = [...rules, ...ignoreRules, configurationRule].sort((a, b) => a.id < b.id ? -1 : 1);

/** Case and surrounding spaces do not count. */
export function ruleNamed(name: string): KnownRule | undefined {
	return knownRules.find(({ id }) => id === name.trim().toLowerCase());
}

/** Ids of rules and of categories. */
export const configurableIds: readonly string[] = [...knownRules.map(({ id }) => id), ...categories];
