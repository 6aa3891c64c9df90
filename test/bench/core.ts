/** Measures the simulation core: events per second of the bare engine, and whole runs of the flow model against their budgets. */
import { createEngine } from '../../src/core/simulation/engine';
import type { Scenario } from '../../src/core/simulation/scenario';
import { simulate } from '../../src/core/simulation/simulate';
import { examples } from '../../src/scenarios';

/** One line of the report. `budget` is in the same unit; `undefined` where there is none. */
export interface Measurement {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	readonly budget: number | undefined;
}

const daySeconds = 86_400;

export function measureCore(): readonly Measurement[] {
	return [
		{ name: 'engine, bare events', value: measureEngine(2_000_000) / 1e6, unit: 'million events/s', budget: undefined },
		{ name: 'one day, group of 20, flow model', value: best(9, () => runDay(groupOf(20, daySeconds))), unit: 'ms', budget: 15 },
		{ name: 'one week, group of 200, flow model', value: best(4, () => runDay(groupOf(200, 7 * daySeconds))), unit: 'ms', budget: 300 },
	];
}

/** Events that schedule their successor at irregular times, a thousand pending at once. */
function measureEngine(events: number): number {
	const engine = createEngine({ stepBudget: events });
	let state = 1;
	const again = engine.on(() => {
		state = Math.imul(state, 1_664_525) + 1_013_904_223 | 0;
		engine.schedule(engine.now() + (state >>> 8) / 2 ** 24, again);
	});
	for (let index = 0; index < 1000; index++) { engine.schedule(index / 1000, again); }
	const begin = performance.now();
	engine.run(Infinity);
	return engine.steps() / (performance.now() - begin) * 1000;
}

/** A group that follows a daily wave, around the given number of instances. */
function groupOf(instances: number, durationSeconds: number): Scenario {
	const base = examples[0]!.scenario;
	const served = instances * base.launch.requestsPerSecond;
	return {
		...base, durationSeconds,
		group: { ...base.group, minSize: Math.ceil(instances / 3), maxSize: instances * 2, desiredCapacity: instances },
		load: { kind: 'daily', lowRequestsPerSecond: served * 0.3, highRequestsPerSecond: served * 0.9 },
		faults: [{ kind: 'zone-impairment', zone: 'a', atSeconds: durationSeconds / 2, durationSeconds: 1740 }],
	};
}

function runDay(scenario: Scenario): number {
	const begin = performance.now();
	const outcome = simulate(scenario);
	if (!outcome.ok) { throw new Error(outcome.problems[0]!.message.en); }
	return performance.now() - begin;
}

/** The least disturbed of several runs, after one to warm up. */
function best(runs: number, run: () => number): number {
	run();
	return Math.min(...Array.from({ length: runs }, run));
}
