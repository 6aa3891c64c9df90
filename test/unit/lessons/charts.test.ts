import * as assert from 'node:assert/strict';
import type { ZoneImpairment } from '../../../src/core/simulation/scenario/faults';
import { lessons } from '../../../src/lessons';
import type { GoalStep, PredictStep } from '../../../src/lessons/lesson';
import type { StepRun } from '../../../src/lessons/run';
import { runStep } from '../../../src/lessons/runStep';
import { pictureCharts } from '../../../webview/lessons/charts';

const lesson = lessons[0]!;
const prediction = lesson.steps.find((step): step is PredictStep => step.kind === 'predict')!;
const goal = lesson.steps.find((step): step is GoalStep => step.kind === 'goal')!;

function ran(run: StepRun): Extract<StepRun, { ok: true }> {
	assert.ok(run.ok);
	return run;
}

describe('lesson picture', () => {
	const { scenario, result } = ran(runStep(prediction, {}));
	const context = { scenario, picture: prediction.picture, language: 'en' } as const;

	it('shows nothing but the demand before the prediction', () => {
		const charts = pictureCharts(result, { ...context, revealed: false });
		assert.deepStrictEqual(charts.map(({ title, series }) => [title, series.map(({ label }) => label)]), [['Requests', ['demand']]]);
	});

	it('shows what became of it afterwards, and the instances', () => {
		const charts = pictureCharts(result, { ...context, revealed: true });
		assert.deepStrictEqual(charts.map(({ title, series }) => [title, series.map(({ label }) => label)]), [
			['Requests', ['served', 'dropped', 'demand']], ['Instances', ['serving', 'starting']],
		]);
	});

	it('shows the stretch around the fault, and the instances gone from the moment of the fault on', () => {
		const lost = ran(runStep(goal, {}));
		const fault = lost.scenario.faults.find(({ kind }) => kind === 'zone-impairment') as ZoneImpairment;
		const [requests, instances] = pictureCharts(lost.result, { scenario: lost.scenario, picture: goal.picture, language: 'ko', revealed: true });
		assert.deepStrictEqual([requests?.timeSeconds[0], requests?.timeSeconds.at(-1)], [goal.picture.fromSeconds, goal.picture.toSeconds]);
		assert.deepStrictEqual(requests?.bars, [
			{ fromSeconds: fault.atSeconds, toSeconds: fault.atSeconds + fault.durationSeconds, meaning: 'lost', label: '가용 영역 a 장애' },
		]);
		const atFault = instances?.timeSeconds.indexOf(fault.atSeconds) ?? -1;
		const serving = instances?.series[0]?.values ?? [];
		assert.deepStrictEqual([serving[atFault - 1], serving[atFault]], [12, 8]);
		for (const { values } of [...requests?.series ?? [], ...instances?.series ?? []]) { assert.equal(values.length, requests?.timeSeconds.length); }
	});
});
