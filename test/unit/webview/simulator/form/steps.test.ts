import * as assert from 'node:assert/strict';
import type { StepPolicy } from '../../../../../src/core/simulation/scenario/policySettings';
import { addStep, createPolicy, removeStep } from '../../../../../webview/simulator/form/creation';
import { stepBars } from '../../../../../webview/simulator/form/stepBars';
import { plain, problemsOf } from './everything';

const policy = createPolicy('step', plain) as StepPolicy;
const step = (lowerBound: number | null, upperBound: number | null, adjustment: number): StepPolicy['steps'][number] => ({ lowerBound, upperBound, adjustment });

describe('steps of a policy', () => {
	it('grow at the upper end, as wide as the step before, without gap or overlap', () => {
		assert.deepStrictEqual(addStep(policy.steps), [step(0, 15, 1), step(15, 30, 2), step(30, null, 3)]);
		assert.deepStrictEqual(addStep([step(null, 0, -1)]), [step(null, 0, -1), step(0, null, -2)]);
		assert.deepStrictEqual(addStep([]), [step(0, null, 1)]);
	});

	it('leave no gap when one goes', () => {
		const steps = [step(0, 10, 1), step(10, 20, 2), step(20, null, 3)];
		assert.deepStrictEqual([0, 1, 2, 9].map(index => removeStep(steps, index)), [
			[step(0, 20, 2), step(20, null, 3)], [step(0, 20, 1), step(20, null, 3)], [step(0, 10, 1), step(10, null, 2)], steps,
		]);
	});

	it('run after each of both', () => {
		const scenarios = [addStep(policy.steps), addStep(addStep(policy.steps)), removeStep(policy.steps, 0), removeStep(policy.steps, 1)].map(steps => ({ ...plain, policies: [{ ...policy, steps }] }));
		assert.deepStrictEqual(scenarios.map(problemsOf), [[], [], [], []]);
	});

	it('are drawn side by side over the metric, open ends to the edges', () => {
		const picture = stepBars([step(10, null, 2), step(0, 10, 1)], 70);
		assert.deepStrictEqual(picture?.bars.map(({ adjustment, from, to, size }) => [adjustment, from, to, size]), [[1, 70, 80, 0.5], [2, 80, null, 1]]);
		assert.deepStrictEqual([picture?.bars[0]?.right, picture?.bars[1]?.right], [picture?.bars[1]?.left, 1]);
	});

	it('are not drawn where their bounds make no sense', () => {
		assert.deepStrictEqual([stepBars([step(10, 5, 1)], 70), stepBars([], 70)], [undefined, undefined]);
	});
});
