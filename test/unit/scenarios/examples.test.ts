import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SimulationResult } from '../../../src/core/simulation/result/result';
import type { Scenario } from '../../../src/core/simulation/scenario/scenario';
import type { Load } from '../../../src/core/simulation/scenario/load';
import { simulate } from '../../../src/core/simulation/simulate';
import { examples, exampleWithInstanceType } from '../../../src/scenarios';
import { zoneImpairmentAtPeak } from '../../../src/scenarios/zoneImpairmentAtPeak';
import { loadFacts } from '../../support/facts';

const folder = join(__dirname, '../../../src/scenarios/examples');

function exampleOf(id: string): Scenario {
	return examples.find((example) => example.id === id)!.scenario;
}

function resultOf(scenario: Scenario): SimulationResult {
	const outcome = simulate(scenario);
	assert.ok(outcome.ok);
	return outcome.result;
}

describe('examples', () => {
	it('are one entry for each file', () => {
		const files = readdirSync(folder).map((name) => name.replace('.scenario.json', ''));
		assert.deepStrictEqual(examples.map(({ id }) => id).sort(), files.sort());
	});

	it('come to what their titles promise', () => {
		const runs = Object.fromEntries(examples.map(({ id, scenario }) => [id, simulate(scenario)]));
		const verdicts = Object.entries(runs).map(([id, outcome]) => [id, outcome.ok ? outcome.result.summary.verdict : outcome.problems]);
		assert.deepStrictEqual(verdicts, [
			['flash-sale', 'survives'], ['zone-outage-ec2-checks', 'does-not-survive'], ['replacement-loop', 'does-not-survive'], ['step-scaling-reversed', 'does-not-survive'],
			['spot-storm', 'survives'], ['bad-deploy-rollback', 'survives'], ['credits-run-out', 'does-not-survive'],
		]);
		const loop = runs['replacement-loop'];
		assert.ok(loop?.ok && loop.result.activities.filter((activity) => activity.kind === 'replace-unhealthy' && activity.duringBoot).length > 5);
	});

	it('meet what they expect of themselves', () => {
		const met = examples.flatMap(({ scenario }) => resultOf(scenario).summary.expectations.map(({ isMet }) => isMet));
		assert.deepStrictEqual(met, [true, true]);
	});

	it('show what the setting that they are about does: without it the run ends otherwise', () => {
		const reversed = exampleOf('step-scaling-reversed');
		const rightWayRound = reversed.policies.map((policy) => policy.kind === 'step' && policy.steps.length === 2
			? { ...policy, steps: policy.steps.map((step, index) => ({ ...step, adjustment: policy.steps[1 - index]!.adjustment })) } : policy);
		const dropped = (scenario: Scenario): number => resultOf(scenario).summary.droppedRequests;
		assert.ok(dropped(reversed) > 3 * dropped({ ...reversed, policies: rightWayRound }));

		const storm = exampleOf('spot-storm');
		assert.deepStrictEqual([dropped(storm), dropped({ ...storm, group: { ...storm.group, capacityRebalance: false } }) > 0], [0, true]);

		const credits = exampleOf('credits-run-out');
		const unlimited = { ...credits, launch: { ...credits.launch, burstable: { ...credits.launch.burstable!, creditMode: 'unlimited' as const } } };
		assert.deepStrictEqual([dropped(credits) > 0, dropped(unlimited)], [true, 0]);
	});

	it('tell of the rollback and of the credits', () => {
		const deploy = resultOf(exampleOf('bad-deploy-rollback')).activities;
		const refreshes = deploy.flatMap((activity) => activity.kind === 'refresh-failed' || activity.kind === 'refresh-succeeded' ? [[activity.kind, activity.isRollback]] : []);
		assert.deepStrictEqual(refreshes, [['refresh-failed', false], ['refresh-succeeded', true]]);
		const { summary, activities } = resultOf(exampleOf('credits-run-out'));
		const empty = activities.flatMap((activity) => activity.kind === 'credits-empty' ? [[activity.count, activity.creditMode]] : []);
		assert.deepStrictEqual([empty, summary.lowestInService, summary.highestInService], [[[4, 'standard']], 4, 4]);
	});

	it('can be had with another instance type, if it is known', () => {
		const facts = loadFacts();
		const scenario = exampleWithInstanceType('c7g.4xlarge', { facts, region: 'us-east-1' });
		assert.ok(scenario !== undefined);
		const { instanceType, vcpu, priceUsdPerHour, bootSeconds, requestsPerSecond, detailedMonitoring, limits } = scenario.launch;
		assert.deepStrictEqual([instanceType, vcpu, priceUsdPerHour, bootSeconds, requestsPerSecond, detailedMonitoring, limits?.networkMbps], ['c7g.4xlarge', 16, 0.58, 120, 800, true, 7500]);
		assert.ok(simulate(scenario).ok);
		assert.equal(exampleWithInstanceType('c7g.999xlarge', { facts, region: 'us-east-1' }), undefined);
	});
});

describe('zoneImpairmentAtPeak', () => {
	const at = (load: Load, durationSeconds = 3600): unknown => {
		const { atSeconds, durationSeconds: length, zone } = zoneImpairmentAtPeak({ ...examples[0]!.scenario, load, durationSeconds });
		return [zone, atSeconds, length];
	};

	it('begins at the peak and leaves five minutes behind it', () => {
		assert.deepStrictEqual(at({ kind: 'flash-sale', baseRequestsPerSecond: 1, peakRequestsPerSecond: 2, startSeconds: 900, riseSeconds: 600, holdSeconds: 600, fallSeconds: 60 }), ['a', 1500, 1740]);
		assert.deepStrictEqual(at({ kind: 'points', points: [{ atSeconds: 0, requestsPerSecond: 1 }, { atSeconds: 2000, requestsPerSecond: 2 }] }), ['a', 2000, 1300]);
	});

	it('is within the run whatever the load', () => {
		assert.deepStrictEqual(at({ kind: 'steady', requestsPerSecond: 1 }), ['a', 900, 1740]);
		assert.deepStrictEqual(at({ kind: 'ramp', fromRequestsPerSecond: 1, toRequestsPerSecond: 2 }), ['a', 2400, 900]);
		assert.deepStrictEqual(at({ kind: 'steady', requestsPerSecond: 1 }, 60), ['a', 15, 22.5]);
		assert.deepStrictEqual(at({ kind: 'daily', lowRequestsPerSecond: 1, highRequestsPerSecond: 2 }, 86_400), ['a', 6 * 3600, 1740]);
	});
});
