/** Measures the simulation core: the engine, whole runs of both load models against their budgets, and how their cost grows. */
import { createEngine } from '../../src/core/simulation/engine/engine';
import type { Scenario } from '../../src/core/simulation/scenario/scenario';
import { time, type Growth, type GrowthRow, type Measurement } from './measure';
import { measureQueue } from './queue';
import { daySeconds, groupOf, replacementLoopOf, requestsOf, resultOf } from './runs';

const engineEvents = 1_000_000;

export function measureCore(): readonly Measurement[] {
	return [
		// An M/M/10 queue keeps about ten events pending; the budget of the engine is told for it.
		measureEngine('engine, 10 events pending', 10, engineEvents / 10_000_000 * 1000),
		measureEngine('engine, 1,000 events pending', 1000, undefined),
		...measureQueue(),
		{ name: 'one day, group of 20, flow model', timing: timeOf(groupOf(20, daySeconds), 41), budgetMs: 15, note: '' },
		{ name: 'one week, group of 200, flow model', timing: timeOf(groupOf(200, 7 * daySeconds), 15), budgetMs: 300, note: '' },
		measureRequests('one hour, group of 10, request model', requestsOf(10, 3600)),
	];
}

export function growthOfCore(): readonly Growth[] {
	return [
		{ title: 'one day, more instances', rows: [20, 200, 2000].map((instances) => growthRow(`${instances} instances`, groupOf(instances, daySeconds))) },
		{ title: 'group of 20, longer runs', rows: [7, 70, 700].map((hours) => growthRow(`${hours} hours`, groupOf(20, hours * 3600))) },
		{ title: 'replacement loop of one day, more instances', rows: [20, 200, 2000].map((instances) => growthRow(`${instances} instances`, replacementLoopOf(instances))) },
		{ title: 'request model, 10 minutes, more instances', rows: [2, 20, 200].map((instances) => requestRow(`${instances} instances`, requestsOf(instances, 600))) },
		{ title: 'request model, group of 4, longer runs', rows: [5, 50, 500].map((minutes) => requestRow(`${minutes} minutes`, requestsOf(4, minutes * 60))) },
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

function measureRequests(name: string, scenario: Scenario): Measurement {
	const { summary } = resultOf(scenario);
	const timing = timeOf(scenario, 5);
	return { name, timing, budgetMs: undefined, note: `${(summary.arrivedRequests / timing.minMs / 1000).toFixed(2)} million requests/s` };
}

function growthRow(name: string, scenario: Scenario): GrowthRow {
	const { activities, instances } = resultOf(scenario);
	const ended = instances.filter(({ terminatedSeconds }) => terminatedSeconds !== null).length;
	return { name, timing: timeOf(scenario, 9), simulatedSeconds: scenario.durationSeconds, events: activities.length + instances.length + ended };
}

/** An arrival and an answer for each request, beside which the rest of the run does not count. */
function requestRow(name: string, scenario: Scenario): GrowthRow {
	return { name, timing: timeOf(scenario, 3), simulatedSeconds: scenario.durationSeconds, events: 2 * resultOf(scenario).summary.arrivedRequests };
}

function timeOf(scenario: Scenario, count: number): ReturnType<typeof time> {
	return time(count, () => { resultOf(scenario); });
}
