/** Which settings the panel offers, in which section, and how each is entered. */
import type { Load } from '../../src/core/simulation/scenario/load';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';

export type FieldUnit = 'seconds' | 'minutes' | 'percent' | 'requestsPerSecond' | 'timesTarget' | 'times' | 'hours' | 'none';

export interface Field {
	/** In the scenario; also the control's test id and the key of its label in text.ts, indices left out. */
	readonly path: string;
	readonly input: 'number' | 'readonly' | 'healthCheckType' | 'clock' | 'zone';
	readonly unit: FieldUnit;
	/** What an arrow key adds, in what the scenario counts. */
	readonly step: number;
	/** The value that is in effect while the setting is empty; such a field may be empty. */
	readonly whenEmpty?: { readonly value: number; readonly source: 'minSize' | 'defaultInstanceWarmup' | 'defaultCooldown' | 'activeChecks' };
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

/** What a reader changes first about a policy; steps and alarms are written in the scenario. */
export function policyFields({ group, policies }: AutoScalingScenario, index: number): readonly Field[] {
	const policy = policies[index];
	const path = `policies[${index}]`;
	const defaultWarmup = group.defaultInstanceWarmupSeconds;
	const warmup: Field = {
		...number(`${path}.instanceWarmupSeconds`, 'seconds', 10),
		whenEmpty: defaultWarmup === null ? { value: group.defaultCooldownSeconds, source: 'defaultCooldown' } : { value: defaultWarmup, source: 'defaultInstanceWarmup' },
	};
	switch (policy?.kind) {
		case 'target-tracking': return [number(`${path}.targetValue`, policy.metric === 'ASGAverageCPUUtilization' ? 'percent' : 'none', 5), warmup];
		case 'step': return [number(`${path}.alarm.threshold`, 'none', 5), warmup];
		case 'simple': return [
			number(`${path}.alarm.threshold`, 'none', 5), number(`${path}.adjustment`, 'none', 1),
			{ ...number(`${path}.cooldownSeconds`, 'seconds', 10), whenEmpty: { value: group.defaultCooldownSeconds, source: 'defaultCooldown' } },
		];
		case 'predictive': return [number(`${path}.targetValue`, 'percent', 5)];
		case undefined: return [];
	}
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

/** Those that the kind of fault has; the zone only where there is a choice. */
export function faultFields({ group, faults }: AutoScalingScenario, index: number): readonly Field[] {
	const fault = faults[index];
	if (fault === undefined) { return []; }
	const all: readonly Field[] = [
		{ path: 'zone', input: 'zone', unit: 'none', step: 0 },
		{ path: 'atSeconds', input: 'clock', unit: 'none', step: 60 },
		number('durationSeconds', 'minutes', 60),
		number('count', 'none', 1),
		number('factor', 'times', 0.5),
		number('speedRatio', 'times', 0.1),
		number('delaySeconds', 'seconds', 30),
	];
	return all.filter(({ path }) => path === 'zone' ? 'zone' in fault && fault.zone !== null && group.zones.length > 1 : path in fault)
		.map(field => ({ ...field, path: `faults[${index}].${field.path}` }));
}

/** What AWS does not document or what depends on the application; what only some runs use, only where they do. */
export function assumptionFields({ group, policies, scheduledActions, loadBalancer }: AutoScalingScenario): readonly Field[] {
	const fields: readonly (Field | false)[] = [
		number('assumptions.pendingSeconds', 'seconds', 5),
		number('assumptions.statusCheckSeconds', 'seconds', 10),
		number('assumptions.metricDelaySeconds', 'seconds', 10),
		number('assumptions.lowAlarmRatio', 'timesTarget', 0.05),
		number('assumptions.scaleInStep', 'none', 1),
		number('requests.timeoutSeconds', 'seconds', 1),
		number('assumptions.rebalanceDelaySeconds', 'seconds', 10),
		number('assumptions.launchRetrySeconds', 'seconds', 10),
		loadBalancer !== null && number('assumptions.healthCheckWorkRatio', 'times', 0.05),
		loadBalancer !== null && number('assumptions.requestsPerConnection', 'none', 1),
		loadBalancer?.loadBalancerKind === 'nlb' && {
			...number('assumptions.passiveCheckSeconds', 'seconds', 1),
			whenEmpty: { value: loadBalancer.healthCheckIntervalSeconds * loadBalancer.unhealthyThresholdCount, source: 'activeChecks' },
		},
		scheduledActions.length > 0 && number('assumptions.scheduledActionDelaySeconds', 'seconds', 10),
		policies.some(({ kind }) => kind === 'predictive') && number('assumptions.forecastRatio', 'times', 0.05),
		group.maxInstanceLifetimeSeconds !== null && number('assumptions.initialInstanceAgeHours', 'hours', 1),
	];
	return fields.filter(field => field !== false);
}

/** All fields of a scenario, for counting origins and finding problems that no field shows. */
export function allFields(scenario: AutoScalingScenario): readonly Field[] {
	return [
		...groupFields(scenario), ...launchFields,
		...scenario.policies.flatMap((_, index) => policyFields(scenario, index)),
		...(scenario.loadBalancer === null ? [] : loadBalancerFields),
		...loadFields(scenario.load),
		...scenario.faults.flatMap((_, index) => faultFields(scenario, index)),
		...assumptionFields(scenario),
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
