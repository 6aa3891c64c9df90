/** What the reader has done and looks at, as plain data with its transitions. Must never hold a result: those are computed anew. */
import type { LanguageTag } from '../../src/core/model/localized';
import type { ControlValues, Lesson, LessonStep } from '../../src/lessons/lesson';
import { fitProgress, getCurrentStep, getStepState, markDone, markSkipped, type LessonProgress } from '../../src/lessons/progress';
import type { RunnableStep } from '../../src/lessons/run';

/** What outlives a hidden panel; the host reads `lessonId` to restore the panel. */
export interface SavedState {
	readonly lessonId: string;
	readonly stepId: string | undefined;
	/** By step id. */
	readonly values: Readonly<Record<string, ControlValues>>;
	readonly chosen: Readonly<Record<string, string>>;
	readonly hintsShown: Readonly<Record<string, number>>;
}

export interface Session extends Omit<SavedState, 'lessonId' | 'stepId'> {
	readonly lesson: Lesson;
	readonly language: LanguageTag;
	readonly progress: LessonProgress;
	/** Index of the step in view; `steps.length` is the page behind the last one. */
	readonly stepIndex: number;
}

/** A session at the step where the reader stopped, or where `saved` says they were looking. */
export function openSession(lesson: Lesson, { language, progress, saved }: {
	readonly language: LanguageTag; readonly progress: LessonProgress; readonly saved: SavedState | undefined;
}): Session {
	const fitted = fitProgress(lesson, progress);
	const mine = saved?.lessonId === lesson.id ? saved : undefined;
	const savedIndex = lesson.steps.findIndex(step => step.id === mine?.stepId);
	return {
		lesson, language,
		progress: fitted,
		stepIndex: savedIndex >= 0 && savedIndex <= getReach(lesson, fitted) ? savedIndex : getCurrentStep(lesson, fitted),
		values: mine?.values ?? {},
		chosen: mine?.chosen ?? {},
		hintsShown: mine?.hintsShown ?? {},
	};
}

export function toSavedState({ lesson, stepIndex, values, chosen, hintsShown }: Session): SavedState {
	return { lessonId: lesson.id, stepId: lesson.steps[stepIndex]?.id, values, chosen, hintsShown };
}

/** What was saved before, if it has the shape of it; anything else is dropped as a whole. */
export function readSavedState(saved: unknown): SavedState | undefined {
	if (!isRecord(saved) || typeof saved['lessonId'] !== 'string') { return undefined; }
	const { lessonId, stepId, values, chosen, hintsShown } = saved;
	const isNumber = (value: unknown): value is number => typeof value === 'number';
	const isString = (value: unknown): value is string => typeof value === 'string';
	const isValues = (value: unknown): value is ControlValues => isRecordOf(value, isNumber);
	if (!isRecordOf(values, isValues) || !isRecordOf(chosen, isString) || !isRecordOf(hintsShown, isNumber)) { return undefined; }
	return { lessonId, stepId: isString(stepId) ? stepId : undefined, values, chosen, hintsShown };
}

/** The step in view; `undefined` behind the last one. */
export function getStep({ lesson, stepIndex }: Session): LessonStep | undefined {
	return lesson.steps[stepIndex];
}

/** The step in view if it has something to run. */
export function getRunnableStep(session: Session): RunnableStep | undefined {
	const step = getStep(session);
	return step === undefined || step.kind === 'read' ? undefined : step;
}

/** Whether the step has to be done, or skipped, before the next one: reading and looking around are done by moving on. */
export function holdsBack(step: LessonStep, progress: LessonProgress): boolean {
	return (step.kind === 'predict' || step.kind === 'goal') && getStepState(progress, step.id) !== 'done';
}

/** How far the reader may jump: the first open step, or behind the last where there is none. */
export function getReach(lesson: Lesson, progress: LessonProgress): number {
	const open = lesson.steps.findIndex(step => getStepState(progress, step.id) === 'open');
	return open < 0 ? lesson.steps.length : open;
}

/** To the next step, marking this one done; without effect while the step holds the reader back. */
export function goNext(session: Session): Session {
	const step = getStep(session);
	if (step === undefined || holdsBack(step, session.progress)) { return session; }
	return { ...session, progress: markDone(session.progress, step.id), stepIndex: session.stepIndex + 1 };
}

export function skipStep(session: Session): Session {
	const step = getStep(session);
	if (step === undefined) { return session; }
	return { ...session, progress: markSkipped(session.progress, step.id), stepIndex: session.stepIndex + 1 };
}

/** To a step within reach; without effect for one beyond. */
export function goTo(session: Session, stepIndex: number): Session {
	if (stepIndex < 0 || stepIndex > getReach(session.lesson, session.progress)) { return session; }
	return { ...session, stepIndex };
}

export function setControl(session: Session, stepId: string, controlId: string, value: number): Session {
	const values = { ...session.values[stepId], [controlId]: value };
	return { ...session, values: { ...session.values, [stepId]: values } };
}

export function resetControls(session: Session, stepId: string): Session {
	return { ...session, values: { ...session.values, [stepId]: {} } };
}

/** Ventures a prediction; the first one counts. Done by having thought, right or wrong. */
export function choose(session: Session, stepId: string, optionId: string): Session {
	if (session.chosen[stepId] !== undefined) { return session; }
	return { ...session, chosen: { ...session.chosen, [stepId]: optionId }, progress: markDone(session.progress, stepId) };
}

export function showHint(session: Session, stepId: string): Session {
	return { ...session, hintsShown: { ...session.hintsShown, [stepId]: (session.hintsShown[stepId] ?? 0) + 1 } };
}

/** The step's goal is met; it stays done whatever the reader tries afterwards. */
export function meetGoal(session: Session, stepId: string): Session {
	return { ...session, progress: markDone(session.progress, stepId) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is Record<string, T> {
	return isRecord(value) && Object.values(value).every(isItem);
}
