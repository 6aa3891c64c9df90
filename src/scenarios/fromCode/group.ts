/** Sizes, zones, health checks and the way in which instances come and go, from the group in code. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { warmPoolOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import type { WarmPool } from '../../core/model/warmPool';
import type { ScalingProcess } from '../../core/simulation/group/suspendedProcesses';
import type { TerminationPolicy } from '../../core/simulation/group/terminationPolicies';
import type { ImpairedZoneBehavior } from '../../core/simulation/group/zonalShift';
import type { ZoneStrategy } from '../../core/simulation/group/zoneChoice';
import type { GroupSettings } from '../../core/simulation/scenario/groupSettings';
import { assumed, choiceOf, named, omitted, optionalSettingOf, originOf, same, settingOf, unknownNote, type Setting, type SettingNode, type Settings } from '../setting';
import { groupText } from './groupText';
import { readLifecycleHooks } from './lifecycleHooks';
import { uncertainNotes, type PartReading } from './partReading';
import { readZones } from './zones';

const assumedMinSize = 2;
const { assumptions, defaults, notes } = groupText;

export function readGroup(group: AutoScalingGroup, resources: readonly Resource[]): PartReading<Settings<GroupSettings>> {
	const hooks = readLifecycleHooks(group, resources);
	const pool = warmPoolOf(group, resources);
	const minSize = minSizeOf(group);
	return {
		settings: {
			name: named(group),
			minSize,
			maxSize: maxSizeOf(group, minSize.value),
			desiredCapacity: optionalSettingOf<number | null>(group.desiredCapacity, {
				unknown: null, shown: defaults.desiredUnknown, missing: omitted(null, defaults.desiredCapacity),
			}),
			zones: readZones(group, resources),
			healthCheckTypes: healthChecksOf(group),
			healthCheckGracePeriodSeconds: settingOf(group.healthCheckGracePeriodSeconds, { unknown: 300, shown: same('300 s') }),
			defaultCooldownSeconds: settingOf(group.defaultCooldownSeconds, { unknown: 300, shown: same('300 s') }),
			defaultInstanceWarmupSeconds: orNull(group.defaultInstanceWarmupSeconds, -1, defaults.warmup),
			zoneStrategy: choiceOf(group.capacityDistributionStrategy, zoneStrategies, 'balanced-best-effort'),
			terminationPolicies: wordsOf(group.terminationPolicies, terminationPolicies, ['Default']),
			newInstancesProtectedFromScaleIn: flagOf(group.newInstancesProtectedFromScaleIn),
			suspendedProcesses: wordsOf<ScalingProcess>(group.suspendedProcesses, processes, []),
			maxInstanceLifetimeSeconds: orNull(group.maxInstanceLifetimeSeconds, 0, defaults.off),
			capacityRebalance: flagOf(group.capacityRebalance),
			instanceMaintenancePolicy: maintenanceOf(group),
			lifecycleHooks: hooks.settings,
			warmPool: pool === undefined ? omitted(null, defaults.none) : warmPoolSettings(pool),
			zonalShiftBehavior: zonalShiftOf(group),
		},
		notes: [...notesOf(group), ...hooks.notes, ...uncertainNotes(pool === undefined ? [] : [pool])],
	};
}

const zoneStrategies: readonly ZoneStrategy[] = ['balanced-best-effort', 'balanced-only'];
const terminationPolicies: readonly TerminationPolicy[] = [
	'Default', 'AllocationStrategy', 'OldestInstance', 'NewestInstance', 'OldestLaunchTemplate', 'OldestLaunchConfiguration', 'ClosestToNextInstanceHour',
];
const processes: readonly ScalingProcess[] = [
	'Launch', 'Terminate', 'AddToLoadBalancer', 'AlarmNotification', 'AZRebalance', 'HealthCheck', 'InstanceRefresh', 'ReplaceUnhealthy', 'ScheduledActions',
];

/** An unknown minimum is two, but not above what is known to bound it. */
function minSizeOf({ minSize, maxSize, desiredCapacity }: AutoScalingGroup): Setting<number> {
	const bounds = [desiredCapacity, maxSize].filter(isKnown).map(({ value }) => value);
	const value = Math.min(assumedMinSize, ...bounds);
	return optionalSettingOf(minSize, { unknown: value, shown: same(value), missing: assumed(value, assumptions.minSize) });
}

/** An unknown maximum is twice what the group begins with. */
function maxSizeOf({ maxSize, desiredCapacity }: AutoScalingGroup, minSize: number): Setting<number> {
	const begin = isKnown(desiredCapacity) ? desiredCapacity.value : minSize;
	const value = Math.max(1, begin, minSize) * 2;
	return optionalSettingOf(maxSize, { unknown: value, shown: same(value), missing: assumed(value, assumptions.maxSize) });
}

function healthChecksOf({ healthCheckType }: AutoScalingGroup): Setting<readonly ('EC2' | 'ELB')[]> {
	if (!isKnown(healthCheckType)) { return assumed(['EC2'], unknownNote(healthCheckType, same('EC2'))); }
	const types: readonly ('EC2' | 'ELB')[] = healthCheckType.value.includes('ELB') ? ['EC2', 'ELB'] : ['EC2'];
	return { value: types, origin: originOf(healthCheckType) };
}

/** A number that need not be set. @param off the number that stands for "not set" */
function orNull(value: Value<number> | undefined, off: number, missing: Localized): Setting<number | null> {
	const setting = optionalSettingOf<number | null>(value, { unknown: null, shown: defaults.unset, missing: omitted(null, missing) });
	return setting.value === off ? { ...setting, value: null } : setting;
}

/** The words of a list that the run knows; the notes name the others. */
function wordsOf<T extends string>(list: Value<readonly string[]>, known: readonly T[], fallback: readonly T[]): Setting<readonly T[]> {
	if (!isKnown(list)) { return assumed(fallback, unknownNote(list, fallback.length === 0 ? defaults.unset : same(fallback.join(', ')))); }
	const words = list.value.flatMap((word) => known.filter((one) => one === word));
	return { value: words.length === 0 ? fallback : words, origin: originOf(list) };
}

function flagOf(value: Value<boolean>): Setting<boolean> {
	return settingOf(value, { unknown: false, shown: defaults.unset });
}

function maintenanceOf({ instanceMaintenancePolicy: policy }: AutoScalingGroup): SettingNode<GroupSettings['instanceMaintenancePolicy']> {
	if (policy === undefined) { return omitted(null, defaults.none); }
	const { minHealthyPercentage: min, maxHealthyPercentage: max } = policy;
	if (!isKnown(min) || !isKnown(max)) { return assumed(null, notes.maintenance); }
	if (min.value === -1 && max.value === -1) { return { value: null, origin: originOf(min) }; }
	return { minHealthyPercent: { value: min.value, origin: originOf(min) }, maxHealthyPercent: { value: max.value, origin: originOf(max) } };
}

function warmPoolSettings(pool: WarmPool): Settings<NonNullable<GroupSettings['warmPool']>> {
	return {
		poolState: choiceOf(pool.poolState, ['Stopped', 'Running', 'Hibernated'], 'Stopped'),
		minSize: settingOf(pool.minSize, { unknown: 0, shown: same(0) }),
		maxGroupPreparedCapacity: orNull(pool.maxGroupPreparedCapacity, -1, defaults.preparedCapacity),
		reuseOnScaleIn: flagOf(pool.reuseOnScaleIn),
		startSeconds: assumed(30, assumptions.poolStart),
	};
}

function zonalShiftOf({ zonalShiftEnabled, impairedZoneHealthCheckBehavior: behavior }: AutoScalingGroup): Setting<GroupSettings['zonalShiftBehavior']> {
	if (!isKnown(zonalShiftEnabled)) { return assumed(null, unknownNote(zonalShiftEnabled, defaults.unset)); }
	if (!zonalShiftEnabled.value) { return { value: null, origin: originOf(zonalShiftEnabled) }; }
	return behavior === undefined ? assumed('ReplaceUnhealthy', assumptions.zonalShift)
		: choiceOf<ImpairedZoneBehavior>(behavior, ['ReplaceUnhealthy', 'IgnoreUnhealthy'], 'ReplaceUnhealthy');
}

/** What of the group the run leaves out or takes otherwise. */
function notesOf(group: AutoScalingGroup): readonly Localized[] {
	const { desiredCapacityType, placementGroup, capacityDistributionStrategy: strategy, instanceMaintenancePolicy: maintenance } = group;
	const hasOpenMaintenance = maintenance !== undefined && !(isKnown(maintenance.minHealthyPercentage) && isKnown(maintenance.maxHealthyPercentage));
	return [
		...nameOthers(group.healthCheckType, ['EC2', 'ELB'], notes.healthCheck),
		...nameOthers(group.terminationPolicies, terminationPolicies, notes.terminationPolicy),
		...nameOthers(group.suspendedProcesses, processes, notes.process),
		...isKnown(desiredCapacityType) && desiredCapacityType.value !== 'units' ? [notes.capacityType(desiredCapacityType.value)] : [],
		...placementGroup === undefined ? [] : [notes.placementGroup(isKnown(placementGroup) ? placementGroup.value.text : '?')],
		...isKnown(strategy) && !zoneStrategies.some((known) => known === strategy.value) ? [notes.zoneStrategy(strategy.value)] : [],
		...hasOpenMaintenance ? [notes.maintenance] : [],
		...updateNotes(group),
	];
}

function nameOthers(list: Value<readonly string[]>, known: readonly string[], note: (others: string) => Localized): readonly Localized[] {
	const others = isKnown(list) ? list.value.filter((word) => !known.includes(word)) : [];
	return others.length > 0 ? [note(others.join(', '))] : [];
}

/** What the infra tool would do at a change that this run does not make. */
function updateNotes({ instanceRefresh, updatePolicy }: AutoScalingGroup): readonly Localized[] {
	const shown = (value: Value<number>): string => isKnown(value) ? String(value.value) : '?';
	const rolling = updatePolicy?.rollingUpdate;
	const replaces = isKnown(updatePolicy?.willReplace) && updatePolicy.willReplace.value;
	return [
		...instanceRefresh === undefined ? [] : [notes.refresh(shown(instanceRefresh.minHealthyPercentage), shown(instanceRefresh.maxHealthyPercentage))],
		...replaces ? [notes.replacingUpdate] : rolling === undefined ? [] : [notes.rollingUpdate(shown(rolling.maxBatchSize), shown(rolling.minInstancesInService))],
	];
}
