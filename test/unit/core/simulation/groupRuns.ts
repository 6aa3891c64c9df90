/** Small runs of a group for tests: what is not given is plain, without load balancer, policy or fault, and with a light load. */
import assert from 'node:assert/strict';
import type { Activity, InstanceLifeline, SimulationResult } from '../../../../src/core/simulation/result/result';
import type { GroupSettings } from '../../../../src/core/simulation/scenario/groupSettings';
import type { LaunchModel, MixedInstancesSettings, WeightedInstanceModel } from '../../../../src/core/simulation/scenario/launchModel';
import { completeScenario, type Partially } from '../../../../src/core/simulation/scenario/parseScenario';
import type { Operation } from '../../../../src/core/simulation/scenario/faults';
import type { Scenario } from '../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../src/core/simulation/simulate';

export interface GroupRun {
	readonly group?: Partial<GroupSettings>;
	readonly launch?: Partial<LaunchModel>;
	readonly rest?: Partially<Scenario>;
}

/** Four instances over two zones, between two and ten; a launch is InService after 30 s and answers after 120 s. */
export function groupScenario({ group = {}, launch = {}, rest = {} }: GroupRun): Scenario {
	return completeScenario({
		durationSeconds: 3600, load: { kind: 'steady', requestsPerSecond: 20 }, ...rest,
		group: { minSize: 2, maxSize: 10, desiredCapacity: 4, zones: ['a', 'b'], ...group },
		launch: { instanceType: 'm5.large', vcpu: 2, priceUsdPerHour: 0.096, requestsPerSecond: 100, bootSeconds: 120, ...launch },
	});
}

export function runGroup(run: GroupRun): SimulationResult {
	const outcome = simulate(groupScenario(run));
	assert.ok(outcome.ok, JSON.stringify(outcome));
	return outcome.result;
}

/** Sets the desired capacity by hand. */
export function setDesired(atSeconds: number, desiredCapacity: number): Operation {
	return { kind: 'set-desired-capacity', atSeconds, desiredCapacity, honorCooldown: false };
}

/** The activities of some kinds, without ids and causes. */
export function told(result: SimulationResult, ...kinds: readonly Activity['kind'][]): readonly object[] {
	return result.activities.filter(({ kind }) => kinds.includes(kind)).map(({ id: _id, causeId: _cause, ...activity }) => activity);
}

/** State by state: `Pending 100`. */
export function statesOf({ states }: InstanceLifeline): readonly string[] {
	return states.map(({ state, atSeconds }) => `${state} ${atSeconds}`);
}

/** Those that were launched at or after a time. */
export function launchedFrom(result: SimulationResult, seconds: number): readonly InstanceLifeline[] {
	return result.instances.filter(({ launchSeconds }) => launchSeconds >= seconds);
}

/** How many instances for which the condition holds live at a time, by what the key says of them. */
export function countAt(result: SimulationResult, seconds: number, keyOf: (instance: InstanceLifeline) => string): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const instance of result.instances) {
		if (instance.launchSeconds > seconds || (instance.endingSeconds ?? Infinity) <= seconds) { continue; }
		counts[keyOf(instance)] = (counts[keyOf(instance)] ?? 0) + 1;
	}
	return counts;
}

/** An instance type of a mixed group. */
export function mixedType(instanceType: string, settings: Partial<WeightedInstanceModel> = {}): WeightedInstanceModel {
	return {
		instanceType, vcpu: 2, priceUsdPerHour: 0.1, spotPriceUsdPerHour: 0.04, requestsPerSecond: 100, burstable: null, limits: null,
		weightedCapacity: 1, spotDepth: 0.5, ...settings,
	};
}

export function mixedInstances(instanceTypes: readonly WeightedInstanceModel[], settings: Partial<MixedInstancesSettings> = {}): MixedInstancesSettings {
	return {
		instanceTypes, onDemandAllocationStrategy: 'prioritized', onDemandBaseCapacity: 0, onDemandPercentageAboveBaseCapacity: 100,
		spotAllocationStrategy: 'lowest-price', spotInstancePools: 2, ...settings,
	};
}
