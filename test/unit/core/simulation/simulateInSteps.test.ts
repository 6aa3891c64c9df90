import assert from 'node:assert/strict';
import { simulate, simulateInSteps } from '../../../../src/core/simulation/simulate';
import { examples } from '../../../../src/scenarios';

describe('a run a step at a time', () => {
	const { scenario } = examples[0]!;

	it('is the same run, and tells how far it is', () => {
		const whole = simulate(scenario);
		const shares: number[] = [];
		assert.deepStrictEqual(simulate(scenario, (share) => shares.push(share)), whole);
		assert.deepStrictEqual([shares.length, shares[0], shares.at(-1)], [199, 0.005, 0.995]);
		const steps = simulateInSteps(scenario, 3);
		assert.deepStrictEqual([steps.next(), steps.next(), steps.next()], [{ done: false, value: 1 / 3 }, { done: false, value: 2 / 3 }, { done: true, value: whole }]);
	});

	it('ends at once with the problems of a scenario', () => {
		const { done, value } = simulateInSteps({ ...scenario, durationSeconds: -1 }, 10).next();
		assert.ok(done === true && !value.ok && value.problems[0]?.path === 'durationSeconds');
	});
});
