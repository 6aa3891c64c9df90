/** Which settings the panel offers, in which section, and how each is entered. */
import type { AutoScalingScenario, Load } from '../../src/core/simulation/scenario/scenario';

export type FieldUnit = 'seconds' | 'minutes' | 'percent' | 'requestsPerSecond' | 'timesTarget' | 'none';

export interface Field {
	/** In the scenario; also the control's test id and the key of its label in text.ts, indices left out. */
	readonly path: string;
	readonly input: 'number' | 'readonly' | 'healthCheckType' | 'clock' | 'zone';
	readonly unit: FieldUnit;
	/** What an arrow key adds, in what the scenario counts. */
	readonly step: number;
	/** The value that is in effect while the setting is empty; such a field may be empty. */
	readonly whenEmpty?: { readonly value: number; readonly source: 'minSize' | 'defaultInstanceWarmup' | 'defaultCooldown' };
}

export type SectionId = 'group' | 'launch' | 'policy' | 'loadBalancer' | 'load' | 'faults' | 'assumptions';

export function groupFields({ group }: AutoScalingScenario): readonly Field[] {
	return [
		number('group.minSize', 'none', 1),
		{ ...number('group.desiredCapacity', 'none', 1), whenEmpty: { value: group.minSize, source: 'minSize' } },
		number('group.maxSize', 'none', 1),
		{ path: 'group.zones', input: 'readonly', unit: 'none', step: 0 },
		{ path: 'group.healthCheckTypes', input: 'healthCheckType', unit: 'none', step: 0 },
		number('group.healthCheckGracePeriodSeconds', 'seconds', 10),
	];
}

export const launchFields: readonly Field[] = [
	{ path: 'launch.instanceType', input: 'readonly', unit: 'none', step: 0 },
	number('launch.bootSeconds', 'seconds', 10),
	number('launch.requestsPerSecond', 'requestsPerSecond', 10),
];

export function policyFields({ group }: AutoScalingScenario, index: number): readonly Field[] {
	const warmup = group.defaultInstanceWarmupSeconds;
	return [
		number(`policies[${index}].targetPercent`, 'percent', 5),
		{
			...number(`policies[${index}].instanceWarmupSeconds`, 'seconds', 10),
			whenEmpty: warmup === null ? { value: group.defaultCooldownSeconds, source: 'defaultCooldown' } : { value: warmup, source: 'defaultInstanceWarmup' },
		},
	];
}

export const loadBalancerFields: readonly Field[] = [
	number('loadBalancer.healthCheckIntervalSeconds', 'seconds', 5),
	number('loadBalancer.unhealthyThresholdCount', 'none', 1),
	number('loadBalancer.healthyThresholdCount', 'none', 1),
	number('loadBalancer.deregistrationDelaySeconds', 'seconds', 10),
];

/** The rates of a load: what a reader sets first. Times of a pattern follow the preset. */
export function loadFields(load: Load): readonly Field[] {
	return Object.keys(load).filter(key => key.endsWith('RequestsPerSecond') || key === 'requestsPerSecond')
		.map(key => number(`load.${key}`, 'requestsPerSecond', 50));
}

export function faultFields(index: number): readonly Field[] {
	return [
		{ path: `faults[${index}].zone`, input: 'zone', unit: 'none', step: 0 },
		{ path: `faults[${index}].atSeconds`, input: 'clock', unit: 'none', step: 60 },
		number(`faults[${index}].durationSeconds`, 'minutes', 60),
	];
}

export const assumptionFields: readonly Field[] = [
	number('assumptions.pendingSeconds', 'seconds', 5),
	number('assumptions.statusCheckSeconds', 'seconds', 10),
	number('assumptions.metricDelaySeconds', 'seconds', 10),
	number('assumptions.lowAlarmRatio', 'timesTarget', 0.05),
	number('assumptions.scaleInStep', 'none', 1),
	number('assumptions.requestTimeoutSeconds', 'seconds', 1),
	number('assumptions.rebalanceDelaySeconds', 'seconds', 10),
];

/** All fields of a scenario, for counting origins and finding problems that no field shows. */
export function allFields(scenario: AutoScalingScenario): readonly Field[] {
	return [
		...groupFields(scenario), ...launchFields,
		...scenario.policies.flatMap((_, index) => policyFields(scenario, index)),
		...(scenario.loadBalancer === null ? [] : loadBalancerFields),
		...loadFields(scenario.load),
		...scenario.faults.flatMap((_, index) => faultFields(index)),
		...assumptionFields,
	];
}

/** What one of the shown unit is in the scenario, which counts seconds only. */
export function unitSize(unit: FieldUnit): number {
	return unit === 'minutes' ? 60 : 1;
}

/** The key of a field's label: its path without indices. */
export function labelKey(path: string): string {
	return path.replace(/\[\d+\]/g, '');
}

function number(path: string, unit: FieldUnit, step: number): Field {
	return { path, input: 'number', unit, step };
}
