/**
 * Which instances get requests, with cross-zone load balancing (facts/aws-behaviour.md 3.1).
 * Demand spreads evenly over the healthy targets of all zones. A target that fails keeps its share until its health checks say so,
 * and what goes to it is dropped. If no target is healthy, all get their share (fail-open). Without a load balancer, requests go
 * evenly to the running instances whose application answers.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html
 */
import type { FleetCounts, SimulatedInstance } from '../group/fleet';
import type { Run } from '../run';
import { letSteady } from '../group/steady';

/** Brings load, CPU and accounts up to now and takes over what has changed; to be called after every change of the fleet. */
export function refreshRouting(run: Run): void {
	const { fleet, load, accounting, engine } = run;
	const now = engine.now();
	load.advanceTo(now);
	accounting.advanceTo(now);
	const hasLoadBalancer = run.scenario.loadBalancer !== null;
	const steady = fleet.steadyCount();
	const isFailOpen = hasLoadBalancer && isFailOpenWith(steady + fleet.changing.filter(({ target }) => target === 'healthy').length);
	const counts: FleetCounts = { serving: steady, dead: 0, starting: 0, draining: 0, lost: 0, servingByZone: [...fleet.steadyByZone] };
	const lost = lostServers(run);
	for (const instance of fleet.changing) {
		const getsRequests = hasLoadBalancer ? isTarget(instance, isFailOpen) : instance.state === 'in-service' && instance.isAnswering;
		setServing(run, instance, getsRequests && instance.isAnswering);
		if (getsRequests && !instance.isServing) { counts.dead++; }
		count(counts, instance);
	}
	load.setServers({ serving: counts.serving, dead: counts.dead, lost });
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

function isTarget({ target }: SimulatedInstance, isFailOpen: boolean): boolean {
	return isFailOpen ? target === 'initial' || target === 'unhealthy' : target === 'healthy';
}

function lostServers({ fleet }: Run): number {
	return fleet.changing.filter(({ isServing, isPowered }) => isServing && !isPowered).length;
}

function setServing(run: Run, instance: SimulatedInstance, serves: boolean): void {
	if (serves === instance.isServing) { return; }
	const { busySeconds } = run.load.totals;
	instance.isServing = serves;
	if (!serves) {
		instance.busyInMinute += busySeconds - instance.busyBase;
		return;
	}
	instance.busyBase = busySeconds;
	if (instance.servingSeconds === null) {
		instance.servingSeconds = run.engine.now();
		run.newlyServing.push(instance);
	}
}

function count(counts: FleetCounts, { isServing, isPowered, state, servingSeconds, zone }: SimulatedInstance): void {
	if (!isPowered) {
		counts.lost++;
	} else if (isServing) {
		counts.serving++;
		counts.servingByZone[zone] = counts.servingByZone[zone]! + 1;
	} else if (state === 'terminating') {
		counts.draining++;
	} else if (servingSeconds === null) {
		counts.starting++;
	} else {
		counts.lost++;
	}
}
