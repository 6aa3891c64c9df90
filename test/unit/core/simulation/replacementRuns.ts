/**
 * Runs for tests of faults and replacements: six instances over three zones behind a load balancer that takes 2 × 30 s to notice and 5 × 30 s to
 * trust again. A launch is InService after 30 s and answers after 120 s; it is warm 60 s after InService. 300 requests per second of 600.
 */
import assert from 'node:assert/strict';
import type { Activity, SimulationResult } from '../../../../src/core/simulation/result/result';
import { completeScenario, type Partially } from '../../../../src/core/simulation/scenario/parseScenario';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';

export type Changes = Partially<Omit<AutoScalingScenario, 'version' | 'kind'>>;

const group = {
	minSize: 6, maxSize: 12, desiredCapacity: 6, zones: ['a', 'b', 'c'], healthCheckTypes: ['EC2', 'ELB'], healthCheckGracePeriodSeconds: 300, defaultInstanceWarmupSeconds: 60,
} as const;
const launch = { instanceType: 'm5.xlarge', vcpu: 4, bootSeconds: 120, requestsPerSecond: 100 };
const loadBalancer = { healthCheckIntervalSeconds: 30, unhealthyThresholdCount: 2, healthyThresholdCount: 5, deregistrationDelaySeconds: 300 };
const assumptions = { metricDelaySeconds: 0, pendingSeconds: 30, statusCheckSeconds: 180, rebalanceDelaySeconds: 300 };

export function replacementScenario(changes: Changes): AutoScalingScenario {
	return completeScenario({
		startClockSeconds: 0, durationSeconds: 3600, load: { kind: 'steady', requestsPerSecond: 300 }, ...changes,
		group: { ...group, ...changes.group }, launch: { ...launch, ...changes.launch }, assumptions: { ...assumptions, ...changes.assumptions },
		loadBalancer: changes.loadBalancer === null ? null : { ...loadBalancer, ...changes.loadBalancer },
	});
}

export function run(changes: Changes): SimulationResult {
	const outcome = simulate(replacementScenario(changes));
	assert.ok(outcome.ok, JSON.stringify(outcome));
	return outcome.result;
}

/** Time and kind of the activities of some kinds, in order, each with the fields that are asked for: `[600, 'launch', 2]`. */
export function story(result: SimulationResult, kinds: Readonly<Partial<Record<Activity['kind'], readonly string[]>>>): readonly (readonly unknown[])[] {
	return result.activities.flatMap((activity) => {
		const fields = kinds[activity.kind];
		return fields === undefined ? [] : [[activity.atSeconds, activity.kind, ...fields.map((field) => (activity as unknown as Readonly<Record<string, unknown>>)[field])]];
	});
}

/** Instances that ended, with their reason: `['crash', 600]`, by id. */
export function ends(result: SimulationResult): readonly (readonly unknown[])[] {
	return result.instances.flatMap(({ endReason, endingSeconds }) => endReason === null ? [] : [[endReason, endingSeconds]]);
}

/** The value of a series at a time, which must be a sample's. */
export function at(result: SimulationResult, series: 'serving' | 'demandPerSecond' | 'cpuPercent', seconds: number): number {
	const { timeSeconds } = result.series;
	const index = timeSeconds.indexOf(seconds);
	assert.notEqual(index, -1, `no sample at ${seconds}`);
	return result.series[series][index]!;
}
