/**
 * What the operators of a group do to it: suspend and resume processes, put instances into standby and back, end or protect instances, make a
 * new version of the launch template (facts/aws-behaviour.md 1.10, 1.11, 1.15, 1.16).
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enter-exit-standby.html and
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html
 * Departs from AWS: which instances are meant is drawn at random; an instance is in standby at once, while its last requests drain; a
 * new version of the launch template is launched from then on, as with `$Latest`.
 */
import { settle, zoneNames, type Run } from '../run';
import type { Operation } from '../scenario/faults';
import { createBatches } from './batches';
import type { CapacityKeeper } from './capacity';
import { drawInstances } from './drawInstances';
import type { Lifecycle } from './lifecycle';
import type { SimulatedInstance } from './simulatedInstance';
import type { ScalingProcess } from './suspendedProcesses';

export interface OperationParts {
	readonly keeper: CapacityKeeper;
	readonly lifecycle: Lifecycle;
}

type OperationOfKind<K extends Operation['kind']> = Extract<Operation, { readonly kind: K }>;

/** What each kind does; kinds that are not in it have mechanisms of their own. */
type Handlers = { readonly [K in Operation['kind']]?: (operation: OperationOfKind<K>, index: number) => void };

const allProcesses: readonly ScalingProcess[] = [
	'Launch', 'Terminate', 'AddToLoadBalancer', 'AlarmNotification', 'AZRebalance', 'HealthCheck', 'InstanceRefresh', 'ReplaceUnhealthy', 'ScheduledActions',
];

export function createGroupOperations(run: Run, { keeper, lifecycle }: OperationParts): void {
	const { engine, scenario } = run;
	const enterStandby = createStandby(run);
	const handlers: Handlers = {
		'suspend-processes': ({ processes }) => {
			const meant = processes.length === 0 ? allProcesses : processes;
			for (const process of meant) { run.suspended.add(process); }
			run.log.record(null, { kind: 'suspend-processes', processes: meant });
		},
		'resume-processes': ({ processes }) => {
			const meant = processes.length === 0 ? allProcesses : processes;
			for (const process of meant) { run.suspended.delete(process); }
			keeper.reconcile(run.log.record(null, { kind: 'resume-processes', processes: meant }));
		},
		'enter-standby': (operation, index) => {
			const change = takeFromGroup(run, operation, index);
			if (change === null) { return; }
			const id = run.log.record(null, { kind: 'enter-standby', ...change.told });
			enterStandby(change.instances);
			keeper.reconcile(id);
		},
		'exit-standby': ({ count }) => exitStandby(run, { keeper, lifecycle }, count),
		'terminate-instances': (operation, index) => {
			const change = takeFromGroup(run, operation, index);
			if (change === null) { return; }
			const id = run.log.record(null, { kind: 'terminate-by-request', ...change.told });
			keeper.end(change.instances, id, 'terminated-by-request');
			keeper.reconcile(id);
		},
		'set-instance-protection': (operation, index) => {
			const instances = chooseInService(run, operation, index).filter(({ isProtected }) => isProtected !== operation.isProtected);
			if (instances.length === 0) { return refuse(run, operation.kind, 'no-instances', operation.count); }
			for (const instance of instances) { instance.isProtected = operation.isProtected; }
			keeper.reconcile(run.log.record(null, { kind: 'set-protection', count: instances.length, isProtected: operation.isProtected }));
		},
		'new-launch-template-version': (operation) => addTemplateVersion(run, operation),
	};
	const operate = engine.on((index) => {
		const operation = scenario.operations[index]!;
		// The table has each kind's own handler, which TypeScript cannot follow through the index.
		(handlers[operation.kind] as ((operation: Operation, index: number) => void) | undefined)?.(operation, index);
		settle(run);
	});
	scenario.operations.forEach(({ kind, atSeconds }, index) => {
		if (handlers[kind] !== undefined) { engine.schedule(atSeconds, operate, index); }
	});
}

/** Instances that leave the group, and what the log says of it. */
interface GroupChange {
	readonly instances: readonly SimulatedInstance[];
	/** `from` and `to` are desired capacity. */
	readonly told: { readonly count: number; readonly zones: readonly string[]; readonly from: number; readonly to: number };
}

/** Chooses instances and takes them off the desired capacity, if asked; `null` where AWS refuses it, which is told. */
function takeFromGroup(run: Run, operation: OperationOfKind<'enter-standby' | 'terminate-instances'>, index: number): GroupChange | null {
	const instances = chooseInService(run, operation, index);
	const from = run.desiredCapacity;
	const to = operation.decrementDesiredCapacity ? from - unitsOf(instances) : from;
	if (instances.length === 0 || to < run.bounds.minSize) {
		refuse(run, operation.kind, instances.length === 0 ? 'no-instances' : 'below-minimum', operation.count);
		return null;
	}
	run.desiredCapacity = to;
	return { instances, told: { count: instances.length, zones: zoneNames(run, instances), from, to } };
}

/** Puts instances into standby: their last requests drain meanwhile. */
function createStandby(run: Run): (instances: readonly SimulatedInstance[]) => void {
	const batches = createBatches(run);
	const drained = batches.on('Standby', (instances) => {
		for (const instance of instances) { instance.target = 'unregistered'; }
	});
	return (instances) => {
		const { loadBalancer } = run.scenario;
		for (const instance of instances) {
			run.fleet.setState(instance, 'Standby');
			if (instance.target !== 'unregistered') { instance.target = 'draining'; }
		}
		if (loadBalancer !== null) { batches.schedule(instances, loadBalancer.deregistrationDelaySeconds, drained); }
	};
}

/** Brings back those that are longest in standby, and raises the desired capacity by them. */
function exitStandby(run: Run, { keeper, lifecycle }: OperationParts, count: number): void {
	const since = ({ states }: SimulatedInstance): number => states.at(-1)!.atSeconds;
	const waiting = run.fleet.alive.filter(({ state, isPowered }) => state === 'Standby' && isPowered).sort((a, b) => since(a) - since(b) || a.id - b.id);
	const instances = waiting.slice(0, count);
	const from = run.desiredCapacity;
	const to = from + unitsOf(instances);
	if (instances.length === 0 || to > run.bounds.maxSize) { return refuse(run, 'exit-standby', instances.length === 0 ? 'no-instances' : 'above-maximum', count); }
	run.desiredCapacity = to;
	const id = run.log.record(null, { kind: 'exit-standby', count: instances.length, zones: zoneNames(run, instances), from, to });
	for (const instance of instances) {
		instance.launchId = id;
		instance.firstServingSeconds ??= instance.servingSeconds;
		instance.servingSeconds = null;
	}
	lifecycle.enterService(instances);
	keeper.reconcile(id);
}

function addTemplateVersion(run: Run, operation: OperationOfKind<'new-launch-template-version'>): void {
	const before = run.templateVersions.at(-1)!;
	const normal = run.scenario.launch.requestsPerSecond;
	const bootSeconds = operation.bootSeconds ?? before.bootSeconds;
	const rateRatio = operation.requestsPerSecond === null ? before.rateRatio : operation.requestsPerSecond / normal;
	const version = run.templateVersions.length + 1;
	const causeId = run.log.record(null, { kind: 'new-template-version', version, bootSeconds, requestsPerSecond: rateRatio * normal });
	run.templateVersions.push({ ...before, bootSeconds, rateRatio, causeId });
}

function chooseInService(run: Run, { count, zone }: { readonly count: number; readonly zone: string | null }, index: number): readonly SimulatedInstance[] {
	const isMeant = (instance: SimulatedInstance): boolean => zone === null || run.zones[instance.zone]!.name === zone;
	const candidates = run.fleet.alive.filter((instance) => instance.state === 'InService' && instance.isPowered && isMeant(instance));
	return drawInstances(run, `operation ${index}`, candidates, count);
}

function refuse(run: Run, operation: 'enter-standby' | 'exit-standby' | 'terminate-instances' | 'set-instance-protection', reason: 'below-minimum' | 'above-maximum' | 'no-instances', count: number): void {
	run.log.record(null, { kind: 'operation-refused', operation, reason, count });
}

function unitsOf(instances: readonly SimulatedInstance[]): number {
	return instances.reduce((units, { option }) => units + option.weight, 0);
}
