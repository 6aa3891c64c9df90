/** What a reader did in a lesson, as plain data. */
import type { Lesson } from './lesson';

/** The same shape as the panel's messages carry (src/protocol/lesson.ts), which this folder does not know. */
export interface LessonProgress {
	/** Steps that are done or skipped, by id; a step is never in both. */
	readonly doneSteps: readonly string[];
	readonly skippedSteps: readonly string[];
}

export type StepState = 'done' | 'skipped' | 'open';

/** `finished` when every step is done; a skipped one leaves its lesson `started`. */
export type LessonState = 'not-started' | 'started' | 'finished';

export const emptyProgress: LessonProgress = { doneSteps: [], skippedSteps: [] };

/** Progress as a lesson can use it: ids that the lesson does not have (it may have changed) are left out, doubles too; done wins over skipped. */
export function fitProgress(lesson: Lesson, progress: LessonProgress): LessonProgress {
	const doneSteps = lesson.steps.map(step => step.id).filter(id => progress.doneSteps.includes(id));
	const skippedSteps = lesson.steps.map(step => step.id).filter(id => progress.skippedSteps.includes(id) && !doneSteps.includes(id));
	return { doneSteps, skippedSteps };
}

/** Progress with a step done; a step that was skipped before counts as done now. The same object if nothing changes. */
export function markDone(progress: LessonProgress, stepId: string): LessonProgress {
	if (progress.doneSteps.includes(stepId)) { return progress; }
	return {
		doneSteps: [...progress.doneSteps, stepId],
		skippedSteps: progress.skippedSteps.filter(id => id !== stepId),
	};
}

/** Progress with a step skipped; a step that is done stays done. The same object if nothing changes. */
export function markSkipped(progress: LessonProgress, stepId: string): LessonProgress {
	if (progress.doneSteps.includes(stepId) || progress.skippedSteps.includes(stepId)) { return progress; }
	return { ...progress, skippedSteps: [...progress.skippedSteps, stepId] };
}

export function getStepState(progress: LessonProgress, stepId: string): StepState {
	if (progress.doneSteps.includes(stepId)) { return 'done'; }
	return progress.skippedSteps.includes(stepId) ? 'skipped' : 'open';
}

export function lessonState(lesson: Lesson, progress: LessonProgress): LessonState {
	const states = lesson.steps.map(step => getStepState(progress, step.id));
	if (states.every(state => state === 'done')) { return 'finished'; }
	return states.every(state => state === 'open') ? 'not-started' : 'started';
}

/** Index of the step to go on with: the first one that is open, else the first that was skipped, else the last. */
export function getCurrentStep(lesson: Lesson, progress: LessonProgress): number {
	const states = lesson.steps.map(step => getStepState(progress, step.id));
	const open = states.indexOf('open');
	if (open >= 0) { return open; }
	const skipped = states.indexOf('skipped');
	return skipped >= 0 ? skipped : Math.max(0, lesson.steps.length - 1);
}
