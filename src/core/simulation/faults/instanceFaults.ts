/**
 * Single instances fail: they crash, fail their status checks, hang, or slow down (facts/aws-behaviour.md 1.8). An instance that no longer
 * runs is unhealthy at once, one that fails its status checks after a while, one whose application hangs only to the load balancer, and a
 * slow one to nobody.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html
 * Departs from AWS: a status check that fails does not mend itself, although AWS gives it a few minutes to do so; how many minutes is an
 * assumption of the scenario. A slow application answers health checks as fast as ever. Only instances in service are hit.
 */
import type { SimulatedInstance } from '../group/simulatedInstance';
import { zoneNames, type Run } from '../run';
import type { Fault, FaultKind, FaultOfKind } from '../scenario/faults';
import type { FaultActivity } from '../activities/faultActivities';
import type { Affliction, Afflictions } from './afflictions';
import { beginAccount, chooseInstances, onFaults } from './faultEvents';

type InstanceFaultKind = 'instance-crash' | 'status-check-failure' | 'application-hang' | 'application-slowdown';

/** What one fault has done. */
interface Hit {
	readonly id: number;
	readonly instances: readonly SimulatedInstance[];
}

export function createInstanceFaults(run: Run, afflictions: Afflictions): void {
	const { engine, fleet, log, scenario } = run;
	const hits = new Map<number, Hit>();

	/** Chooses whom the fault hits, tells of it and does it. */
	function strike<K extends InstanceFaultKind>(fault: FaultOfKind<K>, index: number, describe: (found: Found) => FaultActivity, affliction: Omit<Affliction, 'causeId'>): Hit {
		const instances = chooseInstances(run, index, fault);
		beginAccount(run, fault, index, instances.length);
		const id = instances.length === 0 ? tellNoTarget(run, fault) : log.record(null, describe({ count: instances.length, zones: zoneNames(run, instances) }));
		for (const instance of instances) { afflictions.put(instance, index, { ...affliction, causeId: id }); }
		hits.set(index, { id, instances });
		return { id, instances };
	}

	/** Takes back what the fault did, and tells of it if it had hit anything. */
	function lift(index: number, kind: 'application-answers' | 'application-recovered'): void {
		const { id, instances } = hits.get(index)!;
		const left = afflictions.lift(instances, index);
		if (instances.length > 0) { log.record(id, { kind, count: left.length }); }
	}

	onFaults(run, 'instance-crash', {
		begin(fault, index) {
			const { instances } = strike(fault, index, (found) => ({ kind: 'instances-crashed', ...found }), { silences: true, speedRatio: 1, verdictSeconds: engine.now() });
			for (const instance of instances) {
				fleet.losePower(instance);
				fleet.beginEnd(instance, 'crash');
			}
		},
	});
	onFaults(run, 'status-check-failure', {
		begin(fault, index) {
			const seenAfterSeconds = scenario.assumptions.statusCheckSeconds;
			const verdictSeconds = engine.now() + seenAfterSeconds;
			strike(fault, index, (found) => ({ kind: 'status-checks-failing', ...found, seenAfterSeconds }), { silences: true, speedRatio: 1, verdictSeconds });
			engine.schedule(verdictSeconds, run.wake);
		},
	});
	onFaults(run, 'application-hang', {
		begin(fault, index) {
			const { durationSeconds } = fault;
			strike(fault, index, (found) => ({ kind: 'application-hung', ...found, durationSeconds }), { silences: true, speedRatio: 1, verdictSeconds: Infinity });
		},
		end: (_, index) => lift(index, 'application-answers'),
	});
	onFaults(run, 'application-slowdown', {
		begin(fault, index) {
			const { speedRatio } = fault;
			strike(fault, index, (found) => ({ kind: 'application-slowed', ...found, speedRatio }), { silences: false, speedRatio, verdictSeconds: Infinity });
		},
		end: (_, index) => lift(index, 'application-recovered'),
	});
}

interface Found {
	readonly count: number;
	readonly zones: readonly string[];
}

/** Tells that a fault found nothing to hit. */
export function tellNoTarget({ log }: Run, fault: Fault & { readonly kind: FaultKind; readonly zone: string | null }): number {
	return log.record(null, { kind: 'fault-without-target', fault: fault.kind, zone: fault.zone });
}
