/**
 * How a group gets back into balance after a zone recovered (facts/aws-behaviour.md 1.9): it launches in the emptier zone first and ends
 * an instance elsewhere when the new one is ready; for that it may pass its maximum by a tenth, at least one.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html#AutoScalingBehavior.Rebalancing
 * Departs from AWS: how soon after recovery it begins is not documented and an assumption of the scenario; ready means InService, past
 * the default instance warm-up and, with load balancer checks, healthy.
 */
import type { CapacityKeeper } from './capacity';
import { activeByZone, activeCount } from './fleet';
import type { SimulatedInstance } from './simulatedInstance';
import { refreshRouting } from '../loadBalancing/routing';
import { settle, type Run } from '../run';
import { movesToBalance, rebalanceCeiling } from './zoneChoice';

export interface Rebalancing {
	/** Checks the balance after the delay of the scenario. */
	begin(zone: number, causeId: number): void;
}

export function createRebalancing(run: Run, keeper: CapacityKeeper): Rebalancing {
	const { engine, fleet } = run;
	let current: { readonly id: number } | null = null;
	const causes: number[] = [];
	const start = engine.on((zone) => {
		const causeId = causes[zone]!;
		if (current !== null || room(run) === 0) { return; }
		current = { id: run.log.record(causeId, { kind: 'rebalance', zone: run.zones[zone]!.name }) };
		moveSome(current.id);
		settle(run);
	});

	function moveSome(id: number): void {
		const count = room(run);
		if (count === 0 || keeper.launch(count, id, 'rebalance').length === 0) { current = null; }
	}

	run.observers.push(() => {
		if (current === null) { return; }
		for (const instance of fleet.changing.filter(({ extraFor }) => extraFor === 'rebalance')) {
			if (!isReady(run, instance)) { continue; }
			instance.extraFor = null;
			keeper.endSurplus(instance.launchId, 'rebalance');
		}
		if (!fleet.changing.some(({ extraFor }) => extraFor === 'rebalance')) { moveSome(current.id); }
		refreshRouting(run);
	});

	return {
		begin(zone, causeId) {
			causes[zone] = causeId;
			engine.schedule(engine.now() + run.scenario.assumptions.rebalanceDelaySeconds, start, zone);
		},
	};
}

/** Instances that can be launched for balance right now. */
function room(run: Run): number {
	const usable = run.zones.map(({ impairments }) => impairments === 0);
	const counts = activeByZone(run.fleet);
	return Math.max(0, Math.min(movesToBalance(counts, usable), rebalanceCeiling(run.bounds.maxSize) - activeCount(run.fleet)));
}

function isReady(run: Run, instance: SimulatedInstance): boolean {
	const { group, loadBalancer } = run.scenario;
	if (instance.state !== 'InService' || !instance.isPowered) { return false; }
	if (run.engine.now() < instance.inServiceSeconds + (group.defaultInstanceWarmupSeconds ?? 0)) { return false; }
	return loadBalancer === null || !group.healthCheckTypes.includes('ELB') || instance.target === 'healthy';
}
