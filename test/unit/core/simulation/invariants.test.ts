import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SimulationResult, SimulationSummary } from '../../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';
import { columnsOf, invariants, isNear } from './invariants';
import { randomScenario } from './random/scenario';

function run(scenario: AutoScalingScenario): SimulationResult {
	const outcome = simulate(scenario);
	assert.ok(outcome.ok, JSON.stringify(outcome));
	return outcome.result;
}

describe('every run', function () {
	this.timeout(120_000);

	it(`keeps every rule: ${Object.keys(invariants).join('; ')}`, () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const result = run(scenario);
			for (const [what, check] of Object.entries(invariants)) {
				try { check(result, scenario); } catch (error) { throw new Error(`A run ${what}.`, { cause: error }); }
			}
		}), { numRuns: 800 });
	});

	it('is the same each time, whatever things are called', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const result = run(scenario);
			assert.deepStrictEqual(run(structuredClone(scenario)), result);
			assert.equal(run(renamed(scenario)).hash, result.hash);
		}), { numRuns: 100 });
	});

	it('is the same in whatever order a file has its keys', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			assert.deepStrictEqual(run(withKeysReversed(scenario) as AutoScalingScenario), run(scenario));
		}), { numRuns: 60 });
	});

	it('begins a longer run with the shorter one', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			// The same samples in both; whole steps, so that the last one of the shorter run is whole too.
			const shorter = { ...scenario, durationSeconds: Math.ceil(scenario.durationSeconds / 60) * 60 };
			assertPrefix(run({ ...shorter, durationSeconds: shorter.durationSeconds + 300 }), run(shorter), shorter.durationSeconds);
		}), { numRuns: 150 });
	});

	it('costs no less with another instance that nobody needs', () => {
		fc.assert(fc.property(randomScenario, (scenario) => {
			const [small, large] = [0, 1].map((more) => run(constantGroup(scenario, more)).summary);
			const instancesUsd = ({ costs: { onDemandUsd, spotUsd, volumesUsd } }: SimulationSummary): number => (onDemandUsd ?? 0) + (spotUsd ?? 0) + (volumesUsd ?? 0);
			assert.ok(isNear(large!.instanceHours - small!.instanceHours, scenario.durationSeconds / 3600));
			assert.ok(instancesUsd(large!) >= instancesUsd(small!), `${instancesUsd(small!)} ${instancesUsd(large!)}`);
		}), { numRuns: 60 });
	});
});

/** The same group of one instance type, with so many more instances, in which nothing ever changes. */
function constantGroup(scenario: AutoScalingScenario, more: number): AutoScalingScenario {
	const { group, launch } = scenario;
	return {
		...scenario, policies: [], scheduledActions: [], faults: [], operations: [], launch: { ...launch, mixedInstances: null },
		group: {
			...group, maxSize: group.maxSize + more, desiredCapacity: (group.desiredCapacity ?? group.minSize) + more, healthCheckTypes: ['EC2'], maxInstanceLifetimeSeconds: null,
			warmPool: null,
		},
	};
}

function renamed(scenario: AutoScalingScenario): AutoScalingScenario {
	const { group, policies, scheduledActions } = scenario;
	const named = <T extends object>(list: readonly T[]): readonly T[] => list.map((item, index) => ({ ...item, name: `renamed ${index}` }));
	return {
		...scenario, name: 'renamed', group: { ...group, name: 'renamed', lifecycleHooks: named(group.lifecycleHooks) }, policies: named(policies), scheduledActions: named(scheduledActions),
	};
}

function withKeysReversed(data: unknown): unknown {
	if (typeof data !== 'object' || data === null) { return data; }
	if (Array.isArray(data)) { return (data as readonly unknown[]).map(withKeysReversed); }
	return Object.fromEntries(Object.entries(data).reverse().map(([key, value]) => [key, withKeysReversed(value)]));
}

/** Whether everything up to the end of the shorter run is in the longer one too, save what is known only a minute later. */
function assertPrefix(longer: SimulationResult, shorter: SimulationResult, endSeconds: number): void {
	// Gaps of up to a minute without drops are told as one dip, so its end is known a minute later.
	const begin = ({ activities }: SimulationResult): unknown => activities.filter(({ atSeconds }) => atSeconds < endSeconds - 61);
	assert.deepStrictEqual(begin(longer), begin(shorter));
	if (longer.series.stepSeconds !== shorter.series.stepSeconds) { return; }
	const longerColumns = columnsOf(longer.series);
	for (const [name, values] of Object.entries(columnsOf(shorter.series))) {
		// An instance of unknown price that is launched later makes the cost of the longer run unknown as a whole.
		if (name === 'costUsd' && longer.summary.costUsd === null) { continue; }
		const same = values.slice(0, -1).every((value, index) => isNear(longerColumns[name]![index]!, value));
		assert.ok(same, `${name} begins alike`);
	}
}
