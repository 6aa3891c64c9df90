/**
 * The warm pool during a run (facts/aws-behaviour.md 1.12): instances that are launched ahead, prepared and stopped (or hibernated, or left
 * running), so that scaling out only has to start them. It is kept at its size; launch hooks run on the way in and once more on the way
 * out; with reuse on scale-in, instances come back instead of ending.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html
 * Departs from AWS: an instance is ready once its launch hooks are done (immediately without any), and starts in a time that is an
 * assumption of the scenario; one that is still being prepared is not used; stopping takes no time; the pool is balanced over the zones
 * by itself, and its newest instances end first.
 */
import { maxLaunches } from '../limits';
import { zoneNames, type Run } from '../run';
import type { WarmPoolSettings } from '../scenario/groupSettings';
import { createBatches } from './batches';
import { activeByZone, isInWarmPool } from './fleet';
import { createHookWaits } from './hookWaits';
import { canLaunchIn } from './launchChoice';
import { expectedServingSeconds, launchInstance } from './launching';
import type { Lifecycle } from './lifecycle';
import { hookOutcome } from './lifecycleHooks';
import { createRetry } from './retry';
import type { SimulatedInstance } from './simulatedInstance';
import { warmPoolSize } from './warmPool';

export interface WarmPool {
	/**
	 * Brings ready instances into the group, in the zones with fewest instances.
	 * @param isForBalance whether only those of the emptiest zones help
	 * @returns those, at most `count`
	 */
	start(count: number, causeId: number | null, isForBalance: boolean): readonly SimulatedInstance[];
	/** Launches or ends instances of the pool until it has its size; without effect where it has. */
	fill(causeId: number | null): void;
	/** Of instances that are about to end for scaling in, lets as many come back as there is room for. */
	reserve(instances: readonly SimulatedInstance[]): void;
	/** Takes instances back that have left the group. */
	takeBack(instances: readonly SimulatedInstance[]): void;
	/** Ends instances of the pool whose end has begun, and launches others in their place. */
	end(instances: readonly SimulatedInstance[], causeId: number | null): void;
	/** Fills the pool as it was long before the run. */
	begin(launchId: number): void;
}

export function createWarmPool(run: Run, lifecycle: Lifecycle, settings: WarmPoolSettings): WarmPool {
	const { engine, fleet, scenario } = run;
	const readyState = `Warmed:${settings.poolState}` as const;
	const batches = createBatches(run);
	const hooks = createHookWaits(run);
	let members: SimulatedInstance[] = [];
	/** Desired capacity and maximum for which the pool was filled last. */
	let filledFor = '';

	const waitToEnter = hooks.on('Warmed:Pending:Wait', (instances, result, causeId) => {
		if (hookOutcome('LAUNCHING', result) === 'in service') { return makeReady(instances); }
		for (const instance of instances) { fleet.beginEnd(instance, 'hook-abandoned'); }
		fleet.terminate(instances);
		fill(causeId);
	});
	const launched = batches.on('Warmed:Pending', (instances) => {
		if (!waitToEnter(instances)) { makeReady(instances); }
	});
	const waitToEnd = hooks.on('Warmed:Terminating', (instances) => { fleet.terminate(instances); });
	const retry = createRetry(run, (causeId) => {
		const before = fleet.all.length;
		fill(causeId);
		return fleet.all.length > before;
	});
	run.observers.push(() => {
		const onTheWay = fleet.changing.filter(isMember).length;
		if (fleet.steady.parked + onTheWay !== members.length || filledFor !== sizesOf(run)) { fill(null); }
	});

	function makeReady(instances: readonly SimulatedInstance[]): void {
		for (const instance of instances) {
			fleet.setState(instance, readyState);
			fleet.park(instance);
		}
		run.log.record(instances[0]!.launchId, { kind: 'warm-pool-ready', count: instances.length, poolState: settings.poolState });
	}

	function fill(causeId: number | null): void {
		filledFor = sizesOf(run);
		members = members.filter(isMember);
		const wanted = warmPoolSize(run.desiredCapacity, run.bounds.maxSize, settings);
		if (members.length < wanted && !run.suspended.has('Launch')) { prepare(wanted - members.length, causeId); }
		if (members.length > wanted && !run.suspended.has('Terminate')) { shrink(members.length - wanted, causeId); }
	}

	function prepare(count: number, causeId: number | null): void {
		const zones = chooseZones(run, count, zoneCounts(run, members));
		if (zones.length < count) { retry(causeId); }
		if (fleet.all.length + zones.length > maxLaunches) { return engine.stop(); }
		if (zones.length === 0) { return; }
		const names = run.zones.filter((_, zone) => zones.includes(zone)).map(({ name }) => name);
		const launchId = run.log.record(causeId, { kind: 'warm-pool-launch', count: zones.length, zones: names });
		const instances = launchAll(zones, launchId);
		batches.schedule(instances, scenario.assumptions.pendingSeconds, launched);
	}

	function launchAll(zones: readonly number[], launchId: number): readonly SimulatedInstance[] {
		const instances = zones.map((zone) => launchInstance(run, { zone, option: run.options[0]!, launchId, extraFor: null, isForWarmPool: true }));
		members.push(...instances);
		return instances;
	}

	function shrink(count: number, causeId: number | null): void {
		const ending = members.filter(({ returnsToPool }) => !returnsToPool).slice(-count);
		if (ending.length === 0) { return; }
		const id = run.log.record(causeId, { kind: 'warm-pool-shrink', count: ending.length, zones: zoneNames(run, ending) });
		for (const instance of ending) { fleet.beginEnd(instance, 'scale-in'); }
		end(ending, id);
	}

	function end(ending: readonly SimulatedInstance[], causeId: number | null): void {
		for (const instance of ending) { instance.endId = causeId; }
		if (!waitToEnd(ending)) { fleet.terminate(ending); }
		fill(causeId);
	}

	return {
		fill, end,
		start(count, causeId, isForBalance) {
			const ready = members.filter(({ state, isPowered, templateVersion }) => state === readyState && isPowered && templateVersion >= run.leastPoolVersion);
			const chosen = chooseReady(run, { count, isForBalance }, ready);
			if (chosen.length === 0) { return []; }
			const launchId = run.log.record(causeId, {
				kind: 'warm-start', count: chosen.length, zones: zoneNames(run, chosen), servesAtSeconds: expectedServingSeconds(run, settings.startSeconds),
			});
			for (const instance of chosen) { instance.launchId = launchId; }
			lifecycle.start(chosen, settings.startSeconds);
			return chosen;
		},
		reserve(instances) {
			if (!settings.reuseOnScaleIn) { return; }
			const room = warmPoolSize(run.desiredCapacity, run.bounds.maxSize, settings) - members.length;
			for (const instance of instances.slice(0, Math.max(0, room))) {
				instance.returnsToPool = true;
				members.push(instance);
			}
		},
		takeBack(instances) {
			for (const instance of instances) { leaveGroup(run, instance); }
			run.log.record(instances[0]!.endId, { kind: 'warm-pool-return', count: instances.length, zones: zoneNames(run, instances), poolState: settings.poolState });
			for (const instance of instances) {
				fleet.setState(instance, readyState);
				fleet.park(instance);
			}
		},
		begin(launchId) {
			const count = warmPoolSize(run.desiredCapacity, run.bounds.maxSize, settings);
			for (const instance of launchAll(chooseZones(run, count, zoneCounts(run, [])), launchId)) {
				fleet.setState(instance, readyState);
				fleet.park(instance);
			}
			filledFor = sizesOf(run);
		},
	};
}

/** Whether the instance is in the pool, or on the way back to it. */
function isMember(instance: SimulatedInstance): boolean {
	return isInWarmPool(instance) ? instance.state !== 'Warmed:Terminating' : instance.returnsToPool && instance.state !== 'Terminated';
}

function sizesOf({ desiredCapacity, bounds }: Run): string {
	return `${desiredCapacity} ${bounds.maxSize}`;
}

/** Makes the instance like one that has never been in the group, but for its past. */
function leaveGroup({ fleet }: Run, instance: SimulatedInstance): void {
	fleet.stopApplication(instance);
	instance.returnsToPool = false;
	instance.firstServingSeconds ??= instance.servingSeconds;
	instance.servingSeconds = null;
	instance.endingSeconds = null;
	instance.endReason = null;
	instance.inServiceSeconds = Infinity;
	instance.isProtected = false;
	instance.unhealthyId = null;
}

function zoneCounts({ zones }: Run, instances: readonly SimulatedInstance[]): number[] {
	const counts = zones.map(() => 0);
	for (const { zone } of instances) { counts[zone]! += 1; }
	return counts;
}

/** Zones for instances of the pool: each in the zone with fewest of them that takes a launch. */
function chooseZones(run: Run, count: number, counts: number[]): readonly number[] {
	const open = run.zones.map((_, zone) => canLaunchIn(run, zone, 'on-demand'));
	const chosen: number[] = [];
	while (chosen.length < count && open.includes(true)) {
		const zone = emptiest(counts, open);
		counts[zone]! += 1;
		chosen.push(zone);
	}
	return chosen;
}

/** Ready instances for the group: each from the zone where the group has fewest, the oldest first. */
function chooseReady(run: Run, { count, isForBalance }: { readonly count: number; readonly isForBalance: boolean }, ready: readonly SimulatedInstance[]): readonly SimulatedInstance[] {
	const isOpen = run.zones.map((_, zone) => canLaunchIn(run, zone, 'on-demand'));
	const byZone = isOpen.map((isUsable, zone) => isUsable ? ready.filter((instance) => instance.zone === zone).sort((a, b) => a.id - b.id) : []);
	const counts = activeByZone(run.fleet);
	const chosen: SimulatedInstance[] = [];
	while (chosen.length < count) {
		const zone = emptiest(counts, isForBalance ? isOpen : byZone.map(({ length }) => length > 0));
		const instance = byZone[zone]?.shift();
		if (instance === undefined) { break; }
		counts[zone]! += 1;
		chosen.push(instance);
	}
	return chosen;
}

/** Of the zones that may be taken, the first one with the lowest count; −1 if there is none. */
function emptiest(counts: readonly number[], mayTake: readonly boolean[]): number {
	return counts.reduce((best, count, zone) => mayTake[zone] === true && (best === -1 || count < counts[best]!) ? zone : best, -1);
}
