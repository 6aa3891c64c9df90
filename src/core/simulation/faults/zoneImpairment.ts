/**
 * A zone loses power: its instances are gone at once and do not come back, launches into it fail until it recovers
 * (facts/aws-behaviour.md 1.9, zone outage).
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html
 * Departs from AWS: a real outage is rarely so clean; how long status checks take is an assumption of the scenario.
 */
import type { CapacityKeeper } from '../group/capacity';
import type { Rebalancing } from '../group/rebalancing';
import type { SimulatedInstance } from '../group/simulatedInstance';
import { settle, type Run } from '../run';
import type { ZoneImpairment } from '../scenario/faults';

export function createZoneImpairments(run: Run, keeper: CapacityKeeper, rebalancing: Rebalancing): void {
	const { engine, fleet, scenario } = run;
	const faultAt = (index: number): ZoneImpairment => scenario.faults[index] as ZoneImpairment;

	const begin = engine.on((index) => {
		const fault = faultAt(index);
		const zone = run.zones.findIndex(({ name }) => name === fault.zone);
		const state = run.zones[zone]!;
		const powered = fleet.alive.filter(({ isPowered }) => isPowered);
		const hit = powered.filter((instance) => instance.zone === zone);
		run.load.advanceTo(engine.now());
		run.accounting.advanceTo(engine.now());
		run.accounting.beginFault({ kind: fault.kind, zone: fault.zone, atSeconds: fault.atSeconds, lostInstances: hit.length }, index);
		state.impairments++;
		state.hasToldFailure = false;
		state.impairmentId = run.log.record(null, { kind: 'zone-lost', zone: fault.zone, lostInstances: hit.length, totalInstances: powered.length });
		for (const instance of hit) { losePower(run, instance, state.impairmentId); }
		engine.schedule(engine.now() + scenario.assumptions.statusCheckSeconds, run.wake);
		settle(run);
	});

	const end = engine.on((index) => {
		const zone = run.zones.findIndex(({ name }) => name === faultAt(index).zone);
		const state = run.zones[zone]!;
		state.impairments--;
		if (state.impairments > 0) { return; }
		const id = run.log.record(state.impairmentId, { kind: 'zone-recovered', zone: state.name });
		keeper.reconcile(id);
		rebalancing.begin(zone, id);
		settle(run);
	});

	scenario.faults.forEach((fault, index) => {
		if (fault.kind !== 'zone-impairment') { return; }
		engine.schedule(fault.atSeconds, begin, index);
		engine.schedule(fault.atSeconds + fault.durationSeconds, end, index);
	});
}

function losePower(run: Run, instance: SimulatedInstance, lossId: number): void {
	run.fleet.losePower(instance);
	if (instance.state === 'Terminating') {
		run.fleet.terminate([instance]);
		return;
	}
	instance.ec2VerdictSeconds = run.engine.now() + run.scenario.assumptions.statusCheckSeconds;
	instance.lossId = lossId;
	run.fleet.beginEnd(instance, 'zone-lost');
}
