/** The shape of a scenario's group. Defaults: asg-settings (API of 2026-08-07). */
import * as limits from '../limits';
import { nameShape, numberShape, recordShape, withDefault, type Shape } from './shape';

const seconds = numberShape(0, limits.maxSettingSeconds);
const units = numberShape(0, limits.maxInstances, { integer: true });
const text: Shape = { kind: 'text' };
const flag: Shape = { kind: 'boolean' };

export const processNames: readonly string[] = [
	'Launch', 'Terminate', 'AddToLoadBalancer', 'AlarmNotification', 'AZRebalance', 'HealthCheck', 'InstanceRefresh', 'ReplaceUnhealthy', 'ScheduledActions',
];
export const processListShape: Shape = { kind: 'list', item: { kind: 'choice', choices: processNames }, least: 0, most: processNames.length };

const hookShape = recordShape({
	name: nameShape,
	transition: { kind: 'choice', choices: ['LAUNCHING', 'TERMINATING'] },
	heartbeatTimeoutSeconds: withDefault(numberShape(30, 7200), 3600),
	defaultResult: withDefault({ kind: 'choice', choices: ['CONTINUE', 'ABANDON'] }, 'ABANDON'),
	completesAfterSeconds: withDefault(numberShape(0, limits.maxSettingSeconds, { nullable: true }), 60),
});

const warmPoolShape = recordShape({
	poolState: withDefault({ kind: 'choice', choices: ['Stopped', 'Running', 'Hibernated'] }, 'Stopped'),
	minSize: withDefault(units, 0),
	maxGroupPreparedCapacity: withDefault(numberShape(0, limits.maxInstances, { integer: true, nullable: true }), null),
	reuseOnScaleIn: withDefault(flag, false),
	startSeconds: withDefault(seconds, 30),
}, { nullable: true });

const maintenanceShape = recordShape({
	minHealthyPercent: numberShape(0, 100),
	maxHealthyPercent: numberShape(100, 200),
}, { nullable: true });

export const groupShape: Shape = recordShape({
	name: withDefault(nameShape, 'group'),
	minSize: units,
	maxSize: units,
	desiredCapacity: withDefault(numberShape(0, limits.maxInstances, { integer: true, nullable: true }), null),
	zones: { kind: 'list', item: text, least: 1, most: limits.maxZones },
	healthCheckTypes: withDefault({ kind: 'list', item: { kind: 'choice', choices: ['EC2', 'ELB'] }, least: 0, most: 2 }, ['EC2']),
	healthCheckGracePeriodSeconds: withDefault(seconds, 0),
	defaultCooldownSeconds: withDefault(seconds, 300),
	defaultInstanceWarmupSeconds: withDefault(numberShape(0, 3600, { nullable: true }), null),
	zoneStrategy: withDefault({ kind: 'choice', choices: ['balanced-best-effort', 'balanced-only'] }, 'balanced-best-effort'),
	terminationPolicies: withDefault({
		kind: 'list', least: 1, most: 20,
		item: { kind: 'choice', choices: [
			'Default', 'OldestInstance', 'NewestInstance', 'OldestLaunchTemplate', 'OldestLaunchConfiguration', 'ClosestToNextInstanceHour', 'AllocationStrategy',
		] },
	}, ['Default']),
	newInstancesProtectedFromScaleIn: withDefault(flag, false),
	suspendedProcesses: withDefault(processListShape, []),
	maxInstanceLifetimeSeconds: withDefault(numberShape(86_400, 31_536_000, { nullable: true }), null),
	capacityRebalance: withDefault(flag, false),
	instanceMaintenancePolicy: withDefault(maintenanceShape, null),
	lifecycleHooks: withDefault({ kind: 'list', item: hookShape, least: 0, most: limits.maxHooks }, []),
	warmPool: withDefault(warmPoolShape, null),
	zonalShiftBehavior: withDefault({ kind: 'choice', choices: ['ReplaceUnhealthy', 'IgnoreUnhealthy'], nullable: true }, null),
});
