/**
 * Which settings of the code a setting of a scenario stands for: the way back from a run to the code that it was read from.
 * Must never write anything: it says what to set, on which resource.
 */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import { alarmsOf, launchOf, lifecycleHooksOf, listenersOf, loadBalancersOf, policiesOf, scheduledActionsOf, targetGroupsOf, warmPoolOf } from '../core/model/relations';
import type { Resource } from '../core/model/resource';
import type { ScalingPolicy } from '../core/model/scalingPolicy';
import { containsPosition, isKnown } from '../core/model/value';
import type { Location } from '../core/model/value';
import type { SettingOrigins } from './origin';

/** A setting to write; `null` takes it out of the code, so that its default is in effect. */
export interface CodeSetting {
	readonly resource: Resource;
	/** In the resource model: `targetTracking.targetValue`. */
	readonly path: string;
	readonly value: string | number | boolean | readonly string[] | null;
}

/** A group in code as a scenario was built from it. */
export interface CodeOfScenario {
	readonly group: AutoScalingGroup;
	/** All resources of its module. */
	readonly resources: readonly Resource[];
	readonly origins: SettingOrigins;
}

/**
 * @param path in the scenario: `group.minSize`, `policies[0].alarm.threshold`; a record or list stands for all its parts
 * @param value what the setting of the scenario became
 * @returns `undefined` where no resource of the module has such a setting: what is assumed, or belongs to something that is not there
 */
export function codeSettingsOf(path: string, value: unknown, code: CodeOfScenario): readonly CodeSetting[] | undefined {
	const own = settingFor(path, value, code);
	if (own !== undefined) { return own; }
	if (typeof value !== 'object' || value === null) { return undefined; }
	const parts = Array.isArray(value) ? value.map((item: unknown, index) => codeSettingsOf(`${path}[${index}]`, item, code))
		: Object.entries(value).map(([key, item]) => codeSettingsOf(`${path}.${key}`, item, code));
	return parts.length === 0 || parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

type Plain = CodeSetting['value'];

/** Where a setting stands on a resource; a text where its name and value are the same on both sides. */
type Rule = string | ((value: Plain) => readonly { readonly path: string; readonly value: Plain }[] | undefined);

interface Table { readonly [path: string]: Rule }

function settingFor(path: string, value: unknown, code: CodeOfScenario): readonly CodeSetting[] | undefined {
	if (!isPlain(value)) { return undefined; }
	for (const { resource, table, prefix } of partsOf(path, code)) {
		const rule = table[path.slice(prefix.length).replace(/\[\d+\]/g, '[]')];
		if (resource === undefined || rule === undefined) { continue; }
		const indexes = [...path.slice(prefix.length).matchAll(/\[(\d+)\]/g)].map(([, index]) => index ?? '');
		const settings = typeof rule === 'string' ? [{ path: rule, value }] : rule(value);
		return settings?.map((setting) => ({ resource, value: setting.value, path: indexes.reduce((filled, index) => filled.replace('[]', index), setting.path) }));
	}
	return undefined;
}

function isPlain(value: unknown): value is Plain {
	return value === null || ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

interface Part {
	readonly prefix: string;
	readonly resource: Resource | undefined;
	readonly table: Table;
}

/** The resources that may hold the setting, each with the names that its settings have in the scenario behind the prefix. */
function partsOf(path: string, code: CodeOfScenario): readonly Part[] {
	const { group, resources, origins } = code;
	const [, item] = /^(\w+\[\d+\]|group\.lifecycleHooks\[\d+\])/.exec(path) ?? [];
	const at = (key: string): Location | undefined => {
		const origin = origins[`${item ?? ''}.${key}`];
		return origin?.kind === 'code' ? origin.at : undefined;
	};
	switch (/^(?:group\.lifecycleHooks|group\.warmPool|launch\.mixedInstances|\w+)/.exec(path)?.[0]) {
		case 'group.lifecycleHooks': return hookParts(`${item ?? ''}.`, at('transition'), code);
		case 'group.warmPool': return [{ prefix: 'group.warmPool.', resource: warmPoolOf(group, resources), table: warmPoolTable }];
		case 'group': return [{ prefix: 'group.', resource: group, table: groupTable }];
		case 'launch.mixedInstances': return [{ prefix: 'launch.mixedInstances.', resource: group.mixedInstancesPolicy && group, table: mixedTable }];
		case 'launch': return launchParts(code);
		case 'policies': {
			const policy = resourceAt(policiesOf(group, resources), at('name'));
			const alarm = policy === undefined ? undefined : resourceAt(alarmsOf(policy, resources), at('alarm.metric')) ?? alarmsOf(policy, resources)[0];
			return [{ prefix: `${item ?? ''}.`, resource: policy, table: policy === undefined ? {} : policyTableOf(policy) }, { prefix: `${item ?? ''}.alarm.`, resource: alarm, table: alarmTable }];
		}
		case 'scheduledActions': return [{ prefix: `${item ?? ''}.`, resource: resourceAt(scheduledActionsOf(group, resources), at('name')), table: actionTable }];
		case 'loadBalancer': return balancerParts(code);
		default: return [];
	}
}

function resourceAt<R extends Resource>(resources: readonly R[], at: Location | undefined): R | undefined {
	return at && resources.find(({ file, range }) => file === at.file && containsPosition(range, at.range.start));
}

/** A policy tracks a predefined metric or a customized one, never both. */
function policyTableOf({ policyType, targetTracking }: ScalingPolicy): Table {
	const table = policyTables[policyType.value ?? ''] ?? {};
	if (targetTracking === undefined) { return table; }
	const metric: Table = targetTracking.customizedMetric === undefined ? { metric: 'targetTracking.predefinedMetricType' }
		: { metricPeriodSeconds: 'targetTracking.customizedMetric.periodSeconds' };
	return { ...table, ...metric };
}

/** A hook is a resource of its own or stands in the group. */
function hookParts(prefix: string, at: Location | undefined, { group, resources }: CodeOfScenario): readonly Part[] {
	const hooks = lifecycleHooksOf(group, resources);
	const hook = at && hooks.find(({ range, lifecycleTransition }) => lifecycleTransition?.file === at.file && containsPosition(range, at.range.start));
	if (hook === undefined) { return []; }
	const own = resources.find((resource) => (resource as unknown) === hook);
	const table = own === undefined ? inside(`lifecycleHookSpecificationList.${hooks.indexOf(hook)}`, hookTable) : hookTable;
	return [{ prefix, resource: own ?? group, table }];
}

/** The overrides of a mixed group come before its launch template. */
function launchParts({ group, resources }: CodeOfScenario): readonly Part[] {
	const launch = launchOf(group, resources);
	const first = (group.mixedInstancesPolicy?.overrides ?? []).findIndex(({ instanceType }) => isKnown(instanceType));
	const override: Part = { prefix: 'launch.', resource: first === -1 ? undefined : group, table: { instanceType: `mixedInstancesPolicy.overrides.${first}.instanceType` } };
	return [override, { prefix: 'launch.', resource: launch, table: launch?.type === 'AWS::EC2::LaunchTemplate' ? { ...launchTable, ...launchTemplateTable } : launchTable }];
}

function balancerParts({ group, resources }: CodeOfScenario): readonly Part[] {
	const [target] = targetGroupsOf(group, resources);
	if (target === undefined) { return []; }
	const [balancer] = loadBalancersOf(target, resources);
	const isApplication = balancer?.loadBalancerType.value === 'application';
	const prefix = 'loadBalancer.';
	return [
		{ prefix, resource: target, table: targetTable },
		isApplication ? { prefix, resource: balancer, table: { idleTimeoutSeconds: 'idleTimeoutSeconds' } }
			: { prefix, resource: listenersOf(target, resources)[0], table: { idleTimeoutSeconds: 'tcpIdleTimeoutSeconds' } },
	];
}

/** A number that stands for "not set". */
function orOff(path: string, off: number): Rule {
	return (value) => [{ path, value: value ?? off }];
}

function inside(path: string, table: Table): Table {
	return Object.fromEntries(Object.entries(table).map(([key, rule]) => [key, typeof rule === 'string' ? `${path}.${rule}` : rule]));
}

/** Names that are the same on both sides. */
function same(...names: readonly string[]): Table {
	return Object.fromEntries(names.map((name) => [name, name]));
}

const groupTable: Table = {
	...same('minSize', 'maxSize', 'desiredCapacity', 'healthCheckGracePeriodSeconds', 'defaultCooldownSeconds', 'terminationPolicies', 'newInstancesProtectedFromScaleIn',
		'suspendedProcesses', 'capacityRebalance'),
	healthCheckTypes: (value) => [{ path: 'healthCheckType', value: Array.isArray(value) && value.includes('ELB') ? ['ELB'] : ['EC2'] }],
	defaultInstanceWarmupSeconds: orOff('defaultInstanceWarmupSeconds', -1),
	maxInstanceLifetimeSeconds: orOff('maxInstanceLifetimeSeconds', 0),
	zoneStrategy: 'capacityDistributionStrategy',
	'instanceMaintenancePolicy.minHealthyPercent': 'instanceMaintenancePolicy.minHealthyPercentage',
	'instanceMaintenancePolicy.maxHealthyPercent': 'instanceMaintenancePolicy.maxHealthyPercentage',
	zonalShiftBehavior: (value) => value === null ? [{ path: 'zonalShiftEnabled', value: false }]
		: [{ path: 'zonalShiftEnabled', value: true }, { path: 'impairedZoneHealthCheckBehavior', value }],
};

const hookTable: Table = {
	...same('heartbeatTimeoutSeconds', 'defaultResult'),
};

const warmPoolTable: Table = { ...same('poolState', 'minSize', 'reuseOnScaleIn'), maxGroupPreparedCapacity: orOff('maxGroupPreparedCapacity', -1) };

const mixedTable: Table = inside('mixedInstancesPolicy', {
	...inside('instancesDistribution', same('onDemandAllocationStrategy', 'onDemandBaseCapacity', 'onDemandPercentageAboveBaseCapacity', 'spotAllocationStrategy', 'spotInstancePools')),
	'instanceTypes[].instanceType': 'overrides.[].instanceType',
	'instanceTypes[].weightedCapacity': 'overrides.[].weightedCapacity',
});

const launchTable: Table = { ...same('instanceType', 'detailedMonitoring'), 'burstable.creditMode': 'cpuCredits' };

const launchTemplateTable: Table = { purchaseOption: (value) => [{ path: 'marketType', value: value === 'spot' ? 'spot' : null }] };

const adjusting = same('adjustmentType', 'minAdjustmentMagnitude');

const policyTables: Readonly<Record<string, Table>> = {
	TargetTrackingScaling: {
		targetValue: 'targetTracking.targetValue', disableScaleIn: 'targetTracking.disableScaleIn', instanceWarmupSeconds: 'estimatedInstanceWarmupSeconds',
	},
	StepScaling: {
		...adjusting, metricAggregationType: 'metricAggregationType', instanceWarmupSeconds: 'estimatedInstanceWarmupSeconds',
		'steps[].lowerBound': 'stepAdjustments.[].metricIntervalLowerBound', 'steps[].upperBound': 'stepAdjustments.[].metricIntervalUpperBound',
		'steps[].adjustment': 'stepAdjustments.[].scalingAdjustment',
	},
	SimpleScaling: { ...adjusting, adjustment: 'scalingAdjustment', cooldownSeconds: 'cooldownSeconds' },
	PredictiveScaling: inside('predictiveScaling', same('targetValue', 'mode', 'schedulingBufferSeconds', 'maxCapacityBreachBehavior', 'maxCapacityBufferPercent')),
};

const alarmTable: Table = same('threshold', 'statistic', 'periodSeconds', 'evaluationPeriods', 'datapointsToAlarm', 'comparisonOperator', 'treatMissingData');

const actionTable: Table = { ...same('minSize', 'maxSize', 'desiredCapacity'), 'when.recurrence': 'recurrence', 'when.timeZone': 'timeZone' };

const targetTable: Table = {
	...same('healthCheckIntervalSeconds', 'healthCheckTimeoutSeconds', 'unhealthyThresholdCount', 'healthyThresholdCount', 'deregistrationDelaySeconds', 'slowStartSeconds'),
	algorithm: 'loadBalancingAlgorithmType',
	crossZone: (value) => [{ path: 'crossZoneEnabled', value: String(value) }],
	stickinessSeconds: (value) => value === null ? [{ path: 'stickinessEnabled', value: false }]
		: [{ path: 'stickinessEnabled', value: true }, { path: 'stickinessDurationSeconds', value }],
	dnsFailoverMinimumHealthyTargets: 'targetGroupHealth.dnsFailover.minimumHealthyTargetsCount',
	unhealthyStateRoutingMinimumHealthyTargets: 'targetGroupHealth.unhealthyStateRouting.minimumHealthyTargetsCount',
};
