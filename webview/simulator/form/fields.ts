/** One setting as it is entered: its control, its unit, what stands for "not set". Derived from what the core says a setting may be. */
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import type { Shape } from '../../../src/core/simulation/scenario/shape';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { pathKeys, plainPath } from './paths';
import { shapeAt } from './settingShape';

export type FieldUnit =
	| 'seconds' | 'minutes' | 'hours' | 'days' | 'percent' | 'times' | 'timesTarget' | 'requestsPerSecond' | 'requestsPerMinute' | 'requests' | 'instances' | 'vcpu'
	| 'usdPerHour' | 'usdPerMonth' | 'usdPerUnitHour' | 'usdPerVcpuHour' | 'gib' | 'mibps' | 'mbps' | 'iops' | 'bytes' | 'credits' | 'operations' | 'cpuMs' | 'none';

/** What is taken while a setting is empty, and where it comes from. */
export interface WhenEmpty {
	/** `null` where it is not a number. */
	readonly value: number | null;
	readonly source: 'minSize' | 'defaultInstanceWarmup' | 'defaultCooldown' | 'activeChecks' | 'allPeriods' | 'maxSize' | 'noLimit' | 'unknown' | 'unchanged' | 'unset' | 'infinite' | 'never' | 'gracePeriod';
}

export interface Field {
	/** In the scenario; also the control's test id. */
	readonly path: string;
	readonly input: 'number' | 'cpuTime' | 'text' | 'choice' | 'flag' | 'words' | 'clock' | 'timeOfDay' | 'zone' | 'texts' | 'numbers' | 'healthChecks' | 'instanceType';
	readonly unit: FieldUnit;
	/** What an arrow key adds, in what the scenario counts. */
	readonly step: number;
	/** Choices of a choice or of words. */
	readonly choices: readonly string[];
	/** Such a field may be empty. */
	readonly whenEmpty: WhenEmpty | undefined;
	/** Ends of a slider, in what the scenario counts; only for what a reader likes to sweep over. */
	readonly slider: { readonly min: number; readonly max: number } | undefined;
}

/**
 * @param base the scenario of the code: sliders keep their ends while the reader sweeps over them
 * @returns `undefined` where the scenario has no such setting, or where it is none that a field can show
 */
export function fieldAt(scenario: AutoScalingScenario, path: string, base: AutoScalingScenario = scenario): Field | undefined {
	const shape = shapeAt(scenario, path);
	const input = shape === undefined ? undefined : inputOf(shape, path);
	if (shape === undefined || input === undefined) { return undefined; }
	const unit = input === 'number' ? unitOf(path, scenario) : 'none';
	return {
		path, input, unit, step: stepOf(shape, unit),
		choices: choicesOf(shape),
		whenEmpty: 'nullable' in shape && shape.nullable === true ? whenEmpty(path, scenario) : undefined,
		slider: sliderOf(path, base),
	};
}

/** What one of the shown unit is in the scenario. */
export function unitSize(unit: FieldUnit): number {
	switch (unit) {
		case 'minutes': return 60;
		case 'days': return 86_400;
		default: return 1;
	}
}

function inputOf(shape: Shape, path: string): Field['input'] | undefined {
	const special = specialInputs[plainPath(path)];
	if (special !== undefined) { return special; }
	const key = pathKeys(path).at(-1);
	if (key === 'zone') { return 'zone'; }
	if (key === 'atSeconds') { return 'clock'; }
	switch (shape.kind) {
		case 'number': return 'number';
		case 'text': return 'text';
		case 'boolean': return 'flag';
		case 'choice': return 'choice';
		case 'list': return shape.item.kind === 'choice' ? 'words' : shape.item.kind === 'number' ? 'numbers' : undefined;
		default: return undefined;
	}
}

const specialInputs: Readonly<Record<string, Field['input']>> = {
	'group.zones': 'texts',
	'group.healthCheckTypes': 'healthChecks',
	'launch.instanceType': 'instanceType',
	'launch.mixedInstances.instanceTypes.instanceType': 'instanceType',
	'startClockSeconds': 'timeOfDay',
};

function choicesOf(shape: Shape): readonly string[] {
	if (shape.kind === 'choice') { return shape.choices.map(String); }
	return shape.kind === 'list' && shape.item.kind === 'choice' ? shape.item.choices.map(String) : [];
}

/** By the end of the setting's name, the longest first; what counts something else stands before it with all of its name. */
const unitsByName: readonly (readonly [string, FieldUnit])[] = [
	['group.maxInstanceLifetimeSeconds', 'days'], ['faults.durationSeconds', 'minutes'], ['durationSeconds', 'minutes'],
	['lowAlarmRatio', 'timesTarget'], ['bootVariation', 'times'], ['variation', 'times'], ['spotDepth', 'none'], ['factor', 'times'],
	['CapacityUnitHour', 'usdPerUnitHour'], ['UsdPerVcpuHour', 'usdPerVcpuHour'], ['UsdPerHour', 'usdPerHour'], ['UsdPerMonth', 'usdPerMonth'],
	['equestsPerSecond', 'requestsPerSecond'], ['Seconds', 'seconds'], ['Hours', 'hours'], ['Percent', 'percent'], ['PercentageAboveBaseCapacity', 'percent'], ['Ratio', 'times'],
	['GiB', 'gib'], ['MiBps', 'mibps'], ['Mbps', 'mbps'], ['iops', 'iops'], ['Iops', 'iops'], ['Bytes', 'bytes'], ['Credits', 'credits'], ['vcpu', 'vcpu'],
	['diskOperations', 'operations'], ['queuePerInstance', 'requests'], ['concurrencyPerInstance', 'requests'], ['scaleInStep', 'instances'],
];

function unitOf(path: string, scenario: AutoScalingScenario): FieldUnit {
	const plain = plainPath(path);
	if (plain === 'policies.targetValue' || plain === 'policies.alarm.threshold') { return unitOfMetric(readAt(scenario, path.replace(/\.\w+$/, ''))); }
	if (plain.endsWith('.factor') || plain === 'faults.speedRatio') { return 'times'; }
	return unitsByName.find(([name]) => plain === name || plain.endsWith(name))?.[1] ?? 'none';
}

/** Of a target or threshold, by the metric that it is about. */
function unitOfMetric(holder: unknown): FieldUnit {
	const { metric, kind } = holder as { readonly metric?: string; readonly kind?: string };
	switch (metric) {
		case 'ASGAverageCPUUtilization': case 'CPUUtilization': return 'percent';
		case 'ASGAverageNetworkIn': case 'ASGAverageNetworkOut': case 'NetworkIn': case 'NetworkOut': return 'bytes';
		case 'ALBRequestCountPerTarget': case 'RequestCountPerTarget': case 'RequestCount': return 'requestsPerMinute';
		case 'BacklogPerInstance': return 'requests';
		case 'TargetResponseTime': return 'seconds';
		case 'CPUCreditBalance': return 'credits';
		default: return kind === 'predictive' ? 'percent' : 'none';
	}
}

function stepOf(shape: Shape, unit: FieldUnit): number {
	if (shape.kind !== 'number' || shape.integer) { return 1; }
	if (shape.multipleOf !== null) { return shape.multipleOf; }
	switch (unit) {
		case 'seconds': return shape.max <= 10 ? 1 : 10;
		case 'minutes': return 60;
		case 'days': return 86_400;
		case 'percent': return 5;
		case 'requestsPerSecond': return 10;
		case 'requestsPerMinute': return 100;
		case 'times': case 'timesTarget': return shape.max <= 2 ? 0.05 : 0.5;
		case 'usdPerHour': case 'usdPerUnitHour': case 'usdPerVcpuHour': return 0.01;
		case 'bytes': return 1000;
		default: return shape.max <= 1 ? 0.05 : 1;
	}
}

function whenEmpty(path: string, { group, loadBalancer }: AutoScalingScenario): WhenEmpty {
	const key = pathKeys(path).at(-1) ?? '';
	const cooldown: WhenEmpty = { value: group.defaultCooldownSeconds, source: 'defaultCooldown' };
	const warmup: WhenEmpty = group.defaultInstanceWarmupSeconds === null ? cooldown : { value: group.defaultInstanceWarmupSeconds, source: 'defaultInstanceWarmup' };
	switch (plainPath(path)) {
		case 'group.desiredCapacity': return { value: group.minSize, source: 'minSize' };
		case 'group.warmPool.maxGroupPreparedCapacity': return { value: group.maxSize, source: 'maxSize' };
		case 'policies.instanceWarmupSeconds': return warmup;
		case 'operations.instanceWarmupSeconds': return group.defaultInstanceWarmupSeconds === null ? { value: group.healthCheckGracePeriodSeconds, source: 'gracePeriod' } : warmup;
		case 'policies.cooldownSeconds': return cooldown;
		case 'policies.steps.lowerBound': case 'policies.steps.upperBound': return { value: null, source: 'infinite' };
		case 'assumptions.passiveCheckSeconds':
			return { value: loadBalancer === null ? null : loadBalancer.healthCheckIntervalSeconds * loadBalancer.unhealthyThresholdCount, source: 'activeChecks' };
	}
	if (key === 'datapointsToAlarm') { return { value: null, source: 'allPeriods' }; }
	if (/Usd|networkMbps|ebsMiBps|ebsIops|^iops$|throughputMiBps/.test(key)) { return { value: null, source: 'unknown' }; }
	if (/^operations|^scheduledActions/.test(path)) { return { value: null, source: 'unchanged' }; }
	if (/PerInstance$|Lifetime/.test(key)) { return { value: null, source: 'noLimit' }; }
	if (/completesAfter|rebalanceRecommendation/.test(key)) { return { value: null, source: 'never' }; }
	return { value: null, source: 'unset' };
}

/** Where a sweep shows something: from nothing to about three times what the scenario says, in round numbers. */
function sliderOf(path: string, scenario: AutoScalingScenario): Field['slider'] {
	const { group } = scenario;
	const value = Number(readAt(scenario, path) ?? 0);
	switch (plainPath(path)) {
		case 'group.minSize': case 'group.desiredCapacity': case 'group.maxSize': return { min: 0, max: roundUp(Math.max(20, group.maxSize * 1.5)) };
		case 'group.healthCheckGracePeriodSeconds': case 'launch.bootSeconds': return { min: 0, max: roundUp(Math.max(600, 1.5 * value)) };
		case 'policies.instanceWarmupSeconds': return { min: 0, max: roundUp(Math.max(600, 1.5 * value)) };
		case 'policies.targetValue': return unitOf(path, scenario) === 'percent' ? { min: 5, max: 100 } : undefined;
		case 'launch.requestsPerSecond': return { min: 10, max: roundUp(Math.max(400, 1.5 * value)) };
		default: return /^load\.\w*equestsPerSecond$/.test(path) ? { min: 0, max: roundUp(Math.max(100, 1.5 * value)) } : undefined;
	}
}

/** 1, 2 or 5 times a power of ten, or of what is below it: a slider's end must not move with every step. */
function roundUp(value: number): number {
	const magnitude = 10 ** Math.floor(Math.log10(value));
	return ([1, 2, 3, 5, 7.5, 10].find(factor => factor * magnitude >= value) ?? 10) * magnitude;
}
