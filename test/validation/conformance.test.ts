/** Runs the worked examples of AWS's documentation and our own, and holds the runner itself to its word. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CaseFileError, readCases, type ConformanceCase, type Reading } from './readCases';
import { laterAreas, runCase, runReading, summaryOf } from './runCases';

const folders = { 'of the documentation': './conformance', 'of our own, from the documented rules': './conformance-own' };

for (const [whose, folder] of Object.entries(folders)) {
	const readings = readCases(fileURLToPath(new URL(folder, import.meta.url)));

	describe(`worked examples ${whose}`, () => {
		for (const reading of readings.filter((item) => !(item.kind === 'case' && laterAreas.includes(item.example.area)))) {
			const id = reading.kind === 'case' ? reading.example.id : reading.place;
			it(id, () => {
				assert.deepStrictEqual(runReading(reading).line, `${id} ok`);
			});
		}
	});
}

describe('the areas of worked examples', () => {
	it('skips exactly those of services that are not simulated yet', () => {
		const verdicts = readCases(fileURLToPath(new URL('./conformance', import.meta.url))).map(runReading);
		const areas = [...new Set(verdicts.filter(({ kind }) => kind === 'skipped').map(({ area }) => area))].sort();
		assert.deepStrictEqual([areas, summaryOf(verdicts)], [['beanstalk', 'ecs', 'eks', 'lambda', 'network', 'rds'], '311 passed, 0 failed, 123 skipped']);
	});
});

const example: ConformanceCase = {
	id: 'mine', area: 'asg', topic: 'adjust', given: { adjustmentType: 'ChangeInCapacity', current: 3, adjustment: 5 }, expect: { newCapacity: 8 },
};

describe('the runner of worked examples', () => {
	it('says what was expected and what came out', () => {
		const { line } = runCase({ ...example, expect: { newCapacity: 9 } });
		assert.deepStrictEqual(line, 'mine FAIL expected {"newCapacity":9} got {"newCapacity":8}');
	});

	it('calls a form that it does not know by its name', () => {
		const lines = [
			{ ...example, topic: 'weather' },
			{ ...example, given: { ...example.given, colour: 'red' } },
			{ ...example, expect: { newCapacity: 8, colour: 'red' } },
			{ ...example, expect: { toString: 'red' } },
			{ ...example, topic: 'cooldown', given: { trigger: 'moon', inCooldown: true }, expect: { waitsForCooldown: true } },
			{ ...example, topic: 'step-validate', given: { steps: [{ lower: 0, upper: null, adj: 1, colour: 'red' }] }, expect: { valid: true } },
			{ ...example, area: 'space' },
		].map((changed) => runCase(changed).line);
		assert.deepStrictEqual(lines, [
			'mine FAIL unknown shape: no topic “weather” in the area “asg”',
			'mine FAIL unknown shape: given adjustmentType, current, adjustment, colour',
			'mine FAIL unknown shape: expected colour',
			'mine FAIL unknown shape: expected toString',
			'mine FAIL unknown shape: the word “moon”',
			'mine FAIL unknown shape: the key “colour” in an item',
			'mine FAIL unknown shape: no topic “adjust” in the area “space”',
		]);
	});

	it('reports an argument out of range, or of another type, as a failure, not as a crash', () => {
		const lines = [{ current: -1 }, { current: '3' }, { current: null }, { current: [3] }].map((given) => runCase({ ...example, given: { ...example.given, ...given } }).line);
		assert.deepStrictEqual(lines, ['-1', '3', 'null', '3'].map((value) => `mine FAIL got an error: capacity must be an integer from 0 to 9007199254740991, not ${value}`));
	});

	it('survives cases whose given values make no sense', () => {
		const nonsense = [null, 'x', 1e308, -1, 0.5, [], {}, [null], [{ x: 1 }]];
		const readings = readCases(fileURLToPath(new URL('./conformance', import.meta.url))).filter((reading): reading is Extract<Reading, { kind: 'case' }> => reading.kind === 'case');
		for (const { example: { given, ...rest } } of readings) {
			for (const [index, key] of Object.keys(given).entries()) {
				const { kind, line } = runCase({ ...rest, given: { ...given, [key]: nonsense[index % nonsense.length] } });
				assert.ok(kind !== 'failed' || line.startsWith(`${rest.id} FAIL `), line);
			}
		}
	});
});

describe('the comparison of worked examples', () => {
	/** Whether a case passes with one of these expectations. */
	function passes(topic: string, given: Record<string, unknown>, expect: Record<string, unknown>): boolean {
		const [area, name] = topic.split(' ') as [string, string];
		return runCase({ id: 'mine', area, topic: name, given, expect }).kind === 'ok';
	}

	it('takes a number that is printed rounded, and none beside it', () => {
		const given = { crossZone: false, targets: { A: 3, B: 7 }, zonesSharePercent: 50 };
		const shares = [{ A: 16.67, B: 7.14 }, { A: 50 / 3, B: 50 / 7 }, { A: 16.66, B: 7.14 }, { A: 16.7, B: 7.1 }, { A: 17, B: 7 }, { A: 16.67 }, { A: 16.67, B: 7.14, C: 0 }];
		assert.deepStrictEqual(shares.map((percentPerTarget) => passes('elb cross-zone', given, { percentPerTarget })), [true, true, false, false, false, false, false]);
	});

	it('takes whole numbers where the guide prints them, and only there', () => {
		assert.deepStrictEqual([31, 31.25, 31.3, 30, 32].map((burstMiBs) => passes('ebs st1', { sizeTiB: 0.125 }, { burstMiBs })), [true, true, true, false, false]);
		assert.deepStrictEqual([1, 1.5, 2].map((baseMiBs) => passes('ebs sc1', { sizeTiB: 0.125 }, { baseMiBs })), [false, true, false]);
	});

	it('reads words by what they mean, and none that means something else', () => {
		const given = { policy: 'simple', defaultCooldown: 300, activityFinished: 0, alarmAt: 400 };
		assert.deepStrictEqual(['executed', 'Executed', 'acted on', 'not ignored', 'ignored', 'not executed', 'whatever', null].map((action) => passes('asg cooldown', given, { action })), [true, true, true, true, false, false, false, false]);
		const steps = [{ lower: -10, upper: 0, adj: -1 }];
		assert.deepStrictEqual(['no step with a null lower bound', 'negative lower bound needs a null one', 'gap', 'no null upper bound', 'overlap'].map((reason) => passes('asg step-validate', { steps }, { valid: false, reason })), [true, true, false, false, false]);
	});

	it('reads the times of a recurrence, however they are written', () => {
		const sentences = ['every weekday at 09:30 UTC', 'Monday to Friday 9:30', 'Mon-Fri 09:30 UTC', 'weekdays at 9:30 am', 'every day 09:30 UTC', 'every weekday 09:31 UTC', 'every weekday 09:30 Asia/Seoul', 'every weekday but Friday 09:30 UTC'];
		assert.deepStrictEqual(sentences.map((fires) => passes('asg scheduled', { recurrence: '30 9 * * 1-5' }, { fires })), [true, true, true, true, false, false, false, false]);
	});

	it('takes lists without an order in any order, but all of their items', () => {
		const given = { zones: { a: 2, b: 1, c: 1 }, launch: 1, failures: [] };
		assert.deepStrictEqual([['c', 'b'], ['b'], ['b', 'b'], ['a', 'b', 'c']].map((launchIn) => passes('asg az', given, { launchIn })), [true, false, false, false]);
	});
});

describe('reading case files', () => {
	const one = JSON.stringify([example]);

	it('tells of each file and case what is wrong with it, and runs the others', () => {
		const lines = linesOf({
			'a.json': '{"id": 1}', 'b.json': '[7]', 'c.json': '[{"id": "x", "area": "asg", "given": {}, "expect": {}}, {"area": "asg"}]', 'd.json': '[{"id": "y", "area": "asg", "topic": "t", "given": [], "expect": {"x": 1}}]',
			'e.json': '[{"id": "z", "area": "asg", "topic": "t", "given": {}, "expect": {}}]', 'f.json': '[]', 'g.json': one, 'h.txt': 'no case file', 'i.json': `\uFEFF${one}`,
		});
		assert.deepStrictEqual(lines, [
			'a.json FAIL expected a list of cases', 'b.json case 1 FAIL expected an object', 'x FAIL “topic” must be a text', 'c.json case 2 FAIL “id” must be a text',
			'y FAIL “given” must be an object', 'z FAIL “expect” is empty', 'f.json FAIL the list of cases is empty', 'mine ok', 'mine FAIL another case before it has the same id',
		]);
	});

	it('tells a file that is no JSON', () => {
		assert.match(linesOf({ 'a.json': '[{' })[0]!, /^a\.json FAIL it cannot be read as JSON \(.+\)$/);
	});

	it('reads the folders in a folder, and a single file', () => {
		assert.deepStrictEqual(linesOf({ 'deep/er/a.json': one, '.hidden/b.json': one }), ['mine ok']);
		assert.deepStrictEqual(within({ 'a.json': one }, (folder) => readCases(join(folder, 'a.json')).map((reading) => runReading(reading).line)), ['mine ok']);
	});

	it('refuses a folder without case files, and one that is not there', () => {
		within({ 'a.txt': '' }, (folder) => assert.throws(() => readCases(folder), CaseFileError));
		within({}, (folder) => assert.throws(() => readCases(join(folder, 'none')), CaseFileError));
	});

	function linesOf(files: Readonly<Record<string, string>>): readonly string[] {
		return within(files, (folder) => readCases(folder).map((reading) => runReading(reading).line));
	}
});

describe('npm run validate', () => {
	it('prints a line for each case and the counts last, and leaves 1 when one fails', () => {
		const wrong = JSON.stringify([{ ...example, expect: { newCapacity: 9 } }, { ...example, id: 'right' }, { ...example, id: 'later', area: 'ecs' }]);
		assert.deepStrictEqual(within({ 'cases/a.json': wrong }, (folder) => run('cases', folder)), {
			status: 1, stdout: 'mine FAIL expected {"newCapacity":9} got {"newCapacity":8}\nright ok\nlater skipped (ecs)\n1 passed, 1 failed, 1 skipped\n', stderr: '',
		});
	});

	it('takes an absolute folder, and leaves 0 when none fails and 2 when there is nothing to run', () => {
		within({ 'a.json': JSON.stringify([example]), 'none/a.txt': '' }, (folder) => {
			assert.deepStrictEqual(run(folder, tmpdir()), { status: 0, stdout: 'mine ok\n1 passed, 0 failed, 0 skipped\n', stderr: '' });
			const { status, stdout, stderr } = run('none', folder);
			assert.deepStrictEqual([status, stdout, stderr], [2, '0 passed, 0 failed, 0 skipped\n', `${join(folder, 'none')}: there is no .json file in this folder, nor in the folders in it.\n`]);
		});
	});

	/** Runs the script as npm does: in the project's folder, with that of the caller in INIT_CWD. */
	function run(argument: string, caller: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
		const project = fileURLToPath(new URL('../..', import.meta.url));
		const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/validation/validate.ts', argument], {
			cwd: project, env: { ...process.env, INIT_CWD: caller }, encoding: 'utf8',
		});
		return { status, stdout, stderr };
	}
});

/** A folder with these files, while it is needed. */
function within<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cases-')));
	try {
		for (const [name, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), content);
		}
		return use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
