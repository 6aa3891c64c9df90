import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { completeScenario, formatScenario, parseScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import type { Scenario } from '../../../../src/core/simulation/scenario/scenario';
import { examples } from '../../../../src/scenarios/index';
import { randomScenario } from './random/scenario';

const small = completeScenario({
	name: 'Small', durationSeconds: 600, group: { minSize: 2, maxSize: 4, zones: ['a', 'b'] },
	launch: { instanceType: 'm7i.large', vcpu: 2, requestsPerSecond: 100, bootSeconds: 60 }, load: { kind: 'steady', requestsPerSecond: 50 },
});

describe('formatScenario', () => {
	it('says only what has no default, the version first', () => {
		strictEqual(formatScenario(small).includes('"loadBalancer"'), false);
		deepStrictEqual(Object.keys(JSON.parse(formatScenario(small)) as object).slice(0, 2), ['version', 'kind']);
		deepStrictEqual((JSON.parse(formatScenario(small)) as { readonly group: unknown }).group, { minSize: 2, maxSize: 4, zones: ['a', 'b'] });
	});

	it('is read as the same scenario again', () => {
		const isKept = (scenario: Scenario): void => { deepStrictEqual(parseScenario(JSON.parse(formatScenario(scenario))), { ok: true, scenario }); };
		for (const scenario of [small, ...examples.map((example) => example.scenario)]) { isKept(scenario); }
		fc.assert(fc.property(randomScenario, isKept), { numRuns: 200, seed: 1 });
	});
});
