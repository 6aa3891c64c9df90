/** Cases of EC2's lifecycle and purchase options, in the words of the product. */
import { beginsBillingPeriod, billedSeconds, billedSpotSeconds, isBilled, type BillingUnit, type InstanceState, type InterruptedBy } from '../../../src/core/simulation/ec2/instanceBilling';
import { isActionPossible, isDeletedOnTermination, keepsInstanceStore, lifecycleEffect, type InstanceStoreEvent, type LifecycleAction, type VolumeRole } from '../../../src/core/simulation/ec2/instanceLifecycle';
import { canLaunchInZone, isPlacementValid, maxInstancesPerZone, maxPartitionsPerZone, type PlacementStrategy, type Tenancy } from '../../../src/core/simulation/ec2/placementGroups';
import { applyReservedInstances, coverageByType, type TypeCoverage } from '../../../src/core/simulation/ec2/reservedInstances';
import { modifyReserved, reservedListValueUsd, splitHour, type HourRun } from '../../../src/core/simulation/ec2/reservedValue';
import { effectiveInterruptionBehavior, interruptionNoticeSeconds, type InterruptionBehavior } from '../../../src/core/simulation/ec2/spotInterruption';
import { renamed, shape, type Answer, type Shape } from './shape';

interface CaseReserved { readonly type: string; readonly count: number; readonly scope: string; readonly account?: string }
interface CaseRunning { readonly type: string; readonly count: number; readonly az?: string; readonly account?: string }
interface Sizes { readonly type: string; readonly count: number }

export const ec2: readonly Shape[] = [
	shape('ec2 billing', 'os runSecondsPerStart', ({ os, runSecondsPerStart }: { os: string; runSecondsPerStart: readonly number[] }) => ({
		billedSeconds: runSecondsPerStart.reduce((sum, seconds) => sum + billedSeconds(seconds, renamed(units, os)), 0),
	})),
	shape('ec2 billing', 'event', ({ event }: { event: string }) => ({ newBillingPeriod: beginsBillingPeriod(renamed(billingEvents, event)) })),
	shape('ec2 billing', 'state hibernating', ({ state, hibernating }: { state: string; hibernating: boolean }) => ({ billed: isBilled(renamed(states, state), hibernating) })),
	shape('ec2 delete-on-termination', 'volumes overrides', ({ volumes, overrides }: { volumes: readonly { role: string }[]; overrides: readonly (boolean | null)[] | null }) => ({
		deleted: volumes.map(({ role }, index) => isDeletedOnTermination(renamed(roles, role), overrides?.[index] ?? null)),
	})),
	shape('ec2 instance-store', 'event', ({ event }: { event: string }) => ({ dataKept: keepsInstanceStore(renamed(storeEvents, event)) })),
	shape('ec2 placement', 'strategy zones? tenancy?', ({ strategy, zones, tenancy }: { strategy: string; zones?: number; tenancy?: string }) => {
		const [kind, tenant] = [renamed(strategies, strategy), renamed(tenancies, tenancy ?? 'default')];
		const perZone = maxInstancesPerZone(kind);
		const partitions = maxPartitionsPerZone(kind, tenant);
		return {
			valid: isPlacementValid(kind, zones ?? 1, tenant), perZone, maxInstances: perZone === null ? null : perZone * (zones ?? 1),
			maxPartitionsPerZone: partitions, maxPartitions: partitions,
		};
	}),
	shape('ec2 placement', 'strategy runningInZone launch',
		(given: { strategy: string; runningInZone: number; launch: number }) => ({ launched: canLaunchInZone(renamed(strategies, given.strategy), given.runningInZone, given.launch) })),
	shape('ec2 reserved', 'ri running', reserved),
	shape('ec2 reserved-hour', 'ri runs', ({ ri, runs }: { ri: number; runs: readonly HourRun[] }) => {
		const { reservedSeconds, onDemandSeconds } = splitHour(ri, runs);
		return { riSeconds: reservedSeconds, onDemandSeconds };
	}),
	shape('ec2 reserved-list-value', 'upfront hourly termYears',
		(given: { upfront: number; hourly: number; termYears: number }) => ({ listValue: reservedListValueUsd(given.upfront, given.hourly, given.termYears) })),
	shape('ec2 reserved-modify', 'from to', ({ from, to }: { from: readonly Sizes[]; to: readonly Sizes[] }) => {
		const { fromUnits, toUnits, isAllowed } = modifyReserved(from.map(sizeCount), to.map(sizeCount));
		return { fromUnits, toUnits, allowed: isAllowed };
	}),
	shape('ec2 spot', 'interruptionBehavior', ({ interruptionBehavior }: { interruptionBehavior: string | null }) => {
		const behavior = interruptionBehavior === null ? null : renamed(behaviors, interruptionBehavior);
		return { effective: effectiveInterruptionBehavior(behavior), warningSeconds: interruptionNoticeSeconds(behavior) };
	}),
	shape('ec2 spot-billing', 'interruptedBy os ranSeconds',
		(given: { interruptedBy: string; os: string; ranSeconds: number }) => ({ billedSeconds: billedSpotSeconds(given.ranSeconds, renamed(interrupters, given.interruptedBy), renamed(units, given.os)) })),
	shape('ec2 stop-start', 'action', ({ action }: { action: string }) => effectWords(renamed(actions, action))),
	shape('ec2 stop-start', 'action root',
		({ action, root }: { action: string; root: string }) => ({ possible: isActionPossible(renamed(actions, action), renamed({ ebs: 'ebs', 'instance-store': 'instance-store' }, root)) })),
];

const units: Readonly<Record<string, BillingUnit>> = { linux: 'second', 'amazon-linux': 'second', ubuntu: 'second', windows: 'second', rhel: 'second', suse: 'hour' };
const billingEvents: Readonly<Record<string, 'launch' | 'start' | 'reboot'>> = { reboot: 'reboot', start: 'start', 'stop+start': 'start', 'stop-start': 'start', 'stop and start': 'start', 'hibernate+start': 'start', launch: 'launch' };
const states: Readonly<Record<string, InstanceState>> = { pending: 'pending', running: 'running', stopping: 'stopping', stopped: 'stopped', 'shutting-down': 'shutting-down', terminated: 'terminated' };
const roles: Readonly<Record<string, VolumeRole>> = { root: 'root', 'data attached at launch': 'data-at-launch', 'data attached later': 'data-later' };
const storeEvents: Readonly<Record<string, InstanceStoreEvent>> = { reboot: 'reboot', stop: 'stop', hibernate: 'hibernate', terminate: 'terminate', 'disk failure': 'disk-failure', 'disk fails': 'disk-failure', 'type change': 'type-change' };
const strategies: Readonly<Record<string, PlacementStrategy>> = { cluster: 'cluster', partition: 'partition', spread: 'spread' };
const tenancies: Readonly<Record<string, Tenancy>> = { default: 'default', dedicated: 'dedicated' };
const behaviors: Readonly<Record<string, InterruptionBehavior>> = { terminate: 'terminate', stop: 'stop', hibernate: 'hibernate' };
const interrupters: Readonly<Record<string, InterruptedBy>> = { ec2: 'ec2', user: 'user' };
const actions: Readonly<Record<string, LifecycleAction>> = { reboot: 'reboot', stop: 'stop-start', 'stop+start': 'stop-start', hibernate: 'hibernate-start', 'hibernate+start': 'hibernate-start', terminate: 'terminate' };

function sizeCount({ type, count }: Sizes): { readonly instanceType: string; readonly count: number } {
	return { instanceType: type, count };
}

function reserved({ ri, running }: { ri: readonly CaseReserved[]; running: readonly CaseRunning[] }): Answer {
	const use = applyReservedInstances(
		ri.map(({ type, count, scope, account }) => ({ instanceType: type, count, zone: scope === 'region' ? null : scope, account: account ?? 'own' })),
		running.map(({ type, count, az, account }) => ({ instanceType: type, count, zone: az ?? null, account: account ?? 'own' })),
	);
	const types = coverageByType(use);
	const table = (value: (type: TypeCoverage) => number): Answer => Object.fromEntries(types.map((type) => [type.instanceType, value(type)]));
	const present = (counts: Answer): Answer => Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
	const list = use.coverage.filter(({ coveredInstances }) => coveredInstances > 0).map((row) => ({ account: row.running.account, type: row.running.instanceType, count: row.coveredInstances }));
	return {
		riUnits: use.reservedUnits, usedUnits: use.usedUnits,
		coveredPercent: table(({ coveredPercent }) => coveredPercent),
		coveredInstances: present(table(({ coveredInstances }) => coveredInstances)), onDemand: present(table(({ onDemandInstances }) => onDemandInstances)),
		// Cases that tell accounts ask which instances are covered, the others how many.
		covered: running.some(({ account }) => account !== undefined) ? list : list.reduce((sum, { count }) => sum + count, 0),
		capacityReserved: ri.some(({ scope }) => scope !== 'region'),
	};
}

function effectWords(action: LifecycleAction): Answer {
	const effect = lifecycleEffect(action);
	return {
		instanceStore: effect.instanceStore, privateIpv4: effect.privateIpv4, publicIpv4: effect.publicIpv4, elasticIp: effect.elasticIp,
		rootEbs: effect.rootVolume === 'kept' ? 'kept' : 'deleted by default', ram: effect.ram === 'restored-from-root-volume' ? 'restored from root volume' : effect.ram,
		host: effect.host === 'usually-new' ? 'usually new' : effect.host,
	};
}
