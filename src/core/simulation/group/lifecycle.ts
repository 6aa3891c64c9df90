/**
 * The life of an instance: Pending, hooks, InService, draining, hooks, Terminated (facts/aws-behaviour.md 1.11). It is registered with
 * the load balancer before it becomes InService and leaves it before the hooks of its termination; billing runs from launch to
 * termination, also while it waits. A launch that a hook abandons ends, and the group launches another.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html
 * Departs from AWS: the seconds of Pending are an assumption of the scenario; a draining instance stays for the whole deregistration
 * delay; an instance whose machine is gone, or whose launch was abandoned, ends without the hooks of its termination; Standby and the
 * warm pool are entered as soon as nothing is waited for, without EnteringStandby and the `:Proceed` states.
 */
import type { EndReason } from '../result/result';
import { settle, type Run } from '../run';
import { createBatches } from './batches';
import { createHookWaits } from './hookWaits';
import type { LaunchOption } from './launchOptions';
import { hookOutcome } from './lifecycleHooks';
import { countByType, expectedServingSeconds, launchInstance } from './launching';
import type { SimulatedInstance } from './simulatedInstance';

export interface LaunchOrder {
	/** One entry for each instance: index of its zone, and what it is. */
	readonly launches: readonly { readonly zone: number; readonly option: LaunchOption }[];
	readonly causeId: number | null;
	/** Not `null` beyond desired capacity: another ends for this when they are ready. */
	readonly extraFor: EndReason | null;
}

export interface Lifecycle {
	/** Launches instances; they go into service by themselves. */
	launch(order: LaunchOrder): readonly SimulatedInstance[];
	/** Lets instances that leave the warm pool go into service; their application answers after so many seconds. */
	start(instances: readonly SimulatedInstance[], startSeconds: number): void;
	/** Puts instances into service now, registered with the load balancer. */
	enterService(instances: readonly SimulatedInstance[]): void;
	/** Ends instances: those that take requests drain first, then hooks run. Their end must have begun (`Fleet.beginEnd`). */
	end(instances: readonly SimulatedInstance[], causeId: number | null): void;
}

/** What others do at the turns of a life. */
export interface LifecycleListeners {
	/** Launches were abandoned and have ended; `causeId` is the activity that says so. */
	readonly replaceAbandoned: (causeId: number | null) => void;
	/** Takes instances over that leave the group for the warm pool. */
	readonly returnToPool: (instances: readonly SimulatedInstance[]) => void;
}

export function createLifecycle(run: Run, listeners: LifecycleListeners): Lifecycle {
	const { engine, fleet, scenario } = run;
	const { loadBalancer, group, assumptions: { pendingSeconds } } = scenario;
	const batches = createBatches(run);
	const hooks = createHookWaits(run);

	const waitToLaunch = hooks.on('Pending:Wait', (instances, result, causeId) => {
		if (hookOutcome('LAUNCHING', result) === 'in service') { return admit(instances.filter(({ isPowered }) => isPowered)); }
		for (const instance of instances) { fleet.beginEnd(instance, 'hook-abandoned'); }
		fleet.terminate(instances);
		listeners.replaceAbandoned(causeId);
	});
	const launched = batches.on('Pending', (instances) => {
		const powered = instances.filter(({ isPowered }) => isPowered);
		if (!waitToLaunch(powered)) { admit(powered); }
	});
	const booted = engine.on((batch) => {
		for (const instance of batches.get(batch)) {
			if (instance.isPowered && instance.bootEndSeconds === engine.now()) { fleet.finishBoot(instance); }
		}
		settle(run);
	});
	const waitToEnd = hooks.on('Terminating:Wait', finish);
	const drained = batches.on('Terminating', leave);

	function boot(instances: readonly SimulatedInstance[], secondsOf: (instance: SimulatedInstance) => number): void {
		const byEnd = new Map<number, SimulatedInstance[]>();
		for (const instance of instances) {
			instance.bootEndSeconds = engine.now() + secondsOf(instance);
			const together = byEnd.get(instance.bootEndSeconds);
			if (together === undefined) { byEnd.set(instance.bootEndSeconds, [instance]); } else { together.push(instance); }
		}
		for (const [end, together] of byEnd) {
			if (end < Infinity) { engine.schedule(end, booted, batches.add(together)); }
		}
	}

	/** Instances that are new in the group. */
	function admit(instances: readonly SimulatedInstance[]): void {
		for (const instance of instances) { instance.isProtected = group.newInstancesProtectedFromScaleIn; }
		enterService(instances);
	}

	function enterService(instances: readonly SimulatedInstance[]): void {
		if (instances.length === 0) { return; }
		const isRegistered = loadBalancer !== null && !run.suspended.has('AddToLoadBalancer');
		for (const instance of instances) {
			instance.target = isRegistered ? 'initial' : 'unregistered';
			instance.streak = 0;
			fleet.setState(instance, 'InService');
			instance.inServiceSeconds = engine.now();
		}
		if (loadBalancer !== null && !isRegistered) { run.log.record(instances[0]!.launchId, { kind: 'not-registered', count: instances.length }); }
		engine.schedule(engine.now() + group.healthCheckGracePeriodSeconds, run.wake);
		engine.schedule(engine.now() + (group.defaultInstanceWarmupSeconds ?? 0), run.wake);
	}

	/** Instances that get no requests any more. */
	function leave(instances: readonly SimulatedInstance[]): void {
		for (const instance of instances) { instance.target = 'unregistered'; }
		const [waiting, gone] = partition(instances, ({ isPowered }) => isPowered);
		if (!waitToEnd(waiting)) { finish(waiting); }
		finish(gone);
	}

	function finish(instances: readonly SimulatedInstance[]): void {
		const [returning, ending] = partition(instances, ({ returnsToPool, isPowered }) => returnsToPool && isPowered);
		fleet.terminate(ending);
		if (returning.length > 0) { listeners.returnToPool(returning); }
	}

	return {
		enterService,
		launch({ launches, causeId, extraFor }) {
			const names = run.zones.filter((_, index) => launches.some(({ zone }) => zone === index)).map(({ name }) => name);
			const bootSeconds = run.templateVersions.at(-1)!.bootSeconds * run.bootFactor;
			const launchId = run.log.record(causeId, {
				kind: 'launch', count: launches.length, zones: names, servesAtSeconds: expectedServingSeconds(run, bootSeconds), ...countByType(run, launches),
			});
			const instances = launches.map((launch) => launchInstance(run, { ...launch, launchId, extraFor }));
			boot(instances, (instance) => instance.bootSeconds);
			batches.schedule(instances, pendingSeconds, launched);
			return instances;
		},
		start(instances, startSeconds) {
			for (const instance of instances) { fleet.setState(instance, 'Pending'); }
			boot(instances, ({ bootSeconds }) => bootSeconds === Infinity ? Infinity : startSeconds);
			batches.schedule(instances, pendingSeconds, launched);
		},
		end(instances, causeId) {
			const staying = instances.filter(({ state }) => state !== 'Terminating' && state !== 'Terminating:Wait' && state !== 'Terminated');
			for (const instance of staying) { instance.endId = causeId; }
			const [draining, others] = partition(staying, ({ target, isPowered }) => loadBalancer !== null && target === 'healthy' && isPowered);
			for (const instance of draining) {
				fleet.setState(instance, 'Terminating');
				instance.target = 'draining';
			}
			batches.schedule(draining, loadBalancer?.deregistrationDelaySeconds ?? 0, drained);
			leave(others);
		},
	};
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
	const parts: readonly [T[], T[]] = [[], []];
	for (const item of items) { parts[isFirst(item) ? 0 : 1].push(item); }
	return parts;
}
