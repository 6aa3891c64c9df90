/** Messages between the host and the lesson panel. */
import type { LanguageTag } from '../core/model/localized';
import type { Scenario } from '../core/simulation/scenario/scenario';

/** What a reader did in one lesson. */
export interface LessonProgress {
	/** Steps that are done or skipped, by id. */
	readonly doneSteps: readonly string[];
	readonly skippedSteps: readonly string[];
}

export type LessonToWebview =
	| { readonly type: 'show'; readonly lessonId: string; readonly language: LanguageTag; readonly progress: LessonProgress };

export type LessonFromWebview =
	| { readonly type: 'ready' }
	| { readonly type: 'progress'; readonly lessonId: string; readonly progress: LessonProgress }
	| { readonly type: 'openLesson'; readonly lessonId: string }
	| { readonly type: 'openInSimulator'; readonly scenario: Scenario }
	/** "With my group": run Simulate ASG on a group of the workspace. */
	| { readonly type: 'simulateMine' };
