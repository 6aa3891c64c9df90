/** Runs the worked examples of AWS's documentation, and holds the runner itself to its word. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { readCases, type ConformanceCase } from './readCases';
import { laterAreas, runCase } from './runCases';

const cases = readCases(fileURLToPath(new URL('./conformance', import.meta.url)));

describe('worked examples of the documentation', () => {
	for (const example of cases.filter(({ area }) => !laterAreas.includes(area))) {
		it(example.id, () => {
			const { line } = runCase(example);
			assert.deepStrictEqual(line, `${example.id} ok`);
		});
	}

	it('skips exactly the areas of services that are not simulated yet', () => {
		const skipped = cases.map(runCase).filter(({ kind }) => kind === 'skipped');
		const areas = [...new Set(skipped.map(({ area }) => area))].sort();
		assert.deepStrictEqual(areas, ['beanstalk', 'ecs', 'eks', 'lambda', 'network', 'rds']);
	});
});

describe('the runner of worked examples', () => {
	const example: ConformanceCase = {
		id: 'mine', area: 'asg', topic: 'adjust', given: { adjustmentType: 'ChangeInCapacity', current: 3, adjustment: 5 }, expect: { newCapacity: 8 },
	};

	it('says what was expected and what came out', () => {
		const { line } = runCase({ ...example, expect: { newCapacity: 9 } });
		assert.deepStrictEqual(line, 'mine FAIL expected {"newCapacity":9} got {"newCapacity":8}');
	});

	it('calls a form that it does not know by its name', () => {
		const lines = [
			{ ...example, topic: 'weather' },
			{ ...example, given: { ...example.given, colour: 'red' } },
			{ ...example, expect: { newCapacity: 8, colour: 'red' } },
			{ ...example, topic: 'cooldown', given: { trigger: 'moon', inCooldown: true }, expect: { waitsForCooldown: true } },
			{ ...example, area: 'space' },
		].map((changed) => runCase(changed).line);
		assert.deepStrictEqual(lines, [
			'mine FAIL unknown shape: no topic “weather” in the area “asg”',
			'mine FAIL unknown shape: given adjustmentType, current, adjustment, colour',
			'mine FAIL unknown shape: expected colour',
			'mine FAIL unknown shape: the word “moon”',
			'mine FAIL unknown shape: no topic “adjust” in the area “space”',
		]);
	});

	it('reports an argument out of range as a failure, not as a crash', () => {
		const { line } = runCase({ ...example, given: { ...example.given, current: -1 } });
		assert.deepStrictEqual(line, 'mine FAIL got an error: capacity must be an integer from 0 to 9007199254740991, not -1');
	});
});
