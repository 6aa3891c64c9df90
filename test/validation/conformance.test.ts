/** Runs the worked examples of AWS's documentation, and holds the runner itself to its word. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CaseFileError, readCases, type ConformanceCase } from './readCases';
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

	it('refuses files that are no lists of cases, and says which and why', () => {
		const contents = ['{"id": 1}', '[7]', '[{"id": "a", "area": "asg", "given": {}, "expect": {}}]', '[{"id": "a", "area": "asg", "topic": "t", "given": [], "expect": {"x": 1}}]', '[{"id": "a", "area": "asg", "topic": "t", "given": {}, "expect": {}}]'];
		assert.deepStrictEqual(contents.map((content) => refusalOf({ 'mine.json': content })), [
			'/mine.json: expected a list of cases.', '/mine.json: case 1: expected an object.', '/mine.json: case 1: “topic” must be a text.',
			'/mine.json: case 1 (a): “given” must be an object.', '/mine.json: case 1 (a): “expect” is empty.',
		]);
	});

	it('refuses a folder without cases, and two cases of one id', () => {
		const one = '[{"id": "a", "area": "asg", "topic": "t", "given": {}, "expect": {"x": 1}}]';
		assert.deepStrictEqual([refusalOf({}), refusalOf({ 'a.json': one, 'b.json': one })], [': there is no .json file in this folder.', ': two cases have the id a.']);
	});

	/** The message of the refusal, without the folder. */
	function refusalOf(files: Readonly<Record<string, string>>): string | null {
		const folder = mkdtempSync(join(tmpdir(), 'cases-'));
		try {
			for (const [name, content] of Object.entries(files)) { writeFileSync(join(folder, name), content); }
			readCases(folder);
			return null;
		} catch (error) {
			assert.ok(error instanceof CaseFileError);
			return error.message.replace(folder, '');
		} finally {
			rmSync(folder, { recursive: true });
		}
	}
});
