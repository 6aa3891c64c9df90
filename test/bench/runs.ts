/** The scenarios that are measured, by size. */
import type { SimulationResult } from '../../src/core/simulation/result/result';
import type { Scenario } from '../../src/core/simulation/scenario/scenario';
import { simulate } from '../../src/core/simulation/simulate';
import { examples } from '../../src/scenarios';

export const daySeconds = 86_400;

/** Runs whose memory is measured, each in a process of its own. */
export const memoryRuns: Readonly<Record<string, () => Scenario>> = {
	'one day, group of 20, flow model': () => groupOf(20, daySeconds),
	'one week, group of 200, flow model': () => groupOf(200, 7 * daySeconds),
	'one week, group of 2000, flow model': () => groupOf(2000, 7 * daySeconds),
	'one hour, group of 10, request model': () => requestsOf(10, 3600),
	'10 minutes, group of 200, request model': () => requestsOf(200, 600),
};

/** A group that follows a daily wave, around the given number of instances, and loses a zone halfway. */
export function groupOf(instances: number, durationSeconds: number): Scenario {
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
export function replacementLoopOf(instances: number): Scenario {
	const base = groupOf(instances, daySeconds);
	return {
		...base, load: { kind: 'steady', requestsPerSecond: instances * base.launch.requestsPerSecond / 2 }, policies: [],
		group: { ...base.group, minSize: instances, healthCheckTypes: ['EC2', 'ELB'], healthCheckGracePeriodSeconds: 600 },
		launch: { ...base.launch, bootSeconds: 1200 },
		faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 3600, durationSeconds: daySeconds }],
	};
}

/** The same group with a steady load of 60 %, each request followed by itself. */
export function requestsOf(instances: number, durationSeconds: number): Scenario {
	const base = groupOf(instances, durationSeconds);
	return {
		...base, load: { kind: 'steady', requestsPerSecond: instances * base.launch.requestsPerSecond * 0.6 }, faults: [],
		requests: { ...base.requests, model: 'request' },
	};
}

export function resultOf(scenario: Scenario): SimulationResult {
	const outcome = simulate(scenario);
	if (!outcome.ok) { throw new Error(outcome.problems[0]!.message.en); }
	return outcome.result;
}
