/**
 * What a search may turn: for each setting the values that are worth a try, the present one among them.
 * Must never run anything: search.ts chooses among the values.
 */
import { maxInstances, maxZones } from '../../core/simulation/limits';
import { createDemand, peakOf } from '../../core/simulation/load/loadShape';
import type { InstanceModel } from '../../core/simulation/scenario/launchModel';
import type { AlarmModel, PolicySettings } from '../../core/simulation/scenario/policySettings';
import { completeScenario } from '../../core/simulation/scenario/parseScenario';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { readAt } from '../scenarioPath';

/** One value of a setting, or of several that go together. */
export interface Option {
	/** Of the setting that the dimension is about. */
	readonly value: unknown;
	/** What to change; nothing for the present value. */
	readonly settings: readonly Setting[];
}

export interface Setting {
	readonly path: string;
	readonly value: unknown;
}

export interface Dimension {
	/** The setting that it is about. */
	readonly id: string;
	/** In rising order where the values have one. */
	readonly options: readonly Option[];
	readonly present: number;
	/** Whether neighbours in the list are alike. */
	readonly isOrdered: boolean;
}

export interface DimensionContext {
	/** Whether a setting may be changed. */
	mayChange(path: string): boolean;
	/** Types that may run instead, with what one of them serves. */
	readonly instanceTypes: readonly InstanceModel[];
}

/** The dimensions of a scenario that have at least two options. */
export function dimensionsOf(scenario: Scenario, context: DimensionContext): readonly Dimension[] {
	const single = [...sizeLists(scenario), ...groupLists(scenario), ...policyLists(scenario), ...balancerLists(scenario)]
		.filter(({ path }) => context.mayChange(path))
		.map(({ path, values, isOrdered = true }) => listDimension(scenario, { path, values, isOrdered }));
	return [...single, ...typeDimensions(scenario, context), ...policyDimensions(scenario, context)].filter(({ options }) => options.length > 1);
}

interface ValueList {
	readonly path: string;
	readonly values: readonly unknown[];
	readonly isOrdered?: boolean;
}

function listDimension(scenario: Scenario, { path, values, isOrdered = true }: ValueList): Dimension {
	const present: unknown = readAt(scenario, path);
	const all = [present, ...values].filter((value, index, list) => list.findIndex((other) => JSON.stringify(other) === JSON.stringify(value)) === index);
	const sorted = isOrdered ? [...all].sort((a, b) => Number(a ?? -1) - Number(b ?? -1)) : all;
	return {
		id: path, isOrdered, present: sorted.findIndex((value) => value === present),
		options: sorted.map((value) => ({ value, settings: value === present ? [] : [{ path, value }] })),
	};
}

/** Instances, or units of capacity, that the load needs at full CPU: at its quietest and at its peak. */
export function neededSizes(scenario: Scenario): { readonly quiet: number; readonly peak: number } {
	const { load, launch, durationSeconds } = scenario;
	const type = launch.mixedInstances?.instanceTypes[0];
	const servedPerUnit = type === undefined ? launch.requestsPerSecond : type.requestsPerSecond / type.weightedCapacity;
	const demand = createDemand(load, scenario);
	const samples = Array.from({ length: 97 }, (_, index) => demand(durationSeconds * index / 96));
	return { quiet: Math.min(...samples) / servedPerUnit, peak: peakOf(load, scenario).requestsPerSecond / servedPerUnit };
}

/**
 * Sizes around the present ones, and those that the load asks for with and without one of the zones. The maximum is not lowered: it
 * costs nothing until it is needed, and the load of this scenario is not the only one. Nor does a group in several zones go below two.
 */
function sizeLists({ group, ...scenario }: Scenario): readonly ValueList[] {
	const { minSize, maxSize, zones } = group;
	const { quiet, peak } = neededSizes({ group, ...scenario });
	const spare = zones.length > 1 ? zones.length / (zones.length - 1) : 1;
	const least = Math.min(minSize, zones.length > 1 ? 2 : 1);
	const sizes = (values: readonly number[], lowest: number): readonly number[] => values.map((value) => Math.min(maxInstances, Math.ceil(value))).filter((size) => size >= lowest);
	const around = (size: number): readonly number[] => [0.5, 0.75, 1.25, 1.5, 2, 3].map((factor) => size * factor);
	const wanted = [0.5, 0.6, 0.8, 1].flatMap((target) => [peak / target, peak / target * spare]);
	return [
		{ path: 'group.minSize', values: sizes([...around(minSize), ...[0.5, 0.8].flatMap((target) => [quiet / target, quiet / target * spare]), ...wanted, minSize + 1], least) },
		{ path: 'group.maxSize', values: sizes([...around(maxSize), ...wanted, ...wanted.map((size) => size * 1.25), maxSize + 1], maxSize) },
	];
}

function groupLists({ group, launch, loadBalancer, policies }: Scenario): readonly ValueList[] {
	const boot = roundUp(launch.bootSeconds, 30);
	const hasCooldown = policies.some(({ kind }) => kind === 'simple');
	return [
		{ path: 'group.zones', values: zoneLists(group.zones), isOrdered: false },
		{ path: 'group.defaultInstanceWarmupSeconds', values: warmups(boot) },
		...loadBalancer === null ? [] : [
			{ path: 'group.healthCheckTypes', values: [['EC2'], ['EC2', 'ELB']], isOrdered: false },
			{ path: 'group.healthCheckGracePeriodSeconds', values: [roundUp(boot * 1.25, 30), boot * 2, roundUp(boot * 1.25, 30) + 120] },
		],
		...hasCooldown ? [{ path: 'group.defaultCooldownSeconds', values: [60, 120, 180, 300] }] : [],
		{ path: 'launch.detailedMonitoring', values: [true], isOrdered: false },
		...launch.burstable?.creditMode === 'standard' ? [{ path: 'launch.burstable.creditMode', values: ['unlimited'], isOrdered: false }] : [],
	];
}

/** One zone more, and two. */
function zoneLists(zones: readonly string[]): readonly (readonly string[])[] {
	const free = [...'abcdefghij'].filter((letter) => !zones.includes(letter));
	return [1, 2].map((count) => [...zones, ...free.slice(0, count)]).filter((more) => more.length <= Math.min(4, maxZones));
}

function balancerLists({ loadBalancer }: Scenario): readonly ValueList[] {
	if (loadBalancer === null) { return []; }
	const { healthCheckTimeoutSeconds } = loadBalancer;
	return [
		{ path: 'loadBalancer.healthCheckIntervalSeconds', values: [10, 15, 30].filter((seconds) => seconds > healthCheckTimeoutSeconds) },
		{ path: 'loadBalancer.unhealthyThresholdCount', values: [2, 3] },
		{ path: 'loadBalancer.healthyThresholdCount', values: [2, 3] },
	];
}

function policyLists({ policies, launch }: Scenario): readonly ValueList[] {
	const boot = roundUp(launch.bootSeconds, 30);
	return policies.flatMap((policy, index): readonly ValueList[] => {
		const at = `policies[${index}]`;
		switch (policy.kind) {
			case 'target-tracking': return [
				{ path: `${at}.targetValue`, values: targets(policy) },
				{ path: `${at}.instanceWarmupSeconds`, values: warmups(boot) },
			];
			case 'step': return [
				...alarmLists(at, policy.alarm), ...policy.steps.map(({ adjustment }, place) => ({ path: `${at}.steps[${place}].adjustment`, values: moreOf(adjustment) })),
			];
			case 'simple': return [
				...alarmLists(at, policy.alarm), { path: `${at}.adjustment`, values: moreOf(policy.adjustment) }, { path: `${at}.cooldownSeconds`, values: [60, 120, 180, 300] },
			];
			case 'predictive': return [{ path: `${at}.targetValue`, values: cpuTargets }, { path: `${at}.mode`, values: ['ForecastAndScale'], isOrdered: false }];
		}
	});
}

const cpuTargets: readonly number[] = [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80];

function targets({ metric, targetValue }: PolicySettings & { readonly kind: 'target-tracking' }): readonly number[] {
	if (metric === 'ASGAverageCPUUtilization') { return cpuTargets; }
	return [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.1, 1.25].map((factor) => Number((targetValue * factor).toPrecision(2)));
}

/** Alarms that scale out may come sooner; those that scale in are left as they are. */
function alarmLists(at: string, { metric, comparisonOperator, threshold, periodSeconds, evaluationPeriods, datapointsToAlarm }: AlarmModel): readonly ValueList[] {
	if (!comparisonOperator.startsWith('Greater')) { return []; }
	return [
		{ path: `${at}.alarm.threshold`, values: metric === 'CPUUtilization' ? cpuTargets : [0.5, 0.7, 0.85].map((factor) => Number((threshold * factor).toPrecision(2))) },
		...periodSeconds > 60 ? [{ path: `${at}.alarm.periodSeconds`, values: [60] }] : [],
		...datapointsToAlarm === null ? [{ path: `${at}.alarm.evaluationPeriods`, values: [1, 2, 3].filter((count) => count < evaluationPeriods) }] : [],
	];
}

/** Scaling out may take larger steps; scaling in is left as it is. */
function moreOf(adjustment: number): readonly number[] {
	return adjustment > 0 ? [1.5, 2, 3, 4].map((factor) => Math.ceil(adjustment * factor)) : [];
}

/** Not before the instance serves: until then it lowers the average and hides the need for more. */
function warmups(boot: number): readonly number[] {
	return [boot, boot + 60, boot * 2].filter((seconds) => seconds > 0 && seconds <= 3600);
}

/** A type brings its figures along. */
function typeDimensions({ launch }: Scenario, { mayChange, instanceTypes }: DimensionContext): readonly Dimension[] {
	if (launch.mixedInstances !== null || !mayChange('launch.instanceType')) { return []; }
	const others = instanceTypes.filter(({ instanceType }) => instanceType !== launch.instanceType);
	const options = others.map((model): Option => ({ value: model.instanceType, settings: Object.entries(model).map(([key, value]) => ({ path: `launch.${key}`, value })) }));
	return [{ id: 'launch.instanceType', options: [{ value: launch.instanceType, settings: [] }, ...options], present: 0, isOrdered: false }];
}

/** A group that nothing scales may get a policy, and alarms of one's own may make way for one. */
function policyDimensions(scenario: Scenario, { mayChange }: DimensionContext): readonly Dimension[] {
	if (!mayChange('policies') || scenario.policies.some(({ kind }) => kind === 'target-tracking')) { return []; }
	const tracking = [40, 50, 60].map((targetValue): Option => {
		const value = [createTracking(targetValue)];
		return { value, settings: [{ path: 'policies', value }] };
	});
	return [{ id: 'policies', options: [{ value: scenario.policies, settings: [] }, ...tracking], present: 0, isOrdered: false }];
}

function createTracking(targetValue: number): PolicySettings {
	const [policy] = completeScenario({ policies: [{ kind: 'target-tracking', name: 'cpu', targetValue }] }).policies;
	if (policy === undefined) { throw new RangeError('The shape of a scenario has no target tracking policy'); }
	return policy;
}

function roundUp(value: number, unit: number): number {
	return Math.ceil(value / unit) * unit;
}
