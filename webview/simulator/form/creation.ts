/** What a list or an optional part of a scenario gets when the reader adds to it: something that runs, near to what the group has. */
import type { InstanceModel, MixedInstancesSettings, VolumeModel } from '../../../src/core/simulation/scenario/launchModel';
import type { GroupSettings, LifecycleHookSettings } from '../../../src/core/simulation/scenario/groupSettings';
import type { LoadBalancerSettings } from '../../../src/core/simulation/scenario/loadBalancerSettings';
import type { Operation } from '../../../src/core/simulation/scenario/faults';
import type { PolicySettings, ScheduledActionSettings, StepPolicy } from '../../../src/core/simulation/scenario/policySettings';
import type { AutoScalingScenario, Expectation } from '../../../src/core/simulation/scenario/scenario';
import { fillDefaults } from '../../../src/core/simulation/scenario/shape';
import { shapeAt } from './settingShape';

export type PolicyKind = PolicySettings['kind'];
export type OperationKind = Operation['kind'];

export const policyKinds: readonly PolicyKind[] = ['target-tracking', 'step', 'simple', 'predictive'];
export const operationKinds: readonly OperationKind[] = [
	'set-desired-capacity', 'instance-refresh', 'new-launch-template-version', 'terminate-instances', 'enter-standby', 'exit-standby', 'suspend-processes', 'resume-processes',
	'set-instance-protection',
];

/** CPU in percent above which a new policy acts. */
const usualTargetPercent = 60;
const cpuAlarm = { metric: 'CPUUtilization', threshold: 70, comparisonOperator: 'GreaterThanOrEqualToThreshold', periodSeconds: 60, evaluationPeriods: 2 };

export function createPolicy(kind: PolicyKind, scenario: AutoScalingScenario): PolicySettings {
	const name = freeName(kind, scenario.policies.map(policy => policy.name));
	return complete(scenario, 'policies', { kind, name, ...policyValues[kind] });
}

const policyValues: Readonly<Record<PolicyKind, object>> = {
	'target-tracking': { targetValue: usualTargetPercent },
	'step': { alarm: cpuAlarm, steps: [{ lowerBound: 0, upperBound: 15, adjustment: 1 }, { lowerBound: 15, upperBound: null, adjustment: 2 }] },
	'simple': { alarm: cpuAlarm, adjustment: 1 },
	'predictive': { targetValue: usualTargetPercent, mode: 'ForecastAndScale' },
};

/** One step more at the upper end, as wide as the one before it. */
export function addStep(steps: StepPolicy['steps']): StepPolicy['steps'] {
	const last = steps.reduce<StepPolicy['steps'][number] | undefined>((highest, step) => highest === undefined || (step.lowerBound ?? -Infinity) > (highest.lowerBound ?? -Infinity) ? step : highest, undefined);
	if (last === undefined) { return [{ lowerBound: 0, upperBound: null, adjustment: 1 }]; }
	const from = last.lowerBound ?? 0;
	const bound = last.upperBound ?? from + stepWidth(steps);
	return [...steps.map(step => step === last ? { ...last, upperBound: bound } : step), { lowerBound: bound, upperBound: null, adjustment: last.adjustment + Math.sign(last.adjustment || 1) }];
}

/** Without one step; its neighbour below, else above, takes over what it covered, so that no gap is left. */
export function removeStep(steps: StepPolicy['steps'], index: number): StepPolicy['steps'] {
	const gone = steps[index];
	const others = steps.filter((_, at) => at !== index);
	if (gone === undefined) { return steps; }
	const below = others.findIndex(({ upperBound }) => upperBound !== null && upperBound === gone.lowerBound);
	if (below >= 0) { return others.map((step, at) => at === below ? { ...step, upperBound: gone.upperBound } : step); }
	return others.map(step => step.lowerBound !== null && step.lowerBound === gone.upperBound ? { ...step, lowerBound: gone.lowerBound } : step);
}

function stepWidth(steps: StepPolicy['steps']): number {
	const widths = steps.flatMap(({ lowerBound, upperBound }) => lowerBound === null || upperBound === null ? [] : [upperBound - lowerBound]);
	return widths.at(-1) ?? 10;
}

export function createScheduledAction(scenario: AutoScalingScenario): ScheduledActionSettings {
	const { minSize, maxSize } = scenario.group;
	return complete(scenario, 'scheduledActions', {
		name: freeName('scale out in the morning', scenario.scheduledActions.map(({ name }) => name)), minSize: Math.min(maxSize, minSize + 1),
		when: { kind: 'at', atSeconds: Math.floor(scenario.durationSeconds / 4) },
	});
}

/** The other way in which a scheduled action is timed. */
export function createWhen(kind: string, scenario: AutoScalingScenario): ScheduledActionSettings['when'] {
	return kind === 'recurrence' ? { kind: 'recurrence', recurrence: '0 9 * * *', timeZone: 'UTC' } : { kind: 'at', atSeconds: Math.floor(scenario.durationSeconds / 4) };
}

export function createServiceTime(kind: string): AutoScalingScenario['requests']['serviceTime'] {
	switch (kind) {
		case 'log-normal': return { kind, variation: 1 };
		case 'deterministic': return { kind };
		default: return { kind: 'exponential' };
	}
}

export function createHook(scenario: AutoScalingScenario): LifecycleHookSettings {
	return complete(scenario, 'group.lifecycleHooks', { name: freeName('hook', scenario.group.lifecycleHooks.map(({ name }) => name)), transition: 'LAUNCHING' });
}

export function createWarmPool(scenario: AutoScalingScenario): NonNullable<GroupSettings['warmPool']> {
	return fillDefaults(shapeAt(scenario, 'group.warmPool')!, { minSize: Math.max(1, scenario.group.maxSize - scenario.group.minSize) }) as NonNullable<GroupSettings['warmPool']>;
}

/** Launch before terminating: the group never has fewer than it wants. */
export function createMaintenancePolicy(): NonNullable<GroupSettings['instanceMaintenancePolicy']> {
	return { minHealthyPercent: 100, maxHealthyPercent: 110 };
}

export function createLoadBalancer(scenario: AutoScalingScenario): LoadBalancerSettings {
	return fillDefaults(shapeAt(scenario, 'loadBalancer')!, {}) as LoadBalancerSettings;
}

/** gp3 with what AWS includes: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html (3,000 IOPS, 125 MiB/s). */
export function createVolume(scenario: AutoScalingScenario): VolumeModel {
	return complete(scenario, 'launch.volumes', { volumeType: 'gp3', sizeGiB: 30, iops: 3000, throughputMiBps: 125 });
}

/** The type that is launched, half of it on Spot. */
export function createMixedInstances(scenario: AutoScalingScenario): MixedInstancesSettings {
	const { instanceType, vcpu, priceUsdPerHour, spotPriceUsdPerHour, requestsPerSecond, burstable, limits } = scenario.launch;
	const model: InstanceModel = { instanceType, vcpu, priceUsdPerHour, spotPriceUsdPerHour, requestsPerSecond, burstable, limits };
	return fillDefaults(shapeAt(scenario, 'launch.mixedInstances')!, {
		instanceTypes: [model], onDemandPercentageAboveBaseCapacity: 50, spotAllocationStrategy: 'price-capacity-optimized',
	}) as MixedInstancesSettings;
}

export function createOperation(kind: OperationKind, scenario: AutoScalingScenario, atSeconds: number): Operation {
	const { group } = scenario;
	const values: Readonly<Partial<Record<OperationKind, object>>> = {
		'set-desired-capacity': { desiredCapacity: group.maxSize },
		'suspend-processes': { processes: ['Terminate'] },
		'resume-processes': { processes: ['Terminate'] },
		'exit-standby': { count: 1 },
		'set-instance-protection': { isProtected: true },
		'new-launch-template-version': { bootSeconds: scenario.launch.bootSeconds },
	};
	return complete(scenario, 'operations', { kind, atSeconds, ...values[kind] });
}

export function createExpectation(scenario: AutoScalingScenario): Expectation {
	return complete(scenario, 'expectations', { figure: 'availabilityPercent', atLeast: 99.9 });
}

/** An item of a list with all that may be left out. */
function complete<T>(scenario: AutoScalingScenario, listPath: string, value: object): T {
	const shape = shapeAt(scenario, listPath);
	return (shape?.kind === 'list' ? fillDefaults(shape.item, value) : value) as T;
}

/** The first of `name`, `name 2`, `name 3` … that is not taken. */
function freeName(name: string, taken: readonly string[]): string {
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? name : `${name} ${number}`;
		if (!taken.includes(candidate)) { return candidate; }
	}
}
