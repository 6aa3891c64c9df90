import * as assert from 'node:assert/strict';
import { lessons } from '../../../src/lessons';
import { emptyProgress } from '../../../src/lessons/progress';
import {
	choose, getReach, getStep, goNext, goTo, meetGoal, openSession, readSavedState, resetControls, setControl, showHint, skipStep, toSavedState, type Session,
} from '../../../webview/lessons/session';

const lesson = lessons[0]!;
const fresh = openSession(lesson, { language: 'en', progress: emptyProgress, saved: undefined });
const where = (session: Session): string | undefined => getStep(session)?.id;

describe('lesson session', () => {
	it('begins at the first step and reads on', () => {
		const second = goNext(fresh);
		assert.deepStrictEqual([where(fresh), where(second), second.progress], ['sizes', 'surge', { doneSteps: ['sizes'], skippedSteps: [] }]);
	});

	it('holds the reader at a question until it is answered or skipped', () => {
		const asked = goNext(fresh);
		assert.equal(goNext(asked), asked);
		assert.equal(where(goNext(choose(asked, 'surge', 'none'))), 'waits');
		const skipped = skipStep(asked);
		assert.deepStrictEqual([where(skipped), skipped.progress.skippedSteps], ['waits', ['surge']]);
	});

	it('counts the first prediction only', () => {
		const chosen = choose(goNext(fresh), 'surge', 'none');
		assert.equal(choose(chosen, 'surge', 'minutes'), chosen);
	});

	it('keeps a goal that was met, whatever is tried afterwards', () => {
		const met = meetGoal(fresh, 'zone');
		assert.deepStrictEqual(setControl(met, 'zone', 'target', 90).progress, { doneSteps: ['zone'], skippedSteps: [] });
	});

	it('jumps no further than the first open step', () => {
		const third = goNext(choose(goNext(fresh), 'surge', 'none'));
		assert.equal(getReach(lesson, third.progress), 2);
		assert.equal(where(goTo(third, 0)), 'sizes');
		assert.equal(goTo(third, 3), third);
		assert.equal(goTo(third, -1), third);
	});

	it('ends behind the last step', () => {
		const allSkipped = lesson.steps.reduce(skipStep, fresh);
		assert.equal(where(allSkipped), undefined);
		assert.equal(goNext(allSkipped), allSkipped);
		assert.equal(skipStep(allSkipped), allSkipped);
	});

	it('sets and resets the controls of one step alone', () => {
		const moved = setControl(setControl(fresh, 'day', 'target', 50), 'zone', 'target', 60);
		assert.deepStrictEqual(resetControls(moved, 'day').values, { day: {}, zone: { target: 60 } });
	});

	it('comes back to what the reader looked at', () => {
		const left = showHint(setControl(goNext(fresh), 'zone', 'target', 60), 'zone');
		const saved = readSavedState(JSON.parse(JSON.stringify(toSavedState(left))));
		assert.deepStrictEqual(openSession(lesson, { language: 'en', progress: left.progress, saved }), left);
	});

	it('starts anew from a saved state of another lesson, a step out of reach, or no shape at all', () => {
		const other = { ...toSavedState(goNext(fresh)), lessonId: 'other' };
		const far = { ...toSavedState(fresh), stepId: 'zone' };
		for (const saved of [other, far]) {
			assert.equal(where(openSession(lesson, { language: 'ko', progress: emptyProgress, saved })), 'sizes');
		}
		for (const saved of [undefined, null, 3, 'x', [], {}, { lessonId: 'a', values: { zone: { target: 'x' } }, chosen: {}, hintsShown: {} }]) {
			assert.equal(readSavedState(saved), undefined);
		}
	});
});
