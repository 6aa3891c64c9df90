/** What holds for every lesson of the table: it is well made, it can be solved, and not by pushing every slider to its end. */
import * as assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { topics } from '../../../src/explanations/topics';
import { chapters, lessons } from '../../../src/lessons';
import { plainText } from '../../../src/lessons/inlineText';
import type { Control, ControlValues, GoalStep, Lesson, LessonStep } from '../../../src/lessons/lesson';
import { describeRun, type RunnableStep } from '../../../src/lessons/run';
import { runStep } from '../../../src/lessons/runStep';

const lessonsFolder = path.join(import.meta.dirname, '../../../src/lessons');
const mostWords = 90;

describe('lessons', () => {
	it('has one folder a lesson, named by its id', () => {
		const folders = readdirSync(lessonsFolder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);
		assert.deepStrictEqual(lessons.map(({ id }) => id).sort(), folders.sort());
	});

	for (const lesson of lessons) {
		describe(lesson.id, () => { describeLesson(lesson); });
	}
});

function describeLesson(lesson: Lesson): void {
	it('stands in a chapter and names an https source', () => {
		assert.ok(chapters.some(({ id }) => id === lesson.chapter));
		assert.equal(new URL(lesson.source).protocol, 'https:');
	});

	it('teaches topics that exist', () => {
		assert.deepStrictEqual(lesson.topics.filter(id => !topics.some(topic => topic.id === id)), []);
	});

	it('has steps with ids of their own', () => {
		const ids = lesson.steps.map(({ id }) => id);
		assert.deepStrictEqual(ids, [...new Set(ids)]);
	});

	it('asks the reader to do something after at most 90 words', () => {
		assert.deepStrictEqual(readingStretches(lesson.steps).filter(words => words > mostWords), []);
	});

	it('speaks Korean where it says it does', () => {
		const texts = lesson.steps.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
		assert.deepStrictEqual(texts.filter(({ ko }) => !/\p{Script=Hangul}/u.test(ko)), []);
	});

	for (const step of lesson.steps) {
		if (step.kind === 'predict') { it(`proves one of the options of "${step.id}" right`, () => { assertPrediction(step); }); }
		if (step.kind === 'run' || step.kind === 'goal') {
			it(`starts "${step.id}" within its sliders`, () => {
				assert.deepStrictEqual(step.controls.filter(control => !fits(control, control.start)), []);
			});
			it(`always says something definite in "${step.id}"`, () => {
				for (const values of corners(step.controls)) { assertDefinite(step, values); }
			});
		}
		if (step.kind === 'goal') { describeGoal(step); }
	}
}

function describeGoal(step: GoalStep): void {
	it(`does not begin with the goal of "${step.id}" met`, () => { assert.equal(isMet(step, {}), false); });

	it(`can meet the goal of "${step.id}" with its solution`, () => {
		assert.deepStrictEqual(step.controls.filter(control => !fits(control, step.solution[control.id] ?? control.start)), []);
		assert.equal(isMet(step, step.solution), true);
	});

	it(`does not meet the goal of "${step.id}" with every slider at an end`, () => {
		assert.deepStrictEqual(corners(step.controls).filter(values => isMet(step, values)), []);
	});
}

function assertPrediction(step: Extract<LessonStep, { kind: 'predict' }>): void {
	const run = runStep(step, {});
	assert.ok(run.ok);
	const answer = step.answer(run.result);
	assert.equal(step.options.filter(({ id }) => id === answer).length, 1);
	for (const option of step.options) {
		assert.equal(describeRun(step, run, option.id)?.met, option.id === answer);
		assertDefinite(step, {}, option.id);
	}
}

/** Figures that could not be computed would show as these words. */
function assertDefinite(step: RunnableStep, values: ControlValues, chosen?: string): void {
	const run = runStep(step, values);
	const texts = run.ok ? [describeRun(step, run, chosen)?.text] : run.problems.map(({ message }) => message);
	for (const text of texts) {
		assert.doesNotMatch(`${text?.en} ${text?.ko}`, /NaN|undefined|Infinity|∞|null/, JSON.stringify(values));
	}
}

function isMet(step: GoalStep, values: ControlValues): boolean {
	const run = runStep(step, values);
	return describeRun(step, run, undefined)?.met === true;
}

function fits({ min, max, step }: Control, value: number): boolean {
	return value >= min && value <= max && (value - min) % step === 0;
}

/** Every combination of sliders at one of their ends. */
function corners(controls: readonly Control[]): readonly ControlValues[] {
	return controls.reduce<readonly ControlValues[]>(
		(found, { id, min, max }) => found.flatMap(values => [{ ...values, [id]: min }, { ...values, [id]: max }]),
		[{}],
	);
}

/** English words from one thing to do to the next. */
function readingStretches(steps: readonly LessonStep[]): readonly number[] {
	const stretches: number[] = [];
	let words = 0;
	for (const { kind, paragraphs } of steps) {
		words += paragraphs.map(({ en }) => plainText(en).split(/\s+/).length).reduce((sum, count) => sum + count, 0);
		if (kind === 'read') { continue; }
		stretches.push(words);
		words = 0;
	}
	return [...stretches, words];
}
