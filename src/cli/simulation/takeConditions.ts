/** Runs code under the conditions of a scenario file: load, faults and assumptions instead of the usual ones. */
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { ScenarioFromCode } from '../../scenarios/origin';
import type { Subject } from '../output/run';

/**
 * The group, its instance type, policies and health checks stay those of the code; what code cannot tell comes from the scenario:
 * seed, time, load, faults, boot time, requests an instance serves, and assumptions.
 */
export function takeConditions(read: ScenarioFromCode, conditions: Scenario): Subject {
	const { seed, startClockSeconds, durationSeconds, load, faults, assumptions, launch: { bootSeconds, requestsPerSecond } } = conditions;
	const scenario: Scenario = {
		...read.scenario, seed, startClockSeconds, durationSeconds, load, faults, assumptions,
		launch: { ...read.scenario.launch, bootSeconds, requestsPerSecond },
	};
	const origins = Object.fromEntries(Object.entries(read.origins).filter(([path]) => !isCondition(path)));
	return { scenario, read: { ...read, scenario, origins } };
}

const conditionPaths: readonly string[] = [
	'seed', 'startClockSeconds', 'durationSeconds', 'load', 'faults', 'assumptions', 'launch.bootSeconds', 'launch.requestsPerSecond',
];

function isCondition(path: string): boolean {
	return conditionPaths.some((condition) => path === condition || path.startsWith(`${condition}.`) || path.startsWith(`${condition}[`));
}
