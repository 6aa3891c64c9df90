import * as assert from 'node:assert/strict';
import type { Lesson } from '../../../src/lessons/lesson';
import { emptyProgress, fitProgress, getCurrentStep, lessonState, markDone, markSkipped, type LessonProgress } from '../../../src/lessons/progress';
import type { LessonProgress as MessageProgress } from '../../../src/protocol/lesson';

const same = { en: 'x', ko: 'x' };
const lesson: Lesson = {
	id: 'three', chapter: 'c', topics: [], text: { title: same, summary: same }, source: 'https://example.com',
	steps: ['one', 'two', 'three'].map(id => ({ kind: 'read', id, title: same, paragraphs: [] })),
};

describe('lesson progress', () => {
	it('has the shape that the messages carry', () => {
		const sent: MessageProgress = markDone(emptyProgress, 'one');
		const received: LessonProgress = sent;
		assert.deepStrictEqual(received, { doneSteps: ['one'], skippedSteps: [] });
	});

	it('turns a skipped step into a done one, never the other way', () => {
		const skipped = markSkipped(emptyProgress, 'one');
		assert.deepStrictEqual(markDone(skipped, 'one'), { doneSteps: ['one'], skippedSteps: [] });
		const done = markDone(emptyProgress, 'one');
		assert.equal(markSkipped(done, 'one'), done);
		assert.equal(markDone(done, 'one'), done);
	});

	it('is finished when every step is done, not when one is skipped', () => {
		const twoDone = markDone(markDone(emptyProgress, 'one'), 'three');
		assert.deepStrictEqual(
			[emptyProgress, markSkipped(emptyProgress, 'one'), twoDone, markSkipped(twoDone, 'two'), markDone(twoDone, 'two')].map(progress => lessonState(lesson, progress)),
			['not-started', 'started', 'started', 'started', 'finished'],
		);
	});

	it('goes on at the first open step, then at a skipped one, then at the last', () => {
		const oneDone = markDone(emptyProgress, 'one');
		const withSkip = markDone(markSkipped(oneDone, 'two'), 'three');
		assert.deepStrictEqual(
			[emptyProgress, oneDone, withSkip, markDone(withSkip, 'two')].map(progress => getCurrentStep(lesson, progress)),
			[0, 1, 1, 2],
		);
	});

	it('drops steps that the lesson does not have, doubles, and a skip of what is done', () => {
		assert.deepStrictEqual(
			fitProgress(lesson, { doneSteps: ['two', 'gone', 'two'], skippedSteps: ['two', 'three', 'gone'] }),
			{ doneSteps: ['two'], skippedSteps: ['three'] },
		);
	});
});
