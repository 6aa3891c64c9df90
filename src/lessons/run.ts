/** The scenario of a step, and what its run means for the reader. Whoever shows it runs it: runStep.ts, or a worker of the panel. */
import type { Localized } from '../core/model/localized';
import type { ScenarioProblem, SimulationOutcome, SimulationResult } from '../core/simulation/result/result';
import type { Scenario } from '../core/simulation/scenario/scenario';
import type { ControlledRun, ControlValues, Criterion, GoalStep, PredictStep, RunStep } from './lesson';

export type RunnableStep = PredictStep | RunStep | GoalStep;

export type StepRun =
	| { readonly ok: true; readonly scenario: Scenario; readonly result: SimulationResult }
	/** The settings make no sense together; the reader is told why. */
	| { readonly ok: false; readonly scenario: Scenario; readonly problems: readonly ScenarioProblem[] };

/** What the panel tells about a run. */
export interface StepFeedback {
	/** `undefined` where there is nothing to reach. */
	readonly met: boolean | undefined;
	/** Empty for all but a goal. */
	readonly criteria: readonly Criterion[];
	readonly text: Localized;
}

/** The scenario of a step with its controls set; a value outside its slider is held at the slider's end. */
export function applyControls(step: ControlledRun, values: ControlValues): Scenario {
	return step.controls.reduce((scenario, control) => {
		const value = values[control.id] ?? control.start;
		const held = Number.isFinite(value) ? Math.min(control.max, Math.max(control.min, value)) : control.start;
		return control.apply(scenario, held);
	}, step.scenario);
}

/** The scenario that a step runs. `values` are without effect on a prediction, which has no controls. */
export function scenarioOfStep(step: RunnableStep, values: ControlValues): Scenario {
	return step.kind === 'predict' ? step.scenario : applyControls(step, values);
}

/** What has become of a step's scenario. */
export function stepRunOf(scenario: Scenario, outcome: SimulationOutcome): StepRun {
	return outcome.ok ? { ok: true, scenario, result: outcome.result } : { ok: false, scenario, problems: outcome.problems };
}

/**
 * What to tell about a run.
 * @param chosen id of the option that the reader predicted; `undefined` before, and for other kinds of step
 * @returns `undefined` where nothing is to be told yet: a run that could not be made, a prediction not yet ventured
 */
export function describeRun(step: RunnableStep, run: StepRun, chosen: string | undefined): StepFeedback | undefined {
	if (!run.ok) { return undefined; }
	switch (step.kind) {
		case 'predict': {
			if (chosen === undefined) { return undefined; }
			const right = step.answer(run.result) === chosen;
			return { met: right, criteria: [], text: step.explain(run.result, run.scenario, right) };
		}
		case 'run':
			return { met: undefined, criteria: [], text: step.describe(run.result, run.scenario) };
		case 'goal': {
			const { met, criteria, feedback } = step.check(run.result, run.scenario);
			return { met, criteria, text: feedback };
		}
	}
}
