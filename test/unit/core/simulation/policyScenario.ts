/**
 * A scenario for tests of metrics and policies in which arithmetic is easy: each instance serves 100 requests per second and is in service
 * the moment it is launched, metrics come every minute without delay, and no warm-up or load balancer is in the way.
 */
import assert from 'node:assert/strict';
import { completeScenario, type Partially } from '../../../../src/core/simulation/scenario/parseScenario';
import type { Load } from '../../../../src/core/simulation/scenario/load';
import type { AlarmModel } from '../../../../src/core/simulation/scenario/policySettings';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import type { Activity, ActivityDetail, SimulationResult } from '../../../../src/core/simulation/result/result';
import { simulate } from '../../../../src/core/simulation/simulate';

export type Changes = Partially<Omit<AutoScalingScenario, 'version' | 'kind'>>;

const group = { minSize: 1, maxSize: 20, desiredCapacity: 4, zones: ['a'], defaultInstanceWarmupSeconds: 0 };
const launch = { instanceType: 'm5.large', vcpu: 2, requestsPerSecond: 100, bootSeconds: 0, detailedMonitoring: true };
const assumptions = { metricDelaySeconds: 0, pendingSeconds: 0 };

export function policyScenario({ group: groupChanges, launch: launchChanges, assumptions: assumptionChanges, ...rest }: Changes): AutoScalingScenario {
	return completeScenario({
		startClockSeconds: 0, durationSeconds: 1800, load: { kind: 'steady', requestsPerSecond: 200 }, ...rest,
		group: { ...group, ...groupChanges }, launch: { ...launch, ...launchChanges }, assumptions: { ...assumptions, ...assumptionChanges },
	});
}

export function resultOf(changes: Changes): SimulationResult {
	const outcome = simulate(policyScenario(changes));
	assert.ok(outcome.ok, JSON.stringify(outcome));
	return outcome.result;
}

/** Demand that jumps: requests per second from each time on. */
export function jumps(...steps: readonly (readonly [atSeconds: number, requestsPerSecond: number])[]): Load {
	return {
		kind: 'points', points: steps.flatMap(([atSeconds, requestsPerSecond], index) => {
			const before = steps[index - 1];
			return before === undefined ? [{ atSeconds, requestsPerSecond }] : [{ atSeconds: atSeconds - 1e-6, requestsPerSecond: before[1] }, { atSeconds, requestsPerSecond }];
		}),
	};
}

/** An alarm that one minute above the threshold sets off. */
export function cpuAbove(threshold: number, changes: Partially<AlarmModel> = {}): Partially<AlarmModel> {
	return { metric: 'CPUUtilization', threshold, comparisonOperator: 'GreaterThanThreshold', ...changes };
}

export function cpuBelow(threshold: number, changes: Partially<AlarmModel> = {}): Partially<AlarmModel> {
	return { metric: 'CPUUtilization', threshold, comparisonOperator: 'LessThanThreshold', ...changes };
}

/** Activities of one kind, in order. */
export function ofKind<K extends ActivityDetail['kind']>({ activities }: SimulationResult, kind: K): readonly Extract<Activity, { readonly kind: K }>[] {
	return activities.filter((activity): activity is Extract<Activity, { readonly kind: K }> => activity.kind === kind);
}

/** Time, and desired capacity before and after, of everything that set it. */
export function capacityChanges({ activities }: SimulationResult): readonly (readonly [number, number, number])[] {
	return activities.flatMap((activity): readonly (readonly [number, number, number])[] => {
		const isChange = activity.kind === 'policy' || activity.kind === 'step-policy' || activity.kind === 'simple-policy' || activity.kind === 'predictive-policy'
			|| activity.kind === 'scheduled-action' || activity.kind === 'set-desired-capacity';
		return isChange ? [[activity.atSeconds, activity.from, activity.to]] : [];
	});
}

/** Time and reason of everything that changed nothing. */
export function noChanges({ activities }: SimulationResult): readonly (readonly [number, string])[] {
	return activities.flatMap((activity): readonly (readonly [number, string])[] => activity.kind === 'no-change' ? [[activity.atSeconds, activity.reason]]
		: activity.kind === 'in-cooldown' ? [[activity.atSeconds, `cooldown until ${activity.untilSeconds}`]] : []);
}

/** Time, side and state of every alarm that was told. */
export function alarmStates(result: SimulationResult): readonly (readonly [number, string, string])[] {
	return ofKind(result, 'alarm').map(({ atSeconds, side, state }) => [atSeconds, side, state]);
}
