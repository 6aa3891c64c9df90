import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';
import { baseScenario, trackingPolicy } from './scenarios';

/** What stands in the way of a run: path and English sentence. */
function problemsOf(scenario: unknown): readonly (readonly [string, string])[] {
	const outcome = simulate(scenario as AutoScalingScenario);
	return outcome.ok ? [] : outcome.problems.map(({ path, message }) => [path, message.en] as const);
}

const withGroup = (group: Partial<AutoScalingScenario['group']>): unknown => ({ ...baseScenario, group: { ...baseScenario.group, ...group } });

describe('validateScenario', () => {
	it('takes a good scenario', () => {
		assert.deepStrictEqual(problemsOf(baseScenario), []);
	});

	it('says what AWS would reject', () => {
		assert.deepStrictEqual(problemsOf(withGroup({ minSize: 10 })), [['group.minSize', 'Minimum size 10 is above the maximum 9; AWS rejects this group']]);
		assert.deepStrictEqual(problemsOf(withGroup({ desiredCapacity: 12 })), [['group.desiredCapacity', 'Desired capacity 12 is above the maximum 9; AWS rejects this group']]);
		assert.deepStrictEqual(problemsOf(withGroup({ desiredCapacity: 1 })), [['group.desiredCapacity', 'Desired capacity 1 is below the minimum 3; AWS rejects this group']]);
	});

	it('names place and range of a number that is none, or too large', () => {
		assert.deepStrictEqual(problemsOf({ ...baseScenario, durationSeconds: 0 }), [['durationSeconds', 'Expected 60–2,678,400, got 0']]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, launch: { ...baseScenario.launch, bootSeconds: NaN } }), [['launch.bootSeconds', 'Expected a number, got NaN']]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, launch: { ...baseScenario.launch, requestsPerSecond: 0 } }), [['launch.requestsPerSecond', 'Expected more than 0 and at most 1,000,000,000, got 0']]);
		assert.deepStrictEqual(problemsOf(withGroup({ maxSize: 1_000_000 })), [['group.maxSize', 'Expected 0–5,000, got 1,000,000']]);
		assert.deepStrictEqual(problemsOf(withGroup({ minSize: 2.5 })), [['group.minSize', 'Expected a whole number, got 2.5']]);
		assert.deepStrictEqual(problemsOf({ ...baseScenario, policies: [{ ...trackingPolicy, targetValue: -1 }] }), [['policies[0].targetValue', 'Expected more than 0 and at most 100, got -1']]);
	});

	it('finds faults without a zone or behind the end, zones twice, points that go back in time', () => {
		const fault = { kind: 'zone-impairment', zone: 'a', atSeconds: 60, durationSeconds: 60 };
		assert.deepStrictEqual(problemsOf({ ...baseScenario, faults: [{ ...fault, zone: 'x' }, { ...fault, atSeconds: 3600 }] }), [
			['faults[0].zone', 'The group has no zone x; its zones are a, b, c'],
			['faults[1].atSeconds', 'The fault begins at 3600 s, but the run ends at 3600 s'],
		]);
		assert.deepStrictEqual(problemsOf(withGroup({ zones: ['a', 'b', 'a'] })), [['group.zones[2]', 'This zone is in the list twice: a']]);
		const points = [{ atSeconds: 10, requestsPerSecond: 1 }, { atSeconds: 10, requestsPerSecond: 2 }];
		assert.deepStrictEqual(problemsOf({ ...baseScenario, load: { kind: 'points', points } }), [
			['load.points[1].atSeconds', 'Times must rise: this point is not after the one before it, at 10 s'],
		]);
	});

	it('refuses a run of too many launches, and says the way around it', () => {
		// The largest group loses its only zone every five minutes and launches all of its 5,000 instances again: ten times is enough.
		const loop = {
			...baseScenario, durationSeconds: 3600, loadBalancer: null, launch: { ...baseScenario.launch, bootSeconds: 0 },
			group: { ...baseScenario.group, minSize: 5000, maxSize: 5000, desiredCapacity: 5000, zones: ['a'] },
			faults: Array.from({ length: 10 }, (_, index) => ({ kind: 'zone-impairment', zone: 'a', atSeconds: index * 300, durationSeconds: 60 })),
		};
		assert.deepStrictEqual(problemsOf(loop), [
			['group', 'The group launches more than 50,000 instances in this run. Make the run shorter, or end the replacement loop with a longer grace period.'],
		]);
		assert.deepStrictEqual(problemsOf({ ...loop, faults: loop.faults.slice(1) }), []);
	});

	it('never throws, whatever it is given', () => {
		const anything = fc.oneof(fc.anything(), fc.record({ version: fc.constant(1), kind: fc.constant('auto-scaling'), group: fc.anything(), load: fc.anything(), policies: fc.anything() }));
		fc.assert(fc.property(anything, (scenario) => {
			assert.equal(simulate(scenario as AutoScalingScenario).ok, false);
			assert.equal(parseScenario(scenario).ok, false);
		}), { numRuns: 500 });
	});
});

describe('parseScenario', () => {
	const parsed = (json: unknown): unknown => {
		const result = parseScenario(json);
		return result.ok ? 'ok' : result.problems.map(({ path, message }) => `${path}: ${message.en}`);
	};

	it('reads what it would write, with or without a schema', () => {
		const json: unknown = JSON.parse(JSON.stringify(baseScenario));
		assert.deepStrictEqual(parseScenario(json), { ok: true, scenario: baseScenario });
		assert.deepStrictEqual(parseScenario({ $schema: 'x', ...baseScenario }), { ok: true, scenario: baseScenario });
	});

	it('finds unknown, missing and wrong settings and suggests the nearest name', () => {
		const { bootSeconds: _boot, ...launch } = baseScenario.launch;
		assert.deepStrictEqual(parsed({ ...baseScenario, launch: { ...launch, bootSecond: 120 }, color: 'blue' }), [
			'color: No such setting', 'launch.bootSecond: No such setting; did you mean bootSeconds', 'launch.bootSeconds: This setting is missing',
		]);
		assert.deepStrictEqual(parsed({ ...baseScenario, load: { kind: 'stedy' }, loadBalancer: 3 }), [
			'loadBalancer: Expected an object, got 3',
			'load.kind: Expected one of steady, daily, flash-sale, ramp, points, got "stedy"',
		]);
	});

	it('refuses a newer version by its number alone', () => {
		assert.deepStrictEqual(parsed({ version: 2, anything: true }), ['version: This scenario has version 2; this Compute Lab reads versions up to 1']);
	});
});
