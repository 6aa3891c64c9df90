/** `compute-lab simulate` over several scenario files, as a build runs them. */
import assert from 'node:assert/strict';
import { buildCommandLine, createFolder, json, run } from './commandLine';

const calm = {
	version: 2, kind: 'auto-scaling', name: 'Calm <day>', seed: 7, startClockSeconds: 36_000, durationSeconds: 600,
	group: { name: 'calm', minSize: 2, maxSize: 4, zones: ['a', 'b'] },
	launch: { instanceType: 'm7i.large', vcpu: 2, priceUsdPerHour: 0.1, bootSeconds: 60, requestsPerSecond: 100 },
	load: { kind: 'steady', requestsPerSecond: 50 },
};
const files = {
	'load/calm.scenario.json': JSON.stringify({ ...calm, expectations: [{ figure: 'availabilityPercent', atLeast: 99.9 }] }),
	'load/deep/strict.scenario.json': JSON.stringify({ ...calm, name: '', expectations: [{ figure: 'availabilityPercent', atLeast: 99.9 }, { figure: 'instanceHours', atMost: 0.1 }] }, undefined, 2),
	'load/node_modules/other.scenario.json': '{',
	'load/notes.json': '{}',
	'plain/doomed.scenario.json': JSON.stringify({ ...calm, name: 'Doomed', load: { kind: 'steady', requestsPerSecond: 900 } }),
	'plain/broken.scenario.json': '{ "version": 2,',
	'plain/[odd] name.scenario.json': JSON.stringify({ ...calm, name: 'Odd' }),
};
const brokenReason = 'not valid JSON: plain/broken.scenario.json:1:16';

describe('compute-lab simulate with several scenarios', () => {
	before(async function () {
		this.timeout(60_000);
		await buildCommandLine();
	});

	it('runs all of a folder, and ends with 1 where one is not as expected', async () => {
		assert.deepStrictEqual(await run(['simulate', 'load'], { folder: createFolder(files) }), {
			code: 1, stderr: '',
			stdout: [
				'as expected       load/calm.scenario.json  Calm <day>', '    met  availability  ≥ 99.9 %  100 %',
				'not as expected   load/deep/strict.scenario.json  calm', '    met      availability    ≥ 99.9 %  100 %', '    not met  instance-hours  ≤ 0.1     0.333',
				'', '1 as expected, 1 not as expected', '',
			].join('\n'),
		});
	});

	it('ends with 2 where one cannot be run, and runs the rest all the same; in Korean too', async () => {
		const { code, stdout, stderr } = await run(['simulate', 'plain', 'load/calm.scenario.json', 'load/../load/calm.scenario.json', '--lang', 'ko'], { folder: createFolder(files) });
		assert.deepStrictEqual({ code, stderr, heads: stdout.split('\n').filter((line) => !line.startsWith(' ')) }, {
			code: 2, stderr: 'compute-lab: 올바른 JSON이 아닙니다: plain/broken.scenario.json:1:16\n',
			heads: [
				'기대대로     plain/[odd] name.scenario.json  Odd', '실행 불가    plain/broken.scenario.json', '기대와 다름  plain/doomed.scenario.json  Doomed',
				'기대대로     load/../load/calm.scenario.json  Calm <day>', '', '기대대로 2개, 기대와 다름 1개, 실행하지 못함 1개', '',
			],
		});
	});

	it('takes patterns, and a name that only looks like one', async () => {
		const folder = createFolder(files);
		const names = async (...args: readonly string[]): Promise<unknown> => {
			const { runs } = json(await run(['simulate', ...args, '--format', 'json'], { folder })) as { readonly runs: readonly { readonly file: string; readonly isAsExpected: boolean | null }[] };
			return runs.map(({ file, isAsExpected }) => `${file} ${isAsExpected}`);
		};
		assert.deepStrictEqual(await names('**/*.scenario.json'), [
			'load/calm.scenario.json true', 'load/deep/strict.scenario.json false', 'plain/[odd] name.scenario.json true', 'plain/broken.scenario.json null', 'plain/doomed.scenario.json false',
		]);
		assert.deepStrictEqual(await names('./load/*.scenario.json'), ['load/calm.scenario.json true']);
		assert.deepStrictEqual(await names('plain/{doomed,[[]odd*}.scenario.json'), ['plain/[odd] name.scenario.json true', 'plain/doomed.scenario.json false']);
		assert.match((await run(['simulate', 'plain/[odd] name.scenario.json'], { folder })).stdout, /^Survives: calm\nOdd · /);
		assert.deepStrictEqual(await run(['simulate', 'nothing/**/*.scenario.json'], { folder }), { code: 2, stdout: '', stderr: 'compute-lab: no file matches: nothing/**/*.scenario.json\n' });
	});

	it('json tells of each run what it came to', async () => {
		const { runs } = json(await run(['simulate', 'plain/broken.scenario.json', 'load/calm.scenario.json', '--format', 'json'], { folder: createFolder(files) })) as {
			readonly runs: readonly [object, { readonly summary: { readonly verdict: string }; readonly hash: string }];
		};
		const [broken, { summary: { verdict }, hash, ...rest }] = runs;
		assert.deepStrictEqual({ broken, verdict, rest }, {
			broken: { file: 'plain/broken.scenario.json', isAsExpected: null, problem: brokenReason }, verdict: 'survives',
			rest: { file: 'load/calm.scenario.json', name: 'Calm <day>', group: 'calm', isAsExpected: true, unknownCosts: [] },
		});
		assert.match(hash, /^[0-9a-f]{16}$/);
	});

	it('junit has a suite for each file and a test for each expectation, with its line', async () => {
		const { code, stdout } = await run(['simulate', 'load', 'plain', '--format', 'junit'], { folder: createFolder(files) });
		assert.equal(code, 2);
		const test = (file: string, classname: string, name: string, line = ''): string => `\t\t<testcase name="${name}" classname="${classname}" file="${file}"${line}`;
		const outcome = (kind: string, file: string, message: string): string => `><${kind} message="${message}">${file}: ${message}</${kind}></testcase>`;
		const [calmFile, strict, odd, broken, doomed] = ['load/calm.scenario.json', 'load/deep/strict.scenario.json', 'plain/[odd] name.scenario.json', 'plain/broken.scenario.json', 'plain/doomed.scenario.json'] as const;
		// From 1, of the figure that is expected.
		const line = files[strict].split('\n').findIndex((written) => written.includes('"figure"')) + 1;
		assert.deepStrictEqual(stdout.split('\n'), [
			'<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="Compute Lab" tests="6" failures="2" errors="1">',
			`\t<testsuite name="${calmFile}" tests="1" failures="0" errors="0">`, `${test(calmFile, 'Calm &lt;day&gt;', 'availability ≥ 99.9 %', ' line="1"')}/>`, '\t</testsuite>',
			`\t<testsuite name="${strict}" tests="2" failures="1" errors="0">`, `${test(strict, strict, 'availability ≥ 99.9 %', ` line="${line}"`)}/>`,
			test(strict, strict, 'instance-hours ≤ 0.1', ` line="${line + 4}"`) + outcome('failure', strict, 'expected ≤ 0.1, but it is 0.333'), '\t</testsuite>',
			`\t<testsuite name="${odd}" tests="1" failures="0" errors="0">`, `${test(odd, 'Odd', 'the group survives')}/>`, '\t</testsuite>',
			`\t<testsuite name="${broken}" tests="1" failures="0" errors="1">`, test(broken, broken, 'the group survives') + outcome('error', broken, brokenReason), '\t</testsuite>',
			`\t<testsuite name="${doomed}" tests="1" failures="1" errors="0">`, test(doomed, 'Doomed', 'the group survives') + outcome('failure', doomed, 'Does not survive'), '\t</testsuite>',
			'</testsuites>', '',
		]);
	});

	it('junit and markdown of a single file', async () => {
		const folder = createFolder(files);
		const junit = await run(['simulate', 'load/calm.scenario.json', '--format', 'junit'], { folder });
		assert.deepStrictEqual({ code: junit.code, stdout: junit.stdout.split('\n')[1] }, { code: 0, stdout: '<testsuites name="Compute Lab" tests="1" failures="0" errors="0">' });
		const broken = await run(['simulate', 'plain/broken.scenario.json', '--format', 'junit'], { folder });
		assert.deepStrictEqual({ code: broken.code, stdout: broken.stdout.split('\n')[1], stderr: broken.stderr }, {
			code: 2, stdout: '<testsuites name="Compute Lab" tests="1" failures="0" errors="1">', stderr: `compute-lab: ${brokenReason}\n`,
		});
		const markdown = await run(['simulate', 'load/calm.scenario.json', '--format', 'markdown'], { folder });
		assert.match(markdown.stdout, /^## Survives: calm\n\nCalm \\<day\\> · [^]*\n- \[x\] availability ≥ 99\.9 %: 100 %\n/);
	});
});
