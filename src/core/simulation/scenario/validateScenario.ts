/** Says what keeps a scenario from being run: each problem with its place and a sentence. */
import { checkFaults } from '../faults/faultProblems';
import { checkLaunch } from '../group/launchProblems';
import { checkReplacements } from '../group/replacementProblems';
import { checkRequests } from '../load/requestLimits';
import { checkPolicies, checkScheduledActions } from '../policies/policyProblems';
import type { ScenarioProblem } from '../result/result';
import type { Scenario } from './scenario';
import { checkExpectations, checkLists, checkLoad, checkLoadBalancer, checkSizes, checkStartDate } from './scenarioProblems';
import { scenarioShape } from './scenarioShape';
import { findProblems } from './shape';

/** Each looks at a scenario whose single settings are fine. */
const checks: readonly ((scenario: Scenario) => readonly ScenarioProblem[])[] = [
	checkSizes, checkLists, checkStartDate, checkLoad, checkLoadBalancer, checkLaunch, checkPolicies, checkScheduledActions, checkFaults, checkReplacements, checkExpectations, checkRequests,
];

/** @returns the problems, first those of single settings, and only without these those of settings that contradict each other */
export function validateScenario(scenario: Scenario): readonly ScenarioProblem[] {
	const problems = findProblems(scenarioShape, scenario, '');
	return problems.length > 0 ? problems : checks.flatMap((check) => check(scenario));
}
