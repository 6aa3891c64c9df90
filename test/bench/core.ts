/** Measures the simulation core: the bare engine, whole runs of the flow model against their budgets, and how their cost grows. */
import { createEngine } from '../../src/core/simulation/engine/engine';
import type { SimulationResult } from '../../src/core/simulation/result/result';
import type { Scenario } from '../../src/core/simulation/scenario/scenario';
import { simulate } from '../../src/core/simulation/simulate';
import { examples } from '../../src/scenarios';
import { time, type Growth, type GrowthRow, type Measurement } from './measure';

const daySeconds = 86_400;
const engineEvents = 1_000_000;

export function measureCore(): readonly Measurement[] {
	return [
		// An M/M/10 queue keeps about ten events pending; the budget of the engine is told for it.
		measureEngine('engine, 10 events pending', 10, engineEvents / 10_000_000 * 1000),
		measureEngine('engine, 1,000 events pending', 1000, undefined),
		{ name: 'one day, group of 20, flow model', timing: timeOf(groupOf(20, daySeconds), 41), budgetMs: 15, note: '' },
		{ name: 'one week, group of 200, flow model', timing: timeOf(groupOf(200, 7 * daySeconds), 15), budgetMs: 300, note: '' },
	];
}

export function growthOfCore(): readonly Growth[] {
	return [
		{ title: 'one day, more instances', rows: [20, 200, 2000].map((instances) => growthRow(`${instances} instances`, groupOf(instances, daySeconds))) },
		{ title: 'group of 20, longer runs', rows: [7, 70, 700].map((hours) => growthRow(`${hours} hours`, groupOf(20, hours * 3600))) },
		{ title: 'replacement loop of one day, more instances', rows: [20, 200, 2000].map((instances) => growthRow(`${instances} instances`, replacementLoopOf(instances))) },
	];
}

/** Events that schedule their successor at irregular times. */
function measureEngine(name: string, pending: number, budgetMs: number | undefined): Measurement {
	const timing = time(9, () => {
		const engine = createEngine({ stepBudget: engineEvents });
		let state = 1;
		const again = engine.on(() => {
			state = Math.imul(state, 1_664_525) + 1_013_904_223 | 0;
			engine.schedule(engine.now() + (state >>> 8) / 2 ** 24, again);
		});
		for (let index = 0; index < pending; index++) { engine.schedule(index / pending, again); }
		engine.run(Infinity);
	});
	return { name, timing, budgetMs, note: `${(engineEvents / timing.minMs / 1000).toFixed(1)} million events/s` };
}

/** A group that follows a daily wave, around the given number of instances, and loses a zone halfway. */
function groupOf(instances: number, durationSeconds: number): Scenario {
	const base = examples[0]!.scenario;
	const served = instances * base.launch.requestsPerSecond;
	return {
		...base, durationSeconds,
		group: { ...base.group, minSize: Math.ceil(instances / 3), maxSize: instances * 2, desiredCapacity: instances },
		load: { kind: 'daily', lowRequestsPerSecond: served * 0.3, highRequestsPerSecond: served * 0.9 },
		faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: durationSeconds / 2, durationSeconds: 1740 }],
	};
}

/** The worst case: instances that boot for longer than the grace period are replaced again and again; a fifth of the group is in it. */
function replacementLoopOf(instances: number): Scenario {
	const base = groupOf(instances, daySeconds);
	return {
		...base, load: { kind: 'steady', requestsPerSecond: instances * base.launch.requestsPerSecond / 2 }, policies: [],
		group: { ...base.group, minSize: instances, healthCheckTypes: ['EC2', 'ELB'], healthCheckGracePeriodSeconds: 600 },
		launch: { ...base.launch, bootSeconds: 1200 },
		faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 3600, durationSeconds: daySeconds }],
	};
}

function growthRow(name: string, scenario: Scenario): GrowthRow {
	const { activities, instances } = resultOf(scenario);
	const ended = instances.filter(({ terminatedSeconds }) => terminatedSeconds !== null).length;
	return { name, timing: timeOf(scenario, 9), simulatedSeconds: scenario.durationSeconds, events: activities.length + instances.length + ended };
}

function timeOf(scenario: Scenario, count: number): ReturnType<typeof time> {
	return time(count, () => { resultOf(scenario); });
}

function resultOf(scenario: Scenario): SimulationResult {
	const outcome = simulate(scenario);
	if (!outcome.ok) { throw new Error(outcome.problems[0]!.message.en); }
	return outcome.result;
}
