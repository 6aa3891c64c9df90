/** The course: chapters in their order, and the lessons in theirs. */
import type { Chapter, Lesson } from './lesson';
import { asgFollowsLoad } from './asg-follows-load/lesson';

export const chapters: readonly Chapter[] = [
	{ id: 'auto-scaling', title: { en: 'Auto Scaling', ko: 'Auto Scaling' } },
];

export const lessons: readonly Lesson[] = [
	asgFollowsLoad,
];

/** The first lesson that teaches a topic. */
export function lessonOn(topicId: string): Lesson | undefined {
	return lessons.find(({ topics }) => topics.includes(topicId));
}
