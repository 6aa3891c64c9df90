/** Every rule that a configuration can name, those on comments and on the configuration itself among them. */
import type { RuleInfo } from '../../rules/rule';
import { categories } from '../../rules/category';
import { rules } from '../../rules/index';
import { ignoreRules } from '../ignores/ignoreRules';
import { configurationRule } from './configurationRule';

/** By id. */
export const knownRules: readonly RuleInfo[] = [...rules, ...ignoreRules, configurationRule].sort((a, b) => a.id < b.id ? -1 : 1);

/** Ids of rules and of categories. */
export const configurableIds: readonly string[] = [...knownRules.map(({ id }) => id), ...categories];
