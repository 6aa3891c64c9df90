/** What a reader can do in the panel, and what the panel knows when it draws itself. */
import type { SimulationResult } from '../../src/core/simulation/result/result';
import type { Scenario } from '../../src/core/simulation/scenario/scenario';
import type { StepFeedback, StepRun } from '../../src/lessons/run';
import type { TimeRange } from '../shared/chartSpec';
import type { Session } from './session';

export interface Actions {
	next(): void;
	skip(): void;
	goTo(stepIndex: number): void;
	setControl(stepId: string, controlId: string, value: number): void;
	resetControls(stepId: string): void;
	choose(stepId: string, optionId: string): void;
	showHint(stepId: string): void;
	openInSimulator(scenario: Scenario): void;
	simulateMine(): void;
	openLesson(lessonId: string): void;
	pointAt(seconds: number): void;
	zoomTo(range: TimeRange | null): void;
	/** Tries to run the step again. */
	runAgain(): void;
}

/** One step's run as it is shown. */
export interface ShownRun {
	readonly run: StepRun;
	/** The last run of this step that could be made: `run` itself, or an older one that is then drawn as stale. */
	readonly drawn: { readonly scenario: Scenario; readonly result: SimulationResult } | undefined;
	readonly feedback: StepFeedback | undefined;
}

export interface PanelModel {
	readonly session: Session;
	/** `undefined` for a step without a run, and until its first run is there. */
	readonly shown: ShownRun | undefined;
	readonly cursorSeconds: number | undefined;
	readonly range: TimeRange | null;
	/** Why nothing can be run, for a reason that is not the reader's. */
	readonly failure: string | undefined;
}
