import assert from 'node:assert/strict';
import { examples } from '../../../src/scenarios';
import { tryChanges } from '../../../src/scenarios/tryChanges';

const scenario = examples[0]!.scenario;

describe('changes that somebody wants to try', () => {
	it('give the scenario with them, and what was there before', () => {
		const tried = tryChanges(scenario, [{ path: 'group.minSize', value: 1 }, { path: 'group.minSize', value: 3 }, { path: 'policies', value: [{ kind: 'target-tracking', targetValue: 40 }] }]);
		assert.ok(tried.ok);
		assert.deepStrictEqual(tried.scenario.group, { ...scenario.group, minSize: 3 });
		assert.deepStrictEqual(tried.changes[0], { path: 'group.minSize', before: scenario.group.minSize, after: 3 });
		assert.deepStrictEqual(tried.changes[1]?.after, tried.scenario.policies);
		assert.ok(tried.scenario.policies[0]?.kind === 'target-tracking' && tried.scenario.policies[0].metric === 'ASGAverageCPUUtilization');
	});

	it('of settings that there are not are refused with the names that there are', () => {
		const names = (path: string): unknown => {
			const tried = tryChanges(scenario, [{ path, value: 1 }]);
			return tried.ok ? tried.changes : tried.problems.map((problem) => [problem.path, problem.message.en.includes(', maxSize, ') ? 'of the group' : problem.message.en.includes(', policies, ') ? 'of all' : problem.message.en]);
		};
		assert.deepStrictEqual(['group.min_size', 'group.minSize.value', 'groups', '', 'faults[3]', '__proto__.x'].map(names), [
			[['group.min_size', 'of the group']], [['group.minSize.value', 'of the group']], [['groups', 'of all']], [['', 'of all']], [['faults[3]', 'of all']], [['__proto__.x', 'of all']],
		]);
	});

	it('that make no sense are refused with the problem', () => {
		const tried = tryChanges(scenario, [{ path: 'group.minSize', value: 'many' }]);
		assert.ok(!tried.ok);
		assert.deepStrictEqual(tried.problems.map(({ path }) => path), ['group.minSize']);
	});
});
