/**
 * Which instances get requests, with cross-zone load balancing (facts/aws-behaviour.md 3.1).
 * Demand spreads evenly over the healthy targets of all zones. A target that fails keeps its share until its health checks say so,
 * and what goes to it is dropped. If no target is healthy, all get their share (fail-open). Without a load balancer, requests go
 * evenly to the running instances whose application answers.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html
 */
import type { FleetCounts } from '../group/fleet';
import { letSteady } from '../group/steady';
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { ServerClass, ServerInstance, ServerMove } from '../load/loadModel';
import { moveBusy } from '../monitoring/busyMeter';
import type { Run } from '../run';
import { traitsOf } from './serverClass';

/** Brings load, CPU and accounts up to now and takes over what has changed; to be called after every change of the fleet. */
export function refreshRouting(run: Run): void {
	const { fleet, load, accounting, engine } = run;
	const now = engine.now();
	load.advanceTo(now);
	accounting.advanceTo(now);
	const isFailOpen = run.scenario.loadBalancer !== null && isFailOpenWith(fleet.steady.count + fleet.changing.filter(({ target }) => target === 'healthy').length);
	const counts = steadyCounts(run);
	const moves: ServerMove[] = [];
	const byClass = [...fleet.steady.byClass];
	for (const instance of fleet.changing) {
		const classId = getsRequests(run, instance, isFailOpen) ? run.serverClasses.idOf(traitsOf(instance, run.scenario)) : -1;
		moveTo(run, instance, classId, moves);
		if (classId !== -1) { byClass[classId] = (byClass[classId] ?? 0) + 1; }
		count(counts, instance);
	}
	const classes = classesOf(run, byClass);
	counts.capacityPerSecond = classes.reduce((sum, { instances, ratePerSecond }) => sum + instances * ratePerSecond, 0);
	load.setServers({ classes, moves, instances: () => serversOf(run) });
	accounting.setCounts(counts);
	letSteady(run);
}

/**
 * Whether all registered targets get requests, because none of them is healthy.
 * @param healthyTargets integer ≥ 0
 */
export function isFailOpenWith(healthyTargets: number): boolean {
	return healthyTargets === 0;
}

function getsRequests({ scenario }: Run, { target, state, isAnswering }: SimulatedInstance, isFailOpen: boolean): boolean {
	if (scenario.loadBalancer === null) { return state === 'InService' && isAnswering; }
	return isFailOpen ? target === 'initial' || target === 'unhealthy' : target === 'healthy';
}

/** Every class that has instances, each instance with an equal share. */
function classesOf(run: Run, byClass: readonly number[]): readonly ServerClass[] {
	const all = byClass.reduce((sum, instances) => sum + (instances ?? 0), 0);
	return byClass.flatMap((instances, id): readonly ServerClass[] => {
		if (!(instances > 0)) { return []; }
		const { ratePerSecond, cpuAtRate, vcpu } = run.serverClasses.all[id]!;
		return [{ id, instances, share: instances / all, ratePerSecond, cpuAtRate, vcpu }];
	});
}

function serversOf({ fleet }: Run): readonly ServerInstance[] {
	return fleet.alive.filter(({ classId, isPowered }) => classId !== -1 || isPowered);
}

function moveTo(run: Run, instance: SimulatedInstance, classId: number, moves: ServerMove[]): void {
	if (classId !== instance.classId) {
		if (instance.classId !== -1) { moves.push({ instances: 1, from: instance.classId, to: classId !== -1 ? classId : instance.isPowered ? 'shared' : 'lost' }); }
		moveBusy(run, instance, classId);
		instance.classId = classId;
	}
	instance.isServing = classId !== -1 && instance.isAnswering;
	if (instance.isServing && instance.servingSeconds === null) {
		instance.servingSeconds = run.engine.now();
		run.newlyServing.push(instance);
	}
}

function steadyCounts({ fleet: { steady }, desiredCapacity, scenario }: Run): FleetCounts {
	const areParkedRunning = scenario.group.warmPool?.poolState === 'Running';
	return {
		serving: steady.count, starting: 0, draining: 0, lost: 0, standby: 0, warmPool: steady.parked, warmPoolRunning: areParkedRunning ? steady.parked : 0, servingUnits: steady.units, desiredUnits: desiredCapacity, capacityPerSecond: 0,
		servingByZone: [...steady.byZone], billedByOption: [...steady.byOption],
	};
}

function count(counts: FleetCounts, { isServing, isPowered, state, servingSeconds, zone, option }: SimulatedInstance): void {
	if (state.startsWith('Warmed:')) {
		counts.warmPool++;
		if (state !== 'Warmed:Stopped' && state !== 'Warmed:Hibernated') { counts.warmPoolRunning++; }
		return;
	}
	if (!isPowered) {
		counts.lost++;
		return;
	}
	if (state === 'Standby') {
		counts.standby++;
	} else if (isServing) {
		counts.serving++;
		counts.servingUnits += option.weight;
		counts.servingByZone[zone] = counts.servingByZone[zone]! + 1;
	} else if (state === 'Terminating' || state === 'Terminating:Wait') {
		counts.draining++;
	} else if (servingSeconds === null) {
		counts.starting++;
	} else {
		counts.lost++;
	}
	counts.billedByOption[option.index] = counts.billedByOption[option.index]! + 1;
}
