/** At what severity a rule reports, or whether it is off: by the layers of configuration, for rules one by one and by category. */
import { categoryOf } from '../rules/category';
import type { RuleInfo, Severity } from '../rules/rule';

/** `default`: the rule's own severity, also where it is off by default. */
export type RuleLevel = Severity | 'off' | 'default';

export const ruleLevels: readonly RuleLevel[] = ['off', 'hint', 'information', 'warning', 'error', 'default'];

/** One layer of configuration: levels by the id of a rule or of a category. */
export type RuleLevels = Readonly<Partial<Record<string, RuleLevel>>>;

/** What levels are decided by. */
export type LevelSubject = Pick<RuleInfo, 'id' | 'category' | 'enabledByDefault'> & { readonly resources?: readonly string[] };

/**
 * @param layers from the weakest to the strongest; within one a rule's own id is stronger than its category's
 * @returns `default` for the severity that the rule itself gives
 */
export function levelOf(rule: LevelSubject, layers: readonly RuleLevels[]): RuleLevel {
	const category = categoryOf(rule);
	for (const layer of [...layers].reverse()) {
		const level = ownValue(layer, rule.id) ?? (category === undefined ? undefined : ownValue(layer, category));
		if (level !== undefined) { return level; }
	}
	return rule.enabledByDefault === false ? 'off' : 'default';
}

function ownValue(layer: RuleLevels, id: string): RuleLevel | undefined {
	return Object.hasOwn(layer, id) ? layer[id] : undefined;
}
