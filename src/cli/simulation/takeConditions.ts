/** Runs code under the conditions of a scenario file: load, faults and assumptions instead of the usual ones. */
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { ScenarioFromCode } from '../../scenarios/origin';
import type { Subject } from './runSubject';

/**
 * The group, what it launches, policies and load balancer stay those of the code; what code cannot tell comes from the scenario: seed,
 * time, load, requests, faults, operations, expectations, boot times, requests an instance serves, and assumptions.
 */
export function takeConditions(read: ScenarioFromCode, conditions: Scenario): Pick<Subject, 'scenario' | 'read'> {
	const { seed, startDate, startClockSeconds, durationSeconds, load, requests, faults, operations, expectations, assumptions } = conditions;
	const { bootSeconds, bootVariation, requestsPerSecond } = conditions.launch;
	const scenario: Scenario = {
		...read.scenario, seed, startDate, startClockSeconds, durationSeconds, load, requests, faults, operations, expectations, assumptions,
		launch: { ...read.scenario.launch, bootSeconds, bootVariation, requestsPerSecond },
	};
	const origins = Object.fromEntries(Object.entries(read.origins).filter(([path]) => !isCondition(path)));
	return { scenario, read: { ...read, scenario, origins } };
}

const conditionPaths: readonly string[] = [
	'seed', 'startDate', 'startClockSeconds', 'durationSeconds', 'load', 'requests', 'faults', 'operations', 'expectations', 'assumptions',
	'launch.bootSeconds', 'launch.bootVariation', 'launch.requestsPerSecond',
];

function isCondition(path: string): boolean {
	return conditionPaths.some((condition) => path === condition || path.startsWith(`${condition}.`) || path.startsWith(`${condition}[`));
}
