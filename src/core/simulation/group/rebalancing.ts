/**
 * How a group gets its zones back into balance (facts/aws-behaviour.md 1.9), after one recovered or when instances of some were ended by hand: it
 * launches in the emptier zone first and ends an instance elsewhere when the new one is ready; for that it may pass its maximum by a
 * tenth, at least one. The process AZRebalance stops it; without Terminate the old instances stay until that is resumed.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html#AutoScalingBehavior.Rebalancing
 * Departs from AWS: how soon it begins is not documented and an assumption of the scenario; ready means in service, past the default instance
 * warm-up and, with load balancer checks, healthy; while other instances are being replaced it waits for them.
 */
import { refreshRouting } from '../loadBalancing/routing';
import { settle, type Run } from '../run';
import type { CapacityKeeper } from './capacity';
import { activeByZone, activeUnits, isActive } from './fleet';
import { defaultWarmupSeconds, isReady } from './instanceHealth';
import { canLaunchIn } from './launchChoice';
import type { SimulatedInstance } from './simulatedInstance';
import { movesToBalance, rebalanceCeiling } from './zoneChoice';

export interface Rebalancing {
	/** Checks the balance after the delay of the scenario, for the sake of that zone. */
	begin(zone: number, causeId: number): void;
}

interface Moving {
	readonly id: number;
	/** When it launched last; Infinity before. */
	movesLeft: number;
}

export function createRebalancing(run: Run, keeper: CapacityKeeper): Rebalancing {
	const { engine, fleet, log, scenario } = run;
	/** The check that is under way; its zone is `null` where no single one is the reason. */
	let check: { readonly zone: number | null; readonly causeId: number } | null = null;
	/** `null` while the group moves nothing. */
	let current: Moving | null = null;
	/** Moves that could not be made although there was room: protection, or the shares of On-Demand and Spot, are in the way. */
	let vainMoves: number | null = null;
	let lastSeen = 0;

	const start = engine.on(() => {
		const { zone, causeId } = check!;
		check = null;
		if (current !== null || isOtherwiseBusy() || room(run) === 0) { return; }
		current = { id: log.record(causeId, { kind: 'rebalance', zone: zone === null ? emptiestZone(run) : run.zones[zone]!.name }), movesLeft: Infinity };
		moveSome(current);
		settle(run);
	});

	/** Two reasons within the delay are one check, at the time of the first. */
	function begin(zone: number | null, causeId: number): void {
		if (check === null) { engine.schedule(engine.now() + scenario.assumptions.rebalanceDelaySeconds, start); }
		check = { zone: zone ?? check?.zone ?? null, causeId };
	}

	function moveSome(moving: Moving): void {
		const moves = movesOf(run);
		const count = room(run);
		const isVain = moves >= moving.movesLeft;
		if (isVain) { vainMoves = moves; }
		moving.movesLeft = moves;
		if (count === 0 || isVain || keeper.launch(count * lightestWeight(run), moving.id, 'rebalance').length === 0) { current = null; }
	}

	function isOtherwiseBusy(): boolean {
		return fleet.changing.some(({ extraFor }) => extraFor !== null && extraFor !== 'rebalance');
	}

	/** Whatever ends, launches or opens a zone is told; so there is nothing new to see until something is. */
	function watch(): void {
		if (check !== null || log.activities.length === lastSeen) { return; }
		lastSeen = log.activities.length;
		if (!isOtherwiseBusy() && room(run) > 0 && movesOf(run) !== vainMoves) { begin(null, lastSeen); }
	}

	function endReplaced(moving: Moving): void {
		if (run.suspended.has('Terminate')) { return; }
		for (const instance of extras()) {
			if (!isReady(run, instance, defaultWarmupSeconds(run))) { continue; }
			instance.extraFor = null;
			keeper.endSurplus(instance.launchId, 'rebalance');
		}
		if (extras().length === 0) { moveSome(moving); }
		refreshRouting(run);
	}

	function extras(): readonly SimulatedInstance[] {
		return fleet.changing.filter((instance) => instance.extraFor === 'rebalance' && isActive(instance));
	}

	run.observers.push(() => {
		if (current === null) { return watch(); }
		endReplaced(current);
	});

	return {
		begin(zone, causeId) {
			vainMoves = null;
			begin(zone, causeId);
		},
	};
}

/** Instances that can be launched for balance right now: one at least while the group is within its maximum, however heavy. */
function room(run: Run): number {
	if (run.suspended.has('AZRebalance') || run.suspended.has('Launch')) { return 0; }
	const units = activeUnits(run.fleet);
	const fitting = Math.floor((rebalanceCeiling(run.bounds.maxSize) - units) / lightestWeight(run));
	return Math.min(movesOf(run), Math.max(fitting, units <= run.bounds.maxSize ? 1 : 0));
}

/** Instances to move until the zones that take launches are in balance. */
function movesOf(run: Run): number {
	return movesToBalance(activeByZone(run.fleet), run.zones.map((_, zone) => takesLaunches(run, zone)));
}

function takesLaunches(run: Run, zone: number): boolean {
	return run.options.some(({ purchaseOption }) => canLaunchIn(run, zone, purchaseOption));
}

function emptiestZone(run: Run): string {
	const counts = activeByZone(run.fleet).map((count, zone) => takesLaunches(run, zone) ? count : Infinity);
	return run.zones[counts.indexOf(Math.min(...counts))]!.name;
}

function lightestWeight({ options }: Run): number {
	return Math.min(...options.map(({ weight }) => weight));
}
