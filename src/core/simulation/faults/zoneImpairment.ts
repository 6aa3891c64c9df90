/**
 * A zone fails (facts/aws-behaviour.md 1.9, zone outage). It loses its power: its instances are gone at once and do not come back. Or it
 * loses its network: they run on, but nothing reaches them, so that load balancer checks fail at once and EC2's reachability check after a
 * while; when it ends, those that were not replaced meanwhile answer again. Launches into the zone fail until it recovers.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html
 * Departs from AWS: a real outage is rarely so clean, and all of a zone fails and recovers in the same second. How long status checks take is
 * an assumption of the scenario. Instances of the warm pool that run when their zone loses its power are replaced at once, stopped ones
 * are not touched.
 */
import type { CapacityKeeper } from '../group/capacity';
import type { Rebalancing } from '../group/rebalancing';
import type { LifecycleState, SimulatedInstance } from '../group/simulatedInstance';
import type { Run } from '../run';
import type { ZoneImpairment } from '../scenario/faults';
import type { Afflictions } from './afflictions';
import { beginAccount, onFaults } from './faultEvents';

export interface ZoneImpairmentParts {
	readonly keeper: CapacityKeeper;
	readonly rebalancing: Rebalancing;
	readonly afflictions: Afflictions;
}

/** Which of the impairments in force began last, and whom each hit. */
interface Outage {
	readonly id: number;
	readonly hit: readonly SimulatedInstance[];
}

export function createZoneImpairments(run: Run, { keeper, rebalancing, afflictions }: ZoneImpairmentParts): void {
	const { engine, fleet, scenario } = run;
	const outages = new Map<number, Outage>();

	function begin(fault: ZoneImpairment, index: number): void {
		const zone = run.zones.findIndex(({ name }) => name === fault.zone);
		const running = fleet.alive.filter(doesRun);
		const hit = running.filter((instance) => instance.zone === zone);
		beginAccount(run, fault, index, hit.length);
		const id = tell(run, fault, { hit: hit.length, running: running.length });
		outages.set(index, { id, hit });
		Object.assign(run.zones[zone]!, { impairments: run.zones[zone]!.impairments + 1, hasToldFailure: false, impairmentId: id });
		const verdictSeconds = engine.now() + scenario.assumptions.statusCheckSeconds;
		for (const instance of hit) {
			afflictions.put(instance, index, { silences: true, speedRatio: 1, verdictSeconds, causeId: id });
			if (fault.impairment === 'power') { losePower(run, instance); }
		}
		engine.schedule(verdictSeconds, run.wake);
	}

	function end(fault: ZoneImpairment, index: number): void {
		const zone = run.zones.findIndex(({ name }) => name === fault.zone);
		const { id, hit } = outages.get(index)!;
		const state = run.zones[zone]!;
		state.impairments--;
		const isBack = state.impairments === 0;
		if (fault.impairment === 'network') {
			const left = afflictions.lift(hit, index);
			if (isBack) { run.log.record(id, { kind: 'zone-reachable', zone: state.name, count: left.filter(({ isPowered }) => isPowered).length }); }
		}
		if (!isBack) { return; }
		const recoveryId = run.log.record(state.impairmentId, { kind: 'zone-recovered', zone: state.name });
		keeper.reconcile(recoveryId);
		rebalancing.begin(zone, recoveryId);
	}

	onFaults(run, 'zone-impairment', { begin, end });
}

function tell({ log }: Run, { impairment, zone }: ZoneImpairment, { hit, running }: { readonly hit: number; readonly running: number }): number {
	return log.record(null, impairment === 'power'
		? { kind: 'zone-lost', zone, lostInstances: hit, totalInstances: running }
		: { kind: 'zone-unreachable', zone, unreachableInstances: hit, totalInstances: running });
}

const asleep: readonly LifecycleState[] = ['Warmed:Stopped', 'Warmed:Hibernated'];

function doesRun({ isPowered, state }: SimulatedInstance): boolean {
	return isPowered && !asleep.includes(state);
}

/** Instances that were about to end, or wait in the pool, have nobody who would look at their health. */
function losePower({ fleet }: Run, instance: SimulatedInstance): void {
	fleet.losePower(instance);
	fleet.beginEnd(instance, 'zone-lost');
	if (instance.state.startsWith('Terminating') || instance.state.startsWith('Warmed:')) { fleet.terminate([instance]); }
}
