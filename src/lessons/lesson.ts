/**
 * What a lesson is: data, and checks that read numbers from a run of the real core.
 * One folder a lesson beside this file; src/lessons/index.ts is their table. Must never hold what one lesson teaches.
 */
import type { Localized } from '../core/model/localized';
import type { SimulationResult } from '../core/simulation/result/result';
import type { Scenario } from '../core/simulation/scenario/scenario';

export interface Lesson {
	/** Its folder's name. */
	readonly id: string;
	/** One of `chapters` in index.ts. */
	readonly chapter: string;
	/** Ids of the topics that it teaches: explanations of their settings link to it. */
	readonly topics: readonly string[];
	readonly text: LessonText;
	readonly steps: readonly LessonStep[];
	/** https address of the documentation that the lesson follows. */
	readonly source: string;
}

export interface LessonText {
	readonly title: Localized;
	/** One sentence for lists: what the reader can do afterwards. */
	readonly summary: Localized;
}

/** A part of the course, and its place in the order. */
export interface Chapter {
	readonly id: string;
	readonly title: Localized;
}

export type LessonStep = ReadStep | PredictStep | RunStep | GoalStep;

interface StepBase {
	/** Unique in its lesson; kept in the reader's progress, so it never changes once published. */
	readonly id: string;
	readonly title: Localized;
	/** In the light markup of inlineText.ts. At most 90 words come before something to do. */
	readonly paragraphs: readonly Localized[];
}

/** Text only. */
export interface ReadStep extends StepBase {
	readonly kind: 'read';
}

/** A question that is answered before the run shows it. Done by choosing, right or wrong: the aim is to have thought. */
export interface PredictStep extends StepBase {
	readonly kind: 'predict';
	readonly question: Localized;
	readonly options: readonly PredictOption[];
	readonly scenario: Scenario;
	readonly picture: Picture;
	/** Id of the option that the run proves right. */
	answer(result: SimulationResult): string;
	/** What happened with the number, then why with the arithmetic; begins by saying whether the choice was right. */
	explain(result: SimulationResult, scenario: Scenario, right: boolean): Localized;
	/** Where figures come from and what is assumed. */
	readonly note: Localized;
}

export interface PredictOption {
	readonly id: string;
	readonly text: Localized;
}

/** Live controls over a run, to look around; nothing to reach. */
export interface RunStep extends StepBase, ControlledRun {
	readonly kind: 'run';
	/** What the run shows, with the number and why. */
	describe(result: SimulationResult, scenario: Scenario): Localized;
}

/** Live controls over a run, and something to reach with them. */
export interface GoalStep extends StepBase, ControlledRun {
	readonly kind: 'goal';
	readonly goal: Localized;
	check(result: SimulationResult, scenario: Scenario): GoalCheck;
	/** Shown one after another, each more definite than the one before. */
	readonly hints: readonly Localized[];
	/** What to remember, one sentence, shown once the goal is met. */
	readonly remember: Localized;
	/** Control values that meet the goal, for the test that it can be met. */
	readonly solution: ControlValues;
}

export interface GoalCheck {
	readonly met: boolean;
	/** The parts of the goal, each with its number; the goal is met when all are. */
	readonly criteria: readonly Criterion[];
	/** What happened with the number, then why with the arithmetic. */
	readonly feedback: Localized;
}

export interface Criterion {
	readonly text: Localized;
	readonly met: boolean;
}

/** A scenario and the controls that change it. */
export interface ControlledRun {
	readonly scenario: Scenario;
	readonly controls: readonly Control[];
	readonly picture: Picture;
	/** Where figures come from and what is assumed. */
	readonly note: Localized;
}

/** A slider over one setting. */
export interface Control {
	readonly id: string;
	readonly label: Localized;
	readonly unit: 'instances' | 'percent' | 'seconds';
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly start: number;
	/** The scenario with this control's setting at `value`. */
	apply(scenario: Scenario, value: number): Scenario;
}

/** Values by control id; a control that is not named stands at its start. */
export type ControlValues = Readonly<Record<string, number>>;

/** The stretch of the run that is drawn. */
export interface Picture {
	/** Seconds of the run. */
	readonly fromSeconds: number;
	readonly toSeconds: number;
	/** A second chart shows instances by state; its axis reaches at least this, so that it stands still while sliders move. `null` for none. */
	readonly instancesAxis: number | null;
}
