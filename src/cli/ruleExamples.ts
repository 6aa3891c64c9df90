/** The examples beside the rules, which the build puts in the place of this name. */
import type { RuleExamples } from '../linting/pages/rulePage';

declare const ruleExamples: RuleExamples;

export function loadRuleExamples(): RuleExamples {
	return ruleExamples;
}
