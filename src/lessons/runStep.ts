/** Runs a step in the real core, at once. Apart from run.ts, so that a page that leaves the running to a worker does not load the core. */
import { simulate } from '../core/simulation/simulate';
import type { ControlValues } from './lesson';
import { scenarioOfStep, stepRunOf, type RunnableStep, type StepRun } from './run';

export function runStep(step: RunnableStep, values: ControlValues): StepRun {
	const scenario = scenarioOfStep(step, values);
	return stepRunOf(scenario, simulate(scenario));
}
