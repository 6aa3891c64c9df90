import * as assert from 'node:assert/strict';
import { completeScenario } from '../../../src/core/simulation/scenario/parseScenario';
import type { Scenario } from '../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../src/core/simulation/simulate';
import { checkZoneLoss, type ZoneLoss } from '../../../src/scenarios/zoneLoss';

/** A group of fixed size behind a load balancer; each instance serves 100 requests per second. */
const base = completeScenario({
	name: 'fixed', durationSeconds: 3600,
	group: { minSize: 4, maxSize: 4, zones: ['a', 'b'], healthCheckTypes: ['EC2', 'ELB'] },
	launch: { instanceType: 'm7i.large', vcpu: 2, requestsPerSecond: 100, bootSeconds: 60, priceUsdPerHour: 0.1 },
	loadBalancer: {},
	load: { kind: 'steady', requestsPerSecond: 100 },
});

function check(scenario: Scenario): ZoneLoss | null {
	const outcome = simulate(scenario);
	assert.ok(outcome.ok);
	return checkZoneLoss(scenario, outcome.result.summary);
}

describe('the loss of a zone', () => {
	const withLoad = (requestsPerSecond: number, change: Partial<Scenario> = {}): Scenario => ({ ...base, load: { kind: 'steady', requestsPerSecond }, ...change });
	const answerOf = (scenario: Scenario): unknown => {
		const found = check(scenario);
		return found === null ? null : [found.answer, found.lostInstances, found.hasOtherZones, found.failsAnyway, found.isOfRun];
	};

	it('is a dip as long as requests still go to what is gone, or no instance is left to take them', () => {
		assert.deepStrictEqual(answerOf(withLoad(100)), ['with-a-dip', 2, true, false, false]);
	});

	it('is not survived by a group in one zone, or where too little is left', () => {
		const alone = answerOf(withLoad(100, { group: { ...base.group, zones: ['a'] } }));
		assert.deepStrictEqual(alone, ['no', 4, false, false, false]);
	});

	it('is told from the run itself where a zone fails in it', () => {
		const found = check(withLoad(100, { faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'b', atSeconds: 1200, durationSeconds: 600 }] }));
		assert.deepStrictEqual([found?.zone, found?.atSeconds, found?.isOfRun], ['b', 1200, true]);
	});

	it('is not blamed for what fails without it', () => {
		assert.deepStrictEqual(answerOf(withLoad(1000)), ['no', 2, true, true, false]);
	});

	it('costs nothing where nothing arrives', () => {
		assert.deepStrictEqual(answerOf(withLoad(0)), ['yes', 2, true, false, false]);
	});
});
