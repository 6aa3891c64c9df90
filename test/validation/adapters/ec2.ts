/** Cases of EC2's lifecycle and placement, in the words of the product. */
import { beginsBillingPeriod, billedSeconds, billedSpotSeconds, isBilled, type BillingUnit, type InstanceState, type InterruptedBy } from '../../../src/core/simulation/ec2/instanceBilling';
import { isActionPossible, isDeletedOnTermination, keepsInstanceStore, lifecycleEffect, type InstanceStoreEvent, type LifecycleAction, type VolumeRole } from '../../../src/core/simulation/ec2/instanceLifecycle';
import { canLaunchInZone, isPlacementValid, maxInstancesPerZone, maxPartitionsPerZone, type PlacementStrategy, type Tenancy } from '../../../src/core/simulation/ec2/placementGroups';
import { effectiveInterruptionBehavior, interruptionNoticeSeconds, isInterruptionBehaviorValid, type InterruptionBehavior } from '../../../src/core/simulation/ec2/spotInterruption';
import { knowing, meant, renamed, shape, type Answer, type Shape } from './shape';

export const ec2: readonly Shape[] = [
	shape('ec2 billing', 'os runSecondsPerStart', ({ os, runSecondsPerStart }: { os: string; runSecondsPerStart: readonly number[] }) => ({
		billedSeconds: runSecondsPerStart.reduce((sum, seconds) => sum + billedSeconds(seconds, meant(units, os)), 0),
	})),
	shape('ec2 billing', 'event', ({ event }: { event: string }) => ({ newBillingPeriod: beginsBillingPeriod(meant(billingEvents, event)) })),
	shape('ec2 billing', 'state hibernating?', ({ state, hibernating }: { state: string; hibernating?: boolean }) => ({ billed: isBilled(renamed(states, state), hibernating ?? false) })),
	shape('ec2 delete-on-termination', 'volumes overrides?', ({ volumes, overrides }: { volumes: readonly { role: string }[]; overrides?: Overrides }) => ({
		deleted: knowing(volumes, 'role').map(({ role }, index) => isDeletedOnTermination(meant(roles, role), overrideOf(overrides ?? null, role, index))),
	})),
	shape('ec2 instance-store', 'event', ({ event }: { event: string }) => ({ dataKept: keepsInstanceStore(meant(storeEvents, event)) })),
	shape('ec2 placement', 'strategy zones? tenancy?', ({ strategy, zones, tenancy }: { strategy: string; zones?: number; tenancy?: string }) => {
		const [kind, tenant] = [renamed(strategies, strategy), meant(tenancies, tenancy ?? 'default')];
		const perZone = maxInstancesPerZone(kind);
		const partitions = maxPartitionsPerZone(kind, tenant);
		return {
			valid: isPlacementValid(kind, zones ?? 1, tenant), perZone, maxInstances: perZone === null ? null : perZone * (zones ?? 1),
			maxPartitionsPerZone: partitions, maxPartitions: partitions,
		};
	}),
	shape('ec2 placement', 'strategy runningInZone launch',
		(given: { strategy: string; runningInZone: number; launch: number }) => ({ launched: canLaunchInZone(renamed(strategies, given.strategy), given.runningInZone, given.launch) })),
	shape('ec2 spot', 'interruptionBehavior? requestType? placementGroup?', ({ interruptionBehavior, requestType, placementGroup }: { interruptionBehavior?: string | null; requestType?: string; placementGroup?: boolean }) => {
		const behavior = interruptionBehavior === null || interruptionBehavior === undefined ? null : renamed(behaviors, interruptionBehavior);
		const request = renamed<'one-time' | 'persistent'>({ 'one-time': 'one-time', persistent: 'persistent' }, requestType ?? (behavior === null || behavior === 'terminate' ? 'one-time' : 'persistent'));
		return { effective: effectiveInterruptionBehavior(behavior), warningSeconds: interruptionNoticeSeconds(behavior), valid: isInterruptionBehaviorValid(behavior, request, placementGroup ?? false) };
	}),
	shape('ec2 spot-billing', 'interruptedBy os? ranSeconds', (given: { interruptedBy: string; os?: string; ranSeconds: number }) => ({
		billedSeconds: billedSpotSeconds(given.ranSeconds, meant(interrupters, given.interruptedBy), meant(units, given.os ?? 'linux')),
	})),
	shape('ec2 stop-start', 'action', ({ action }: { action: string }) => effectWords(meant(actions, action))),
	shape('ec2 stop-start', 'action root', ({ action, root }: { action: string; root: string }) => ({
		possible: isActionPossible(meant(actions, action), meant<'ebs' | 'instance-store'>([[/^(amazon )?ebs/, 'ebs'], [/^instance store/, 'instance-store']], root)),
	})),
];

const units: readonly (readonly [RegExp, BillingUnit])[] = [[/^(suse|sles)/, 'hour'], [/^(amazon )?linux|^ubuntu|^windows|^rhel|^red hat/, 'second']];
const billingEvents: readonly (readonly [RegExp, 'launch' | 'start' | 'reboot'])[] = [[/^reboot/, 'reboot'], [/\bstart$/, 'start'], [/^launch/, 'launch']];
const states: Readonly<Record<string, InstanceState>> = { pending: 'pending', running: 'running', stopping: 'stopping', stopped: 'stopped', 'shutting-down': 'shutting-down', terminated: 'terminated' };
const roles: readonly (readonly [RegExp, VolumeRole])[] = [[/^root/, 'root'], [/later|after launch/, 'data-later'], [/at launch/, 'data-at-launch']];
const storeEvents: readonly (readonly [RegExp, InstanceStoreEvent])[] = [
	[/^reboot/, 'reboot'], [/^stop/, 'stop'], [/^hibernat/, 'hibernate'], [/^terminat/, 'terminate'], [/disk (drive )?fail|^disk failure/, 'disk-failure'], [/type change|change.*type|resize/, 'type-change'],
];
const strategies: Readonly<Record<string, PlacementStrategy>> = { cluster: 'cluster', partition: 'partition', spread: 'spread' };
const tenancies: readonly (readonly [RegExp, Tenancy])[] = [[/^(default|shared)$/, 'default'], [/^dedicated( instances?)?$/, 'dedicated'], [/^(dedicated )?hosts?$/, 'host']];
const behaviors: Readonly<Record<string, InterruptionBehavior>> = { terminate: 'terminate', stop: 'stop', hibernate: 'hibernate' };
const interrupters: readonly (readonly [RegExp, InterruptedBy])[] = [[/^(ec2|amazon ec2|aws)$/, 'ec2'], [/^(user|customer|you)$/, 'user']];
const actions: readonly (readonly [RegExp, LifecycleAction])[] = [[/^reboot/, 'reboot'], [/^hibernat/, 'hibernate-start'], [/^stop/, 'stop-start'], [/^terminat/, 'terminate']];

type Overrides = readonly (boolean | null)[] | Readonly<Record<string, boolean | null>> | null;

/** `DeleteOnTermination` of a volume, by its position or by its role. */
function overrideOf(overrides: Overrides, role: string, index: number): boolean | null {
	return overrides === null ? null : (overrides as Readonly<Record<string, boolean | null>>)[Array.isArray(overrides) ? index : role] ?? null;
}

function effectWords(action: LifecycleAction): Answer {
	const effect = lifecycleEffect(action);
	return {
		instanceStore: effect.instanceStore, privateIpv4: effect.privateIpv4, publicIpv4: effect.publicIpv4, ipv6: effect.ipv6, elasticIp: effect.elasticIp,
		rootEbs: effect.rootVolume === 'kept' ? 'kept' : 'deleted by default', ram: effect.ram === 'restored-from-root-volume' ? 'restored from root volume' : effect.ram,
		host: effect.host === 'usually-new' ? 'usually new' : effect.host,
	};
}
