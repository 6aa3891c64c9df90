/** Which settings the panel offers, in which order: first what a reader changes first. Data only; formView.ts shows it. */
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { isRecord } from './paths';

export type SectionId = 'group' | 'launch' | 'policies' | 'load' | 'faults' | 'loadBalancer' | 'lifecycle' | 'operations' | 'run' | 'expectations' | 'assumptions';

/** Optional records that a reader switches on and off. */
export type RecordPath = 'group.instanceMaintenancePolicy' | 'group.warmPool' | 'launch.mixedInstances' | 'loadBalancer';

/** Lists that a reader adds to. */
export type ListPath =
	| 'policies' | 'scheduledActions' | 'group.lifecycleHooks' | 'launch.volumes' | 'launch.mixedInstances.instanceTypes' | 'faults' | 'operations' | 'expectations';

export type FormNode =
	| { readonly kind: 'field'; readonly path: string }
	/** Settings that most readers never need, behind a line that opens them. */
	| { readonly kind: 'more'; readonly id: string; readonly nodes: readonly FormNode[] }
	| { readonly kind: 'record'; readonly path: RecordPath; readonly nodes: readonly FormNode[] }
	| { readonly kind: 'list'; readonly path: ListPath; readonly items: readonly (readonly FormNode[])[] }
	/** The kind of a record that has several. */
	| { readonly kind: 'variant'; readonly path: string; readonly kinds: readonly string[] }
	| { readonly kind: 'steps'; readonly path: string }
	| { readonly kind: 'load' };

export interface FormSection {
	readonly id: SectionId;
	readonly nodes: readonly FormNode[];
}

/** The form of a scenario; settings that only some runs use stand where they do. */
export function formOf(scenario: AutoScalingScenario): readonly FormSection[] {
	return [
		{ id: 'group', nodes: groupNodes(scenario) },
		{ id: 'launch', nodes: launchNodes(scenario) },
		{ id: 'policies', nodes: [list('policies', scenario.policies.map((_, index) => policyNodes(scenario, index))), list('scheduledActions', scenario.scheduledActions.map((_, index) => actionNodes(scenario, index)))] },
		{ id: 'load', nodes: [{ kind: 'load' }, ...loadNodes(scenario)] },
		{ id: 'faults', nodes: [list('faults', scenario.faults.map((fault, index) => partsOf(fault, `faults[${index}]`)))] },
		{ id: 'loadBalancer', nodes: [{ kind: 'record', path: 'loadBalancer', nodes: scenario.loadBalancer === null ? [] : loadBalancerNodes }] },
		{ id: 'lifecycle', nodes: lifecycleNodes(scenario) },
		{ id: 'operations', nodes: [list('operations', scenario.operations.map((operation, index) => partsOf(operation, `operations[${index}]`)))] },
		{ id: 'run', nodes: runNodes(scenario) },
		{ id: 'expectations', nodes: [list('expectations', scenario.expectations.map((_, index) => fields(`expectations[${index}]`, ['figure', 'atLeast', 'atMost'])))] },
		{ id: 'assumptions', nodes: assumptionNodes(scenario) },
	];
}

/** All paths of single settings in a form, wherever they stand. */
export function pathsOf(nodes: readonly FormNode[]): readonly string[] {
	return nodes.flatMap(node => {
		switch (node.kind) {
			case 'field': return [node.path];
			case 'more': case 'record': return pathsOf(node.nodes);
			case 'list': return node.items.flatMap(pathsOf);
			case 'variant': return [`${node.path}.kind`];
			case 'steps': case 'load': return [];
		}
	});
}

function fields(parent: string, keys: readonly string[]): readonly FormNode[] {
	return keys.map(key => ({ kind: 'field', path: parent === '' ? key : `${parent}.${key}` }));
}

function list(path: ListPath, items: readonly (readonly FormNode[])[]): FormNode {
	return { kind: 'list', path, items };
}

function more(id: string, nodes: readonly FormNode[]): readonly FormNode[] {
	return nodes.length === 0 ? [] : [{ kind: 'more', id, nodes }];
}

function groupNodes({ group }: AutoScalingScenario): readonly FormNode[] {
	const maintenance = fields('group.instanceMaintenancePolicy', ['minHealthyPercent', 'maxHealthyPercent']);
	return [
		...fields('group', ['minSize', 'desiredCapacity', 'maxSize', 'zones', 'healthCheckTypes', 'healthCheckGracePeriodSeconds']),
		...more('group.more', [
			...fields('group', [
				'defaultInstanceWarmupSeconds', 'defaultCooldownSeconds', 'terminationPolicies', 'suspendedProcesses', 'newInstancesProtectedFromScaleIn', 'capacityRebalance',
				'maxInstanceLifetimeSeconds', 'zoneStrategy', 'zonalShiftBehavior',
			]),
			{ kind: 'record', path: 'group.instanceMaintenancePolicy', nodes: group.instanceMaintenancePolicy === null ? [] : maintenance },
		]),
	];
}

function launchNodes({ launch }: AutoScalingScenario): readonly FormNode[] {
	const { burstable, limits, mixedInstances } = launch;
	return [
		...fields('launch', ['instanceType', 'bootSeconds', 'requestsPerSecond', ...burstable === null ? [] : ['burstable.creditMode']]),
		...more('launch.more', [
			...fields('launch', ['bootVariation', 'purchaseOption', 'detailedMonitoring', 'vcpu', 'priceUsdPerHour', 'spotPriceUsdPerHour']),
			...burstable === null ? [] : fields('launch.burstable', ['baselinePercent', 'launchCredits', 'initialCredits', 'surplusUsdPerVcpuHour']),
			...limits === null ? [] : fields('launch.limits', ['networkMbps', 'ebsMiBps', 'ebsIops']),
			list('launch.volumes', launch.volumes.map((volume, index) => volumeNodes(volume.burst !== null, `launch.volumes[${index}]`))),
		]),
		{ kind: 'record', path: 'launch.mixedInstances', nodes: mixedInstances === null ? [] : mixedNodes(mixedInstances.instanceTypes.length) },
	];
}

function volumeNodes(hasBurst: boolean, path: string): readonly FormNode[] {
	return [...fields(path, ['volumeType', 'sizeGiB', 'iops', 'throughputMiBps', 'priceUsdPerMonth']), ...hasBurst ? fields(`${path}.burst`, ['capacity', 'fillPerSecond', 'peak']) : []];
}

function mixedNodes(types: number): readonly FormNode[] {
	const path = 'launch.mixedInstances';
	return [
		list(`${path}.instanceTypes`, Array.from({ length: types }, (_, index) =>
			fields(`${path}.instanceTypes[${index}]`, ['instanceType', 'weightedCapacity', 'requestsPerSecond', 'priceUsdPerHour', 'spotPriceUsdPerHour', 'spotDepth']))),
		...fields(path, ['onDemandBaseCapacity', 'onDemandPercentageAboveBaseCapacity', 'spotAllocationStrategy', 'onDemandAllocationStrategy', 'spotInstancePools']),
	];
}

function policyNodes({ policies }: AutoScalingScenario, index: number): readonly FormNode[] {
	const path = `policies[${index}]`;
	const alarm = fields(`${path}.alarm`, ['metric', 'comparisonOperator', 'threshold', 'periodSeconds', 'evaluationPeriods']);
	const moreOfAlarm = fields(`${path}.alarm`, ['datapointsToAlarm', 'statistic', 'treatMissingData']);
	const byPercent = (adjustmentType: string): readonly string[] => adjustmentType === 'PercentChangeInCapacity' ? ['minAdjustmentMagnitude'] : [];
	const policy = policies[index];
	switch (policy?.kind) {
		case 'target-tracking': return [
			...fields(path, ['metric', 'targetValue', 'instanceWarmupSeconds', 'disableScaleIn']), ...more(`${path}.more`, fields(path, ['name', 'metricPeriodSeconds'])),
		];
		case 'step': return [
			...alarm, ...fields(path, ['adjustmentType', ...byPercent(policy.adjustmentType)]), { kind: 'steps', path: `${path}.steps` }, ...fields(path, ['instanceWarmupSeconds']),
			...more(`${path}.more`, [...moreOfAlarm, ...fields(path, ['metricAggregationType', 'name'])]),
		];
		case 'simple': return [
			...alarm, ...fields(path, ['adjustmentType', 'adjustment', ...byPercent(policy.adjustmentType), 'cooldownSeconds']), ...more(`${path}.more`, [...moreOfAlarm, ...fields(path, ['name'])]),
		];
		case 'predictive': return [
			...fields(path, ['targetValue', 'mode', 'schedulingBufferSeconds']), ...more(`${path}.more`, fields(path, ['maxCapacityBreachBehavior', 'maxCapacityBufferPercent', 'name'])),
		];
		case undefined: return [];
	}
}

function actionNodes({ scheduledActions }: AutoScalingScenario, index: number): readonly FormNode[] {
	const path = `scheduledActions[${index}]`;
	return [
		...fields(path, ['minSize', 'desiredCapacity', 'maxSize']), { kind: 'variant', path: `${path}.when`, kinds: ['at', 'recurrence'] },
		...scheduledActions[index]?.when.kind === 'recurrence' ? fields(`${path}.when`, ['recurrence', 'timeZone']) : fields(`${path}.when`, ['atSeconds']),
		...more(`${path}.more`, fields(path, ['name'])),
	];
}

/** Points and recorded arrivals are drawn or imported, not entered as numbers. */
function loadNodes({ load }: AutoScalingScenario): readonly FormNode[] {
	const keys = Object.keys(load).filter(key => key !== 'kind' && typeof readAt(load, key) === 'number');
	const isRate = (key: string): boolean => /equestsPerSecond$/.test(key);
	return [...fields('load', keys.filter(isRate)), ...more('load.more', fields('load', keys.filter(key => !isRate(key))))];
}

/** The single settings of a fault or an operation, times first. */
function partsOf(event: object, path: string): readonly FormNode[] {
	const keys = Object.keys(event).filter(key => key !== 'kind' && !isRecord(readAt(event, key)) );
	const first = ['zone', 'atSeconds', 'durationSeconds'].filter(key => keys.includes(key));
	return fields(path, [...first, ...keys.filter(key => !first.includes(key))]);
}

const loadBalancerNodes: readonly FormNode[] = [
	...fields('loadBalancer', ['loadBalancerKind', 'healthCheckIntervalSeconds', 'unhealthyThresholdCount', 'healthyThresholdCount', 'healthCheckTimeoutSeconds', 'deregistrationDelaySeconds']),
	{ kind: 'more', id: 'loadBalancer.more', nodes: fields('loadBalancer', [
		'algorithm', 'slowStartSeconds', 'stickinessSeconds', 'crossZone', 'idleTimeoutSeconds', 'dnsFailoverMinimumHealthyTargets', 'unhealthyStateRoutingMinimumHealthyTargets',
		'priceUsdPerHour', 'priceUsdPerCapacityUnitHour',
	]) },
];

function lifecycleNodes({ group }: AutoScalingScenario): readonly FormNode[] {
	const pool = fields('group.warmPool', ['poolState', 'minSize', 'maxGroupPreparedCapacity', 'reuseOnScaleIn', 'startSeconds']);
	return [
		list('group.lifecycleHooks', group.lifecycleHooks.map((_, index) =>
			fields(`group.lifecycleHooks[${index}]`, ['transition', 'completesAfterSeconds', 'heartbeatTimeoutSeconds', 'defaultResult', 'name']))),
		{ kind: 'record', path: 'group.warmPool', nodes: group.warmPool === null ? [] : pool },
	];
}

function runNodes({ requests }: AutoScalingScenario): readonly FormNode[] {
	return [
		...fields('', ['durationSeconds', 'startClockSeconds', 'startDate', 'seed']),
		...more('run.more', [
			...fields('requests', ['model', 'timeoutSeconds', 'maxRetries', 'retryBackoffSeconds', 'concurrencyPerInstance', 'queuePerInstance', 'worksOnAfterTimeout', 'arrivals']),
			{ kind: 'variant', path: 'requests.serviceTime', kinds: ['exponential', 'deterministic', 'log-normal'] },
			...requests.serviceTime.kind === 'log-normal' ? fields('requests.serviceTime', ['variation']) : [],
			...fields('requests', ['requestBytes', 'responseBytes', 'diskOperations', 'diskBytes']),
		]),
	];
}

/** What AWS does not document or what depends on the application; what only some runs use, only where they do. */
function assumptionNodes({ group, policies, scheduledActions, loadBalancer, faults }: AutoScalingScenario): readonly FormNode[] {
	const tracks = policies.some(({ kind }) => kind === 'target-tracking');
	const keys: readonly (string | false)[] = [
		'pendingSeconds', 'statusCheckSeconds', 'metricDelaySeconds', tracks && 'lowAlarmRatio', tracks && 'scaleInStep', 'rebalanceDelaySeconds', 'launchRetrySeconds',
		loadBalancer !== null && 'healthCheckWorkRatio', loadBalancer !== null && 'requestsPerConnection', loadBalancer?.loadBalancerKind === 'nlb' && 'passiveCheckSeconds',
		scheduledActions.length > 0 && 'scheduledActionDelaySeconds', policies.some(({ kind }) => kind === 'predictive') && 'forecastRatio',
		(group.maxInstanceLifetimeSeconds !== null || faults.some(({ kind }) => kind === 'spot-interruption')) && 'initialInstanceAgeHours',
	];
	return fields('assumptions', keys.filter(key => key !== false));
}
