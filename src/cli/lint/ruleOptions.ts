/** `--rule id` and `--rule id=level`: which rules run, and at what level. */
import { localize } from '../../core/model/localized';
import { configurableIds, knownRules } from '../../linting/configuration/knownRules';
import type { RuleLevel, RuleLevels } from '../../linting/levels';
import { ruleLevels } from '../../linting/levels';
import { nearestWord } from '../../linting/nearest';
import { categoryOf } from '../../rules/category';
import { lintStopText } from './text';
import { UserError } from '../userError';

export interface RuleChoice {
	/** Whether a rule's findings are asked for. */
	isChosen(ruleId: string): boolean;
	/** The strongest layer of configuration. */
	readonly levels: RuleLevels;
}

/** @throws UserError for what is no rule, category or level */
export function chooseRules(options: readonly string[]): RuleChoice {
	const chosen = new Set<string>();
	const levels: Record<string, RuleLevel> = {};
	for (const option of options.flatMap((one) => one.split(','))) {
		const [id = '', level] = option.split('=');
		if (!configurableIds.includes(id)) { throw new UserError(localize(lintStopText.unknownRule, { name: id, nearest: nearestWord(id, configurableIds) ?? '' })); }
		const known = ruleLevels.find((one) => one === level);
		if (level === undefined) {
			chosen.add(id);
		} else if (known === undefined) {
			throw new UserError(localize(lintStopText.badLevel, { name: level, nearest: ruleLevels.join(', ') }));
		} else {
			levels[id] = known;
		}
	}
	// A rule that is asked for by its name runs, also where it is off by default.
	for (const id of chosen) { levels[id] ??= 'default'; }
	const categoryById = new Map(knownRules.map((rule) => [rule.id, categoryOf(rule)]));
	return { levels, isChosen: (ruleId) => chosen.size === 0 || chosen.has(ruleId) || chosen.has(categoryById.get(ruleId) ?? '') };
}
