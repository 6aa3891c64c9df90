import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { placedExpectations, readScenarioText } from '../../../src/languages/scenarioText';

const scenario = {
	version: 2, kind: 'auto-scaling', durationSeconds: 600, group: { minSize: 2, maxSize: 4, zones: ['a', 'b'] },
	launch: { instanceType: 'm7i.large', vcpu: 2, requestsPerSecond: 100, bootSeconds: 60 }, load: { kind: 'steady', requestsPerSecond: 50 },
	expectations: [{ figure: 'availabilityPercent', atLeast: 99 }, { figure: 'p99LatencySeconds', atMost: 0.25 }],
};

function problemsOf(text: string): unknown {
	const read = readScenarioText(text, 'file');
	ok(!read.ok);
	return read.problems.map(({ path, message, range }) => [path, message.en, message.ko !== '', `${range.start.line}:${range.start.character}`]);
}

describe('the text of a scenario file', () => {
	it('is a scenario, named after its file where it has no name', () => {
		const [read, named] = [scenario, { ...scenario, name: 'Sale' }].map((one) => readScenarioText(JSON.stringify(one), 'file'));
		ok(read?.ok === true && named?.ok === true);
		deepStrictEqual([read.scenario.name, named.scenario.name], ['file', 'Sale']);
	});

	it('has each expectation at its figure', () => {
		const text = JSON.stringify(scenario, undefined, '\t');
		const read = readScenarioText(text, 'file');
		ok(read.ok);
		deepStrictEqual(placedExpectations(read).map(({ expectation, range }) => [expectation.figure, text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character)]), [
			['availabilityPercent', '"availabilityPercent"'], ['p99LatencySeconds', '"p99LatencySeconds"'],
		]);
	});

	it('that is damaged, of a newer version or wrong in places says where', () => {
		deepStrictEqual(problemsOf('{ "version": 2,'), [['', 'This is not valid JSON', true, '0:15']]);
		deepStrictEqual(problemsOf(''), [['', 'This is not valid JSON', true, '0:0']]);
		const newer = problemsOf('{\n"version": 99 }') as readonly (readonly unknown[])[];
		strictEqual(newer[0]?.[3], '1:11');
		ok(String(newer[0]?.[1]).includes('99'), String(newer[0]?.[1]));
		const text = JSON.stringify({ ...scenario, group: { minSize: 9, maxSize: 4, zones: ['a'] } }, undefined, 1);
		const [wrong] = problemsOf(text) as readonly (readonly unknown[])[];
		ok(text.split('\n')[Number(String(wrong?.[3]).split(':')[0])]?.includes('Size'), String(wrong));
	});
});
