import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SimulationResult } from '../../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';
import { randomScenario } from './scenarios';

function run(scenario: AutoScalingScenario): SimulationResult {
	const outcome = simulate(scenario);
	assert.ok(outcome.ok, JSON.stringify(outcome));
	return outcome.result;
}

function numbersIn(data: unknown): readonly number[] {
	if (typeof data === 'number') { return [data]; }
	return typeof data === 'object' && data !== null ? Object.values(data).flatMap(numbersIn) : [];
}

/** Whether two amounts are equal but for the rounding of many sums. */
function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

describe('invariants of every run', function () {
	this.timeout(120_000);

	it('loses no request: arrived = served + dropped + waiting', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const { summary } = run(scenario);
			assert.ok(isNear(summary.arrivedRequests, summary.servedRequests + summary.droppedRequests + summary.waitingRequests));
			assert.ok(summary.availabilityPercent >= 0 && summary.availabilityPercent <= 100);
		}), { numRuns: 200 });
	});

	it('keeps desired capacity inside the bounds and active instances within the margin of rebalancing', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const { series, activities } = run(scenario);
			const { minSize, maxSize } = scenario.group;
			assert.ok(series.desiredCapacity.every((desired) => desired >= minSize && desired <= maxSize));
			assert.ok(activities.every((activity) => activity.kind !== 'policy' || (activity.to >= minSize && activity.to <= maxSize && activity.to !== activity.from)));
			const most = maxSize + Math.max(1, Math.floor(maxSize / 10));
			assert.ok(series.serving.every((serving, index) => serving + series.starting[index]! <= most));
		}), { numRuns: 200 });
	});

	it('costs instance-hours times the price, and never less than nothing', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const { summary, instances, series } = run(scenario);
			const end = scenario.durationSeconds;
			const lost = (endReason: string | null): boolean => endReason === 'zone-lost';
			// Instances of a lost zone are not billed from their loss on; all others are until they are terminated.
			const seconds = instances.reduce((sum, { launchSeconds, endingSeconds, terminatedSeconds, endReason }) =>
				sum + Math.min(end, (lost(endReason) ? endingSeconds : terminatedSeconds) ?? end) - launchSeconds, 0);
			assert.ok(isNear(summary.instanceHours, seconds / 3600), `${summary.instanceHours} ${seconds / 3600}`);
			assert.ok(isNear(summary.costUsd!, summary.instanceHours * scenario.launch.priceUsdPerHour!));
			assert.ok(series.costUsd.every((cost, index) => cost >= (series.costUsd[index - 1] ?? 0)));
		}), { numRuns: 200 });
	});

	it('is the same each time, whatever things are called', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const renamed = { ...scenario, name: 'other', group: { ...scenario.group, name: 'other' }, policies: scenario.policies.map((policy, index) => ({ ...policy, name: `p${index}` })) };
			const result = run(scenario);
			assert.deepStrictEqual(result, run(structuredClone(scenario)));
			assert.equal(run(renamed).hash, result.hash);
		}), { numRuns: 60 });
	});

	it('begins a longer run with the shorter one', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const longer = { ...scenario, durationSeconds: scenario.durationSeconds + 700 };
			// Gaps of up to a minute without drops are told as one dip, so its end is known a minute later.
			const until = scenario.durationSeconds - 61;
			const begin = (result: SimulationResult): unknown => result.activities.filter(({ atSeconds }) => atSeconds < until);
			assert.deepStrictEqual(begin(run(longer)), begin(run(scenario)));
		}), { numRuns: 100 });
	});

	it('holds finite numbers only, in samples of equal count', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const result = run(scenario);
			assert.ok(numbersIn(result).every(Number.isFinite));
			const { stepSeconds, servingByZone, ...columns } = result.series;
			const samples = Math.ceil(scenario.durationSeconds / stepSeconds);
			assert.ok(samples <= 1500);
			assert.deepStrictEqual(Object.values(columns).map(({ length }) => length), Object.values(columns).map(() => samples));
			assert.deepStrictEqual(result.series.serving, result.series.timeSeconds.map((_, index) => servingByZone.reduce((sum, zone) => sum + zone[index]!, 0)));
		}), { numRuns: 100 });
	});

	it('tells every cause before its effect', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const { activities } = run(scenario);
			activities.forEach(({ id, atSeconds, causeId }, index) => {
				assert.equal(id, index + 1);
				const cause = causeId === null ? undefined : activities[causeId - 1];
				assert.ok(causeId === null || (cause !== undefined && cause.id < id && cause.atSeconds <= atSeconds));
			});
		}), { numRuns: 100 });
	});
});
